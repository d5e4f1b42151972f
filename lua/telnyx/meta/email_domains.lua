---@meta _
-- Types of `client.email_domains` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.email_domains
---@field webhooks telnyx.email_domains.webhooks
local email_domains = {}

---@class telnyx.email_domains.CreateParameters
---@field domain string
---@field dmarc_policy? table
---@field inbound_enabled? boolean
---@field tracking? table

---`POST /email_domains`
---@param parameters telnyx.email_domains.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_domains.create(parameters, opts) end

---@class telnyx.email_domains.DeleteParameters
---@field id? string
---@field force? boolean

---`DELETE /email_domains/{id}`
---@param id string
---@param parameters? telnyx.email_domains.DeleteParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_domains.DeleteParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_domains.delete(id, parameters, opts) end

---@class telnyx.email_domains.ListParameters
---@field filter_domain? string
---@field filter_profile_id? string
---@field filter_status? string
---@field filter_type? string
---@field filter_usable_for_inbound? boolean
---@field filter_usable_for_sending? boolean
---@field page_after? string
---@field page_before? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { domain?: string, profile_id?: string, status?: string, type?: string, usable_for_inbound?: boolean, usable_for_sending?: boolean }
---@field page? { after?: string, before?: string, number?: integer, size?: integer }

---`GET /email_domains`
---@param parameters? telnyx.email_domains.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function email_domains.list(parameters, opts) end

---`GET /email_domains/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_domains.retrieve(id, opts) end

---`GET /email_domains/{domain_id}/dns_records`
---@param domain_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { domain_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_domains.retrieve_dns_records(domain_id, opts) end

---`GET /email_domains/{id}/health`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_domains.retrieve_health(id, opts) end

---`POST /email_domains/{domain_id}/rotate_dkim`
---@param domain_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { domain_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_domains.rotate_dkim(domain_id, opts) end

---@class telnyx.email_domains.UpdateParameters
---@field id? string
---@field dmarc_policy? table
---@field inbound_enabled? boolean
---@field tracking? table

---`PATCH /email_domains/{id}`
---@param id string
---@param parameters? telnyx.email_domains.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_domains.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_domains.update(id, parameters, opts) end

---`POST /email_domains/{domain_id}/verify`
---@param domain_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { domain_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_domains.verify(domain_id, opts) end

---@class telnyx.email_domains.webhooks
local email_domains_webhooks = {}

---@class telnyx.email_domains.webhooks.CreateParameters
---@field domain_id? string
---@field events string[]
---@field url string

---`POST /email_domains/{domain_id}/webhooks`
---@param domain_id string
---@param parameters telnyx.email_domains.webhooks.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_domains.webhooks.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_domains_webhooks.create(domain_id, parameters, opts) end

---@class telnyx.email_domains.webhooks.DeleteParameters
---@field domain_id string
---@field id string

---`DELETE /email_domains/{domain_id}/webhooks/{id}`
---@param parameters telnyx.email_domains.webhooks.DeleteParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_domains_webhooks.delete(parameters, opts) end

---@class telnyx.email_domains.webhooks.ListParameters
---@field domain_id? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field page? { number?: integer, size?: integer }

---`GET /email_domains/{domain_id}/webhooks`
---@param domain_id string
---@param parameters? telnyx.email_domains.webhooks.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_domains.webhooks.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function email_domains_webhooks.list(domain_id, parameters, opts) end

---@class telnyx.email_domains.webhooks.RetrieveParameters
---@field domain_id string
---@field id string

---`GET /email_domains/{domain_id}/webhooks/{id}`
---@param parameters telnyx.email_domains.webhooks.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_domains_webhooks.retrieve(parameters, opts) end

---@class telnyx.email_domains.webhooks.UpdateParameters
---@field domain_id string
---@field id string
---@field events? string[]
---@field url? string

---`PATCH /email_domains/{domain_id}/webhooks/{id}`
---@param parameters telnyx.email_domains.webhooks.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_domains_webhooks.update(parameters, opts) end
