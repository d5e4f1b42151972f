/*
** The connections that the members of a pool may use: how many there may be,
** whether a request waits for one to share, and which ones it must not use.
*/

#include "engine/pool_state.h"

/* Requests per connection over HTTP/2 (a hundred in RFC 9113 section 6.5.2 and
   in libcurl), and spare connections for servers that allow fewer. */
#define SHARE_OF_CONNECTION 100
#define SPARE_CONNECTIONS 6

/* Generations of connections that libcurl can tell apart. */
#define MARKS 8

/* Requests over plain HTTP per multi handle, before another one is used. */
#define SHARE_OF_MULTI 64


/*
** For each request over HTTP/1.1, libcurl looks at all connections of the
** multi handle to the same server. So each multi handle takes a number of
** requests, and the next one is used only when those before are full: a
** request finds the connections of earlier ones. Over TLS, each multi handle
** would parse the CA certificates anew. Where the program limits the
** connections, libcurl has to count them all.
*/
tlx_multi *tlx_connections_multi (tlx_pool *pool, const tlx_member *member) {
  tlx_multi *found = &pool->multis[0];
  int i;
  if (member->is_secure || pool->options[TLX_POOL_max_connections].given)
    return found;
  for (i = 0; i < TLX_MULTIS && found->plain_count >= SHARE_OF_MULTI; i++)
    if (pool->multis[i].plain_count < found->plain_count)
      found = &pool->multis[i];
  if (found->handle == NULL && !tlx_multi_open(found, pool, SHARE_OF_MULTI))
    return &pool->multis[0];
  return found;
}


void tlx_pool_met_protocol (tlx_pool *pool, tlx_member *member,
                            tlx_protocol protocol) {
  tlx_origin *origin = member->origin;
  if (origin->protocol == protocol || origin->only_http1)
    return;
  if (protocol == TLX_HTTP1) {
    pool->unshared_count += origin->member_count;
    pool->has_waiting = 1;
  }
  else if (origin->protocol == TLX_HTTP1)
    pool->unshared_count -= origin->member_count;
  origin->protocol = protocol;
}


int tlx_pool_is_busy (const tlx_pool *pool, const tlx_member *member) {
  const tlx_member *other;
  for (other = pool->members; other != NULL; other = other->next)
    if (other != member && other->is_sent &&
        tlx_origins_are_alike(other->origin, member->origin))
      return 1;
  return 0;
}


/*
** Over HTTP/2 a hundred requests share a connection, but libcurl would open a
** new one for each request that finds them full. Limits the connections by the
** number of requests. Over HTTP/1.1, each request needs one of its own.
*/
void tlx_connections_limit (tlx_pool *pool) {
  long limit =
    SPARE_CONNECTIONS + pool->unshared_count +
    (pool->member_count - pool->unshared_count) / SHARE_OF_CONNECTION;
  if (pool->options[TLX_POOL_max_connections].given)
    return;
  if (limit != pool->connection_limit) {
    pool->connection_limit = limit;
    curl_multi_setopt(pool->multis[0].handle, CURLMOPT_MAX_HOST_CONNECTIONS,
                      limit);
  }
}


/*
** Waiting for a connection to share (PIPEWAIT) pays off if the server speaks
** HTTP/2. If it speaks HTTP/1.1, libcurl would hold all other requests back
** until the first response.
*/
static void connections_set_sharing (tlx_member *member) {
  const tlx_origin *origin = member->origin;
  curl_easy_setopt(member->easy, CURLOPT_HTTP_VERSION,
                   (long)(origin->only_http1 ? CURL_HTTP_VERSION_1_1
                                             : CURL_HTTP_VERSION_2TLS));
  curl_easy_setopt(member->easy, CURLOPT_PIPEWAIT,
                   (long)(origin->protocol != TLX_HTTP1));
}


static int connections_has_outdated (const tlx_pool *pool,
                                     const tlx_origin *origin) {
  const tlx_member *member;
  for (member = pool->members; member != NULL; member = member->next)
    if (member->origin == origin && member->generation != origin->generation)
      return 1;
  return 0;
}


/* True if the requests share neither protocol nor connections with others of
   the same server. */
