/*
** Requests: the description of a transfer, and its application to libcurl.
*/

#include "engine/transfer_internal.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* The size of the chunks in which libcurl reads and sends files. */
#define UPLOAD_BUFFER (256L * 1024)


typedef struct request_line {
  struct curl_slist entry;
  char text[];
} request_line;


const char tlx_no_memory[] = "not enough memory";


/*
** {======================================================
** Describing
** =======================================================
*/

static const char *request_problem (CURLcode code) {
  if (code == CURLE_OK)
    return NULL;
  return code == CURLE_OUT_OF_MEMORY ? tlx_no_memory
                                     : curl_easy_strerror(code);
}


const char *tlx_transfer_set_method (tlx_transfer *transfer,
                                     const char *method) {
  free(transfer->request.method);
  transfer->request.method = strdup(method);
  return transfer->request.method != NULL ? NULL : tlx_no_memory;
}


/* True for an octet that makes libcurl refuse or cut a URL. */
static int request_is_special (char c) {
  return (unsigned char)c <= ' ' || c == '\x7f' || c == '#';
}


/*
** Returns the target, the end of the URL, if libcurl can take the rest from
** the origin, and need not parse the text. It needs the whole text for a proxy
** and, with its error message, for what is no URL.
*/
static const char *request_target (const tlx_transfer *transfer,
                                   const char *url) {
  const tlx_member *member = &transfer->member;
  const char *target = url + member->origin->length, *end = target;
  if (member->origin->url == NULL || *target != '/' ||
      !(member->is_secure || tlx_pool_handles(transfer->pool)->has_no_proxy))
    return NULL;
  while (*end != '\0' && !request_is_special(*end))
    end++;
  return *end == '\0' ? target : NULL;
}


const char *tlx_transfer_set_url (tlx_transfer *transfer, const char *url) {
  tlx_member *member = &transfer->member;
  const char *target;
  CURLcode code;
  member->is_secure = strncasecmp(url, "https:", 6) == 0;
  tlx_origins_give(member->origin);
  member->origin = tlx_origins_take(
    tlx_pool_origins(transfer->pool), url,
    !member->is_secure || tlx_pool_handles(transfer->pool)->only_http1);
  if (member->origin == NULL)
    return tlx_no_memory;
  target = request_target(transfer, url);
  transfer->request.has_target = target != NULL;
  code = curl_easy_setopt(member->easy, CURLOPT_URL, url);
  if (code == CURLE_OK)
    code = curl_easy_setopt(member->easy, CURLOPT_REQUEST_TARGET, target);
  return request_problem(code);
}


void tlx_transfer_set_body (tlx_transfer *transfer, const char *data,
                            size_t length) {
  transfer->request.body = data;
  transfer->request.body_length = length;
}


/* libcurl only reads the list, so an entry is one allocation with its text. */
static char *request_new_line (tlx_request *request, size_t size) {
  request_line *line = (request_line *)malloc(sizeof(request_line) + size);
  if (line == NULL)
    return NULL;
  line->entry.data = line->text;
  line->entry.next = NULL;
  if (request->headers == NULL)
    request->headers = &line->entry;
  else
    request->last_header->next = &line->entry;
  request->last_header = &line->entry;
  return line->text;
}


static int request_add_line (tlx_request *request, const char *text) {
  size_t size = strlen(text) + 1;
  char *line = request_new_line(request, size);
  if (line != NULL)
    memcpy(line, text, size);
  return line != NULL;
}


static void request_free_lines (tlx_request *request) {
  while (request->headers != NULL) {
    request_line *line = (request_line *)request->headers;
    request->headers = line->entry.next;
    free(line);
  }
}


const char *tlx_transfer_add_header (tlx_transfer *transfer, const char *name,
                                     const char *value) {
  tlx_request *request = &transfer->request;
  size_t name_length = strlen(name), value_length = strlen(value);
  char *line = request_new_line(request, name_length + value_length + 3);
  if (line == NULL)
    return tlx_no_memory;
  memcpy(line, name, name_length);
  if (value[strspn(value, " \t")] != '\0') {
    memcpy(line + name_length, ": ", 2);
    memcpy(line + name_length + 2, value, value_length + 1);
  }
  else /* libcurl's syntax for a header without a value */
    memcpy(line + name_length, ";", 2);
  if (strcasecmp(name, "content-type") == 0)
    request->has_content_type = 1;
  else if (strcasecmp(name, "accept-encoding") == 0)
    request->has_accept_encoding = 1;
  return NULL;
}


static CURLcode request_set_content (tlx_transfer *transfer, curl_mimepart *to,
                                     const tlx_part *part) {
  if (part->file != NULL)
    return tlx_upload_add_file(transfer, to, part->file);
  if (part->reader > 0)
    return tlx_upload_add_reader(transfer, to, part->reader,
                                 (curl_off_t)part->reader_size);
  return curl_mime_data(to, part->data, part->length);
}


