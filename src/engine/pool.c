/*
** Pools: a libcurl multi handle, its sockets and its timer.
*/

#include "engine/clock.h"
#include "engine/poller.h"
#include "engine/pool_internal.h"
#include "engine/sigpipe.h"

#include <string.h>
#include <sys/types.h>
#include <unistd.h>

/* Requests per connection over HTTP/2 (a hundred in RFC 9113 section 6.5.2 and
   in libcurl), and spare connections for servers that allow fewer. */
#define SHARE_OF_CONNECTION 100
#define SPARE_CONNECTIONS 6

/* Maximum length of one wait of the poller. */
#define LONGEST_WAIT 86400000

struct tlx_pool {
  tlx_value options[TLX_POOL_OPTION_COUNT];
  tlx_handles handles;
  tlx_sockets sockets;
  CURLM *multi; /* created for the first transfer */
  pid_t pid;    /* the process that created it */
  int is_open;
  int poller;       /* descriptor, or -1 */
  int64_t deadline; /* of libcurl's timer, monotonic ms; -1: none */
  unsigned long news_count;
  tlx_member *members; /* the active transfers */
  long member_count;
  long parked_count;
  tlx_deadlines deadlines;
  tlx_origins origins;
  int shares_connections; /* no server so far speaks only HTTP/1.1 */
  int has_waiting;        /* some members may wait for connections in vain */
  int has_lost_socket;    /* some members may have to try another address */
  long connection_limit;  /* per host; 0: none */
  tlx_member *ready_first, *ready_last;
  uint64_t last_id;
};


/*
** {======================================================
** libcurl's callbacks
** =======================================================
*/

/*
** After a refused connection, libcurl 7.87 to 8.6 has no socket that would
** wake it, so it tries the next address of a name only when something else
** does.
*/
static void pool_note_lost_socket (tlx_pool *pool, CURL *easy) {
  char *data = NULL;
  tlx_member *member;
  if (!pool->handles.waits_after_refusal)
    return;
  curl_easy_getinfo(easy, CURLINFO_PRIVATE, &data);
  member = (tlx_member *)(void *)data;
  if (member == NULL || member->is_sent || member->opener.socket_count == 0)
    return;
  member->lost_socket = 1;
  pool->has_lost_socket = 1;
}


static int on_socket (CURL *easy, curl_socket_t socket, int what, void *data,
                      void *known) {
  tlx_pool *pool = (tlx_pool *)data;
  if (what == CURL_POLL_REMOVE)
    pool_note_lost_socket(pool, easy);
  if (known == NULL && what != CURL_POLL_REMOVE)
    curl_multi_assign(pool->multi, socket, pool);
  return tlx_poller_watch(pool->poller, socket, what, known != NULL) ? 0 : -1;
}


static int on_timer (CURLM *multi, long milliseconds, void *data) {
  tlx_pool *pool = (tlx_pool *)data;
  (void)multi;
  pool->deadline =
    milliseconds < 0 ? -1 : tlx_clock_milliseconds() + milliseconds;
  return 0;
}

/* }====================================================== */


/*
** {======================================================
** Opening and closing
** =======================================================
*/

size_t tlx_pool_size (void) {
  return sizeof(tlx_pool);
}


tlx_value *tlx_pool_options_of (tlx_pool *pool) {
  return pool->options;
}


const char *tlx_pool_init (tlx_pool *pool) {
  const char *problem =
    tlx_handles_init(&pool->handles, pool->options, &pool->sockets);
  pool->poller = -1;
  pool->deadline = -1;
  pool->shares_connections =
    pool->handles.http_version == CURL_HTTP_VERSION_2TLS;
  pool->is_open = problem == NULL;
  return problem;
}


static void pool_close_poller (tlx_pool *pool) {
  if (pool->poller >= 0)
    close(pool->poller);
  pool->poller = -1;
  pool->deadline = -1;
}


static void pool_end_members (tlx_pool *pool, tlx_ending ending,
                              CURLcode code) {
  while (pool->members != NULL)
    pool->members->on_end(pool->members, ending, code);
}


/* Closes the descriptors of a multi handle that cannot be cleaned up, and
   leaks its memory. */
static void pool_leave_multi (tlx_pool *pool) {
  pool->multi = NULL;
  pool->parked_count = 0;
  tlx_sockets_drop(&pool->sockets);
  pool_close_poller(pool);
}


