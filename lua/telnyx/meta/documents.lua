---@meta _
-- Types of `client.documents` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.documents
local documents = {}

---Deletes a document.
---
---`DELETE /documents/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.documents.DocumentsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.documents.DocumentsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.documents.DocumentsDeleteAnswer?, telnyx.Error, telnyx.Response
function documents.delete(id, parameters, opts) end

---Downloads a document.
---
---`GET /documents/{id}/download`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
function documents.download(id, parameters, opts) end

---Creates a temporary link to a document.
---
---`GET /documents/{id}/download_link`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.documents.DocumentsGenerateDownloadLinkAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.documents.DocumentsGenerateDownloadLinkAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.documents.DocumentsGenerateDownloadLinkAnswer?, telnyx.Error, telnyx.Response
function documents.generate_download_link(id, parameters, opts) end

---@class (exact) telnyx.documents.ListParameters
---@field filter_created_at_gt? telnyx.DateTime
---@field filter_created_at_lt? telnyx.DateTime
---@field filter_customer_reference_eq? string
---@field filter_customer_reference_in? string[]
---@field filter_filename_contains? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? ('filename'|'created_at'|'updated_at'|'-filename'|'-created_at'|'-updated_at')[]
---@field filter? { created_at?: { gt?: telnyx.DateTime, lt?: telnyx.DateTime, [string]: telnyx.NoSuchName }, customer_reference?: { eq?: string, ["in"]?: string[], [string]: telnyx.NoSuchName }, filename?: { contains?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists documents.
---
---`GET /documents`
---@param parameters? telnyx.documents.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.documents.DocServiceDocument>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.documents.DocServiceDocument>?, telnyx.Error, telnyx.Response
function documents.list(parameters, opts) end

---Retrieves a document.
---
---`GET /documents/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.documents.DocumentsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.documents.DocumentsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.documents.DocumentsRetrieveAnswer?, telnyx.Error, telnyx.Response
function documents.retrieve(id, parameters, opts) end

---@class (exact) telnyx.documents.UpdateParameters
---@field document_id? string
---@field customer_reference? string # any text, to find it by
---@field filename? string
---@field [string] telnyx.NoSuchName

---Updates a document.
---
---`PATCH /documents/{document_id}`
---@param document_id string
---@param parameters? telnyx.documents.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.documents.DocumentsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.documents.UpdateParameters, opts?: telnyx.CallOptions): telnyx.documents.DocumentsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(document_id: string, opts: telnyx.CallOptions): telnyx.documents.DocumentsUpdateAnswer?, telnyx.Error, telnyx.Response
function documents.update(document_id, parameters, opts) end

---@class (exact) telnyx.documents.UploadParameters
---@field customer_reference? string # any text, to find it by
---@field file? telnyx.File # Base64
---@field filename? string
---@field url? string
---@field document? table
---@field [string] telnyx.NoSuchName

---Uploads a document as a file.
---
---`POST /documents`
---@param parameters? telnyx.documents.UploadParameters
---@param opts? telnyx.CallOptions
---@return telnyx.documents.DocumentsUploadAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.documents.DocumentsUploadAnswer?, telnyx.Error, telnyx.Response
function documents.upload(parameters, opts) end

---@class (exact) telnyx.documents.UploadJsonParameters
---@field customer_reference? string # any text, to find it by
---@field file? string # Base64
---@field filename? string
---@field url? string
---@field document? table
---@field [string] telnyx.NoSuchName

---Uploads a document from a URL or as Base64.
---
---`POST /documents`
---@param parameters? telnyx.documents.UploadJsonParameters
---@param opts? telnyx.CallOptions
---@return telnyx.documents.DocumentsUploadJsonAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.documents.DocumentsUploadJsonAnswer?, telnyx.Error, telnyx.Response
function documents.upload_json(parameters, opts) end

---@class telnyx.documents.DocServiceDocument
---@field av_scan_status? 'scanned'|'infected'|'pending_scan'|'not_scanned'
---@field content_type? string
---@field created_at? string # when it was created
---@field customer_reference? string # any text, to find it by
---@field filename? string
---@field id string # a UUID
---@field record_type? string # the kind of record
---@field sha256? string
---@field size? telnyx.documents.DocServiceDocumentSize
---@field status? 'pending'|'verified'|'denied'
---@field updated_at? string # when it last changed

---@class telnyx.documents.DocServiceDocumentSize
---@field amount? integer
---@field unit? string

---@class telnyx.documents.DocumentsDeleteAnswer
---@field data telnyx.documents.DocServiceDocument

---@class telnyx.documents.DocumentsGenerateDownloadLinkAnswer
---@field data telnyx.documents.DocumentsGenerateDownloadLinkAnswerData

---@class telnyx.documents.DocumentsGenerateDownloadLinkAnswerData
---@field url string # a URL

---@class telnyx.documents.DocumentsRetrieveAnswer
---@field data telnyx.documents.DocServiceDocument

---@class telnyx.documents.DocumentsUpdateAnswer
---@field data telnyx.documents.DocServiceDocument

---@class telnyx.documents.DocumentsUploadAnswer
---@field data telnyx.documents.DocServiceDocument

---@class telnyx.documents.DocumentsUploadJsonAnswer
---@field data telnyx.documents.DocServiceDocument
