---@meta _
-- Types of `client.documents` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.documents
local documents = {}

---`DELETE /documents/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function documents.delete(id, opts) end

---`GET /documents/{id}/download`
---@param id string
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): string?, telnyx.Error?, telnyx.Response?
function documents.download(id, opts) end

---`GET /documents/{id}/download_link`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function documents.generate_download_link(id, opts) end

---@class telnyx.documents.ListParameters
---@field filter_created_at_gt? telnyx.DateTime
---@field filter_created_at_lt? telnyx.DateTime
---@field filter_customer_reference_eq? string
---@field filter_customer_reference_in? string[]
---@field filter_filename_contains? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string[]
---@field filter? { created_at?: { gt?: telnyx.DateTime, lt?: telnyx.DateTime }, customer_reference?: { eq?: string, ["in"]?: string[] }, filename?: { contains?: string } }
---@field page? { number?: integer, size?: integer }

---`GET /documents`
---@param parameters? telnyx.documents.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function documents.list(parameters, opts) end

---`GET /documents/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function documents.retrieve(id, opts) end

---@class telnyx.documents.UpdateParameters
---@field document_id? string
---@field customer_reference? string
---@field filename? string

---`PATCH /documents/{document_id}`
---@param document_id string
---@param parameters? telnyx.documents.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.documents.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function documents.update(document_id, parameters, opts) end

---@class telnyx.documents.UploadParameters
---@field customer_reference? string
---@field file? telnyx.File
---@field filename? string
---@field url? string
---@field document? table

---`POST /documents`
---@param parameters? telnyx.documents.UploadParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function documents.upload(parameters, opts) end

---@class telnyx.documents.UploadJsonParameters
---@field customer_reference? string
---@field file? string
---@field filename? string
---@field url? string
---@field document? table

---`POST /documents`
---@param parameters? telnyx.documents.UploadJsonParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function documents.upload_json(parameters, opts) end
