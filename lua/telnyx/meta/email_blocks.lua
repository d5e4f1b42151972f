---@meta _
-- Types of `client.email_blocks` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.email_blocks
---@field imports telnyx.email_blocks.imports
local email_blocks = {}

---@class telnyx.email_blocks.CreateParameters
---@field to string
---@field domain_id? string
---@field expires_at? telnyx.DateTime
---@field from? string

---`POST /email_blocks`
---@param parameters telnyx.email_blocks.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_blocks.create(parameters, opts) end

---`DELETE /email_blocks/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_blocks.delete(id, opts) end

---@class telnyx.email_blocks.ListParameters
---@field filter_created_after? telnyx.DateTime
---@field filter_created_before? telnyx.DateTime
---@field filter_domain_id? string
---@field filter_reason? string
---@field page_after? string
---@field page_before? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { created_after?: telnyx.DateTime, created_before?: telnyx.DateTime, domain_id?: string, reason?: string }
---@field page? { after?: string, before?: string, number?: integer, size?: integer }

---`GET /email_blocks`
---@param parameters? telnyx.email_blocks.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function email_blocks.list(parameters, opts) end

---`GET /email_blocks/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_blocks.retrieve(id, opts) end

---@class telnyx.email_blocks.RetrieveEventsParameters
---@field id? string
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /email_blocks/{id}/events`
---@param id string
---@param parameters? telnyx.email_blocks.RetrieveEventsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_blocks.RetrieveEventsParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function email_blocks.retrieve_events(id, parameters, opts) end

---@class telnyx.email_blocks.RetrieveExportParameters
---@field filter_created_after? telnyx.DateTime
---@field filter_created_before? telnyx.DateTime
---@field filter_domain_id? string
---@field filter_reason? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { created_after?: telnyx.DateTime, created_before?: telnyx.DateTime, domain_id?: string, reason?: string }
---@field page? { number?: integer, size?: integer }

---`GET /email_blocks/export`
---@param parameters? telnyx.email_blocks.RetrieveExportParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error?, telnyx.Response?
function email_blocks.retrieve_export(parameters, opts) end

---@class telnyx.email_blocks.imports
local email_blocks_imports = {}

---@class telnyx.email_blocks.imports.CreateParameters
---@field file telnyx.File
---@field block_ttl_days? integer

---`POST /email_blocks/import`
---@param parameters telnyx.email_blocks.imports.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_blocks_imports.create(parameters, opts) end

---`GET /email_blocks/import/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_blocks_imports.retrieve(id, opts) end
