/*
** core.alarm: the binding of alarms.
*/

#include "engine/alarm.h"
#include "binding/util.h"

#include <math.h>
#include <unistd.h>

#define ALARM_TYPE "telnyx.alarm"

#define LONGEST_MILLISECONDS 86400000.0

typedef struct tlx_alarm {
  int descriptor;
  pid_t pid; /* who made it: a child's would be its parent's, too */
} tlx_alarm;


static tlx_alarm *to_alarm (lua_State *L) {
  return (tlx_alarm *)tlx_check_self(L, ALARM_TYPE);
}


/* alarm:fd() -> descriptor | nil where the system has no alarms */
static int fd (lua_State *L) {
  tlx_alarm *alarm = to_alarm(L);
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


/* alarm:set(seconds | nil): readable from then on, until it is set again */
static int set (lua_State *L) {
  tlx_alarm *alarm = to_alarm(L);
  lua_Number milliseconds = luaL_optnumber(L, 2, -1) * 1000;
  if (milliseconds > LONGEST_MILLISECONDS)
    milliseconds = LONGEST_MILLISECONDS;
  if (lua_isnoneornil(L, 2))
    tlx_alarm_set(alarm->descriptor, -1);
  else
    tlx_alarm_set(alarm->descriptor,
                  milliseconds > 0 ? (int64_t)ceil(milliseconds) : 0);
  return 0;
}


static int collect (lua_State *L) {
  tlx_alarm *alarm = to_alarm(L);
  if (alarm->descriptor >= 0)
    close(alarm->descriptor);
  alarm->descriptor = -1;
  return 0;
}


/* core.alarm() -> alarm; its type is made when one is first needed */
static int new_alarm (lua_State *L) {
  static const luaL_Reg methods[] = {
    {"fd", fd},
    {"set", set},
    {NULL, NULL},
  };
  tlx_alarm *alarm = (tlx_alarm *)lua_newuserdata(L, sizeof(tlx_alarm));
  alarm->descriptor = -1;
  alarm->pid = 0;
  tlx_set_type(L, ALARM_TYPE, methods, collect);
  return 1;
}


int tlx_open_alarm (lua_State *L) {
  lua_pushcfunction(L, new_alarm);
  lua_setfield(L, -2, "alarm");
  return 0;
}
