---@meta _
-- Types of `client.email_domains` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.email_domains
---@field webhooks telnyx.email_domains.webhooks
local email_domains = {}

---@class (exact) telnyx.email_domains.CreateParameters
---@field domain string
---@field dmarc_policy? telnyx.email_domains.EmailDmarcPolicy
---@field inbound_enabled? boolean # default false
---@field tracking? telnyx.email_domains.TrackingSettings
---@field [string] telnyx.NoSuchName

---Creates an email domain.
---
---`POST /email_domains`
---@param parameters telnyx.email_domains.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_domains.EmailDomainResponse?, telnyx.Error, telnyx.Response
function email_domains.create(parameters, opts) end

---@class (exact) telnyx.email_domains.DeleteParameters
---@field id? string
---@field force? boolean # default false
---@field [string] telnyx.NoSuchName

---Deletes an email domain.
---
---`DELETE /email_domains/{id}`
---@param id string
---@param parameters? telnyx.email_domains.DeleteParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_domains.EmailDomainResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_domains.DeleteParameters, opts?: telnyx.CallOptions): telnyx.email_domains.EmailDomainResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.email_domains.EmailDomainResponse?, telnyx.Error, telnyx.Response
function email_domains.delete(id, parameters, opts) end

---@class (exact) telnyx.email_domains.ListParameters
---@field filter_domain? string
---@field filter_profile_id? string # a UUID
---@field filter_status? telnyx.email_domains.EmailDomainStatus
---@field filter_type? telnyx.email_domains.EmailDomainType
---@field filter_usable_for_inbound? boolean
---@field filter_usable_for_sending? boolean
---@field page_after? string
---@field page_before? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 100, default 25
---@field sort? 'created_at'|'-created_at'|'domain'|'-domain'
---@field filter? { domain?: string, profile_id?: string, status?: telnyx.email_domains.EmailDomainStatus, type?: telnyx.email_domains.EmailDomainType, usable_for_inbound?: boolean, usable_for_sending?: boolean, [string]: telnyx.NoSuchName }
---@field page? { after?: string, before?: string, number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists email domains.
---
---`GET /email_domains`
---@param parameters? telnyx.email_domains.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.email_domains.EmailDomain>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.email_domains.EmailDomain>?, telnyx.Error, telnyx.Response
function email_domains.list(parameters, opts) end

---Retrieves an email domain.
---
---`GET /email_domains/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_domains.EmailDomainResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.email_domains.EmailDomainResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.email_domains.EmailDomainResponse?, telnyx.Error, telnyx.Response
function email_domains.retrieve(id, parameters, opts) end

---Retrieves the DNS records that an email domain needs.
---
---`GET /email_domains/{domain_id}/dns_records`
---@param domain_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_domains.DNSRecordListResponse?, telnyx.Error, telnyx.Response
---@overload fun(domain_id: string, opts?: telnyx.CallOptions): telnyx.email_domains.DNSRecordListResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { domain_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.email_domains.DNSRecordListResponse?, telnyx.Error, telnyx.Response
function email_domains.retrieve_dns_records(domain_id, parameters, opts) end

---Retrieves the health of an email domain.
---
---`GET /email_domains/{id}/health`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_domains.EmailDomainHealthResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.email_domains.EmailDomainHealthResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.email_domains.EmailDomainHealthResponse?, telnyx.Error, telnyx.Response
function email_domains.retrieve_health(id, parameters, opts) end

---Rotates the DKIM key of an email domain.
---
---`POST /email_domains/{domain_id}/rotate_dkim`
---@param domain_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_domains.EmailDomainRotateDkimResponse?, telnyx.Error, telnyx.Response
---@overload fun(domain_id: string, opts?: telnyx.CallOptions): telnyx.email_domains.EmailDomainRotateDkimResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { domain_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.email_domains.EmailDomainRotateDkimResponse?, telnyx.Error, telnyx.Response
function email_domains.rotate_dkim(domain_id, parameters, opts) end

---@class (exact) telnyx.email_domains.UpdateParameters
---@field id? string
---@field dmarc_policy? telnyx.email_domains.EmailDmarcPolicy
---@field inbound_enabled? boolean
---@field tracking? telnyx.email_domains.TrackingSettings
---@field [string] telnyx.NoSuchName

---Updates an email domain.
---
---`PATCH /email_domains/{id}`
---@param id string
---@param parameters? telnyx.email_domains.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_domains.EmailDomainResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_domains.UpdateParameters, opts?: telnyx.CallOptions): telnyx.email_domains.EmailDomainResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.email_domains.EmailDomainResponse?, telnyx.Error, telnyx.Response
function email_domains.update(id, parameters, opts) end

---Checks the DNS records of an email domain.
---
---`POST /email_domains/{domain_id}/verify`
---@param domain_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_domains.EmailDomainResponse?, telnyx.Error, telnyx.Response
---@overload fun(domain_id: string, opts?: telnyx.CallOptions): telnyx.email_domains.EmailDomainResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { domain_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.email_domains.EmailDomainResponse?, telnyx.Error, telnyx.Response
function email_domains.verify(domain_id, parameters, opts) end

---@class telnyx.email_domains.webhooks
local email_domains_webhooks = {}

---@class (exact) telnyx.email_domains.webhooks.CreateParameters
---@field domain_id? string
---@field events telnyx.email_domains.EmailWebhookEvent[] # at least 1 items
---@field url string # a URL
---@field [string] telnyx.NoSuchName

---Creates a webhook of an email domain.
---
---`POST /email_domains/{domain_id}/webhooks`
---@param domain_id string
---@param parameters telnyx.email_domains.webhooks.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_domains.EmailWebhookResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_domains.webhooks.CreateParameters, opts?: telnyx.CallOptions): telnyx.email_domains.EmailWebhookResponse?, telnyx.Error, telnyx.Response
function email_domains_webhooks.create(domain_id, parameters, opts) end

---@class (exact) telnyx.email_domains.webhooks.DeleteParameters
---@field domain_id string
---@field id string
---@field [string] telnyx.NoSuchName

---Deletes a webhook of an email domain.
---
---`DELETE /email_domains/{domain_id}/webhooks/{id}`
---@param parameters telnyx.email_domains.webhooks.DeleteParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_domains.EmailWebhookResponse?, telnyx.Error, telnyx.Response
function email_domains_webhooks.delete(parameters, opts) end

---@class (exact) telnyx.email_domains.webhooks.ListParameters
---@field domain_id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 100, default 25
---@field sort? 'created_at'|'-created_at'
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the webhooks of an email domain.
---
---`GET /email_domains/{domain_id}/webhooks`
---@param domain_id string
---@param parameters? telnyx.email_domains.webhooks.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.email_domains.EmailWebhook>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_domains.webhooks.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.email_domains.EmailWebhook>?, telnyx.Error, telnyx.Response
---@overload fun(domain_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.email_domains.EmailWebhook>?, telnyx.Error, telnyx.Response
function email_domains_webhooks.list(domain_id, parameters, opts) end

---@class (exact) telnyx.email_domains.webhooks.RetrieveParameters
---@field domain_id string
---@field id string
---@field [string] telnyx.NoSuchName

---Retrieves a webhook of an email domain.
---
---`GET /email_domains/{domain_id}/webhooks/{id}`
---@param parameters telnyx.email_domains.webhooks.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_domains.EmailWebhookResponse?, telnyx.Error, telnyx.Response
function email_domains_webhooks.retrieve(parameters, opts) end

---@class (exact) telnyx.email_domains.webhooks.UpdateParameters
---@field domain_id string
---@field id string
---@field events? telnyx.email_domains.EmailWebhookEvent[] # at least 1 items
---@field url? string # a URL
---@field [string] telnyx.NoSuchName

---Updates a webhook of an email domain.
---
---`PATCH /email_domains/{domain_id}/webhooks/{id}`
---@param parameters telnyx.email_domains.webhooks.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_domains.EmailWebhookResponse?, telnyx.Error, telnyx.Response
function email_domains_webhooks.update(parameters, opts) end

---@class telnyx.email_domains.DKIMStatus
---@field active boolean
---@field algorithm 'rsa-sha256'
---@field key_length 2048
---@field rotated_at? string
---@field selector? string

---@class telnyx.email_domains.DNSRecord
---@field actual_value? string
---@field host string
---@field id string # a UUID
---@field priority? integer
---@field purpose 'ownership'|'spf'|'dkim'|'dmarc'|'mx'
---@field record_type 'TXT'|'MX' # the kind of record
---@field required boolean
---@field status 'pending'|'verified'|'failed'|'not_required'
---@field value string

---@class telnyx.email_domains.DNSRecordListResponse
---@field data telnyx.email_domains.DNSRecord[]
---@field items telnyx.email_domains.DNSRecord[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.email_domains.DNSRecordListResponse): boolean
---@field next_page fun(self: telnyx.email_domains.DNSRecordListResponse): telnyx.email_domains.DNSRecordListResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.email_domains.DNSRecordListResponse): fun(): telnyx.email_domains.DNSRecordListResponse?
---@field each fun(self: telnyx.email_domains.DNSRecordListResponse): fun(): telnyx.email_domains.DNSRecord?

---@class telnyx.email_domains.EmailDmarcPolicy
---@field p? 'none'|'quarantine'|'reject'
---@field pct? number
---@field rua? string
---@field sp? 'none'|'quarantine'|'reject'

---@class telnyx.email_domains.EmailDomain
---@field created_at string # when it was created
---@field dkim telnyx.email_domains.DKIMStatus
---@field dmarc_policy? telnyx.email_domains.EmailDmarcPolicy
---@field dns_records telnyx.email_domains.DNSRecord[]
---@field domain string
---@field id string # a UUID
---@field inbound telnyx.email_domains.InboundConfig
---@field record_type 'email_domain' # the kind of record
---@field reputation? telnyx.email_domains.EmailDomainReputation
---@field status telnyx.email_domains.EmailDomainStatus
---@field tracking telnyx.email_domains.TrackingSettings
---@field type telnyx.email_domains.EmailDomainType
---@field updated_at string # when it last changed
---@field usable_for_inbound boolean
---@field usable_for_sending boolean
---@field verification telnyx.email_domains.EmailDomainVerification
---@field verified_at? string

---@class telnyx.email_domains.EmailDomainHealth
---@field checked_at string
---@field id string # a UUID
---@field record_type 'email_domain_health' # the kind of record
---@field status 'pending'|'verifying'|'verified'|'failed'|'degraded'|'suspended'
---@field usable_for_inbound boolean
---@field usable_for_sending boolean
---@field verification telnyx.email_domains.EmailDomainVerification

---@class telnyx.email_domains.EmailDomainHealthResponse
---@field data telnyx.email_domains.EmailDomainHealth

---@class telnyx.email_domains.EmailDomainReputation
---@field band? string
---@field breakdown? table
---@field computed_at? string

---@class telnyx.email_domains.EmailDomainResponse
---@field data telnyx.email_domains.EmailDomain

---@class telnyx.email_domains.EmailDomainRotateDkimResponse
---@field data telnyx.email_domains.EmailDomainRotateDkimResponseData

---@class telnyx.email_domains.EmailDomainRotateDkimResponseData
---@field dkim telnyx.email_domains.EmailDomainRotateDkimResponseDataDkim
---@field dns_records telnyx.email_domains.DNSRecord[]
---@field domain string
---@field domain_id string
---@field old_selector_retained boolean
---@field previous_dkim_key? telnyx.email_domains.EmailDomainRotateDkimResponseDataPreviousDkimKey
---@field record_type 'email_domain_dkim_rotation' # the kind of record

---@class telnyx.email_domains.EmailDomainRotateDkimResponseDataDkim
---@field activated_at? string
---@field algorithm 'rsa-sha256'
---@field id string
---@field key_length 2048
---@field selector string
---@field status 'active'
---@field version number

---@class telnyx.email_domains.EmailDomainRotateDkimResponseDataPreviousDkimKey
---@field id string
---@field selector string
---@field status 'retiring'|'revoked'
---@field version number

---@alias telnyx.email_domains.EmailDomainStatus 'pending'|'verifying'|'verified'|'failed'|'degraded'|'suspended'

---@alias telnyx.email_domains.EmailDomainType 'shared'|'custom'|'shared_inbound'

---@class telnyx.email_domains.EmailDomainVerification
---@field dkim 'pending'|'verified'|'failed'
---@field dmarc 'missing_optional'|'verified'|'failed'
---@field mx 'not_required'|'pending'|'verified'|'failed'
---@field ownership 'pending'|'verified'|'not_required'
---@field spf 'failed'|'verified'|'not_required'|'missing_optional'

---@class telnyx.email_domains.EmailWebhook
---@field created_at string # when it was created
---@field domain_id string # a UUID
---@field events telnyx.email_domains.EmailWebhookEvent[] # at least 1 items
---@field id string # a UUID
---@field record_type 'email_webhook' # the kind of record
---@field updated_at string # when it last changed
---@field url string # a URL

---@alias telnyx.email_domains.EmailWebhookEvent 'email.scheduled'|'email.sandbox'|'email.queued'|'email.sending'|'email.sent'|'email.delivered'|'email.deferred'|'email.bounced'|'email.failed'|'email.complained'|'email.opened'|'email.clicked'|'email.unsubscribed'|'email.received'|'email.cancelled'|'email.daily_limit_exceeded'|'email_domain.created'|'email_domain.verified'|'email_domain.degraded'|'email_domain.suspended'|'email_domain.deleted'|'email_domain.dkim_rotated'

---@class telnyx.email_domains.EmailWebhookResponse
---@field data telnyx.email_domains.EmailWebhook

---@class telnyx.email_domains.InboundConfig
---@field catch_all boolean
---@field enabled boolean
---@field mx_required boolean

---@class telnyx.email_domains.TrackingSettings
---@field click_tracking? boolean # default false
---@field open_tracking? boolean # default false
---@field unsubscribe_tracking? boolean # default true
