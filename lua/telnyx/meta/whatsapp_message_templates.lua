---@meta _
-- Types of `client.whatsapp_message_templates` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.whatsapp_message_templates
local whatsapp_message_templates = {}

---`DELETE /whatsapp_message_templates/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function whatsapp_message_templates.delete(id, opts) end

---`GET /whatsapp_message_templates/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function whatsapp_message_templates.retrieve(id, opts) end

---@class telnyx.whatsapp_message_templates.UpdateParameters
---@field id? string
---@field category? string
---@field components? table[]

---`PATCH /whatsapp_message_templates/{id}`
---@param id string
---@param parameters? telnyx.whatsapp_message_templates.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.whatsapp_message_templates.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function whatsapp_message_templates.update(id, parameters, opts) end
