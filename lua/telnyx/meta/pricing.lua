---@meta _
-- Types of `client.pricing` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.pricing
---@field products telnyx.pricing.products

---@class telnyx.pricing.products
local pricing_products = {}

---@class (exact) telnyx.pricing.products.ListParameters
---@field page_number? integer # which page
---@field page_size? integer # how many items a page has
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists products.
---
---`GET /pricing/products`
---@param parameters? telnyx.pricing.products.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.pricing.ProductListResponse>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.pricing.ProductListResponse>?, telnyx.Error, telnyx.Response
function pricing_products.list(parameters, opts) end

---@class (exact) telnyx.pricing.products.RetrieveParameters
---@field slug? string
---@field filter_country_iso? string
---@field page_number? integer # which page
---@field page_size? integer # how many items a page has
---@field filter? { country_iso?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Retrieves a product.
---
---`GET /pricing/products/{slug}`
---@param slug string
---@param parameters? telnyx.pricing.products.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.pricing.ProductRetrieveResponse>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.pricing.products.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.pricing.ProductRetrieveResponse>?, telnyx.Error, telnyx.Response
---@overload fun(slug: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.pricing.ProductRetrieveResponse>?, telnyx.Error, telnyx.Response
function pricing_products.retrieve(slug, parameters, opts) end

---@class telnyx.pricing.PricingTier
---@field max? number
---@field min number
---@field rate string|number

---@class telnyx.pricing.ProductListResponse
---@field description string
---@field name string
---@field slug string

---@class telnyx.pricing.ProductRetrieveResponse
---@field cached_input_rate? string
---@field cached_input_tiers? telnyx.pricing.PricingTier[]
---@field country_iso? string
---@field currency? string
---@field direction? string
---@field input_rate? string
---@field input_tiers? telnyx.pricing.PricingTier[]
---@field model? string
---@field name? string
---@field note? string
---@field output_rate? string
---@field output_tiers? telnyx.pricing.PricingTier[]
---@field pricing_type? string
---@field rate? string|number
---@field tiers? telnyx.pricing.PricingTier[]
---@field type? string
---@field unit? string
