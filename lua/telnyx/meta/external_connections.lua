---@meta _
-- Types of `client.external_connections` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.external_connections
---@field civic_addresses telnyx.external_connections.civic_addresses
---@field log_messages telnyx.external_connections.log_messages
---@field phone_numbers telnyx.external_connections.phone_numbers
---@field releases telnyx.external_connections.releases
---@field uploads telnyx.external_connections.uploads
local external_connections = {}

---@class (exact) telnyx.external_connections.CreateParameters
---@field external_sip_connection telnyx.external_connections.ExternalSipConnectionZoomOnly # default "zoom"
---@field outbound telnyx.external_connections.ExternalConnectionsCreateOutbound
---@field active? telnyx.shared.ConnectionActive # default true
---@field inbound? telnyx.external_connections.ExternalConnectionsCreateInbound
---@field tags? string[]
---@field webhook_event_failover_url? string # a URL, default ""
---@field webhook_event_url? string # a URL
---@field webhook_timeout_secs? integer # seconds, 0 to 30
---@field [string] telnyx.NoSuchName

---Creates an external connection.
---
---`POST /external_connections`
---@param parameters telnyx.external_connections.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.external_connections.ExternalConnectionsCreateAnswer?, telnyx.Error, telnyx.Response
function external_connections.create(parameters, opts) end

---Deletes an external connection.
---
---`DELETE /external_connections/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.external_connections.ExternalConnectionsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.external_connections.ExternalConnectionsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.external_connections.ExternalConnectionsDeleteAnswer?, telnyx.Error, telnyx.Response
function external_connections.delete(id, parameters, opts) end

---@class (exact) telnyx.external_connections.ListParameters
---@field filter_connection_name_contains? string
---@field filter_created_at? string
---@field filter_external_sip_connection? 'zoom'|'operator_connect'
---@field filter_id? string
---@field filter_phone_number_contains? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 250
---@field filter? { connection_name?: { contains?: string, [string]: telnyx.NoSuchName }, created_at?: string, external_sip_connection?: 'zoom'|'operator_connect', id?: string, phone_number?: { contains?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists external connections.
---
---`GET /external_connections`
---@param parameters? telnyx.external_connections.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.external_connections.ExternalConnection>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.external_connections.ExternalConnection>?, telnyx.Error, telnyx.Response
function external_connections.list(parameters, opts) end

---Retrieves an external connection.
---
---`GET /external_connections/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.external_connections.ExternalConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.external_connections.ExternalConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.external_connections.ExternalConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
function external_connections.retrieve(id, parameters, opts) end

---@class (exact) telnyx.external_connections.UpdateParameters
---@field id? string
---@field outbound telnyx.external_connections.ExternalConnectionsUpdateOutbound
---@field active? telnyx.shared.ConnectionActive # default true
---@field inbound? telnyx.external_connections.ExternalConnectionsUpdateInbound
---@field tags? string[]
---@field webhook_event_failover_url? string # a URL, default ""
---@field webhook_event_url? string # a URL
---@field webhook_timeout_secs? integer # seconds, 0 to 30
---@field [string] telnyx.NoSuchName

---Updates an external connection.
---
---`PATCH /external_connections/{id}`
---@param id string
---@param parameters telnyx.external_connections.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.external_connections.ExternalConnectionsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.external_connections.UpdateParameters, opts?: telnyx.CallOptions): telnyx.external_connections.ExternalConnectionsUpdateAnswer?, telnyx.Error, telnyx.Response
function external_connections.update(id, parameters, opts) end

---@class (exact) telnyx.external_connections.UpdateLocationParameters
---@field id string
---@field location_id string
---@field static_emergency_address_id string # a UUID
---@field [string] telnyx.NoSuchName

---Updates a location of an external connection.
---
---`PATCH /external_connections/{id}/locations/{location_id}`
---@param parameters telnyx.external_connections.UpdateLocationParameters
---@param opts? telnyx.CallOptions
---@return telnyx.external_connections.LocationResponse?, telnyx.Error, telnyx.Response
function external_connections.update_location(parameters, opts) end

