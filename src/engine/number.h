/*
** Numbers as text, exactly and whatever the locale. No Lua.
*/

#ifndef tlx_number_h
#define tlx_number_h

#include <stdint.h>

/* Room for any number that is written. */
#define TLX_NUMBER_SIZE 40

typedef enum tlx_number_kind {
  TLX_NO_NUMBER,
  TLX_INTEGER,      /* 64 bits hold it */
  TLX_LONG_INTEGER, /* 64 bits do not */
  TLX_FLOAT
} tlx_number_kind;

typedef struct tlx_number {
  tlx_number_kind kind;
  const char *end;    /* behind it; of none, where a digit is missing */
  int is_negative;    /* of an integer */
  uint64_t magnitude; /* of an integer, when 64 bits hold it */
  double value;       /* of a float, rounded to the nearest; may be infinite */
} tlx_number;

/* Reads the number that begins at 'text', which ends with a NUL (RFC 8259,
   section 6). An integer has neither fraction nor exponent. */
void tlx_read_number (const char *text, tlx_number *number);

/* These return the place behind what they write. A double is finite; it gets
   the fewest digits that read back as the same number, and no fraction when it
   has none. */
char *tlx_write_integer (char *out, int64_t value);
char *tlx_write_double (char *out, double value);

#endif
