/*
** The kinds of failure of a request.
*/

#include "engine/failure.h"


const char *tlx_failure_name (tlx_failure_kind kind) {
  static const char *const names[] = {"none",       "cancelled", "config",
                                      "connection", "decode",    "limit",
                                      "timeout",    "tls"};
  return names[kind];
}
