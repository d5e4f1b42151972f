/*
** Flow control: which directions of a transfer wait for Lua.
*/

#include "engine/sigpipe.h"
#include "engine/transfer_internal.h"


static CURLcode flow_apply (tlx_transfer *transfer) {
  int held = (transfer->is_paused ? CURLPAUSE_RECV : 0) |
             (transfer->upload.waiting_reader != NULL ? CURLPAUSE_SEND : 0);
  CURLcode code;
  tlx_sigpipe saved;
  tlx_sigpipe_block(&saved); /* libcurl sends what it was held from */
  code = curl_easy_pause(transfer->member.easy, held);
  tlx_sigpipe_restore(&saved);
  return code;
}


CURLcode tlx_flow_resume_response (tlx_transfer *transfer) {
  transfer->is_paused = 0;
  return flow_apply(transfer);
}


/*
** libcurl's form remembers that a reader paused, also while what comes before
** is still being sent, and forgets it only when the sending itself was paused.
*/
void tlx_flow_resume_upload (tlx_transfer *transfer) {
  flow_apply(transfer);
  transfer->upload.waiting_reader = NULL;
  flow_apply(transfer);
}
