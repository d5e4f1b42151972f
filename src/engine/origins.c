/*
** The origins that a pool knows, and the state of each.
*/

#include "engine/origins.h"

#include <stdlib.h>
#include <string.h>

/* Beyond this count, unused origins are forgotten. */
#define ORIGINS_KEPT 64


static size_t origins_measure (const char *url) {
  const char *authority = strstr(url, "://");
  authority = authority != NULL ? authority + 3 : url;
  return (size_t)(authority - url) + strcspn(authority, "/?#");
}


/* Parses the name once, for all requests. */
static CURLU *origins_parse (const char *name) {
  CURLU *url = curl_url();
  if (url == NULL || curl_url_set(url, CURLUPART_URL, name, 0) == CURLUE_OK)
    return url;
  curl_url_cleanup(url);
  return NULL;
}


static void origins_discard (tlx_origin *origin) {
  curl_url_cleanup(origin->url);
  free(origin);
}


/* Frees the least recently used origin that no transfer holds. */
static void origins_forget (tlx_origins *origins) {
  tlx_origin **link, **unused = NULL;
  tlx_origin *forgotten;
  for (link = &origins->first; *link != NULL; link = &(*link)->next)
    if ((*link)->user_count == 0)
      unused = link;
  if (unused == NULL)
    return;
  forgotten = *unused;
  *unused = forgotten->next;
  origins_discard(forgotten);
  origins->count--;
}


static tlx_origin *origins_add (tlx_origins *origins, const char *name,
                                size_t length, int only_http1) {
  tlx_origin *origin;
  if (origins->count >= ORIGINS_KEPT)
    origins_forget(origins);
  origin = (tlx_origin *)calloc(1, sizeof(tlx_origin) + length);
  if (origin == NULL)
    return NULL;
  memcpy(origin->name, name, length);
  origin->length = length;
  origin->url = origins_parse(origin->name);
  origin->only_http1 = only_http1;
  origin->protocol = only_http1 ? TLX_HTTP1 : TLX_PROTOCOL_UNKNOWN;
  origin->next = origins->first;
  origins->first = origin;
  origins->count++;
  return origin;
}


static int origins_is_named (const tlx_origin *origin, const char *name,
                             size_t length) {
  return origin->length == length && memcmp(origin->name, name, length) == 0;
}


static tlx_origin *origins_find (tlx_origins *origins, const char *name,
                                 size_t length, int only_http1) {
  tlx_origin **link, *origin;
  for (link = &origins->first; *link != NULL; link = &(*link)->next) {
    origin = *link;
    if (origin->only_http1 != only_http1 ||
        !origins_is_named(origin, name, length))
      continue;
    *link = origin->next;
    origin->next = origins->first;
    origins->first = origin;
    return origin;
  }
  return NULL;
}


tlx_origin *tlx_origins_take (tlx_origins *origins, const char *url,
                              int only_http1) {
  size_t length = origins_measure(url);
  tlx_origin *origin = origins_find(origins, url, length, only_http1);
  if (origin == NULL)
    origin = origins_add(origins, url, length, only_http1);
  if (origin != NULL)
    origin->user_count++;
  return origin;
}


int tlx_origins_are_alike (const tlx_origin *a, const tlx_origin *b) {
  return a == b || origins_is_named(a, b->name, b->length);
}


void tlx_origins_give (tlx_origin *origin) {
  if (origin != NULL && --origin->user_count == 0 && origin->is_orphan)
    origins_discard(origin);
}


void tlx_origins_free (tlx_origins *origins) {
  while (origins->first != NULL) {
    tlx_origin *origin = origins->first;
    origins->first = origin->next;
    if (origin->user_count == 0)
      origins_discard(origin);
    else
      origin->is_orphan = 1;
  }
  origins->count = 0;
}
