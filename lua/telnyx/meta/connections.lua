---@meta _
-- Types of `client.connections` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.connections
local connections = {}

---@class (exact) telnyx.connections.ListParameters
---@field filter_connection_name_contains? string
---@field filter_fqdn? string
---@field filter_outbound_voice_profile_id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 250
---@field sort? 'created_at'|'connection_name'|'active' # default "created_at"
---@field filter? { connection_name?: { contains?: string, [string]: telnyx.NoSuchName }, fqdn?: string, outbound_voice_profile_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists connections.
---
---`GET /connections`
---@param parameters? telnyx.connections.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.connections.Connection>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.connections.Connection>?, telnyx.Error, telnyx.Response
function connections.list(parameters, opts) end

---@class (exact) telnyx.connections.ListActiveCallsParameters
---@field connection_id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the active calls of a connection.
---
---`GET /connections/{connection_id}/active_calls`
---@param connection_id string
---@param parameters? telnyx.connections.ListActiveCallsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.connections.ActiveCall>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.connections.ListActiveCallsParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.connections.ActiveCall>?, telnyx.Error, telnyx.Response
---@overload fun(connection_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.connections.ActiveCall>?, telnyx.Error, telnyx.Response
function connections.list_active_calls(connection_id, parameters, opts) end

---Retrieves a connection.
---
---`GET /connections/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.connections.ConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.connections.ConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.connections.ConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
function connections.retrieve(id, parameters, opts) end

---Counts connections.
---
---`GET /connections/count`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.connections.ConnectionRetrieveCountResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.connections.ConnectionRetrieveCountResponse?, telnyx.Error, telnyx.Response
function connections.retrieve_count(parameters, opts) end

---@class telnyx.connections.ActiveCall
---@field call_control_id string # identifies the call, for commands
---@field call_duration integer
---@field call_leg_id string # identifies this leg of the call, in webhooks
---@field call_session_id string # identifies all legs of the call
---@field client_state string # Base64 that comes back in every webhook of the call
---@field record_type 'call' # the kind of record

---@class telnyx.connections.Connection
---@field active? boolean
---@field anchorsite_override? telnyx.shared.AnchorsiteOverride # default "Latency"
---@field connection_name? string
---@field created_at? string # when it was created
---@field id string
---@field outbound_voice_profile_id? telnyx.shared.OutboundVoiceProfileId
---@field record_type? string # the kind of record
---@field tags? string[]
---@field updated_at? string # when it last changed
---@field webhook_api_version? '1'|'2' # default "1"
---@field webhook_event_failover_url? string # a URL, default ""
---@field webhook_event_url? string # a URL

---@class telnyx.connections.ConnectionRetrieveCountResponse
---@field data telnyx.connections.ConnectionRetrieveCountResponseData

---@class telnyx.connections.ConnectionRetrieveCountResponseData
---@field counts telnyx.connections.ConnectionRetrieveCountResponseDataCounts
---@field limits telnyx.connections.ConnectionRetrieveCountResponseDataGlobalConnectionLimit|telnyx.connections.ConnectionRetrieveCountResponseDataPerTypeConnectionLimits
---@field record_type string # the kind of record

---@class telnyx.connections.ConnectionRetrieveCountResponseDataCounts
---@field call_control_applications number
---@field credential_connections number
---@field external_connections number
---@field fax_connections number
---@field fqdn_connections number
---@field ip_connections number
---@field microsoft_teams_sbc_connections number
---@field mobile_voice_connections number
---@field operator_connect_connections number
---@field texml_applications number
---@field third_party_provider_connections number
---@field uac_connections number
---@field zoom_sbc_connections number

---@class telnyx.connections.ConnectionRetrieveCountResponseDataGlobalConnectionLimit
---@field global_limit number

---@class telnyx.connections.ConnectionRetrieveCountResponseDataPerTypeConnectionLimits
---@field standard_limit number
---@field texml_limit number
---@field uac_limit number

---@class telnyx.connections.ConnectionsRetrieveAnswer
---@field data telnyx.connections.Connection
