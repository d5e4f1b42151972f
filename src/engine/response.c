/*
** Responses: what libcurl delivers, as it arrives.
*/

#include "engine/transfer_internal.h"
#include "engine/headers.h"

/* A stream that nobody reads holds its transfer at this many bytes. */
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


void tlx_response_collect (tlx_transfer *transfer) {
  CURL *easy = transfer->member.easy;
  tlx_evidence *evidence = &transfer->evidence;
  tlx_timings *timings = &transfer->response.timings;
  long connections = 0, version = 0;
  curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &evidence->status);
  curl_easy_getinfo(easy, CURLINFO_NUM_CONNECTS, &connections);
  curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &evidence->request_bytes);
  curl_easy_getinfo(easy, CURLINFO_HTTP_VERSION, &version);
  if (transfer->request.sent_count <= 1) /* no redirect to another origin */
    response_meet_protocol(transfer, version);
  transfer->end_is_marked = version >= CURL_HTTP_VERSION_2_0;
  transfer->response.status = evidence->status;
  timings->dns = response_number(easy, CURLINFO_NAMELOOKUP_TIME_T);
  timings->connect = response_number(easy, CURLINFO_CONNECT_TIME_T);
  timings->tls = response_number(easy, CURLINFO_APPCONNECT_TIME_T);
  timings->first_byte = response_number(easy, CURLINFO_STARTTRANSFER_TIME_T);
  timings->total = response_number(easy, CURLINFO_TOTAL_TIME_T);
  timings->reused = connections == 0 && evidence->request_bytes > 0;
}


/* Answers libcurl: all was taken, or nothing and the transfer ends. */
static size_t response_appended (tlx_transfer *transfer, tlx_append result,
                                 size_t size, const char *over_limit) {
  if (result == TLX_OVER_LIMIT) {
    transfer->evidence.refusal.kind = TLX_LIMIT;
    transfer->evidence.refusal.text = over_limit;
  }
  return result == TLX_APPENDED ? size : 0;
}


static int response_is_empty_line (const char *data, size_t size) {
  return size > 0 && (*data == '\r' || *data == '\n');
}


/* True if we must act as soon as the header is complete. */
static int response_acts_on_header_end (const tlx_transfer *transfer) {
  return transfer->options[TLX_REQUEST_stream].number ||
         transfer->request.sends_files;
}


/*
** Only a success is streamed. Any other response is collected as a whole, and
** libcurl sends no more of the body.
*/
static void response_end_header (tlx_transfer *transfer) {
  long status;
  tlx_response_collect(transfer);
  status = transfer->evidence.status;
  if (status >= 200 && status <= 299 &&
      transfer->options[TLX_REQUEST_stream].number) {
    transfer->is_streaming = 1;
    tlx_pool_mark_ready(transfer->pool, &transfer->member);
  }
  if (status >= 300)
    tlx_upload_stop(transfer);
}


static size_t on_header (char *data, size_t size, size_t count, void *arg) {
  tlx_transfer *transfer = (tlx_transfer *)arg;
  long limit =
    tlx_pool_option(transfer->pool, TLX_POOL_max_header_bytes)->number;
  tlx_append result;
  size *= count;
  result =
    tlx_headers_add(&transfer->response.headers, data, size, (size_t)limit);
  if (response_acts_on_header_end(transfer) && !transfer->is_streaming &&
      response_is_empty_line(data, size))
    response_end_header(transfer);
  return response_appended(
    transfer, result, size,
    "the headers are longer than 'max_header_bytes' allows");
}


static size_t on_content (char *data, size_t size, size_t count, void *arg) {
  tlx_transfer *transfer = (tlx_transfer *)arg;
  tlx_buffer *content = &transfer->response.content;
  size_t limit =
    (size_t)transfer->options[TLX_REQUEST_max_response_bytes].number;
  size *= count;
  if (transfer->is_streaming) {
    limit = 0;
    if (content->length >= STREAM_HIGH_WATER) {
      transfer->is_paused = 1;
      return CURL_WRITEFUNC_PAUSE;
    }
    tlx_pool_mark_ready(transfer->pool, &transfer->member);
  }
  return response_appended(
    transfer, tlx_buffer_append(content, data, size, limit), size,
    "the body is longer than 'max_response_bytes' allows");
}


void tlx_response_attach (tlx_transfer *transfer) {
  CURL *easy = transfer->member.easy;
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, transfer);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_content);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, transfer);
}
