/*
** Conversion between numbers and text.
*/

#include "engine/number.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Any number of so many digits fits into 64 bits. */
#define SAFE_DIGITS 19

/* So many significant digits determine a double, together with whether any
   later digit is not zero. */
#define DECISIVE_DIGITS 768

/* With a larger exponent, every number is 0 or infinite. */
#define LARGEST_EXPONENT 99999

#define LARGEST_EXACT_INTEGER (UINT64_C(1) << 53)

/* True if doubles are computed in double precision, so that dividing two exact
   ones rounds once. */
#if defined(FLT_EVAL_METHOD) && FLT_EVAL_METHOD == 0
#define ROUNDS_ONCE 1
#else
#define ROUNDS_ONCE 0
#endif

#define LARGEST_EXACT_POWER 22

static const double powers_of_ten[LARGEST_EXACT_POWER + 1] = {
  1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};


/*
** {======================================================
** Reading
** =======================================================
*/

static int is_digit (char c) {
  return c >= '0' && c <= '9';
}


/* Skips digits and adds them to 'value', which wraps around on overflow. */
static const char *read_digits (const char *p, uint64_t *value) {
  for (; is_digit(*p); p++)
    *value = *value * 10 + (uint64_t)(*p - '0');
  return p;
}


static const char *read_exponent (const char *p, long long *exponent) {
  int is_negative = *p == '-';
  long long value = 0;
  if (*p == '+' || *p == '-')
    p++;
  for (; is_digit(*p); p++)
    if (value < INT64_MAX / 100)
      value = value * 10 + (*p - '0');
  *exponent = is_negative ? -value : value;
  return p;
}


/*
** The value of the digits and the point between 'p' and 'end', times ten to
** the 'exponent'. strtod rounds correctly but expects the locale's point, so
** the text passed to it has none.
*/
static double slow_value (const char *p, const char *end, long long exponent) {
  char text[DECISIVE_DIGITS + 16];
  int length = 0, behind_point = 0, has_rest = 0;
  for (; p < end; p++) {
    if (*p == '.') {
      behind_point = 1;
      continue;
    }
    exponent -= behind_point;
    if (length == 0 && *p == '0')
      continue;
    if (length < DECISIVE_DIGITS)
      text[length++] = *p;
    else {
      has_rest |= *p != '0';
      exponent++;
    }
  }
  if (length == 0)
    return 0;
  if (has_rest) {
    text[length++] = '1';
    exponent--;
  }
  if (exponent > LARGEST_EXPONENT)
    exponent = LARGEST_EXPONENT;
  if (exponent < -LARGEST_EXPONENT)
    exponent = -LARGEST_EXPONENT;
  snprintf(text + length, sizeof(text) - (size_t)length, "e%d", (int)exponent);
  return strtod(text, NULL);
}


/* 'whole' is the end of the digits before the point. */
static void read_float (const char *digits, const char *whole,
                        tlx_number *number) {
  const char *p = whole, *end;
  long long exponent = 0, shift;
  uint64_t value = number->magnitude;
  if (*p == '.') {
    p = read_digits(p + 1, &value);
    if (p == whole + 1) {
      number->end = p;
      return;
    }
  }
  end = p;
  shift = p == whole ? 0 : p - whole - 1;
  if (*p == 'e' || *p == 'E') {
    p = read_exponent(p + 1, &exponent);
    if (!is_digit(p[-1])) {
      number->end = p;
      return;
    }
  }
  number->kind = TLX_FLOAT;
  number->end = p;
  if (ROUNDS_ONCE && end - digits <= SAFE_DIGITS &&
      value <= LARGEST_EXACT_INTEGER &&
      exponent - shift <= LARGEST_EXACT_POWER &&
      exponent - shift >= -LARGEST_EXACT_POWER) {
    int power = (int)(exponent - shift);
    number->value = power < 0 ? (double)value / powers_of_ten[-power]
                              : (double)value * powers_of_ten[power];
  }
  else
    number->value = slow_value(digits, end, exponent);
  if (number->is_negative)
    number->value = -number->value;
}


