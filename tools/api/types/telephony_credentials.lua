-- What editors and the documentation know about the types of `telephony_credentials`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["telephony_credentials.create"] = "TelephonyCredentialsCreateAnswer",
    ["telephony_credentials.delete"] = "TelephonyCredentialsDeleteAnswer",
    ["telephony_credentials.list"] = "TelephonyCredential",
    ["telephony_credentials.retrieve"] = "TelephonyCredentialsRetrieveAnswer",
    ["telephony_credentials.update"] = "TelephonyCredentialsUpdateAnswer",
  },
  parameters = {
  },
  facts = {
    ["telephony_credentials.list page[number]"] = { default = 1, minimum = 1 },
    ["telephony_credentials.list page[size]"] = { default = 50, maximum = 250, minimum = 1 },
  },
  types = {
    TelephonyCredential = {
      created_at = "string",
      expired = "boolean",
      expires_at = "string",
      id = "string",
      name = "string",
      record_type = "string",
      resource_id = "string",
      sip_password = "string",
      sip_username = "string",
      updated_at = "string",
      user_id = "string",
    },
    TelephonyCredentialsCreateAnswer = {
      data = "TelephonyCredential",
    },
    TelephonyCredentialsDeleteAnswer = {
      data = "TelephonyCredential",
    },
    TelephonyCredentialsRetrieveAnswer = {
      data = "TelephonyCredential",
    },
    TelephonyCredentialsUpdateAnswer = {
      data = "TelephonyCredential",
    },
  },
}
