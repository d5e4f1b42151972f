---@meta _
-- Types of `client.short_codes` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.short_codes
local short_codes = {}

---@class (exact) telnyx.short_codes.ListParameters
---@field filter_messaging_profile_id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { messaging_profile_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists short codes.
---
---`GET /short_codes`
---@param parameters? telnyx.short_codes.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.ShortCode>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.ShortCode>?, telnyx.Error, telnyx.Response
function short_codes.list(parameters, opts) end

---Retrieves a short code.
---
---`GET /short_codes/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.short_codes.ShortCodesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.short_codes.ShortCodesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.short_codes.ShortCodesRetrieveAnswer?, telnyx.Error, telnyx.Response
function short_codes.retrieve(id, parameters, opts) end

---@class (exact) telnyx.short_codes.UpdateParameters
---@field id? string
---@field messaging_profile_id string # the messaging profile to use
---@field tags? string[]
---@field [string] telnyx.NoSuchName

---Updates a short code.
---
---`PATCH /short_codes/{id}`
---@param id string
---@param parameters telnyx.short_codes.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.short_codes.ShortCodesUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.short_codes.UpdateParameters, opts?: telnyx.CallOptions): telnyx.short_codes.ShortCodesUpdateAnswer?, telnyx.Error, telnyx.Response
function short_codes.update(id, parameters, opts) end

---@class telnyx.short_codes.ShortCodesRetrieveAnswer
---@field data telnyx.shared.ShortCode

---@class telnyx.short_codes.ShortCodesUpdateAnswer
---@field data telnyx.shared.ShortCode
