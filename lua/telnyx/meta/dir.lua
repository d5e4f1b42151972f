---@meta _
-- Types of `client.dir` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.dir
---@field comments telnyx.dir.comments
---@field phone_number_batches telnyx.dir.phone_number_batches
---@field phone_numbers telnyx.dir.phone_numbers
---@field references telnyx.dir.references
---@field verify_email telnyx.dir.verify_email
local dir = {}

---`DELETE /dir/{dir_id}`
---@param dir_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { dir_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function dir.delete(dir_id, opts) end

---@class telnyx.dir.ListParameters
---@field filter_call_reason_contains? string
---@field filter_display_name_contains? string
---@field filter_enterprise_id? string
---@field filter_expiring_at_gte? telnyx.DateTime
---@field filter_expiring_at_lte? telnyx.DateTime
---@field filter_status? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { call_reason?: { contains?: string }, display_name?: { contains?: string }, enterprise_id?: string, expiring_at?: { gte?: telnyx.DateTime, lte?: telnyx.DateTime }, status?: string }
---@field page? { number?: integer, size?: integer }

---`GET /dir`
---@param parameters? telnyx.dir.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function dir.list(parameters, opts) end

---`GET /dir/document_types`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function dir.list_document_types(opts) end

---@class telnyx.dir.ListInfringementClaimsParameters
---@field dir_id? string
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /dir/{dir_id}/infringement_claims`
---@param dir_id string
---@param parameters? telnyx.dir.ListInfringementClaimsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.dir.ListInfringementClaimsParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function dir.list_infringement_claims(dir_id, parameters, opts) end

---@class telnyx.dir.NewLoaParameters
---@field dir_id? string
---@field phone_numbers string[]
---@field agent? table
---@field signature? table

---`POST /dir/{dir_id}/loa`
---@param dir_id string
---@param parameters telnyx.dir.NewLoaParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.dir.NewLoaParameters, opts?: telnyx.CallOptions): string?, telnyx.Error?, telnyx.Response?
function dir.new_loa(dir_id, parameters, opts) end

---`GET /dir/{dir_id}`
---@param dir_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { dir_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function dir.retrieve(dir_id, opts) end

---`POST /dir/{dir_id}/submit`
---@param dir_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { dir_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function dir.submit(dir_id, opts) end

---@class telnyx.dir.UpdateParameters
---@field dir_id? string
---@field authorizer_email? string
---@field authorizer_name? string
---@field call_reasons? string[]
---@field certify_brand_is_accurate? boolean
---@field certify_ip_ownership? boolean
---@field certify_no_shaft_content? boolean
---@field display_name? string
---@field documents? table[]
---@field logo_url? string
---@field reselling? boolean

---`PATCH /dir/{dir_id}`
---@param dir_id string
---@param parameters? telnyx.dir.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.dir.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function dir.update(dir_id, parameters, opts) end

---@class telnyx.dir.UpdateInfringementParameters
---@field dir_id? string
---@field certify_brand_is_accurate boolean
---@field certify_ip_ownership boolean
---@field certify_no_infringement boolean
---@field certify_no_shaft_content boolean
---@field infringement_resolution_notes string
---@field call_reasons? string[]
---@field display_name? string
---@field documents? table[]
---@field logo_url? string

---`PUT /dir/{dir_id}/infringement_update`
---@param dir_id string
---@param parameters telnyx.dir.UpdateInfringementParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.dir.UpdateInfringementParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function dir.update_infringement(dir_id, parameters, opts) end

---@class telnyx.dir.comments
local dir_comments = {}

---@class telnyx.dir.comments.CreateParameters
---@field dir_id? string
---@field content string
---@field parent_comment_id? string

---`POST /dir/{dir_id}/comments`
---@param dir_id string
---@param parameters telnyx.dir.comments.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.dir.comments.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function dir_comments.create(dir_id, parameters, opts) end

---@class telnyx.dir.comments.ListParameters
---@field dir_id? string
---@field comment_type? string
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /dir/{dir_id}/comments`
---@param dir_id string
---@param parameters? telnyx.dir.comments.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.dir.comments.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function dir_comments.list(dir_id, parameters, opts) end

---@class telnyx.dir.phone_number_batches
local dir_phone_number_batches = {}

---@class telnyx.dir.phone_number_batches.ListParameters
---@field dir_id? string
---@field filter_status? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { status?: string }
---@field page? { number?: integer, size?: integer }

---`GET /dir/{dir_id}/phone_number_batches`
---@param dir_id string
---@param parameters? telnyx.dir.phone_number_batches.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.dir.phone_number_batches.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function dir_phone_number_batches.list(dir_id, parameters, opts) end

---@class telnyx.dir.phone_number_batches.RetrieveParameters
---@field dir_id string
---@field batch_id string

---`GET /dir/{dir_id}/phone_number_batches/{batch_id}`
---@param parameters telnyx.dir.phone_number_batches.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function dir_phone_number_batches.retrieve(parameters, opts) end

---@class telnyx.dir.phone_numbers
local dir_phone_numbers = {}

---@class telnyx.dir.phone_numbers.AddParameters
---@field dir_id? string
---@field documents table[]
---@field phone_numbers string[]

---`POST /dir/{dir_id}/phone_numbers`
---@param dir_id string
---@param parameters telnyx.dir.phone_numbers.AddParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.dir.phone_numbers.AddParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function dir_phone_numbers.add(dir_id, parameters, opts) end

---@class telnyx.dir.phone_numbers.ListParameters
---@field dir_id? string
---@field page_number? integer
---@field page_size? integer
---@field status? string
---@field page? { number?: integer, size?: integer }

---`GET /dir/{dir_id}/phone_numbers`
---@param dir_id string
---@param parameters? telnyx.dir.phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.dir.phone_numbers.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function dir_phone_numbers.list(dir_id, parameters, opts) end

---@class telnyx.dir.phone_numbers.RemoveParameters
---@field dir_id? string
---@field phone_numbers string[]

---`DELETE /dir/{dir_id}/phone_numbers`
---@param dir_id string
---@param parameters telnyx.dir.phone_numbers.RemoveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.dir.phone_numbers.RemoveParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function dir_phone_numbers.remove(dir_id, parameters, opts) end

---@class telnyx.dir.references
local dir_references = {}

---@class telnyx.dir.references.CreateParameters
---@field dir_id? string
---@field business_references table[]
---@field financial_reference table

---`POST /dir/{dir_id}/references`
---@param dir_id string
---@param parameters telnyx.dir.references.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.dir.references.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function dir_references.create(dir_id, parameters, opts) end

---`GET /dir/{dir_id}/references`
---@param dir_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { dir_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function dir_references.list(dir_id, opts) end

---@class telnyx.dir.references.UpdateParameters
---@field dir_id string
---@field ref_type string
---@field slot string
---@field email? string
---@field full_name? string
---@field job_title? string
---@field organization? string
---@field phone_e164? string
---@field relationship_to_registrant? string
---@field timezone? string

---`PATCH /dir/{dir_id}/references/{ref_type}/{slot}`
---@param parameters telnyx.dir.references.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function dir_references.update(parameters, opts) end

---@class telnyx.dir.verify_email
local dir_verify_email = {}

---@class telnyx.dir.verify_email.ConfirmParameters
---@field dir_id? string
---@field code string

---`POST /dir/{dir_id}/verify_email/confirm`
---@param dir_id string
---@param parameters telnyx.dir.verify_email.ConfirmParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.dir.verify_email.ConfirmParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function dir_verify_email.confirm(dir_id, parameters, opts) end

---`POST /dir/{dir_id}/verify_email`
---@param dir_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { dir_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function dir_verify_email.create(dir_id, opts) end

---`GET /dir/{dir_id}/verify_email`
---@param dir_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { dir_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function dir_verify_email.list(dir_id, opts) end
