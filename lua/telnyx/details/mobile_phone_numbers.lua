-- What telnyx.describe tells of the operations of `mobile_phone_numbers` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["mobile_phone_numbers.list"] = { "Lists mobile phone numbers", {
      ["page[number]"] = { about = "which page" },
      ["page[size]"] = { about = "how many items a page has" },
    } },
  ["mobile_phone_numbers.retrieve"] = { "Retrieves a mobile phone number" },
  ["mobile_phone_numbers.update"] = { "Updates a mobile phone number", {
      customer_reference = { about = "any text, to find it by" },
      inbound_call_screening = { values = { "disabled", "reject_calls", "flag_calls" } },
    } },
  ["mobile_phone_numbers.messaging.list"] = { "Lists the messaging settings of mobile numbers", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["mobile_phone_numbers.messaging.retrieve"] = { "Retrieves the messaging settings of a mobile number" },
}
