---@meta _
-- Types of `client.short_codes` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.short_codes
local short_codes = {}

---@class telnyx.short_codes.ListParameters
---@field filter_messaging_profile_id? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { messaging_profile_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /short_codes`
---@param parameters? telnyx.short_codes.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function short_codes.list(parameters, opts) end

---`GET /short_codes/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function short_codes.retrieve(id, opts) end

---@class telnyx.short_codes.UpdateParameters
---@field id? string
---@field messaging_profile_id string
---@field tags? string[]

---`PATCH /short_codes/{id}`
---@param id string
---@param parameters telnyx.short_codes.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.short_codes.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function short_codes.update(id, parameters, opts) end
