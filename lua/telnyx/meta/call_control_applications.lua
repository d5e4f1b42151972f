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
---@field filter_application_name_contains? string
---@field filter_application_session_id? string
---@field filter_connection_id? string
---@field filter_failed? boolean
---@field filter_from? string
---@field filter_leg_id? string
---@field filter_name? string
---@field filter_occurred_at_eq? string
---@field filter_occurred_at_gt? string
---@field filter_occurred_at_gte? string
---@field filter_occurred_at_lt? string
---@field filter_occurred_at_lte? string
---@field filter_outbound_outbound_voice_profile_id? string
---@field filter_product? string
---@field filter_status? string
---@field filter_to? string
---@field filter_type? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { application_name?: { contains?: string }, application_session_id?: string, connection_id?: string, failed?: boolean, from?: string, leg_id?: string, name?: string, occurred_at?: { eq?: string, gt?: string, gte?: string, lt?: string, lte?: string }, ["outbound.outbound_voice_profile_id"]?: string, product?: string, status?: string, to?: string, type?: string }
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
