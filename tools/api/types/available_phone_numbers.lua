-- What editors and the documentation know about the types of `available_phone_numbers`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["available_phone_numbers.list"] = "AvailablePhoneNumbersListAnswer",
  },
  parameters = {
    ["available_phone_numbers.list"] = {
      ["filter[features]"] = "('sms'|'mms'|'voice'|'fax'|'emergency'|'hd_voice'|'international_sms'|'local_calling')[]",
      ["filter[phone_number_type]"] = "'local'|'toll_free'|'mobile'|'national'|'shared_cost'",
    },
  },
  facts = {
  },
  types = {
    AvailablePhoneNumber = {
      best_effort = "boolean",
      cost_information = "CostInformation",
      features = "Feature[]",
      phone_number = "string",
      quickship = "boolean",
      record_type = "'available_phone_number'",
      region_information = "RegionInformation[]",
      reservable = "boolean",
      vanity_format = "string",
    },
    AvailablePhoneNumbersListAnswer = {
      data = "AvailablePhoneNumber[]",
      meta = "AvailablePhoneNumbersMetadata",
      metadata = "AvailablePhoneNumbersMetadata",
    },
  },
}