/*
** After a fork, the multi handle and its connections belong to the parent.
** Cleaning them up would end the parent's TLS sessions.
*/
void tlx_pool_detect_fork (tlx_pool *pool) {
  if (pool->multi == NULL || pool->pid == getpid())
    return;
  pool->multi = NULL;
  pool_end_members(pool, TLX_ENDED_BY_FORK, CURLE_ABORTED_BY_CALLBACK);
  pool_leave_multi(pool);
  tlx_handles_drop(&pool->handles);
}


static const char *pool_make_multi (tlx_pool *pool) {
  tlx_pool_detect_fork(pool);
  if (pool->multi != NULL)
    return NULL;
  pool->multi = curl_multi_init();
  if (pool->multi == NULL)
    return "out of memory";
  pool->pid = getpid();
  curl_multi_setopt(pool->multi, CURLMOPT_PIPELINING, CURLPIPE_MULTIPLEX);
  curl_multi_setopt(pool->multi, TLX_CURLMOPT_QUICK_EXIT, 1L);
  pool->connection_limit = pool->options[TLX_POOL_max_connections].number;
  curl_multi_setopt(pool->multi, CURLMOPT_MAX_HOST_CONNECTIONS,
                    pool->connection_limit);
  /* by default, libcurl keeps four times as many connections as there are
     requests at the moment, and would have to open the others again */
  curl_multi_setopt(pool->multi, CURLMOPT_MAXCONNECTS, (long)TLX_IDLE_HANDLES);
  pool->poller = tlx_poller_open();
  if (pool->poller < 0) {
    curl_multi_cleanup(pool->multi);
    pool->multi = NULL;
    return "no more file descriptors";
  }
  curl_multi_setopt(pool->multi, CURLMOPT_SOCKETFUNCTION, on_socket);
  curl_multi_setopt(pool->multi, CURLMOPT_SOCKETDATA, pool);
  curl_multi_setopt(pool->multi, CURLMOPT_TIMERFUNCTION, on_timer);
  curl_multi_setopt(pool->multi, CURLMOPT_TIMERDATA, pool);
  return NULL;
}


/* Ends all transfers with 'code', and closes all connections. */
static void pool_close_multi (tlx_pool *pool, tlx_ending ending,
                              CURLcode code) {
  pool_end_members(pool, ending, code);
  tlx_handles_drop(&pool->handles);
  if (pool->multi != NULL && pool->parked_count == 0)
    curl_multi_cleanup(pool->multi);
  pool_leave_multi(pool);
}


void tlx_pool_close (tlx_pool *pool) {
  if (pool->is_open) {
    tlx_sigpipe saved;
    tlx_sigpipe_block(&saved);
    pool->is_open = 0;
    tlx_pool_detect_fork(pool);
    tlx_handles_close(&pool->handles);
    pool_close_multi(pool, TLX_ENDED_BY_CLOSE, CURLE_ABORTED_BY_CALLBACK);
    tlx_sigpipe_restore(&saved);
    tlx_sockets_free(&pool->sockets);
    tlx_deadlines_free(&pool->deadlines);
    tlx_origins_free(&pool->origins);
  }
  tlx_options_free(pool->options, TLX_POOL_OPTION_COUNT);
}


int tlx_pool_is_closed (const tlx_pool *pool) {
  return !pool->is_open;
}

/* }====================================================== */


/*
** {======================================================
** Members
** =======================================================
*/

const tlx_value *tlx_pool_option (const tlx_pool *pool, int option) {
  return &pool->options[option];
}


tlx_handles *tlx_pool_handles (tlx_pool *pool) {
  return &pool->handles;
}


tlx_sockets *tlx_pool_sockets (tlx_pool *pool) {
  return &pool->sockets;
}


uint64_t tlx_pool_new_id (tlx_pool *pool) {
  return ++pool->last_id;
}


tlx_origins *tlx_pool_origins (tlx_pool *pool) {
  return &pool->origins;
}


void tlx_pool_met_protocol (tlx_pool *pool, tlx_member *member,
                            tlx_protocol protocol) {
  if (member->origin->protocol == protocol)
    return;
  member->origin->protocol = protocol;
  if (protocol != TLX_HTTP1)
    return;
  pool->shares_connections = 0;
  pool->has_waiting = 1;
}


int tlx_pool_is_busy (const tlx_pool *pool, const tlx_member *member) {
  const tlx_member *other;
  for (other = pool->members; other != NULL; other = other->next)
    if (other != member && other->origin == member->origin && other->is_sent)
      return 1;
  return 0;
}


