-- The endpoints of `legacy.reporting`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  batch_detail_records = "legacy.reporting.batch_detail_records",
  usage_reports = "legacy.reporting.usage_reports",
}
