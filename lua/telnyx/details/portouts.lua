-- What telnyx.describe tells of the operations of `portouts` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["portouts.list"] = { "Lists portouts", {
      ["filter[foc_date]"] = { format = "date-time" },
      ["filter[inserted_at][gte]"] = { format = "date-time" },
      ["filter[inserted_at][lte]"] = { format = "date-time" },
      ["filter[ported_out_at][gte]"] = { format = "date-time" },
      ["filter[ported_out_at][lte]"] = { format = "date-time" },
      ["filter[status]"] = { values = { "pending", "authorized", "ported", "rejected", "rejected-pending", "canceled" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["portouts.list_rejection_codes"] = { "Lists the codes a port-out can be rejected with" },
  ["portouts.retrieve"] = { "Retrieves a portout" },
  ["portouts.update_status"] = { "Authorizes or rejects a port-out", {
      host_messaging = { default = false },
    } },
  ["portouts.comments.create"] = { "Creates a comment of a portout" },
  ["portouts.comments.list"] = { "Lists the comments of a portout" },
  ["portouts.events.list"] = { "Lists events", {
      ["filter[created_at][gte]"] = { format = "date-time" },
      ["filter[created_at][lte]"] = { format = "date-time" },
      ["filter[event_type]"] = { values = { "portout.status_changed", "portout.new_comment", "portout.foc_date_changed" } },
      ["filter[portout_id]"] = { format = "uuid" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["portouts.events.republish"] = { "Sends a port-out event again" },
  ["portouts.events.retrieve"] = { "Retrieves an event" },
  ["portouts.reports.create"] = { "Creates a report", {
      report_type = { values = { "export_portouts_csv" } },
    } },
  ["portouts.reports.list"] = { "Lists reports", {
      ["filter[report_type]"] = { values = { "export_portouts_csv" } },
      ["filter[status]"] = { values = { "pending", "completed" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["portouts.reports.retrieve"] = { "Retrieves a report" },
  ["portouts.supporting_documents.create"] = { "Creates a supporting document of a portout", {
      documents = { maxItems = 10, minItems = 1 },
    } },
  ["portouts.supporting_documents.list"] = { "Lists the supporting documents of a portout" },
}
