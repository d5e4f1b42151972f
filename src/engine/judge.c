/*
** The judgement of an ended transfer.
*/

#include "engine/judge.h"


static tlx_sent judge_sent (const tlx_evidence *evidence) {
  if (evidence->is_inherited)
    return TLX_MAYBE_SENT;
  if (evidence->status >= 200)
    return TLX_SENT;
  return evidence->request_bytes > 0 ? TLX_MAYBE_SENT : TLX_NOT_SENT;
}


static tlx_failure_kind judge_code (CURLcode code, tlx_sent sent) {
  switch (code) {
    case CURLE_OK:
      return TLX_NO_FAILURE;
    case CURLE_OPERATION_TIMEDOUT:
      return TLX_TIMEOUT;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
      return TLX_TLS;
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_URL_MALFORMAT:
    case CURLE_INTERFACE_FAILED:
    case CURLE_READ_ERROR:
    case CURLE_FILE_COULDNT_READ_FILE:
      return TLX_CONFIG;
    case CURLE_UNSUPPORTED_PROTOCOL: /* of the URL, or of the response */
      return sent == TLX_MAYBE_SENT ? TLX_CONNECTION : TLX_CONFIG;
    case CURLE_TOO_MANY_REDIRECTS:
      return TLX_LIMIT;
    case CURLE_BAD_CONTENT_ENCODING:
      return TLX_DECODE;
    default:
      return TLX_CONNECTION;
  }
}


tlx_verdict tlx_judge (CURLcode code, const tlx_evidence *evidence) {
  tlx_verdict verdict;
  verdict.sent = judge_sent(evidence);
  verdict.failure.kind = TLX_NO_FAILURE;
  verdict.failure.text = NULL;
  if (code != CURLE_OK && evidence->refusal.kind != TLX_NO_FAILURE)
    verdict.failure = evidence->refusal;
  else
    verdict.failure.kind = judge_code(code, verdict.sent);
  return verdict;
}
