---@meta _
-- Types of `client.reputation` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.reputation
---@field numbers telnyx.reputation.numbers

---@class telnyx.reputation.numbers
local reputation_numbers = {}

---`DELETE /reputation/numbers/{phone_number}`
---@param phone_number string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { phone_number: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function reputation_numbers.delete(phone_number, opts) end

---@class telnyx.reputation.numbers.ListParameters
---@field filter_enterprise_id? string
---@field filter_phone_number_contains? string
---@field filter_phone_number_eq? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { enterprise_id?: string, phone_number?: { contains?: string, eq?: string } }
---@field page? { number?: integer, size?: integer }

---`GET /reputation/numbers`
---@param parameters? telnyx.reputation.numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function reputation_numbers.list(parameters, opts) end

---@class telnyx.reputation.numbers.RetrieveParameters
---@field phone_number? string
---@field fresh? boolean

---`GET /reputation/numbers/{phone_number}`
---@param phone_number string
---@param parameters? telnyx.reputation.numbers.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.reputation.numbers.RetrieveParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function reputation_numbers.retrieve(phone_number, parameters, opts) end
