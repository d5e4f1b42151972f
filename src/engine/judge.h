/*
** The judgement of an ended transfer: from libcurl's code, and the evidence
** collected on the way, to the kind of failure and to what the server may have
** received. Pure: the same evidence always gives the same verdict.
**
** Three rules. A response is complete only when its protocol said so. A request
** was not sent only where there is evidence for it. What a server sends is
** never the program's mistake.
*/

#ifndef tlx_judge_h
#define tlx_judge_h

#include "engine/failure.h"
#include "engine/libcurl.h"

typedef enum tlx_sent { TLX_NOT_SENT, TLX_MAYBE_SENT, TLX_SENT } tlx_sent;

/* How the content coding of a body stands. */
typedef enum tlx_coding_state {
  TLX_CODING_ENDED,     /* as it should, or there is none */
  TLX_CODING_UNFINISHED /* more has to come */
} tlx_coding_state;

typedef struct tlx_evidence {
  int was_requested;  /* a connection was ready, and libcurl about to send */
  int is_stale;       /* nothing was: the connection was found dead before */
  int is_unprocessed; /* the server said that it did nothing with it */
  int is_inherited;   /* the request is a parent process's */
  int status;         /* of the last response header; 0 is none */
  int header_is_complete; /* its empty line was seen */
  int end_is_marked;      /* the protocol marks the end of the body */
  tlx_coding_state coding;
  tlx_failure refusal; /* why we stopped it ourselves */
} tlx_evidence;

typedef struct tlx_verdict {
  tlx_failure failure; /* without a text where libcurl's own has to do */
  tlx_sent sent;
} tlx_verdict;

tlx_verdict tlx_judge (CURLcode code, const tlx_evidence *evidence);

#endif