void tlx_read_number (const char *text, tlx_number *number) {
  const char *digits = text + (*text == '-'), *p = digits;
  number->kind = TLX_NO_NUMBER;
  number->is_negative = *text == '-';
  number->magnitude = 0;
  if (*p == '0')
    p++;
  else
    p = read_digits(p, &number->magnitude);
  number->end = p;
  if (p == digits)
    return;
  if (*p == '.' || *p == 'e' || *p == 'E')
    read_float(digits, p, number);
  else if (p - digits <= SAFE_DIGITS &&
           number->magnitude <=
             (uint64_t)INT64_MAX + (uint64_t)number->is_negative)
    number->kind = TLX_INTEGER;
  else
    number->kind = TLX_LONG_INTEGER;
}

/* }====================================================== */


/*
** {======================================================
** Writing
** =======================================================
*/

static char *write_unsigned (char *out, uint64_t value) {
  char digits[20];
  int length = 0;
  do {
    digits[length++] = (char)('0' + value % 10);
    value /= 10;
  } while (value > 0);
  while (length > 0)
    *out++ = digits[--length];
  return out;
}


char *tlx_write_integer (char *out, int64_t value) {
  if (value >= 0)
    return write_unsigned(out, (uint64_t)value);
  *out++ = '-';
  return write_unsigned(out, 0 - (uint64_t)value);
}


static char *put (char *out, const char *text, int length) {
  memcpy(out, text, (size_t)length);
  return out + length;
}


/* Writes d.ddd times ten to the 'exponent', or without an exponent where that
   is about as short. */
static char *lay_out (char *out, const char *digits, int count, int exponent) {
  if (exponent < -4 || exponent >= count) {
    *out++ = *digits;
    if (count > 1) {
      *out++ = '.';
      out = put(out, digits + 1, count - 1);
    }
    *out++ = 'e';
    return tlx_write_integer(out, exponent);
  }
  if (exponent < 0) {
    out = put(out, "0.000", 1 - exponent);
    return put(out, digits, count);
  }
  out = put(out, digits, exponent + 1);
  *out++ = '.';
  return put(out, digits + exponent + 1, count - exponent - 1);
}


/* Writes a decimal fraction of few digits, as most floats are; returns NULL
   for others. Up to 15 digits, only one decimal number reads back as
   'value'. */
static char *write_short (char *out, double value) {
  int places;
  for (places = 1; ROUNDS_ONCE && places <= LARGEST_EXACT_POWER; places++) {
    double scaled = value * powers_of_ten[places];
    uint64_t digits;
    if (scaled >= 1e15)
      return NULL;
    digits = (uint64_t)(scaled + 0.5);
    if ((double)digits / powers_of_ten[places] == value) {
      char text[20];
      int count = (int)(write_unsigned(text, digits) - text);
      return lay_out(out, text, count, count - 1 - places);
    }
  }
  return NULL;
}


/* True if 'value' reads back from text of so many digits. Where the next
   double below is nearer than the one above, the nearest decimal may not read
   back, but the next one up may. */
static int try_digits (char *text, int count, double value) {
  char *last;
  int exponent;
  snprintf(text, TLX_NUMBER_SIZE, "%.*e", count - 1, value);
  if (strtod(text, NULL) == value)
    return 1;
  last = strchr(text, 'e') - 1;
  if (frexp(value, &exponent) != 0.5 || *last == '9')
    return 0;
  (*last)++;
  return strtod(text, NULL) == value;
}


/* sprintf and strtod agree on the locale's point, which is then removed. */
static char *write_long (char *out, double value) {
  char text[TLX_NUMBER_SIZE], *digits = text, *p;
  int count =
    value < DBL_MIN
      ? 1
      : DBL_DIG; /* with fewer digits, write_short would have succeeded */
  while (count < 17 && !try_digits(text, count, value))
    count++;
  if (count == 17)
    snprintf(text, TLX_NUMBER_SIZE, "%.16e", value);
  for (p = text; *p != 'e'; p++)
    if (is_digit(*p))
      *digits++ = *p;
  while (digits[-1] == '0')
    digits--;
  return lay_out(out, text, (int)(digits - text),
                 (int)strtol(p + 1, NULL, 10));
}


char *tlx_write_double (char *out, double value) {
  char *end;
  if (fabs(value) < 9.2e18 && value == (double)(int64_t)value)
    return tlx_write_integer(out, (int64_t)value);
  if (value < 0) {
    *out++ = '-';
    value = -value;
  }
  end = write_short(out, value);
  return end != NULL ? end : write_long(out, value);
}

/* }====================================================== */
