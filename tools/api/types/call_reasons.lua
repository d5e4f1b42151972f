-- What editors and the documentation know about the types of `call_reasons`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["call_reasons.list"] = "CallReasonReference",
    ["call_reasons.validate"] = "ValidateCallReasonsResponse",
  },
  parameters = {
  },
  facts = {
    ["CallReasonReference.id"] = { format = "uuid" },
    ["call_reasons.list page[number]"] = { default = 1, minimum = 1 },
    ["call_reasons.list page[size]"] = { default = 100, maximum = 250, minimum = 1 },
  },
  types = {
    CallReasonReference = {
      description = "string",
      id = "string",
      reason = "string",
    },
    ValidateCallReasonsResponse = {
      data = "ValidateCallReasonsResponseData!",
    },
    ValidateCallReasonsResponseData = {
      all_pre_approved = "boolean!",
      non_approved_reasons = "string[]!",
      requires_manual_vetting = "boolean!",
    },
  },
}
