/*
** The engine: pools and transfers over libcurl's multi interface. It knows
** nothing of Lua. Its callbacks only append to buffers and return.
**
** A pool owns connections; a transfer is one request on a pool. Both live in
** memory that the caller owns and hands in zeroed.
*/

#ifndef tlx_h
#define tlx_h

#include "engine/buffer.h"
#include "engine/headers.h"
#include "engine/libcurl.h"
#include "engine/options.h"

#include <stdint.h>
#include <sys/types.h>

/* Kept for later, of handles and of connections. */
#define TLX_IDLE 1024

typedef struct tlx_transfer tlx_transfer;
typedef struct tlx_reader tlx_reader;

typedef struct tlx_pool {
  tlx_value options[TLX_POOL_OPTION_COUNT];
  const char *accept_encoding; /* header line: what libcurl can decode */
  int has_no_ca_path;          /* these two are looked up once: */
  int has_no_proxy;            /* there may be a thousand handles */
  CURLM *multi;                /* made at the first transfer */
  pid_t pid;                   /* of the process that made it */
  int poller;                  /* descriptor, or -1 */
  int64_t deadline;        /* of libcurl's timer, monotonic ms; -1 is none */
  unsigned long progress;  /* grows when there is something new for Lua */
  tlx_transfer *transfers; /* those under way */
  long transfer_count;
  int shares_connections; /* no server was met that speaks HTTP/1.1 */
  long connection_limit;  /* of each host; 0 is none */
  tlx_transfer *ready_first, *ready_last; /* those with something new */
  uint64_t last_id;
  CURL *idle[TLX_IDLE];
  int idle_count;
  curl_socket_t *sockets; /* open ones, for a child to close after a fork */
  size_t socket_count;
  size_t socket_capacity;
  int closed;
} tlx_pool;

typedef enum tlx_state {
  TLX_NEW,
  TLX_ACTIVE,
  TLX_DONE,
  TLX_GIVEN /* done, and its result taken */
} tlx_state;

typedef enum tlx_sent { TLX_NOT_SENT, TLX_MAYBE_SENT, TLX_SENT } tlx_sent;

typedef struct tlx_timings { /* microseconds since the start */
  curl_off_t dns;
  curl_off_t connect;
  curl_off_t tls;
  curl_off_t first_byte;
  curl_off_t total;
  int reused; /* the connection was open already */
} tlx_timings;

typedef struct tlx_progress { /* bytes of bodies; a total of -1 is unknown */
  curl_off_t uploaded;
  curl_off_t upload_total;
  curl_off_t downloaded;
  curl_off_t download_total;
} tlx_progress;

struct tlx_transfer {
  tlx_transfer *next, *previous;
  tlx_transfer *ready_next, *ready_previous;
  int is_ready;
  uint64_t id; /* no other transfer of the pool has it */
  tlx_pool *pool;
  CURL *easy;
  tlx_state state;
  tlx_value options[TLX_REQUEST_OPTION_COUNT];
  /* the request */
  char *method;
  struct curl_slist *request_headers;
  curl_mime *form;
  int sends_files;    /* the form holds a file or a reader */
  tlx_reader *wanted; /* the reader that libcurl waits for */
  tlx_buffer chunk;   /* what a reader was given */
  size_t chunk_start; /* and libcurl has not taken yet */
  const char *body;   /* stays the caller's; must outlive the transfer */
  size_t body_length;
  int secure;
  int has_content_type;
  int has_accept_encoding;
  unsigned requests_made;
  /* the answer */
  tlx_buffer headers;
  tlx_buffer content;
  long status;
  int streaming; /* the header of the answer to stream is complete */
  int framed;    /* the protocol marks the end of every body: HTTP/2 */
  int paused;
  const char *refusal;      /* why it was not sent on or again; NULL is none */
  const char *refusal_kind; /* and what kind of failure that is */
  const char *over_limit;   /* says which limit; NULL is none */
  tlx_sent sent;
  tlx_timings timings;
  tlx_progress progress;
  const char *kind; /* of the failure; NULL is success */
  char error[CURL_ERROR_SIZE];
};

/* Once per process; a text when libcurl cannot start. */
const char *tlx_engine_start (void);

/* Of a clock that only goes forward. */
int64_t tlx_monotonic_milliseconds (void);

/* Checks the options that the pool acts on itself; a text says what is
   wrong with them. */
const char *tlx_pool_init (tlx_pool *pool);
void tlx_pool_close (tlx_pool *pool); /* may be called again */

