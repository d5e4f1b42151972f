---@meta _
-- Types of `client.sim_card_order_preview` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.sim_card_order_preview
local sim_card_order_preview = {}

---@class (exact) telnyx.sim_card_order_preview.PreviewParameters
---@field address_id string
---@field quantity integer # at least 1
---@field [string] telnyx.NoSuchName

---Previews what an order of SIM cards costs.
---
---`POST /sim_card_order_preview`
---@param parameters telnyx.sim_card_order_preview.PreviewParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_card_order_preview.SimCardOrderPreviewPreviewAnswer?, telnyx.Error, telnyx.Response
function sim_card_order_preview.preview(parameters, opts) end

---@class telnyx.sim_card_order_preview.SIMCardOrderPreview
---@field quantity? integer
---@field record_type? string # the kind of record
---@field shipping_cost? telnyx.sim_card_order_preview.SIMCardOrderPreviewShippingCost
---@field sim_cards_cost? telnyx.sim_card_order_preview.SIMCardOrderPreviewSimCardsCost
---@field total_cost? telnyx.sim_card_order_preview.SIMCardOrderPreviewTotalCost

---@class telnyx.sim_card_order_preview.SIMCardOrderPreviewShippingCost
---@field amount? string
---@field currency? string

---@class telnyx.sim_card_order_preview.SIMCardOrderPreviewSimCardsCost
---@field amount? string
---@field currency? string

---@class telnyx.sim_card_order_preview.SIMCardOrderPreviewTotalCost
---@field amount? string
---@field currency? string

---@class telnyx.sim_card_order_preview.SimCardOrderPreviewPreviewAnswer
---@field data telnyx.sim_card_order_preview.SIMCardOrderPreview
