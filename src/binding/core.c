/*
** The module telnyx.core: the only symbol that its shared object exports.
*/

#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE /* for dladdr; NOLINT */
#endif

#include "binding/util.h"
#include "engine/clock.h"
#include "engine/engine.h"

#include <dlfcn.h>
#include <time.h>

#define LONGEST_SLEEP 86400

TLX_EXPORT int luaopen_telnyx_core (lua_State *L);


/* core.now() -> seconds of a monotonic clock */
static int core_now (lua_State *L) {
  lua_pushnumber(L, (lua_Number)tlx_clock_milliseconds() / 1000);
  return 1;
}


/* core.time() -> seconds since 1970 UTC; works without os.time */
static int core_time (lua_State *L) {
  lua_pushnumber(L, (lua_Number)time(NULL));
  return 1;
}


/* core.sleep(seconds); a signal ends it early, so that Lua can react */
static int core_sleep (lua_State *L) {
  lua_Number seconds = luaL_checknumber(L, 1);
  struct timespec pause;
  if (!(seconds > 0))
    return 0;
  if (seconds > LONGEST_SLEEP)
    seconds = LONGEST_SLEEP;
  pause.tv_sec = (time_t)seconds;
  pause.tv_nsec = (long)((seconds - (lua_Number)pause.tv_sec) * 1e9);
  nanosleep(&pause, NULL);
  return 0;
}


/*
** core.may_yield() -> false if this coroutine cannot yield, as in a callback
** of table.sort. Always true on Lua 5.1 and 5.2, which cannot tell.
*/
static int core_may_yield (lua_State *L) {
  lua_pushboolean(L, tlx_may_be_yieldable(L));
  return 1;
}


/*
** Keeps this library loaded: libcurl's global state, and its threads that
** resolve names, outlive the Lua state that loaded it.
*/
static void core_stay_loaded (void) {
#if defined(RTLD_NODELETE) && defined(RTLD_NOLOAD)
  static const char here = 0;
  Dl_info self;
  if (dladdr(&here, &self) != 0 && self.dli_fname != NULL)
    dlopen(self.dli_fname, RTLD_NOW | RTLD_NOLOAD | RTLD_NODELETE);
#endif
}


TLX_EXPORT int luaopen_telnyx_core (lua_State *L) {
  static const luaL_Reg functions[] = {
    {"now", core_now},   {"sleep", core_sleep}, {"may_yield", core_may_yield},
    {"time", core_time}, {NULL, NULL},
  };
  tlx_check_version(L);
  core_stay_loaded();
  lua_newtable(L);
  tlx_open_alarm(L);
  tlx_open_base64(L);
  tlx_open_pool(L);
  tlx_open_response(L);
  tlx_open_transfer(L);
  tlx_open_url(L);
  tlx_open_json(L);
  tlx_open_event_stream(L);
  tlx_open_fits(L);
  tlx_setfuncs(L, functions, 0);
  tlx_engine_start(); /* a failure is reported when a pool is created */
  lua_pushstring(L, tlx_engine_version());
  lua_setfield(L, -2, "_CURL_VERSION");
  return 1;
}
