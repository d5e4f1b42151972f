/*
** Time limits: the timeout of a transfer, and its connect timeout. Our own
** clock enforces them: libcurl's does not run while a request waits for a
** connection, and stops in some of its calls.
*/

#include "engine/clock.h"
#include "engine/transfer_internal.h"

#include <limits.h>
#include <stdio.h>

#define NEVER INT64_MAX

/* libcurl has its own limit, which it divides among the addresses of a name.
   It ends later than ours. */
#define MARGIN 1000L


static int64_t limits_after (int64_t now, const tlx_value *limit) {
  return limit->number > 0 ? now + limit->number : NEVER;
}


static int limits_set (tlx_transfer *transfer, int64_t at) {
  if (at > transfer->ends_at)
    at = transfer->ends_at;
  if (at != NEVER)
    return tlx_pool_set_deadline(transfer->pool, &transfer->member, at);
  tlx_pool_clear_deadline(transfer->pool, &transfer->member);
  return 1;
}


int tlx_limits_start (tlx_transfer *transfer) {
  const tlx_value *connect = &transfer->options[TLX_REQUEST_connect_timeout];
  int64_t now;
  long limit = connect->number;
  if (limit > 0 && limit < LONG_MAX - MARGIN)
    limit += MARGIN;
  curl_easy_setopt(transfer->member.easy, CURLOPT_CONNECTTIMEOUT_MS, limit);
  transfer->begun_at = tlx_clock_microseconds();
  now = transfer->begun_at / 1000 + 1; /* no limit ends too early */
  transfer->started_at = now;
  transfer->ends_at =
    limits_after(now, &transfer->options[TLX_REQUEST_timeout]);
  return limits_set(transfer, limits_after(now, connect));
}


int tlx_limits_is_connected (const tlx_transfer *transfer) {
  curl_off_t sent = 0;
  if (transfer->member.is_sent)
    return 1;
  curl_easy_getinfo(transfer->member.easy, CURLINFO_PRETRANSFER_TIME_T, &sent);
  return sent > 0;
}


/* The stage that the transfer has reached, for the error message. */
static const char *limits_stage (tlx_transfer *transfer) {
  CURL *easy = transfer->member.easy;
  curl_off_t resolved = 0, received = 0;
  long status = 0;
  if (!tlx_limits_is_connected(transfer)) {
    if (transfer->member.opener.begun_at == 0)
      return tlx_pool_is_busy(transfer->pool, &transfer->member)
               ? "no connection was free"
               : "no connection was made";
    curl_easy_getinfo(easy, CURLINFO_NAMELOOKUP_TIME_T, &resolved);
    return resolved == 0 ? "the name was not resolved"
                         : "no connection was made";
  }
  curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_getinfo(easy, CURLINFO_SIZE_DOWNLOAD_T, &received);
  return status == 0 && received == 0 ? "no response came"
                                      : "the response was not complete";
}


/* The limit that has passed, in milliseconds. */
static int64_t limits_passed (const tlx_transfer *transfer, int64_t now) {
  return now >= transfer->ends_at
           ? transfer->ends_at - transfer->started_at
           : transfer->options[TLX_REQUEST_connect_timeout].number;
}


/* True if other transfers use the connections: the server may not be slow to
   connect. */
static int limits_waits_for_others (const tlx_transfer *transfer) {
  return transfer->member.opener.begun_at == 0 &&
         tlx_pool_is_busy(transfer->pool, &transfer->member);
}


/* Returns the end of the connect timeout, which starts once other transfers
   have freed a connection. */
static int64_t limits_connect_end (tlx_transfer *transfer, int64_t now) {
  const tlx_value *connect = &transfer->options[TLX_REQUEST_connect_timeout];
  if (tlx_limits_is_connected(transfer))
    return NEVER;
  if (limits_waits_for_others(transfer)) {
    transfer->waited_for_others = 1;
    return limits_after(now, connect);
  }
  return transfer->waited_for_others
           ? limits_after(transfer->member.opener.begun_at, connect)
           : now;
}


const char *tlx_limits_check (tlx_transfer *transfer, int64_t now) {
  if (now < transfer->ends_at) {
    int64_t connect_end = limits_connect_end(transfer, now);
    if (connect_end > now) {
      limits_set(transfer, connect_end);
      return NULL;
    }
  }
  snprintf(transfer->error, sizeof(transfer->error), "%s within %.4g s",
           limits_stage(transfer),
           (double)limits_passed(transfer, now) / 1000);
  return transfer->error;
}
