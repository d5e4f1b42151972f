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

---Deletes a display identity.
---
---`DELETE /dir/{dir_id}`
---@param dir_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(dir_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { dir_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function dir.delete(dir_id, parameters, opts) end

---@class (exact) telnyx.dir.ListParameters
---@field filter_call_reason_contains? string
---@field filter_display_name_contains? string
---@field filter_enterprise_id? string # a UUID
---@field filter_expiring_at_gte? telnyx.DateTime
---@field filter_expiring_at_lte? telnyx.DateTime
---@field filter_status? telnyx.shared.DirStatus
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? 'created_at'|'-created_at'|'updated_at'|'-updated_at'|'display_name'|'-display_name'|'status'|'-status' # default "-created_at"
---@field filter? { call_reason?: { contains?: string, [string]: telnyx.NoSuchName }, display_name?: { contains?: string, [string]: telnyx.NoSuchName }, enterprise_id?: string, expiring_at?: { gte?: telnyx.DateTime, lte?: telnyx.DateTime, [string]: telnyx.NoSuchName }, status?: telnyx.shared.DirStatus, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists display identities.
---
---`GET /dir`
---@param parameters? telnyx.dir.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.Dir>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.Dir>?, telnyx.Error, telnyx.Response
function dir.list(parameters, opts) end

---Lists the types of documents for display identities.
---
---`GET /dir/document_types`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dir.DocumentTypeReferenceList?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.dir.DocumentTypeReferenceList?, telnyx.Error, telnyx.Response
function dir.list_document_types(parameters, opts) end

---@class (exact) telnyx.dir.ListInfringementClaimsParameters
---@field dir_id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the infringement claims of a display identity.
---
---`GET /dir/{dir_id}/infringement_claims`
---@param dir_id string
---@param parameters? telnyx.dir.ListInfringementClaimsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.InfringementClaim>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.dir.ListInfringementClaimsParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.shared.InfringementClaim>?, telnyx.Error, telnyx.Response
---@overload fun(dir_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.InfringementClaim>?, telnyx.Error, telnyx.Response
function dir.list_infringement_claims(dir_id, parameters, opts) end

---@class (exact) telnyx.dir.NewLoaParameters
---@field dir_id? string
---@field phone_numbers string[] # 1 to 15 items
---@field agent? telnyx.shared.AgentInput
---@field signature? telnyx.dir.SignaturePayload
---@field [string] telnyx.NoSuchName

---Generates a letter of authorization for a display identity.
---
---`POST /dir/{dir_id}/loa`
---@param dir_id string
---@param parameters telnyx.dir.NewLoaParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.dir.NewLoaParameters, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
function dir.new_loa(dir_id, parameters, opts) end

---Retrieves a display identity.
---
---`GET /dir/{dir_id}`
---@param dir_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.shared.DirWrapped?, telnyx.Error, telnyx.Response
---@overload fun(dir_id: string, opts?: telnyx.CallOptions): telnyx.shared.DirWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { dir_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.shared.DirWrapped?, telnyx.Error, telnyx.Response
function dir.retrieve(dir_id, parameters, opts) end

---Submits a display identity for review.
---
---`POST /dir/{dir_id}/submit`
---@param dir_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.shared.DirWrapped?, telnyx.Error, telnyx.Response
---@overload fun(dir_id: string, opts?: telnyx.CallOptions): telnyx.shared.DirWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { dir_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.shared.DirWrapped?, telnyx.Error, telnyx.Response
function dir.submit(dir_id, parameters, opts) end

---@class (exact) telnyx.dir.UpdateParameters
---@field dir_id? string
---@field authorizer_email? string # an email address
---@field authorizer_name? string # at most 255 characters
---@field call_reasons? string[] # 1 to 10 items
---@field certify_brand_is_accurate? boolean
---@field certify_ip_ownership? boolean
---@field certify_no_shaft_content? boolean
---@field display_name? string # 1 to 35 characters
---@field documents? telnyx.shared.Document[] # at most 20 items
---@field logo_url? string # a URL, at most 128 characters
---@field reselling? boolean
---@field [string] telnyx.NoSuchName

---Updates a display identity.
---
---`PATCH /dir/{dir_id}`
---@param dir_id string
---@param parameters? telnyx.dir.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.shared.DirWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.dir.UpdateParameters, opts?: telnyx.CallOptions): telnyx.shared.DirWrapped?, telnyx.Error, telnyx.Response
---@overload fun(dir_id: string, opts: telnyx.CallOptions): telnyx.shared.DirWrapped?, telnyx.Error, telnyx.Response
function dir.update(dir_id, parameters, opts) end

---@class (exact) telnyx.dir.UpdateInfringementParameters
---@field dir_id? string
---@field certify_brand_is_accurate boolean
---@field certify_ip_ownership boolean
---@field certify_no_infringement boolean
---@field certify_no_shaft_content boolean
---@field infringement_resolution_notes string # 10 to 500 characters
---@field call_reasons? string[] # 1 to 10 items
---@field display_name? string # 1 to 35 characters
---@field documents? telnyx.shared.Document[] # at most 20 items
---@field logo_url? string # at most 128 characters
---@field [string] telnyx.NoSuchName

---Updates an infringement claim on a display identity.
---
---`PUT /dir/{dir_id}/infringement_update`
---@param dir_id string
---@param parameters telnyx.dir.UpdateInfringementParameters
---@param opts? telnyx.CallOptions
---@return telnyx.shared.DirWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.dir.UpdateInfringementParameters, opts?: telnyx.CallOptions): telnyx.shared.DirWrapped?, telnyx.Error, telnyx.Response
function dir.update_infringement(dir_id, parameters, opts) end

---@class telnyx.dir.comments
local dir_comments = {}

---@class (exact) telnyx.dir.comments.CreateParameters
---@field dir_id? string
---@field content string # 1 to 5000 characters
---@field parent_comment_id? string # a UUID
---@field [string] telnyx.NoSuchName

---Creates a comment of a display identity.
---
---`POST /dir/{dir_id}/comments`
---@param dir_id string
---@param parameters telnyx.dir.comments.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dir.CommentWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.dir.comments.CreateParameters, opts?: telnyx.CallOptions): telnyx.dir.CommentWrapped?, telnyx.Error, telnyx.Response
function dir_comments.create(dir_id, parameters, opts) end

---@class (exact) telnyx.dir.comments.ListParameters
---@field dir_id? string
---@field comment_type? telnyx.dir.CommentType
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the comments of a display identity.
---
---`GET /dir/{dir_id}/comments`
---@param dir_id string
---@param parameters? telnyx.dir.comments.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.dir.DirComment>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.dir.comments.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.dir.DirComment>?, telnyx.Error, telnyx.Response
---@overload fun(dir_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.dir.DirComment>?, telnyx.Error, telnyx.Response
function dir_comments.list(dir_id, parameters, opts) end

---@class telnyx.dir.phone_number_batches
local dir_phone_number_batches = {}

---@class (exact) telnyx.dir.phone_number_batches.ListParameters
---@field dir_id? string
---@field filter_status? telnyx.dir.PhoneNumberStatus
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { status?: telnyx.dir.PhoneNumberStatus, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the phone number batches of a display identity.
---
---`GET /dir/{dir_id}/phone_number_batches`
---@param dir_id string
---@param parameters? telnyx.dir.phone_number_batches.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.dir.PhoneNumberBatch>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.dir.phone_number_batches.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.dir.PhoneNumberBatch>?, telnyx.Error, telnyx.Response
---@overload fun(dir_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.dir.PhoneNumberBatch>?, telnyx.Error, telnyx.Response
function dir_phone_number_batches.list(dir_id, parameters, opts) end

---@class (exact) telnyx.dir.phone_number_batches.RetrieveParameters
---@field dir_id string
---@field batch_id string
---@field [string] telnyx.NoSuchName

---Retrieves a phone number batch of a display identity.
---
---`GET /dir/{dir_id}/phone_number_batches/{batch_id}`
---@param parameters telnyx.dir.phone_number_batches.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dir.PhoneNumberBatchWrapped?, telnyx.Error, telnyx.Response
function dir_phone_number_batches.retrieve(parameters, opts) end

---@class telnyx.dir.phone_numbers
local dir_phone_numbers = {}

---@class (exact) telnyx.dir.phone_numbers.AddParameters
---@field dir_id? string
---@field documents telnyx.shared.Document[] # 1 to 20 items
---@field phone_numbers string[] # 1 to 15 items
---@field [string] telnyx.NoSuchName

---Adds phone numbers to a display identity.
---
---`POST /dir/{dir_id}/phone_numbers`
---@param dir_id string
---@param parameters telnyx.dir.phone_numbers.AddParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dir.PhoneNumberBulkResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.dir.phone_numbers.AddParameters, opts?: telnyx.CallOptions): telnyx.dir.PhoneNumberBulkResponse?, telnyx.Error, telnyx.Response
function dir_phone_numbers.add(dir_id, parameters, opts) end

---@class (exact) telnyx.dir.phone_numbers.ListParameters
---@field dir_id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field status? telnyx.dir.PhoneNumberStatus
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the phone numbers of a display identity.
---
---`GET /dir/{dir_id}/phone_numbers`
---@param dir_id string
---@param parameters? telnyx.dir.phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.dir.DirPhoneNumber>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.dir.phone_numbers.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.dir.DirPhoneNumber>?, telnyx.Error, telnyx.Response
---@overload fun(dir_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.dir.DirPhoneNumber>?, telnyx.Error, telnyx.Response
function dir_phone_numbers.list(dir_id, parameters, opts) end

---@class (exact) telnyx.dir.phone_numbers.RemoveParameters
---@field dir_id? string
---@field phone_numbers string[] # 1 to 100 items
---@field [string] telnyx.NoSuchName

---Removes phone numbers from a display identity.
---
---`DELETE /dir/{dir_id}/phone_numbers`
---@param dir_id string
---@param parameters telnyx.dir.phone_numbers.RemoveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dir.PhoneNumberBulkDeleteResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.dir.phone_numbers.RemoveParameters, opts?: telnyx.CallOptions): telnyx.dir.PhoneNumberBulkDeleteResponse?, telnyx.Error, telnyx.Response
function dir_phone_numbers.remove(dir_id, parameters, opts) end

---@class telnyx.dir.references
local dir_references = {}

---@class (exact) telnyx.dir.references.CreateParameters
---@field dir_id? string
---@field business_references telnyx.dir.ReferenceInput[] # 2 to 2 items
---@field financial_reference telnyx.dir.ReferenceInput
---@field [string] telnyx.NoSuchName

---Creates a reference of a display identity.
---
---`POST /dir/{dir_id}/references`
---@param dir_id string
---@param parameters telnyx.dir.references.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dir.ReferenceList?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.dir.references.CreateParameters, opts?: telnyx.CallOptions): telnyx.dir.ReferenceList?, telnyx.Error, telnyx.Response
function dir_references.create(dir_id, parameters, opts) end

---Lists the references of a display identity.
---
---`GET /dir/{dir_id}/references`
---@param dir_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dir.ReferenceList?, telnyx.Error, telnyx.Response
---@overload fun(dir_id: string, opts?: telnyx.CallOptions): telnyx.dir.ReferenceList?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { dir_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.dir.ReferenceList?, telnyx.Error, telnyx.Response
function dir_references.list(dir_id, parameters, opts) end

---@class (exact) telnyx.dir.references.UpdateParameters
---@field dir_id string
---@field ref_type string
---@field slot string
---@field email? string # an email address
---@field full_name? string # 1 to 255 characters
---@field job_title? string # at most 255 characters
---@field organization? string # at most 255 characters
---@field phone_e164? string
---@field relationship_to_registrant? string # at most 255 characters
---@field timezone? string
---@field [string] telnyx.NoSuchName

---Updates a reference of a display identity.
---
---`PATCH /dir/{dir_id}/references/{ref_type}/{slot}`
---@param parameters telnyx.dir.references.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dir.ReferenceWrapped?, telnyx.Error, telnyx.Response
function dir_references.update(parameters, opts) end

---@class telnyx.dir.verify_email
local dir_verify_email = {}

---@class (exact) telnyx.dir.verify_email.ConfirmParameters
---@field dir_id? string
---@field code string # 6 to 6 characters
---@field [string] telnyx.NoSuchName

---Confirms an e-mail address with its code.
---
---`POST /dir/{dir_id}/verify_email/confirm`
---@param dir_id string
---@param parameters telnyx.dir.verify_email.ConfirmParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dir.EmailVerificationStatusWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.dir.verify_email.ConfirmParameters, opts?: telnyx.CallOptions): telnyx.dir.EmailVerificationStatusWrapped?, telnyx.Error, telnyx.Response
function dir_verify_email.confirm(dir_id, parameters, opts) end

---Sends a code to an e-mail address of a display identity.
---
---`POST /dir/{dir_id}/verify_email`
---@param dir_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dir.EmailVerificationStatusWrapped?, telnyx.Error, telnyx.Response
---@overload fun(dir_id: string, opts?: telnyx.CallOptions): telnyx.dir.EmailVerificationStatusWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { dir_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.dir.EmailVerificationStatusWrapped?, telnyx.Error, telnyx.Response
function dir_verify_email.create(dir_id, parameters, opts) end

---Retrieves whether e-mail addresses are verified.
---
---`GET /dir/{dir_id}/verify_email`
---@param dir_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dir.EmailVerificationStatusWrapped?, telnyx.Error, telnyx.Response
---@overload fun(dir_id: string, opts?: telnyx.CallOptions): telnyx.dir.EmailVerificationStatusWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { dir_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.dir.EmailVerificationStatusWrapped?, telnyx.Error, telnyx.Response
function dir_verify_email.list(dir_id, parameters, opts) end

---@class telnyx.dir.BrandedCallingPaginationMeta
---@field page_number integer
---@field page_size integer
---@field total_pages integer
---@field total_results integer

---@alias telnyx.dir.CommentType 'vetting_comment'|'rejection_reason'|'internal_note'|'notification'|'status_update'|'customer_inquiry'|'admin_response'

---@class telnyx.dir.CommentWrapped
---@field data telnyx.dir.DirComment

---@class telnyx.dir.DirComment
---@field author_name? string
---@field author_role? 'customer'|'admin'
---@field comment_type? telnyx.dir.CommentType
---@field content? string
---@field created_at? string # when it was created
---@field entity_type? 'dir'
---@field id string # a UUID
---@field visibility? 'customer'

---@class telnyx.dir.DirPhoneNumber
---@field batch_id? string # a UUID
---@field created_at? string # when it was created
---@field dir_id? string # a UUID
---@field enterprise_id? string # a UUID
---@field id string # a UUID
---@field loa_document_id? string # a UUID
---@field phone_number? string
---@field rejection_reason? telnyx.shared.RejectionReason
---@field status? telnyx.dir.PhoneNumberStatus
---@field updated_at? string # when it last changed
---@field verified_at? string

---@class telnyx.dir.DocumentTypeReference
---@field description? string
---@field short_name? string

---@class telnyx.dir.DocumentTypeReferenceList
---@field data telnyx.dir.DocumentTypeReference[]
---@field meta telnyx.dir.BrandedCallingPaginationMeta
---@field items telnyx.dir.DocumentTypeReference[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.dir.DocumentTypeReferenceList): boolean
---@field next_page fun(self: telnyx.dir.DocumentTypeReferenceList): telnyx.dir.DocumentTypeReferenceList?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.dir.DocumentTypeReferenceList): fun(): telnyx.dir.DocumentTypeReferenceList?
---@field each fun(self: telnyx.dir.DocumentTypeReferenceList): fun(): telnyx.dir.DocumentTypeReference?

---@class telnyx.dir.EmailVerificationStatus
---@field email_verified boolean
---@field expires_at? string
---@field record_type 'email_verification' # the kind of record
---@field sends_remaining_today? number
---@field status 'sent'|'verified'|'unverified'

---@class telnyx.dir.EmailVerificationStatusWrapped
---@field data telnyx.dir.EmailVerificationStatus

---@class telnyx.dir.PhoneNumberBatch
---@field batch_id? string # a UUID
---@field dir_display_name? string
---@field dir_id? string # a UUID
---@field documents? telnyx.shared.Document[]
---@field enterprise_id? string # a UUID
---@field phone_numbers? telnyx.dir.DirPhoneNumber[]
---@field status? telnyx.dir.PhoneNumberStatus
---@field submitted_at? string
---@field total_count? integer

---@class telnyx.dir.PhoneNumberBatchWrapped
---@field data telnyx.dir.PhoneNumberBatch

---@class telnyx.dir.PhoneNumberBulkDeleteResponse
---@field data string[]
---@field meta telnyx.dir.PhoneNumberBulkDeleteResponseMeta

---@class telnyx.dir.PhoneNumberBulkDeleteResponseMeta
---@field errors telnyx.dir.PhoneNumberItemError[]

---@class telnyx.dir.PhoneNumberBulkResponse
---@field data telnyx.dir.DirPhoneNumber[]

---@class telnyx.dir.PhoneNumberItemError
---@field code 'not_associated'
---@field detail string
---@field phone_number string
---@field title string

---@alias telnyx.dir.PhoneNumberStatus 'submitted'|'in_review'|'verified'|'unsuccessful'|'suspended'|'expired'|'permanently_rejected'

---@class telnyx.dir.ReferenceInput
---@field email string # an email address
---@field full_name string # 1 to 255 characters
---@field job_title? string # at most 255 characters
---@field organization? string # at most 255 characters
---@field phone_e164 string
---@field relationship_to_registrant? string # at most 255 characters
---@field timezone string

---@class telnyx.dir.ReferenceList
---@field data telnyx.dir.Reference_[]
---@field items telnyx.dir.Reference_[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.dir.ReferenceList): boolean
---@field next_page fun(self: telnyx.dir.ReferenceList): telnyx.dir.ReferenceList?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.dir.ReferenceList): fun(): telnyx.dir.ReferenceList?
---@field each fun(self: telnyx.dir.ReferenceList): fun(): telnyx.dir.Reference_?

---@class telnyx.dir.ReferenceWrapped
---@field data telnyx.dir.Reference_

---@class telnyx.dir.Reference_
---@field email? string # an email address
---@field full_name string # at most 255 characters
---@field job_title? string # at most 255 characters
---@field organization? string # at most 255 characters
---@field phone_e164 string
---@field record_type 'dir_reference' # the kind of record
---@field ref_type 'business'|'financial'
---@field relationship_to_registrant? string # at most 255 characters
---@field slot integer # 0 to 1
---@field timezone string

---@class telnyx.dir.SignaturePayload
---@field image_base64 string # 1 to 60000 characters
---@field signer_name? string # at most 200 characters
