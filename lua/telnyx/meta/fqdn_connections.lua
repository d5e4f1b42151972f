---@meta _
-- Types of `client.fqdn_connections` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.fqdn_connections
---@field fqdn_authentication telnyx.fqdn_connections.fqdn_authentication
local fqdn_connections = {}

---@class (exact) telnyx.fqdn_connections.CreateParameters
---@field connection_name telnyx.shared.ConnectionName
---@field active? boolean # default true
---@field anchorsite_override? telnyx.shared.AnchorsiteOverride # default "Latency"
---@field android_push_credential_id? telnyx.shared.ConnectionAndroidPushCredentialId
---@field call_cost_in_webhooks? boolean # default false
---@field default_on_hold_comfort_noise_enabled? boolean # default true
---@field dtmf_type? telnyx.shared.DtmfType # default "RFC 2833"
---@field encode_contact_header_enabled? boolean # default false
---@field encrypted_media? telnyx.shared.EncryptedMedia
---@field inbound? telnyx.fqdn_connections.InboundFqdn
---@field ios_push_credential_id? telnyx.shared.ConnectionIosPushCredentialId
---@field jitter_buffer? telnyx.shared.ConnectionJitterBuffer
---@field microsoft_teams_sbc? boolean # default false
---@field noise_suppression? telnyx.shared.ConnectionNoiseSuppression
---@field noise_suppression_details? telnyx.shared.ConnectionNoiseSuppressionDetails
---@field onnet_t38_passthrough_enabled? boolean # default false
---@field outbound? telnyx.fqdn_connections.OutboundFqdn
---@field rtcp_settings? telnyx.shared.ConnectionRtcpSettings
---@field tags? string[]
---@field transport_protocol? telnyx.fqdn_connections.FqdnConnectionTransportProtocol # default "UDP"
---@field webhook_api_version? telnyx.fqdn_connections.WebhookApiVersion # default "1"
---@field webhook_event_failover_url? telnyx.shared.WebhookEventFailoverUrl # a URL, default ""
---@field webhook_event_url? telnyx.shared.WebhookEventUrl # a URL
---@field webhook_timeout_secs? telnyx.shared.WebhookTimeoutSecs # seconds, 0 to 30
---@field [string] telnyx.NoSuchName

---Creates an FQDN connection.
---
---`POST /fqdn_connections`
---@param parameters telnyx.fqdn_connections.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.fqdn_connections.FqdnConnectionsCreateAnswer?, telnyx.Error, telnyx.Response
function fqdn_connections.create(parameters, opts) end

---Deletes an FQDN connection.
---
---`DELETE /fqdn_connections/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.fqdn_connections.FqdnConnectionsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.fqdn_connections.FqdnConnectionsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.fqdn_connections.FqdnConnectionsDeleteAnswer?, telnyx.Error, telnyx.Response
function fqdn_connections.delete(id, parameters, opts) end

---@class (exact) telnyx.fqdn_connections.ListParameters
---@field filter_connection_name_contains? string
---@field filter_fqdn? string
---@field filter_outbound_voice_profile_id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 250
---@field sort? 'created_at'|'connection_name'|'active' # default "created_at"
---@field filter? { connection_name?: { contains?: string, [string]: telnyx.NoSuchName }, fqdn?: string, outbound_voice_profile_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists FQDN connections.
---
---`GET /fqdn_connections`
---@param parameters? telnyx.fqdn_connections.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.fqdn_connections.FqdnConnection>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.fqdn_connections.FqdnConnection>?, telnyx.Error, telnyx.Response
function fqdn_connections.list(parameters, opts) end

---Retrieves an FQDN connection.
---
---`GET /fqdn_connections/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.fqdn_connections.FqdnConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.fqdn_connections.FqdnConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.fqdn_connections.FqdnConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
function fqdn_connections.retrieve(id, parameters, opts) end

---@class (exact) telnyx.fqdn_connections.UpdateParameters
---@field id? string
---@field active? boolean
---@field anchorsite_override? telnyx.shared.AnchorsiteOverride # default "Latency"
---@field android_push_credential_id? telnyx.shared.ConnectionAndroidPushCredentialId
---@field call_cost_in_webhooks? boolean # default false
---@field connection_name? telnyx.shared.ConnectionName
---@field conversation_persistence? boolean
---@field default_on_hold_comfort_noise_enabled? boolean # default true
---@field dtmf_type? telnyx.shared.DtmfType # default "RFC 2833"
---@field encode_contact_header_enabled? boolean # default false
---@field encrypted_media? telnyx.shared.EncryptedMedia
---@field inbound? telnyx.fqdn_connections.InboundFqdn
---@field ios_push_credential_id? telnyx.shared.ConnectionIosPushCredentialId
---@field jitter_buffer? telnyx.shared.ConnectionJitterBuffer
---@field noise_suppression? telnyx.shared.ConnectionNoiseSuppression
---@field noise_suppression_details? telnyx.shared.ConnectionNoiseSuppressionDetails
---@field onnet_t38_passthrough_enabled? boolean # default false
---@field outbound? telnyx.fqdn_connections.OutboundFqdn
---@field rtcp_settings? telnyx.shared.ConnectionRtcpSettings
---@field tags? string[]
---@field transport_protocol? telnyx.fqdn_connections.FqdnConnectionTransportProtocol # default "UDP"
---@field webhook_api_version? telnyx.fqdn_connections.WebhookApiVersion # default "1"
---@field webhook_event_failover_url? telnyx.shared.WebhookEventFailoverUrl # a URL, default ""
---@field webhook_event_url? telnyx.shared.WebhookEventUrl # a URL
---@field webhook_timeout_secs? telnyx.shared.WebhookTimeoutSecs # seconds, 0 to 30
---@field [string] telnyx.NoSuchName

