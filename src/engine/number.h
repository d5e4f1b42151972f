/*
** Exact conversion between numbers and text, independent of the locale. No
** Lua.
*/

#ifndef tlx_number_h
#define tlx_number_h

#include <stdint.h>

/* Room for the text of any number. */
#define TLX_NUMBER_SIZE 40

typedef enum tlx_number_kind {
  TLX_NO_NUMBER,
  TLX_INTEGER,      /* fits into 64 bits */
  TLX_LONG_INTEGER, /* does not fit into 64 bits */
  TLX_FLOAT
} tlx_number_kind;

typedef struct tlx_number {
  tlx_number_kind kind;
  const char *end;    /* after the number, or where a digit is missing */
  int is_negative;    /* for an integer */
  uint64_t magnitude; /* for an integer that fits into 64 bits */
  double value;       /* for a float: rounded to nearest, may be infinite */
} tlx_number;

/* Reads the number at 'text', which ends with a NUL (RFC 8259, section 6). An
   integer has neither fraction nor exponent. */
void tlx_read_number (const char *text, tlx_number *number);

/* These return the end of what they write. A double must be finite; it is
   written with the fewest digits that read back as the same number, and
   without a fraction when it is whole. */
char *tlx_write_integer (char *out, int64_t value);
char *tlx_write_double (char *out, double value);

#endif
