/*
** The table of cases for tlx_judge, compiled and run by judge_spec.lua: prints
** every case that is judged differently, and how many there are.
*/

#include "engine/judge.h"

#include <stdio.h>

typedef struct judged {
  const char *name;
  CURLcode code;
  tlx_evidence evidence;
  tlx_failure_kind kind;
  tlx_sent sent;
} judged;

#define NOTHING \
  { .was_requested = 0 }
#define REQUESTED \
  { .was_requested = 1 }
#define UNPROCESSED \
  { .was_requested = 1, .is_unprocessed = 1 }
#define INHERITED \
  { \
    .is_inherited = 1, .refusal = { TLX_CONNECTION, "why" } \
  }
#define HEADER_BEGUN(number) \
  { .was_requested = 1, .status = number }
#define RESPONSE(number) \
  { \
    .was_requested = 1, .status = number, .header_is_complete = 1, \
    .end_is_marked = 1 \
  }
#define CODING_CUT(is_marked) \
  { \
    .was_requested = 1, .status = 200, .header_is_complete = 1, \
    .end_is_marked = is_marked, .coding = TLX_CODING_UNFINISHED \
  }
#define REFUSED(requested, number, why) \
  { \
    .was_requested = requested, .status = number, .refusal = { why, "why" } \
  }

