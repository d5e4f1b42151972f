-- What telnyx.describe tells of the operations of `alphanumeric_sender_ids` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["alphanumeric_sender_ids.create"] = { "Creates an alphanumeric sender ID", {
      messaging_profile_id = { about = "the messaging profile to use", format = "uuid" },
    } },
  ["alphanumeric_sender_ids.delete"] = { "Deletes an alphanumeric sender ID" },
  ["alphanumeric_sender_ids.list"] = { "Lists alphanumeric sender IDs", {
      ["filter[messaging_profile_id]"] = { format = "uuid" },
      ["page[number]"] = { about = "which page", default = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20 },
    } },
  ["alphanumeric_sender_ids.retrieve"] = { "Retrieves an alphanumeric sender ID" },
}
