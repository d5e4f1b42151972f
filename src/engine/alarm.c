/*
** Alarms, with timerfd.
*/

#include "engine/alarm.h"

#if defined(__linux__)

#include <string.h>
#include <sys/timerfd.h>


int tlx_alarm_open (void) {
  return timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
}


void tlx_alarm_set (int alarm, int64_t milliseconds) {
  struct itimerspec when;
  memset(&when, 0, sizeof(when));
  if (milliseconds >= 0) {
    when.it_value.tv_sec = (time_t)(milliseconds / 1000);
    when.it_value.tv_nsec = (long)(milliseconds % 1000) * 1000000;
    if (milliseconds == 0)
      when.it_value.tv_nsec = 1; /* 0 would turn it off */
  }
  timerfd_settime(alarm, 0, &when, NULL);
}

#else


int tlx_alarm_open (void) {
  return -1;
}


void tlx_alarm_set (int alarm, int64_t milliseconds) {
  (void)alarm;
  (void)milliseconds;
}

#endif
