/*
** Pools: a libcurl multi handle, its sockets and its timer.
*/

#include "engine/tlx.h"
#include "engine/poller.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* Requests that share a connection (RFC 9113 section 6.5.2 and libcurl say a
   hundred), and connections beyond those that they need, for servers that
   allow fewer. */
#define SHARE_OF_CONNECTION 100
#define SPARE_CONNECTIONS 6

static pthread_once_t engine_once = PTHREAD_ONCE_INIT;
static CURLcode engine_code;


static void start_engine (void) {
  engine_code = curl_global_init(CURL_GLOBAL_DEFAULT);
}


const char *tlx_engine_start (void) {
  pthread_once(&engine_once, start_engine);
  return engine_code == CURLE_OK ? NULL : curl_easy_strerror(engine_code);
}


int64_t tlx_monotonic_milliseconds (void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}


/*
** {======================================================
** libcurl's callbacks
** =======================================================
*/

#if TLX_HAVE_POLLER

static int on_socket (CURL *easy, curl_socket_t socket, int what, void *data,
                      void *known) {
  tlx_pool *pool = (tlx_pool *)data;
  (void)easy;
  if (known == NULL && what != CURL_POLL_REMOVE)
    curl_multi_assign(pool->multi, socket, pool);
  return tlx_poller_watch(pool->poller, socket, what, known != NULL) ? 0 : -1;
}


static int on_timer (CURLM *multi, long milliseconds, void *data) {
  tlx_pool *pool = (tlx_pool *)data;
  (void)multi;
  pool->deadline =
    milliseconds < 0 ? -1 : tlx_monotonic_milliseconds() + milliseconds;
  return 0;
}

#endif

/* }====================================================== */


/*
** {======================================================
** Life and death
** =======================================================
*/

const char *tlx_pool_init (tlx_pool *pool) {
  pool->poller = -1;
  pool->deadline = -1;
  return tlx_pool_prepare_handles(pool);
}


static void close_poller (tlx_pool *pool) {
  if (pool->poller >= 0)
    close(pool->poller);
  pool->poller = -1;
  pool->deadline = -1;
}


/*
** After a fork the multi handle and its connections are the parent's. To
** clean them up would say goodbye on the parent's TLS sessions, so the child
** closes its copies of the descriptors and lets the memory be.
*/
static void abandon_parent (tlx_pool *pool) {
  while (pool->transfers != NULL)
    tlx_transfer_abandon(pool->transfers, "connection",
                         "the request belongs to the parent process");
  while (pool->socket_count > 0)
    close(pool->sockets[--pool->socket_count]);
  close_poller(pool);
  tlx_pool_drop_handles(pool);
  pool->multi = NULL;
}


void tlx_pool_notice_fork (tlx_pool *pool) {
  if (pool->multi != NULL && pool->pid != getpid())
    abandon_parent(pool);
}


static const char *make_multi (tlx_pool *pool) {
  tlx_pool_notice_fork(pool);
  if (pool->multi != NULL)
    return NULL;
  pool->multi = curl_multi_init();
  if (pool->multi == NULL)
    return "out of memory";
  pool->pid = getpid();
  curl_multi_setopt(pool->multi, CURLMOPT_PIPELINING, CURLPIPE_MULTIPLEX);
  pool->connection_limit = pool->options[TLX_POOL_max_connections].number;
  curl_multi_setopt(pool->multi, CURLMOPT_MAX_HOST_CONNECTIONS,
                    pool->connection_limit);
  /* libcurl would keep four times as many as there are requests at the moment,
     and open the others anew */
  curl_multi_setopt(pool->multi, CURLMOPT_MAXCONNECTS, (long)TLX_IDLE);
#if TLX_HAVE_POLLER
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
#endif
  return NULL;
}


void tlx_pool_close (tlx_pool *pool) {
  pool->closed = 1;
  tlx_pool_notice_fork(pool);
  while (pool->transfers != NULL)
    tlx_transfer_cancel(pool->transfers);
  tlx_pool_drop_handles(pool);
  if (pool->multi != NULL)
    curl_multi_cleanup(pool->multi);
  pool->multi = NULL;
  close_poller(pool);
  free(pool->sockets);
  pool->sockets = NULL;
  pool->socket_count = pool->socket_capacity = 0;
  tlx_options_free(pool->options, TLX_POOL_OPTION_COUNT);
}

/* }====================================================== */


/*
** {======================================================
** Driving
** =======================================================
*/

/*
** Over HTTP/2 a hundred requests share a connection, but libcurl would open
** one for each that finds those it has full. How many may be open follows how
** many requests there are, until a server turns out to speak HTTP/1.1.
*/
static void limit_connections (tlx_pool *pool) {
  long limit = 0; /* none */
  if (pool->options[TLX_POOL_max_connections].given)
    return;
  if (pool->shares_connections)
    limit = SPARE_CONNECTIONS + pool->transfer_count / SHARE_OF_CONNECTION;
  if (limit != pool->connection_limit) {
    pool->connection_limit = limit;
    curl_multi_setopt(pool->multi, CURLMOPT_MAX_HOST_CONNECTIONS, limit);
  }
}


