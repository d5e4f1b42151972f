---@meta _
-- Types of `client.email_templates` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.email_templates
local email_templates = {}

---@class telnyx.email_templates.CreateParameters
---@field name string
---@field autoescape? boolean
---@field html_body? string
---@field strict_variables? boolean
---@field subject? string
---@field text_body? string
---@field variable_schema? table
---@field variables? string[]
---@field idempotency_key? string

---`POST /email_templates`
---@param parameters telnyx.email_templates.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_templates.create(parameters, opts) end

---`DELETE /email_templates/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function email_templates.delete(id, opts) end

---@class telnyx.email_templates.ListParameters
---@field page_cursor? string
---@field page_size? integer

---`GET /email_templates`
---@param parameters? telnyx.email_templates.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function email_templates.list(parameters, opts) end

---@class telnyx.email_templates.RenderParameters
---@field id? string
---@field template_variables? table

---`POST /email_templates/{id}/render`
---@param id string
---@param parameters? telnyx.email_templates.RenderParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_templates.RenderParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_templates.render(id, parameters, opts) end

---@class telnyx.email_templates.ReplaceParameters
---@field id? string
---@field autoescape? boolean
---@field html_body? string
---@field name? string
---@field strict_variables? boolean
---@field subject? string
---@field text_body? string
---@field variable_schema? table
---@field variables? string[]

---`PUT /email_templates/{id}`
---@param id string
---@param parameters? telnyx.email_templates.ReplaceParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_templates.ReplaceParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_templates.replace(id, parameters, opts) end

---`GET /email_templates/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_templates.retrieve(id, opts) end

---@class telnyx.email_templates.UpdateParameters
---@field id? string
---@field autoescape? boolean
---@field html_body? string
---@field name? string
---@field strict_variables? boolean
---@field subject? string
---@field text_body? string
---@field variable_schema? table
---@field variables? string[]

---`PATCH /email_templates/{id}`
---@param id string
---@param parameters? telnyx.email_templates.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_templates.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_templates.update(id, parameters, opts) end
