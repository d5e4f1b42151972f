-- What telnyx.describe tells of the operations of `legacy` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["legacy.reporting.batch_detail_records.messaging.create"] = { "Creates the messaging", {
      end_time = { format = "date-time" },
      start_time = { format = "date-time" },
    } },
  ["legacy.reporting.batch_detail_records.messaging.delete"] = { "Deletes the messaging" },
  ["legacy.reporting.batch_detail_records.messaging.list"] = { "Lists messaging" },
  ["legacy.reporting.batch_detail_records.messaging.retrieve"] = { "Retrieves the messaging" },
  ["legacy.reporting.batch_detail_records.speech_to_text.create"] = { "Creates a speech to text", {
      end_date = { format = "date-time" },
      start_date = { format = "date-time" },
    } },
  ["legacy.reporting.batch_detail_records.speech_to_text.delete"] = { "Deletes a speech to text" },
  ["legacy.reporting.batch_detail_records.speech_to_text.list"] = { "Lists speech to text" },
  ["legacy.reporting.batch_detail_records.speech_to_text.retrieve"] = { "Retrieves a speech to text" },
  ["legacy.reporting.batch_detail_records.voice.create"] = { "Creates a voice", {
      end_time = { format = "date-time" },
      start_time = { format = "date-time" },
    } },
  ["legacy.reporting.batch_detail_records.voice.delete"] = { "Deletes a voice" },
  ["legacy.reporting.batch_detail_records.voice.list"] = { "Lists voice" },
  ["legacy.reporting.batch_detail_records.voice.retrieve"] = { "Retrieves a voice" },
  ["legacy.reporting.batch_detail_records.voice.retrieve_fields"] = { "Retrieves the fields of call detail records" },
  ["legacy.reporting.usage_reports.retrieve_speech_to_text"] = { "Retrieves the usage report of speech-to-text", {
      end_date = { format = "date-time" },
      start_date = { format = "date-time" },
    } },
  ["legacy.reporting.usage_reports.messaging.create"] = { "Creates the messaging", {
      end_time = { format = "date-time" },
      start_time = { format = "date-time" },
    } },
  ["legacy.reporting.usage_reports.messaging.delete"] = { "Deletes the messaging" },
  ["legacy.reporting.usage_reports.messaging.list"] = { "Lists messaging", {
      page = { default = 1, minimum = 1 },
      per_page = { default = 20, maximum = 250, minimum = 1 },
    } },
  ["legacy.reporting.usage_reports.messaging.retrieve"] = { "Retrieves the messaging" },
  ["legacy.reporting.usage_reports.number_lookup.create"] = { "Creates a number lookup", {
      aggregationType = { values = { "ALL", "BY_ORGANIZATION_MEMBER" } },
      endDate = { format = "date" },
      startDate = { format = "date" },
    } },
  ["legacy.reporting.usage_reports.number_lookup.delete"] = { "Deletes a number lookup" },
  ["legacy.reporting.usage_reports.number_lookup.list"] = { "Lists number lookup" },
  ["legacy.reporting.usage_reports.number_lookup.retrieve"] = { "Retrieves a number lookup" },
  ["legacy.reporting.usage_reports.voice.create"] = { "Creates a voice", {
      end_time = { format = "date-time" },
      start_time = { format = "date-time" },
    } },
  ["legacy.reporting.usage_reports.voice.delete"] = { "Deletes a voice" },
  ["legacy.reporting.usage_reports.voice.list"] = { "Lists voice", {
      page = { default = 1, minimum = 1 },
      per_page = { default = 20, maximum = 250, minimum = 1 },
    } },
  ["legacy.reporting.usage_reports.voice.retrieve"] = { "Retrieves a voice" },
}
