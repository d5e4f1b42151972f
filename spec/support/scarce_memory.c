/*
** Lua with so many allocations left. Compiled by scarce_memory.lua.
*/

#include <lauxlib.h>
#include <lua.h>

typedef struct supply {
  lua_Alloc allocate;
  void *data;
  lua_Integer left;
} supply;


/* Static, because Lua 5.5 stores the allocator with a long string that a buffer
   made, and frees the string with it later. */
static supply current;


static void *allocate (void *data, void *block, size_t old, size_t size) {
  supply *s = (supply *)data;
  if (size > (block != NULL ? old : 0) && s->left-- <= 0)
    return NULL;
  return s->allocate(s->data, block, old, size);
}


/* run(count, f) -> boolean, problem: calls 'f', with no memory beyond that */
static int run (lua_State *L) {
  int failed;
  current.left = luaL_checkinteger(L, 1);
  lua_settop(L, 2);
  current.allocate = lua_getallocf(L, &current.data);
  lua_setallocf(L, allocate, &current);
  failed = lua_pcall(L, 0, 0, 0);
  lua_setallocf(L, current.allocate, current.data);
  lua_pushboolean(L, !failed);
  lua_insert(L, 2);
  return lua_gettop(L) - 1;
}


int luaopen_scarce_memory (lua_State *L);

int luaopen_scarce_memory (lua_State *L) {
  lua_pushcfunction(L, run);
  return 1;
}
