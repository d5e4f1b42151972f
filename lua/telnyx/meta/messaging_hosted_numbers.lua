---@meta _
-- Types of `client.messaging_hosted_numbers` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messaging_hosted_numbers
local messaging_hosted_numbers = {}

---`DELETE /messaging_hosted_numbers/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_hosted_numbers.delete(id, opts) end

---@class telnyx.messaging_hosted_numbers.ListParameters
---@field filter_messaging_profile_id? string
---@field filter_phone_number? string
---@field filter_phone_number_contains? string
---@field page_number? integer
---@field page_size? integer
---@field sort_phone_number? string
---@field filter? { messaging_profile_id?: string, phone_number?: string|{ contains?: string } }
---@field page? { number?: integer, size?: integer }
---@field sort? { phone_number?: string }

---`GET /messaging_hosted_numbers`
---@param parameters? telnyx.messaging_hosted_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function messaging_hosted_numbers.list(parameters, opts) end

---`GET /messaging_hosted_numbers/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_hosted_numbers.retrieve(id, opts) end

---@class telnyx.messaging_hosted_numbers.UpdateParameters
---@field id? string
---@field messaging_product? string
---@field messaging_profile_id? string
---@field tags? string[]

---`PATCH /messaging_hosted_numbers/{id}`
---@param id string
---@param parameters? telnyx.messaging_hosted_numbers.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_hosted_numbers.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_hosted_numbers.update(id, parameters, opts) end
