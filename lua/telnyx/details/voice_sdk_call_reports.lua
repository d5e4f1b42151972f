-- What telnyx.describe tells of the operations of `voice_sdk_call_reports` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["voice_sdk_call_reports.list"] = { "Lists voice SDK call reports", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 100, minimum = 1 },
      sort = { default = "desc", values = { "asc", "desc", "created_at", "-created_at" } },
    } },
  ["voice_sdk_call_reports.retrieve"] = { "Retrieves a voice SDK call report" },
}
