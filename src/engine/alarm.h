/*
** Alarms: a descriptor that becomes readable at a given time, for event loops
** that can wait for descriptors only. Where the system has none, it stays -1.
*/

#ifndef tlx_alarm_h
#define tlx_alarm_h

#include <stdint.h>

/* A descriptor, or -1. */
int tlx_alarm_open (void);

/* Makes it readable in so many milliseconds; -1 turns it off. */
void tlx_alarm_set (int alarm, int64_t milliseconds);

#endif
