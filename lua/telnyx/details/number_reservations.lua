-- What telnyx.describe tells of the operations of `number_reservations` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["number_reservations.create"] = { "Reserves phone numbers", {
      customer_reference = { about = "any text, to find it by" },
    } },
  ["number_reservations.list"] = { "Lists number reservations", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["number_reservations.retrieve"] = { "Retrieves a number reservation" },
  ["number_reservations.actions.extend"] = { "Extends a number reservation" },
}
