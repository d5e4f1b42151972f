-- The endpoints of `media`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  delete = { "DELETE", "/media/{media_name}", response = "none" },
  download = { "GET", "/media/{media_name}/download", response = "binary",
    accept = "application/octet-stream" },
  list = { "GET", "/media", query = { ["filter[content_type]"] = "string[]" } },
  retrieve = { "GET", "/media/{media_name}" },
  update = { "PUT", "/media/{media_name}",
    body = { media = "file", media_url = "string", ttl_secs = "integer" } },
  upload = { "POST", "/media",
    body = { media = "file", media_name = "string", media_url = "string", ttl_secs = "integer" },
    one_of = { "media_url", "media" } },
}
