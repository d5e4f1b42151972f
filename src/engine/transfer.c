/*
** Transfers: one request and its response, from start to end.
*/

#include "engine/sigpipe.h"
#include "engine/transfer_internal.h"

#include <stdlib.h>
#include <string.h>

/* libcurl's own limit for resending a request, too. */
#define ATTEMPTS 6


size_t tlx_transfer_size (void) {
  return sizeof(tlx_transfer);
}


/*
** {======================================================
** Ends
** =======================================================
*/

/* Releases the request's libcurl resources; keeps the response. */
static void transfer_release_request (tlx_transfer *transfer, int reusable) {
  CURL *easy = transfer->member.easy;
  tlx_trace_detach(transfer);
  if (easy != NULL) {
    transfer->member.easy = NULL;
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, NULL);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, NULL);
    curl_easy_setopt(easy, CURLOPT_CURLU, NULL);
    if (transfer->member.is_resolving)
      tlx_pool_park(&transfer->member, easy);
    else if (reusable && transfer->request.form == NULL)
      tlx_handles_give(tlx_pool_handles(transfer->pool), easy);
    else
      curl_easy_cleanup(easy);
  }
  transfer->upload.waiting_reader = NULL;
  tlx_request_free(&transfer->request);
  tlx_origins_give(transfer->member.origin);
  transfer->member.origin = NULL;
  tlx_decoder_free(transfer->decoder);
  transfer->decoder = NULL;
}


/* True if the connection is broken for all requests that share it. libcurl may
   keep it nevertheless. */
static int transfer_broke_connection (const tlx_transfer *transfer,
                                      CURLcode code) {
  return transfer->member.is_sent &&
         transfer->member.origin->protocol == TLX_HTTP2 &&
         (code == CURLE_SEND_ERROR || code == CURLE_RECV_ERROR ||
          code == CURLE_HTTP2 || code == CURLE_GOT_NOTHING);
}


/* The only function that ends a transfer. */
static void transfer_end (tlx_transfer *transfer, CURLcode code) {
  tlx_response *response = &transfer->response;
  tlx_verdict verdict;
  if (transfer_broke_connection(transfer, code))
    tlx_pool_distrust(transfer->pool, &transfer->member);
  tlx_pool_remove(transfer->pool, &transfer->member);
  tlx_channel_close(transfer);
  if (!transfer->evidence.is_inherited) {
    tlx_response_collect(transfer);
    tlx_transfer_progress(transfer);
  }
  verdict = tlx_judge(code, &transfer->evidence);
  response->sent = verdict.sent;
  response->failure = verdict.failure;
  if (response->failure.text == NULL)
    response->failure.text =
      transfer->error[0] != '\0' ? transfer->error : curl_easy_strerror(code);
  transfer->state = TLX_DONE;
  tlx_pool_mark_ready(transfer->pool, &transfer->member);
  transfer_release_request(transfer, response->failure.kind == TLX_NO_FAILURE);
}


/* Ends the transfer before libcurl does. */
static void transfer_stop (tlx_transfer *transfer, tlx_failure_kind kind,
                           const char *text) {
  tlx_sigpipe saved;
  transfer->evidence.refusal.kind = kind;
  transfer->evidence.refusal.text = text;
  tlx_sigpipe_block(&saved);
  transfer_end(transfer, CURLE_ABORTED_BY_CALLBACK);
  tlx_sigpipe_restore(&saved);
}


static void transfer_cancel (tlx_transfer *transfer) {
  transfer_stop(transfer, TLX_CANCELLED, "the request was cancelled");
}


/* The handle belongs to the parent's multi handle, which must not be
   touched. */
static void transfer_abandon (tlx_transfer *transfer) {
  transfer->evidence.is_inherited = 1;
  transfer->member.easy = NULL;
  transfer->request.form = NULL;
  transfer_stop(transfer, TLX_CONNECTION,
                "the request belongs to the parent process");
}


/*
** True if the request can be sent again: the connection was dead before, or
** the server said that it did not process it and libcurl does not resend it by
** itself. A reader's data cannot be sent again.
*/
static int transfer_may_restart (const tlx_transfer *transfer, CURLcode code) {
  const tlx_evidence *evidence = &transfer->evidence;
  if (evidence->status != 0 || transfer->request.attempt_count >= ATTEMPTS)
    return 0;
  return evidence->is_stale ||
         (transfer->member.is_left_out && code != CURLE_OK &&
          !transfer->request.sends_files);
}