---@class telnyx.external_connections.civic_addresses
local external_connections_civic_addresses = {}

---@class (exact) telnyx.external_connections.civic_addresses.ListParameters
---@field id? string
---@field filter_country? string[]
---@field filter? { country?: string[], [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the civic addresses of an external connection.
---
---`GET /external_connections/{id}/civic_addresses`
---@param id string
---@param parameters? telnyx.external_connections.civic_addresses.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.external_connections.ExternalConnectionsCivicAddressesListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.external_connections.civic_addresses.ListParameters, opts?: telnyx.CallOptions): telnyx.external_connections.ExternalConnectionsCivicAddressesListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.external_connections.ExternalConnectionsCivicAddressesListAnswer?, telnyx.Error, telnyx.Response
function external_connections_civic_addresses.list(id, parameters, opts) end

---@class (exact) telnyx.external_connections.civic_addresses.RetrieveParameters
---@field id string
---@field address_id string
---@field [string] telnyx.NoSuchName

---Retrieves a civic address of an external connection.
---
---`GET /external_connections/{id}/civic_addresses/{address_id}`
---@param parameters telnyx.external_connections.civic_addresses.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.external_connections.ExternalConnectionsCivicAddressesRetrieveAnswer?, telnyx.Error, telnyx.Response
function external_connections_civic_addresses.retrieve(parameters, opts) end

---@class telnyx.external_connections.log_messages
local external_connections_log_messages = {}

---Dismisses a log message.
---
---`DELETE /external_connections/log_messages/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.external_connections.ExternalConnectionsLogMessagesDismissAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.external_connections.ExternalConnectionsLogMessagesDismissAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.external_connections.ExternalConnectionsLogMessagesDismissAnswer?, telnyx.Error, telnyx.Response
function external_connections_log_messages.dismiss(id, parameters, opts) end

---@class (exact) telnyx.external_connections.log_messages.ListParameters
---@field filter_external_connection_id? string
---@field filter_telephone_number_contains? string
---@field filter_telephone_number_eq? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 250
---@field filter? { external_connection_id?: string, telephone_number?: { contains?: string, eq?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists log messages.
---
---`GET /external_connections/log_messages`
---@param parameters? telnyx.external_connections.log_messages.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.external_connections.LogMessage>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.external_connections.LogMessage>?, telnyx.Error, telnyx.Response
function external_connections_log_messages.list(parameters, opts) end

---Retrieves a log message.
---
---`GET /external_connections/log_messages/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.external_connections.ExternalConnectionsLogMessagesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.external_connections.ExternalConnectionsLogMessagesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.external_connections.ExternalConnectionsLogMessagesRetrieveAnswer?, telnyx.Error, telnyx.Response
function external_connections_log_messages.retrieve(id, parameters, opts) end

---@class telnyx.external_connections.phone_numbers
local external_connections_phone_numbers = {}

---@class (exact) telnyx.external_connections.phone_numbers.ListParameters
---@field id? string
---@field filter_civic_address_id_eq? string
---@field filter_location_id_eq? string
---@field filter_phone_number_contains? string
---@field filter_phone_number_eq? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 250
---@field filter? { civic_address_id?: { eq?: string, [string]: telnyx.NoSuchName }, location_id?: { eq?: string, [string]: telnyx.NoSuchName }, phone_number?: { contains?: string, eq?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the phone numbers of an external connection.
---
---`GET /external_connections/{id}/phone_numbers`
---@param id string
---@param parameters? telnyx.external_connections.phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.external_connections.ExternalConnectionPhoneNumber>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.external_connections.phone_numbers.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.external_connections.ExternalConnectionPhoneNumber>?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.external_connections.ExternalConnectionPhoneNumber>?, telnyx.Error, telnyx.Response
function external_connections_phone_numbers.list(id, parameters, opts) end

---@class (exact) telnyx.external_connections.phone_numbers.RetrieveParameters
---@field id string
---@field phone_number_id string
---@field [string] telnyx.NoSuchName

---Retrieves a phone number of an external connection.
---
---`GET /external_connections/{id}/phone_numbers/{phone_number_id}`
---@param parameters telnyx.external_connections.phone_numbers.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.external_connections.ExternalConnectionsPhoneNumbersRetrieveAnswer?, telnyx.Error, telnyx.Response
function external_connections_phone_numbers.retrieve(parameters, opts) end

---@class (exact) telnyx.external_connections.phone_numbers.UpdateParameters
---@field id string
---@field phone_number_id string
---@field location_id? string # a UUID
---@field [string] telnyx.NoSuchName

---Updates a phone number of an external connection.
---
---`PATCH /external_connections/{id}/phone_numbers/{phone_number_id}`
---@param parameters telnyx.external_connections.phone_numbers.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.external_connections.ExternalConnectionsPhoneNumbersUpdateAnswer?, telnyx.Error, telnyx.Response
function external_connections_phone_numbers.update(parameters, opts) end

---@class telnyx.external_connections.releases
local external_connections_releases = {}

---@class (exact) telnyx.external_connections.releases.ListParameters
---@field id? string
---@field filter_civic_address_id_eq? string
---@field filter_location_id_eq? string
---@field filter_phone_number_contains? string
---@field filter_phone_number_eq? string
---@field filter_status_eq? ('pending_upload'|'pending'|'in_progress'|'complete'|'failed'|'expired'|'unknown')[]
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 250
---@field filter? { civic_address_id?: { eq?: string, [string]: telnyx.NoSuchName }, location_id?: { eq?: string, [string]: telnyx.NoSuchName }, phone_number?: { contains?: string, eq?: string, [string]: telnyx.NoSuchName }, status?: { eq?: ('pending_upload'|'pending'|'in_progress'|'complete'|'failed'|'expired'|'unknown')[], [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the releases of an external connection.
---
---`GET /external_connections/{id}/releases`
---@param id string
---@param parameters? telnyx.external_connections.releases.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.external_connections.Release>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.external_connections.releases.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.external_connections.Release>?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.external_connections.Release>?, telnyx.Error, telnyx.Response
function external_connections_releases.list(id, parameters, opts) end

---@class (exact) telnyx.external_connections.releases.RetrieveParameters
---@field id string
---@field release_id string
---@field [string] telnyx.NoSuchName

---Retrieves a release of an external connection.
---
---`GET /external_connections/{id}/releases/{release_id}`
---@param parameters telnyx.external_connections.releases.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.external_connections.ExternalConnectionsReleasesRetrieveAnswer?, telnyx.Error, telnyx.Response
function external_connections_releases.retrieve(parameters, opts) end

---@class telnyx.external_connections.uploads
local external_connections_uploads = {}

---@class (exact) telnyx.external_connections.uploads.CreateParameters
---@field id? string
---@field number_ids string[] # at least 1 items
---@field additional_usages? ('calling_user_assignment'|'first_party_app_assignment')[]
---@field civic_address_id? string # a UUID
---@field location_id? string # a UUID
---@field usage? 'calling_user_assignment'|'first_party_app_assignment'
---@field [string] telnyx.NoSuchName

---Uploads phone numbers to an external connection.
---
---`POST /external_connections/{id}/uploads`
---@param id string
---@param parameters telnyx.external_connections.uploads.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.external_connections.ExternalConnectionsUploadsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.external_connections.uploads.CreateParameters, opts?: telnyx.CallOptions): telnyx.external_connections.ExternalConnectionsUploadsCreateAnswer?, telnyx.Error, telnyx.Response
function external_connections_uploads.create(id, parameters, opts) end

---@class (exact) telnyx.external_connections.uploads.ListParameters
---@field id? string
---@field filter_civic_address_id_eq? string
---@field filter_location_id_eq? string
---@field filter_phone_number_contains? string
---@field filter_phone_number_eq? string
---@field filter_status_eq? ('pending_upload'|'pending'|'in_progress'|'success'|'error')[]
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 250
---@field filter? { civic_address_id?: { eq?: string, [string]: telnyx.NoSuchName }, location_id?: { eq?: string, [string]: telnyx.NoSuchName }, phone_number?: { contains?: string, eq?: string, [string]: telnyx.NoSuchName }, status?: { eq?: ('pending_upload'|'pending'|'in_progress'|'success'|'error')[], [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the uploads of an external connection.
---
---`GET /external_connections/{id}/uploads`
---@param id string
---@param parameters? telnyx.external_connections.uploads.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.external_connections.Upload>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.external_connections.uploads.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.external_connections.Upload>?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.external_connections.Upload>?, telnyx.Error, telnyx.Response
function external_connections_uploads.list(id, parameters, opts) end

---Counts the pending uploads.
---
---`GET /external_connections/{id}/uploads/status`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.external_connections.ExternalConnectionsUploadsPendingCountAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.external_connections.ExternalConnectionsUploadsPendingCountAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.external_connections.ExternalConnectionsUploadsPendingCountAnswer?, telnyx.Error, telnyx.Response
function external_connections_uploads.pending_count(id, parameters, opts) end

---Refreshes the status of all uploads.
---
---`POST /external_connections/{id}/uploads/refresh`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.external_connections.ExternalConnectionsUploadsRefreshStatusAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.external_connections.ExternalConnectionsUploadsRefreshStatusAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.external_connections.ExternalConnectionsUploadsRefreshStatusAnswer?, telnyx.Error, telnyx.Response
function external_connections_uploads.refresh_status(id, parameters, opts) end

---@class (exact) telnyx.external_connections.uploads.RetrieveParameters
---@field id string
---@field ticket_id string
---@field [string] telnyx.NoSuchName

---Retrieves a upload of an external connection.
---
---`GET /external_connections/{id}/uploads/{ticket_id}`
---@param parameters telnyx.external_connections.uploads.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.external_connections.ExternalConnectionsUploadsRetrieveAnswer?, telnyx.Error, telnyx.Response
function external_connections_uploads.retrieve(parameters, opts) end

---@class (exact) telnyx.external_connections.uploads.RetryParameters
---@field id string
---@field ticket_id string
---@field [string] telnyx.NoSuchName

---Retries an upload.
---
---`POST /external_connections/{id}/uploads/{ticket_id}/retry`
---@param parameters telnyx.external_connections.uploads.RetryParameters
---@param opts? telnyx.CallOptions
---@return telnyx.external_connections.ExternalConnectionsUploadsRetryAnswer?, telnyx.Error, telnyx.Response
function external_connections_uploads.retry(parameters, opts) end

---@class telnyx.external_connections.CivicAddress
---@field city_or_town? string
---@field city_or_town_alias? string
---@field company_name? string
---@field country? string
---@field country_or_district? string
---@field default_location_id? string # a UUID
---@field description? string
---@field house_number? string
---@field house_number_suffix? string
---@field id telnyx.external_connections.UUID # a UUID
---@field locations? telnyx.external_connections.Location[]
---@field postal_or_zip_code? string
---@field record_type? string # the kind of record
---@field state_or_province? string
---@field street_name? string
---@field street_suffix? string

---@alias telnyx.external_connections.CredentialActive boolean

---@class telnyx.external_connections.ExternalConnection
---@field active? telnyx.shared.ConnectionActive # default true
---@field created_at? string # when it was created
---@field credential_active? telnyx.external_connections.CredentialActive # default false
---@field external_sip_connection? telnyx.external_connections.ExternalSipConnection # default "zoom"
---@field id telnyx.external_connections.IntId
---@field inbound? telnyx.external_connections.ExternalConnectionInbound
---@field outbound? telnyx.external_connections.ExternalConnectionOutbound
---@field record_type? string # the kind of record
---@field tags? string[]
---@field updated_at? string # when it last changed
---@field webhook_api_version? '1'|'2' # default "1"
---@field webhook_event_failover_url? string # a URL, default ""
---@field webhook_event_url? string # a URL
---@field webhook_timeout_secs? integer # seconds, 0 to 30

---@class telnyx.external_connections.ExternalConnectionInbound
---@field channel_limit? integer

---@class telnyx.external_connections.ExternalConnectionOutbound
---@field channel_limit? integer
---@field outbound_voice_profile_id? telnyx.external_connections.ExternalVoiceIntegrationsOutboundVoiceProfileId

---@class telnyx.external_connections.ExternalConnectionPhoneNumber
---@field acquired_capabilities? ('FirstPartyAppAssignment'|'InboundCalling'|'Office365'|'OutboundCalling'|'UserAssignment')[]
---@field civic_address_id? string # a UUID
---@field displayed_country_code? string
---@field location_id? string # a UUID
---@field number_id? string
---@field telephone_number? string
---@field ticket_id? telnyx.external_connections.UUID # a UUID

---@class telnyx.external_connections.ExternalConnectionsCivicAddressesListAnswer
---@field data telnyx.external_connections.CivicAddress[]
---@field items telnyx.external_connections.CivicAddress[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.external_connections.ExternalConnectionsCivicAddressesListAnswer): boolean
---@field next_page fun(self: telnyx.external_connections.ExternalConnectionsCivicAddressesListAnswer): telnyx.external_connections.ExternalConnectionsCivicAddressesListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.external_connections.ExternalConnectionsCivicAddressesListAnswer): fun(): telnyx.external_connections.ExternalConnectionsCivicAddressesListAnswer?
---@field each fun(self: telnyx.external_connections.ExternalConnectionsCivicAddressesListAnswer): fun(): telnyx.external_connections.CivicAddress?

---@class telnyx.external_connections.ExternalConnectionsCivicAddressesRetrieveAnswer
---@field data telnyx.external_connections.CivicAddress

---@class telnyx.external_connections.ExternalConnectionsCreateAnswer
---@field data telnyx.external_connections.ExternalConnection

---@class telnyx.external_connections.ExternalConnectionsCreateInbound
---@field channel_limit? integer
---@field outbound_voice_profile_id string

---@class telnyx.external_connections.ExternalConnectionsCreateOutbound
---@field channel_limit? integer
---@field outbound_voice_profile_id? telnyx.external_connections.ExternalVoiceIntegrationsOutboundVoiceProfileId

---@class telnyx.external_connections.ExternalConnectionsDeleteAnswer
---@field data telnyx.external_connections.ExternalConnection

---@class telnyx.external_connections.ExternalConnectionsLogMessagesDismissAnswer
---@field success? boolean

---@class telnyx.external_connections.ExternalConnectionsLogMessagesRetrieveAnswer
---@field log_messages? telnyx.external_connections.LogMessage[] # 1 to 1 items

---@class telnyx.external_connections.ExternalConnectionsPhoneNumbersRetrieveAnswer
---@field data telnyx.external_connections.ExternalConnectionPhoneNumber

---@class telnyx.external_connections.ExternalConnectionsPhoneNumbersUpdateAnswer
---@field data telnyx.external_connections.ExternalConnectionPhoneNumber

---@class telnyx.external_connections.ExternalConnectionsReleasesRetrieveAnswer
---@field data telnyx.external_connections.Release

---@class telnyx.external_connections.ExternalConnectionsRetrieveAnswer
---@field data telnyx.external_connections.ExternalConnection

---@class telnyx.external_connections.ExternalConnectionsUpdateAnswer
---@field data telnyx.external_connections.ExternalConnection

---@class telnyx.external_connections.ExternalConnectionsUpdateInbound
---@field channel_limit? integer

---@class telnyx.external_connections.ExternalConnectionsUpdateOutbound
---@field channel_limit? integer
---@field outbound_voice_profile_id telnyx.external_connections.ExternalVoiceIntegrationsOutboundVoiceProfileId

---@class telnyx.external_connections.ExternalConnectionsUploadsCreateAnswer
---@field success? boolean
---@field ticket_id? string # a UUID

---@class telnyx.external_connections.ExternalConnectionsUploadsPendingCountAnswer
---@field data telnyx.external_connections.ExternalConnectionsUploadsPendingCountAnswerData

---@class telnyx.external_connections.ExternalConnectionsUploadsPendingCountAnswerData
---@field pending_numbers_count? integer
---@field pending_orders_count? integer

---@class telnyx.external_connections.ExternalConnectionsUploadsRefreshStatusAnswer
---@field success? boolean

---@class telnyx.external_connections.ExternalConnectionsUploadsRetrieveAnswer
---@field data telnyx.external_connections.Upload

---@class telnyx.external_connections.ExternalConnectionsUploadsRetryAnswer
---@field data telnyx.external_connections.Upload

---@alias telnyx.external_connections.ExternalSipConnection 'zoom'|'operator_connect'

---@alias telnyx.external_connections.ExternalSipConnectionZoomOnly 'zoom'

---@alias telnyx.external_connections.ExternalVoiceIntegrationsOutboundVoiceProfileId string

---@alias telnyx.external_connections.IntId string

---@class telnyx.external_connections.Location
---@field additional_info? string
---@field description? string
---@field id telnyx.external_connections.UUID # a UUID
---@field is_default? boolean

---@class telnyx.external_connections.LocationResponse
---@field data telnyx.external_connections.LocationResponseData

---@class telnyx.external_connections.LocationResponseData
---@field accepted_address_suggestions? boolean
---@field location_id? string # a UUID
---@field static_emergency_address_id? string # a UUID

---@class telnyx.external_connections.LogMessage
---@field code string
---@field detail? string
---@field meta? telnyx.external_connections.LogMessageMeta
---@field source? telnyx.external_connections.LogMessageSource
---@field title string

---@class telnyx.external_connections.LogMessageMeta
---@field external_connection_id? string
---@field telephone_number? string
---@field ticket_id? string # a UUID

---@class telnyx.external_connections.LogMessageSource
---@field pointer? string

---@class telnyx.external_connections.Release
---@field created_at? string # when it was created
---@field error_message? string
---@field status? 'pending_upload'|'pending'|'in_progress'|'complete'|'failed'|'expired'|'unknown' # default "pending_upload"
---@field telephone_numbers? telnyx.external_connections.TnReleaseEntry[]
---@field tenant_id? string # a UUID
---@field ticket_id? telnyx.external_connections.UUID # a UUID

---@class telnyx.external_connections.TnReleaseEntry
---@field number_id? string
---@field phone_number? string

---@class telnyx.external_connections.TnUploadEntry
---@field civic_address_id? string # a UUID
---@field error_code? 'internal_error'|'unable_to_retrieve_default_location'|'unknown_country_code'|'unable_to_retrieve_location'|'unable_to_retrieve_partner_info'|'unable_to_match_geography_entry'
---@field error_message? string
---@field internal_status? 'pending_assignment'|'in_progress'|'all_internal_jobs_completed'|'release_requested'|'release_completed'|'error' # default "pending_assignment"
---@field location_id? string # a UUID
---@field number_id? telnyx.external_connections.UUID # a UUID
---@field phone_number? string
---@field status? 'pending_upload'|'pending'|'in_progress'|'success'|'error' # default "pending_upload"

---@alias telnyx.external_connections.UUID string

---@class telnyx.external_connections.Upload
---@field available_usages? ('calling_user_assignment'|'first_party_app_assignment')[]
---@field error_code? string
---@field error_message? string
---@field location_id? string # a UUID
---@field status? 'pending_upload'|'pending'|'in_progress'|'partial_success'|'success'|'error' # default "pending_upload"
---@field tenant_id? string # a UUID
---@field ticket_id? telnyx.external_connections.UUID # a UUID
---@field tn_upload_entries? telnyx.external_connections.TnUploadEntry[]
