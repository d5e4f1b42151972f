-- What telnyx.describe tells of the operations of `room_participants` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["room_participants.list"] = { "Lists room participants", {
      ["filter[date_joined_at][eq]"] = { format = "date" },
      ["filter[date_joined_at][gte]"] = { format = "date" },
      ["filter[date_joined_at][lte]"] = { format = "date" },
      ["filter[date_left_at][eq]"] = { format = "date" },
      ["filter[date_left_at][gte]"] = { format = "date" },
      ["filter[date_left_at][lte]"] = { format = "date" },
      ["filter[date_updated_at][eq]"] = { format = "date" },
      ["filter[date_updated_at][gte]"] = { format = "date" },
      ["filter[date_updated_at][lte]"] = { format = "date" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["room_participants.retrieve"] = { "Retrieves a room participant" },
}
