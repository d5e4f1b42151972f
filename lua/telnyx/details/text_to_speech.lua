-- What telnyx.describe tells of the operations of `text_to_speech` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["text_to_speech.create_speech"] = { "Generates speech from text", {
      disable_cache = { default = false },
      output_type = { default = "binary_output", values = { "binary_output", "base64_output" } },
      provider = { values = { "elevenlabs", "telnyx", "aws", "minimax", "azure", "resemble", "xai", "soniox", "humain" } },
      text_type = { values = { "text", "ssml" } },
    } },
  ["text_to_speech.generate_speech"] = { "Generates speech from text", {
      disable_cache = { default = false },
      output_type = { default = "binary_output", values = { "binary_output", "base64_output" } },
      provider = { values = { "elevenlabs", "telnyx", "aws", "minimax", "azure", "resemble", "xai", "soniox", "humain" } },
      text_type = { values = { "text", "ssml" } },
    } },
  ["text_to_speech.list_voices"] = { "Lists the voices of text-to-speech", {
      provider = { values = { "elevenlabs", "telnyx", "aws", "minimax", "azure", "resemble", "xai", "soniox", "humain" } },
    } },
  ["text_to_speech.retrieve_speech"] = { "Opens a WebSocket that generates speech", {
      audio_format = { values = { "pcm", "wav", "mp3" } },
      disable_cache = { default = false },
      provider = { default = "telnyx", values = { "elevenlabs", "telnyx", "aws", "minimax", "azure", "resemble", "xai", "soniox", "humain" } },
    } },
}
