/*
** Responses: the callbacks that collect what libcurl delivers.
*/

#include "engine/transfer_internal.h"
#include "engine/clock.h"
#include "engine/headers.h"

#include <string.h>

/* A stream with this many unread bytes pauses its transfer. */
#define STREAM_HIGH_WATER 65536


static curl_off_t response_number (CURL *easy, CURLINFO info) {
  curl_off_t value = 0;
  curl_easy_getinfo(easy, info, &value);
  return value;
}


void tlx_response_measure (tlx_transfer *transfer) {
  CURL *easy = transfer->member.easy;
  tlx_progress *progress = &transfer->progress;
  progress->uploaded = response_number(easy, CURLINFO_SIZE_UPLOAD_T);
  progress->upload_total =
    response_number(easy, CURLINFO_CONTENT_LENGTH_UPLOAD_T);
  progress->downloaded = response_number(easy, CURLINFO_SIZE_DOWNLOAD_T);
  progress->download_total =
    response_number(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T);
}


static void response_meet_protocol (tlx_transfer *transfer, long version) {
  if (version == CURL_HTTP_VERSION_1_1 || version == CURL_HTTP_VERSION_1_0)
    tlx_pool_met_protocol(transfer->pool, &transfer->member, TLX_HTTP1);
  else if (version == CURL_HTTP_VERSION_2_0)
    tlx_pool_met_protocol(transfer->pool, &transfer->member, TLX_HTTP2);
}


/*
** Without the hook, the start time of the sending shows that libcurl was about
** to send. CURLINFO_REQUEST_SIZE is less reliable: it counts a CONNECT to the
** proxy, and stays 0 after a failure in libcurl 8.7.
*/
static int response_was_requested (const tlx_transfer *transfer) {
  if (transfer->options[TLX_REQUEST_channel].number)
    return transfer->channel.was_written;
  if (transfer->request.is_unwatched)
    return response_number(transfer->member.easy,
                           CURLINFO_PRETRANSFER_TIME_T) > 0;
  return transfer->request.sent_count > 0;
}


/* An empty body is not valid gzip, but servers send it. */
static tlx_coding_state response_coding_state (const tlx_transfer *transfer) {
  const tlx_decoder *decoder = transfer->decoder;
  if (decoder == NULL || tlx_decoder_has_ended(decoder))
    return TLX_CODING_ENDED;
  return tlx_decoder_has_begun(decoder) || !transfer->evidence.end_is_marked
           ? TLX_CODING_UNFINISHED
           : TLX_CODING_ENDED;
}


void tlx_response_collect (tlx_transfer *transfer) {
  CURL *easy = transfer->member.easy;
  tlx_evidence *evidence = &transfer->evidence;
  tlx_timings *timings = &transfer->response.timings;
  long connections = 0, version = 0, local_port = 0;
  curl_easy_getinfo(easy, CURLINFO_NUM_CONNECTS, &connections);
  curl_easy_getinfo(easy, CURLINFO_HTTP_VERSION, &version);
  response_meet_protocol(transfer, version);
  if (connections > 0 && /* a kept one is already marked */
      (version == CURL_HTTP_VERSION_1_1 || version == CURL_HTTP_VERSION_1_0)) {
    curl_easy_getinfo(easy, CURLINFO_LOCAL_PORT, &local_port);
    tlx_sockets_mark_http1(tlx_pool_sockets(transfer->pool), local_port);
  }
  evidence->was_requested = response_was_requested(transfer);
  evidence->is_unprocessed = transfer->member.is_left_out;
  evidence->end_is_marked = version >= CURL_HTTP_VERSION_2_0 ||
                            transfer->framing.has_length ||
                            transfer->framing.has_transfer_encoding;
  evidence->coding = response_coding_state(transfer);
  timings->dns = response_number(easy, CURLINFO_NAMELOOKUP_TIME_T);
  timings->connect = response_number(easy, CURLINFO_CONNECT_TIME_T);
  timings->tls = response_number(easy, CURLINFO_APPCONNECT_TIME_T);
  timings->first_byte = response_number(easy, CURLINFO_STARTTRANSFER_TIME_T);
  timings->total = tlx_clock_microseconds() - transfer->begun_at;
  timings->reused = connections == 0 && evidence->was_requested;
}


/* Tells libcurl that nothing was accepted, which ends the transfer. */
static size_t response_refuse (tlx_transfer *transfer, tlx_failure_kind kind,
                               const char *text) {
  transfer->evidence.refusal.kind = kind;
  transfer->evidence.refusal.text = text;
  return 0;
}


/*
** {======================================================
** Headers
** =======================================================
*/

/* At the connection's end, newer libcurls pass on a line that is cut before
   its line feed. */
static int response_is_empty_line (const char *data, size_t size) {
  return size > 0 && data[size - 1] == '\n' &&
         (*data == '\r' || *data == '\n');
}


/* Of '100 Continue', a '417' that led to a second sending and the final
   response, only the last header is kept. */
static void response_begin_header (tlx_transfer *transfer, int status) {
  transfer->evidence.status = status;
  transfer->evidence.header_is_complete = 0;
  transfer->response.status = status;
  transfer->trailer_bytes = 0;
  memset(&transfer->framing, 0, sizeof(transfer->framing));
  tlx_buffer_clear(&transfer->response.headers);
}


/* RFC 9112 section 6.3. */
static int response_has_body (const tlx_transfer *transfer) {
  int status = transfer->evidence.status;
  return status >= 200 && status != 204 && status != 304 &&
         strcmp(transfer->request.method, "HEAD") != 0;
}


