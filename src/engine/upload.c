/*
** Uploads: files, and parts of a form that are written in chunks.
**
** libcurl asks for the body in a callback, where no Lua code may run. A reader
** without data therefore pauses its transfer; writing a chunk resumes it.
*/

#include "engine/transfer_internal.h"

#include <stdlib.h>
#include <string.h>

struct tlx_reader {
  tlx_transfer *transfer;
  int index;
  curl_off_t size; /* -1: unknown */
  curl_off_t given;
  int is_read; /* libcurl has taken some data */
  int ended;
};


/*
** Holds back the end of the declared data until the part has ended: otherwise
** libcurl would not ask again, and excess data would go unnoticed.
*/
static int upload_lacks_more (const tlx_reader *reader) {
  const tlx_upload *upload = &reader->transfer->upload;
  return !reader->ended && (upload->chunk_start == upload->chunk.length ||
                            reader->given == reader->size);
}


static size_t on_read (char *to, size_t unit, size_t count, void *arg) {
  tlx_reader *reader = (tlx_reader *)arg;
  tlx_transfer *transfer = reader->transfer;
  tlx_upload *upload = &transfer->upload;
  size_t size = unit * count;
  if (upload_lacks_more(reader)) {
    upload->waiting_reader = reader;
    tlx_pool_mark_ready(transfer->pool, &transfer->member);
    return CURL_READFUNC_PAUSE;
  }
  if (size > upload->chunk.length - upload->chunk_start)
    size = upload->chunk.length - upload->chunk_start;
  if (size > 0)
    memcpy(to, upload->chunk.data + upload->chunk_start, size);
  upload->chunk_start += size;
  reader->is_read |= size > 0;
  return size;
}


/* libcurl rewinds, for example to resend over another connection. */
static int on_seek (void *arg, curl_off_t offset, int origin) {
  tlx_reader *reader = (tlx_reader *)arg;
  tlx_failure *refusal = &reader->transfer->evidence.refusal;
  (void)offset;
  (void)origin;
  if (!reader->is_read)
    return CURL_SEEKFUNC_OK;
  refusal->kind = TLX_CONNECTION;
  refusal->text = "the body comes from a reader and cannot be sent again";
  return CURL_SEEKFUNC_CANTSEEK;
}


CURLcode tlx_upload_add_file (tlx_transfer *transfer, curl_mimepart *part,
                              const char *path) {
  transfer->request.sends_files = 1;
  return curl_mime_filedata(part, path);
}


CURLcode tlx_upload_add_reader (tlx_transfer *transfer, curl_mimepart *part,
                                int index, curl_off_t size) {
  tlx_reader *reader = (tlx_reader *)calloc(1, sizeof(tlx_reader));
  CURLcode code;
  if (reader == NULL)
    return CURLE_OUT_OF_MEMORY;
  reader->transfer = transfer;
  reader->index = index;
  reader->size = size;
  transfer->request.sends_files = 1;
  code = curl_mime_data_cb(part, size, on_read, on_seek, free, reader);
  if (code != CURLE_OK)
    free(reader);
  return code;
}


int tlx_upload_waiting_index (const tlx_transfer *transfer) {
  const tlx_reader *reader = transfer->upload.waiting_reader;
  return reader != NULL ? reader->index : 0;
}


const char *tlx_upload_write (tlx_transfer *transfer, const char *data,
                              size_t length) {
  tlx_upload *upload = &transfer->upload;
  tlx_reader *reader = upload->waiting_reader;
  if (reader->size >= 0 && (curl_off_t)length > reader->size - reader->given)
    return "a part of the form is longer than its 'size' says";
  if (upload->chunk_start == upload->chunk.length) {
    tlx_buffer_clear(&upload->chunk);
    upload->chunk_start = 0;
  }
  if (tlx_buffer_append(&upload->chunk, data, length, 0) != TLX_APPENDED)
    return tlx_no_memory;
  reader->given += (curl_off_t)length;
  tlx_flow_resume_upload(transfer);
  return NULL;
}


const char *tlx_upload_end_part (tlx_transfer *transfer) {
  tlx_reader *reader = transfer->upload.waiting_reader;
  if (reader->size >= 0 && reader->given < reader->size)
    return "a part of the form is shorter than its 'size' says";
  reader->ended = 1;
  tlx_flow_resume_upload(transfer);
  return NULL;
}


void tlx_upload_stop (tlx_transfer *transfer) {
  if (transfer->upload.waiting_reader != NULL)
    tlx_flow_resume_upload(transfer);
}
