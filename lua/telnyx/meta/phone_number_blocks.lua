---@meta _
-- Types of `client.phone_number_blocks` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.phone_number_blocks
---@field jobs telnyx.phone_number_blocks.jobs

---@class telnyx.phone_number_blocks.jobs
local phone_number_blocks_jobs = {}

---@class (exact) telnyx.phone_number_blocks.jobs.DeletePhoneNumberBlockParameters
---@field phone_number_block_id string
---@field [string] telnyx.NoSuchName

---Starts deleting the phone numbers of a block.
---
---`POST /phone_number_blocks/jobs/delete_phone_number_block`
---@param parameters telnyx.phone_number_blocks.jobs.DeletePhoneNumberBlockParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_number_blocks.PhoneNumberBlocksJobsDeletePhoneNumberBlockAnswer?, telnyx.Error, telnyx.Response
function phone_number_blocks_jobs.delete_phone_number_block(parameters, opts) end

---@class (exact) telnyx.phone_number_blocks.jobs.ListParameters
---@field filter_status? 'pending'|'in_progress'|'completed'|'failed'
---@field filter_type? 'delete_phone_number_block'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? 'created_at'
---@field filter? { status?: 'pending'|'in_progress'|'completed'|'failed', type?: 'delete_phone_number_block', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists jobs.
---
---`GET /phone_number_blocks/jobs`
---@param parameters? telnyx.phone_number_blocks.jobs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.phone_number_blocks.PhoneNumberBlocksJob>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.phone_number_blocks.PhoneNumberBlocksJob>?, telnyx.Error, telnyx.Response
function phone_number_blocks_jobs.list(parameters, opts) end

---Retrieves a job.
---
---`GET /phone_number_blocks/jobs/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_number_blocks.PhoneNumberBlocksJobsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.phone_number_blocks.PhoneNumberBlocksJobsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.phone_number_blocks.PhoneNumberBlocksJobsRetrieveAnswer?, telnyx.Error, telnyx.Response
function phone_number_blocks_jobs.retrieve(id, parameters, opts) end

---@class telnyx.phone_number_blocks.PhoneNumberBlocksJob
---@field created_at? string # when it was created
---@field etc? string
---@field failed_operations? telnyx.phone_number_blocks.PhoneNumberBlocksJobFailedOperation[]
---@field id string # a UUID
---@field record_type? string # the kind of record
---@field status? 'pending'|'in_progress'|'completed'|'failed' # default "pending"
---@field successful_operations? telnyx.phone_number_blocks.PhoneNumberBlocksJobSuccessfulOperation[]
---@field type? 'delete_phone_number_block'
---@field updated_at? string # when it last changed

---@class telnyx.phone_number_blocks.PhoneNumberBlocksJobFailedOperation
---@field errors? telnyx.shared.NumbersError[]
---@field id string
---@field phone_number? string

---@class telnyx.phone_number_blocks.PhoneNumberBlocksJobSuccessfulOperation
---@field id string
---@field phone_number? string

---@class telnyx.phone_number_blocks.PhoneNumberBlocksJobsDeletePhoneNumberBlockAnswer
---@field data telnyx.phone_number_blocks.PhoneNumberBlocksJob

---@class telnyx.phone_number_blocks.PhoneNumberBlocksJobsRetrieveAnswer
---@field data telnyx.phone_number_blocks.PhoneNumberBlocksJob