/* Restarts on a fresh connection. Returns 0 on failure. */
static int transfer_restart (tlx_transfer *transfer) {
  transfer->request.sent_count = 0;
  transfer->member.is_left_out = 0;
  memset(&transfer->evidence, 0, sizeof(transfer->evidence));
  transfer->error[0] = '\0';
  return tlx_pool_restart(transfer->pool, &transfer->member);
}


/* Ends a channel that has a problem. */
static void transfer_check_channel (tlx_transfer *transfer,
                                    const char *problem) {
  if (problem != NULL)
    transfer_stop(transfer, TLX_CONNECTION, problem);
}


static void on_socket (tlx_member *member, int events) {
  tlx_transfer *transfer = (tlx_transfer *)member;
  transfer_check_channel(transfer, tlx_channel_act(transfer, events));
}


static void on_end (tlx_member *member, tlx_ending ending, CURLcode code) {
  tlx_transfer *transfer = (tlx_transfer *)member;
  switch (ending) {
    case TLX_ENDED_BY_LIBCURL:
      if (code == CURLE_OK && transfer->options[TLX_REQUEST_channel].number)
        transfer_check_channel(transfer, tlx_channel_open(transfer));
      else if (!transfer_may_restart(transfer, code) ||
               !transfer_restart(transfer))
        transfer_end(transfer, code);
      break;
    case TLX_ENDED_BY_CLOSE:
      transfer_cancel(transfer);
      break;
    case TLX_ENDED_BY_FORK:
      transfer_abandon(transfer);
      break;
  }
}


/* Keeps new requests, above all a retry of this one, off a silent
   connection. */
static void transfer_distrust_connection (tlx_transfer *transfer) {
  if (tlx_limits_is_connected(transfer))
    tlx_pool_distrust(transfer->pool, &transfer->member);
}


static void on_deadline (tlx_member *member, int64_t now) {
  tlx_transfer *transfer = (tlx_transfer *)member;
  const char *problem = tlx_limits_check(transfer, now);
  if (problem == NULL)
    return;
  transfer_distrust_connection(transfer);
  transfer_stop(transfer, TLX_TIMEOUT, problem);
}


/* True if the transfer is active, in this process. */
static int transfer_is_active (tlx_transfer *transfer) {
  if (transfer->state == TLX_ACTIVE)
    tlx_pool_detect_fork(transfer->pool);
  return transfer->state == TLX_ACTIVE;
}


void tlx_transfer_cancel (tlx_transfer *transfer, int is_silent) {
  if (!transfer_is_active(transfer))
    return;
  if (is_silent)
    transfer_distrust_connection(transfer);
  transfer_cancel(transfer);
}


void tlx_transfer_free (tlx_transfer *transfer) {
  if (transfer->pool == NULL)
    return;
  tlx_transfer_cancel(transfer, 0);
  tlx_pool_unmark_ready(transfer->pool, &transfer->member);
  transfer_release_request(transfer, 0);
  tlx_options_free(transfer->options, TLX_REQUEST_OPTION_COUNT);
  tlx_buffer_free(&transfer->response.headers);
  tlx_buffer_free(&transfer->response.content);
  tlx_buffer_free(&transfer->upload.chunk);
  tlx_channel_free(&transfer->channel);
  transfer->pool = NULL;
}


int tlx_transfer_is_closed (const tlx_transfer *transfer) {
  return transfer->pool == NULL;
}

/* }====================================================== */


/*
** {======================================================
** Beginnings
** =======================================================
*/

int tlx_transfer_begin (tlx_transfer *transfer, tlx_pool *pool) {
  transfer->pool = pool;
  transfer->member.id = tlx_pool_new_id(pool);
  transfer->member.on_end = on_end;
  transfer->member.on_deadline = on_deadline;
  transfer->member.on_socket = on_socket;
  transfer->options[TLX_REQUEST_max_response_bytes].number =
    tlx_pool_option(pool, TLX_POOL_max_response_bytes)->number;
  transfer->member.easy = tlx_handles_take(tlx_pool_handles(pool));
  return transfer->member.easy != NULL;
}


tlx_value *tlx_transfer_options (tlx_transfer *transfer) {
  return transfer->options;
}


const char *tlx_transfer_start (tlx_transfer *transfer) {
  CURL *easy = transfer->member.easy;
  CURLcode code;
  const char *problem;
  if (transfer->member.origin == NULL) /* no URL */
    return curl_easy_strerror(CURLE_URL_MALFORMAT);
  code = tlx_request_apply(transfer);
  if (code != CURLE_OK)
    return curl_easy_strerror(code);
  tlx_trace_attach(transfer);
  tlx_response_attach(transfer);
  curl_easy_setopt(easy, CURLOPT_PRIVATE, &transfer->member);
  curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, transfer->error);
  if (!tlx_limits_start(transfer))
    return tlx_no_memory;
  problem = tlx_pool_add(transfer->pool, &transfer->member);
  if (problem == NULL)
    transfer->state = TLX_ACTIVE;
  else
    tlx_pool_clear_deadline(transfer->pool, &transfer->member);
  return problem;
}

