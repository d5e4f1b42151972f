---@meta _
-- Types of `client.ota_updates` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.ota_updates
local ota_updates = {}

---@class telnyx.ota_updates.ListParameters
---@field filter_sim_card_id? string
---@field filter_status? string
---@field filter_type? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { sim_card_id?: string, status?: string, type?: string }
---@field page? { number?: integer, size?: integer }

---`GET /ota_updates`
---@param parameters? telnyx.ota_updates.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function ota_updates.list(parameters, opts) end

---`GET /ota_updates/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function ota_updates.retrieve(id, opts) end
