/*
** Origins (RFC 9110 section 4.3.1), and what is known of each.
*/

#ifndef tlx_origins_h
#define tlx_origins_h

#include <stddef.h>

typedef enum tlx_protocol {
  TLX_PROTOCOL_UNKNOWN,
  TLX_HTTP1, /* a connection takes one request at a time */
  TLX_HTTP2  /* many requests share a connection */
} tlx_protocol;

typedef struct tlx_origin tlx_origin;

struct tlx_origin {
  tlx_origin *next;
  long user_count; /* transfers that hold it */
  int is_orphan;   /* its list is gone */
  tlx_protocol protocol;
  int has_scout; /* a transfer finds out the protocol */
  /* Connections of an earlier generation get no new requests. */
  unsigned generation;
  size_t length;
  char name[1]; /* scheme and authority */
};

/* Zeroed, it is empty. */
typedef struct tlx_origins {
  tlx_origin *first; /* the last used */
  size_t count;
} tlx_origins;

/* The origin of a URL, until it is given back. NULL when there is no
   memory. */
tlx_origin *tlx_origins_take (tlx_origins *origins, const char *url);
void tlx_origins_give (tlx_origin *origin); /* NULL is none */

void tlx_origins_free (tlx_origins *origins); /* may be called again */

#endif