/*
** Over HTTP/2 a hundred requests share a connection, but libcurl would open a
** new one for each request that finds them full. Limits the connections by the
** number of requests, until a server turns out to speak HTTP/1.1.
*/
static void pool_limit_connections (tlx_pool *pool) {
  long limit = 0; /* no limit */
  if (pool->options[TLX_POOL_max_connections].given)
    return;
  if (pool->shares_connections)
    limit = SPARE_CONNECTIONS + pool->member_count / SHARE_OF_CONNECTION;
  if (limit != pool->connection_limit) {
    pool->connection_limit = limit;
    curl_multi_setopt(pool->multi, CURLMOPT_MAX_HOST_CONNECTIONS, limit);
  }
}


/*
** Waiting for a connection to share (PIPEWAIT) pays off if the server speaks
** HTTP/2. If it speaks HTTP/1.1, libcurl would hold all other requests back
** until the first response.
*/
static void pool_set_connection (tlx_pool *pool, tlx_member *member) {
  tlx_origin *origin = member->origin;
  long waits = member->is_secure && origin->protocol != TLX_HTTP1 &&
               pool->handles.http_version == CURL_HTTP_VERSION_2TLS;
  curl_easy_setopt(member->easy, CURLOPT_PIPEWAIT, waits);
}


static int pool_has_outdated (const tlx_pool *pool, const tlx_origin *origin) {
  const tlx_member *member;
  for (member = pool->members; member != NULL; member = member->next)
    if (member->origin == origin && member->generation != origin->generation)
      return 1;
  return 0;
}


/*
** libcurl shares a connection only between requests with equal TLS options.
** TLS libraries on Unix ignore the options set here, so they can tell the
** generations of connections apart. libcurl before 7.83.1 does not compare
** them; there, no connection is shared while any of an earlier generation
** exist.
*/
static void pool_set_generation (tlx_pool *pool, tlx_member *member) {
  static const long marks[] = {
    0, CURLSSLOPT_NO_REVOKE, TLX_CURLSSLOPT_REVOKE_BEST_EFFORT,
    TLX_CURLSSLOPT_REVOKE_BEST_EFFORT | CURLSSLOPT_NO_REVOKE};
  const size_t count = sizeof(marks) / sizeof(marks[0]);
  unsigned generation = member->origin->generation;
  member->generation = generation;
  curl_easy_setopt(member->easy, CURLOPT_SSL_OPTIONS,
                   marks[generation % count]);
  curl_easy_setopt(member->easy, CURLOPT_FORBID_REUSE, 0L);
  if (generation > 0 && !pool->handles.compares_tls_options &&
      pool_has_outdated(pool, member->origin))
    curl_easy_setopt(member->easy, CURLOPT_FRESH_CONNECT, 1L);
}


const char *tlx_pool_add (tlx_pool *pool, tlx_member *member) {
  CURLMcode code;
  const char *problem = pool_make_multi(pool);
  if (problem != NULL)
    return problem;
  if (!member->is_secure)
    pool->shares_connections = 0;
  pool_limit_connections(pool);
  member->opener.sockets = &pool->sockets;
  tlx_sockets_tell(&member->opener, member->easy);
  pool_set_connection(pool, member);
  pool_set_generation(pool, member);
  code = curl_multi_add_handle(pool->multi, member->easy);
  if (code != CURLM_OK)
    return curl_multi_strerror(code);
  pool->member_count++;
  member->previous = NULL;
  member->next = pool->members;
  if (pool->members != NULL)
    pool->members->previous = member;
  pool->members = member;
  return NULL;
}


int tlx_pool_set_deadline (tlx_pool *pool, tlx_member *member, int64_t at) {
  member->deadline.owner = member;
  return tlx_deadlines_set(&pool->deadlines, &member->deadline, at);
}


void tlx_pool_clear_deadline (tlx_pool *pool, tlx_member *member) {
  tlx_deadlines_clear(&pool->deadlines, &member->deadline);
}


static int pool_is_resolving (const tlx_pool *pool, const tlx_member *member) {
  curl_off_t resolved = 0;
  if (pool->handles.quits_quickly || pool->multi == NULL || member->is_over ||
      member->opener.begun_at == 0 || member->opener.socket_count > 0)
    return 0;
  curl_easy_getinfo(member->easy, CURLINFO_NAMELOOKUP_TIME_T, &resolved);
  return resolved == 0;
}


void tlx_pool_note_goaway (tlx_pool *pool, const tlx_member *member,
                           long last_stream) {
  tlx_member *other;
  for (other = pool->members; other != NULL; other = other->next)
    if (other->origin == member->origin &&
        other->local_port == member->local_port && other->stream > last_stream)
      other->is_left_out = 1;
}


