-- What editors and the documentation know about the types of `webhook_deliveries`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["webhook_deliveries.list"] = "Delivery",
    ["webhook_deliveries.retrieve"] = "WebhookDeliveriesRetrieveAnswer",
  },
  parameters = {
    ["webhook_deliveries.list"] = {
      ["filter[status][eq]"] = "'delivered'|'failed'",
    },
  },
  facts = {
    ["Attempt.finished_at"] = { format = "date-time" },
    ["Attempt.started_at"] = { format = "date-time" },
    ["Delivery.finished_at"] = { format = "date-time" },
    ["Delivery.id"] = { format = "uuid" },
    ["Delivery.started_at"] = { format = "date-time" },
    ["Delivery.user_id"] = { format = "uuid" },
    ["DeliveryWebhook.id"] = { format = "uuid" },
    ["DeliveryWebhook.occurred_at"] = { format = "date-time" },
    ["webhook_deliveries.list page[number]"] = { default = 1, minimum = 1 },
    ["webhook_deliveries.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    Attempt = {
      errors = "integer[]",
      finished_at = "string",
      http = "Http",
      started_at = "string",
      status = "'delivered'|'failed'",
    },
    Delivery = {
      attempts = "Attempt[]",
      finished_at = "string",
      id = "string",
      record_type = "string",
      started_at = "string",
      status = "'delivered'|'failed'",
      user_id = "string",
      webhook = "DeliveryWebhook",
    },
    DeliveryWebhook = {
      event_type = "string",
      id = "string",
      occurred_at = "string",
      payload = "table",
      record_type = "'event'",
    },
    Headers = "string[][]",
    Http = {
      request = "HttpRequest",
      response = "string",
    },
    HttpRequest = {
      headers = "Headers",
      url = "string",
    },
    WebhookDeliveriesRetrieveAnswer = {
      data = "Delivery",
    },
  },
}
