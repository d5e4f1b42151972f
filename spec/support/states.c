/*
** Lua states beside the one that runs the specs, each in a thread of its own.
** Compiled by states.lua.
*/

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

typedef struct job {
  pthread_t thread;
  const char *code;
  char *result;
} job;


static void *work (void *data) {
  job *own = (job *)data;
  lua_State *L = luaL_newstate();
  const char *text;
  luaL_openlibs(L);
  if (luaL_loadstring(L, own->code) == 0)
    lua_pcall(L, 0, 1, 0);
  text = lua_tostring(L, -1);
  own->result = strdup(text != NULL ? text : "(no text)");
  lua_close(L);
  return NULL;
}


/* run(code, ...) -> result, ...: what each returned, or why it failed */
static int run (lua_State *L) {
  int i, count = lua_gettop(L);
  job *jobs = (job *)lua_newuserdata(L, (size_t)count * sizeof(job));
  for (i = 0; i < count; i++)
    jobs[i].code = luaL_checkstring(L, i + 1);
  for (i = 0; i < count; i++) {
    if (pthread_create(&jobs[i].thread, NULL, work, &jobs[i]) != 0)
      abort();
  }
  for (i = 0; i < count; i++) {
    pthread_join(jobs[i].thread, NULL);
    lua_pushstring(L, jobs[i].result);
    free(jobs[i].result);
  }
  return count;
}


int luaopen_states (lua_State *L);

int luaopen_states (lua_State *L) {
  lua_pushcfunction(L, run);
  return 1;
}
