---@meta _
-- Types of `client.call_control_applications` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.call_control_applications
local call_control_applications = {}

---@class (exact) telnyx.call_control_applications.CreateParameters
---@field application_name string
---@field webhook_event_url string
---@field active? boolean # default true
---@field anchorsite_override? 'Latency'|'Chicago, IL'|'Ashburn, VA'|'San Jose, CA'|'London, UK'|'Chennai, IN'|'Amsterdam, Netherlands'|'Toronto, Canada'|'Sydney, Australia' # default "Latency"
---@field call_cost_in_webhooks? boolean # default false
---@field dtmf_type? 'RFC 2833'|'Inband'|'SIP INFO' # default "RFC 2833"
---@field first_command_timeout? boolean # default false
---@field first_command_timeout_secs? integer # seconds, default 30
---@field inbound? telnyx.call_control_applications.CallControlApplicationInbound
---@field outbound? telnyx.call_control_applications.CallControlApplicationOutbound
---@field redact_dtmf_debug_logging? boolean # default false
---@field webhook_api_version? '1'|'2' # default "1"
---@field webhook_event_failover_url? string # default ""
---@field webhook_timeout_secs? integer # seconds, 0 to 30
---@field [string] telnyx.NoSuchName

---Creates a call control application.
---
---`POST /call_control_applications`
---@param parameters telnyx.call_control_applications.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.call_control_applications.CallControlApplicationsCreateAnswer?, telnyx.Error, telnyx.Response
function call_control_applications.create(parameters, opts) end

---Deletes a call control application.
---
---`DELETE /call_control_applications/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.call_control_applications.CallControlApplicationsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.call_control_applications.CallControlApplicationsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.call_control_applications.CallControlApplicationsDeleteAnswer?, telnyx.Error, telnyx.Response
function call_control_applications.delete(id, parameters, opts) end

---@class (exact) telnyx.call_control_applications.ListParameters
---@field filter_application_name_contains? string # default "null"
---@field filter_application_session_id? string # a UUID
---@field filter_connection_id? string
---@field filter_failed? boolean
---@field filter_from? string
---@field filter_leg_id? string # a UUID
---@field filter_name? string
---@field filter_occurred_at_eq? string
---@field filter_occurred_at_gt? string
---@field filter_occurred_at_gte? string
---@field filter_occurred_at_lt? string
---@field filter_occurred_at_lte? string
---@field filter_outbound_outbound_voice_profile_id? string
---@field filter_product? 'call_control'|'fax'|'texml'
---@field filter_status? 'init'|'in_progress'|'completed'
---@field filter_to? string
---@field filter_type? 'command'|'webhook'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? 'created_at'|'connection_name'|'active' # default "created_at"
---@field filter? { application_name?: { contains?: string, [string]: telnyx.NoSuchName }, application_session_id?: string, connection_id?: string, failed?: boolean, from?: string, leg_id?: string, name?: string, occurred_at?: { eq?: string, gt?: string, gte?: string, lt?: string, lte?: string, [string]: telnyx.NoSuchName }, ["outbound.outbound_voice_profile_id"]?: string, product?: 'call_control'|'fax'|'texml', status?: 'init'|'in_progress'|'completed', to?: string, type?: 'command'|'webhook', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists call control applications.
---
---`GET /call_control_applications`
---@param parameters? telnyx.call_control_applications.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.call_control_applications.CallControlApplication>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.call_control_applications.CallControlApplication>?, telnyx.Error, telnyx.Response
function call_control_applications.list(parameters, opts) end

---Retrieves a call control application.
---
---`GET /call_control_applications/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.call_control_applications.CallControlApplicationsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.call_control_applications.CallControlApplicationsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.call_control_applications.CallControlApplicationsRetrieveAnswer?, telnyx.Error, telnyx.Response
function call_control_applications.retrieve(id, parameters, opts) end

