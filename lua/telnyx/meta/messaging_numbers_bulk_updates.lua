---@meta _
-- Types of `client.messaging_numbers_bulk_updates` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messaging_numbers_bulk_updates
local messaging_numbers_bulk_updates = {}

---@class telnyx.messaging_numbers_bulk_updates.CreateParameters
---@field messaging_profile_id string
---@field numbers string[]
---@field assign_only? boolean

---`POST /messaging_numbers_bulk_updates`
---@param parameters telnyx.messaging_numbers_bulk_updates.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messaging_numbers_bulk_updates.create(parameters, opts) end

---`GET /messaging_numbers_bulk_updates/{order_id}`
---@param order_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { order_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_numbers_bulk_updates.retrieve(order_id, opts) end
