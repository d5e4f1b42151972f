-- What telnyx.describe tells of the operations of `messaging_hosted_numbers` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["messaging_hosted_numbers.delete"] = { "Deletes a messaging hosted number" },
  ["messaging_hosted_numbers.list"] = { "Lists messaging hosted numbers", {
      ["filter[messaging_profile_id]"] = { format = "uuid" },
      ["page[number]"] = { about = "which page", default = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20 },
      ["sort[phone_number]"] = { values = { "asc", "desc" } },
    } },
  ["messaging_hosted_numbers.retrieve"] = { "Retrieves a messaging hosted number" },
  ["messaging_hosted_numbers.update"] = { "Updates a messaging hosted number", {
      messaging_profile_id = { about = "the messaging profile to use" },
    } },
}
