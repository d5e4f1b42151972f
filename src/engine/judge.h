/*
** The judgement of an ended transfer: from libcurl's code, and the evidence
** collected on the way, to the kind of failure and to what the server may have
** received. Pure: the same evidence always gives the same verdict.
*/

#ifndef tlx_judge_h
#define tlx_judge_h

#include "engine/failure.h"
#include "engine/libcurl.h"

typedef enum tlx_sent { TLX_NOT_SENT, TLX_MAYBE_SENT, TLX_SENT } tlx_sent;

typedef struct tlx_evidence {
  long status;         /* of the last response header; 0 is none */
  long request_bytes;  /* sent, as far as libcurl says */
  int is_inherited;    /* the request is a parent process's */
  tlx_failure refusal; /* why we stopped it ourselves */
} tlx_evidence;

typedef struct tlx_verdict {
  tlx_failure failure; /* without a text where libcurl's own has to do */
  tlx_sent sent;
} tlx_verdict;

tlx_verdict tlx_judge (CURLcode code, const tlx_evidence *evidence);

#endif
