-- What telnyx.describe tells of the operations of `customer_service_records` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["customer_service_records.create"] = { "Orders a customer service record", {
      webhook_url = { about = "where events are sent" },
    } },
  ["customer_service_records.list"] = { "Lists customer service records", {
      ["filter[created_at][gt]"] = { format = "date-time" },
      ["filter[created_at][lt]"] = { format = "date-time" },
      ["filter[status][eq]"] = { values = { "pending", "completed", "failed" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      ["sort[value]"] = { values = { "created_at", "-created_at" } },
    } },
  ["customer_service_records.retrieve"] = { "Retrieves a customer service record" },
  ["customer_service_records.verify_phone_number_coverage"] = { "Checks which phone numbers have customer service records" },
}
