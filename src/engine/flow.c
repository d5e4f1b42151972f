/*
** Flow control: the directions of a transfer that wait for Lua.
*/

#include "engine/sigpipe.h"
#include "engine/transfer_internal.h"


static CURLcode flow_apply (tlx_transfer *transfer) {
  int held = (transfer->is_paused ? CURLPAUSE_RECV : 0) |
             (transfer->upload.waiting_reader != NULL ? CURLPAUSE_SEND : 0);
  CURLcode code;
  tlx_sigpipe saved;
  tlx_sigpipe_block(&saved); /* libcurl sends the data it held back */
  code = curl_easy_pause(transfer->member.easy, held);
  tlx_sigpipe_restore(&saved);
  return code;
}


CURLcode tlx_flow_resume_response (tlx_transfer *transfer) {
  transfer->is_paused = 0;
  return flow_apply(transfer);
}


/*
** libcurl's form remembers that a reader paused, even while the data before it
** is still being sent. It forgets it only once the sending itself was paused.
*/
void tlx_flow_resume_upload (tlx_transfer *transfer) {
  flow_apply(transfer);
  transfer->upload.waiting_reader = NULL;
  flow_apply(transfer);
}
