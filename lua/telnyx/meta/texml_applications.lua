---@meta _
-- Types of `client.texml_applications` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.texml_applications
local texml_applications = {}

---@class telnyx.texml_applications.CreateParameters
---@field friendly_name string
---@field voice_url string
---@field active? boolean
---@field anchorsite_override? string
---@field call_cost_in_webhooks? boolean
---@field dtmf_type? string
---@field first_command_timeout? boolean
---@field first_command_timeout_secs? integer
---@field inbound? table
---@field outbound? table
---@field status_callback? string
---@field status_callback_method? string
---@field tags? string[]
---@field voice_fallback_url? string
---@field voice_method? string

---`POST /texml_applications`
---@param parameters telnyx.texml_applications.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_applications.create(parameters, opts) end

---`DELETE /texml_applications/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function texml_applications.delete(id, opts) end

---@class telnyx.texml_applications.ListParameters
---@field filter_friendly_name? string
---@field filter_outbound_voice_profile_id? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { friendly_name?: string, outbound_voice_profile_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /texml_applications`
---@param parameters? telnyx.texml_applications.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function texml_applications.list(parameters, opts) end

---`GET /texml_applications/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function texml_applications.retrieve(id, opts) end

---@class telnyx.texml_applications.UpdateParameters
---@field id? string
---@field friendly_name string
---@field voice_url string
---@field active? boolean
---@field anchorsite_override? string
---@field call_cost_in_webhooks? boolean
---@field dtmf_type? string
---@field first_command_timeout? boolean
---@field first_command_timeout_secs? integer
---@field inbound? table
---@field outbound? table
---@field status_callback? string
---@field status_callback_method? string
---@field tags? string[]
---@field voice_fallback_url? string
---@field voice_method? string

---`PATCH /texml_applications/{id}`
---@param id string
---@param parameters telnyx.texml_applications.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.texml_applications.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function texml_applications.update(id, parameters, opts) end