static int connections_are_separate (const tlx_pool *pool,
                                     const tlx_member *member) {
  return member->is_secure && member->origin->only_http1 &&
         !pool->handles.only_http1;
}


/*
** libcurl shares a connection only between requests with equal TLS options. No
** TLS library on Unix heeds those set here, so they can mark connections: by
** generation, and by protocol, since libcurl would use one of HTTP/1.1 for a
** request that prefers HTTP/2.
*/
static void connections_mark (const tlx_pool *pool, tlx_member *member) {
  unsigned generation = member->generation;
  long mark =
    connections_are_separate(pool, member) ? CURLSSLOPT_ALLOW_BEAST : 0L;
  if (generation & 1)
    mark |= CURLSSLOPT_NO_REVOKE;
  if (generation & 2)
    mark |= TLX_CURLSSLOPT_REVOKE_BEST_EFFORT;
  if (generation & 4)
    mark |= TLX_CURLSSLOPT_AUTO_CLIENT_CERT;
  curl_easy_setopt(member->easy, CURLOPT_SSL_OPTIONS, mark);
}


/* For libcurl before 7.83.1, which does not compare these options. */
static void connections_isolate (const tlx_pool *pool, tlx_member *member) {
  if (member->is_channel)
    return;
  if (connections_are_separate(pool, member))
    curl_easy_setopt(member->easy, CURLOPT_FORBID_REUSE, 1L);
  else if (member->generation == 0 ||
           !connections_has_outdated(pool, member->origin))
    return;
  curl_easy_setopt(member->easy, CURLOPT_FRESH_CONNECT, 1L);
}


void tlx_connections_choose (tlx_pool *pool, tlx_member *member) {
  member->generation = member->origin->generation;
  connections_set_sharing(member);
  connections_mark(pool, member);
  curl_easy_setopt(member->easy, CURLOPT_FORBID_REUSE, 0L);
  if (!pool->handles.compares_tls_options)
    connections_isolate(pool, member);
}


/* True if a request still uses a connection with the mark of this
   generation. */
static int connections_mark_is_used (const tlx_pool *pool,
                                     const tlx_origin *origin,
                                     unsigned generation) {
  const tlx_member *member;
  for (member = pool->members; member != NULL; member = member->next)
    if (member->origin == origin &&
        member->generation % MARKS == generation % MARKS)
      return 1;
  return 0;
}


void tlx_pool_distrust (tlx_pool *pool, tlx_member *member) {
  tlx_origin *origin = member->origin;
  unsigned generation = member->generation, last = generation + MARKS;
  tlx_member *other;
  if (generation != origin->generation)
    return; /* already known */
  do
    generation++;
  while (generation < last &&
         connections_mark_is_used(pool, origin, generation));
  origin->generation = generation;
  for (other = pool->members; other != NULL; other = other->next)
    if (other->origin == member->origin && !other->is_channel)
      curl_easy_setopt(other->easy, CURLOPT_FORBID_REUSE, 1L);
}


void tlx_pool_note_goaway (tlx_pool *pool, const tlx_member *member,
                           long last_stream) {
  tlx_member *other;
  for (other = pool->members; other != NULL; other = other->next)
    if (other->origin == member->origin &&
        other->local_port == member->local_port && other->stream > last_stream)
      other->is_left_out = 1;
}


/* True if the member neither has a connection nor is opening one. */
static int connections_is_waiting (const tlx_member *member) {
  curl_off_t sent = 0;
  if (member->opener.begun_at != 0 || member->is_sent || member->is_over)
    return 0;
  curl_easy_getinfo(member->easy, CURLINFO_PRETRANSFER_TIME_T, &sent);
  return sent == 0;
}


void tlx_connections_rouse_waiting (tlx_pool *pool) {
  tlx_member *member;
  pool->has_waiting = 0;
  tlx_connections_limit(pool);
  for (member = pool->members; member != NULL; member = member->next) {
    if (member->origin->protocol != TLX_HTTP1 ||
        !connections_is_waiting(member))
      continue;
    curl_multi_remove_handle(member->multi->handle, member->easy);
    connections_set_sharing(member);
    curl_multi_add_handle(member->multi->handle, member->easy);
  }
}
