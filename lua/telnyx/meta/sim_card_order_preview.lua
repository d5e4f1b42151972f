---@meta _
-- Types of `client.sim_card_order_preview` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.sim_card_order_preview
local sim_card_order_preview = {}

---@class telnyx.sim_card_order_preview.PreviewParameters
---@field address_id string
---@field quantity integer

---`POST /sim_card_order_preview`
---@param parameters telnyx.sim_card_order_preview.PreviewParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function sim_card_order_preview.preview(parameters, opts) end
