/*
** Transfers: one request and its answer.
*/

#include "tlx.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* A stream that nobody reads holds its transfer at this many bytes. */
#define STREAM_HIGH_WATER 65536


/*
** {======================================================
** libcurl's callbacks
** =======================================================
*/

/* What libcurl wants to hear: all was taken, or none and the transfer ends. */
static size_t taken (tlx_transfer *transfer, tlx_append result, size_t size,
                     const char *over_limit) {
  if (result == TLX_OVER_LIMIT)
    transfer->over_limit = over_limit;
  return result == TLX_APPENDED ? size : 0;
}


static curl_off_t time_info (CURL *easy, CURLINFO info) {
  curl_off_t value = 0;
  curl_easy_getinfo(easy, info, &value);
  return value;
}


static void read_info (tlx_transfer *transfer) {
  CURL *easy = transfer->easy;
  tlx_timings *timings = &transfer->timings;
  long connections = 0, request_size = 0;
  curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &transfer->status);
  curl_easy_getinfo(easy, CURLINFO_NUM_CONNECTS, &connections);
  curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &request_size);
  timings->dns = time_info(easy, CURLINFO_NAMELOOKUP_TIME_T);
  timings->connect = time_info(easy, CURLINFO_CONNECT_TIME_T);
  timings->tls = time_info(easy, CURLINFO_APPCONNECT_TIME_T);
  timings->first_byte = time_info(easy, CURLINFO_STARTTRANSFER_TIME_T);
  timings->total = time_info(easy, CURLINFO_TOTAL_TIME_T);
  timings->reused = connections == 0 && request_size > 0;
  if (transfer->status != 0)
    transfer->sent = TLX_SENT;
  else
    transfer->sent = request_size > 0 ? TLX_MAYBE_SENT : TLX_NOT_SENT;
}


static int is_empty_line (const char *data, size_t size) {
  return size > 0 && (*data == '\r' || *data == '\n');
}


/* The header is complete. Whatever is not a success, a redirect among them,
   is no stream but an answer as a whole. */
static void begin_stream (tlx_transfer *transfer) {
  read_info(transfer);
  transfer->streaming = transfer->status >= 200 && transfer->status <= 299;
  transfer->pool->progress += (unsigned long)transfer->streaming;
}


static size_t on_header (char *data, size_t size, size_t count, void *arg) {
  tlx_transfer *transfer = (tlx_transfer *)arg;
  size_t limit =
    (size_t)transfer->pool->options[TLX_POOL_max_header_bytes].number;
  size *= count;
  if (transfer->options[TLX_REQUEST_stream].number && !transfer->streaming &&
      is_empty_line(data, size))
    begin_stream(transfer);
  return taken(transfer,
               tlx_headers_add(&transfer->headers, data, size, limit), size,
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
    transfer->pool->progress++;
  }
  return taken(transfer,
               tlx_buffer_append(&transfer->content, data, size, limit), size,
               "the body is longer than 'max_response_bytes' allows");
}


#if LIBCURL_VERSION_NUM >= 0x075000

/*
** libcurl sends a request again by itself when a kept connection turns out to
** be dead. What changes something must not be sent twice, so the second
** sending is refused here unless a redirect asked for it.
*/
static int is_resent (const tlx_transfer *transfer, long redirects) {
  return !transfer->options[TLX_REQUEST_replayable].number &&
         transfer->requests_made > 1 + (unsigned)redirects;
}


static int is_downgraded (const tlx_transfer *transfer) {
  char *scheme = NULL;
  curl_easy_getinfo(transfer->easy, CURLINFO_SCHEME, &scheme);
  return transfer->secure && scheme != NULL &&
         strcasecmp(scheme, "https") != 0;
}


/* libcurl is connected and about to send. */
static int on_request (void *arg, char *remote, char *local, int remote_port,
                       int local_port) {
  tlx_transfer *transfer = (tlx_transfer *)arg;
  long redirects = 0;
  (void)remote;
  (void)local;
  (void)remote_port;
  (void)local_port;
  curl_easy_getinfo(transfer->easy, CURLINFO_REDIRECT_COUNT, &redirects);
  transfer->requests_made++;
  if (is_resent(transfer, redirects))
    transfer->refusal = "the connection was closed before an answer came";
  else if (redirects > 0 && is_downgraded(transfer))
    transfer->refusal = "redirected from https to http";
  return transfer->refusal ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
}

static void forbid_resending (tlx_transfer *transfer) {
  curl_easy_setopt(transfer->easy, CURLOPT_PREREQFUNCTION, on_request);
  curl_easy_setopt(transfer->easy, CURLOPT_PREREQDATA, transfer);
}

#else

/* Without a hook before the request, only a fresh connection is safe. */
static void forbid_resending (tlx_transfer *transfer) {
  curl_easy_setopt(transfer->easy, CURLOPT_FRESH_CONNECT,
                   !transfer->options[TLX_REQUEST_replayable].number + 0L);
}

