-- What telnyx.describe tells of the operations of `faxes` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["faxes.create"] = { "Sends a fax", {
      black_threshold = { default = 95, maximum = 100, minimum = 1 },
      client_state = { about = "Base64 that comes back in every webhook of the call" },
      monochrome = { default = false },
      preview_format = { default = "tiff", values = { "pdf", "tiff" } },
      quality = { default = "high" },
      store_media = { default = false },
      store_preview = { default = false },
      t38_enabled = { default = true },
      webhook_url = { about = "where events are sent" },
    } },
  ["faxes.delete"] = { "Deletes a fax" },
  ["faxes.list"] = { "Lists faxes", {
      ["filter[created_at][gt]"] = { format = "date-time" },
      ["filter[created_at][gte]"] = { format = "date-time" },
      ["filter[created_at][lt]"] = { format = "date-time" },
      ["filter[created_at][lte]"] = { format = "date-time" },
      ["page[number]"] = { about = "which page" },
      ["page[size]"] = { about = "how many items a page has" },
    } },
  ["faxes.retrieve"] = { "Retrieves a fax" },
  ["faxes.actions.cancel"] = { "Cancels a fax" },
  ["faxes.actions.refresh"] = { "Refreshes the link to the media of a fax" },
}