static const judged cases[] = {
  /* libcurl reports success */
  {"success", CURLE_OK, RESPONSE(200), TLX_NO_FAILURE, TLX_SENT},
  {"an error status", CURLE_OK, RESPONSE(500), TLX_NO_FAILURE, TLX_SENT},
  {"a redirect", CURLE_OK, RESPONSE(302), TLX_NO_FAILURE, TLX_SENT},
  {"closed in the header", CURLE_OK, HEADER_BEGUN(200), TLX_CONNECTION,
   TLX_SENT},
  {"closed in the header of 1xx", CURLE_OK, HEADER_BEGUN(100), TLX_CONNECTION,
   TLX_MAYBE_SENT},
  {"closed after 100 Continue", CURLE_OK, RESPONSE(100), TLX_CONNECTION,
   TLX_MAYBE_SENT},
  {"closed before the status", CURLE_OK, REQUESTED, TLX_CONNECTION,
   TLX_MAYBE_SENT},
  {"gzip cut, the body whole", CURLE_OK, CODING_CUT(1), TLX_DECODE, TLX_SENT},
  {"gzip cut by a close", CURLE_OK, CODING_CUT(0), TLX_CONNECTION, TLX_SENT},

  /* nothing was sent */
  {"not resolved", CURLE_COULDNT_RESOLVE_HOST, NOTHING, TLX_CONNECTION,
   TLX_NOT_SENT},
  {"proxy not resolved", CURLE_COULDNT_RESOLVE_PROXY, NOTHING, TLX_CONNECTION,
   TLX_NOT_SENT},
  {"refused", CURLE_COULDNT_CONNECT, NOTHING, TLX_CONNECTION, TLX_NOT_SENT},
  {"CONNECT refused", CURLE_RECV_ERROR, NOTHING, TLX_CONNECTION, TLX_NOT_SENT},
  {"TLS failed", CURLE_SSL_CONNECT_ERROR, NOTHING, TLX_CONNECTION,
   TLX_NOT_SENT},
  {"certificate refused", CURLE_PEER_FAILED_VERIFICATION, NOTHING, TLX_TLS,
   TLX_NOT_SENT},
  {"certificate file missing", CURLE_SSL_CACERT_BADFILE, NOTHING, TLX_CONFIG,
   TLX_NOT_SENT},
  {"URL malformed", CURLE_URL_MALFORMAT, NOTHING, TLX_CONFIG, TLX_NOT_SENT},
  {"scheme unknown", CURLE_UNSUPPORTED_PROTOCOL, NOTHING, TLX_CONFIG,
   TLX_NOT_SENT},
  {"connect timeout", CURLE_OPERATION_TIMEDOUT, NOTHING, TLX_TIMEOUT,
   TLX_NOT_SENT},
  {"stream refused by the server", CURLE_HTTP2_STREAM, UNPROCESSED,
   TLX_CONNECTION, TLX_NOT_SENT},
  {"cancelled at once", CURLE_ABORTED_BY_CALLBACK,
   REFUSED(0, 0, TLX_CANCELLED), TLX_CANCELLED, TLX_NOT_SENT},

  /* unknown */
  {"timeout before the response", CURLE_OPERATION_TIMEDOUT, REQUESTED,
   TLX_TIMEOUT, TLX_MAYBE_SENT},
  {"timeout after 100 Continue", CURLE_OPERATION_TIMEDOUT, RESPONSE(100),
   TLX_TIMEOUT, TLX_MAYBE_SENT},
  {"closed before the response", CURLE_GOT_NOTHING, REQUESTED, TLX_CONNECTION,
   TLX_MAYBE_SENT},
  {"reset", CURLE_RECV_ERROR, REQUESTED, TLX_CONNECTION, TLX_MAYBE_SENT},
  {"reset while sending", CURLE_SEND_ERROR, REQUESTED, TLX_CONNECTION,
   TLX_MAYBE_SENT},
  {"not HTTP", CURLE_UNSUPPORTED_PROTOCOL, REQUESTED, TLX_CONNECTION,
   TLX_MAYBE_SENT},
  {"sent again", CURLE_ABORTED_BY_CALLBACK, REFUSED(1, 0, TLX_CONNECTION),
   TLX_CONNECTION, TLX_MAYBE_SENT},
  {"cancelled under way", CURLE_ABORTED_BY_CALLBACK,
   REFUSED(1, 0, TLX_CANCELLED), TLX_CANCELLED, TLX_MAYBE_SENT},
  {"inherited by a child", CURLE_ABORTED_BY_CALLBACK, INHERITED,
   TLX_CONNECTION, TLX_MAYBE_SENT},
  {"a code from the future", (CURLcode)9999, REQUESTED, TLX_CONNECTION,
   TLX_MAYBE_SENT},

  /* the server received it */
  {"timeout in the response", CURLE_OPERATION_TIMEDOUT, RESPONSE(200),
   TLX_TIMEOUT, TLX_SENT},
  {"closed in the body", CURLE_PARTIAL_FILE, RESPONSE(200), TLX_CONNECTION,
   TLX_SENT},
  {"refused after a response",
   CURLE_HTTP2_STREAM,
   {.was_requested = 1, .is_unprocessed = 1, .status = 200},
   TLX_CONNECTION,
   TLX_SENT},
  {"over a limit", CURLE_WRITE_ERROR, REFUSED(1, 200, TLX_LIMIT), TLX_LIMIT,
   TLX_SENT},
  {"header line too long", CURLE_OUT_OF_MEMORY, HEADER_BEGUN(200), TLX_LIMIT,
   TLX_SENT},
  {"status line too long", CURLE_OUT_OF_MEMORY, REQUESTED, TLX_LIMIT,
   TLX_MAYBE_SENT},
  {"no memory to connect", CURLE_OUT_OF_MEMORY, NOTHING, TLX_CONNECTION,
   TLX_NOT_SENT},
};


int main (void) {
  int i, count = (int)(sizeof(cases) / sizeof(cases[0]));
  for (i = 0; i < count; i++) {
    const judged *expected = &cases[i];
    tlx_verdict got = tlx_judge(expected->code, &expected->evidence);
    if (got.failure.kind != expected->kind || got.sent != expected->sent)
      printf("%s: %s %d in place of %s %d\n", expected->name,
             tlx_failure_name(got.failure.kind), (int)got.sent,
             tlx_failure_name(expected->kind), (int)expected->sent);
  }
  printf("%d cases\n", count);
  return 0;
}
