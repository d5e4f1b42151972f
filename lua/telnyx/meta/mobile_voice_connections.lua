---@meta _
-- Types of `client.mobile_voice_connections` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.mobile_voice_connections
local mobile_voice_connections = {}

---@class (exact) telnyx.mobile_voice_connections.CreateParameters
---@field active? boolean # default true
---@field connection_name? string # default "Telnyx Mobile Voice IMS"
---@field inbound? telnyx.mobile_voice_connections.MobileVoiceConnectionsCreateInbound
---@field outbound? telnyx.mobile_voice_connections.MobileVoiceConnectionsCreateOutbound
---@field tags? string[]
---@field webhook_api_version? '1'|'2' # default "2"
---@field webhook_event_failover_url? string
---@field webhook_event_url? string
---@field webhook_timeout_secs? integer # seconds
---@field [string] telnyx.NoSuchName

---Creates a mobile voice connection.
---
---`POST /mobile_voice_connections`
---@param parameters? telnyx.mobile_voice_connections.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.mobile_voice_connections.MobileVoiceConnectionsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.mobile_voice_connections.MobileVoiceConnectionsCreateAnswer?, telnyx.Error, telnyx.Response
function mobile_voice_connections.create(parameters, opts) end

---Deletes a mobile voice connection.
---
---`DELETE /mobile_voice_connections/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.mobile_voice_connections.MobileVoiceConnectionsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.mobile_voice_connections.MobileVoiceConnectionsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.mobile_voice_connections.MobileVoiceConnectionsDeleteAnswer?, telnyx.Error, telnyx.Response
function mobile_voice_connections.delete(id, parameters, opts) end

---@class (exact) telnyx.mobile_voice_connections.ListParameters
---@field filter_connection_name_contains? string
---@field page_number? integer # which page
---@field page_size? integer # how many items a page has
---@field sort? string
---@field filter? { connection_name?: { contains?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists mobile voice connections.
---
---`GET /mobile_voice_connections`
---@param parameters? telnyx.mobile_voice_connections.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.mobile_voice_connections.MobileVoiceConnection>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.mobile_voice_connections.MobileVoiceConnection>?, telnyx.Error, telnyx.Response
function mobile_voice_connections.list(parameters, opts) end

---Retrieves a mobile voice connection.
---
---`GET /mobile_voice_connections/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.mobile_voice_connections.MobileVoiceConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.mobile_voice_connections.MobileVoiceConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.mobile_voice_connections.MobileVoiceConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
function mobile_voice_connections.retrieve(id, parameters, opts) end

---@class (exact) telnyx.mobile_voice_connections.UpdateParameters
---@field id? string
---@field active? boolean
---@field connection_name? string
---@field inbound? telnyx.mobile_voice_connections.MobileVoiceConnectionsUpdateInbound
---@field outbound? telnyx.mobile_voice_connections.MobileVoiceConnectionsUpdateOutbound
---@field tags? string[]
---@field webhook_api_version? '1'|'2'
---@field webhook_event_failover_url? string
---@field webhook_event_url? string
---@field webhook_timeout_secs? integer # seconds
---@field [string] telnyx.NoSuchName

---Updates a mobile voice connection.
---
---`PATCH /mobile_voice_connections/{id}`
---@param id string
---@param parameters? telnyx.mobile_voice_connections.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.mobile_voice_connections.MobileVoiceConnectionsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.mobile_voice_connections.UpdateParameters, opts?: telnyx.CallOptions): telnyx.mobile_voice_connections.MobileVoiceConnectionsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.mobile_voice_connections.MobileVoiceConnectionsUpdateAnswer?, telnyx.Error, telnyx.Response
function mobile_voice_connections.update(id, parameters, opts) end

---@class telnyx.mobile_voice_connections.MobileVoiceConnection
---@field active? boolean
---@field connection_name? string
---@field created_at? string # when it was created
---@field id string
---@field inbound? telnyx.mobile_voice_connections.MobileVoiceConnectionInbound
---@field outbound? telnyx.mobile_voice_connections.MobileVoiceConnectionOutbound
---@field record_type? 'mobile_voice_connection' # the kind of record
---@field tags? string[]
---@field updated_at? string # when it last changed
---@field webhook_api_version? '1'|'2'
---@field webhook_event_failover_url? string
---@field webhook_event_url? string
---@field webhook_timeout_secs? integer # seconds

---@class telnyx.mobile_voice_connections.MobileVoiceConnectionInbound
---@field channel_limit? integer

---@class telnyx.mobile_voice_connections.MobileVoiceConnectionOutbound
---@field channel_limit? integer
---@field outbound_voice_profile_id? string

---@class telnyx.mobile_voice_connections.MobileVoiceConnectionsCreateAnswer
---@field data telnyx.mobile_voice_connections.MobileVoiceConnection

---@class telnyx.mobile_voice_connections.MobileVoiceConnectionsCreateInbound
---@field channel_limit? integer

---@class telnyx.mobile_voice_connections.MobileVoiceConnectionsCreateOutbound
---@field channel_limit? integer
---@field outbound_voice_profile_id? string

---@class telnyx.mobile_voice_connections.MobileVoiceConnectionsDeleteAnswer
---@field data telnyx.mobile_voice_connections.MobileVoiceConnection

---@class telnyx.mobile_voice_connections.MobileVoiceConnectionsRetrieveAnswer
---@field data telnyx.mobile_voice_connections.MobileVoiceConnection

---@class telnyx.mobile_voice_connections.MobileVoiceConnectionsUpdateAnswer
---@field data telnyx.mobile_voice_connections.MobileVoiceConnection

---@class telnyx.mobile_voice_connections.MobileVoiceConnectionsUpdateInbound
---@field channel_limit? integer

---@class telnyx.mobile_voice_connections.MobileVoiceConnectionsUpdateOutbound
---@field channel_limit? integer
---@field outbound_voice_profile_id? string
