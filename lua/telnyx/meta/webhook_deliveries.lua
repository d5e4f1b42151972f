---@meta _
-- Types of `client.webhook_deliveries` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.webhook_deliveries
local webhook_deliveries = {}

---@class (exact) telnyx.webhook_deliveries.ListParameters
---@field filter_attempts_contains? string
---@field filter_event_type? string
---@field filter_finished_at_gte? string
---@field filter_finished_at_lte? string
---@field filter_started_at_gte? string
---@field filter_started_at_lte? string
---@field filter_status_eq? 'delivered'|'failed'
---@field filter_webhook_contains? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { attempts?: { contains?: string, [string]: telnyx.NoSuchName }, event_type?: string, finished_at?: { gte?: string, lte?: string, [string]: telnyx.NoSuchName }, started_at?: { gte?: string, lte?: string, [string]: telnyx.NoSuchName }, status?: { eq?: 'delivered'|'failed', [string]: telnyx.NoSuchName }, webhook?: { contains?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists webhook deliveries.
---
---`GET /webhook_deliveries`
---@param parameters? telnyx.webhook_deliveries.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.webhook_deliveries.Delivery>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.webhook_deliveries.Delivery>?, telnyx.Error, telnyx.Response
function webhook_deliveries.list(parameters, opts) end

---Retrieves a webhook delivery.
---
---`GET /webhook_deliveries/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.webhook_deliveries.WebhookDeliveriesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.webhook_deliveries.WebhookDeliveriesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.webhook_deliveries.WebhookDeliveriesRetrieveAnswer?, telnyx.Error, telnyx.Response
function webhook_deliveries.retrieve(id, parameters, opts) end

---@class telnyx.webhook_deliveries.Attempt
---@field errors? integer[]
---@field finished_at? string
---@field http? telnyx.webhook_deliveries.Http
---@field started_at? string
---@field status? 'delivered'|'failed'

---@class telnyx.webhook_deliveries.Delivery
---@field attempts? telnyx.webhook_deliveries.Attempt[]
---@field finished_at? string
---@field id string # a UUID
---@field record_type? string # the kind of record
---@field started_at? string
---@field status? 'delivered'|'failed'
---@field user_id? string # a UUID
---@field webhook? telnyx.webhook_deliveries.DeliveryWebhook

---@class telnyx.webhook_deliveries.DeliveryWebhook
---@field event_type? string
---@field id string # a UUID
---@field occurred_at? string
---@field payload? table
---@field record_type? 'event' # the kind of record

---@alias telnyx.webhook_deliveries.Headers string[][]

---@class telnyx.webhook_deliveries.Http
---@field request? telnyx.webhook_deliveries.HttpRequest
---@field response? string

---@class telnyx.webhook_deliveries.HttpRequest
---@field headers? telnyx.webhook_deliveries.Headers
---@field url? string

---@class telnyx.webhook_deliveries.WebhookDeliveriesRetrieveAnswer
---@field data telnyx.webhook_deliveries.Delivery
