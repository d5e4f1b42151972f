/*
** Transfers: one request and its answer, from the beginning to the end.
*/

#include "engine/tlx.h"

#include <stdlib.h>
#include <string.h>


int tlx_transfer_begin (tlx_transfer *transfer, tlx_pool *pool) {
  transfer->pool = pool;
  transfer->id = ++pool->last_id;
  transfer->options[TLX_REQUEST_max_redirects].number =
    pool->options[TLX_POOL_max_redirects].number;
  transfer->options[TLX_REQUEST_max_response_bytes].number =
    pool->options[TLX_POOL_max_response_bytes].number;
  transfer->easy = tlx_pool_take_handle(pool);
  return transfer->easy != NULL;
}


const char *tlx_transfer_start (tlx_transfer *transfer) {
  CURLcode code = tlx_transfer_set_request(transfer);
  const char *problem;
  if (code != CURLE_OK)
    return curl_easy_strerror(code);
  problem = tlx_pool_add(transfer->pool, transfer);
  if (problem == NULL)
    transfer->state = TLX_ACTIVE;
  return problem;
}


static void fail (tlx_transfer *transfer, const char *kind,
                  const char *message) {
  transfer->kind = kind;
  if (message != NULL) {
    strncpy(transfer->error, message, CURL_ERROR_SIZE - 1);
    transfer->error[CURL_ERROR_SIZE - 1] = '\0';
  }
}


static const char *kind_of_failure (const tlx_transfer *transfer,
                                    CURLcode code) {
  if (transfer->refusal != NULL)
    return transfer->refusal_kind;
  if (transfer->over_limit != NULL)
    return "limit";
  switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
      return "timeout";
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
      return "tls";
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_URL_MALFORMAT:
    case CURLE_INTERFACE_FAILED:
    case CURLE_READ_ERROR:
    case CURLE_FILE_COULDNT_READ_FILE:
      return "config";
    case CURLE_UNSUPPORTED_PROTOCOL: /* of the URL, or of what came back */
      return transfer->sent == TLX_MAYBE_SENT ? "connection" : "config";
    case CURLE_TOO_MANY_REDIRECTS:
      return "limit";
    case CURLE_BAD_CONTENT_ENCODING:
      return "decode";
    default:
      return "connection";
  }
}


/* In our words where there are some, else in libcurl's own. */
static void describe_failure (tlx_transfer *transfer, CURLcode code) {
  const char *text = transfer->refusal;
  if (text == NULL)
    text = transfer->over_limit;
  if (text == NULL && transfer->error[0] == '\0')
    text = curl_easy_strerror(code);
  fail(transfer, kind_of_failure(transfer, code), text);
}


/* Gives back what only libcurl needed; the answer stays. */
static void release_request (tlx_transfer *transfer, int reusable) {
  CURL *easy = transfer->easy;
  if (easy != NULL) {
    transfer->easy = NULL;
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, NULL);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, NULL);
    if (reusable && transfer->form == NULL)
      tlx_pool_give_handle(transfer->pool, easy);
    else
      curl_easy_cleanup(easy);
  }
  curl_mime_free(transfer->form);
  transfer->form = NULL;
  transfer->wanted = NULL;
  curl_slist_free_all(transfer->request_headers);
  transfer->request_headers = NULL;
}


void tlx_transfer_finish (tlx_transfer *transfer, CURLcode code) {
  tlx_pool_remove(transfer->pool, transfer);
  tlx_transfer_read_info(transfer);
  tlx_transfer_progress(transfer);
  if (code != CURLE_OK)
    describe_failure(transfer, code);
  transfer->state = TLX_DONE;
  tlx_pool_notice(transfer->pool, transfer);
  release_request(transfer, code == CURLE_OK);
}


void tlx_transfer_abandon (tlx_transfer *transfer, const char *kind,
                           const char *message) {
  tlx_pool_remove(transfer->pool, transfer);
  transfer->state = TLX_DONE;
  tlx_pool_notice(transfer->pool, transfer);
  transfer->sent = TLX_MAYBE_SENT;
  fail(transfer, kind, message);
  transfer->easy = NULL; /* the multi handle's, which is not ours */
  transfer->form = NULL;
  release_request(transfer, 0);
}


void tlx_transfer_stop (tlx_transfer *transfer, const char *kind,
                        const char *message) {
  curl_multi_remove_handle(transfer->pool->multi, transfer->easy);
  tlx_pool_remove(transfer->pool, transfer);
  tlx_transfer_read_info(transfer);
  tlx_transfer_progress(transfer);
  transfer->state = TLX_DONE;
  tlx_pool_notice(transfer->pool, transfer);
  fail(transfer, kind, message);
  release_request(transfer, 0);
}


void tlx_transfer_cancel (tlx_transfer *transfer) {
  if (transfer->state == TLX_ACTIVE)
    tlx_pool_notice_fork(transfer->pool);
  if (transfer->state == TLX_ACTIVE)
    tlx_transfer_stop(transfer, "cancelled", "the request was cancelled");
}


CURLcode tlx_transfer_set_pauses (tlx_transfer *transfer) {
  int held = (transfer->paused ? CURLPAUSE_RECV : 0) |
             (transfer->wanted != NULL ? CURLPAUSE_SEND : 0);
  return curl_easy_pause(transfer->easy, held);
}


void tlx_transfer_free (tlx_transfer *transfer) {
  tlx_transfer_cancel(transfer);
  tlx_pool_forget(transfer->pool, transfer);
  release_request(transfer, 0);
  tlx_options_free(transfer->options, TLX_REQUEST_OPTION_COUNT);
  free(transfer->method);
  transfer->method = NULL;
  transfer->body = NULL;
  tlx_buffer_free(&transfer->headers);
  tlx_buffer_free(&transfer->content);
  tlx_buffer_free(&transfer->chunk);
}
