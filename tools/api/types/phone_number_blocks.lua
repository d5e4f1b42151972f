-- What editors and the documentation know about the types of `phone_number_blocks`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["phone_number_blocks.jobs.delete_phone_number_block"] = "PhoneNumberBlocksJobsDeletePhoneNumberBlockAnswer",
    ["phone_number_blocks.jobs.list"] = "PhoneNumberBlocksJob",
    ["phone_number_blocks.jobs.retrieve"] = "PhoneNumberBlocksJobsRetrieveAnswer",
  },
  parameters = {
    ["phone_number_blocks.jobs.list"] = {
      ["filter[status]"] = "'pending'|'in_progress'|'completed'|'failed'",
      ["filter[type]"] = "'delete_phone_number_block'",
      sort = "'created_at'",
    },
  },
  facts = {
    ["PhoneNumberBlocksJob.etc"] = { format = "date-time" },
    ["PhoneNumberBlocksJob.id"] = { format = "uuid" },
    ["PhoneNumberBlocksJob.status"] = { default = "pending" },
    ["phone_number_blocks.jobs.list page[number]"] = { default = 1, minimum = 1 },
    ["phone_number_blocks.jobs.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    PhoneNumberBlocksJob = {
      created_at = "string",
      etc = "string",
      failed_operations = "PhoneNumberBlocksJobFailedOperation[]",
      id = "string",
      record_type = "string",
      status = "'pending'|'in_progress'|'completed'|'failed'",
      successful_operations = "PhoneNumberBlocksJobSuccessfulOperation[]",
      type = "'delete_phone_number_block'",
      updated_at = "string",
    },
    PhoneNumberBlocksJobFailedOperation = {
      errors = "NumbersError[]",
      id = "string",
      phone_number = "string",
    },
    PhoneNumberBlocksJobSuccessfulOperation = {
      id = "string",
      phone_number = "string",
    },
    PhoneNumberBlocksJobsDeletePhoneNumberBlockAnswer = {
      data = "PhoneNumberBlocksJob",
    },
    PhoneNumberBlocksJobsRetrieveAnswer = {
      data = "PhoneNumberBlocksJob",
    },
  },
}
