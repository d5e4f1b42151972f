-- What telnyx.describe tells of the operations of `pricing` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["pricing.products.list"] = { "Lists products", {
      ["page[number]"] = { about = "which page" },
      ["page[size]"] = { about = "how many items a page has" },
    } },
  ["pricing.products.retrieve"] = { "Retrieves a product", {
      ["page[number]"] = { about = "which page" },
      ["page[size]"] = { about = "how many items a page has" },
    } },
}
