-- What telnyx.describe tells of the operations of `verified_numbers` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["verified_numbers.create"] = { "Starts verifying a number", {
      extension = { maxLength = 50 },
      verification_method = { values = { "sms", "call" } },
    } },
  ["verified_numbers.delete"] = { "Deletes a verified number" },
  ["verified_numbers.list"] = { "Lists verified numbers", {
      ["page[number]"] = { about = "which page", default = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 25 },
    } },
  ["verified_numbers.retrieve"] = { "Retrieves a verified number" },
  ["verified_numbers.actions.submit_verification_code"] = { "Verifies a number by its code" },
}
