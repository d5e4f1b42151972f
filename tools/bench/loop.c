/*
** The hand-written alternative to the client: a binding of libcurl's easy
** interface, with one reused handle and no checks. For by_hand.lua.
*/

#include <curl/curl.h>
#include <lauxlib.h>
#include <lua.h>
#include <stdlib.h>
#include <string.h>

#define TYPE "bench.loop"

typedef struct loop {
  CURL *easy;
  struct curl_slist *headers;
  char *text;
  size_t length, capacity;
} loop;


static size_t on_data (char *data, size_t unit, size_t count, void *to) {
  loop *self = (loop *)to;
  size_t size = unit * count;
  if (self->length + size > self->capacity) {
    self->capacity = 2 * (self->length + size);
    self->text = (char *)realloc(self->text, self->capacity);
  }
  memcpy(self->text + self->length, data, size);
  self->length += size;
  return size;
}


/* handle:perform(url [, body]) -> status, text */
static int perform (lua_State *L) {
  loop *self = (loop *)luaL_checkudata(L, 1, TYPE);
  size_t size;
  const char *body = luaL_optlstring(L, 3, NULL, &size);
  CURLcode code;
  long status;
  self->length = 0;
  curl_easy_setopt(self->easy, CURLOPT_URL, luaL_checkstring(L, 2));
  if (body != NULL) {
    curl_easy_setopt(self->easy, CURLOPT_POSTFIELDSIZE, (long)size);
    curl_easy_setopt(self->easy, CURLOPT_POSTFIELDS, body);
  }
  else
    curl_easy_setopt(self->easy, CURLOPT_HTTPGET, 1L);
  code = curl_easy_perform(self->easy);
  if (code != CURLE_OK)
    return luaL_error(L, "%s", curl_easy_strerror(code));
  curl_easy_getinfo(self->easy, CURLINFO_RESPONSE_CODE, &status);
  lua_pushinteger(L, (lua_Integer)status);
  lua_pushlstring(L, self->text, self->length);
  return 2;
}


static int release (lua_State *L) {
  loop *self = (loop *)luaL_checkudata(L, 1, TYPE);
  curl_easy_cleanup(self->easy);
  curl_slist_free_all(self->headers);
  free(self->text);
  return 0;
}


/* loop(header...) -> handle */
static int new_handle (lua_State *L) {
  int i, count = lua_gettop(L);
  loop *self = (loop *)lua_newuserdata(L, sizeof(loop));
  memset(self, 0, sizeof(loop));
  self->easy = curl_easy_init();
  for (i = 1; i <= count; i++)
    self->headers = curl_slist_append(self->headers, luaL_checkstring(L, i));
  curl_easy_setopt(self->easy, CURLOPT_HTTPHEADER, self->headers);
  curl_easy_setopt(self->easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(self->easy, CURLOPT_WRITEFUNCTION, on_data);
  curl_easy_setopt(self->easy, CURLOPT_WRITEDATA, self);
  luaL_getmetatable(L, TYPE);
  lua_setmetatable(L, -2);
  return 1;
}


int luaopen_loop (lua_State *L);

int luaopen_loop (lua_State *L) {
  curl_global_init(CURL_GLOBAL_DEFAULT);
  luaL_newmetatable(L, TYPE);
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, perform);
  lua_setfield(L, -2, "perform");
  lua_pushcfunction(L, release);
  lua_setfield(L, -2, "__gc");
  lua_pushcfunction(L, new_handle);
  return 1;
}
