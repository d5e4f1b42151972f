---@meta _
-- Types of `client.ip_connections` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.ip_connections
local ip_connections = {}

---@class (exact) telnyx.ip_connections.CreateParameters
---@field active? boolean
---@field anchorsite_override? telnyx.shared.AnchorsiteOverride # default "Latency"
---@field android_push_credential_id? telnyx.shared.ConnectionAndroidPushCredentialId
---@field call_cost_in_webhooks? boolean # default false
---@field connection_name? string
---@field default_on_hold_comfort_noise_enabled? boolean # default true
---@field dtmf_type? telnyx.shared.DtmfType # default "RFC 2833"
---@field encode_contact_header_enabled? boolean # default false
---@field encrypted_media? telnyx.shared.EncryptedMedia
---@field inbound? telnyx.ip_connections.CreateInboundIpRequest
---@field ios_push_credential_id? telnyx.shared.ConnectionIosPushCredentialId
---@field jitter_buffer? telnyx.shared.ConnectionJitterBuffer
---@field noise_suppression? telnyx.shared.ConnectionNoiseSuppression
---@field noise_suppression_details? telnyx.shared.ConnectionNoiseSuppressionDetails
---@field onnet_t38_passthrough_enabled? boolean # default false
---@field outbound? telnyx.ip_connections.OutboundIp
---@field rtcp_settings? telnyx.shared.ConnectionRtcpSettings
---@field tags? string[]
---@field transport_protocol? 'UDP'|'TCP'|'TLS' # default "UDP"
---@field webhook_api_version? '1'|'2' # default "1"
---@field webhook_event_failover_url? string # a URL, default ""
---@field webhook_event_url? string # a URL
---@field webhook_timeout_secs? integer # seconds, 0 to 30
---@field [string] telnyx.NoSuchName

---Creates an IP connection.
---
---`POST /ip_connections`
---@param parameters? telnyx.ip_connections.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ip_connections.IpConnectionsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.ip_connections.IpConnectionsCreateAnswer?, telnyx.Error, telnyx.Response
function ip_connections.create(parameters, opts) end

---Deletes an IP connection.
---
---`DELETE /ip_connections/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ip_connections.IpConnectionsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.ip_connections.IpConnectionsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ip_connections.IpConnectionsDeleteAnswer?, telnyx.Error, telnyx.Response
function ip_connections.delete(id, parameters, opts) end

---@class (exact) telnyx.ip_connections.ListParameters
---@field filter_connection_name_contains? string
---@field filter_fqdn? string
---@field filter_outbound_voice_profile_id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 250
---@field sort? 'created_at'|'connection_name'|'active' # default "created_at"
---@field filter? { connection_name?: { contains?: string, [string]: telnyx.NoSuchName }, fqdn?: string, outbound_voice_profile_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists IP connections.
---
---`GET /ip_connections`
---@param parameters? telnyx.ip_connections.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ip_connections.IpConnection>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.ip_connections.IpConnection>?, telnyx.Error, telnyx.Response
function ip_connections.list(parameters, opts) end

---Retrieves an IP connection.
---
---`GET /ip_connections/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ip_connections.IpConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.ip_connections.IpConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ip_connections.IpConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
function ip_connections.retrieve(id, parameters, opts) end

---@class (exact) telnyx.ip_connections.UpdateParameters
---@field id? string
---@field active? boolean
---@field anchorsite_override? telnyx.shared.AnchorsiteOverride # default "Latency"
---@field android_push_credential_id? telnyx.shared.ConnectionAndroidPushCredentialId
---@field call_cost_in_webhooks? boolean # default false
---@field connection_name? string
---@field conversation_persistence? boolean
---@field default_on_hold_comfort_noise_enabled? boolean # default true
---@field dtmf_type? telnyx.shared.DtmfType # default "RFC 2833"
---@field encode_contact_header_enabled? boolean # default false
---@field encrypted_media? telnyx.shared.EncryptedMedia
---@field inbound? telnyx.ip_connections.InboundIp
---@field ios_push_credential_id? telnyx.shared.ConnectionIosPushCredentialId
---@field jitter_buffer? telnyx.shared.ConnectionJitterBuffer
---@field noise_suppression? telnyx.shared.ConnectionNoiseSuppression
---@field noise_suppression_details? telnyx.shared.ConnectionNoiseSuppressionDetails
---@field onnet_t38_passthrough_enabled? boolean # default false
---@field outbound? telnyx.ip_connections.OutboundIp
---@field rtcp_settings? telnyx.shared.ConnectionRtcpSettings
---@field tags? string[]
---@field transport_protocol? 'UDP'|'TCP'|'TLS' # default "UDP"
---@field webhook_api_version? '1'|'2' # default "1"
---@field webhook_event_failover_url? string # a URL, default ""
---@field webhook_event_url? string # a URL
---@field webhook_timeout_secs? integer # seconds, 0 to 30
---@field [string] telnyx.NoSuchName

---Updates an IP connection.
---
---`PATCH /ip_connections/{id}`
---@param id string
---@param parameters? telnyx.ip_connections.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ip_connections.IpConnectionsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ip_connections.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ip_connections.IpConnectionsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.ip_connections.IpConnectionsUpdateAnswer?, telnyx.Error, telnyx.Response
function ip_connections.update(id, parameters, opts) end

