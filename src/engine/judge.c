/*
** The judgement of an ended transfer.
*/

#include "engine/judge.h"

#include <stddef.h>

/* libcurl 8.6 and later. */
#define TOO_LARGE 100


static tlx_sent judge_sent (const tlx_evidence *evidence) {
  if (evidence->is_inherited)
    return TLX_MAYBE_SENT;
  if (evidence->status >= 200)
    return TLX_SENT;
  if (evidence->is_unprocessed || !evidence->was_requested)
    return TLX_NOT_SENT;
  return TLX_MAYBE_SENT;
}


static tlx_failure judge_failure (tlx_failure_kind kind, const char *text) {
  tlx_failure failure;
  failure.kind = kind;
  failure.text = text;
  return failure;
}


/* For a transfer that libcurl considers successful. */
static tlx_failure judge_success (const tlx_evidence *evidence) {
  if (!evidence->header_is_complete || evidence->status < 200)
    return judge_failure(TLX_CONNECTION,
                         "the connection was closed before the end of the "
                         "response's header");
  if (evidence->coding == TLX_CODING_UNFINISHED)
    return judge_failure(evidence->end_is_marked ? TLX_DECODE : TLX_CONNECTION,
                         "the compressed body ends too early");
  return judge_failure(TLX_NO_FAILURE, NULL);
}


/* For codes that blame the program although only its URL was used. */
static tlx_failure_kind judge_url (const tlx_evidence *evidence) {
  return evidence->was_requested ? TLX_CONNECTION : TLX_CONFIG;
}


static tlx_failure judge_code (CURLcode code, const tlx_evidence *evidence) {
  switch ((int)code) {
    case CURLE_OK:
      return judge_success(evidence);
    case CURLE_OPERATION_TIMEDOUT:
      return judge_failure(TLX_TIMEOUT, NULL);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
      return judge_failure(TLX_TLS, NULL);
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_INTERFACE_FAILED:
    case CURLE_READ_ERROR:
    case CURLE_FILE_COULDNT_READ_FILE:
      return judge_failure(TLX_CONFIG, NULL);
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL: /* in the URL or the response */
      return judge_failure(judge_url(evidence), NULL);
    case CURLE_BAD_CONTENT_ENCODING:
      return judge_failure(TLX_DECODE, NULL);
    case CURLE_OUT_OF_MEMORY: /* also: a line is too long */
    case TOO_LARGE:
      if (evidence->was_requested)
        return judge_failure(TLX_LIMIT, "a header line is longer than "
                                        "libcurl or 'max_header_bytes' "
                                        "allows");
      return judge_failure(TLX_CONNECTION, NULL);
    default:
      return judge_failure(TLX_CONNECTION, NULL);
  }
}


tlx_verdict tlx_judge (CURLcode code, const tlx_evidence *evidence) {
  tlx_verdict verdict;
  verdict.sent = judge_sent(evidence);
  if (code != CURLE_OK && evidence->refusal.kind != TLX_NO_FAILURE)
    verdict.failure = evidence->refusal;
  else
    verdict.failure = judge_code(code, evidence);
  return verdict;
}
