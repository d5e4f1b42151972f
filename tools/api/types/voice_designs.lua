-- What editors and the documentation know about the types of `voice_designs`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["voice_designs.create"] = "VoiceDesignResponse",
    ["voice_designs.list"] = "VoiceDesignSummaryData",
    ["voice_designs.rename"] = "VoiceDesignUpdatedResponse",
    ["voice_designs.retrieve"] = "VoiceDesignResponse",
  },
  parameters = {
    ["voice_designs.create"] = {
      provider = "'telnyx'|'minimax'",
    },
    ["voice_designs.list"] = {
      sort = "'name'|'-name'|'created_at'|'-created_at'",
    },
  },
  types = {
    VoiceDesignData = {
      created_at = "string",
      id = "string",
      name = "string",
      prompt = "string",
      provider = "'telnyx'|'minimax'",
      provider_supported_models = "string[]",
      provider_voice_id = "string",
      record_type = "'voice_design'",
      text = "string",
      updated_at = "string",
      version = "integer",
      version_created_at = "string",
      voice_sample_size = "integer",
    },
    VoiceDesignResponse = {
      data = "VoiceDesignData",
    },
    VoiceDesignSummaryData = {
      created_at = "string",
      id = "string",
      name = "string",
      provider = "'telnyx'|'minimax'",
      provider_supported_models = "string[]",
      record_type = "'voice_design'",
      updated_at = "string",
    },
    VoiceDesignUpdatedResponse = {
      data = "VoiceDesignSummaryData",
    },
  },
}
