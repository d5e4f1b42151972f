---@meta _
-- Types of `client.email_templates` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.email_templates
local email_templates = {}

---@class (exact) telnyx.email_templates.CreateParameters
---@field name string
---@field autoescape? boolean
---@field html_body? string
---@field strict_variables? boolean
---@field subject? string
---@field text_body? string
---@field variable_schema? table<string, telnyx.email_templates.EmailTemplateCreateParamsVariableSchema>
---@field variables? string[]
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Creates an email template.
---
---`POST /email_templates`
---@param parameters telnyx.email_templates.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_templates.EmailTemplateResponse?, telnyx.Error, telnyx.Response
function email_templates.create(parameters, opts) end

---Deletes an email template.
---
---`DELETE /email_templates/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function email_templates.delete(id, parameters, opts) end

---@class (exact) telnyx.email_templates.ListParameters
---@field page_cursor? string
---@field page_size? integer # 1 to 100, default 25
---@field [string] telnyx.NoSuchName

---Lists email templates.
---
---`GET /email_templates`
---@param parameters? telnyx.email_templates.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.email_templates.EmailTemplate>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.email_templates.EmailTemplate>?, telnyx.Error, telnyx.Response
function email_templates.list(parameters, opts) end

---@class (exact) telnyx.email_templates.RenderParameters
---@field id? string
---@field template_variables? table
---@field [string] telnyx.NoSuchName

---Renders an email template with variables.
---
---`POST /email_templates/{id}/render`
---@param id string
---@param parameters? telnyx.email_templates.RenderParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_templates.RenderedEmailTemplateResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_templates.RenderParameters, opts?: telnyx.CallOptions): telnyx.email_templates.RenderedEmailTemplateResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.email_templates.RenderedEmailTemplateResponse?, telnyx.Error, telnyx.Response
function email_templates.render(id, parameters, opts) end

---@class (exact) telnyx.email_templates.ReplaceParameters
---@field id? string
---@field autoescape? boolean
---@field html_body? string
---@field name? string
---@field strict_variables? boolean
---@field subject? string
---@field text_body? string
---@field variable_schema? table<string, telnyx.email_templates.EmailTemplateReplaceParamsVariableSchema>
---@field variables? string[]
---@field [string] telnyx.NoSuchName

---Replaces an email template.
---
---`PUT /email_templates/{id}`
---@param id string
---@param parameters? telnyx.email_templates.ReplaceParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_templates.EmailTemplateResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_templates.ReplaceParameters, opts?: telnyx.CallOptions): telnyx.email_templates.EmailTemplateResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.email_templates.EmailTemplateResponse?, telnyx.Error, telnyx.Response
function email_templates.replace(id, parameters, opts) end

---Retrieves an email template.
---
---`GET /email_templates/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_templates.EmailTemplateResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.email_templates.EmailTemplateResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.email_templates.EmailTemplateResponse?, telnyx.Error, telnyx.Response
function email_templates.retrieve(id, parameters, opts) end

---@class (exact) telnyx.email_templates.UpdateParameters
---@field id? string
---@field autoescape? boolean
---@field html_body? string
---@field name? string
---@field strict_variables? boolean
---@field subject? string
---@field text_body? string
---@field variable_schema? table<string, telnyx.email_templates.EmailTemplateUpdateParamsVariableSchema>
---@field variables? string[]
---@field [string] telnyx.NoSuchName

---Updates an email template.
---
---`PATCH /email_templates/{id}`
---@param id string
---@param parameters? telnyx.email_templates.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_templates.EmailTemplateResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_templates.UpdateParameters, opts?: telnyx.CallOptions): telnyx.email_templates.EmailTemplateResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.email_templates.EmailTemplateResponse?, telnyx.Error, telnyx.Response
function email_templates.update(id, parameters, opts) end

---@class telnyx.email_templates.EmailTemplate
---@field autoescape boolean
---@field created_at string # when it was created
---@field html_body? string
---@field id string # a UUID
---@field name string
---@field record_type 'email_template' # the kind of record
---@field strict_variables boolean
---@field subject? string
---@field text_body? string
---@field updated_at string # when it last changed
---@field variable_schema? table<string, telnyx.email_templates.EmailTemplateVariableSchema>
---@field variables string[]

---@class telnyx.email_templates.EmailTemplateCreateParamsVariableSchema
---@field default? string
---@field required boolean

---@class telnyx.email_templates.EmailTemplateReplaceParamsVariableSchema
---@field default? string
---@field required boolean

---@class telnyx.email_templates.EmailTemplateResponse
---@field data telnyx.email_templates.EmailTemplate

---@class telnyx.email_templates.EmailTemplateUpdateParamsVariableSchema
---@field default? string
---@field required boolean

---@class telnyx.email_templates.EmailTemplateVariableSchema
---@field default? string
---@field required boolean

---@class telnyx.email_templates.RenderedEmailTemplate
---@field autoescape boolean
---@field created_at string # when it was created
---@field html_body? string
---@field id string # a UUID
---@field name string
---@field record_type 'email_template' # the kind of record
---@field strict_variables boolean
---@field subject? string
---@field text_body? string
---@field updated_at string # when it last changed
---@field variable_schema? table<string, telnyx.email_templates.EmailTemplateVariableSchema>
---@field variables string[]

---@class telnyx.email_templates.RenderedEmailTemplateResponse
---@field data telnyx.email_templates.RenderedEmailTemplate
