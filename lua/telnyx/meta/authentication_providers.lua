---@meta _
-- Types of `client.authentication_providers` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.authentication_providers
local authentication_providers = {}

---@class telnyx.authentication_providers.CreateParameters
---@field name string
---@field settings table
---@field short_name string
---@field active? boolean
---@field settings_url? string

---`POST /authentication_providers`
---@param parameters telnyx.authentication_providers.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function authentication_providers.create(parameters, opts) end

---`DELETE /authentication_providers/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function authentication_providers.delete(id, opts) end

---@class telnyx.authentication_providers.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field page? { number?: integer, size?: integer }

---`GET /authentication_providers`
---@param parameters? telnyx.authentication_providers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function authentication_providers.list(parameters, opts) end

---`GET /authentication_providers/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function authentication_providers.retrieve(id, opts) end

---@class telnyx.authentication_providers.UpdateParameters
---@field id? string
---@field active? boolean
---@field name? string
---@field settings? table
---@field settings_url? string
---@field short_name? string

---`PATCH /authentication_providers/{id}`
---@param id string
---@param parameters? telnyx.authentication_providers.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.authentication_providers.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function authentication_providers.update(id, parameters, opts) end