---Updates an FQDN connection.
---
---`PATCH /fqdn_connections/{id}`
---@param id string
---@param parameters? telnyx.fqdn_connections.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.fqdn_connections.FqdnConnectionsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.fqdn_connections.UpdateParameters, opts?: telnyx.CallOptions): telnyx.fqdn_connections.FqdnConnectionsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.fqdn_connections.FqdnConnectionsUpdateAnswer?, telnyx.Error, telnyx.Response
function fqdn_connections.update(id, parameters, opts) end

---@class telnyx.fqdn_connections.fqdn_authentication
local fqdn_connections_fqdn_authentication = {}

---Retrieves the authentication of an FQDN connection.
---
---`GET /fqdn_connections/{fqdn_connection_id}/fqdn_authentication`
---@param fqdn_connection_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.fqdn_connections.FqdnAuthenticationListResponse?, telnyx.Error, telnyx.Response
---@overload fun(fqdn_connection_id: string, opts?: telnyx.CallOptions): telnyx.fqdn_connections.FqdnAuthenticationListResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { fqdn_connection_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.fqdn_connections.FqdnAuthenticationListResponse?, telnyx.Error, telnyx.Response
function fqdn_connections_fqdn_authentication.list(fqdn_connection_id, parameters, opts) end

---@class (exact) telnyx.fqdn_connections.fqdn_authentication.PatchAllParameters
---@field fqdn_connection_id? string
---@field failover_url? string
---@field fqdn_outbound_authentication? 'ip-authentication'|'credential-authentication'
---@field ip_authentication_method? 'token'|'p-charge-info'
---@field password? string
---@field txt_name? string
---@field txt_ttl? integer
---@field txt_value? string
---@field user_name? string
---@field webhook_url? string # where events are sent
---@field [string] telnyx.NoSuchName

---Updates the authentication of an FQDN connection.
---
---`PATCH /fqdn_connections/{fqdn_connection_id}/fqdn_authentication`
---@param fqdn_connection_id string
---@param parameters? telnyx.fqdn_connections.fqdn_authentication.PatchAllParameters
---@param opts? telnyx.CallOptions
---@return telnyx.fqdn_connections.FqdnAuthenticationPatchAllResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.fqdn_connections.fqdn_authentication.PatchAllParameters, opts?: telnyx.CallOptions): telnyx.fqdn_connections.FqdnAuthenticationPatchAllResponse?, telnyx.Error, telnyx.Response
---@overload fun(fqdn_connection_id: string, opts: telnyx.CallOptions): telnyx.fqdn_connections.FqdnAuthenticationPatchAllResponse?, telnyx.Error, telnyx.Response
function fqdn_connections_fqdn_authentication.patch_all(fqdn_connection_id, parameters, opts) end

---@class telnyx.fqdn_connections.FqdnAuthentication
---@field connection_id? string
---@field failover_url? string
---@field fqdn_outbound_authentication? 'ip-authentication'|'credential-authentication'
---@field id string
---@field ip_authentication_method? 'token'|'p-charge-info'
---@field microsoft_teams_sbc? boolean
---@field password? string
---@field record_type? string # the kind of record
---@field txt_name? string
---@field txt_ttl? number
---@field txt_value? string
---@field user_name? string
---@field webhook_url? string # where events are sent

---@class telnyx.fqdn_connections.FqdnAuthenticationListResponse
---@field data telnyx.fqdn_connections.FqdnAuthentication

---@class telnyx.fqdn_connections.FqdnAuthenticationPatchAllResponse
---@field data telnyx.fqdn_connections.FqdnAuthentication