const char *tlx_transfer_add_part (tlx_transfer *transfer,
                                   const tlx_part *part) {
  tlx_request *request = &transfer->request;
  curl_mimepart *to;
  CURLcode code;
  if (request->form == NULL)
    request->form = curl_mime_init(transfer->member.easy);
  to = request->form != NULL ? curl_mime_addpart(request->form) : NULL;
  if (to == NULL)
    return tlx_no_memory;
  code = curl_mime_name(to, part->name);
  if (code == CURLE_OK)
    code = request_set_content(transfer, to, part);
  if (code == CURLE_OK && part->filename != NULL)
    code = curl_mime_filename(to, part->filename);
  if (code == CURLE_OK && part->content_type != NULL)
    code = curl_mime_type(to, part->content_type);
  return request_problem(code);
}


void tlx_request_free (tlx_request *request) {
  curl_mime_free(request->form);
  request_free_lines(request);
  free(request->method);
  memset(request, 0, sizeof(tlx_request));
}

/* }====================================================== */


/*
** {======================================================
** Sending again
** =======================================================
*/

#if LIBCURL_VERSION_NUM >= 0x075000

/*
** libcurl resends a request by itself when a kept connection turns out to be
** dead. A request that changes something must not be sent twice, so the second
** sending is refused here, unless the server refused the first one because it
** asked for '100 Continue'.
*/
static int request_is_resent (const tlx_transfer *transfer) {
  unsigned allowed = transfer->evidence.status == 417 ? 2 : 1;
  return !transfer->options[TLX_REQUEST_replayable].number &&
         transfer->request.sent_count > allowed;
}


static int request_refuse (tlx_transfer *transfer, const char *text) {
  transfer->evidence.refusal.kind = TLX_CONNECTION;
  transfer->evidence.refusal.text = text;
  return CURL_PREREQFUNC_ABORT;
}


/*
** The server closed a kept connection, or sent octets that belong to no
** request. Do not use it: those octets would be taken for the response.
*/
static int request_refuse_connection (tlx_transfer *transfer) {
  curl_easy_setopt(transfer->member.easy, CURLOPT_FORBID_REUSE, 1L);
  if (transfer->request.sent_count == 0)
    transfer->evidence.is_stale = 1;
  return request_refuse(transfer,
                        "the connection was closed before the request");
}


/* Called when libcurl is connected and about to send. */
static int on_request (void *arg, char *remote, char *local, int remote_port,
                       int local_port) {
  tlx_transfer *transfer = (tlx_transfer *)arg;
  (void)remote;
  (void)local;
  (void)remote_port;
  transfer->request.attempt_count++;
  if (!tlx_sockets_use(tlx_pool_sockets(transfer->pool), local_port))
    return request_refuse_connection(transfer);
  if (transfer->member.is_left_out) { /* that attempt did not count */
    transfer->member.is_left_out = 0;
    transfer->request.sent_count--;
  }
  transfer->member.local_port = local_port;
  transfer->member.stream = 0;
  transfer->request.sent_count++;
  transfer->member.is_sent = 1;
  if (request_is_resent(transfer))
    return request_refuse(transfer,
                          "the connection was closed without a response");
  return CURL_PREREQFUNC_OK;
}


static int request_hook (tlx_transfer *transfer) {
  CURL *easy = transfer->member.easy;
  curl_easy_setopt(easy, CURLOPT_PREREQDATA, transfer);
  return curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, on_request) ==
         CURLE_OK;
}

#else

static int request_hook (tlx_transfer *transfer) {
  (void)transfer;
  return 0;
}

#endif


/* A request that must not be resent, and that nothing would keep libcurl from
   resending. */
static int request_is_at_risk (const tlx_transfer *transfer) {
  return transfer->request.is_unwatched &&
         !transfer->options[TLX_REQUEST_replayable].number;
}


/* Without a hook before sending, only a fresh connection is safe. */
static void request_watch (tlx_transfer *transfer) {
  transfer->request.is_unwatched = !request_hook(transfer);
  curl_easy_setopt(transfer->member.easy, CURLOPT_FRESH_CONNECT,
                   (long)request_is_at_risk(transfer));
}

/* }====================================================== */


