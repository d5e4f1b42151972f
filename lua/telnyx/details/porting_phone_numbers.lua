-- What telnyx.describe tells of the operations of `porting_phone_numbers` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["porting_phone_numbers.list"] = { "Lists porting phone numbers", {
      ["filter[porting_order_status]"] = { values = { "draft", "in-process", "submitted", "exception", "foc-date-confirmed", "cancel-pending", "ported", "cancelled" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
}
