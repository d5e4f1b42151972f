---@meta _
-- Types of `client.whatsapp_message_templates` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.whatsapp_message_templates
local whatsapp_message_templates = {}

---Deletes a WhatsApp message template.
---
---`DELETE /whatsapp_message_templates/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function whatsapp_message_templates.delete(id, parameters, opts) end

---Retrieves a WhatsApp message template.
---
---`GET /whatsapp_message_templates/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.whatsapp_message_templates.WhatsappMessageTemplatesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.whatsapp_message_templates.WhatsappMessageTemplatesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.whatsapp_message_templates.WhatsappMessageTemplatesRetrieveAnswer?, telnyx.Error, telnyx.Response
function whatsapp_message_templates.retrieve(id, parameters, opts) end

---@class (exact) telnyx.whatsapp_message_templates.UpdateParameters
---@field id? string
---@field category? 'MARKETING'|'UTILITY'|'AUTHENTICATION'
---@field components? (telnyx.shared.WhatsappTemplateHeaderComponent|telnyx.shared.WhatsappTemplateBodyComponent|telnyx.shared.WhatsappTemplateFooterComponent|telnyx.shared.WhatsappTemplateButtonsComponent|telnyx.shared.WhatsappTemplateCarouselComponent)[]
---@field [string] telnyx.NoSuchName

---Updates a WhatsApp message template.
---
---`PATCH /whatsapp_message_templates/{id}`
---@param id string
---@param parameters? telnyx.whatsapp_message_templates.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.whatsapp_message_templates.WhatsappMessageTemplatesUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.whatsapp_message_templates.UpdateParameters, opts?: telnyx.CallOptions): telnyx.whatsapp_message_templates.WhatsappMessageTemplatesUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.whatsapp_message_templates.WhatsappMessageTemplatesUpdateAnswer?, telnyx.Error, telnyx.Response
function whatsapp_message_templates.update(id, parameters, opts) end

---@class telnyx.whatsapp_message_templates.WhatsappMessageTemplatesRetrieveAnswer
---@field data telnyx.shared.WhatsappTemplateData

---@class telnyx.whatsapp_message_templates.WhatsappMessageTemplatesUpdateAnswer
---@field data telnyx.shared.WhatsappTemplateData
