/*
** Answers: what libcurl hands over, as it comes.
*/

#include "engine/tlx.h"

/* A stream that nobody reads holds its transfer at this many bytes. */
#define STREAM_HIGH_WATER 65536


static curl_off_t number_info (CURL *easy, CURLINFO info) {
  curl_off_t value = 0;
  curl_easy_getinfo(easy, info, &value);
  return value;
}


const tlx_progress *tlx_transfer_progress (tlx_transfer *transfer) {
  CURL *easy = transfer->easy;
  tlx_progress *progress = &transfer->progress;
  if (easy != NULL) {
    progress->uploaded = number_info(easy, CURLINFO_SIZE_UPLOAD_T);
    progress->upload_total =
      number_info(easy, CURLINFO_CONTENT_LENGTH_UPLOAD_T);
    progress->downloaded = number_info(easy, CURLINFO_SIZE_DOWNLOAD_T);
    progress->download_total =
      number_info(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T);
  }
  return progress;
}


void tlx_transfer_read_info (tlx_transfer *transfer) {
  CURL *easy = transfer->easy;
  tlx_timings *timings = &transfer->timings;
  long connections = 0, request_size = 0, version = 0;
  curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &transfer->status);
  curl_easy_getinfo(easy, CURLINFO_NUM_CONNECTS, &connections);
  curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &request_size);
  curl_easy_getinfo(easy, CURLINFO_HTTP_VERSION, &version);
  if (version == CURL_HTTP_VERSION_1_1 || version == CURL_HTTP_VERSION_1_0)
    transfer->pool->shares_connections = 0;
  transfer->framed = version >= CURL_HTTP_VERSION_2_0;
  timings->dns = number_info(easy, CURLINFO_NAMELOOKUP_TIME_T);
  timings->connect = number_info(easy, CURLINFO_CONNECT_TIME_T);
  timings->tls = number_info(easy, CURLINFO_APPCONNECT_TIME_T);
  timings->first_byte = number_info(easy, CURLINFO_STARTTRANSFER_TIME_T);
  timings->total = number_info(easy, CURLINFO_TOTAL_TIME_T);
  timings->reused = connections == 0 && request_size > 0;
  if (transfer->status >= 200)
    transfer->sent = TLX_SENT;
  else
    transfer->sent = request_size > 0 ? TLX_MAYBE_SENT : TLX_NOT_SENT;
}


/* What libcurl wants to hear: all was taken, or none and the transfer ends. */
static size_t taken (tlx_transfer *transfer, tlx_append result, size_t size,
                     const char *over_limit) {
  if (result == TLX_OVER_LIMIT)
    transfer->over_limit = over_limit;
  return result == TLX_APPENDED ? size : 0;
}


static int is_empty_line (const char *data, size_t size) {
  return size > 0 && (*data == '\r' || *data == '\n');
}


/* Whether the end of the header means something before that of the answer. */
static int is_awaited (const tlx_transfer *transfer) {
  return transfer->options[TLX_REQUEST_stream].number || transfer->sends_files;
}


/*
** Whatever is not a success, a redirect among them, is no stream but an answer
** as a whole, and libcurl sends no more of the body.
*/
static void end_header (tlx_transfer *transfer) {
  int success;
  tlx_transfer_read_info(transfer);
  success = transfer->status >= 200 && transfer->status <= 299;
  if (success && transfer->options[TLX_REQUEST_stream].number) {
    transfer->streaming = 1;
    tlx_pool_notice(transfer->pool, transfer);
  }
  if (transfer->status >= 300)
    tlx_transfer_end_upload(transfer);
}


static size_t on_header (char *data, size_t size, size_t count, void *arg) {
  tlx_transfer *transfer = (tlx_transfer *)arg;
  size_t limit =
    (size_t)transfer->pool->options[TLX_POOL_max_header_bytes].number;
  tlx_append result;
  size *= count;
  result = tlx_headers_add(&transfer->headers, data, size, limit);
  if (is_awaited(transfer) && !transfer->streaming &&
      is_empty_line(data, size))
    end_header(transfer);
  return taken(transfer, result, size,
               "the headers are longer than 'max_header_bytes' allows");
}


static size_t on_content (char *data, size_t size, size_t count, void *arg) {
  tlx_transfer *transfer = (tlx_transfer *)arg;
  size_t limit =
    (size_t)transfer->options[TLX_REQUEST_max_response_bytes].number;
  size *= count;
  if (transfer->streaming) {
    limit = 0;
    if (transfer->content.length >= STREAM_HIGH_WATER) {
      transfer->paused = 1;
      return CURL_WRITEFUNC_PAUSE;
    }
    tlx_pool_notice(transfer->pool, transfer);
  }
  return taken(transfer,
               tlx_buffer_append(&transfer->content, data, size, limit), size,
               "the body is longer than 'max_response_bytes' allows");
}


void tlx_transfer_prepare (CURL *easy) {
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_content);
}


void tlx_transfer_resume (tlx_transfer *transfer) {
  tlx_pool_notice_fork(transfer->pool);
  if (transfer->paused && transfer->state == TLX_ACTIVE) {
    CURLcode code;
    transfer->paused = 0;
    code = tlx_transfer_set_pauses(transfer);
    if (code != CURLE_OK) /* what libcurl had kept is lost */
      tlx_transfer_stop(transfer, "connection", curl_easy_strerror(code));
  }
}
