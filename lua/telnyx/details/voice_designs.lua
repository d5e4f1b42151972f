-- What telnyx.describe tells of the operations of `voice_designs` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["voice_designs.create"] = { "Creates a voice design", {
      language = { default = "Auto" },
      max_new_tokens = { maximum = 4096, minimum = 100 },
      name = { maxLength = 255, minLength = 1 },
      provider = { default = "telnyx", values = { "telnyx", "minimax" } },
      repetition_penalty = { maximum = 2, minimum = 1 },
      temperature = { maximum = 2, minimum = 0 },
      top_k = { maximum = 1000, minimum = 1 },
      top_p = { maximum = 1, minimum = 0 },
      voice_design_id = { format = "uuid" },
    } },
  ["voice_designs.delete"] = { "Deletes a voice design" },
  ["voice_designs.delete_version"] = { "Deletes a version of a voice design" },
  ["voice_designs.download_sample"] = { "Downloads the sample of a voice design", {
      version = { minimum = 1 },
    } },
  ["voice_designs.list"] = { "Lists voice designs", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      sort = { default = "-created_at", values = { "name", "-name", "created_at", "-created_at" } },
    } },
  ["voice_designs.rename"] = { "Renames a voice design", {
      name = { maxLength = 255, minLength = 1 },
    } },
  ["voice_designs.retrieve"] = { "Retrieves a voice design", {
      version = { minimum = 1 },
    } },
}