int tlx_pool_restart (tlx_pool *pool, tlx_member *member) {
  curl_multi_remove_handle(pool->multi, member->easy);
  member->is_over = member->is_sent = 0;
  tlx_sockets_tell(&member->opener, member->easy);
  pool_set_connection(pool, member);
  pool_set_generation(pool, member);
  curl_easy_setopt(member->easy, CURLOPT_FRESH_CONNECT, 1L);
  return curl_multi_add_handle(pool->multi, member->easy) == CURLM_OK;
}


void tlx_pool_remove (tlx_pool *pool, tlx_member *member) {
  tlx_pool_clear_deadline(pool, member);
  member->is_resolving = pool_is_resolving(pool, member);
  if (pool->multi != NULL && !member->is_resolving)
    curl_multi_remove_handle(pool->multi, member->easy);
  pool->member_count--;
  if (member->previous != NULL)
    member->previous->next = member->next;
  else
    pool->members = member->next;
  if (member->next != NULL)
    member->next->previous = member->previous;
  member->next = member->previous = NULL;
}


/* The handle is freed when libcurl reports its end. */
void tlx_pool_park (tlx_pool *pool, CURL *easy) {
  tlx_handles_disarm(easy);
  pool->parked_count++;
}


void tlx_pool_distrust (tlx_pool *pool, tlx_member *member) {
  tlx_member *other;
  if (member->generation != member->origin->generation)
    return; /* already known */
  member->origin->generation++;
  for (other = pool->members; other != NULL; other = other->next)
    if (other->origin == member->origin)
      curl_easy_setopt(other->easy, CURLOPT_FORBID_REUSE, 1L);
}


void tlx_pool_mark_ready (tlx_pool *pool, tlx_member *member) {
  pool->news_count++;
  if (member->is_ready)
    return;
  member->is_ready = 1;
  member->ready_next = NULL;
  member->ready_previous = pool->ready_last;
  if (pool->ready_last != NULL)
    pool->ready_last->ready_next = member;
  else
    pool->ready_first = member;
  pool->ready_last = member;
}


void tlx_pool_unmark_ready (tlx_pool *pool, tlx_member *member) {
  if (!member->is_ready)
    return;
  member->is_ready = 0;
  if (member->ready_previous != NULL)
    member->ready_previous->ready_next = member->ready_next;
  else
    pool->ready_first = member->ready_next;
  if (member->ready_next != NULL)
    member->ready_next->ready_previous = member->ready_previous;
  else
    pool->ready_last = member->ready_previous;
}


uint64_t tlx_pool_next_ready (tlx_pool *pool) {
  tlx_member *member = pool->ready_first;
  if (member == NULL)
    return 0;
  tlx_pool_unmark_ready(pool, member);
  return member->id;
}

/* }====================================================== */


/*
** {======================================================
** Driving
** =======================================================
*/

static void pool_unpark (tlx_pool *pool, CURL *easy) {
  curl_multi_remove_handle(pool->multi, easy);
  curl_easy_cleanup(easy);
  pool->parked_count--;
}


/* True if the member neither has a connection nor is opening one. */
static int pool_is_waiting (const tlx_member *member) {
  curl_off_t sent = 0;
  if (member->opener.begun_at != 0 || member->is_sent || member->is_over)
    return 0;
  curl_easy_getinfo(member->easy, CURLINFO_PRETRANSFER_TIME_T, &sent);
  return sent == 0;
}


/* Restarts members that wait to share a connection with a server that turned
   out to speak HTTP/1.1. */
static void pool_rouse_waiting (tlx_pool *pool) {
  tlx_member *member;
  pool->has_waiting = 0;
  pool_limit_connections(pool);
  for (member = pool->members; member != NULL; member = member->next) {
    if (!member->is_secure || member->origin->protocol != TLX_HTTP1 ||
        !pool_is_waiting(member))
      continue;
    curl_multi_remove_handle(pool->multi, member->easy);
    pool_set_connection(pool, member);
    curl_multi_add_handle(pool->multi, member->easy);
  }
}


/* Makes libcurl run the handles of members that lost a socket. */
static void pool_try_next_addresses (tlx_pool *pool) {
  tlx_member *member;
  pool->has_lost_socket = 0;
  for (member = pool->members; member != NULL; member = member->next) {
    if (!member->lost_socket)
      continue;
    member->lost_socket = 0;
    if (curl_easy_pause(member->easy, CURLPAUSE_SEND) == CURLE_OK)
      curl_easy_pause(member->easy, CURLPAUSE_CONT);
  }
}


