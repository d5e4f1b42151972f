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

/* status, request_bytes, is_inherited, refusal */
#define NOTHING \
  { \
    0, 0, 0, { \
      TLX_NO_FAILURE, NULL \
    } \
  }
#define SENT \
  { \
    0, 100, 0, { \
      TLX_NO_FAILURE, NULL \
    } \
  }
#define INTERIM \
  { \
    100, 100, 0, { \
      TLX_NO_FAILURE, NULL \
    } \
  }
#define RESPONSE \
  { \
    200, 100, 0, { \
      TLX_NO_FAILURE, NULL \
    } \
  }
#define REDIRECT \
  { \
    302, 200, 0, { \
      TLX_NO_FAILURE, NULL \
    } \
  }
#define REFUSED(status, bytes, kind) \
  { \
    status, bytes, 0, { \
      kind, "why" \
    } \
  }
#define INHERITED \
  { \
    0, 0, 1, { \
      TLX_CONNECTION, "why" \
    } \
  }

static const judged cases[] = {
  {"success", CURLE_OK, RESPONSE, TLX_NO_FAILURE, TLX_SENT},
  {"not resolved", CURLE_COULDNT_RESOLVE_HOST, NOTHING, TLX_CONNECTION,
   TLX_NOT_SENT},
  {"refused", CURLE_COULDNT_CONNECT, NOTHING, TLX_CONNECTION, TLX_NOT_SENT},
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
  {"timeout before the response", CURLE_OPERATION_TIMEDOUT, SENT, TLX_TIMEOUT,
   TLX_MAYBE_SENT},
  {"timeout after 100 Continue", CURLE_OPERATION_TIMEDOUT, INTERIM,
   TLX_TIMEOUT, TLX_MAYBE_SENT},
  {"timeout in the response", CURLE_OPERATION_TIMEDOUT, RESPONSE, TLX_TIMEOUT,
   TLX_SENT},
  {"closed before the response", CURLE_GOT_NOTHING, SENT, TLX_CONNECTION,
   TLX_MAYBE_SENT},
  {"reset", CURLE_RECV_ERROR, SENT, TLX_CONNECTION, TLX_MAYBE_SENT},
  {"closed in the body", CURLE_PARTIAL_FILE, RESPONSE, TLX_CONNECTION,
   TLX_SENT},
  {"not HTTP", CURLE_UNSUPPORTED_PROTOCOL, SENT, TLX_CONNECTION,
   TLX_MAYBE_SENT},
  {"not gzip", CURLE_BAD_CONTENT_ENCODING, RESPONSE, TLX_DECODE, TLX_SENT},
  {"too many redirects", CURLE_TOO_MANY_REDIRECTS, REDIRECT, TLX_LIMIT,
   TLX_SENT},
  {"over a limit", CURLE_WRITE_ERROR, REFUSED(200, 100, TLX_LIMIT), TLX_LIMIT,
   TLX_SENT},
  {"sent again", CURLE_ABORTED_BY_CALLBACK, REFUSED(0, 100, TLX_CONNECTION),
   TLX_CONNECTION, TLX_MAYBE_SENT},
  {"cancelled at once", CURLE_ABORTED_BY_CALLBACK,
   REFUSED(0, 0, TLX_CANCELLED), TLX_CANCELLED, TLX_NOT_SENT},
  {"cancelled under way", CURLE_ABORTED_BY_CALLBACK,
   REFUSED(0, 100, TLX_CANCELLED), TLX_CANCELLED, TLX_MAYBE_SENT},
  {"inherited by a child", CURLE_ABORTED_BY_CALLBACK, INHERITED,
   TLX_CONNECTION, TLX_MAYBE_SENT},
  {"unheard-of code", (CURLcode)9999, SENT, TLX_CONNECTION, TLX_MAYBE_SENT},
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
