/*
** A descriptor that becomes readable at a moment, for event loops that can
** wait for descriptors only. Where the system has none, they stay -1.
*/

#ifndef tlx_alarm_h
#define tlx_alarm_h

#include <stdint.h>

/* A descriptor, or -1. */
int tlx_alarm_open (void);

/* Readable from so many milliseconds on; -1: not any more. */
void tlx_alarm_set (int alarm, int64_t milliseconds);

#endif