/*
** HTTP/2 is not for a body whose end only its framing shows, because libcurl
** also accepts other ends of a stream; nor for a channel; nor for a request at
** risk, which libcurl resends when the server asks for HTTP/1.1. Returns 0 when
** out of memory.
*/
static int request_choose_protocol (tlx_transfer *transfer) {
  tlx_origin *origin = transfer->member.origin;
  if (origin->only_http1 || !(transfer->options[TLX_REQUEST_http1].number ||
                              transfer->options[TLX_REQUEST_channel].number ||
                              request_is_at_risk(transfer)))
    return 1;
  transfer->member.origin =
    tlx_origins_take(tlx_pool_origins(transfer->pool), origin->name, 1);
  tlx_origins_give(origin);
  return transfer->member.origin != NULL;
}


static int request_is_method (const tlx_transfer *transfer,
                              const char *method) {
  return strcmp(transfer->request.method, method) == 0;
}


/* Methods that need a Content-Length even without a body (RFC 9110 section
   8.6). */
static int request_expects_body (const tlx_transfer *transfer) {
  return request_is_method(transfer, "POST") ||
         request_is_method(transfer, "PUT") ||
         request_is_method(transfer, "PATCH");
}


/* Handles are reused, so each of these is set for every request. */
static CURLcode request_set_body (tlx_transfer *transfer) {
  CURL *easy = transfer->member.easy;
  const char *verb = transfer->request.method;
  CURLcode code;
  if (transfer->request.form != NULL) {
    code = curl_easy_setopt(easy, CURLOPT_MIMEPOST, transfer->request.form);
    verb = request_is_method(transfer, "POST") ? NULL : verb;
  }
  else if (transfer->request.body != NULL || request_expects_body(transfer)) {
    curl_easy_setopt(easy, CURLOPT_POST, 1L);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE,
                     (curl_off_t)transfer->request.body_length);
    code =
      curl_easy_setopt(easy, CURLOPT_POSTFIELDS,
                       transfer->request.body ? transfer->request.body : "");
    verb = request_is_method(transfer, "POST") ? NULL : verb;
  }
  else if (request_is_method(transfer, "HEAD")) {
    code = curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    verb = NULL;
  }
  else {
    code = curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
    verb = request_is_method(transfer, "GET") ? NULL : verb;
  }
  if (code == CURLE_OK)
    code = curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, verb);
  return code;
}


/* Streams are not compressed: chunks would arrive late, and one could
   decompress to far more than the reader asks for. */
static const char *request_accept_encoding (const tlx_transfer *transfer) {
  return transfer->options[TLX_REQUEST_stream].number
           ? "Accept-Encoding: identity"
           : "Accept-Encoding: gzip";
}


static int request_add_default_headers (tlx_transfer *transfer) {
  int has_body = transfer->request.body != NULL ||
                 transfer->request.form != NULL ||
                 request_expects_body(transfer);
  /* no waiting for '100 Continue' except before long bodies, and no default
     form type */
  return (transfer->request.has_accept_encoding ||
          request_add_line(&transfer->request,
                           request_accept_encoding(transfer))) &&
         (!has_body || transfer->request.sends_files ||
          request_add_line(&transfer->request, "Expect:")) &&
         (transfer->request.form != NULL ||
          transfer->request.has_content_type || !has_body ||
          request_add_line(&transfer->request, "Content-Type:"));
}


/* To libcurl, the second sending after '417 Expectation Failed' is a redirect,
   so it must be allowed. */
static void request_set_upload (tlx_transfer *transfer) {
  curl_easy_setopt(transfer->member.easy, CURLOPT_MAXREDIRS, 1L);
  curl_easy_setopt(transfer->member.easy, CURLOPT_UPLOAD_BUFFERSIZE,
                   UPLOAD_BUFFER);
}


CURLcode tlx_request_apply (tlx_transfer *transfer) {
  CURL *easy = transfer->member.easy;
  CURLcode code;
  if (transfer->request.method == NULL &&
      tlx_transfer_set_method(transfer, "GET") != NULL)
    return CURLE_OUT_OF_MEMORY;
  code = request_set_body(transfer);
  if (code == CURLE_OK)
    code = tlx_options_apply(tlx_request_options, transfer->options,
                             TLX_REQUEST_OPTION_COUNT, easy);
  if (code == CURLE_OK && !request_add_default_headers(transfer))
    code = CURLE_OUT_OF_MEMORY;
  if (code != CURLE_OK)
    return code;
  if (transfer->options[TLX_REQUEST_channel].number)
    code = tlx_channel_attach(transfer);
  else
    request_watch(transfer);
  if (code != CURLE_OK)
    return code;
  if (!request_choose_protocol(transfer))
    return CURLE_OUT_OF_MEMORY;
  if (transfer->request.sends_files)
    request_set_upload(transfer);
  if (transfer->request.has_target)
    curl_easy_setopt(easy, CURLOPT_CURLU, transfer->member.origin->url);
  return curl_easy_setopt(easy, CURLOPT_HTTPHEADER, transfer->request.headers);
}
