/*
** Concurrent requests on curl_multi, without JSON: the floor for the client's
** own figures, and the load for measuring nginx.
**   many URL COUNT AT_ONCE ROUNDS 1.1|2 [CA_FILE]
** Posts COUNT chats, AT_ONCE of them at a time, ROUNDS times, and prints a
** line per round: milliseconds of wall time, of CPU, and until half and until
** 99 of 100 responses had arrived. The first round opens the connections and
** begins with the process; a pause of 10 ms precedes each of the others.
** libcurl has the same options as in the client's engine.
*/

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <time.h>

#define BATCH 256

typedef struct chat {
  CURL *easy;
  size_t size;
  char answer[4096];
} chat;

typedef struct load {
  CURLM *multi;
  int poller;
  double timer; /* when to call libcurl; 0 is never */
  long left;    /* requests not started yet */
  long running;
  double *latencies;
  long finished;
} load;

static const char body[] =
  "{\"content\":\"Where is my parcel, order 4711?\","
  "\"conversation_id\":\"3fa85f64-5717-4562-b3fc-2c963f66afa6\"}";


static void fail (const char *what, const char *why) {
  fprintf(stderr, "many: %s: %s\n", what, why);
  exit(EXIT_FAILURE); /* NOLINT(concurrency-mt-unsafe) */
}


static double milliseconds (clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}


static size_t on_data (char *data, size_t unit, size_t count, void *to) {
  chat *c = (chat *)to;
  size_t size = unit * count;
  if (size > sizeof(c->answer) - c->size)
    return 0;
  memcpy(c->answer + c->size, data, size);
  c->size += size;
  return size;
}


static int on_socket (CURL *easy, curl_socket_t socket, int what, void *data,
                      void *known) {
  load *l = (load *)data;
  struct epoll_event event;
  (void)easy;
  memset(&event, 0, sizeof(event));
  event.data.fd = socket;
  event.events = ((what & CURL_POLL_IN) ? EPOLLIN : 0u) |
                 ((what & CURL_POLL_OUT) ? EPOLLOUT : 0u);
  if (what == CURL_POLL_REMOVE)
    epoll_ctl(l->poller, EPOLL_CTL_DEL, socket, NULL);
  else
    epoll_ctl(l->poller, known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, socket,
              &event);
  curl_multi_assign(l->multi, socket, l);
  return 0;
}


static int on_timer (CURLM *multi, long delay, void *data) {
  load *l = (load *)data;
  (void)multi;
  l->timer = delay < 0 ? 0 : milliseconds(CLOCK_MONOTONIC) + (double)delay;
  return 0;
}


static CURL *new_handle (chat *c, struct curl_slist *headers, char **argv) {
  CURL *easy = curl_easy_init();
  int http_2 = strcmp(argv[5], "2") == 0;
  if (easy == NULL)
    fail("curl_easy_init", "out of memory");
  curl_easy_setopt(easy, CURLOPT_URL, argv[1]);
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, (long)sizeof(body) - 1);
  curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
  curl_easy_setopt(easy, CURLOPT_NOPROXY, "*");
  curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, 60000L);
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, 5000L);
  curl_easy_setopt(easy, CURLOPT_HTTP_VERSION,
                   http_2 ? (long)CURL_HTTP_VERSION_2TLS
                          : (long)CURL_HTTP_VERSION_1_1);
  curl_easy_setopt(easy, CURLOPT_PIPEWAIT, (long)http_2);
  if (argv[6] != NULL) {
    /* a path beside the file would disable libcurl's cache of it */
    curl_easy_setopt(easy, CURLOPT_CAPATH, NULL);
    curl_easy_setopt(easy, CURLOPT_CAINFO, argv[6]);
  }
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_data);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, c);
  curl_easy_setopt(easy, CURLOPT_PRIVATE, c);
  return easy;
}


static void start (load *l, chat *c) {
  CURLMcode code;
  c->size = 0;
  code = curl_multi_add_handle(l->multi, c->easy);
  if (code != CURLM_OK)
    fail("cannot start", curl_multi_strerror(code));
  l->left--;
  l->running++;
}


static void finish (load *l, CURLMsg *message) {
  CURL *easy = message->easy_handle;
  char *owner = NULL;
  curl_off_t microseconds = 0;
  long status = 0;
  if (message->data.result != CURLE_OK)
    fail("request", curl_easy_strerror(message->data.result));
  curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
  if (status != 200)
    fail("request", "status is not 200");
  curl_easy_getinfo(easy, CURLINFO_TOTAL_TIME_T, &microseconds);
  l->latencies[l->finished++] = (double)microseconds / 1e3;
  curl_easy_getinfo(easy, CURLINFO_PRIVATE, &owner);
  curl_multi_remove_handle(l->multi, easy);
  l->running--;
  if (l->left > 0)
    start(l, (chat *)(void *)owner);
}


