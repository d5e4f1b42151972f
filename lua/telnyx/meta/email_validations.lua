---@meta _
-- Types of `client.email_validations` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.email_validations
---@field batch telnyx.email_validations.batch
local email_validations = {}

---@class (exact) telnyx.email_validations.CreateParameters
---@field email string
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Creates an email validation.
---
---`POST /email_validations`
---@param parameters telnyx.email_validations.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_validations.EmailValidationResponse?, telnyx.Error, telnyx.Response
function email_validations.create(parameters, opts) end

---@class telnyx.email_validations.batch
local email_validations_batch = {}

---@class (exact) telnyx.email_validations.batch.CreateParameters
---@field emails string[] # 1 to 1000 items
---@field webhook_url? string # where events are sent; a URL, at most 2048 characters
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Creates a batch.
---
---`POST /email_validations/batch`
---@param parameters telnyx.email_validations.batch.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_validations.EmailValidationBatchResponse?, telnyx.Error, telnyx.Response
function email_validations_batch.create(parameters, opts) end

---Retrieves a batch.
---
---`GET /email_validations/batch/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_validations.EmailValidationBatchDetailResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.email_validations.EmailValidationBatchDetailResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.email_validations.EmailValidationBatchDetailResponse?, telnyx.Error, telnyx.Response
function email_validations_batch.retrieve(id, parameters, opts) end

---@class telnyx.email_validations.EmailValidation
---@field checks telnyx.email_validations.EmailValidationChecks
---@field did_you_mean? string
---@field email string
---@field record_type 'email_validation' # the kind of record
---@field risk_score number # at least 0
---@field valid boolean

---@class telnyx.email_validations.EmailValidationBatch
---@field duplicates_removed integer # at least 0
---@field id string # a UUID
---@field record_type 'email_validation_batch' # the kind of record
---@field status telnyx.email_validations.EmailValidationBatchStatus
---@field total integer # at least 0
---@field webhook_url? string # where events are sent; a URL

---@class telnyx.email_validations.EmailValidationBatchDetail
---@field completed_at? string
---@field id string # a UUID
---@field record_type 'email_validation_batch' # the kind of record
---@field results? table<string, telnyx.email_validations.EmailValidationResult>
---@field status telnyx.email_validations.EmailValidationBatchStatus
---@field total integer # at least 0
---@field webhook_url? string # where events are sent; a URL

---@class telnyx.email_validations.EmailValidationBatchDetailResponse
---@field data telnyx.email_validations.EmailValidationBatchDetail

---@class telnyx.email_validations.EmailValidationBatchResponse
---@field data telnyx.email_validations.EmailValidationBatch

---@alias telnyx.email_validations.EmailValidationBatchStatus 'pending'|'processing'|'completed'|'failed'

---@class telnyx.email_validations.EmailValidationCheck
---@field details? string
---@field pass boolean

---@class telnyx.email_validations.EmailValidationChecks
---@field disposable telnyx.email_validations.EmailValidationCheck
---@field mx telnyx.email_validations.EmailValidationCheck
---@field role_based telnyx.email_validations.EmailValidationCheck
---@field syntax telnyx.email_validations.EmailValidationCheck
---@field typo telnyx.email_validations.EmailValidationTypoCheck

---@class telnyx.email_validations.EmailValidationResponse
---@field data telnyx.email_validations.EmailValidation

---@class telnyx.email_validations.EmailValidationResult
---@field checks telnyx.email_validations.EmailValidationChecks
---@field did_you_mean? string
---@field email string
---@field risk_score number # at least 0
---@field valid boolean

---@class telnyx.email_validations.EmailValidationTypoCheck
---@field details? string
---@field pass boolean
---@field suggestion? string
