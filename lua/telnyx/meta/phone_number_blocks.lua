---@meta _
-- Types of `client.phone_number_blocks` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.phone_number_blocks
---@field jobs telnyx.phone_number_blocks.jobs

---@class telnyx.phone_number_blocks.jobs
local phone_number_blocks_jobs = {}

---@class telnyx.phone_number_blocks.jobs.DeletePhoneNumberBlockParameters
---@field phone_number_block_id string

---`POST /phone_number_blocks/jobs/delete_phone_number_block`
---@param parameters telnyx.phone_number_blocks.jobs.DeletePhoneNumberBlockParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function phone_number_blocks_jobs.delete_phone_number_block(parameters, opts) end

---@class telnyx.phone_number_blocks.jobs.ListParameters
---@field filter_status? string
---@field filter_type? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { status?: string, type?: string }
---@field page? { number?: integer, size?: integer }

---`GET /phone_number_blocks/jobs`
---@param parameters? telnyx.phone_number_blocks.jobs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function phone_number_blocks_jobs.list(parameters, opts) end

---`GET /phone_number_blocks/jobs/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function phone_number_blocks_jobs.retrieve(id, opts) end
