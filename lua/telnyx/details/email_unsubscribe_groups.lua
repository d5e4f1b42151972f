-- What telnyx.describe tells of the operations of `email_unsubscribe_groups` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["email_unsubscribe_groups.create"] = { "Creates an email unsubscribe group", {
      name = { maxLength = 255, minLength = 1 },
    } },
  ["email_unsubscribe_groups.delete"] = { "Deletes an email unsubscribe group" },
  ["email_unsubscribe_groups.list"] = { "Lists email unsubscribe groups", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 25, maximum = 100, minimum = 1 },
    } },
  ["email_unsubscribe_groups.retrieve"] = { "Retrieves an email unsubscribe group" },
  ["email_unsubscribe_groups.update"] = { "Updates an email unsubscribe group", {
      name = { maxLength = 255, minLength = 1 },
    } },
  ["email_unsubscribe_groups.suppressions.create"] = { "Creates a suppression of an email unsubscribe group" },
  ["email_unsubscribe_groups.suppressions.delete"] = { "Deletes a suppression of an email unsubscribe group" },
  ["email_unsubscribe_groups.suppressions.list"] = { "Lists the suppressions of an email unsubscribe group", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 25, maximum = 100, minimum = 1 },
    } },
}
