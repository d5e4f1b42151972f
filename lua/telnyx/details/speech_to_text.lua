-- What telnyx.describe tells of the operations of `speech_to_text` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["speech_to_text.list_providers"] = { "Lists the providers of speech-to-text", {
      provider = { values = { "telnyx", "azure", "xai", "soniox", "deepgram", "speechmatics", "assemblyai", "parakeet", "humain", "reson8", "cohere", "openai", "google" } },
    } },
  ["speech_to_text.retrieve_transcription"] = { "Opens a WebSocket that transcribes audio", {
      input_format = { values = { "wav", "mp3", "linear16", "linear32" } },
      model = { values = { "phone_call", "deepgram/nova-3", "deepgram/nova-2", "xai/grok-stt", "soniox/stt-rt-v4", "nvidia/parakeet-v3", "omi-health/omi-med-stt-v1", "humain/realtime", "reson8/turns", "cohere/ar-stt", "openai/whisper-large-v3-turbo", "default", "speechmatics/standard", "latest_long", "latest_short", "command_and_search", "video", "medical_conversation", "medical_dictation", "openai/whisper-tiny", "fast" } },
      transcription_engine = { values = { "Google", "Telnyx", "Deepgram", "Azure", "xAI", "Speechmatics", "Soniox", "Parakeet", "Humain", "Reson8", "Cohere" } },
    } },
}
