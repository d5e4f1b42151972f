/*
** One look over a JSON text before lua-cjson decodes it: what is in it that
** this lua-cjson or this Lua cannot carry? No Lua here.
*/

#ifndef tlx_json_scan_h
#define tlx_json_scan_h

#include "engine/buffer.h"

#define TLX_JSON_DEPTH 500

/* So much of the tag stands for a long string. */
#define TLX_JSON_MARK_LENGTH 8

/* What to look for. */
typedef struct tlx_json_rules {
  const char *tag;
  size_t tag_length;
  int drop_nulls; /* members of objects that are null */
  int mark_arrays;
  int fix_integers; /* all of them, since they come as floats */
  int safe_digits;  /* longer integers become strings behind the tag */
} tlx_json_rules;

/*
** What to do with the value that lua-cjson makes of the text, step by step,
** beginning at its outermost table: into a table and out again, and what is
** at a key or an index there. A value that is no table has one step at most.
*/
typedef enum tlx_json_action {
  TLX_JSON_ENTER,
  TLX_JSON_LEAVE,
  TLX_JSON_TEXT, /* a long string, which was left out */
  TLX_JSON_MARK, /* the table is an array */
  TLX_JSON_DROP, /* a null */
  TLX_JSON_FIX   /* an integer */
} tlx_json_action;

typedef struct tlx_json_step {
  tlx_json_action action;
  const char *key;    /* in the text, without its quotes; NULL in an array */
  size_t at;          /* the key's length, or the index from 1 */
  const char *string; /* TEXT: what is between the quotes, escapes and all */
  size_t string_length;
} tlx_json_step;

typedef struct tlx_json_found {
  const char *problem; /* with the text, that lua-cjson would let pass */
  int memory;          /* 0 when there was not enough */
} tlx_json_found;

/*
** Appends the steps to 'steps', and to 'out' the text that lua-cjson is to
** read; 'out' stays empty when that is the text as it is. The grammar is left
** to lua-cjson: the steps of a text that it refuses mean nothing.
**
** Long strings go around lua-cjson, which reads them octet by octet: most of
** an assistant is its instructions.
*/
tlx_json_found tlx_json_scan (const char *text, size_t length,
                              const tlx_json_rules *rules, tlx_buffer *steps,
                              tlx_buffer *out);

#endif
