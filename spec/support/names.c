/*
** getaddrinfo with names of a spec's own, loaded before libc's:
**   NAMES="NAME=SECONDS:ADDRESS,ADDRESS NAME=..."
** A name is resolved after so many seconds, to these addresses in this order.
**
** With NO_QUICK_EXIT in the environment libcurl refuses CURLOPT_QUICK_EXIT, as
** those before 7.87 do.
*/

#define _GNU_SOURCE /* for RTLD_NEXT */

#include <dlfcn.h>
#include <netdb.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef int (*resolve)(const char *name, const char *service,
                       const struct addrinfo *hints, struct addrinfo **found);

/* Returns the text after "NAME="; NULL if there is none. */
static const char *find (const char *name) {
  const char *names = getenv("NAMES");
  size_t length = strlen(name);
  while (names != NULL && *names != '\0') {
    if (strncmp(names, name, length) == 0 && names[length] == '=')
      return names + length + 1;
    names += strcspn(names, " ");
    names += strspn(names, " ");
  }
  return NULL;
}


int getaddrinfo (const char *name, const char *service,
                 const struct addrinfo *hints, struct addrinfo **found) {
  resolve next = (resolve)dlsym(RTLD_NEXT, "getaddrinfo");
  struct addrinfo numeric, **link = found;
  char *addresses;
  const char *entry = name != NULL ? find(name) : NULL;
  int count = 0;
  if (entry == NULL)
    return next(name, service, hints, found);
  usleep((useconds_t)(strtod(entry, &addresses) * 1e6));
  memset(&numeric, 0, sizeof(numeric));
  numeric.ai_socktype = SOCK_STREAM;
  numeric.ai_flags = AI_NUMERICHOST;
  *found = NULL;
  while (*addresses == ':' || *addresses == ',') {
    char address[64];
    size_t length = strcspn(++addresses, ", ");
    if (length >= sizeof(address))
      break;
    memcpy(address, addresses, length);
    address[length] = '\0';
    addresses += length;
    if (hints != NULL && hints->ai_family == AF_INET6)
      continue; /* all our addresses are IPv4 */
    if (next(address, service, &numeric, link) != 0)
      break;
    while (*link != NULL)
      link = &(*link)->ai_next;
    count++;
  }
  return count > 0 ? 0 : EAI_NONAME;
}


#define QUICK_EXIT 322
#define UNKNOWN_OPTION 48

/* The real function is in a library loaded only for its user. */
int curl_easy_setopt (void *easy, int option, ...) {
  typedef int (*setopt)(void *easy, int option, ...);
  static setopt real;
  va_list arguments;
  void *value;
  if (real == NULL)
    real = (setopt)dlsym(dlopen("libcurl.so.4", RTLD_LAZY | RTLD_NOLOAD),
                         "curl_easy_setopt");
  va_start(arguments, option);
  value = va_arg(arguments, void *); /* or a number of that size */
  va_end(arguments);
  if (option == QUICK_EXIT && getenv("NO_QUICK_EXIT") != NULL)
    return UNKNOWN_OPTION;
  return real(easy, option, value);
}
