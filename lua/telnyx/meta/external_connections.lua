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

---@class telnyx.external_connections.CreateParameters
---@field external_sip_connection string
---@field outbound table
---@field active? boolean
---@field inbound? table
---@field tags? string[]
---@field webhook_event_failover_url? string
---@field webhook_event_url? string
---@field webhook_timeout_secs? integer

---`POST /external_connections`
---@param parameters telnyx.external_connections.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function external_connections.create(parameters, opts) end

---`DELETE /external_connections/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function external_connections.delete(id, opts) end

---@class telnyx.external_connections.ListParameters
---@field filter_connection_name_contains? string
---@field filter_created_at? string
---@field filter_external_sip_connection? string
---@field filter_id? string
---@field filter_phone_number_contains? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { connection_name?: { contains?: string }, created_at?: string, external_sip_connection?: string, id?: string, phone_number?: { contains?: string } }
---@field page? { number?: integer, size?: integer }

---`GET /external_connections`
---@param parameters? telnyx.external_connections.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function external_connections.list(parameters, opts) end

---`GET /external_connections/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function external_connections.retrieve(id, opts) end

---@class telnyx.external_connections.UpdateParameters
---@field id? string
---@field outbound table
---@field active? boolean
---@field inbound? table
---@field tags? string[]
---@field webhook_event_failover_url? string
---@field webhook_event_url? string
---@field webhook_timeout_secs? integer

---`PATCH /external_connections/{id}`
---@param id string
---@param parameters telnyx.external_connections.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.external_connections.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function external_connections.update(id, parameters, opts) end

---@class telnyx.external_connections.UpdateLocationParameters
---@field id string
---@field location_id string
---@field static_emergency_address_id string

---`PATCH /external_connections/{id}/locations/{location_id}`
---@param parameters telnyx.external_connections.UpdateLocationParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function external_connections.update_location(parameters, opts) end

---@class telnyx.external_connections.civic_addresses
local external_connections_civic_addresses = {}

---@class telnyx.external_connections.civic_addresses.ListParameters
---@field id? string
---@field filter_country? string[]
---@field filter? { country?: string[] }

---`GET /external_connections/{id}/civic_addresses`
---@param id string
---@param parameters? telnyx.external_connections.civic_addresses.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.external_connections.civic_addresses.ListParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function external_connections_civic_addresses.list(id, parameters, opts) end

---@class telnyx.external_connections.civic_addresses.RetrieveParameters
---@field id string
---@field address_id string

---`GET /external_connections/{id}/civic_addresses/{address_id}`
---@param parameters telnyx.external_connections.civic_addresses.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function external_connections_civic_addresses.retrieve(parameters, opts) end

---@class telnyx.external_connections.log_messages
local external_connections_log_messages = {}

---`DELETE /external_connections/log_messages/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function external_connections_log_messages.dismiss(id, opts) end

---@class telnyx.external_connections.log_messages.ListParameters
---@field filter_external_connection_id? string
---@field filter_telephone_number_contains? string
---@field filter_telephone_number_eq? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { external_connection_id?: string, telephone_number?: { contains?: string, eq?: string } }
---@field page? { number?: integer, size?: integer }

---`GET /external_connections/log_messages`
---@param parameters? telnyx.external_connections.log_messages.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function external_connections_log_messages.list(parameters, opts) end

---`GET /external_connections/log_messages/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function external_connections_log_messages.retrieve(id, opts) end

---@class telnyx.external_connections.phone_numbers
local external_connections_phone_numbers = {}

---@class telnyx.external_connections.phone_numbers.ListParameters
---@field id? string
---@field filter_civic_address_id_eq? string
---@field filter_location_id_eq? string
---@field filter_phone_number_contains? string
---@field filter_phone_number_eq? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { civic_address_id?: { eq?: string }, location_id?: { eq?: string }, phone_number?: { contains?: string, eq?: string } }
---@field page? { number?: integer, size?: integer }

