-- What editors and the documentation know about the types of `faxes`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["faxes.actions.cancel"] = "FaxesActionsCancelAnswer",
    ["faxes.actions.refresh"] = "FaxesActionsRefreshAnswer",
    ["faxes.create"] = "FaxesCreateAnswer",
    ["faxes.list"] = "Fax",
    ["faxes.retrieve"] = "FaxesRetrieveAnswer",
  },
  parameters = {
    ["faxes.create"] = {
      from = "From",
      media_name = "MediaName",
      media_url = "MediaUrl",
      preview_format = "'pdf'|'tiff'",
      quality = "Quality",
      to = "To",
    },
  },
  facts = {
    ["Fax.created_at"] = { format = "date-time" },
    ["Fax.id"] = { format = "uuid" },
    ["Fax.quality"] = { default = "high" },
    ["Fax.updated_at"] = { format = "date-time" },
    ["faxes.create black_threshold"] = { default = 95, maximum = 100, minimum = 1 },
    ["faxes.create monochrome"] = { default = false },
    ["faxes.create preview_format"] = { default = "tiff" },
    ["faxes.create quality"] = { default = "high" },
    ["faxes.create store_media"] = { default = false },
    ["faxes.create store_preview"] = { default = false },
    ["faxes.create t38_enabled"] = { default = true },
    ["faxes.list filter[created_at][gt]"] = { format = "date-time" },
    ["faxes.list filter[created_at][gte]"] = { format = "date-time" },
    ["faxes.list filter[created_at][lt]"] = { format = "date-time" },
    ["faxes.list filter[created_at][lte]"] = { format = "date-time" },
  },
  types = {
    ConnectionId = "string",
    Direction = "'inbound'|'outbound'",
    Fax = {
      client_state = "string",
      connection_id = "ConnectionId",
      created_at = "string",
      direction = "Direction",
      failure_reason = "string",
      from = "From",
      from_display_name = "string",
      id = "Id_",
      internal_failure_reason = "string",
      media_name = "MediaName",
      media_url = "MediaUrl",
      preview_url = "string",
      quality = "Quality",
      record_type = "'fax'",
      status = "'queued'|'media.processed'|'originated'|'sending'|'delivered'|'failed'|'initiated'|'receiving'|'media.processing'|'received'",
      store_media = "boolean",
      stored_media_url = "string",
      to = "To",
      updated_at = "string",
      webhook_failover_url = "string",
      webhook_url = "string",
    },
    FaxesActionsCancelAnswer = {
      data = "FaxesActionsCancelAnswerData",
    },
    FaxesActionsCancelAnswerData = {
      result = "string",
    },
    FaxesActionsRefreshAnswer = {
      data = "FaxesActionsRefreshAnswerData",
    },
    FaxesActionsRefreshAnswerData = {
      result = "string",
    },
    FaxesCreateAnswer = {
      data = "Fax",
    },
    FaxesRetrieveAnswer = {
      data = "Fax",
    },
    From = "string",
    Id_ = "string",
    MediaName = "string",
    MediaUrl = "string",
    Quality = "'normal'|'high'|'very_high'|'ultra_light'|'ultra_dark'",
    To = "string",
  },
}
