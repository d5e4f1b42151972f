-- What telnyx.describe tells of the operations of `messaging_url_domains` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["messaging_url_domains.list"] = { "Lists messaging URL domains", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
}
