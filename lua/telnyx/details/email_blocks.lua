-- What telnyx.describe tells of the operations of `email_blocks` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["email_blocks.create"] = { "Creates an email block", {
      domain_id = { format = "uuid" },
      expires_at = { format = "date-time" },
    } },
  ["email_blocks.delete"] = { "Deletes an email block" },
  ["email_blocks.list"] = { "Lists email blocks", {
      ["filter[created_after]"] = { format = "date-time" },
      ["filter[created_before]"] = { format = "date-time" },
      ["filter[domain_id]"] = { format = "uuid" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 25, maximum = 100, minimum = 1 },
      sort = { default = "-created_at", values = { "created_at", "-created_at" } },
    } },
  ["email_blocks.retrieve"] = { "Retrieves an email block" },
  ["email_blocks.retrieve_events"] = { "Retrieves the events of an email block", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 50, maximum = 100, minimum = 1 },
    } },
  ["email_blocks.retrieve_export"] = { "Exports e-mail blocks as CSV", {
      ["filter[created_after]"] = { format = "date-time" },
      ["filter[created_before]"] = { format = "date-time" },
      ["filter[domain_id]"] = { format = "uuid" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 25, maximum = 100, minimum = 1 },
      sort = { default = "-created_at", values = { "created_at", "-created_at" } },
    } },
  ["email_blocks.imports.create"] = { "Imports e-mail blocks", {
      block_ttl_days = { default = 30, minimum = 1 },
    } },
  ["email_blocks.imports.retrieve"] = { "Retrieves an import of e-mail blocks" },
}
