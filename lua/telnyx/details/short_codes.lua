-- What telnyx.describe tells of the operations of `short_codes` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["short_codes.list"] = { "Lists short codes", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["short_codes.retrieve"] = { "Retrieves a short code" },
  ["short_codes.update"] = { "Updates a short code", {
      messaging_profile_id = { about = "the messaging profile to use" },
    } },
}
