---@meta _
-- Types of `client.faxes` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.faxes
---@field actions telnyx.faxes.actions
local faxes = {}

---@class telnyx.faxes.CreateParameters
---@field connection_id string
---@field from string
---@field to string
---@field black_threshold? integer
---@field client_state? string
---@field contents? telnyx.File
---@field from_display_name? string
---@field media_name? string
---@field media_url? string
---@field monochrome? boolean
---@field preview_format? string
---@field quality? string
---@field store_media? boolean
---@field store_preview? boolean
---@field t38_enabled? boolean
---@field webhook_url? string

---`POST /faxes`
---@param parameters telnyx.faxes.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function faxes.create(parameters, opts) end

---`DELETE /faxes/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function faxes.delete(id, opts) end

---@class telnyx.faxes.ListParameters
---@field filter_created_at_gt? telnyx.DateTime
---@field filter_created_at_gte? telnyx.DateTime
---@field filter_created_at_lt? telnyx.DateTime
---@field filter_created_at_lte? telnyx.DateTime
---@field filter_direction_eq? string
---@field filter_from_eq? string
---@field filter_to_eq? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { created_at?: { gt?: telnyx.DateTime, gte?: telnyx.DateTime, lt?: telnyx.DateTime, lte?: telnyx.DateTime }, direction?: { eq?: string }, from?: { eq?: string }, to?: { eq?: string } }
---@field page? { number?: integer, size?: integer }

---`GET /faxes`
---@param parameters? telnyx.faxes.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function faxes.list(parameters, opts) end

---`GET /faxes/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function faxes.retrieve(id, opts) end

---@class telnyx.faxes.actions
local faxes_actions = {}

---`POST /faxes/{id}/actions/cancel`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function faxes_actions.cancel(id, opts) end

---`POST /faxes/{id}/actions/refresh`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function faxes_actions.refresh(id, opts) end
