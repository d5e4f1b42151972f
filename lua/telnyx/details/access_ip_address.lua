-- What telnyx.describe tells of the operations of `access_ip_address` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["access_ip_address.create"] = { "Creates an access IP address" },
  ["access_ip_address.delete"] = { "Deletes an access IP address" },
  ["access_ip_address.list"] = { "Lists access IP addresses", {
      ["filter[created_at]"] = { format = "date-time" },
      ["filter[created_at][gt]"] = { format = "date-time" },
      ["filter[created_at][gte]"] = { format = "date-time" },
      ["filter[created_at][lt]"] = { format = "date-time" },
      ["filter[created_at][lte]"] = { format = "date-time" },
      ["page[number]"] = { about = "which page", default = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250 },
    } },
  ["access_ip_address.retrieve"] = { "Retrieves an access IP address" },
}
