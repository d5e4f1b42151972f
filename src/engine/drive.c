/*
** Driving a pool: libcurl's sockets and timer, ended transfers, deadlines.
*/

#include "engine/clock.h"
#include "engine/pool_state.h"
#include "engine/sigpipe.h"

/* Maximum length of one wait of the poller. */
#define LONGEST_WAIT 86400000


static void pool_unpark (tlx_multi *multi, CURL *easy) {
  curl_multi_remove_handle(multi->handle, easy);
  curl_easy_cleanup(easy);
  multi->parked_count--;
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


static void pool_collect_ended (tlx_pool *pool, tlx_multi *multi) {
  CURLMsg *message;
  int left;
  while ((message = curl_multi_info_read(multi->handle, &left)) != NULL) {
    char *data = NULL;
    tlx_member *member;
    if (message->msg != CURLMSG_DONE)
      continue;
    curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &data);
    member = (tlx_member *)(void *)data;
    if (member == NULL) {
      pool_unpark(multi, message->easy_handle);
      continue;
    }
    member->is_over = 1;
    member->on_end(member, TLX_ENDED_BY_LIBCURL, message->data.result);
    tlx_connections_limit(pool);
  }
}


static CURLMcode pool_act (tlx_pool *pool, const tlx_ready *ready) {
  tlx_member *member;
  if (ready->watcher != TLX_MEMBERS)
    return tlx_multi_act(&pool->multis[ready->watcher], ready->socket,
                         ready->events);
  member = (tlx_member *)tlx_sockets_owner(&pool->sockets, ready->socket);
  if (member != NULL) /* it may just have closed the socket */
    member->on_socket(member, ready->events);
  return CURLM_OK;
}


static CURLMcode pool_drive_once (tlx_pool *pool, int64_t milliseconds,
                                  int *interrupted) {
  tlx_ready ready[TLX_POLLER_BATCH];
  CURLMcode code = CURLM_OK;
  int i, n;
  int64_t until_timer = tlx_pool_timeout(pool);
  if (until_timer >= 0 && (milliseconds < 0 || until_timer < milliseconds))
    milliseconds = until_timer;
  n = tlx_sockets_wait(&pool->sockets, ready,
                       milliseconds > LONGEST_WAIT ? LONGEST_WAIT
                                                   : (int)milliseconds);
  *interrupted = n < 0;
  for (i = 0; i < n && code == CURLM_OK; i++)
    code = pool_act(pool, &ready[i]);
  for (i = 0; i < TLX_MULTIS && code == CURLM_OK; i++)
    if (pool->multis[i].handle != NULL)
      code = tlx_multi_check_timer(&pool->multis[i]);
  return code;
}


static CURLMcode pool_drive_until (tlx_pool *pool, int64_t milliseconds) {
  unsigned long news_count = pool->news_count;
  int64_t left = milliseconds, end = 0;
  int i, interrupted = 0;
  if (pool->members == NULL) /* idle connections may still have I/O */
    left = milliseconds = 0;
  if (milliseconds > 0)
    end = tlx_clock_milliseconds() + milliseconds;
  do {
    CURLMcode code = pool_drive_once(pool, left, &interrupted);
    if (code != CURLM_OK)
      return code;
    for (i = 0; i < TLX_MULTIS; i++)
      if (pool->multis[i].handle != NULL)
        pool_collect_ended(pool, &pool->multis[i]);
    pool_check_deadlines(pool);
    if (pool->has_waiting)
      tlx_connections_rouse_waiting(pool);
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
  if (pool->multis[0].handle == NULL)
    return;
  tlx_sigpipe_block(&saved);
  if (pool_drive_until(pool, milliseconds) != CURLM_OK)
    tlx_pool_close_multis(pool, TLX_ENDED_BY_LIBCURL, CURLE_OUT_OF_MEMORY);
  tlx_sigpipe_restore(&saved);
}


int64_t tlx_pool_timeout (const tlx_pool *pool) {
  const tlx_deadline *first = tlx_deadlines_first(&pool->deadlines);
  int64_t left, deadline = first != NULL ? first->at : -1;
  int i;
  for (i = 0; i < TLX_MULTIS; i++) {
    int64_t timer = pool->multis[i].deadline;
    if (pool->multis[i].handle != NULL && timer >= 0 &&
        (deadline < 0 || timer < deadline))
      deadline = timer;
  }
  if (deadline < 0)
    return -1;
  left = deadline - tlx_clock_milliseconds();
  return left > 0 ? left : 0;
}
