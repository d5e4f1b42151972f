---@meta _
-- Types of `client.call_control_applications` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.call_control_applications
local call_control_applications = {}

---@class telnyx.call_control_applications.CreateParameters
---@field application_name string
---@field webhook_event_url string
---@field active? boolean
---@field anchorsite_override? string
---@field call_cost_in_webhooks? boolean
---@field dtmf_type? string
---@field first_command_timeout? boolean
---@field first_command_timeout_secs? integer
---@field inbound? table
---@field outbound? table
---@field redact_dtmf_debug_logging? boolean
---@field webhook_api_version? string
---@field webhook_event_failover_url? string
---@field webhook_timeout_secs? integer

---`POST /call_control_applications`
---@param parameters telnyx.call_control_applications.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function call_control_applications.create(parameters, opts) end

---`DELETE /call_control_applications/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function call_control_applications.delete(id, opts) end

---@class telnyx.call_control_applications.ListParameters
---@field filter? table
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field page? { number?: integer, size?: integer }

---`GET /call_control_applications`
---@param parameters? telnyx.call_control_applications.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function call_control_applications.list(parameters, opts) end

---`GET /call_control_applications/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function call_control_applications.retrieve(id, opts) end

---@class telnyx.call_control_applications.UpdateParameters
---@field id? string
---@field application_name string
---@field webhook_event_url string
---@field active? boolean
---@field anchorsite_override? string
---@field call_cost_in_webhooks? boolean
---@field dtmf_type? string
---@field first_command_timeout? boolean
---@field first_command_timeout_secs? integer
---@field inbound? table
---@field outbound? table
---@field redact_dtmf_debug_logging? boolean
---@field tags? string[]
---@field webhook_api_version? string
---@field webhook_event_failover_url? string
---@field webhook_timeout_secs? integer

---`PATCH /call_control_applications/{id}`
---@param id string
---@param parameters telnyx.call_control_applications.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.call_control_applications.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function call_control_applications.update(id, parameters, opts) end
