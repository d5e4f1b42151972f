/*
** The origins that a pool knows (RFC 9110 section 4.3.1), and the state of
** each.
*/

#ifndef tlx_origins_h
#define tlx_origins_h

#include "engine/libcurl.h"

#include <stddef.h>

typedef enum tlx_protocol {
  TLX_PROTOCOL_UNKNOWN,
  TLX_HTTP1, /* a connection carries one request at a time */
  TLX_HTTP2  /* many requests share a connection */
} tlx_protocol;

typedef struct tlx_origin tlx_origin;

/* An origin is kept twice if some of its requests must use HTTP/1.1: these
   have connections of their own. */
struct tlx_origin {
  tlx_origin *next;
  long user_count; /* transfers that hold it */
  int is_orphan;   /* its list was freed */
  tlx_protocol protocol;
  int only_http1;    /* the protocol was not found out, but chosen */
  int has_scout;     /* a transfer is finding out the protocol */
  long member_count; /* active transfers */
  /* Connections of an earlier generation get no new requests. */
  unsigned generation;
  CURLU *url; /* parsed; NULL if libcurl cannot */
  size_t length;
  char name[1]; /* scheme and authority */
};

/* Empty when zeroed. */
typedef struct tlx_origins {
  tlx_origin *first; /* the most recently used */
  size_t count;
} tlx_origins;

/* Returns the origin of a URL, held until tlx_origins_give. NULL when out of
   memory. */
tlx_origin *tlx_origins_take (tlx_origins *origins, const char *url,
                              int only_http1);
/* True if both have the same scheme and authority. */
int tlx_origins_are_alike (const tlx_origin *a, const tlx_origin *b);
void tlx_origins_give (tlx_origin *origin); /* accepts NULL */

void tlx_origins_free (tlx_origins *origins); /* may be called again */

#endif
