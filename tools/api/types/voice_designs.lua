-- What editors and the documentation know about the types of `voice_designs`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
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
  facts = {
    ["VoiceDesignData.created_at"] = { format = "date-time" },
    ["VoiceDesignData.id"] = { format = "uuid" },
    ["VoiceDesignData.updated_at"] = { format = "date-time" },
    ["VoiceDesignData.version_created_at"] = { format = "date-time" },
    ["VoiceDesignSummaryData.created_at"] = { format = "date-time" },
    ["VoiceDesignSummaryData.id"] = { format = "uuid" },
    ["VoiceDesignSummaryData.updated_at"] = { format = "date-time" },
    ["voice_designs.create language"] = { default = "Auto" },
    ["voice_designs.create max_new_tokens"] = { maximum = 4096, minimum = 100 },
    ["voice_designs.create name"] = { maxLength = 255, minLength = 1 },
    ["voice_designs.create provider"] = { default = "telnyx" },
    ["voice_designs.create repetition_penalty"] = { maximum = 2, minimum = 1 },
    ["voice_designs.create temperature"] = { maximum = 2, minimum = 0 },
    ["voice_designs.create top_k"] = { maximum = 1000, minimum = 1 },
    ["voice_designs.create top_p"] = { maximum = 1, minimum = 0 },
    ["voice_designs.create voice_design_id"] = { format = "uuid" },
    ["voice_designs.download_sample version"] = { minimum = 1 },
    ["voice_designs.list page[number]"] = { default = 1, minimum = 1 },
    ["voice_designs.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["voice_designs.list sort"] = { default = "-created_at" },
    ["voice_designs.rename name"] = { maxLength = 255, minLength = 1 },
    ["voice_designs.retrieve version"] = { minimum = 1 },
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
