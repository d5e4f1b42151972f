---@meta _
-- Types of `client.pricing` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.pricing
---@field products telnyx.pricing.products

---@class telnyx.pricing.products
local pricing_products = {}

---@class telnyx.pricing.products.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /pricing/products`
---@param parameters? telnyx.pricing.products.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function pricing_products.list(parameters, opts) end

---@class telnyx.pricing.products.RetrieveParameters
---@field slug? string
---@field filter_country_iso? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { country_iso?: string }
---@field page? { number?: integer, size?: integer }

---`GET /pricing/products/{slug}`
---@param slug string
---@param parameters? telnyx.pricing.products.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.pricing.products.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function pricing_products.retrieve(slug, parameters, opts) end
