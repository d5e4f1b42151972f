---@meta _
-- Types of `client.requirements` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.requirements
---@field versions telnyx.requirements.versions
local requirements = {}

---@class (exact) telnyx.requirements.ListParameters
---@field filter_action? 'branded_calling'|'ordering'|'porting'
---@field filter_country_code? string
---@field filter_phone_number_type? 'local'|'national'|'toll_free'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? ('created_at'|'updated_at'|'country_code'|'phone_number_type'|'-created_at'|'-updated_at'|'-country_code'|'-phone_number_type')[]
---@field version? integer
---@field filter? { action?: 'branded_calling'|'ordering'|'porting', country_code?: string, phone_number_type?: 'local'|'national'|'toll_free', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists requirements.
---
---`GET /requirements`
---@param parameters? telnyx.requirements.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.requirements.DocReqsRequirement>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.requirements.DocReqsRequirement>?, telnyx.Error, telnyx.Response
function requirements.list(parameters, opts) end

---@class (exact) telnyx.requirements.RetrieveParameters
---@field id? string
---@field version? integer
---@field [string] telnyx.NoSuchName

---Retrieves a requirement.
---
---`GET /requirements/{id}`
---@param id string
---@param parameters? telnyx.requirements.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.requirements.RequirementsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.requirements.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.requirements.RequirementsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.requirements.RequirementsRetrieveAnswer?, telnyx.Error, telnyx.Response
function requirements.retrieve(id, parameters, opts) end

---@class telnyx.requirements.versions
local requirements_versions = {}

---@class (exact) telnyx.requirements.versions.CreateParameters
---@field id? string
---@field effective_start_at telnyx.DateTime
---@field requirement_type_ids string[]
---@field [string] telnyx.NoSuchName

---Creates a version of a requirement.
---
---`POST /requirements/{id}/versions`
---@param id string
---@param parameters telnyx.requirements.versions.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.requirements.RequirementsVersionsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.requirements.versions.CreateParameters, opts?: telnyx.CallOptions): telnyx.requirements.RequirementsVersionsCreateAnswer?, telnyx.Error, telnyx.Response
function requirements_versions.create(id, parameters, opts) end

---Deletes the pending version of a requirement.
---
---`DELETE /requirements/{id}/versions/pending`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.requirements.CancelPendingVersionResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.requirements.CancelPendingVersionResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.requirements.CancelPendingVersionResponse?, telnyx.Error, telnyx.Response
function requirements_versions.delete_pending(id, parameters, opts) end

---@class telnyx.requirements.CancelPendingVersionResponse
---@field data telnyx.requirements.CancelPendingVersionResponseData

---@class telnyx.requirements.CancelPendingVersionResponseData
---@field cancelled? telnyx.requirements.DocReqsRequirement
---@field restored? telnyx.requirements.DocReqsRequirement

---@class telnyx.requirements.DocReqsRequirement
---@field action? 'both'|'branded_calling'|'ordering'|'porting'
---@field country_code? string
---@field created_at? string # when it was created
---@field effective_end_at? string
---@field effective_start_at? string
---@field id string # a UUID
---@field locality? string
---@field phone_number_type? 'local'|'national'|'toll_free'
---@field record_type? string # the kind of record
---@field requirement_types? telnyx.shared.DocReqsRequirementType[]
---@field updated_at? string # when it last changed
---@field version? integer

---@class telnyx.requirements.RequirementsRetrieveAnswer
---@field data telnyx.requirements.DocReqsRequirement

---@class telnyx.requirements.RequirementsVersionsCreateAnswer
---@field data telnyx.requirements.DocReqsRequirement
