-- The endpoints of `text_to_speech`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create_speech = { "POST", "/text-to-speech/speech", response = "auto",
    accept = "application/json, audio/mpeg",
    body = { aws = "object", azure = "object", disable_cache = "boolean", elevenlabs = "object",
      humain = "object", language = "string", minimax = "object", output_type = "string",
      provider = "string", resemble = "object", soniox = "object", telnyx = "object",
      text = "string", text_type = "string", voice = "string", voice_settings = "object",
      xai = "object" } },
  generate_speech = { "POST", "/text-to-speech/speech", response = "auto",
    accept = "application/json, audio/mpeg",
    body = { aws = "object", azure = "object", disable_cache = "boolean", elevenlabs = "object",
      humain = "object", language = "string", minimax = "object", output_type = "string",
      provider = "string", resemble = "object", soniox = "object", telnyx = "object",
      text = "string", text_type = "string", voice = "string", voice_settings = "object",
      xai = "object" } },
  list_voices = { "GET", "/text-to-speech/voices",
    query = { api_key = "string", provider = "string" } },
  retrieve_speech = { "GET", "/text-to-speech/speech", response = "none", websocket = "stream",
    query = { audio_format = "string", disable_cache = "boolean", model_id = "string",
      provider = "string", socket_id = "string", voice = "string", voice_id = "string" } },
}