---@class telnyx.fqdn_connections.FqdnConnection
---@field active? boolean
---@field adjust_dtmf_timestamp? boolean
---@field anchorsite_override? telnyx.shared.AnchorsiteOverride # default "Latency"
---@field android_push_credential_id? telnyx.shared.ConnectionAndroidPushCredentialId
---@field call_cost_enabled? boolean
---@field call_cost_in_webhooks? boolean # default false
---@field connection_name telnyx.shared.ConnectionName
---@field conversation_persistence? boolean
---@field created_at? telnyx.shared.CreatedAt_ # when it was created
---@field default_on_hold_comfort_noise_enabled? boolean # default true
---@field dtmf_type? telnyx.shared.DtmfType # default "RFC 2833"
---@field encode_contact_header_enabled? boolean # default false
---@field encrypted_media? telnyx.shared.EncryptedMedia
---@field id string
---@field ignore_dtmf_duration? boolean
---@field ignore_mark_bit? boolean
---@field inbound? telnyx.fqdn_connections.InboundFqdn
---@field ios_push_credential_id? telnyx.shared.ConnectionIosPushCredentialId
---@field jitter_buffer? telnyx.shared.ConnectionJitterBuffer
---@field microsoft_teams_sbc? boolean # default false
---@field noise_suppression? telnyx.shared.ConnectionNoiseSuppression
---@field noise_suppression_details? telnyx.shared.ConnectionNoiseSuppressionDetails
---@field onnet_t38_passthrough_enabled? boolean # default false
---@field outbound? telnyx.fqdn_connections.OutboundFqdn
---@field password? string
---@field record_type? string # the kind of record
---@field rtcp_settings? telnyx.shared.ConnectionRtcpSettings
---@field rtp_pass_codecs_on_stream_change? boolean
---@field send_normalized_timestamps? boolean
---@field tags? string[]
---@field third_party_control_enabled? boolean
---@field transport_protocol? telnyx.fqdn_connections.FqdnConnectionTransportProtocol # default "UDP"
---@field txt_name? string
---@field txt_ttl? integer
---@field txt_value? string
---@field updated_at? telnyx.shared.UpdatedAt_ # when it last changed
---@field user_name? string
---@field webhook_api_version? telnyx.fqdn_connections.WebhookApiVersion # default "1"
---@field webhook_event_failover_url? telnyx.shared.WebhookEventFailoverUrl # a URL, default ""
---@field webhook_event_url? telnyx.shared.WebhookEventUrl # a URL
---@field webhook_timeout_secs? telnyx.shared.WebhookTimeoutSecs # seconds, 0 to 30

---@alias telnyx.fqdn_connections.FqdnConnectionTransportProtocol 'UDP'|'TCP'|'TLS'

---@class telnyx.fqdn_connections.FqdnConnectionsCreateAnswer
---@field data telnyx.fqdn_connections.FqdnConnection

---@class telnyx.fqdn_connections.FqdnConnectionsDeleteAnswer
---@field data telnyx.fqdn_connections.FqdnConnection

---@class telnyx.fqdn_connections.FqdnConnectionsRetrieveAnswer
---@field data telnyx.fqdn_connections.FqdnConnection

---@class telnyx.fqdn_connections.FqdnConnectionsUpdateAnswer
---@field data telnyx.fqdn_connections.FqdnConnection

---@class telnyx.fqdn_connections.InboundFqdn
---@field ani_number_format? '+E.164'|'E.164'|'+E.164-national'|'E.164-national' # default "E.164-national"
---@field channel_limit? integer
---@field codecs? string[]
---@field default_primary_fqdn_id? string
---@field default_routing_method? 'sequential'|'round-robin' # default "sequential"
---@field default_secondary_fqdn_id? string
---@field default_tertiary_fqdn_id? string
---@field dnis_number_format? '+e164'|'e164'|'national'|'sip_username' # default "e164"
---@field generate_ringback_tone? boolean # default false
---@field isup_headers_enabled? boolean # default false
---@field prack_enabled? boolean # default false
---@field shaken_stir_enabled? boolean # default false
---@field sip_compact_headers_enabled? boolean # default true
---@field sip_region? 'US'|'Europe'|'Australia' # default "US"
---@field sip_subdomain? string
---@field sip_subdomain_receive_settings? 'only_my_connections'|'from_anyone' # default "from_anyone"
---@field timeout_1xx_secs? integer # seconds, 1 to 120, default 3
---@field timeout_2xx_secs? integer # seconds, 1 to 600, default 90

---@class telnyx.fqdn_connections.OutboundFqdn
---@field ani_override? string
---@field ani_override_type? 'always'|'normal'|'emergency' # default "always"
---@field call_parking_enabled? boolean # default false
---@field channel_limit? integer
---@field encrypted_media? telnyx.shared.EncryptedMedia
---@field generate_ringback_tone? boolean # default false
---@field instant_ringback_enabled? boolean # default false
---@field ip_authentication_method? 'credential-authentication'|'ip-authentication' # default "ip-authentication"
---@field ip_authentication_token? string
---@field localization? string # default "US"
---@field outbound_voice_profile_id? telnyx.shared.OutboundVoiceProfileId
---@field t38_reinvite_source? 'telnyx'|'customer'|'disabled'|'passthru'|'caller-passthru'|'callee-passthru' # default "customer"
---@field tech_prefix? string
---@field timeout_1xx_secs? integer # seconds, 1 to 120, default 3
---@field timeout_2xx_secs? integer # seconds, 1 to 600, default 90

---@alias telnyx.fqdn_connections.WebhookApiVersion '1'|'2'