const char *tlx_pool_add (tlx_pool *pool, tlx_transfer *transfer) {
  CURLMcode code;
  const char *problem = make_multi(pool);
  if (problem != NULL)
    return problem;
  if (!transfer->secure)
    pool->shares_connections = 0;
  limit_connections(pool);
  code = curl_multi_add_handle(pool->multi, transfer->easy);
  if (code != CURLM_OK)
    return curl_multi_strerror(code);
  pool->transfer_count++;
  transfer->previous = NULL;
  transfer->next = pool->transfers;
  if (pool->transfers != NULL)
    pool->transfers->previous = transfer;
  pool->transfers = transfer;
  return NULL;
}


void tlx_pool_remove (tlx_pool *pool, tlx_transfer *transfer) {
  pool->transfer_count--;
  if (transfer->previous != NULL)
    transfer->previous->next = transfer->next;
  else
    pool->transfers = transfer->next;
  if (transfer->next != NULL)
    transfer->next->previous = transfer->previous;
  transfer->next = transfer->previous = NULL;
}


void tlx_pool_notice (tlx_pool *pool, tlx_transfer *transfer) {
  pool->progress++;
  if (transfer->is_ready)
    return;
  transfer->is_ready = 1;
  transfer->ready_next = NULL;
  transfer->ready_previous = pool->ready_last;
  if (pool->ready_last != NULL)
    pool->ready_last->ready_next = transfer;
  else
    pool->ready_first = transfer;
  pool->ready_last = transfer;
}


void tlx_pool_forget (tlx_pool *pool, tlx_transfer *transfer) {
  if (!transfer->is_ready)
    return;
  transfer->is_ready = 0;
  if (transfer->ready_previous != NULL)
    transfer->ready_previous->ready_next = transfer->ready_next;
  else
    pool->ready_first = transfer->ready_next;
  if (transfer->ready_next != NULL)
    transfer->ready_next->ready_previous = transfer->ready_previous;
  else
    pool->ready_last = transfer->ready_previous;
}


tlx_transfer *tlx_pool_ready (tlx_pool *pool) {
  tlx_transfer *transfer = pool->ready_first;
  if (transfer != NULL)
    tlx_pool_forget(pool, transfer);
  return transfer;
}


static void collect_finished (tlx_pool *pool) {
  CURLMsg *message;
  int left;
  while ((message = curl_multi_info_read(pool->multi, &left)) != NULL) {
    char *transfer = NULL;
    CURLcode code = message->data.result;
    if (message->msg != CURLMSG_DONE)
      continue;
    curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
    curl_multi_remove_handle(pool->multi, message->easy_handle);
    tlx_transfer_finish((tlx_transfer *)(void *)transfer, code);
    limit_connections(pool);
  }
}


#if TLX_HAVE_POLLER

static CURLMcode drive_once (tlx_pool *pool, int64_t milliseconds,
                             int *interrupted) {
  tlx_ready ready[TLX_POLLER_BATCH];
  CURLMcode code = CURLM_OK;
  int i, running, n;
  int64_t until_timer = tlx_pool_timeout(pool);
  if (until_timer >= 0 && (milliseconds < 0 || until_timer < milliseconds))
    milliseconds = until_timer;
  n = tlx_poller_wait(pool->poller, ready,
                      milliseconds > 86400000 ? 86400000 : (int)milliseconds);
  *interrupted = n < 0;
  for (i = 0; i < n && code == CURLM_OK; i++)
    code = curl_multi_socket_action(pool->multi, ready[i].socket,
                                    ready[i].events, &running);
  if (code == CURLM_OK && tlx_pool_timeout(pool) == 0) {
    pool->deadline = -1;
    code =
      curl_multi_socket_action(pool->multi, CURL_SOCKET_TIMEOUT, 0, &running);
  }
  return code;
}

#else

static CURLMcode drive_once (tlx_pool *pool, int64_t milliseconds,
                             int *interrupted) {
  int running;
  CURLMcode code = CURLM_OK;
  *interrupted = 0;
  if (milliseconds != 0)
    code = curl_multi_poll(
      pool->multi, NULL, 0,
      milliseconds < 0 || milliseconds > 1000 ? 1000 : (int)milliseconds,
      NULL);
  if (code == CURLM_OK)
    code = curl_multi_perform(pool->multi, &running);
  return code;
}

#endif


const char *tlx_pool_drive (tlx_pool *pool, int64_t milliseconds) {
  unsigned long progress = pool->progress;
  int64_t left = milliseconds, end = 0;
  int interrupted = 0;
  tlx_pool_notice_fork(pool);
  if (pool->multi == NULL)
    return NULL;
  if (pool->transfers == NULL) /* idle connections may still have news */
    left = milliseconds = 0;
  if (milliseconds > 0)
    end = tlx_monotonic_milliseconds() + milliseconds;
  do {
    CURLMcode code = drive_once(pool, left, &interrupted);
    if (code != CURLM_OK)
      return curl_multi_strerror(code);
    collect_finished(pool);
    if (milliseconds > 0)
      left = end - tlx_monotonic_milliseconds();
  } while (left != 0 && (left > 0 || milliseconds < 0) && !interrupted &&
           progress == pool->progress && pool->transfers != NULL);
  return NULL;
}


int64_t tlx_pool_timeout (tlx_pool *pool) {
  int64_t left;
  if (pool->deadline < 0)
    return -1;
  left = pool->deadline - tlx_monotonic_milliseconds();
  return left > 0 ? left : 0;
}


int tlx_pool_descriptor (tlx_pool *pool) {
  return make_multi(pool) == NULL ? pool->poller : -1;
}

/* }====================================================== */