/*
** Drives all transfers, waiting for at most 'milliseconds' (-1: for ever)
** until one ends, begins to stream, has a chunk or wants one. Returns at once
** when there is nothing to wait for, and early when a signal comes. A text when
** libcurl refuses.
*/
const char *tlx_pool_drive (tlx_pool *pool, int64_t milliseconds);

/* The next transfer that has something new since it was last returned here,
   in the order in which they came by it; NULL is none. */
tlx_transfer *tlx_pool_ready (tlx_pool *pool);

/* Milliseconds until the pool wants to be driven without I/O; -1 is never. */
int64_t tlx_pool_timeout (tlx_pool *pool);

/* The descriptor that becomes readable when there is something to do; -1
   where the system has none. */
int tlx_pool_descriptor (tlx_pool *pool);

/*
** A transfer is begun, described, and started. The describing functions
** return 0 when there is no memory, or libcurl's code.
*/
int tlx_transfer_begin (tlx_transfer *transfer, tlx_pool *pool);
int tlx_transfer_method (tlx_transfer *transfer, const char *method);
CURLcode tlx_transfer_url (tlx_transfer *transfer, const char *url);
int tlx_transfer_header (tlx_transfer *transfer, const char *name,
                         const char *value);
curl_mimepart *tlx_transfer_part (tlx_transfer *transfer, const char *name);
CURLcode tlx_transfer_file (tlx_transfer *transfer, curl_mimepart *part,
                            const char *path);

/*
** Makes the part at 'index' a reader: what it holds is given piece by piece
** while the transfer runs. Its 'size' is declared in advance, or -1.
*/
CURLcode tlx_transfer_reader (tlx_transfer *transfer, curl_mimepart *part,
                              int index, curl_off_t size);
const char *tlx_transfer_start (tlx_transfer *transfer);

/* Lets a stream go on, once what it had collected was taken. */
void tlx_transfer_resume (tlx_transfer *transfer);

/* The index of the reader that libcurl waits for; 0 is none. */
int tlx_transfer_wants (tlx_transfer *transfer);

/* Gives that reader some more, or ends it. What does not agree with its size
   ends the transfer. 0 when there is no memory. */
int tlx_transfer_write (tlx_transfer *transfer, const char *data,
                        size_t length);
void tlx_transfer_end_part (tlx_transfer *transfer);

/* How far it has come, also after its end. */
const tlx_progress *tlx_transfer_progress (tlx_transfer *transfer);

void tlx_transfer_cancel (tlx_transfer *transfer);
void tlx_transfer_free (tlx_transfer *transfer); /* may be called again */

/* For pool.c: what a handle keeps from one transfer to the next. */
void tlx_transfer_prepare (CURL *easy);
/* For transfer.c: hands libcurl what was described. */
CURLcode tlx_transfer_set_request (tlx_transfer *transfer);
/* For transfer.c: the status, the timings and whether it was sent, so far. */
void tlx_transfer_read_info (tlx_transfer *transfer);
/* For pool.c: libcurl says that the transfer has ended. */
void tlx_transfer_finish (tlx_transfer *transfer, CURLcode code);
/* For upload.c: ends the transfer before libcurl does. */
void tlx_transfer_stop (tlx_transfer *transfer, const char *kind,
                        const char *message);
/* For pool.c: ends the transfer without asking libcurl. */
void tlx_transfer_abandon (tlx_transfer *transfer, const char *kind,
                           const char *message);

/* For answer.c: the server has heard enough, no reader is wanted any more. */
void tlx_transfer_end_upload (tlx_transfer *transfer);
/* For answer.c and upload.c: holds the directions that wait for Lua and lets
   the others go on. */
CURLcode tlx_transfer_set_pauses (tlx_transfer *transfer);

/* For transfer.c. A forked child lets go of what is its parent's. */
void tlx_pool_notice_fork (tlx_pool *pool);
/* There is something new of this one for Lua. */
void tlx_pool_notice (tlx_pool *pool, tlx_transfer *transfer);
void tlx_pool_forget (tlx_pool *pool, tlx_transfer *transfer);
const char *tlx_pool_add (tlx_pool *pool, tlx_transfer *transfer);
void tlx_pool_remove (tlx_pool *pool, tlx_transfer *transfer);
/* A text says which option is wrong. */
const char *tlx_pool_prepare_handles (tlx_pool *pool);
void tlx_pool_drop_handles (tlx_pool *pool);
CURL *tlx_pool_take_handle (tlx_pool *pool);
void tlx_pool_give_handle (tlx_pool *pool, CURL *easy);

#endif
