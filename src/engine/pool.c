/*
** Pools: libcurl multi handles, a poller, and the transfers that use them.
*/

#include "engine/pool_state.h"
#include "engine/sigpipe.h"

#include <string.h>
#include <unistd.h>


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
  pool->sockets.poller = -1;
  pool->is_open = problem == NULL;
  return problem;
}


static void pool_end_members (tlx_pool *pool, tlx_ending ending,
                              CURLcode code) {
  while (pool->members != NULL)
    pool->members->on_end(pool->members, ending, code);
}


/*
** After a fork, the multi handles and their connections belong to the parent.
** Cleaning them up would end the parent's TLS sessions.
*/
void tlx_pool_detect_fork (tlx_pool *pool) {
  int i;
  if (pool->multis[0].handle == NULL || pool->pid == getpid())
    return;
  for (i = 0; i < TLX_MULTIS; i++)
    tlx_multi_leave(&pool->multis[i]);
  pool_end_members(pool, TLX_ENDED_BY_FORK, CURLE_ABORTED_BY_CALLBACK);
  tlx_sockets_leave(&pool->sockets);
  tlx_handles_drop(&pool->handles);
}


/* Opens the poller and the first multi handle. */
static const char *pool_open (tlx_pool *pool) {
  tlx_multi *first = &pool->multis[0];
  tlx_pool_detect_fork(pool);
  if (first->handle != NULL)
    return NULL;
  if (!tlx_multi_open(first, pool, TLX_IDLE_HANDLES))
    return "out of memory";
  if (!tlx_sockets_open(&pool->sockets)) {
    tlx_multi_close(first);
    return "no more file descriptors";
  }
  pool->pid = getpid();
  pool->connection_limit = pool->options[TLX_POOL_max_connections].number;
  curl_multi_setopt(first->handle, CURLMOPT_MAX_HOST_CONNECTIONS,
                    pool->connection_limit);
  return NULL;
}


void tlx_pool_close_multis (tlx_pool *pool, tlx_ending ending, CURLcode code) {
  int i;
  pool_end_members(pool, ending, code);
  tlx_handles_drop(&pool->handles);
  for (i = 0; i < TLX_MULTIS; i++)
    tlx_multi_close(&pool->multis[i]);
  tlx_sockets_drop(&pool->sockets); /* of multi handles that are still there */
}


void tlx_pool_close (tlx_pool *pool) {
  if (pool->is_open) {
    tlx_sigpipe saved;
    tlx_sigpipe_block(&saved);
    pool->is_open = 0;
    tlx_pool_detect_fork(pool);
    tlx_handles_close(&pool->handles);
    tlx_pool_close_multis(pool, TLX_ENDED_BY_CLOSE, CURLE_ABORTED_BY_CALLBACK);
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
  return pool_open(pool) == NULL ? pool->sockets.poller : -1;
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
  const char *problem = pool_open(pool);
  if (problem != NULL)
    return problem;
  pool_count(pool, member, 1);
  tlx_connections_limit(pool);
  member->opener.sockets = &pool->sockets;
  tlx_sockets_tell(&member->opener, member->easy);
  tlx_connections_choose(pool, member);
  member->multi = tlx_connections_multi(pool, member);
  code = curl_multi_add_handle(member->multi->handle, member->easy);
  if (code != CURLM_OK) {
    pool_count(pool, member, -1);
    return curl_multi_strerror(code);
  }
  member->multi->plain_count += !member->is_secure;
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


void tlx_pool_own (tlx_pool *pool, tlx_member *member, curl_socket_t socket) {
  tlx_sockets_set_owner(&pool->sockets, socket, member);
}


int tlx_pool_watch (tlx_pool *pool, curl_socket_t socket, int what) {
  return tlx_sockets_watch(&pool->sockets, socket, what, TLX_MEMBERS);
}


int tlx_pool_disown (tlx_pool *pool, const tlx_member *member,
                     curl_socket_t socket) {
  if (tlx_sockets_owner(&pool->sockets, socket) != member)
    return 0;
  tlx_sockets_set_owner(&pool->sockets, socket, NULL);
  tlx_pool_watch(pool, socket, CURL_POLL_REMOVE);
  return 1;
}


static int pool_is_resolving (const tlx_pool *pool, const tlx_member *member) {
  curl_off_t resolved = 0;
  if (pool->handles.quits_quickly || member->multi->handle == NULL ||
      member->is_over || member->opener.begun_at == 0 ||
      member->opener.socket_count > 0)
    return 0;
  curl_easy_getinfo(member->easy, CURLINFO_NAMELOOKUP_TIME_T, &resolved);
  return resolved == 0;
}


int tlx_pool_restart (tlx_pool *pool, tlx_member *member) {
  curl_multi_remove_handle(member->multi->handle, member->easy);
  member->is_over = member->is_sent = 0;
  tlx_sockets_tell(&member->opener, member->easy);
  tlx_connections_choose(pool, member);
  curl_easy_setopt(member->easy, CURLOPT_FRESH_CONNECT, 1L);
  return curl_multi_add_handle(member->multi->handle, member->easy) ==
         CURLM_OK;
}


static void pool_leave_multi (const tlx_member *member) {
  member->multi->plain_count -= !member->is_secure;
  if (!member->is_resolving)
    curl_multi_remove_handle(member->multi->handle, member->easy);
}


void tlx_pool_remove (tlx_pool *pool, tlx_member *member) {
  tlx_pool_clear_deadline(pool, member);
  member->is_resolving = pool_is_resolving(pool, member);
  if (member->multi->handle != NULL)
    pool_leave_multi(member);
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
void tlx_pool_park (const tlx_member *member, CURL *easy) {
  tlx_handles_disarm(easy);
  member->multi->parked_count++;
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