static void drive (load *l) {
  struct epoll_event ready[BATCH];
  CURLMsg *message;
  int i, count, unused, limit = -1;
  if (l->timer > 0) {
    double left = l->timer - milliseconds(CLOCK_MONOTONIC);
    limit = left > 0 ? (int)left + 1 : 0;
  }
  count = epoll_wait(l->poller, ready, BATCH, limit);
  for (i = 0; i < count; i++) {
    int events =
      ((ready[i].events & (EPOLLIN | EPOLLHUP)) ? CURL_CSELECT_IN : 0) |
      ((ready[i].events & EPOLLOUT) ? CURL_CSELECT_OUT : 0) |
      ((ready[i].events & EPOLLERR) ? CURL_CSELECT_ERR : 0);
    curl_multi_socket_action(l->multi, ready[i].data.fd, events, &unused);
  }
  if (l->timer > 0 && milliseconds(CLOCK_MONOTONIC) >= l->timer) {
    l->timer = 0;
    curl_multi_socket_action(l->multi, CURL_SOCKET_TIMEOUT, 0, &unused);
  }
  while ((message = curl_multi_info_read(l->multi, &unused)) != NULL) {
    if (message->msg == CURLMSG_DONE)
      finish(l, message);
  }
}


static int compare (const void *first, const void *second) {
  double a = *(const double *)first, b = *(const double *)second;
  return (a > b) - (a < b);
}


int main (int argc, char **argv) {
  const struct timespec pause = {0, 10000000};
  double wall = milliseconds(CLOCK_MONOTONIC), cpu = 0;
  load l;
  chat *chats;
  struct curl_slist *headers = NULL;
  long count, at_once, rounds, i;
  if (argc < 6) {
    fputs("usage: many URL COUNT AT_ONCE ROUNDS 1.1|2 [CA_FILE]\n", stderr);
    return EXIT_FAILURE;
  }
  count = strtol(argv[2], NULL, 10);
  at_once = strtol(argv[3], NULL, 10);
  rounds = strtol(argv[4], NULL, 10);
  memset(&l, 0, sizeof(l));
  curl_global_init(CURL_GLOBAL_DEFAULT);
  headers = curl_slist_append(headers, "authorization: Bearer KEY0123456789");
  headers = curl_slist_append(headers, "accept: application/json");
  headers = curl_slist_append(headers, "content-type: application/json");
  headers = curl_slist_append(headers, "user-agent: many");
  headers = curl_slist_append(headers, "Expect:");
  l.multi = curl_multi_init();
  l.poller = epoll_create1(EPOLL_CLOEXEC);
  l.latencies = (double *)calloc((size_t)count, sizeof(double));
  chats = (chat *)calloc((size_t)at_once, sizeof(chat));
  if (l.multi == NULL || l.poller < 0 || l.latencies == NULL || chats == NULL)
    fail("start", "out of memory");
  curl_multi_setopt(l.multi, CURLMOPT_PIPELINING, CURLPIPE_MULTIPLEX);
  curl_multi_setopt(l.multi, CURLMOPT_MAXCONNECTS, at_once);
  if (strcmp(argv[5], "2") == 0) /* share connections: wait for the first */
    curl_multi_setopt(l.multi, CURLMOPT_MAX_HOST_CONNECTIONS,
                      at_once / 100 + 6);
  curl_multi_setopt(l.multi, CURLMOPT_SOCKETFUNCTION, on_socket);
  curl_multi_setopt(l.multi, CURLMOPT_SOCKETDATA, &l);
  curl_multi_setopt(l.multi, CURLMOPT_TIMERFUNCTION, on_timer);
  curl_multi_setopt(l.multi, CURLMOPT_TIMERDATA, &l);
  for (i = 0; i < at_once; i++)
    chats[i].easy = new_handle(&chats[i], headers, argv);
  for (; rounds > 0; rounds--) {
    l.left = count;
    l.finished = 0;
    for (i = 0; i < at_once && l.left > 0; i++)
      start(&l, &chats[i]);
    while (l.running > 0)
      drive(&l);
    qsort(l.latencies, (size_t)count, sizeof(double), compare);
    printf("%.1f %.1f %.2f %.2f\n", milliseconds(CLOCK_MONOTONIC) - wall,
           milliseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu,
           l.latencies[count / 2], l.latencies[count * 99 / 100]);
    nanosleep(&pause, NULL);
    wall = milliseconds(CLOCK_MONOTONIC);
    cpu = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
  }
  free(chats);
  free(l.latencies);
  return EXIT_SUCCESS;
}