---@class (exact) telnyx.call_control_applications.UpdateParameters
---@field id? string
---@field application_name string
---@field webhook_event_url string
---@field active? boolean # default true
---@field anchorsite_override? 'Latency'|'Chicago, IL'|'Ashburn, VA'|'San Jose, CA'|'London, UK'|'Chennai, IN'|'Amsterdam, Netherlands'|'Toronto, Canada'|'Sydney, Australia' # default "Latency"
---@field call_cost_in_webhooks? boolean # default false
---@field dtmf_type? 'RFC 2833'|'Inband'|'SIP INFO' # default "RFC 2833"
---@field first_command_timeout? boolean # default false
---@field first_command_timeout_secs? integer # seconds, default 30
---@field inbound? telnyx.call_control_applications.CallControlApplicationInbound
---@field outbound? telnyx.call_control_applications.CallControlApplicationOutbound
---@field redact_dtmf_debug_logging? boolean # default false
---@field tags? string[]
---@field webhook_api_version? '1'|'2' # default "1"
---@field webhook_event_failover_url? string # default ""
---@field webhook_timeout_secs? integer # seconds, 0 to 30
---@field [string] telnyx.NoSuchName

---Updates a call control application.
---
---`PATCH /call_control_applications/{id}`
---@param id string
---@param parameters telnyx.call_control_applications.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.call_control_applications.CallControlApplicationsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.call_control_applications.UpdateParameters, opts?: telnyx.CallOptions): telnyx.call_control_applications.CallControlApplicationsUpdateAnswer?, telnyx.Error, telnyx.Response
function call_control_applications.update(id, parameters, opts) end

---@class telnyx.call_control_applications.CallControlApplication
---@field active? boolean # default true
---@field anchorsite_override? 'Latency'|'Chicago, IL'|'Ashburn, VA'|'San Jose, CA'|'London, UK'|'Chennai, IN'|'Amsterdam, Netherlands'|'Toronto, Canada'|'Sydney, Australia' # default "Latency"
---@field application_name? string
---@field call_cost_in_webhooks? boolean # default false
---@field created_at? string # when it was created
---@field dtmf_type? 'RFC 2833'|'Inband'|'SIP INFO' # default "RFC 2833"
---@field first_command_timeout? boolean # default false
---@field first_command_timeout_secs? integer # seconds, default 30
---@field id string
---@field inbound? telnyx.call_control_applications.CallControlApplicationInbound
---@field outbound? telnyx.call_control_applications.CallControlApplicationOutbound
---@field record_type? 'call_control_application' # the kind of record; default "call_control_application"
---@field redact_dtmf_debug_logging? boolean # default false
---@field tags? string[]
---@field updated_at? string # when it last changed
---@field webhook_api_version? '1'|'2' # default "1"
---@field webhook_event_failover_url? string # default ""
---@field webhook_event_url? string
---@field webhook_timeout_secs? integer # seconds, 0 to 30

---@class telnyx.call_control_applications.CallControlApplicationInbound
---@field channel_limit? integer
---@field shaken_stir_enabled? boolean # default false
---@field sip_subdomain? string
---@field sip_subdomain_receive_settings? 'only_my_connections'|'from_anyone' # default "from_anyone"

---@class telnyx.call_control_applications.CallControlApplicationOutbound
---@field channel_limit? integer
---@field outbound_voice_profile_id? string

---@class telnyx.call_control_applications.CallControlApplicationsCreateAnswer
---@field data telnyx.call_control_applications.CallControlApplication

---@class telnyx.call_control_applications.CallControlApplicationsDeleteAnswer
---@field data telnyx.call_control_applications.CallControlApplication

---@class telnyx.call_control_applications.CallControlApplicationsRetrieveAnswer
---@field data telnyx.call_control_applications.CallControlApplication

---@class telnyx.call_control_applications.CallControlApplicationsUpdateAnswer
---@field data telnyx.call_control_applications.CallControlApplication
