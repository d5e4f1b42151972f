---@meta _
-- Types of `client.requirements` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.requirements
---@field versions telnyx.requirements.versions
local requirements = {}

---@class telnyx.requirements.ListParameters
---@field filter_action? string
---@field filter_country_code? string
---@field filter_phone_number_type? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string[]
---@field version? integer
---@field filter? { action?: string, country_code?: string, phone_number_type?: string }
---@field page? { number?: integer, size?: integer }

---`GET /requirements`
---@param parameters? telnyx.requirements.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function requirements.list(parameters, opts) end

---@class telnyx.requirements.RetrieveParameters
---@field id? string
---@field version? integer

---`GET /requirements/{id}`
---@param id string
---@param parameters? telnyx.requirements.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.requirements.RetrieveParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function requirements.retrieve(id, parameters, opts) end

---@class telnyx.requirements.versions
local requirements_versions = {}

---@class telnyx.requirements.versions.CreateParameters
---@field id? string
---@field effective_start_at telnyx.DateTime
---@field requirement_type_ids string[]

---`POST /requirements/{id}/versions`
---@param id string
---@param parameters telnyx.requirements.versions.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.requirements.versions.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function requirements_versions.create(id, parameters, opts) end

---`DELETE /requirements/{id}/versions/pending`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function requirements_versions.delete_pending(id, opts) end
