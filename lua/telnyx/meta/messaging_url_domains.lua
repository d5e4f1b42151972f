---@meta _
-- Types of `client.messaging_url_domains` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messaging_url_domains
local messaging_url_domains = {}

---@class (exact) telnyx.messaging_url_domains.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists messaging URL domains.
---
---`GET /messaging_url_domains`
---@param parameters? telnyx.messaging_url_domains.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.messaging_url_domains.MessagingUrlDomain>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.messaging_url_domains.MessagingUrlDomain>?, telnyx.Error, telnyx.Response
function messaging_url_domains.list(parameters, opts) end

---@class telnyx.messaging_url_domains.MessagingUrlDomain
---@field id string
---@field record_type? string # the kind of record
---@field url_domain? string
---@field use_case? string
