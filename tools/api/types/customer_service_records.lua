-- What editors and the documentation know about the types of `customer_service_records`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["customer_service_records.create"] = "CustomerServiceRecordsCreateAnswer",
    ["customer_service_records.list"] = "CustomerServiceRecord",
    ["customer_service_records.retrieve"] = "CustomerServiceRecordsRetrieveAnswer",
    ["customer_service_records.verify_phone_number_coverage"] = "CustomerServiceRecordsVerifyPhoneNumberCoverageAnswer",
  },
  parameters = {
    ["customer_service_records.create"] = {
      additional_data = "CustomerServiceRecordAdditionalData",
    },
    ["customer_service_records.list"] = {
      ["filter[status][eq]"] = "'pending'|'completed'|'failed'",
      ["filter[status][in]"] = "('pending'|'completed'|'failed')[]",
      ["sort[value]"] = "'created_at'|'-created_at'",
    },
  },
  facts = {
    ["CustomerServiceRecord.created_at"] = { format = "date-time" },
    ["CustomerServiceRecord.id"] = { format = "uuid" },
    ["CustomerServiceRecord.updated_at"] = { format = "date-time" },
    ["CustomerServiceRecordAdditionalData.state"] = { maxLength = 2 },
    ["CustomerServiceRecordAdditionalData.zip_code"] = { maxLength = 5 },
    ["customer_service_records.list filter[created_at][gt]"] = { format = "date-time" },
    ["customer_service_records.list filter[created_at][lt]"] = { format = "date-time" },
    ["customer_service_records.list page[number]"] = { default = 1, minimum = 1 },
    ["customer_service_records.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    CustomerServiceRecord = {
      created_at = "string",
      error_message = "string",
      id = "string",
      phone_number = "string",
      record_type = "string",
      result = "CustomerServiceRecordResult",
      status = "'pending'|'completed'|'failed'",
      updated_at = "string",
      webhook_url = "string",
    },
    CustomerServiceRecordAdditionalData = {
      account_number = "string",
      address_line_1 = "string",
      authorized_person_name = "string",
      billing_phone_number = "string",
      city = "string",
      customer_code = "string",
      name = "string",
      pin = "string",
      state = "string",
      zip_code = "string",
    },
    CustomerServiceRecordPhoneNumberCoverage = {
      additional_data_required = "('name'|'authorized_person_name'|'account_number'|'customer_code'|'pin'|'address_line_1'|'city'|'state'|'zip_code'|'billing_phone_number')[]",
      has_csr_coverage = "boolean",
      phone_number = "string",
      reason = "string",
      record_type = "string",
    },
    CustomerServiceRecordResult = {
      address = "CustomerServiceRecordResultAddress",
      admin = "CustomerServiceRecordResultAdmin",
      associated_phone_numbers = "string[]",
      carrier_name = "string",
    },
    CustomerServiceRecordResultAddress = {
      administrative_area = "string",
      full_address = "string",
      locality = "string",
      postal_code = "string",
      street_address = "string",
    },
    CustomerServiceRecordResultAdmin = {
      account_number = "string",
      authorized_person_name = "string",
      billing_phone_number = "string",
      name = "string",
    },
    CustomerServiceRecordsCreateAnswer = {
      data = "CustomerServiceRecord",
    },
    CustomerServiceRecordsRetrieveAnswer = {
      data = "CustomerServiceRecord",
    },
    CustomerServiceRecordsVerifyPhoneNumberCoverageAnswer = {
      data = "CustomerServiceRecordPhoneNumberCoverage[]",
    },
  },
}
