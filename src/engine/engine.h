/*
** libcurl's global state, shared by threads that each have a Lua state.
*/

#ifndef tlx_engine_h
#define tlx_engine_h

/* Starts libcurl, once per process. Returns NULL, or why it failed. */
const char *tlx_engine_start (void);

/* Returns the version of the loaded libcurl; NULL before it was started. */
const char *tlx_engine_version (void);

#endif
