---@meta _
-- Types of `client.bundle_pricing` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.bundle_pricing
---@field billing_bundles telnyx.bundle_pricing.billing_bundles
---@field user_bundles telnyx.bundle_pricing.user_bundles

---@class telnyx.bundle_pricing.billing_bundles
local bundle_pricing_billing_bundles = {}

---@class telnyx.bundle_pricing.billing_bundles.ListParameters
---@field authorization_bearer? string
---@field filter_country_iso? string[]
---@field filter_resource? string[]
---@field page_number? integer
---@field page_size? integer
---@field filter? { country_iso?: string[], resource?: string[] }
---@field page? { number?: integer, size?: integer }

---`GET /bundle_pricing/billing_bundles`
---@param parameters? telnyx.bundle_pricing.billing_bundles.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function bundle_pricing_billing_bundles.list(parameters, opts) end

---@class telnyx.bundle_pricing.billing_bundles.RetrieveParameters
---@field bundle_id? string
---@field authorization_bearer? string

---`GET /bundle_pricing/billing_bundles/{bundle_id}`
---@param bundle_id string
---@param parameters? telnyx.bundle_pricing.billing_bundles.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.bundle_pricing.billing_bundles.RetrieveParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function bundle_pricing_billing_bundles.retrieve(bundle_id, parameters, opts) end

---@class telnyx.bundle_pricing.user_bundles
local bundle_pricing_user_bundles = {}

---@class telnyx.bundle_pricing.user_bundles.CreateParameters
---@field authorization_bearer? string
---@field idempotency_key? string
---@field items? table[]

---`POST /bundle_pricing/user_bundles/bulk`
---@param parameters? telnyx.bundle_pricing.user_bundles.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function bundle_pricing_user_bundles.create(parameters, opts) end

---@class telnyx.bundle_pricing.user_bundles.DeactivateParameters
---@field user_bundle_id? string
---@field authorization_bearer? string

---`DELETE /bundle_pricing/user_bundles/{user_bundle_id}`
---@param user_bundle_id string
---@param parameters? telnyx.bundle_pricing.user_bundles.DeactivateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.bundle_pricing.user_bundles.DeactivateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function bundle_pricing_user_bundles.deactivate(user_bundle_id, parameters, opts) end

---@class telnyx.bundle_pricing.user_bundles.ListParameters
---@field authorization_bearer? string
---@field filter_country_iso? string[]
---@field filter_resource? string[]
---@field page_number? integer
---@field page_size? integer
---@field filter? { country_iso?: string[], resource?: string[] }
---@field page? { number?: integer, size?: integer }

---`GET /bundle_pricing/user_bundles`
---@param parameters? telnyx.bundle_pricing.user_bundles.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function bundle_pricing_user_bundles.list(parameters, opts) end

---@class telnyx.bundle_pricing.user_bundles.ListResourcesParameters
---@field user_bundle_id? string
---@field authorization_bearer? string

---`GET /bundle_pricing/user_bundles/{user_bundle_id}/resources`
---@param user_bundle_id string
---@param parameters? telnyx.bundle_pricing.user_bundles.ListResourcesParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.bundle_pricing.user_bundles.ListResourcesParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function bundle_pricing_user_bundles.list_resources(user_bundle_id, parameters, opts) end

---@class telnyx.bundle_pricing.user_bundles.ListUnusedParameters
---@field authorization_bearer? string
---@field filter_country_iso? string[]
---@field filter_resource? string[]
---@field filter? { country_iso?: string[], resource?: string[] }

---`GET /bundle_pricing/user_bundles/unused`
---@param parameters? telnyx.bundle_pricing.user_bundles.ListUnusedParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function bundle_pricing_user_bundles.list_unused(parameters, opts) end

---@class telnyx.bundle_pricing.user_bundles.RetrieveParameters
---@field user_bundle_id? string
---@field authorization_bearer? string

---`GET /bundle_pricing/user_bundles/{user_bundle_id}`
---@param user_bundle_id string
---@param parameters? telnyx.bundle_pricing.user_bundles.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.bundle_pricing.user_bundles.RetrieveParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function bundle_pricing_user_bundles.retrieve(user_bundle_id, parameters, opts) end
