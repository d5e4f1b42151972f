---@meta _
-- Types of `client.pronunciation_dicts` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.pronunciation_dicts
local pronunciation_dicts = {}

---@class telnyx.pronunciation_dicts.CreateParameters
---@field name string
---@field file? telnyx.File
---@field items? table[]

---`POST /pronunciation_dicts`
---@param parameters telnyx.pronunciation_dicts.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function pronunciation_dicts.create(parameters, opts) end

---`DELETE /pronunciation_dicts/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function pronunciation_dicts.delete(id, opts) end

---@class telnyx.pronunciation_dicts.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /pronunciation_dicts`
---@param parameters? telnyx.pronunciation_dicts.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function pronunciation_dicts.list(parameters, opts) end

---`GET /pronunciation_dicts/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function pronunciation_dicts.retrieve(id, opts) end

---@class telnyx.pronunciation_dicts.UpdateParameters
---@field id? string
---@field items? table[]
---@field name? string

---`PATCH /pronunciation_dicts/{id}`
---@param id string
---@param parameters? telnyx.pronunciation_dicts.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.pronunciation_dicts.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function pronunciation_dicts.update(id, parameters, opts) end
