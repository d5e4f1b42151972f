/*
** The kinds of failure of a request.
*/

#ifndef tlx_failure_h
#define tlx_failure_h

typedef enum tlx_failure_kind {
  TLX_NO_FAILURE,
  TLX_CANCELLED,
  TLX_CONFIG,
  TLX_CONNECTION,
  TLX_DECODE,
  TLX_LIMIT,
  TLX_TIMEOUT,
  TLX_TLS
} tlx_failure_kind;

/* The text is static, or belongs to the failed transfer. */
typedef struct tlx_failure {
  tlx_failure_kind kind;
  const char *text;
} tlx_failure;

/* The kind's name in Lua. */
const char *tlx_failure_name (tlx_failure_kind kind);

#endif
