-- What telnyx.describe tells of the operations of `call_reasons` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["call_reasons.list"] = { "Lists call reasons", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 100, maximum = 250, minimum = 1 },
    } },
  ["call_reasons.validate"] = { "Checks the reasons that are shown for calls" },
}
