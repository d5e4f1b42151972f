/*
** The parser of libcurl's trace, for facts that libcurl reports nowhere else.
**
** A server that refuses an HTTP/2 stream, or excludes it in its GOAWAY, has
** not processed the request (RFC 9113 section 8.7). libcurl may then resend
** it, but it does the same when a connection died; only its trace tells the
** difference.
*/

#include "engine/transfer_internal.h"

#include <stdlib.h>
#include <string.h>

#define LONGEST_TEXT 128


/* Returns the number after 'name', or -1. */
static long trace_number (const char *text, const char *name) {
  const char *found = strstr(text, name);
  return found != NULL ? strtol(found + strlen(name), NULL, 10) : -1;
}


static int trace_begins (const char *text, const char *beginning) {
  return strncmp(text, beginning, strlen(beginning)) == 0;
}


/* The texts of libcurl 7.74 to 8.20. */
static void trace_read (tlx_transfer *transfer, const char *text) {
  if (trace_begins(text, "REFUSED_STREAM, retrying"))
    transfer->member.is_left_out = 1;
  else if (trace_begins(text, "Using Stream ID: "))
    transfer->member.stream = trace_number(text, "ID: ");
  else if (trace_begins(text, "[HTTP/2] [") &&
           strstr(text, "] OPENED stream") != NULL)
    transfer->member.stream = trace_number(text, "[HTTP/2] [");
  else if (strstr(text, "ived GOAWAY, error=") != NULL) {
    long last_stream = trace_number(text, "last_stream=");
    if (last_stream >= 0)
      tlx_pool_note_goaway(transfer->pool, &transfer->member, last_stream);
  }
}


static void trace_read_text (tlx_transfer *transfer, const char *text,
                             size_t size) {
  char copy[LONGEST_TEXT]; /* libcurl's text is not zero-terminated */
  if (size > sizeof(copy) - 1)
    size = sizeof(copy) - 1;
  memcpy(copy, text, size);
  copy[size] = '\0';
  trace_read(transfer, copy);
}


static int on_trace (CURL *easy, curl_infotype type, char *data, size_t size,
                     void *arg) {
  tlx_transfer *transfer = (tlx_transfer *)arg;
  (void)easy;
  if (type == CURLINFO_TEXT)
    trace_read_text(transfer, data, size);
  else if (type == CURLINFO_HEADER_OUT)
    tlx_protocol_see(transfer, data, size);
  return 0;
}


/* True if the fate of a refused stream matters: it would be resent, or must
   not be. */
static int trace_watches_streams (const tlx_transfer *transfer) {
  return !transfer->request.is_unwatched &&
         !transfer->options[TLX_REQUEST_replayable].number &&
         transfer->member.origin->protocol != TLX_HTTP1;
}


void tlx_trace_attach (tlx_transfer *transfer) {
  CURL *easy = transfer->member.easy;
  tlx_protocol_find(transfer);
  if (!transfer->is_scout && !trace_watches_streams(transfer))
    return;
  transfer->request.is_traced = 1;
  curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, on_trace);
  curl_easy_setopt(easy, CURLOPT_DEBUGDATA, transfer);
  curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
}


void tlx_trace_detach (tlx_transfer *transfer) {
  tlx_protocol_end(transfer);
  if (transfer->request.is_traced && transfer->member.easy != NULL)
    curl_easy_setopt(transfer->member.easy, CURLOPT_VERBOSE, 0L);
}
