/*
** The judgement of an ended transfer: derives the kind of failure, and whether
** the request may have been received, from libcurl's code and the collected
** evidence. Pure: the same evidence always gives the same verdict.
**
** Three rules. A response is complete only when its protocol says so. A
** request counts as unsent only if there is evidence for it. Whatever the
** server sends is never a programming mistake.
*/

#ifndef tlx_judge_h
#define tlx_judge_h

#include "engine/failure.h"
#include "engine/libcurl.h"

typedef enum tlx_sent { TLX_NOT_SENT, TLX_MAYBE_SENT, TLX_SENT } tlx_sent;

/* The state of a body's content coding. */
typedef enum tlx_coding_state {
  TLX_CODING_ENDED,     /* complete, or no coding */
  TLX_CODING_UNFINISHED /* more data must follow */
} tlx_coding_state;

typedef struct tlx_evidence {
  int was_requested; /* a connection was ready, and libcurl about to send */
  int is_stale; /* nothing was sent: the connection was found dead before */
  int is_unprocessed; /* the server said that it did not process the request */
  int is_inherited;   /* the request belongs to the parent process */
  int status;         /* of the last response header; 0: none */
  int header_is_complete; /* its empty line was received */
  int end_is_marked;      /* the protocol marks the end of the body */
  tlx_coding_state coding;
  tlx_failure refusal; /* why we stopped the transfer ourselves */
} tlx_evidence;

typedef struct tlx_verdict {
  tlx_failure failure; /* NULL text: use libcurl's */
  tlx_sent sent;
} tlx_verdict;

tlx_verdict tlx_judge (CURLcode code, const tlx_evidence *evidence);

#endif