/* A '417' that led to a second sending may have had a decoder, too. */
static int response_prepare_decoder (tlx_transfer *transfer) {
  tlx_coding coding = transfer->framing.coding;
  tlx_decoder_free(transfer->decoder);
  transfer->decoder = NULL;
  if (coding != TLX_GZIP && coding != TLX_DEFLATE)
    return 1;
  transfer->decoder = tlx_decoder_new(coding == TLX_GZIP);
  return transfer->decoder != NULL;
}


/*
** Only a successful response is streamed. Any other is collected whole, and
** the upload stops.
*/
static void response_act_on_header_end (tlx_transfer *transfer) {
  int status = transfer->evidence.status;
  if (transfer->options[TLX_REQUEST_stream].number && status >= 200 &&
      status <= 299) {
    tlx_response_collect(transfer);
    transfer->is_streaming = 1;
    tlx_pool_mark_ready(transfer->pool, &transfer->member);
  }
  if (status >= 300)
    tlx_upload_stop(transfer);
}


static size_t response_end_header (tlx_transfer *transfer, size_t size) {
  const tlx_framing *framing = &transfer->framing;
  transfer->evidence.header_is_complete = 1;
  if (response_has_body(transfer)) {
    if (framing->length_is_bad && !framing->has_transfer_encoding)
      return response_refuse(transfer, TLX_CONNECTION,
                             "the response has no valid Content-Length");
    if (!response_prepare_decoder(transfer))
      return response_refuse(transfer, TLX_CONNECTION, tlx_no_memory);
  }
  response_act_on_header_end(transfer);
  return size;
}


/* Trailers are not merged into the header (RFC 9110 section 6.5.1); they are
   dropped. */
static tlx_append response_add_line (tlx_transfer *transfer, const char *data,
                                     size_t size, size_t limit) {
  if (transfer->evidence.header_is_complete) {
    transfer->trailer_bytes += size;
    return limit != 0 && transfer->trailer_bytes > limit ? TLX_OVER_LIMIT
                                                         : TLX_APPENDED;
  }
  tlx_framing_line(&transfer->framing, data, size);
  return tlx_headers_add(&transfer->response.headers, data, size, limit);
}


static size_t on_header (char *data, size_t size, size_t count, void *arg) {
  tlx_transfer *transfer = (tlx_transfer *)arg;
  long limit =
    tlx_pool_option(transfer->pool, TLX_POOL_max_header_bytes)->number;
  int status;
  size *= count;
  status = tlx_headers_status(data, size);
  if (status != 0) {
    response_begin_header(transfer, status);
    return size;
  }
  if (response_is_empty_line(data, size))
    return transfer->evidence.header_is_complete
             ? size
             : response_end_header(transfer, size);
  switch (response_add_line(transfer, data, size, (size_t)limit)) {
    case TLX_OVER_LIMIT:
      return response_refuse(
        transfer, TLX_LIMIT,
        "the headers are longer than 'max_header_bytes' allows");
    case TLX_NO_MEMORY:
      return response_refuse(transfer, TLX_CONNECTION, tlx_no_memory);
    default:
      return size;
  }
}

/* }====================================================== */


/*
** {======================================================
** Bodies
** =======================================================
*/

static tlx_decoded response_add_plain (tlx_transfer *transfer,
                                       const char *data, size_t size,
                                       size_t limit) {
  switch (tlx_buffer_append(&transfer->response.content, data, size, limit)) {
    case TLX_OVER_LIMIT:
      return TLX_DECODER_OVER_LIMIT;
    case TLX_NO_MEMORY:
      return TLX_DECODER_NO_MEMORY;
    default:
      return TLX_DECODED;
  }
}


static size_t response_add_content (tlx_transfer *transfer, const char *data,
                                    size_t size, size_t limit) {
  tlx_decoded decoded;
  if (transfer->framing.coding == TLX_UNKNOWN_CODING)
    return response_refuse(transfer, TLX_DECODE,
                           "the content encoding is neither gzip nor deflate");
  if (transfer->decoder != NULL)
    decoded = tlx_decoder_feed(transfer->decoder, data, size,
                               &transfer->response.content, limit);
  else
    decoded = response_add_plain(transfer, data, size, limit);
  switch (decoded) {
    case TLX_DECODER_OVER_LIMIT:
      return response_refuse(
        transfer, TLX_LIMIT,
        "the body is longer than 'max_response_bytes' allows");
    case TLX_DECODER_NO_MEMORY:
      return response_refuse(transfer, TLX_CONNECTION, tlx_no_memory);
    case TLX_DECODER_BAD_DATA:
      return response_refuse(transfer, TLX_DECODE,
                             "the body is not what its content encoding says");
    default:
      return size;
  }
}


static size_t on_content (char *data, size_t size, size_t count, void *arg) {
  tlx_transfer *transfer = (tlx_transfer *)arg;
  size_t limit =
    (size_t)transfer->options[TLX_REQUEST_max_response_bytes].number;
  size *= count;
  if (transfer->is_streaming) {
    limit = 0;
    if (transfer->response.content.length >= STREAM_HIGH_WATER) {
      transfer->is_paused = 1;
      return CURL_WRITEFUNC_PAUSE;
    }
    tlx_pool_mark_ready(transfer->pool, &transfer->member);
  }
  return response_add_content(transfer, data, size, limit);
}

/* }====================================================== */


void tlx_response_attach (tlx_transfer *transfer) {
  CURL *easy = transfer->member.easy;
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, transfer);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_content);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, transfer);
}