#endif

/* }====================================================== */


/*
** {======================================================
** The request
** =======================================================
*/

void tlx_transfer_prepare (CURL *easy) {
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_content);
}


int tlx_transfer_begin (tlx_transfer *transfer, tlx_pool *pool) {
  transfer->pool = pool;
  transfer->options[TLX_REQUEST_max_redirects].number =
    pool->options[TLX_POOL_max_redirects].number;
  transfer->options[TLX_REQUEST_max_response_bytes].number =
    pool->options[TLX_POOL_max_response_bytes].number;
  transfer->easy = tlx_pool_take_handle(pool);
  return transfer->easy != NULL;
}


int tlx_transfer_method (tlx_transfer *transfer, const char *method) {
  free(transfer->method);
  transfer->method = strdup(method);
  return transfer->method != NULL;
}


int tlx_transfer_url (tlx_transfer *transfer, const char *url) {
  transfer->secure = strncasecmp(url, "https:", 6) == 0;
  return curl_easy_setopt(transfer->easy, CURLOPT_URL, url) == CURLE_OK;
}


static int add_line (tlx_transfer *transfer, const char *line) {
  struct curl_slist *list = curl_slist_append(transfer->request_headers, line);
  if (list == NULL)
    return 0;
  transfer->request_headers = list;
  return 1;
}


int tlx_transfer_header (tlx_transfer *transfer, const char *name,
                         const char *value) {
  size_t name_length = strlen(name), value_length = strlen(value);
  size_t size = name_length + value_length + 3;
  char small[256];
  char *line = size <= sizeof(small) ? small : (char *)malloc(size);
  int added;
  if (line == NULL)
    return 0;
  memcpy(line, name, name_length);
  if (value[strspn(value, " \t")] != '\0') {
    memcpy(line + name_length, ": ", 2);
    memcpy(line + name_length + 2, value, value_length + 1);
  }
  else /* libcurl's way to send a header without a value */
    memcpy(line + name_length, ";", 2);
  if (strcasecmp(name, "content-type") == 0)
    transfer->has_content_type = 1;
  else if (strcasecmp(name, "accept-encoding") == 0)
    transfer->has_accept_encoding = 1;
  added = add_line(transfer, line);
  if (line != small)
    free(line);
  return added;
}


curl_mimepart *tlx_transfer_part (tlx_transfer *transfer, const char *name) {
  curl_mimepart *part;
  if (transfer->form == NULL)
    transfer->form = curl_mime_init(transfer->easy);
  if (transfer->form == NULL)
    return NULL;
  part = curl_mime_addpart(transfer->form);
  if (part != NULL && curl_mime_name(part, name) != CURLE_OK)
    return NULL;
  return part;
}


static int is_method (const tlx_transfer *transfer, const char *method) {
  return strcmp(transfer->method, method) == 0;
}


/* Methods that RFC 9110 section 8.6 expects a length of, even of nothing. */
static int expects_body (const tlx_transfer *transfer) {
  return is_method(transfer, "POST") || is_method(transfer, "PUT") ||
         is_method(transfer, "PATCH");
}


/* A handle is used again, so each of these is set for every request. */
static CURLcode set_body (tlx_transfer *transfer) {
  CURL *easy = transfer->easy;
  const char *verb = transfer->method;
  CURLcode code;
  if (transfer->form != NULL) {
    code = curl_easy_setopt(easy, CURLOPT_MIMEPOST, transfer->form);
    verb = is_method(transfer, "POST") ? NULL : verb;
  }
  else if (transfer->body != NULL || expects_body(transfer)) {
    curl_easy_setopt(easy, CURLOPT_POST, 1L);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE,
                     (curl_off_t)transfer->body_length);
    code = curl_easy_setopt(easy, CURLOPT_POSTFIELDS,
                            transfer->body ? transfer->body : "");
    verb = is_method(transfer, "POST") ? NULL : verb;
  }
  else if (is_method(transfer, "HEAD")) {
    code = curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    verb = NULL;
  }
  else {
    code = curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
    verb = is_method(transfer, "GET") ? NULL : verb;
  }
  if (code == CURLE_OK)
    code = curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, verb);
  return code;
}


static int add_default_headers (tlx_transfer *transfer) {
  int has_body =
    transfer->body != NULL || transfer->form != NULL || expects_body(transfer);
  /* no waiting for '100 Continue', no form type that nobody asked for */
  return (transfer->has_accept_encoding ||
          add_line(transfer, transfer->pool->accept_encoding)) &&
         (!has_body || add_line(transfer, "Expect:")) &&
         (transfer->form != NULL || transfer->has_content_type || !has_body ||
          add_line(transfer, "Content-Type:"));
}


