-- What telnyx.describe tells of the operations of `detail_records` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["detail_records.list"] = { "Lists detail records", {
      ["filter[date_range]"] = { values = { "yesterday", "today", "tomorrow", "last_week", "this_week", "next_week", "last_month", "this_month", "next_month" } },
      ["filter[record_type]"] = { values = { "ai-voice-assistant", "amd", "call-control", "conference", "conference-participant", "embedding", "fax", "inference", "inference-speech-to-text", "media_storage", "media-streaming", "messaging", "noise-suppression", "recording", "sip-trunking", "siprec-client", "stt", "tts", "verify", "webrtc", "wireless" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 50, minimum = 1 },
    } },
}
