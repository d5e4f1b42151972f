/*
** SHA-1.
*/

#include "engine/sha1.h"

#include <stdint.h>
#include <string.h>

#define BLOCK 64


static uint32_t sha1_rotate (uint32_t word, int count) {
  return word << count | word >> (32 - count);
}


static void sha1_schedule (const unsigned char *block, uint32_t words[80]) {
  int i;
  for (i = 0; i < 16; i++, block += 4)
    words[i] = (uint32_t)block[0] << 24 | (uint32_t)block[1] << 16 |
               (uint32_t)block[2] << 8 | (uint32_t)block[3];
  for (; i < 80; i++)
    words[i] = sha1_rotate(
      words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
}


static uint32_t sha1_mix (int round, uint32_t b, uint32_t c, uint32_t d) {
  switch (round / 20) {
    case 0:
      return ((b & c) | (~b & d)) + 0x5a827999;
    case 1:
      return (b ^ c ^ d) + 0x6ed9eba1;
    case 2:
      return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
    default:
      return (b ^ c ^ d) + 0xca62c1d6;
  }
}


static void sha1_add_block (uint32_t state[5], const unsigned char *block) {
  uint32_t words[80];
  uint32_t a = state[0], b = state[1], c = state[2], d = state[3],
           e = state[4];
  int i;
  sha1_schedule(block, words);
  for (i = 0; i < 80; i++) {
    uint32_t next = sha1_rotate(a, 5) + sha1_mix(i, b, c, d) + e + words[i];
    e = d;
    d = c;
    c = sha1_rotate(b, 30);
    b = a;
    a = next;
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
}


/* The rest of the input, a one bit, and the length in bits. */
static void sha1_finish (uint32_t state[5], const unsigned char *rest,
                         size_t rest_length, uint64_t length) {
  unsigned char last[2 * BLOCK];
  size_t size = rest_length < BLOCK - 8 ? BLOCK : 2 * BLOCK, i;
  memset(last, 0, sizeof(last));
  memcpy(last, rest, rest_length);
  last[rest_length] = 0x80;
  for (i = 0; i < 8; i++)
    last[size - 1 - i] = (unsigned char)(length * 8 >> (8 * i));
  for (i = 0; i < size; i += BLOCK)
    sha1_add_block(state, last + i);
}


void tlx_sha1 (const void *bytes, size_t length,
               unsigned char digest[TLX_SHA1_LENGTH]) {
  uint32_t state[5] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476,
                       0xc3d2e1f0};
  const unsigned char *next = (const unsigned char *)bytes;
  size_t left = length, i;
  for (; left >= BLOCK; left -= BLOCK, next += BLOCK)
    sha1_add_block(state, next);
  sha1_finish(state, next, left, length);
  for (i = 0; i < TLX_SHA1_LENGTH; i++)
    digest[i] = (unsigned char)(state[i / 4] >> (24 - 8 * (i % 4)));
}
