---@meta _
-- Types of `client.fax_applications` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.fax_applications
local fax_applications = {}

---@class telnyx.fax_applications.CreateParameters
---@field application_name string
---@field webhook_event_url string
---@field active? boolean
---@field anchorsite_override? string
---@field inbound? table
---@field outbound? table
---@field tags? string[]
---@field webhook_event_failover_url? string
---@field webhook_timeout_secs? integer

---`POST /fax_applications`
---@param parameters telnyx.fax_applications.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function fax_applications.create(parameters, opts) end

---`DELETE /fax_applications/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function fax_applications.delete(id, opts) end

---@class telnyx.fax_applications.ListParameters
---@field filter_application_name_contains? string
---@field filter_outbound_voice_profile_id? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { application_name?: { contains?: string }, outbound_voice_profile_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /fax_applications`
---@param parameters? telnyx.fax_applications.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function fax_applications.list(parameters, opts) end

---`GET /fax_applications/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function fax_applications.retrieve(id, opts) end

---@class telnyx.fax_applications.UpdateParameters
---@field id? string
---@field application_name string
---@field webhook_event_url string
---@field active? boolean
---@field anchorsite_override? string
---@field fax_email_recipient? string
---@field inbound? table
---@field outbound? table
---@field tags? string[]
---@field webhook_event_failover_url? string
---@field webhook_timeout_secs? integer

---`PATCH /fax_applications/{id}`
---@param id string
---@param parameters telnyx.fax_applications.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.fax_applications.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function fax_applications.update(id, parameters, opts) end
