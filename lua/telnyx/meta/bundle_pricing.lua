---@meta _
-- Types of `client.bundle_pricing` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.bundle_pricing
---@field billing_bundles telnyx.bundle_pricing.billing_bundles
---@field user_bundles telnyx.bundle_pricing.user_bundles

---@class telnyx.bundle_pricing.billing_bundles
local bundle_pricing_billing_bundles = {}

---@class (exact) telnyx.bundle_pricing.billing_bundles.ListParameters
---@field authorization_bearer? string
---@field filter_country_iso? string[]
---@field filter_resource? string[]
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { country_iso?: string[], resource?: string[], [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists billing bundles.
---
---`GET /bundle_pricing/billing_bundles`
---@param parameters? telnyx.bundle_pricing.billing_bundles.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.bundle_pricing.BillingBundleSummary>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.bundle_pricing.BillingBundleSummary>?, telnyx.Error, telnyx.Response
function bundle_pricing_billing_bundles.list(parameters, opts) end

---@class (exact) telnyx.bundle_pricing.billing_bundles.RetrieveParameters
---@field bundle_id? string
---@field authorization_bearer? string
---@field [string] telnyx.NoSuchName

---Retrieves a billing bundle.
---
---`GET /bundle_pricing/billing_bundles/{bundle_id}`
---@param bundle_id string
---@param parameters? telnyx.bundle_pricing.billing_bundles.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.bundle_pricing.BillingBundleResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.bundle_pricing.billing_bundles.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.bundle_pricing.BillingBundleResponse?, telnyx.Error, telnyx.Response
---@overload fun(bundle_id: string, opts: telnyx.CallOptions): telnyx.bundle_pricing.BillingBundleResponse?, telnyx.Error, telnyx.Response
function bundle_pricing_billing_bundles.retrieve(bundle_id, parameters, opts) end

---@class telnyx.bundle_pricing.user_bundles
local bundle_pricing_user_bundles = {}

---@class (exact) telnyx.bundle_pricing.user_bundles.CreateParameters
---@field authorization_bearer? string
---@field idempotency_key? string # a UUID
---@field items? telnyx.bundle_pricing.BundlePricingUserBundlesCreateItemsItem[]
---@field [string] telnyx.NoSuchName

---Creates a user bundle.
---
---`POST /bundle_pricing/user_bundles/bulk`
---@param parameters? telnyx.bundle_pricing.user_bundles.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.bundle_pricing.CreatedUserBundlesResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.bundle_pricing.CreatedUserBundlesResponse?, telnyx.Error, telnyx.Response
function bundle_pricing_user_bundles.create(parameters, opts) end

---@class (exact) telnyx.bundle_pricing.user_bundles.DeactivateParameters
---@field user_bundle_id? string
---@field authorization_bearer? string
---@field [string] telnyx.NoSuchName

---Deactivates a user bundle.
---
---`DELETE /bundle_pricing/user_bundles/{user_bundle_id}`
---@param user_bundle_id string
---@param parameters? telnyx.bundle_pricing.user_bundles.DeactivateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.bundle_pricing.UserBundleCreateResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.bundle_pricing.user_bundles.DeactivateParameters, opts?: telnyx.CallOptions): telnyx.bundle_pricing.UserBundleCreateResponse?, telnyx.Error, telnyx.Response
---@overload fun(user_bundle_id: string, opts: telnyx.CallOptions): telnyx.bundle_pricing.UserBundleCreateResponse?, telnyx.Error, telnyx.Response
function bundle_pricing_user_bundles.deactivate(user_bundle_id, parameters, opts) end

---@class (exact) telnyx.bundle_pricing.user_bundles.ListParameters
---@field authorization_bearer? string
---@field filter_country_iso? string[]
---@field filter_resource? string[]
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { country_iso?: string[], resource?: string[], [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists user bundles.
---
---`GET /bundle_pricing/user_bundles`
---@param parameters? telnyx.bundle_pricing.user_bundles.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.bundle_pricing.UserBundle>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.bundle_pricing.UserBundle>?, telnyx.Error, telnyx.Response
function bundle_pricing_user_bundles.list(parameters, opts) end

---@class (exact) telnyx.bundle_pricing.user_bundles.ListResourcesParameters
---@field user_bundle_id? string
---@field authorization_bearer? string
---@field [string] telnyx.NoSuchName

---Lists the resources of a user bundle.
---
---`GET /bundle_pricing/user_bundles/{user_bundle_id}/resources`
---@param user_bundle_id string
---@param parameters? telnyx.bundle_pricing.user_bundles.ListResourcesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.bundle_pricing.UserBundleResourcesResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.bundle_pricing.user_bundles.ListResourcesParameters, opts?: telnyx.CallOptions): telnyx.bundle_pricing.UserBundleResourcesResponse?, telnyx.Error, telnyx.Response
---@overload fun(user_bundle_id: string, opts: telnyx.CallOptions): telnyx.bundle_pricing.UserBundleResourcesResponse?, telnyx.Error, telnyx.Response
function bundle_pricing_user_bundles.list_resources(user_bundle_id, parameters, opts) end

---@class (exact) telnyx.bundle_pricing.user_bundles.ListUnusedParameters
---@field authorization_bearer? string
---@field filter_country_iso? string[]
---@field filter_resource? string[]
---@field filter? { country_iso?: string[], resource?: string[], [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the unused bundles of the user.
---
---`GET /bundle_pricing/user_bundles/unused`
---@param parameters? telnyx.bundle_pricing.user_bundles.ListUnusedParameters
---@param opts? telnyx.CallOptions
---@return telnyx.bundle_pricing.UnusedUserBundlesResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.bundle_pricing.UnusedUserBundlesResponse?, telnyx.Error, telnyx.Response
function bundle_pricing_user_bundles.list_unused(parameters, opts) end

---@class (exact) telnyx.bundle_pricing.user_bundles.RetrieveParameters
---@field user_bundle_id? string
---@field authorization_bearer? string
---@field [string] telnyx.NoSuchName

---Retrieves a user bundle.
---
---`GET /bundle_pricing/user_bundles/{user_bundle_id}`
---@param user_bundle_id string
---@param parameters? telnyx.bundle_pricing.user_bundles.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.bundle_pricing.UserBundleResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.bundle_pricing.user_bundles.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.bundle_pricing.UserBundleResponse?, telnyx.Error, telnyx.Response
---@overload fun(user_bundle_id: string, opts: telnyx.CallOptions): telnyx.bundle_pricing.UserBundleResponse?, telnyx.Error, telnyx.Response
function bundle_pricing_user_bundles.retrieve(user_bundle_id, parameters, opts) end

---@class telnyx.bundle_pricing.BillingBundleResponse
---@field data telnyx.bundle_pricing.BillingBundleSchema

---@class telnyx.bundle_pricing.BillingBundleSchema
---@field active boolean
---@field bundle_limits telnyx.bundle_pricing.BundleLimitSchema[]
---@field cost_code string
---@field created_at string # when it was created
---@field id string # a UUID
---@field is_public boolean
---@field name string
---@field slug? string

---@class telnyx.bundle_pricing.BillingBundleSummary
---@field cost_code string
---@field created_at string # when it was created
---@field currency? string
---@field id string # a UUID
---@field is_public boolean
---@field mrc_price? number
---@field name string
---@field slug? string
---@field specs? string[]

---@alias telnyx.bundle_pricing.BundleLimitDirection 'inbound'|'outbound'

---@class telnyx.bundle_pricing.BundleLimitSchema
---@field billing_service? string
---@field country? string # deprecated
---@field country_code? integer
---@field country_iso? string
---@field created_at string # when it was created
---@field direction? telnyx.bundle_pricing.BundleLimitDirection
---@field id string # a UUID
---@field limit? integer
---@field metric string
---@field rate? string
---@field service string
---@field types? string[]
---@field updated_at string # when it last changed

---@class telnyx.bundle_pricing.BundlePricingUserBundlesCreateItemsItem
---@field billing_bundle_id string # a UUID
---@field quantity integer

---@class telnyx.bundle_pricing.CreatedUserBundlesResponse
---@field data telnyx.bundle_pricing.UserBundle[]

---@class telnyx.bundle_pricing.UnusedUserBundlesResponse
---@field data telnyx.bundle_pricing.UnusedUserBundlesSchema[]
---@field items telnyx.bundle_pricing.UnusedUserBundlesSchema[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.bundle_pricing.UnusedUserBundlesResponse): boolean
---@field next_page fun(self: telnyx.bundle_pricing.UnusedUserBundlesResponse): telnyx.bundle_pricing.UnusedUserBundlesResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.bundle_pricing.UnusedUserBundlesResponse): fun(): telnyx.bundle_pricing.UnusedUserBundlesResponse?
---@field each fun(self: telnyx.bundle_pricing.UnusedUserBundlesResponse): fun(): telnyx.bundle_pricing.UnusedUserBundlesSchema?

---@class telnyx.bundle_pricing.UnusedUserBundlesSchema
---@field billing_bundle telnyx.bundle_pricing.BillingBundleSummary
---@field user_bundle_ids string[]

---@class telnyx.bundle_pricing.UserBundle
---@field active boolean
---@field billing_bundle telnyx.bundle_pricing.BillingBundleSummary
---@field created_at string # when it was created
---@field id string # a UUID
---@field resources telnyx.bundle_pricing.UserBundleResourceSchema[]
---@field updated_at? string # when it last changed
---@field user_id string # a UUID

---@class telnyx.bundle_pricing.UserBundleCreateResponse
---@field data telnyx.bundle_pricing.UserBundle

---@class telnyx.bundle_pricing.UserBundleResourceSchema
---@field created_at string # when it was created
---@field id string # a UUID
---@field resource string
---@field resource_type string
---@field updated_at? string # when it last changed

---@class telnyx.bundle_pricing.UserBundleResourcesResponse
---@field data telnyx.bundle_pricing.UserBundleResourceSchema[]
---@field items telnyx.bundle_pricing.UserBundleResourceSchema[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.bundle_pricing.UserBundleResourcesResponse): boolean
---@field next_page fun(self: telnyx.bundle_pricing.UserBundleResourcesResponse): telnyx.bundle_pricing.UserBundleResourcesResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.bundle_pricing.UserBundleResourcesResponse): fun(): telnyx.bundle_pricing.UserBundleResourcesResponse?
---@field each fun(self: telnyx.bundle_pricing.UserBundleResourcesResponse): fun(): telnyx.bundle_pricing.UserBundleResourceSchema?

---@class telnyx.bundle_pricing.UserBundleResponse
---@field data telnyx.bundle_pricing.UserBundle
