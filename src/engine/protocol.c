/*
** The discovery of an origin's protocol, when its first request is sent. The
** response may take long; requests that start meanwhile wait for the
** discovery, because libcurl does not know either whether they can share the
** connection.
*/

#include "engine/transfer_internal.h"

#include <string.h>


static int protocol_ends_with (const char *line, size_t length,
                               const char *end) {
  size_t end_length = strlen(end);
  return length >= end_length &&
         memcmp(line + length - end_length, end, end_length) == 0;
}


/* For HTTP/2, too, libcurl begins with a line that names the version. */
void tlx_protocol_see (tlx_transfer *transfer, const char *data, size_t size) {
  const char *end = (const char *)memchr(data, '\r', size);
  size_t length = end != NULL ? (size_t)(end - data) : size;
  if (!transfer->is_scout)
    return;
  if (length >= 8 && memcmp(data, "CONNECT ", 8) == 0)
    return; /* to the proxy */
  if (protocol_ends_with(data, length, " HTTP/2"))
    tlx_pool_met_protocol(transfer->pool, &transfer->member, TLX_HTTP2);
  else if (protocol_ends_with(data, length, " HTTP/1.1"))
    tlx_pool_met_protocol(transfer->pool, &transfer->member, TLX_HTTP1);
}


void tlx_protocol_find (tlx_transfer *transfer) {
  tlx_member *member = &transfer->member;
  if (member->origin->has_scout ||
      member->origin->protocol != TLX_PROTOCOL_UNKNOWN)
    return;
  member->origin->has_scout = 1;
  transfer->is_scout = 1;
}


void tlx_protocol_end (tlx_transfer *transfer) {
  if (!transfer->is_scout)
    return;
  transfer->is_scout = 0;
  transfer->member.origin->has_scout = 0;
}
