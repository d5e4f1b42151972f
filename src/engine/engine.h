/*
** libcurl's global state, which threads with a Lua state each share.
*/

#ifndef tlx_engine_h
#define tlx_engine_h

/* Starts libcurl, once per process. Returns NULL, or why it cannot. */
const char *tlx_engine_start (void);

/* The version of the libcurl that is loaded; NULL before it was started. */
const char *tlx_engine_version (void);

#endif
