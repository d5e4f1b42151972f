/*
** Pools: a libcurl multi handle, its sockets and its timer.
*/

#include "engine/clock.h"
#include "engine/poller.h"
#include "engine/pool_state.h"
#include "engine/sigpipe.h"

#include <string.h>
#include <unistd.h>


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


void tlx_pool_close_multi (tlx_pool *pool, tlx_ending ending, CURLcode code) {
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
    tlx_pool_close_multi(pool, TLX_ENDED_BY_CLOSE, CURLE_ABORTED_BY_CALLBACK);
    tlx_sigpipe_restore(&saved);
    tlx_deadlines_free(&pool->deadlines);
    tlx_origins_free(&pool->origins);
  }
  tlx_options_free(pool->options, TLX_POOL_OPTION_COUNT);
}


int tlx_pool_is_closed (const tlx_pool *pool) {
  return !pool->is_open;
}


int tlx_pool_descriptor (tlx_pool *pool) {
  return pool_make_multi(pool) == NULL ? pool->poller : -1;
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


static void pool_count (tlx_pool *pool, tlx_member *member, int change) {
  pool->member_count += change;
  member->origin->member_count += change;
  if (member->origin->protocol == TLX_HTTP1)
    pool->unshared_count += change;
}


const char *tlx_pool_add (tlx_pool *pool, tlx_member *member) {
  CURLMcode code;
  const char *problem = pool_make_multi(pool);
  if (problem != NULL)
    return problem;
  pool_count(pool, member, 1);
  tlx_connections_limit(pool);
  member->opener.sockets = &pool->sockets;
  tlx_sockets_tell(&member->opener, member->easy);
  tlx_connections_choose(pool, member);
  code = curl_multi_add_handle(pool->multi, member->easy);
  if (code != CURLM_OK) {
    pool_count(pool, member, -1);
    return curl_multi_strerror(code);
  }
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


int tlx_pool_restart (tlx_pool *pool, tlx_member *member) {
  curl_multi_remove_handle(pool->multi, member->easy);
  member->is_over = member->is_sent = 0;
  tlx_sockets_tell(&member->opener, member->easy);
  tlx_connections_choose(pool, member);
  curl_easy_setopt(member->easy, CURLOPT_FRESH_CONNECT, 1L);
  return curl_multi_add_handle(pool->multi, member->easy) == CURLM_OK;
}


void tlx_pool_remove (tlx_pool *pool, tlx_member *member) {
  tlx_pool_clear_deadline(pool, member);
  member->is_resolving = pool_is_resolving(pool, member);
  if (pool->multi != NULL && !member->is_resolving)
    curl_multi_remove_handle(pool->multi, member->easy);
  pool_count(pool, member, -1);
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
