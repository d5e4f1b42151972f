/*
** Transfers: one request on a pool, and its response.
**
** The owner of a transfer provides tlx_transfer_size() bytes of zeroed memory.
** Begin the transfer, describe its request, start it, and read its response
** after it ended. A transfer in zeroed memory is closed, as it is after
** tlx_transfer_free.
*/

#ifndef tlx_transfer_h
#define tlx_transfer_h

#include "engine/buffer.h"
#include "engine/failure.h"
#include "engine/judge.h"
#include "engine/options.h"
#include "engine/pool.h"

#include <stddef.h>
#include <stdint.h>

typedef struct tlx_transfer tlx_transfer;

typedef struct tlx_timings { /* microseconds since the start */
  int64_t dns;
  int64_t connect;
  int64_t tls;
  int64_t first_byte;
  int64_t total;
  int reused; /* the connection was already open */
} tlx_timings;

typedef struct tlx_progress { /* bytes of bodies; a total of -1 is unknown */
  int64_t uploaded;
  int64_t upload_total;
  int64_t downloaded;
  int64_t download_total;
} tlx_progress;

/* A part of a form. Its content comes from one of file, reader and data. */
typedef struct tlx_part {
  const char *name;
  const char *filename;     /* NULL: none */
  const char *content_type; /* NULL: libcurl's choice */
  const char *file;         /* path */
  int reader;          /* an index, above 0: data is written while it runs */
  int64_t reader_size; /* declared in advance; -1: unknown */
  const char *data;
  size_t length;
} tlx_part;

typedef struct tlx_response {
  long status;
  tlx_buffer headers; /* lines: see headers.h */
  tlx_buffer content;
  tlx_timings timings;
  tlx_failure failure;
  tlx_sent sent;
} tlx_response;

size_t tlx_transfer_size (void);

/* Returns 0 when out of memory, or when libcurl refuses an option of the
   pool. */
int tlx_transfer_begin (tlx_transfer *transfer, tlx_pool *pool);

/*
** These describe the request. They return NULL, or what libcurl refuses;
** tlx_no_memory when out of memory. 'data' is not copied and must outlive the
** transfer; everything else is copied.
*/
extern const char tlx_no_memory[];
const char *tlx_transfer_set_method (tlx_transfer *transfer,
                                     const char *method);
const char *tlx_transfer_set_url (tlx_transfer *transfer, const char *url);
const char *tlx_transfer_add_header (tlx_transfer *transfer, const char *name,
                                     const char *value);
const char *tlx_transfer_add_part (tlx_transfer *transfer,
                                   const tlx_part *part);
void tlx_transfer_set_body (tlx_transfer *transfer, const char *data,
                            size_t length);

/* The options (TLX_REQUEST_OPTION_COUNT of them), to be filled in. */
tlx_value *tlx_transfer_options (tlx_transfer *transfer);

/* Returns NULL, or why it failed. */
const char *tlx_transfer_start (tlx_transfer *transfer);

/* Cancels the transfer if it is active. May be called again. */
void tlx_transfer_free (tlx_transfer *transfer);
int tlx_transfer_is_closed (const tlx_transfer *transfer);

uint64_t tlx_transfer_id (const tlx_transfer *transfer);
int tlx_transfer_is_done (const tlx_transfer *transfer);

/* Ends the transfer. 'is_silent': nothing arrived for too long, so its
   connection gets no new requests. */
void tlx_transfer_cancel (tlx_transfer *transfer, int is_silent);

/* True once the header of a streamed response is complete. */
int tlx_transfer_is_streaming (const tlx_transfer *transfer);

/* True if the protocol marks the end of every body, as HTTP/2 does; known once
   it streams. */
int tlx_transfer_end_is_marked (const tlx_transfer *transfer);

/* The response so far; complete at the end. */
const tlx_response *tlx_transfer_response (const tlx_transfer *transfer);

/* Marks the ended transfer's response as taken. Returns 0 if it was already. */
int tlx_transfer_take (tlx_transfer *transfer);

/* Moves the received content of a stream into 'chunk', an empty buffer whose
   memory may be reused for the next. */
void tlx_transfer_take_content (tlx_transfer *transfer, tlx_buffer *chunk);
void tlx_transfer_return_memory (tlx_transfer *transfer, tlx_buffer *chunk);

/* Resumes a stream after its content was taken. */
void tlx_transfer_resume (tlx_transfer *transfer);

/* The index of the reader that libcurl waits for; 0: none. */
int tlx_transfer_waiting_reader (tlx_transfer *transfer);

/*
** Writes a chunk for that reader, or ends its part. A mismatch with its
** declared size ends the transfer. Returns 0 when out of memory.
*/
int tlx_transfer_write (tlx_transfer *transfer, const char *data,
                        size_t length);
void tlx_transfer_end_part (tlx_transfer *transfer);

/*
** For a channel, a transfer with that option. It streams once it is connected,
** and ends when the connection does.
*/

/* Receives more octets, if all were taken. 'looks': also if none were left the
   last time; else the pool receives them when it is driven. */
void tlx_transfer_receive (tlx_transfer *transfer, int looks);
/* Queues octets, also before it is connected; they are lost if it has ended.
   Returns 0 when out of memory. */
int tlx_transfer_send (tlx_transfer *transfer, const char *data,
                       size_t length);
/* The number of octets that wait to be sent. */
size_t tlx_transfer_queued (const tlx_transfer *transfer);

/* The progress of the transfer, also after its end. */
const tlx_progress *tlx_transfer_progress (tlx_transfer *transfer);

#endif
