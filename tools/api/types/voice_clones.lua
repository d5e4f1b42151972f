-- What editors and the documentation know about the types of `voice_clones`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["voice_clones.create"] = "VoiceCloneResponse",
    ["voice_clones.create_from_upload"] = "VoiceCloneResponse",
    ["voice_clones.list"] = "VoiceCloneData",
    ["voice_clones.update"] = "VoiceCloneResponse",
  },
  parameters = {
    ["voice_clones.create"] = {
      gender = "'male'|'female'|'neutral'",
      provider = "'telnyx'|'minimax'",
    },
    ["voice_clones.create_from_upload"] = {
      gender = "'male'|'female'|'neutral'",
      model_id = "'Qwen3TTS'",
      provider = "'telnyx'|'minimax'",
    },
    ["voice_clones.list"] = {
      ["filter[provider]"] = "'telnyx'|'minimax'",
      sort = "'name'|'-name'|'created_at'|'-created_at'",
    },
    ["voice_clones.update"] = {
      gender = "'male'|'female'|'neutral'",
    },
  },
  facts = {
    ["VoiceCloneData.created_at"] = { format = "date-time" },
    ["VoiceCloneData.id"] = { format = "uuid" },
    ["VoiceCloneData.source_voice_design_id"] = { format = "uuid" },
    ["VoiceCloneData.updated_at"] = { format = "date-time" },
    ["voice_clones.create name"] = { maxLength = 255, minLength = 1 },
    ["voice_clones.create provider"] = { default = "telnyx" },
    ["voice_clones.create voice_design_id"] = { format = "uuid" },
    ["voice_clones.create_from_upload name"] = { maxLength = 255 },
    ["voice_clones.list page[number]"] = { default = 1, minimum = 1 },
    ["voice_clones.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["voice_clones.list sort"] = { default = "-created_at" },
    ["voice_clones.update name"] = { maxLength = 255, minLength = 1 },
  },
  types = {
    VoiceCloneData = {
      created_at = "string",
      gender = "'male'|'female'|'neutral'",
      id = "string",
      label = "string",
      language = "string",
      model_id = "'Qwen3TTS'|'Ultra'|'speech-2.8-turbo'",
      name = "string",
      provider = "'telnyx'|'minimax'",
      provider_supported_models = "string[]",
      provider_voice_id = "string",
      record_type = "'voice_clone'",
      source_voice_design_id = "string",
      source_voice_design_version = "integer",
      status = "'active'|'pending'|'failed'|'expired'",
      updated_at = "string",
    },
    VoiceCloneResponse = {
      data = "VoiceCloneData",
    },
  },
}
