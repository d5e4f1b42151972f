-- What editors and the documentation know about the types of `inbound_channels`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["inbound_channels.list"] = "InboundChannelsListAnswer",
    ["inbound_channels.update"] = "InboundChannelsUpdateAnswer",
  },
  parameters = {
  },
  facts = {
  },
  types = {
    InboundChannelsListAnswer = {
      data = "InboundChannelsListAnswerData",
    },
    InboundChannelsListAnswerData = {
      channels = "integer",
      record_type = "string",
    },
    InboundChannelsUpdateAnswer = {
      data = "InboundChannelsUpdateAnswerData",
    },
    InboundChannelsUpdateAnswerData = {
      channels = "integer",
      record_type = "string",
    },
  },
}
