-- What telnyx.describe tells of the operations of `reputation` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["reputation.numbers.delete"] = { "Deletes a number" },
  ["reputation.numbers.list"] = { "Lists numbers", {
      ["filter[enterprise_id]"] = { format = "uuid" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["reputation.numbers.retrieve"] = { "Retrieves a number", {
      fresh = { default = false },
    } },
}