/*
** libcurl cannot turn PUT, PATCH and DELETE into GET where RFC 9110 section
** 15.4 wants it, so only the others follow.
*/
static int follows_redirects (const tlx_transfer *transfer) {
#if LIBCURL_VERSION_NUM < 0x075300 /* would take the key to another port */
  (void)transfer;
  return 0;
#else
  return transfer->options[TLX_REQUEST_max_redirects].number > 0 &&
         (is_method(transfer, "GET") || is_method(transfer, "HEAD") ||
          is_method(transfer, "POST"));
#endif
}


static CURLcode set_request (tlx_transfer *transfer) {
  CURL *easy = transfer->easy;
  CURLcode code = set_body(transfer);
  if (code == CURLE_OK)
    code = tlx_options_apply(tlx_request_options, transfer->options,
                             TLX_REQUEST_OPTION_COUNT, easy);
  if (code == CURLE_OK && !add_default_headers(transfer))
    code = CURLE_OUT_OF_MEMORY;
  if (code != CURLE_OK)
    return code;
  forbid_resending(transfer);
  /* Waiting for a connection that may take many requests at once pays where
     that is known before its first answer: over plain HTTP it never is, and
     libcurl would hold all others back until that answer. */
  curl_easy_setopt(easy, CURLOPT_PIPEWAIT, (long)transfer->secure);
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION,
                   (long)follows_redirects(transfer));
  curl_easy_setopt(easy, CURLOPT_PRIVATE, transfer);
  curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, transfer->error);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, transfer);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, transfer);
  return curl_easy_setopt(easy, CURLOPT_HTTPHEADER, transfer->request_headers);
}


const char *tlx_transfer_start (tlx_transfer *transfer) {
  CURLcode code = set_request(transfer);
  const char *problem;
  if (code != CURLE_OK)
    return curl_easy_strerror(code);
  problem = tlx_pool_add(transfer->pool, transfer);
  if (problem == NULL)
    transfer->state = TLX_ACTIVE;
  return problem;
}

/* }====================================================== */


/*
** {======================================================
** The end
** =======================================================
*/

static const char *kind_of_failure (const tlx_transfer *transfer,
                                    CURLcode code) {
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


static void describe_failure (tlx_transfer *transfer, CURLcode code) {
  const char *text = transfer->over_limit;
  transfer->kind = kind_of_failure(transfer, code);
  if (transfer->refusal != NULL)
    text = transfer->refusal;
  else if (text == NULL && transfer->error[0] == '\0')
    text = curl_easy_strerror(code);
  if (text != NULL) {
    strncpy(transfer->error, text, CURL_ERROR_SIZE - 1);
    transfer->error[CURL_ERROR_SIZE - 1] = '\0';
  }
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
  curl_slist_free_all(transfer->request_headers);
  transfer->request_headers = NULL;
}


void tlx_transfer_finish (tlx_transfer *transfer, CURLcode code) {
  tlx_pool_remove(transfer->pool, transfer);
  read_info(transfer);
  if (code != CURLE_OK)
    describe_failure(transfer, code);
  transfer->state = TLX_DONE;
  release_request(transfer, code == CURLE_OK);
}


void tlx_transfer_abandon (tlx_transfer *transfer, const char *kind,
                           const char *message) {
  tlx_pool_remove(transfer->pool, transfer);
  transfer->state = TLX_DONE;
  transfer->kind = kind;
  transfer->sent = TLX_MAYBE_SENT;
  strncpy(transfer->error, message, CURL_ERROR_SIZE - 1);
  transfer->easy = NULL; /* the multi handle's, which is not ours */
  transfer->form = NULL;
  release_request(transfer, 0);
}


void tlx_transfer_cancel (tlx_transfer *transfer) {
  if (transfer->state == TLX_ACTIVE)
    tlx_pool_notice_fork(transfer->pool);
  if (transfer->state != TLX_ACTIVE)
    return;
  curl_multi_remove_handle(transfer->pool->multi, transfer->easy);
  tlx_pool_remove(transfer->pool, transfer);
  read_info(transfer);
  transfer->state = TLX_DONE;
  transfer->kind = "cancelled";
  strcpy(transfer->error, "the request was cancelled");
  release_request(transfer, 0);
}


void tlx_transfer_resume (tlx_transfer *transfer) {
  tlx_buffer_clear(&transfer->content);
  tlx_pool_notice_fork(transfer->pool);
  if (transfer->paused && transfer->state == TLX_ACTIVE) {
    transfer->paused = 0;
    curl_easy_pause(transfer->easy, CURLPAUSE_CONT);
  }
}


void tlx_transfer_free (tlx_transfer *transfer) {
  tlx_transfer_cancel(transfer);
  release_request(transfer, 0);
  tlx_options_free(transfer->options, TLX_REQUEST_OPTION_COUNT);
  free(transfer->method);
  transfer->method = NULL;
  transfer->body = NULL;
  tlx_buffer_free(&transfer->headers);
  tlx_buffer_free(&transfer->content);
}

/* }====================================================== */
