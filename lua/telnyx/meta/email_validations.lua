---@meta _
-- Types of `client.email_validations` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.email_validations
---@field batch telnyx.email_validations.batch
local email_validations = {}

---@class telnyx.email_validations.CreateParameters
---@field email string
---@field idempotency_key? string

---`POST /email_validations`
---@param parameters telnyx.email_validations.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_validations.create(parameters, opts) end

---@class telnyx.email_validations.batch
local email_validations_batch = {}

---@class telnyx.email_validations.batch.CreateParameters
---@field emails string[]
---@field webhook_url? string
---@field idempotency_key? string

---`POST /email_validations/batch`
---@param parameters telnyx.email_validations.batch.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_validations_batch.create(parameters, opts) end

---`GET /email_validations/batch/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_validations_batch.retrieve(id, opts) end
