-- What telnyx.describe tells of the operations of `email_threads` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["email_threads.list"] = { "Lists email threads", {
      ["page[size]"] = { about = "how many items a page has" },
    } },
  ["email_threads.retrieve"] = { "Retrieves an email thread", {
      ["page[size]"] = { about = "how many items a page has" },
    } },
}
