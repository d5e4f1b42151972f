/*
** getaddrinfo with names of a spec's own, loaded before libc's:
**   NAMES="NAME=SECONDS:ADDRESS,ADDRESS NAME=..."
** A name is resolved after so many seconds, to these addresses in this order.
*/

#define _GNU_SOURCE /* for RTLD_NEXT */

#include <dlfcn.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef int (*resolve)(const char *name, const char *service,
                       const struct addrinfo *hints, struct addrinfo **found);

/* The text behind "NAME="; NULL where there is no such name. */
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
      continue; /* all of ours are of IPv4 */
    if (next(address, service, &numeric, link) != 0)
      break;
    while (*link != NULL)
      link = &(*link)->ai_next;
    count++;
  }
  return count > 0 ? 0 : EAI_NONAME;
}
