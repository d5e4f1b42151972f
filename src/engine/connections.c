/*
** The connections that the members of a pool may use: how many there may be,
** whether a request waits for one to share, and which ones it must not use.
*/

#include "engine/pool_state.h"

/* Requests per connection over HTTP/2 (a hundred in RFC 9113 section 6.5.2 and
   in libcurl), and spare connections for servers that allow fewer. */
#define SHARE_OF_CONNECTION 100
#define SPARE_CONNECTIONS 6


void tlx_pool_met_protocol (tlx_pool *pool, tlx_member *member,
                            tlx_protocol protocol) {
  if (member->origin->protocol == protocol)
    return;
  member->origin->protocol = protocol;
  if (protocol != TLX_HTTP1)
    return;
  pool->shares_connections = 0;
  pool->has_waiting = 1;
}


int tlx_pool_is_busy (const tlx_pool *pool, const tlx_member *member) {
  const tlx_member *other;
  for (other = pool->members; other != NULL; other = other->next)
    if (other != member && other->origin == member->origin && other->is_sent)
      return 1;
  return 0;
}


/*
** Over HTTP/2 a hundred requests share a connection, but libcurl would open a
** new one for each request that finds them full. Limits the connections by the
** number of requests, until a server turns out to speak HTTP/1.1.
*/
void tlx_connections_limit (tlx_pool *pool) {
  long limit = 0; /* no limit */
  if (pool->options[TLX_POOL_max_connections].given)
    return;
  if (pool->shares_connections)
    limit = SPARE_CONNECTIONS + pool->member_count / SHARE_OF_CONNECTION;
  if (limit != pool->connection_limit) {
    pool->connection_limit = limit;
    curl_multi_setopt(pool->multi, CURLMOPT_MAX_HOST_CONNECTIONS, limit);
  }
}


/*
** Waiting for a connection to share (PIPEWAIT) pays off if the server speaks
** HTTP/2. If it speaks HTTP/1.1, libcurl would hold all other requests back
** until the first response.
*/
static void connections_set_sharing (tlx_pool *pool, tlx_member *member) {
  tlx_origin *origin = member->origin;
  long waits = member->is_secure && origin->protocol != TLX_HTTP1 &&
               pool->handles.http_version == CURL_HTTP_VERSION_2TLS;
  curl_easy_setopt(member->easy, CURLOPT_PIPEWAIT, waits);
}


static int connections_has_outdated (const tlx_pool *pool,
                                     const tlx_origin *origin) {
  const tlx_member *member;
  for (member = pool->members; member != NULL; member = member->next)
    if (member->origin == origin && member->generation != origin->generation)
      return 1;
  return 0;
}


/*
** libcurl shares a connection only between requests with equal TLS options.
** TLS libraries on Unix ignore the options set here, so they can tell the
** generations of connections apart. libcurl before 7.83.1 does not compare
** them; there, no connection is shared while any of an earlier generation
** exist.
*/
static void connections_set_generation (tlx_pool *pool, tlx_member *member) {
  static const long marks[] = {
    0, CURLSSLOPT_NO_REVOKE, TLX_CURLSSLOPT_REVOKE_BEST_EFFORT,
    TLX_CURLSSLOPT_REVOKE_BEST_EFFORT | CURLSSLOPT_NO_REVOKE};
  const size_t count = sizeof(marks) / sizeof(marks[0]);
  unsigned generation = member->origin->generation;
  member->generation = generation;
  curl_easy_setopt(member->easy, CURLOPT_SSL_OPTIONS,
                   marks[generation % count]);
  curl_easy_setopt(member->easy, CURLOPT_FORBID_REUSE, 0L);
  if (generation > 0 && !pool->handles.compares_tls_options &&
      connections_has_outdated(pool, member->origin))
    curl_easy_setopt(member->easy, CURLOPT_FRESH_CONNECT, 1L);
}


void tlx_connections_choose (tlx_pool *pool, tlx_member *member) {
  connections_set_sharing(pool, member);
  connections_set_generation(pool, member);
}


void tlx_pool_distrust (tlx_pool *pool, tlx_member *member) {
  tlx_member *other;
  if (member->generation != member->origin->generation)
    return; /* already known */
  member->origin->generation++;
  for (other = pool->members; other != NULL; other = other->next)
    if (other->origin == member->origin)
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
    if (!member->is_secure || member->origin->protocol != TLX_HTTP1 ||
        !connections_is_waiting(member))
      continue;
    curl_multi_remove_handle(pool->multi, member->easy);
    connections_set_sharing(pool, member);
    curl_multi_add_handle(pool->multi, member->easy);
  }
}
