-- What telnyx.describe tells of the operations of `pronunciation_dicts` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["pronunciation_dicts.create"] = { "Creates a pronunciation dict", {
      items = { maxItems = 100, minItems = 1 },
      name = { maxLength = 255, minLength = 1 },
    } },
  ["pronunciation_dicts.delete"] = { "Deletes a pronunciation dict" },
  ["pronunciation_dicts.list"] = { "Lists pronunciation dicts", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["pronunciation_dicts.retrieve"] = { "Retrieves a pronunciation dict" },
  ["pronunciation_dicts.update"] = { "Updates a pronunciation dict", {
      items = { maxItems = 100, minItems = 1 },
      name = { maxLength = 255, minLength = 1 },
    } },
}
