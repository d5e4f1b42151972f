/*
** A program with a Lua of its own whose functions modules cannot use. Runs its
** argument.
*/

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include <stdio.h>


int main (int count, char **arguments) {
  lua_State *L = luaL_newstate();
  int failed;
  luaL_openlibs(L);
  failed = count < 2 || luaL_dostring(L, arguments[1]);
  if (failed)
    puts(lua_tostring(L, -1));
  lua_close(L);
  return failed;
}