---`GET /external_connections/{id}/phone_numbers`
---@param id string
---@param parameters? telnyx.external_connections.phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.external_connections.phone_numbers.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function external_connections_phone_numbers.list(id, parameters, opts) end

---@class telnyx.external_connections.phone_numbers.RetrieveParameters
---@field id string
---@field phone_number_id string

---`GET /external_connections/{id}/phone_numbers/{phone_number_id}`
---@param parameters telnyx.external_connections.phone_numbers.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function external_connections_phone_numbers.retrieve(parameters, opts) end

---@class telnyx.external_connections.phone_numbers.UpdateParameters
---@field id string
---@field phone_number_id string
---@field location_id? string

---`PATCH /external_connections/{id}/phone_numbers/{phone_number_id}`
---@param parameters telnyx.external_connections.phone_numbers.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function external_connections_phone_numbers.update(parameters, opts) end

---@class telnyx.external_connections.releases
local external_connections_releases = {}

---@class telnyx.external_connections.releases.ListParameters
---@field id? string
---@field filter_civic_address_id_eq? string
---@field filter_location_id_eq? string
---@field filter_phone_number_contains? string
---@field filter_phone_number_eq? string
---@field filter_status_eq? string[]
---@field page_number? integer
---@field page_size? integer
---@field filter? { civic_address_id?: { eq?: string }, location_id?: { eq?: string }, phone_number?: { contains?: string, eq?: string }, status?: { eq?: string[] } }
---@field page? { number?: integer, size?: integer }

---`GET /external_connections/{id}/releases`
---@param id string
---@param parameters? telnyx.external_connections.releases.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.external_connections.releases.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function external_connections_releases.list(id, parameters, opts) end

---@class telnyx.external_connections.releases.RetrieveParameters
---@field id string
---@field release_id string

---`GET /external_connections/{id}/releases/{release_id}`
---@param parameters telnyx.external_connections.releases.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function external_connections_releases.retrieve(parameters, opts) end

---@class telnyx.external_connections.uploads
local external_connections_uploads = {}

---@class telnyx.external_connections.uploads.CreateParameters
---@field id? string
---@field number_ids string[]
---@field additional_usages? string[]
---@field civic_address_id? string
---@field location_id? string
---@field usage? string

---`POST /external_connections/{id}/uploads`
---@param id string
---@param parameters telnyx.external_connections.uploads.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.external_connections.uploads.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function external_connections_uploads.create(id, parameters, opts) end

---@class telnyx.external_connections.uploads.ListParameters
---@field id? string
---@field filter_civic_address_id_eq? string
---@field filter_location_id_eq? string
---@field filter_phone_number_contains? string
---@field filter_phone_number_eq? string
---@field filter_status_eq? string[]
---@field page_number? integer
---@field page_size? integer
---@field filter? { civic_address_id?: { eq?: string }, location_id?: { eq?: string }, phone_number?: { contains?: string, eq?: string }, status?: { eq?: string[] } }
---@field page? { number?: integer, size?: integer }

---`GET /external_connections/{id}/uploads`
---@param id string
---@param parameters? telnyx.external_connections.uploads.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.external_connections.uploads.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function external_connections_uploads.list(id, parameters, opts) end

---`GET /external_connections/{id}/uploads/status`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function external_connections_uploads.pending_count(id, opts) end

---`POST /external_connections/{id}/uploads/refresh`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function external_connections_uploads.refresh_status(id, opts) end

---@class telnyx.external_connections.uploads.RetrieveParameters
---@field id string
---@field ticket_id string

---`GET /external_connections/{id}/uploads/{ticket_id}`
---@param parameters telnyx.external_connections.uploads.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function external_connections_uploads.retrieve(parameters, opts) end

---@class telnyx.external_connections.uploads.RetryParameters
---@field id string
---@field ticket_id string

---`POST /external_connections/{id}/uploads/{ticket_id}/retry`
---@param parameters telnyx.external_connections.uploads.RetryParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function external_connections_uploads.retry(parameters, opts) end
