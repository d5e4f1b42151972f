---@meta _
-- Types of `client.email_blocks` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.email_blocks
---@field imports telnyx.email_blocks.imports
local email_blocks = {}

---@class (exact) telnyx.email_blocks.CreateParameters
---@field to string
---@field domain_id? string # a UUID
---@field expires_at? telnyx.DateTime
---@field from? string
---@field [string] telnyx.NoSuchName

---Creates an email block.
---
---`POST /email_blocks`
---@param parameters telnyx.email_blocks.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.shared.EmailBlockResponse?, telnyx.Error, telnyx.Response
function email_blocks.create(parameters, opts) end

---Deletes an email block.
---
---`DELETE /email_blocks/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.shared.EmailBlockResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.shared.EmailBlockResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.shared.EmailBlockResponse?, telnyx.Error, telnyx.Response
function email_blocks.delete(id, parameters, opts) end

---@class (exact) telnyx.email_blocks.ListParameters
---@field filter_created_after? telnyx.DateTime
---@field filter_created_before? telnyx.DateTime
---@field filter_domain_id? string # a UUID
---@field filter_reason? telnyx.shared.Reason
---@field page_after? string
---@field page_before? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 100, default 25
---@field sort? 'created_at'|'-created_at' # default "-created_at"
---@field filter? { created_after?: telnyx.DateTime, created_before?: telnyx.DateTime, domain_id?: string, reason?: telnyx.shared.Reason, [string]: telnyx.NoSuchName }
---@field page? { after?: string, before?: string, number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists email blocks.
---
---`GET /email_blocks`
---@param parameters? telnyx.email_blocks.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.EmailBlock>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.EmailBlock>?, telnyx.Error, telnyx.Response
function email_blocks.list(parameters, opts) end

---Retrieves an email block.
---
---`GET /email_blocks/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.shared.EmailBlockResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.shared.EmailBlockResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.shared.EmailBlockResponse?, telnyx.Error, telnyx.Response
function email_blocks.retrieve(id, parameters, opts) end

---@class (exact) telnyx.email_blocks.RetrieveEventsParameters
---@field id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 100, default 50
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Retrieves the events of an email block.
---
---`GET /email_blocks/{id}/events`
---@param id string
---@param parameters? telnyx.email_blocks.RetrieveEventsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.email_blocks.EmailBlockEvent>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_blocks.RetrieveEventsParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.email_blocks.EmailBlockEvent>?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.email_blocks.EmailBlockEvent>?, telnyx.Error, telnyx.Response
function email_blocks.retrieve_events(id, parameters, opts) end

---@class (exact) telnyx.email_blocks.RetrieveExportParameters
---@field filter_created_after? telnyx.DateTime
---@field filter_created_before? telnyx.DateTime
---@field filter_domain_id? string # a UUID
---@field filter_reason? telnyx.shared.Reason
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 100, default 25
---@field sort? 'created_at'|'-created_at' # default "-created_at"
---@field filter? { created_after?: telnyx.DateTime, created_before?: telnyx.DateTime, domain_id?: string, reason?: telnyx.shared.Reason, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Exports e-mail blocks as CSV.
---
---`GET /email_blocks/export`
---@param parameters? telnyx.email_blocks.RetrieveExportParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
function email_blocks.retrieve_export(parameters, opts) end

---@class telnyx.email_blocks.imports
local email_blocks_imports = {}

---@class (exact) telnyx.email_blocks.imports.CreateParameters
---@field file telnyx.File
---@field block_ttl_days? integer # days, at least 1, default 30
---@field [string] telnyx.NoSuchName

---Imports e-mail blocks.
---
---`POST /email_blocks/import`
---@param parameters telnyx.email_blocks.imports.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_blocks.EmailBlockImportResponse?, telnyx.Error, telnyx.Response
function email_blocks_imports.create(parameters, opts) end

---Retrieves an import of e-mail blocks.
---
---`GET /email_blocks/import/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_blocks.EmailBlockImportResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.email_blocks.EmailBlockImportResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.email_blocks.EmailBlockImportResponse?, telnyx.Error, telnyx.Response
function email_blocks_imports.retrieve(id, parameters, opts) end

---@class telnyx.email_blocks.EmailBlockEvent
---@field actor string
---@field event_type 'created'|'removed'|'expired'|'override_used'
---@field id string # a UUID
---@field meta? table
---@field occurred_at string
---@field reason string
---@field record_type 'email_block_event' # the kind of record
---@field source string

---@class telnyx.email_blocks.EmailBlockImport
---@field completed_at? string
---@field created_at string # when it was created
---@field created_count? integer
---@field error_count? integer
---@field errors? table<string, string>
---@field existing_count? integer
---@field failure_reason? string
---@field id string # a UUID
---@field processed_rows? integer
---@field provider? 'sendgrid'|'mailgun'|'ses'|'generic'
---@field record_type 'email_block_import' # the kind of record
---@field skipped_count? integer
---@field status 'pending'|'processing'|'completed'|'failed'
---@field total integer
---@field updated_at string # when it last changed

---@class telnyx.email_blocks.EmailBlockImportResponse
---@field data telnyx.email_blocks.EmailBlockImport
