-- What telnyx.describe tells of the operations of `room_compositions` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["room_compositions.create"] = { "Creates a room composition", {
      format = { default = "mp4" },
      resolution = { default = "1280x720" },
      session_id = { format = "uuid" },
      webhook_event_failover_url = { default = "", format = "uri" },
      webhook_event_url = { format = "uri" },
      webhook_timeout_secs = { maximum = 30, minimum = 0 },
    } },
  ["room_compositions.delete"] = { "Deletes a room composition" },
  ["room_compositions.list"] = { "Lists room compositions", {
      ["filter[date_created_at][eq]"] = { format = "date" },
      ["filter[date_created_at][gte]"] = { format = "date" },
      ["filter[date_created_at][lte]"] = { format = "date" },
      ["filter[session_id]"] = { format = "uuid" },
      ["filter[status]"] = { values = { "completed", "processing", "enqueued" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["room_compositions.retrieve"] = { "Retrieves a room composition" },
}
