-- The endpoints of `speech_to_text`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list_providers = { "GET", "/speech-to-text/providers",
    query = { provider = "string", service_type = "string" } },
  retrieve_transcription = { "GET", "/speech-to-text/transcription", response = "none",
    websocket = "stream",
    query = { input_format = "string!", transcription_engine = "string!", endpointing = "integer",
      interim_results = "boolean", keyterm = "string", keywords = "string", language = "string",
      model = "string", redact = "string", sample_rate = "number" } },
}
