/*
** One libcurl multi handle of a pool, with its sockets and its timer.
*/

#include "engine/multi.h"
#include "engine/clock.h"
#include "engine/pool_state.h"

#include <string.h>


/*
** After a refused connection, libcurl 7.87 to 8.6 has no socket that would
** wake it, so it tries the next address of a name only when something else
** does.
*/
static void multi_note_lost_socket (tlx_pool *pool, CURL *easy) {
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
  tlx_multi *multi = (tlx_multi *)data;
  tlx_pool *pool = multi->pool;
  int index = (int)(multi - pool->multis);
  (void)known;
  if (what == CURL_POLL_REMOVE)
    multi_note_lost_socket(pool, easy);
  return tlx_sockets_watch(&pool->sockets, socket, what, index) ? 0 : -1;
}


static int on_timer (CURLM *handle, long milliseconds, void *data) {
  tlx_multi *multi = (tlx_multi *)data;
  (void)handle;
  multi->deadline =
    milliseconds < 0 ? -1 : tlx_clock_milliseconds() + milliseconds;
  return 0;
}


int tlx_multi_open (tlx_multi *multi, tlx_pool *pool, long idle_limit) {
  CURLM *handle = curl_multi_init();
  if (handle == NULL)
    return 0;
  memset(multi, 0, sizeof(*multi));
  multi->handle = handle;
  multi->pool = pool;
  multi->deadline = -1;
  curl_multi_setopt(handle, CURLMOPT_PIPELINING, CURLPIPE_MULTIPLEX);
  curl_multi_setopt(handle, TLX_CURLMOPT_QUICK_EXIT, 1L);
  /* by default, libcurl keeps four times as many connections as there are
     requests at the moment, and would have to open the others again */
  curl_multi_setopt(handle, CURLMOPT_MAXCONNECTS, idle_limit);
  curl_multi_setopt(handle, CURLMOPT_SOCKETFUNCTION, on_socket);
  curl_multi_setopt(handle, CURLMOPT_SOCKETDATA, multi);
  curl_multi_setopt(handle, CURLMOPT_TIMERFUNCTION, on_timer);
  curl_multi_setopt(handle, CURLMOPT_TIMERDATA, multi);
  return 1;
}


CURLMcode tlx_multi_act (tlx_multi *multi, curl_socket_t socket, int events) {
  int running;
  return curl_multi_socket_action(multi->handle, socket, events, &running);
}


CURLMcode tlx_multi_check_timer (tlx_multi *multi) {
  if (multi->deadline < 0 || multi->deadline > tlx_clock_milliseconds())
    return CURLM_OK;
  multi->deadline = -1;
  return tlx_multi_act(multi, CURL_SOCKET_TIMEOUT, 0);
}


void tlx_multi_leave (tlx_multi *multi) {
  memset(multi, 0, sizeof(*multi));
  multi->deadline = -1;
}


void tlx_multi_close (tlx_multi *multi) {
  if (multi->handle != NULL && multi->parked_count == 0)
    curl_multi_cleanup(multi->handle);
  tlx_multi_leave(multi);
}