/* }====================================================== */


/*
** {======================================================
** Under way, and after
** =======================================================
*/

uint64_t tlx_transfer_id (const tlx_transfer *transfer) {
  return transfer->member.id;
}


int tlx_transfer_is_done (const tlx_transfer *transfer) {
  return transfer->state >= TLX_DONE;
}


int tlx_transfer_is_streaming (const tlx_transfer *transfer) {
  return transfer->is_streaming;
}


int tlx_transfer_end_is_marked (const tlx_transfer *transfer) {
  return transfer->evidence.end_is_marked;
}


const tlx_response *tlx_transfer_response (const tlx_transfer *transfer) {
  return &transfer->response;
}


int tlx_transfer_take (tlx_transfer *transfer) {
  if (transfer->state != TLX_DONE)
    return 0;
  transfer->state = TLX_TAKEN;
  return 1;
}


void tlx_transfer_take_content (tlx_transfer *transfer, tlx_buffer *chunk) {
  *chunk = transfer->response.content;
  memset(&transfer->response.content, 0, sizeof(tlx_buffer));
}


void tlx_transfer_return_memory (tlx_transfer *transfer, tlx_buffer *chunk) {
  if (transfer->response.content.data != NULL || transfer->pool == NULL ||
      transfer->channel.is_open) /* which may be idle from now on */
    return;
  tlx_buffer_clear(chunk);
  transfer->response.content = *chunk;
  memset(chunk, 0, sizeof(tlx_buffer));
}


void tlx_transfer_resume (tlx_transfer *transfer) {
  CURLcode code;
  if (!transfer_is_active(transfer) || !transfer->is_paused)
    return;
  code = tlx_flow_resume_response(transfer);
  if (code != CURLE_OK) /* libcurl lost the data it had kept */
    transfer_stop(transfer, TLX_CONNECTION, curl_easy_strerror(code));
}


int tlx_transfer_waiting_reader (tlx_transfer *transfer) {
  return transfer_is_active(transfer) ? tlx_upload_waiting_index(transfer) : 0;
}


int tlx_transfer_write (tlx_transfer *transfer, const char *data,
                        size_t length) {
  const char *problem = tlx_upload_write(transfer, data, length);
  if (problem == tlx_no_memory)
    return 0;
  if (problem != NULL)
    transfer_stop(transfer, TLX_CONFIG, problem);
  return 1;
}


void tlx_transfer_end_part (tlx_transfer *transfer) {
  const char *problem = tlx_upload_end_part(transfer);
  if (problem != NULL)
    transfer_stop(transfer, TLX_CONFIG, problem);
}


static int transfer_is_open (tlx_transfer *transfer) {
  return transfer->channel.is_open && transfer_is_active(transfer);
}


void tlx_transfer_receive (tlx_transfer *transfer, int looks) {
  const char *problem;
  tlx_sigpipe saved;
  if (transfer->response.content.length > 0 ||
      (transfer->channel.is_drained && !looks) || !transfer_is_open(transfer))
    return;
  tlx_sigpipe_block(&saved); /* TLS may have to send */
  problem = tlx_channel_receive(transfer);
  if (problem == NULL)
    problem = tlx_channel_watch(transfer);
  transfer_check_channel(transfer, problem);
  tlx_sigpipe_restore(&saved);
}


int tlx_transfer_send (tlx_transfer *transfer, const char *data,
                       size_t length) {
  const char *problem;
  tlx_sigpipe saved;
  if (!transfer_is_active(transfer))
    return 1;
  tlx_sigpipe_block(&saved);
  problem = tlx_channel_write(transfer, data, length);
  if (problem == NULL && transfer->channel.is_open)
    problem = tlx_channel_watch(transfer);
  if (problem != tlx_no_memory)
    transfer_check_channel(transfer, problem);
  tlx_sigpipe_restore(&saved);
  return problem != tlx_no_memory;
}


size_t tlx_transfer_queued (const tlx_transfer *transfer) {
  return transfer->state == TLX_ACTIVE ? tlx_channel_queued(transfer) : 0;
}


const tlx_progress *tlx_transfer_progress (tlx_transfer *transfer) {
  if (transfer->member.easy != NULL)
    tlx_response_measure(transfer);
  return &transfer->progress;
}

/* }====================================================== */
