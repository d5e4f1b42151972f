/*
** The internal interface of transfers. transfer.c is on top; below it are
** request.c, which describes it to libcurl, response.c, which takes what
** libcurl delivers, upload.c, channel.c, limits.c, which enforces its time
** limits, and trace.c with protocol.c; flow.c is at the bottom.
*/

#ifndef tlx_transfer_internal_h
#define tlx_transfer_internal_h

#include "engine/channel.h"
#include "engine/pool_internal.h"
#include "engine/transfer.h"
#include "engine/decoder.h"
#include "engine/framing.h"

typedef enum tlx_state {
  TLX_NEW,
  TLX_ACTIVE,
  TLX_DONE,
  TLX_TAKEN /* done, and its response was taken */
} tlx_state;

typedef struct tlx_reader tlx_reader;

typedef struct tlx_request {
  char *method;
  struct curl_slist *headers, *last_header;
  curl_mime *form;
  const char *body;
  size_t body_length;
  int has_target; /* libcurl need not parse the URL */
  int has_content_type;
  int has_accept_encoding;
  int sends_files;        /* the form holds a file or a reader */
  int is_unwatched;       /* libcurl is too old for the hook before sending */
  int is_traced;          /* libcurl's trace is read */
  unsigned attempt_count; /* including those that do not count */
  unsigned sent_count;    /* times libcurl was about to send */
} tlx_request;

typedef struct tlx_upload {
  tlx_reader *waiting_reader;
  tlx_buffer chunk;   /* the reader's current chunk */
  size_t chunk_start; /* of what libcurl has not taken yet */
} tlx_upload;

struct tlx_transfer {
  tlx_member member;
  tlx_pool *pool; /* NULL: the transfer is closed */
  tlx_state state;
  tlx_value options[TLX_REQUEST_OPTION_COUNT];
  tlx_request request;
  tlx_upload upload;
  tlx_channel channel;
  tlx_response response;
  tlx_progress progress;
  tlx_evidence evidence;
  int64_t begun_at;            /* in microseconds of the clock */
  int64_t started_at, ends_at; /* in milliseconds, for the limits */
  int waited_for_others;       /* for a connection to become free */
  int is_scout;                /* finds out the protocol: see protocol.c */
  tlx_framing framing;
  tlx_decoder *decoder;
  size_t trailer_bytes;
  int is_streaming;
  int is_paused; /* the stream has too much unread data */
  char error[CURL_ERROR_SIZE];
};

/* request.c: passes the described request to libcurl, and removes it again. */
CURLcode tlx_request_apply (tlx_transfer *transfer);
void tlx_request_free (tlx_request *request);
/* trace.c: makes libcurl report its trace, where it matters. */
void tlx_trace_attach (tlx_transfer *transfer);
void tlx_trace_detach (tlx_transfer *transfer);

/* response.c: makes libcurl deliver the response here. */
void tlx_response_attach (tlx_transfer *transfer);
/* response.c: reads libcurl's current status, timings and evidence. */
void tlx_response_collect (tlx_transfer *transfer);
/* response.c: reads the current progress. */
void tlx_response_measure (tlx_transfer *transfer);

/* upload.c: adds the content of a part of the form. */
CURLcode tlx_upload_add_file (tlx_transfer *transfer, curl_mimepart *part,
                              const char *path);
CURLcode tlx_upload_add_reader (tlx_transfer *transfer, curl_mimepart *part,
                                int index, curl_off_t size);
/* upload.c: the index of the reader that libcurl waits for; 0: none. */
int tlx_upload_waiting_index (const tlx_transfer *transfer);
/* upload.c: return NULL, or why the transfer has to end; tlx_no_memory when
   out of memory. */
const char *tlx_upload_write (tlx_transfer *transfer, const char *data,
                              size_t length);
const char *tlx_upload_end_part (tlx_transfer *transfer);
/* upload.c: the server wants no more of the body. */
void tlx_upload_stop (tlx_transfer *transfer);

/* protocol.c: makes the transfer find out the protocol of its origin, if it is
   unknown and no other transfer is doing so. */
void tlx_protocol_find (tlx_transfer *transfer);
void tlx_protocol_end (tlx_transfer *transfer);
/* protocol.c: reads data that libcurl sends. */
void tlx_protocol_see (tlx_transfer *transfer, const char *data, size_t size);

/* limits.c: sets the time limits. Returns 0 when there is no memory. */
int tlx_limits_start (tlx_transfer *transfer);
/* limits.c: called when a limit may have passed. Returns why the transfer has
   to end; NULL if it continues. */
const char *tlx_limits_check (tlx_transfer *transfer, int64_t now);
/* limits.c: true once the request had a connection. */
int tlx_limits_is_connected (const tlx_transfer *transfer);

/* flow.c: resume the directions that were paused. */
CURLcode tlx_flow_resume_response (tlx_transfer *transfer);
void tlx_flow_resume_upload (tlx_transfer *transfer);

#endif