---@class telnyx.ip_connections.CreateInboundIpRequest
---@field ani_number_format? '+E.164'|'E.164'|'+E.164-national'|'E.164-national' # default "E.164-national"
---@field channel_limit? integer
---@field codecs? string[]
---@field default_routing_method? 'sequential'|'round-robin'
---@field dnis_number_format? '+e164'|'e164'|'national'|'sip_username' # default "e164"
---@field generate_ringback_tone? boolean # default false
---@field isup_headers_enabled? boolean # default false
---@field prack_enabled? boolean # default false
---@field shaken_stir_enabled? boolean # default false
---@field sip_compact_headers_enabled? boolean # default true
---@field sip_region? 'US'|'Europe'|'Australia' # default "US"
---@field sip_subdomain? string
---@field sip_subdomain_receive_settings? 'only_my_connections'|'from_anyone'
---@field timeout_1xx_secs? integer # seconds, 1 to 120, default 3
---@field timeout_2xx_secs? integer # seconds, default 90

---@class telnyx.ip_connections.InboundIp
---@field ani_number_format? '+E.164'|'E.164'|'+E.164-national'|'E.164-national' # default "E.164-national"
---@field channel_limit? integer
---@field codecs? string[]
---@field default_primary_ip_id? string
---@field default_routing_method? 'sequential'|'round-robin'
---@field default_secondary_ip_id? string
---@field default_tertiary_ip_id? string
---@field dnis_number_format? '+e164'|'e164'|'national'|'sip_username' # default "e164"
---@field generate_ringback_tone? boolean # default false
---@field isup_headers_enabled? boolean # default false
---@field prack_enabled? boolean # default false
---@field shaken_stir_enabled? boolean # default false
---@field sip_compact_headers_enabled? boolean # default true
---@field sip_region? 'US'|'Europe'|'Australia' # default "US"
---@field sip_subdomain? string
---@field sip_subdomain_receive_settings? 'only_my_connections'|'from_anyone'
---@field timeout_1xx_secs? integer # seconds, 1 to 120, default 3
---@field timeout_2xx_secs? integer # seconds, default 90

---@class telnyx.ip_connections.IpConnection
---@field active? boolean
---@field anchorsite_override? telnyx.shared.AnchorsiteOverride # default "Latency"
---@field android_push_credential_id? telnyx.shared.ConnectionAndroidPushCredentialId
---@field call_cost_in_webhooks? boolean # default false
---@field connection_name? string
---@field conversation_persistence? boolean
---@field created_at? string # when it was created
---@field default_on_hold_comfort_noise_enabled? boolean # default true
---@field dtmf_type? telnyx.shared.DtmfType # default "RFC 2833"
---@field encode_contact_header_enabled? boolean # default false
---@field encrypted_media? telnyx.shared.EncryptedMedia
---@field id string
---@field inbound? telnyx.ip_connections.InboundIp
---@field ios_push_credential_id? telnyx.shared.ConnectionIosPushCredentialId
---@field jitter_buffer? telnyx.shared.ConnectionJitterBuffer
---@field noise_suppression? telnyx.shared.ConnectionNoiseSuppression
---@field noise_suppression_details? telnyx.shared.ConnectionNoiseSuppressionDetails
---@field onnet_t38_passthrough_enabled? boolean # default false
---@field outbound? telnyx.ip_connections.OutboundIp
---@field record_type? string # the kind of record
---@field rtcp_settings? telnyx.shared.ConnectionRtcpSettings
---@field tags? string[]
---@field transport_protocol? 'UDP'|'TCP'|'TLS' # default "UDP"
---@field updated_at? string # when it last changed
---@field webhook_api_version? '1'|'2' # default "1"
---@field webhook_event_failover_url? string # a URL, default ""
---@field webhook_event_url? string # a URL
---@field webhook_timeout_secs? integer # seconds, 0 to 30

---@class telnyx.ip_connections.IpConnectionsCreateAnswer
---@field data telnyx.ip_connections.IpConnection

---@class telnyx.ip_connections.IpConnectionsDeleteAnswer
---@field data telnyx.ip_connections.IpConnection

---@class telnyx.ip_connections.IpConnectionsRetrieveAnswer
---@field data telnyx.ip_connections.IpConnection

---@class telnyx.ip_connections.IpConnectionsUpdateAnswer
---@field data telnyx.ip_connections.IpConnection

---@class telnyx.ip_connections.OutboundIp
---@field ani_override? string # default ""
---@field ani_override_type? 'always'|'normal'|'emergency' # default "always"
---@field call_parking_enabled? boolean # default false
---@field channel_limit? integer
---@field generate_ringback_tone? boolean # default false
---@field instant_ringback_enabled? boolean # default true
---@field ip_authentication_method? 'tech-prefixp-charge-info'|'token' # default "tech-prefixp-charge-info"
---@field ip_authentication_token? string
---@field localization? string
---@field outbound_voice_profile_id? telnyx.shared.OutboundVoiceProfileId
---@field t38_reinvite_source? 'telnyx'|'customer'|'disabled'|'passthru'|'caller-passthru'|'callee-passthru' # default "customer"
---@field tech_prefix? string # default ""
