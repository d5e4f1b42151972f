---@meta _
-- Types of `client.integration_secrets` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.integration_secrets
local integration_secrets = {}

---@class telnyx.integration_secrets.CreateParameters
---@field identifier string
---@field type string
---@field password? string
---@field token? string
---@field username? string

---`POST /integration_secrets`
---@param parameters telnyx.integration_secrets.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function integration_secrets.create(parameters, opts) end

---`DELETE /integration_secrets/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function integration_secrets.delete(id, opts) end

---@class telnyx.integration_secrets.ListParameters
---@field filter_type? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { type?: string }
---@field page? { number?: integer, size?: integer }

---`GET /integration_secrets`
---@param parameters? telnyx.integration_secrets.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function integration_secrets.list(parameters, opts) end
