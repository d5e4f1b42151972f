---@meta _
-- Types of `client.messaging_hosted_numbers` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messaging_hosted_numbers
local messaging_hosted_numbers = {}

---Deletes a messaging hosted number.
---
---`DELETE /messaging_hosted_numbers/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_hosted_numbers.MessagingHostedNumbersDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.messaging_hosted_numbers.MessagingHostedNumbersDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_hosted_numbers.MessagingHostedNumbersDeleteAnswer?, telnyx.Error, telnyx.Response
function messaging_hosted_numbers.delete(id, parameters, opts) end

---@class (exact) telnyx.messaging_hosted_numbers.ListParameters
---@field filter_messaging_profile_id? string # a UUID
---@field filter_phone_number? string
---@field filter_phone_number_contains? string
---@field page_number? integer # which page; default 1
---@field page_size? integer # how many items a page has; default 20
---@field sort_phone_number? 'asc'|'desc'
---@field filter? { messaging_profile_id?: string, phone_number?: string|{ contains?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field sort? { phone_number?: 'asc'|'desc', [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists messaging hosted numbers.
---
---`GET /messaging_hosted_numbers`
---@param parameters? telnyx.messaging_hosted_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.PhoneNumberWithMessagingSettings>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.PhoneNumberWithMessagingSettings>?, telnyx.Error, telnyx.Response
function messaging_hosted_numbers.list(parameters, opts) end

---Retrieves a messaging hosted number.
---
---`GET /messaging_hosted_numbers/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_hosted_numbers.MessagingHostedNumbersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.messaging_hosted_numbers.MessagingHostedNumbersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_hosted_numbers.MessagingHostedNumbersRetrieveAnswer?, telnyx.Error, telnyx.Response
function messaging_hosted_numbers.retrieve(id, parameters, opts) end

---@class (exact) telnyx.messaging_hosted_numbers.UpdateParameters
---@field id? string
---@field messaging_product? string
---@field messaging_profile_id? string # the messaging profile to use
---@field tags? string[]
---@field [string] telnyx.NoSuchName

---Updates a messaging hosted number.
---
---`PATCH /messaging_hosted_numbers/{id}`
---@param id string
---@param parameters? telnyx.messaging_hosted_numbers.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_hosted_numbers.MessagingHostedNumbersUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_hosted_numbers.UpdateParameters, opts?: telnyx.CallOptions): telnyx.messaging_hosted_numbers.MessagingHostedNumbersUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.messaging_hosted_numbers.MessagingHostedNumbersUpdateAnswer?, telnyx.Error, telnyx.Response
function messaging_hosted_numbers.update(id, parameters, opts) end

---@class telnyx.messaging_hosted_numbers.MessagingHostedNumbersDeleteAnswer
---@field data telnyx.shared.MessagingHostedNumberOrder

---@class telnyx.messaging_hosted_numbers.MessagingHostedNumbersRetrieveAnswer
---@field data telnyx.shared.PhoneNumberWithMessagingSettings

---@class telnyx.messaging_hosted_numbers.MessagingHostedNumbersUpdateAnswer
---@field data telnyx.shared.PhoneNumberWithMessagingSettings
