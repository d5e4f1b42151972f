/*
** Uploads: files, and parts of a form that are given piece by piece.
**
** libcurl asks for the body in a callback, where no Lua may run. So a reader
** that has nothing pauses its transfer and says that it is wanted; a chunk
** given from outside lets it go on.
*/

#include "engine/tlx.h"

#include <stdlib.h>
#include <string.h>

struct tlx_reader {
  tlx_transfer *transfer;
  int index;
  curl_off_t size; /* -1 is unknown */
  curl_off_t given;
  int is_read; /* libcurl has taken something */
  int ended;
};


/*
** The end of what was declared is held back until the part has ended: libcurl
** would not ask for more, and nobody notice that there is.
*/
static int lacks_more (const tlx_reader *reader) {
  const tlx_transfer *transfer = reader->transfer;
  return !reader->ended && (transfer->chunk_start == transfer->chunk.length ||
                            reader->given == reader->size);
}


static size_t on_read (char *to, size_t unit, size_t count, void *arg) {
  tlx_reader *reader = (tlx_reader *)arg;
  tlx_transfer *transfer = reader->transfer;
  tlx_buffer *chunk = &transfer->chunk;
  size_t size = unit * count;
  if (lacks_more(reader)) {
    transfer->wanted = reader;
    tlx_pool_notice(transfer->pool, transfer);
    return CURL_READFUNC_PAUSE;
  }
  if (size > chunk->length - transfer->chunk_start)
    size = chunk->length - transfer->chunk_start;
  if (size > 0)
    memcpy(to, chunk->data + transfer->chunk_start, size);
  transfer->chunk_start += size;
  reader->is_read |= size > 0;
  return size;
}


/* libcurl begins anew, after a redirect for instance. */
static int on_seek (void *arg, curl_off_t offset, int origin) {
  tlx_reader *reader = (tlx_reader *)arg;
  (void)offset;
  (void)origin;
  if (!reader->is_read)
    return CURL_SEEKFUNC_OK;
  reader->transfer->refusal_kind = "connection";
  reader->transfer->refusal = "the body comes from a reader and cannot be "
                              "sent again";
  return CURL_SEEKFUNC_CANTSEEK;
}


CURLcode tlx_transfer_file (tlx_transfer *transfer, curl_mimepart *part,
                            const char *path) {
  transfer->sends_files = 1;
  return curl_mime_filedata(part, path);
}


CURLcode tlx_transfer_reader (tlx_transfer *transfer, curl_mimepart *part,
                              int index, curl_off_t size) {
  tlx_reader *reader = (tlx_reader *)calloc(1, sizeof(tlx_reader));
  CURLcode code;
  if (reader == NULL)
    return CURLE_OUT_OF_MEMORY;
  reader->transfer = transfer;
  reader->index = index;
  reader->size = size;
  transfer->sends_files = 1;
  code = curl_mime_data_cb(part, size, on_read, on_seek, free, reader);
  if (code != CURLE_OK)
    free(reader);
  return code;
}


int tlx_transfer_wants (tlx_transfer *transfer) {
  tlx_pool_notice_fork(transfer->pool);
  return transfer->wanted != NULL ? transfer->wanted->index : 0;
}


/*
** libcurl's form remembers that a reader paused, also while what comes before
** is still being sent, and forgets it only when the sending itself was paused.
*/
static void go_on (tlx_transfer *transfer) {
  tlx_transfer_set_pauses(transfer);
  transfer->wanted = NULL;
  tlx_transfer_set_pauses(transfer);
}


int tlx_transfer_write (tlx_transfer *transfer, const char *data,
                        size_t length) {
  tlx_reader *reader = transfer->wanted;
  if (reader->size >= 0 && (curl_off_t)length > reader->size - reader->given) {
    tlx_transfer_stop(transfer, "config",
                      "a part of the form is longer than its 'size' says");
    return 1;
  }
  if (transfer->chunk_start == transfer->chunk.length) {
    tlx_buffer_clear(&transfer->chunk);
    transfer->chunk_start = 0;
  }
  if (tlx_buffer_append(&transfer->chunk, data, length, 0) != TLX_APPENDED)
    return 0;
  reader->given += (curl_off_t)length;
  go_on(transfer);
  return 1;
}


void tlx_transfer_end_part (tlx_transfer *transfer) {
  tlx_reader *reader = transfer->wanted;
  if (reader->size >= 0 && reader->given < reader->size) {
    tlx_transfer_stop(transfer, "config",
                      "a part of the form is shorter than its 'size' says");
    return;
  }
  reader->ended = 1;
  go_on(transfer);
}


void tlx_transfer_end_upload (tlx_transfer *transfer) {
  if (transfer->wanted != NULL)
    go_on(transfer);
}
