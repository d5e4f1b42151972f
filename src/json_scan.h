/*
** One look over a JSON text before lua-cjson decodes it: what is in it that
** this lua-cjson or this Lua cannot carry? No Lua here.
*/

#ifndef tlx_json_scan_h
#define tlx_json_scan_h

#include "buffer.h"

/*
** What to look for. Each thing found goes through lua-cjson as a string that
** begins with 'tag' and a letter, and is put right afterwards.
*/
typedef struct tlx_json_rules {
  const char *tag;
  size_t tag_length;
  int drop_nulls;    /* leave out the members of objects that are null */
  int tag_arrays;    /* [] becomes TAG"a": lua-cjson would make it {} */
  int tag_floats;    /* 1.0 becomes TAG"f": all other numbers without a
                        fraction will be taken for integers */
  int safe_digits;   /* longer integers become TAG"i" */
} tlx_json_rules;

typedef struct tlx_json_found {
  int tags;          /* the text has strings to put right */
  int arrays;
  int integers;
  int memory;        /* 0 when there was not enough */
} tlx_json_found;

/*
** Leaves 'out' empty when the text can go to lua-cjson as it is. A text that
** is not JSON is left for lua-cjson to refuse.
*/
tlx_json_found tlx_json_scan (const char *text, size_t length,
                              const tlx_json_rules *rules, tlx_buffer *out);

#endif
