---@meta _
-- Types of `client.webhook_deliveries` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.webhook_deliveries
local webhook_deliveries = {}

---@class telnyx.webhook_deliveries.ListParameters
---@field filter_attempts_contains? string
---@field filter_event_type? string
---@field filter_finished_at_gte? string
---@field filter_finished_at_lte? string
---@field filter_started_at_gte? string
---@field filter_started_at_lte? string
---@field filter_status_eq? string
---@field filter_webhook_contains? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { attempts?: { contains?: string }, event_type?: string, finished_at?: { gte?: string, lte?: string }, started_at?: { gte?: string, lte?: string }, status?: { eq?: string }, webhook?: { contains?: string } }
---@field page? { number?: integer, size?: integer }

---`GET /webhook_deliveries`
---@param parameters? telnyx.webhook_deliveries.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function webhook_deliveries.list(parameters, opts) end

---`GET /webhook_deliveries/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function webhook_deliveries.retrieve(id, opts) end
