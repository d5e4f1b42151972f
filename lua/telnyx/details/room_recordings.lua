-- What telnyx.describe tells of the operations of `room_recordings` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["room_recordings.delete"] = { "Deletes a room recording" },
  ["room_recordings.delete_bulk"] = { "Deletes several recordings of rooms", {
      ["filter[date_ended_at][eq]"] = { format = "date" },
      ["filter[date_ended_at][gte]"] = { format = "date" },
      ["filter[date_ended_at][lte]"] = { format = "date" },
      ["filter[date_started_at][eq]"] = { format = "date" },
      ["filter[date_started_at][gte]"] = { format = "date" },
      ["filter[date_started_at][lte]"] = { format = "date" },
      ["filter[participant_id]"] = { format = "uuid" },
      ["filter[room_id]"] = { format = "uuid" },
      ["filter[session_id]"] = { format = "uuid" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["room_recordings.list"] = { "Lists room recordings", {
      ["filter[date_ended_at][eq]"] = { format = "date" },
      ["filter[date_ended_at][gte]"] = { format = "date" },
      ["filter[date_ended_at][lte]"] = { format = "date" },
      ["filter[date_started_at][eq]"] = { format = "date" },
      ["filter[date_started_at][gte]"] = { format = "date" },
      ["filter[date_started_at][lte]"] = { format = "date" },
      ["filter[participant_id]"] = { format = "uuid" },
      ["filter[room_id]"] = { format = "uuid" },
      ["filter[session_id]"] = { format = "uuid" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["room_recordings.retrieve"] = { "Retrieves a room recording" },
}
