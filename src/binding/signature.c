/*
** The module telnyx.signature: Ed25519 (RFC 8032), based on libsodium. It is a
** separate shared object, so that only programs that handle webhooks load it.
*/

#include "binding/util.h"

#if defined(__has_include)
#if !__has_include(<sodium.h>)
#error \
  "libsodium's header is missing: install libsodium-dev (Debian, Alpine), \
libsodium-devel (Fedora) or libsodium (brew)"
#endif
#endif

#include <sodium.h>

/* A macro of 1.0.14: the versions before are not tested. */
#if defined(sodium_H) && !defined(sodium_base64_VARIANT_ORIGINAL)
#error "libsodium is too old: telnyx needs 1.0.14 or later"
#endif

TLX_EXPORT int luaopen_telnyx_signature (lua_State *L);

#define bytes_of(text) ((const unsigned char *)(text))


/* Returns the string at 'index', which must have the given length. */
static const unsigned char *check_bytes (lua_State *L, int index,
                                         size_t expected) {
  size_t length;
  const char *bytes = luaL_checklstring(L, index, &length);
  if (length != expected)
    luaL_argerror(L, index,
                  lua_pushfstring(L, "%d bytes expected", (int)expected));
  return bytes_of(bytes);
}


/* signature.verify(message, signature, public_key) -> boolean */
static int verify (lua_State *L) {
  size_t length;
  const char *message = luaL_checklstring(L, 1, &length);
  const unsigned char *signature = check_bytes(L, 2, crypto_sign_BYTES);
  const unsigned char *key = check_bytes(L, 3, crypto_sign_PUBLICKEYBYTES);
  int differs =
    crypto_sign_verify_detached(signature, bytes_of(message), length, key);
  lua_pushboolean(L, differs == 0);
  return 1;
}


/* signature.sign(message, private_key) -> 64 bytes */
static int sign (lua_State *L) {
  size_t length;
  const char *message = luaL_checklstring(L, 1, &length);
  const unsigned char *seed = check_bytes(L, 2, crypto_sign_SEEDBYTES);
  unsigned char public_key[crypto_sign_PUBLICKEYBYTES];
  unsigned char secret[crypto_sign_SECRETKEYBYTES];
  unsigned char signature[crypto_sign_BYTES];
  crypto_sign_seed_keypair(public_key, secret, seed);
  crypto_sign_detached(signature, NULL, bytes_of(message), length, secret);
  sodium_memzero(secret, sizeof(secret));
  lua_pushlstring(L, (const char *)signature, sizeof(signature));
  return 1;
}


/* signature.new_private_key() -> 32 bytes */
static int new_private_key (lua_State *L) {
  unsigned char seed[crypto_sign_SEEDBYTES];
  randombytes_buf(seed, sizeof(seed));
  lua_pushlstring(L, (const char *)seed, sizeof(seed));
  sodium_memzero(seed, sizeof(seed));
  return 1;
}


/* signature.public_key(private_key) -> 32 bytes */
static int public_key_of (lua_State *L) {
  const unsigned char *seed = check_bytes(L, 1, crypto_sign_SEEDBYTES);
  unsigned char public_key[crypto_sign_PUBLICKEYBYTES];
  unsigned char secret[crypto_sign_SECRETKEYBYTES];
  crypto_sign_seed_keypair(public_key, secret, seed);
  sodium_memzero(secret, sizeof(secret));
  lua_pushlstring(L, (const char *)public_key, sizeof(public_key));
  return 1;
}


TLX_EXPORT int luaopen_telnyx_signature (lua_State *L) {
  static const luaL_Reg functions[] = {
    {"new_private_key", new_private_key},
    {"public_key", public_key_of},
    {"sign", sign},
    {"verify", verify},
    {NULL, NULL},
  };
  if (sodium_init() < 0)
    return luaL_error(L, "libsodium does not start");
  lua_newtable(L);
  tlx_setfuncs(L, functions, 0);
  lua_pushstring(L, sodium_version_string());
  lua_setfield(L, -2, "_SODIUM_VERSION");
  return 1;
}
