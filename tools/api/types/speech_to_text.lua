-- What editors and the documentation know about the types of `speech_to_text`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["speech_to_text.list_providers"] = "STTProvidersResponse",
  },
  parameters = {
    ["speech_to_text.list_providers"] = {
      provider = "'telnyx'|'azure'|'xai'|'soniox'|'deepgram'|'speechmatics'|'assemblyai'|'parakeet'|'humain'|'reson8'|'cohere'|'openai'|'google'",
      service_type = "STTServiceType",
    },
    ["speech_to_text.retrieve_transcription"] = {
      input_format = "'wav'|'mp3'|'linear16'|'linear32'",
      model = "'phone_call'|'deepgram/nova-3'|'deepgram/nova-2'|'xai/grok-stt'|'soniox/stt-rt-v4'|'nvidia/parakeet-v3'|'omi-health/omi-med-stt-v1'|'humain/realtime'|'reson8/turns'|'cohere/ar-stt'|'openai/whisper-large-v3-turbo'|'default'|'speechmatics/standard'|'latest_long'|'latest_short'|'command_and_search'|'video'|'medical_conversation'|'medical_dictation'|'openai/whisper-tiny'|'fast'",
      transcription_engine = "'Google'|'Telnyx'|'Deepgram'|'Azure'|'xAI'|'Speechmatics'|'Soniox'|'Parakeet'|'Humain'|'Reson8'|'Cohere'",
    },
  },
  facts = {
  },
  types = {
    STTProvider = {
      hosted = "boolean!",
      model = "string!",
      provider = "string!",
      service_types = "STTProviderServiceType[]!",
    },
    STTProviderServiceType = {
      languages = "string[]!",
      type = "STTServiceType!",
    },
    STTProvidersMeta = {
      total = "integer!",
    },
    STTProvidersResponse = {
      data = "STTProvider[]!",
      meta = "STTProvidersMeta!",
    },
    STTServiceType = "'streaming'|'file_based'|'in_call'|'ai_assistant'",
  },
}