static void pool_check_deadlines (tlx_pool *pool) {
  tlx_deadline *first = tlx_deadlines_first(&pool->deadlines);
  int64_t now;
  if (first == NULL)
    return;
  now = tlx_clock_milliseconds();
  while (first != NULL && first->at <= now) {
    tlx_member *member = (tlx_member *)first->owner;
    member->on_deadline(member, now);
    first = tlx_deadlines_first(&pool->deadlines);
  }
}


static void pool_collect_ended (tlx_pool *pool) {
  CURLMsg *message;
  int left;
  while ((message = curl_multi_info_read(pool->multi, &left)) != NULL) {
    char *data = NULL;
    tlx_member *member;
    if (message->msg != CURLMSG_DONE)
      continue;
    curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &data);
    member = (tlx_member *)(void *)data;
    if (member == NULL) {
      pool_unpark(pool, message->easy_handle);
      continue;
    }
    member->is_over = 1;
    member->on_end(member, TLX_ENDED_BY_LIBCURL, message->data.result);
    pool_limit_connections(pool);
  }
}


static CURLMcode pool_drive_once (tlx_pool *pool, int64_t milliseconds,
                                  int *interrupted) {
  tlx_ready ready[TLX_POLLER_BATCH];
  CURLMcode code = CURLM_OK;
  int i, running, n;
  int64_t until_timer = tlx_pool_timeout(pool);
  if (until_timer >= 0 && (milliseconds < 0 || until_timer < milliseconds))
    milliseconds = until_timer;
  n = tlx_poller_wait(pool->poller, ready,
                      milliseconds > LONGEST_WAIT ? LONGEST_WAIT
                                                  : (int)milliseconds);
  *interrupted = n < 0;
  for (i = 0; i < n && code == CURLM_OK; i++)
    code = curl_multi_socket_action(pool->multi, ready[i].socket,
                                    ready[i].events, &running);
  if (code == CURLM_OK && pool->deadline >= 0 &&
      pool->deadline <= tlx_clock_milliseconds()) {
    pool->deadline = -1;
    code =
      curl_multi_socket_action(pool->multi, CURL_SOCKET_TIMEOUT, 0, &running);
  }
  return code;
}


static CURLMcode pool_drive_until (tlx_pool *pool, int64_t milliseconds) {
  unsigned long news_count = pool->news_count;
  int64_t left = milliseconds, end = 0;
  int interrupted = 0;
  if (pool->members == NULL) /* idle connections may still have I/O */
    left = milliseconds = 0;
  if (milliseconds > 0)
    end = tlx_clock_milliseconds() + milliseconds;
  do {
    CURLMcode code = pool_drive_once(pool, left, &interrupted);
    if (code != CURLM_OK)
      return code;
    pool_collect_ended(pool);
    pool_check_deadlines(pool);
    if (pool->has_waiting)
      pool_rouse_waiting(pool);
    if (pool->has_lost_socket)
      pool_try_next_addresses(pool);
    if (milliseconds > 0)
      left = end - tlx_clock_milliseconds();
  } while (left != 0 && (left > 0 || milliseconds < 0) && !interrupted &&
           news_count == pool->news_count && pool->members != NULL);
  return CURLM_OK;
}


/* libcurl stops driving a multi handle once it ran out of memory, or once a
   socket could not be watched. */
void tlx_pool_drive (tlx_pool *pool, int64_t milliseconds) {
  tlx_sigpipe saved;
  tlx_pool_detect_fork(pool);
  if (pool->multi == NULL)
    return;
  tlx_sigpipe_block(&saved);
  if (pool_drive_until(pool, milliseconds) != CURLM_OK)
    pool_close_multi(pool, TLX_ENDED_BY_LIBCURL, CURLE_OUT_OF_MEMORY);
  tlx_sigpipe_restore(&saved);
}


int64_t tlx_pool_timeout (const tlx_pool *pool) {
  const tlx_deadline *first = tlx_deadlines_first(&pool->deadlines);
  int64_t left, deadline = pool->deadline;
  if (first != NULL && (deadline < 0 || first->at < deadline))
    deadline = first->at;
  if (deadline < 0)
    return -1;
  left = deadline - tlx_clock_milliseconds();
  return left > 0 ? left : 0;
}


int tlx_pool_descriptor (tlx_pool *pool) {
  return pool_make_multi(pool) == NULL ? pool->poller : -1;
}

/* }====================================================== */
