---@meta _
-- Types of `client.fax_applications` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.fax_applications
local fax_applications = {}

---@class (exact) telnyx.fax_applications.CreateParameters
---@field application_name telnyx.shared.ApplicationName
---@field webhook_event_url telnyx.shared.WebhookEventUrl # a URL
---@field active? telnyx.shared.ConnectionActive # default true
---@field anchorsite_override? telnyx.shared.AnchorsiteOverride # default "Latency"
---@field inbound? telnyx.fax_applications.FaxApplicationsCreateInbound
---@field outbound? telnyx.fax_applications.FaxApplicationsCreateOutbound
---@field tags? string[]
---@field webhook_event_failover_url? telnyx.shared.WebhookEventFailoverUrl # a URL, default ""
---@field webhook_timeout_secs? telnyx.shared.WebhookTimeoutSecs # seconds, 0 to 30
---@field [string] telnyx.NoSuchName

---Creates a fax application.
---
---`POST /fax_applications`
---@param parameters telnyx.fax_applications.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.fax_applications.FaxApplicationsCreateAnswer?, telnyx.Error, telnyx.Response
function fax_applications.create(parameters, opts) end

---Deletes a fax application.
---
---`DELETE /fax_applications/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.fax_applications.FaxApplicationsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.fax_applications.FaxApplicationsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.fax_applications.FaxApplicationsDeleteAnswer?, telnyx.Error, telnyx.Response
function fax_applications.delete(id, parameters, opts) end

---@class (exact) telnyx.fax_applications.ListParameters
---@field filter_application_name_contains? string
---@field filter_outbound_voice_profile_id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? 'created_at'|'application_name'|'active' # default "created_at"
---@field filter? { application_name?: { contains?: string, [string]: telnyx.NoSuchName }, outbound_voice_profile_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists fax applications.
---
---`GET /fax_applications`
---@param parameters? telnyx.fax_applications.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.fax_applications.FaxApplication>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.fax_applications.FaxApplication>?, telnyx.Error, telnyx.Response
function fax_applications.list(parameters, opts) end

---Retrieves a fax application.
---
---`GET /fax_applications/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.fax_applications.FaxApplicationsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.fax_applications.FaxApplicationsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.fax_applications.FaxApplicationsRetrieveAnswer?, telnyx.Error, telnyx.Response
function fax_applications.retrieve(id, parameters, opts) end

---@class (exact) telnyx.fax_applications.UpdateParameters
---@field id? string
---@field application_name telnyx.shared.ApplicationName
---@field webhook_event_url telnyx.shared.WebhookEventUrl # a URL
---@field active? telnyx.shared.ConnectionActive # default true
---@field anchorsite_override? telnyx.shared.AnchorsiteOverride # default "Latency"
---@field fax_email_recipient? telnyx.fax_applications.FaxEmailRecipient
---@field inbound? telnyx.fax_applications.FaxApplicationsUpdateInbound
---@field outbound? telnyx.fax_applications.FaxApplicationsUpdateOutbound
---@field tags? string[]
---@field webhook_event_failover_url? telnyx.shared.WebhookEventFailoverUrl # a URL, default ""
---@field webhook_timeout_secs? telnyx.shared.WebhookTimeoutSecs # seconds, 0 to 30
---@field [string] telnyx.NoSuchName

---Updates a fax application.
---
---`PATCH /fax_applications/{id}`
---@param id string
---@param parameters telnyx.fax_applications.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.fax_applications.FaxApplicationsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.fax_applications.UpdateParameters, opts?: telnyx.CallOptions): telnyx.fax_applications.FaxApplicationsUpdateAnswer?, telnyx.Error, telnyx.Response
function fax_applications.update(id, parameters, opts) end

---@class telnyx.fax_applications.FaxApplication
---@field active? telnyx.shared.ConnectionActive # default true
---@field anchorsite_override? telnyx.shared.AnchorsiteOverride # default "Latency"
---@field application_name? telnyx.shared.ApplicationName
---@field created_at? string # when it was created
---@field id telnyx.shared.IntId_
---@field inbound? telnyx.fax_applications.FaxApplicationInbound
---@field outbound? telnyx.fax_applications.FaxApplicationOutbound
---@field record_type? string # the kind of record
---@field tags? string[]
---@field updated_at? string # when it last changed
---@field webhook_event_failover_url? telnyx.shared.WebhookEventFailoverUrl # a URL, default ""
---@field webhook_event_url? telnyx.shared.WebhookEventUrl # a URL
---@field webhook_timeout_secs? telnyx.shared.WebhookTimeoutSecs # seconds, 0 to 30

---@class telnyx.fax_applications.FaxApplicationInbound
---@field channel_limit? integer
---@field sip_subdomain? string
---@field sip_subdomain_receive_settings? 'only_my_connections'|'from_anyone' # default "from_anyone"

---@class telnyx.fax_applications.FaxApplicationOutbound
---@field channel_limit? integer
---@field outbound_voice_profile_id? telnyx.shared.OutboundVoiceProfileId_

---@class telnyx.fax_applications.FaxApplicationsCreateAnswer
---@field data telnyx.fax_applications.FaxApplication

---@class telnyx.fax_applications.FaxApplicationsCreateInbound
---@field channel_limit? integer
---@field sip_subdomain? string
---@field sip_subdomain_receive_settings? 'only_my_connections'|'from_anyone' # default "from_anyone"

---@class telnyx.fax_applications.FaxApplicationsCreateOutbound
---@field channel_limit? integer
---@field outbound_voice_profile_id? telnyx.shared.OutboundVoiceProfileId_

---@class telnyx.fax_applications.FaxApplicationsDeleteAnswer
---@field data telnyx.fax_applications.FaxApplication

---@class telnyx.fax_applications.FaxApplicationsRetrieveAnswer
---@field data telnyx.fax_applications.FaxApplication

---@class telnyx.fax_applications.FaxApplicationsUpdateAnswer
---@field data telnyx.fax_applications.FaxApplication

---@class telnyx.fax_applications.FaxApplicationsUpdateInbound
---@field channel_limit? integer
---@field sip_subdomain? string
---@field sip_subdomain_receive_settings? 'only_my_connections'|'from_anyone' # default "from_anyone"

---@class telnyx.fax_applications.FaxApplicationsUpdateOutbound
---@field channel_limit? integer
---@field outbound_voice_profile_id? telnyx.shared.OutboundVoiceProfileId_

---@alias telnyx.fax_applications.FaxEmailRecipient string|nil
