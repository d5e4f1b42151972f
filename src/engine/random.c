/*
** Random bytes from the system.
*/

#include "engine/random.h"

#include <stdio.h>
#include <unistd.h>
#if defined(__APPLE__) || defined(__linux__)
#include <sys/random.h>
#endif


int tlx_random_bytes (void *bytes, size_t length) {
  return getentropy(bytes, length) == 0;
}


int tlx_uuid (char uuid[TLX_UUID_LENGTH + 1]) {
  static const char hex[] = "0123456789abcdef";
  unsigned char bytes[16];
  int i;
  if (!tlx_random_bytes(bytes, sizeof(bytes)))
    return 0;
  bytes[6] = (unsigned char)((bytes[6] & 0x0f) | 0x40);
  bytes[8] = (unsigned char)((bytes[8] & 0x3f) | 0x80);
  for (i = 0; i < 16; i++) {
    if (i == 4 || i == 6 || i == 8 || i == 10)
      *uuid++ = '-';
    *uuid++ = hex[bytes[i] >> 4];
    *uuid++ = hex[bytes[i] & 0x0f];
  }
  *uuid = '\0';
  return 1;
}
