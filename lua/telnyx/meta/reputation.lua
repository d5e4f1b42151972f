---@meta _
-- Types of `client.reputation` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.reputation
---@field numbers telnyx.reputation.numbers

---@class telnyx.reputation.numbers
local reputation_numbers = {}

---Deletes a number.
---
---`DELETE /reputation/numbers/{phone_number}`
---@param phone_number string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(phone_number: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { phone_number: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function reputation_numbers.delete(phone_number, parameters, opts) end

---@class (exact) telnyx.reputation.numbers.ListParameters
---@field filter_enterprise_id? string # a UUID
---@field filter_phone_number_contains? string
---@field filter_phone_number_eq? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { enterprise_id?: string, phone_number?: { contains?: string, eq?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists numbers.
---
---`GET /reputation/numbers`
---@param parameters? telnyx.reputation.numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.ReputationPhoneNumber>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.ReputationPhoneNumber>?, telnyx.Error, telnyx.Response
function reputation_numbers.list(parameters, opts) end

---@class (exact) telnyx.reputation.numbers.RetrieveParameters
---@field phone_number? string
---@field fresh? boolean # default false
---@field [string] telnyx.NoSuchName

---Retrieves a number.
---
---`GET /reputation/numbers/{phone_number}`
---@param phone_number string
---@param parameters? telnyx.reputation.numbers.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.shared.ReputationPhoneNumberWithReputation?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.reputation.numbers.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.shared.ReputationPhoneNumberWithReputation?, telnyx.Error, telnyx.Response
---@overload fun(phone_number: string, opts: telnyx.CallOptions): telnyx.shared.ReputationPhoneNumberWithReputation?, telnyx.Error, telnyx.Response
function reputation_numbers.retrieve(phone_number, parameters, opts) end
