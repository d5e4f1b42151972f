---@meta _
-- Types of `client.outbound_voice_profiles` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.outbound_voice_profiles
local outbound_voice_profiles = {}

---@class telnyx.outbound_voice_profiles.CreateParameters
---@field name string
---@field billing_group_id? string
---@field call_recording? table
---@field calling_window? table
---@field concurrent_call_limit? integer
---@field daily_spend_limit? string
---@field daily_spend_limit_enabled? boolean
---@field enabled? boolean
---@field max_destination_rate? number
---@field service_plan? string
---@field tags? string[]
---@field traffic_type? string
---@field usage_payment_method? string
---@field whitelisted_destinations? string[]

---`POST /outbound_voice_profiles`
---@param parameters telnyx.outbound_voice_profiles.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function outbound_voice_profiles.create(parameters, opts) end

---`DELETE /outbound_voice_profiles/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function outbound_voice_profiles.delete(id, opts) end

---@class telnyx.outbound_voice_profiles.ListParameters
---@field filter_name_contains? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { name?: { contains?: string } }
---@field page? { number?: integer, size?: integer }

---`GET /outbound_voice_profiles`
---@param parameters? telnyx.outbound_voice_profiles.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function outbound_voice_profiles.list(parameters, opts) end

---`GET /outbound_voice_profiles/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function outbound_voice_profiles.retrieve(id, opts) end

---@class telnyx.outbound_voice_profiles.UpdateParameters
---@field id? string
---@field name string
---@field billing_group_id? string
---@field call_recording? table
---@field calling_window? table
---@field concurrent_call_limit? integer
---@field daily_spend_limit? string
---@field daily_spend_limit_enabled? boolean
---@field enabled? boolean
---@field max_destination_rate? number
---@field service_plan? string
---@field tags? string[]
---@field traffic_type? string
---@field usage_payment_method? string
---@field whitelisted_destinations? string[]

---`PATCH /outbound_voice_profiles/{id}`
---@param id string
---@param parameters telnyx.outbound_voice_profiles.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.outbound_voice_profiles.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function outbound_voice_profiles.update(id, parameters, opts) end
