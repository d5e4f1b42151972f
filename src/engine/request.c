/*
** Requests: how a transfer is described, and told to libcurl.
*/

#include "engine/tlx.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* libcurl reads and sends files in pieces of so many bytes. */
#define UPLOAD_BUFFER (256L * 1024)


int tlx_transfer_method (tlx_transfer *transfer, const char *method) {
  free(transfer->method);
  transfer->method = strdup(method);
  return transfer->method != NULL;
}


CURLcode tlx_transfer_url (tlx_transfer *transfer, const char *url) {
  transfer->secure = strncasecmp(url, "https:", 6) == 0;
  return curl_easy_setopt(transfer->easy, CURLOPT_URL, url);
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


/*
** {======================================================
** What libcurl may send again
** =======================================================
*/

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
  if (is_resent(transfer, redirects)) {
    transfer->refusal = "the connection was closed before an answer came";
    transfer->refusal_kind = "connection";
  }
  else if (redirects > 0 && is_downgraded(transfer)) {
    transfer->refusal = "redirected from https to http";
    transfer->refusal_kind = "config";
  }
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


/* A compressed stream comes late, and libcurl may have to unpack far more at
   once than anybody reads. */
static const char *accept_encoding (const tlx_transfer *transfer) {
  return transfer->options[TLX_REQUEST_stream].number
           ? "Accept-Encoding: identity"
           : transfer->pool->accept_encoding;
}


static int add_default_headers (tlx_transfer *transfer) {
  int has_body =
    transfer->body != NULL || transfer->form != NULL || expects_body(transfer);
  /* no waiting for '100 Continue' but before what may be long, no form type
     that nobody asked for */
  return (transfer->has_accept_encoding ||
          add_line(transfer, accept_encoding(transfer))) &&
         (!has_body || transfer->sends_files ||
          add_line(transfer, "Expect:")) &&
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


/* The second sending after a '417 Expectation Failed' is a redirect to
   libcurl, and must be allowed as one. */
static void set_upload (tlx_transfer *transfer) {
  if (!follows_redirects(transfer))
    curl_easy_setopt(transfer->easy, CURLOPT_MAXREDIRS, 1L);
  curl_easy_setopt(transfer->easy, CURLOPT_UPLOAD_BUFFERSIZE, UPLOAD_BUFFER);
}


CURLcode tlx_transfer_set_request (tlx_transfer *transfer) {
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
  if (transfer->sends_files)
    set_upload(transfer);
  /* Waiting for a connection that may take many requests at once pays where
     that is known before its first answer: over plain HTTP it never is, and
     libcurl would hold all others back until that answer. */
  curl_easy_setopt(
    easy, CURLOPT_PIPEWAIT,
    (long)(transfer->secure && transfer->pool->shares_connections));
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION,
                   (long)follows_redirects(transfer));
  curl_easy_setopt(easy, CURLOPT_PRIVATE, transfer);
  curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, transfer->error);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, transfer);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, transfer);
  return curl_easy_setopt(easy, CURLOPT_HTTPHEADER, transfer->request_headers);
}
