---@meta _
-- Types of `client.texml_applications` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.texml_applications
local texml_applications = {}

---@class (exact) telnyx.texml_applications.CreateParameters
---@field friendly_name telnyx.shared.ApplicationName
---@field voice_url string # a URL
---@field active? telnyx.shared.ConnectionActive # default true
---@field anchorsite_override? telnyx.shared.AnchorsiteOverride # default "Latency"
---@field call_cost_in_webhooks? boolean # default false
---@field dtmf_type? telnyx.shared.DtmfType # default "RFC 2833"
---@field first_command_timeout? telnyx.texml_applications.FirstCommandTimeout # default false
---@field first_command_timeout_secs? telnyx.texml_applications.FirstCommandTimeoutSecs # seconds, default 30
---@field inbound? telnyx.texml_applications.TexmlApplicationsCreateInbound
---@field outbound? telnyx.texml_applications.TexmlApplicationsCreateOutbound
---@field status_callback? string # a URL
---@field status_callback_method? 'get'|'post' # default "post"
---@field tags? string[]
---@field voice_fallback_url? string # a URL
---@field voice_method? 'get'|'post' # default "post"
---@field [string] telnyx.NoSuchName

---Creates a TeXML application.
---
---`POST /texml_applications`
---@param parameters telnyx.texml_applications.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml_applications.TexmlApplicationsCreateAnswer?, telnyx.Error, telnyx.Response
function texml_applications.create(parameters, opts) end

---Deletes a TeXML application.
---
---`DELETE /texml_applications/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml_applications.TexmlApplicationsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.texml_applications.TexmlApplicationsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.texml_applications.TexmlApplicationsDeleteAnswer?, telnyx.Error, telnyx.Response
function texml_applications.delete(id, parameters, opts) end

---@class (exact) telnyx.texml_applications.ListParameters
---@field filter_friendly_name? string # default "null"
---@field filter_outbound_voice_profile_id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 250
---@field sort? 'created_at'|'friendly_name'|'active' # default "created_at"
---@field filter? { friendly_name?: string, outbound_voice_profile_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists TeXML applications.
---
---`GET /texml_applications`
---@param parameters? telnyx.texml_applications.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.texml_applications.TexmlApplication>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.texml_applications.TexmlApplication>?, telnyx.Error, telnyx.Response
function texml_applications.list(parameters, opts) end

---Retrieves a TeXML application.
---
---`GET /texml_applications/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml_applications.TexmlApplicationsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.texml_applications.TexmlApplicationsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.texml_applications.TexmlApplicationsRetrieveAnswer?, telnyx.Error, telnyx.Response
function texml_applications.retrieve(id, parameters, opts) end

---@class (exact) telnyx.texml_applications.UpdateParameters
---@field id? string
---@field friendly_name telnyx.shared.ApplicationName
---@field voice_url string # a URL
---@field active? telnyx.shared.ConnectionActive # default true
---@field anchorsite_override? telnyx.shared.AnchorsiteOverride # default "Latency"
---@field call_cost_in_webhooks? boolean # default false
---@field dtmf_type? telnyx.shared.DtmfType # default "RFC 2833"
---@field first_command_timeout? telnyx.texml_applications.FirstCommandTimeout # default false
---@field first_command_timeout_secs? telnyx.texml_applications.FirstCommandTimeoutSecs # seconds, default 30
---@field inbound? telnyx.texml_applications.TexmlApplicationsUpdateInbound
---@field outbound? telnyx.texml_applications.TexmlApplicationsUpdateOutbound
---@field status_callback? string # a URL
---@field status_callback_method? 'get'|'post' # default "post"
---@field tags? string[]
---@field voice_fallback_url? string # a URL
---@field voice_method? 'get'|'post' # default "post"
---@field [string] telnyx.NoSuchName

---Updates a TeXML application.
---
---`PATCH /texml_applications/{id}`
---@param id string
---@param parameters telnyx.texml_applications.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml_applications.TexmlApplicationsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.texml_applications.UpdateParameters, opts?: telnyx.CallOptions): telnyx.texml_applications.TexmlApplicationsUpdateAnswer?, telnyx.Error, telnyx.Response
function texml_applications.update(id, parameters, opts) end

---@alias telnyx.texml_applications.FirstCommandTimeout boolean

---@alias telnyx.texml_applications.FirstCommandTimeoutSecs integer

---@class telnyx.texml_applications.TexmlApplication
---@field active? telnyx.shared.ConnectionActive # default true
---@field anchorsite_override? telnyx.shared.AnchorsiteOverride # default "Latency"
---@field call_cost_in_webhooks? boolean # default false
---@field created_at? telnyx.shared.CreatedAt_ # when it was created
---@field dtmf_type? telnyx.shared.DtmfType # default "RFC 2833"
---@field first_command_timeout? telnyx.texml_applications.FirstCommandTimeout # default false
---@field first_command_timeout_secs? telnyx.texml_applications.FirstCommandTimeoutSecs # seconds, default 30
---@field friendly_name? telnyx.shared.ApplicationName
---@field id telnyx.shared.IntId_
---@field inbound? telnyx.texml_applications.TexmlApplicationInbound
---@field outbound? telnyx.texml_applications.TexmlApplicationOutbound
---@field record_type? string # the kind of record
---@field status_callback? string # a URL
---@field status_callback_method? 'get'|'post' # default "post"
---@field tags? string[]
---@field updated_at? telnyx.shared.UpdatedAt_ # when it last changed
---@field voice_fallback_url? string # a URL
---@field voice_method? 'get'|'post' # default "post"
---@field voice_url? string # a URL

---@class telnyx.texml_applications.TexmlApplicationInbound
---@field channel_limit? integer
---@field shaken_stir_enabled? boolean # default false
---@field sip_subdomain? string
---@field sip_subdomain_receive_settings? 'only_my_connections'|'from_anyone' # default "from_anyone"

---@class telnyx.texml_applications.TexmlApplicationOutbound
---@field channel_limit? integer
---@field outbound_voice_profile_id? telnyx.shared.OutboundVoiceProfileId_

---@class telnyx.texml_applications.TexmlApplicationsCreateAnswer
---@field data telnyx.texml_applications.TexmlApplication

---@class telnyx.texml_applications.TexmlApplicationsCreateInbound
---@field channel_limit? integer
---@field shaken_stir_enabled? boolean # default false
---@field sip_subdomain? string
---@field sip_subdomain_receive_settings? 'only_my_connections'|'from_anyone' # default "from_anyone"

---@class telnyx.texml_applications.TexmlApplicationsCreateOutbound
---@field channel_limit? integer
---@field outbound_voice_profile_id? telnyx.shared.OutboundVoiceProfileId_

---@class telnyx.texml_applications.TexmlApplicationsDeleteAnswer
---@field data telnyx.texml_applications.TexmlApplication

---@class telnyx.texml_applications.TexmlApplicationsRetrieveAnswer
---@field data telnyx.texml_applications.TexmlApplication

---@class telnyx.texml_applications.TexmlApplicationsUpdateAnswer
---@field data telnyx.texml_applications.TexmlApplication

---@class telnyx.texml_applications.TexmlApplicationsUpdateInbound
---@field channel_limit? integer
---@field shaken_stir_enabled? boolean # default false
---@field sip_subdomain? string
---@field sip_subdomain_receive_settings? 'only_my_connections'|'from_anyone' # default "from_anyone"

---@class telnyx.texml_applications.TexmlApplicationsUpdateOutbound
---@field channel_limit? integer
---@field outbound_voice_profile_id? telnyx.shared.OutboundVoiceProfileId_
