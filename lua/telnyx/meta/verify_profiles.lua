---@meta _
-- Types of `client.verify_profiles` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.verify_profiles
local verify_profiles = {}

---@class telnyx.verify_profiles.CreateParameters
---@field name string
---@field call? table
---@field daily_spend_limit? number
---@field daily_spend_limit_enabled? boolean
---@field flashcall? table
---@field language? string
---@field sms? table
---@field webhook_failover_url? string
---@field webhook_url? string
---@field whatsapp? table

---`POST /verify_profiles`
---@param parameters telnyx.verify_profiles.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function verify_profiles.create(parameters, opts) end

---@class telnyx.verify_profiles.CreateTemplateParameters
---@field text string

---`POST /verify_profiles/templates`
---@param parameters telnyx.verify_profiles.CreateTemplateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function verify_profiles.create_template(parameters, opts) end

---`DELETE /verify_profiles/{verify_profile_id}`
---@param verify_profile_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { verify_profile_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function verify_profiles.delete(verify_profile_id, opts) end

---@class telnyx.verify_profiles.ListParameters
---@field filter_name? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { name?: string }
---@field page? { number?: integer, size?: integer }

---`GET /verify_profiles`
---@param parameters? telnyx.verify_profiles.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function verify_profiles.list(parameters, opts) end

---`GET /verify_profiles/{verify_profile_id}`
---@param verify_profile_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { verify_profile_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function verify_profiles.retrieve(verify_profile_id, opts) end

---`GET /verify_profiles/templates`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function verify_profiles.retrieve_templates(opts) end

---@class telnyx.verify_profiles.UpdateParameters
---@field verify_profile_id? string
---@field call? table
---@field daily_spend_limit? number
---@field daily_spend_limit_enabled? boolean
---@field language? string
---@field name? string
---@field sms? table
---@field webhook_failover_url? string
---@field webhook_url? string
---@field whatsapp? table

---`PATCH /verify_profiles/{verify_profile_id}`
---@param verify_profile_id string
---@param parameters? telnyx.verify_profiles.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.verify_profiles.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function verify_profiles.update(verify_profile_id, parameters, opts) end

---@class telnyx.verify_profiles.UpdateTemplateParameters
---@field template_id? string
---@field text string

---`PATCH /verify_profiles/templates/{template_id}`
---@param template_id string
---@param parameters telnyx.verify_profiles.UpdateTemplateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.verify_profiles.UpdateTemplateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function verify_profiles.update_template(template_id, parameters, opts) end
