-- The endpoints of `channel_zones`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/channel_zones", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  update = { "PUT", "/channel_zones/{channel_zone_id}", body = { channels = "integer!" } },
}
