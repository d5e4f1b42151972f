-- What telnyx.describe tells of the operations of `voice_clones` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["voice_clones.create"] = { "Creates a voice clone from a voice design", {
      gender = { values = { "male", "female", "neutral" } },
      name = { maxLength = 255, minLength = 1 },
      provider = { default = "telnyx", values = { "telnyx", "minimax" } },
      voice_design_id = { format = "uuid" },
    } },
  ["voice_clones.create_from_upload"] = { "Creates a voice clone from audio", {
      gender = { values = { "male", "female", "neutral" } },
      model_id = { values = { "Qwen3TTS" } },
      name = { maxLength = 255 },
      provider = { values = { "telnyx", "minimax" } },
    } },
  ["voice_clones.delete"] = { "Deletes a voice clone" },
  ["voice_clones.download_sample"] = { "Downloads the sample of a voice clone" },
  ["voice_clones.list"] = { "Lists voice clones", {
      ["filter[provider]"] = { values = { "telnyx", "minimax" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      sort = { default = "-created_at", values = { "name", "-name", "created_at", "-created_at" } },
    } },
  ["voice_clones.update"] = { "Updates a voice clone", {
      gender = { values = { "male", "female", "neutral" } },
      name = { maxLength = 255, minLength = 1 },
    } },
}
