/*
** core.alarm: the binding of alarms.
*/

#include "engine/alarm.h"
#include "binding/util.h"

#include <unistd.h>

#define ALARM_TYPE "telnyx.alarm"

typedef struct tlx_alarm {
  int descriptor;
  pid_t
    pid; /* the process that made it: after a fork, the parent has it too */
} tlx_alarm;


static tlx_alarm *alarm_self (lua_State *L) {
  return (tlx_alarm *)tlx_check_self(L, ALARM_TYPE);
}


/* alarm:fd() -> descriptor | nil where the system has no alarms */
static int alarm_fd (lua_State *L) {
  tlx_alarm *alarm = alarm_self(L);
  if (alarm->pid != getpid()) {
    if (alarm->descriptor >= 0)
      close(alarm->descriptor);
    alarm->descriptor = tlx_alarm_open();
    alarm->pid = getpid();
  }
  if (alarm->descriptor < 0)
    return 0;
  lua_pushinteger(L, alarm->descriptor);
  return 1;
}


/* alarm:set(seconds | nil): makes it readable in so many seconds, or never */
static int alarm_set (lua_State *L) {
  tlx_alarm *alarm = alarm_self(L);
  int64_t milliseconds = -1;
  if (!lua_isnoneornil(L, 2))
    milliseconds = tlx_to_milliseconds(luaL_checknumber(L, 2));
  tlx_alarm_set(alarm->descriptor, milliseconds);
  return 0;
}


static int alarm_close (lua_State *L) {
  tlx_alarm *alarm = alarm_self(L);
  if (alarm->descriptor >= 0)
    close(alarm->descriptor);
  alarm->descriptor = -1;
  return 0;
}


/* core.alarm() -> alarm; the first call creates its type */
static int alarm_new (lua_State *L) {
  static const luaL_Reg methods[] = {
    {"fd", alarm_fd},
    {"set", alarm_set},
    {NULL, NULL},
  };
  tlx_alarm *alarm = (tlx_alarm *)lua_newuserdata(L, sizeof(tlx_alarm));
  alarm->descriptor = -1;
  alarm->pid = 0;
  tlx_set_type(L, ALARM_TYPE, methods, alarm_close);
  return 1;
}


int tlx_open_alarm (lua_State *L) {
  lua_pushcfunction(L, alarm_new);
  lua_setfield(L, -2, "alarm");
  return 0;
}
