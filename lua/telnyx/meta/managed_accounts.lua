---@meta _
-- Types of `client.managed_accounts` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.managed_accounts
---@field actions telnyx.managed_accounts.actions
local managed_accounts = {}

---@class (exact) telnyx.managed_accounts.CreateParameters
---@field business_name string
---@field email? string
---@field managed_account_allow_custom_pricing? boolean
---@field password? string
---@field rollup_billing? boolean
---@field [string] telnyx.NoSuchName

---Creates a managed account.
---
---`POST /managed_accounts`
---@param parameters telnyx.managed_accounts.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.managed_accounts.ManagedAccountsCreateAnswer?, telnyx.Error, telnyx.Response
function managed_accounts.create(parameters, opts) end

---Retrieves how many outbound channels can be allocated.
---
---`GET /managed_accounts/allocatable_global_outbound_channels`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.managed_accounts.ManagedAccountsGetAllocatableGlobalOutboundChannelsAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.managed_accounts.ManagedAccountsGetAllocatableGlobalOutboundChannelsAnswer?, telnyx.Error, telnyx.Response
function managed_accounts.get_allocatable_global_outbound_channels(parameters, opts) end

---@class (exact) telnyx.managed_accounts.ListParameters
---@field filter_email_contains? string
---@field filter_email_eq? string
---@field filter_organization_name_contains? string
---@field filter_organization_name_eq? string
---@field filter_status_eq? 'all'|'active'|'enabled'|'cancelled'|'disabled'|'blocked'
---@field include_cancelled_accounts? boolean # default false
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? 'created_at'|'email' # default "created_at"
---@field filter? { email?: { contains?: string, eq?: string, [string]: telnyx.NoSuchName }, organization_name?: { contains?: string, eq?: string, [string]: telnyx.NoSuchName }, status?: { eq?: 'all'|'active'|'enabled'|'cancelled'|'disabled'|'blocked', [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists managed accounts.
---
---`GET /managed_accounts`
---@param parameters? telnyx.managed_accounts.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.managed_accounts.ManagedAccountMultiListing>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.managed_accounts.ManagedAccountMultiListing>?, telnyx.Error, telnyx.Response
function managed_accounts.list(parameters, opts) end

---Retrieves a managed account.
---
---`GET /managed_accounts/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.managed_accounts.ManagedAccountsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.managed_accounts.ManagedAccountsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.managed_accounts.ManagedAccountsRetrieveAnswer?, telnyx.Error, telnyx.Response
function managed_accounts.retrieve(id, parameters, opts) end

---@class (exact) telnyx.managed_accounts.UpdateParameters
---@field id? string
---@field managed_account_allow_custom_pricing? boolean
---@field [string] telnyx.NoSuchName

---Updates a managed account.
---
---`PATCH /managed_accounts/{id}`
---@param id string
---@param parameters? telnyx.managed_accounts.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.managed_accounts.ManagedAccountsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.managed_accounts.UpdateParameters, opts?: telnyx.CallOptions): telnyx.managed_accounts.ManagedAccountsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.managed_accounts.ManagedAccountsUpdateAnswer?, telnyx.Error, telnyx.Response
function managed_accounts.update(id, parameters, opts) end

---@class (exact) telnyx.managed_accounts.UpdateGlobalChannelLimitParameters
---@field id? string
---@field channel_limit? integer
---@field [string] telnyx.NoSuchName

---Sets the limit of outbound channels of a managed account.
---
---`PATCH /managed_accounts/{id}/update_global_channel_limit`
---@param id string
---@param parameters? telnyx.managed_accounts.UpdateGlobalChannelLimitParameters
---@param opts? telnyx.CallOptions
---@return telnyx.managed_accounts.ManagedAccountsUpdateGlobalChannelLimitAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.managed_accounts.UpdateGlobalChannelLimitParameters, opts?: telnyx.CallOptions): telnyx.managed_accounts.ManagedAccountsUpdateGlobalChannelLimitAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.managed_accounts.ManagedAccountsUpdateGlobalChannelLimitAnswer?, telnyx.Error, telnyx.Response
function managed_accounts.update_global_channel_limit(id, parameters, opts) end

---@class telnyx.managed_accounts.actions
local managed_accounts_actions = {}

---Disables a managed account.
---
---`POST /managed_accounts/{id}/actions/disable`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.managed_accounts.ManagedAccountsActionsDisableAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.managed_accounts.ManagedAccountsActionsDisableAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.managed_accounts.ManagedAccountsActionsDisableAnswer?, telnyx.Error, telnyx.Response
function managed_accounts_actions.disable(id, parameters, opts) end

---@class (exact) telnyx.managed_accounts.actions.EnableParameters
---@field id? string
---@field reenable_all_connections? boolean # default false
---@field [string] telnyx.NoSuchName

---Enables a managed account.
---
---`POST /managed_accounts/{id}/actions/enable`
---@param id string
---@param parameters? telnyx.managed_accounts.actions.EnableParameters
---@param opts? telnyx.CallOptions
---@return telnyx.managed_accounts.ManagedAccountsActionsEnableAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.managed_accounts.actions.EnableParameters, opts?: telnyx.CallOptions): telnyx.managed_accounts.ManagedAccountsActionsEnableAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.managed_accounts.ManagedAccountsActionsEnableAnswer?, telnyx.Error, telnyx.Response
function managed_accounts_actions.enable(id, parameters, opts) end

---@class telnyx.managed_accounts.ManagedAccount
---@field api_key string
---@field api_token string
---@field api_user string
---@field balance? telnyx.managed_accounts.ManagedAccountBalance
---@field created_at string # when it was created
---@field email string # an email address
---@field id string # a UUID
---@field managed_account_allow_custom_pricing? boolean
---@field manager_account_id string
---@field organization_name? string
---@field record_type 'managed_account' # the kind of record
---@field rollup_billing? boolean
---@field updated_at string # when it last changed

---@class telnyx.managed_accounts.ManagedAccountBalance
---@field available_credit? string
---@field balance? string
---@field credit_limit? string
---@field currency? string
---@field record_type? 'balance' # the kind of record

---@class telnyx.managed_accounts.ManagedAccountMultiListing
---@field api_user string
---@field created_at string # when it was created
---@field email string # an email address
---@field id string # a UUID
---@field managed_account_allow_custom_pricing? boolean
---@field manager_account_id string
---@field organization_name? string
---@field record_type 'managed_account' # the kind of record
---@field rollup_billing? boolean
---@field updated_at string # when it last changed

---@class telnyx.managed_accounts.ManagedAccountsActionsDisableAnswer
---@field data telnyx.managed_accounts.ManagedAccount

---@class telnyx.managed_accounts.ManagedAccountsActionsEnableAnswer
---@field data telnyx.managed_accounts.ManagedAccount

---@class telnyx.managed_accounts.ManagedAccountsCreateAnswer
---@field data telnyx.managed_accounts.ManagedAccount

---@class telnyx.managed_accounts.ManagedAccountsGetAllocatableGlobalOutboundChannelsAnswer
---@field data telnyx.managed_accounts.ManagedAccountsGlobalOutboundChannels

---@class telnyx.managed_accounts.ManagedAccountsGlobalOutboundChannels
---@field allocatable_global_outbound_channels? integer
---@field managed_account_allow_custom_pricing? boolean
---@field record_type? string # the kind of record
---@field total_global_channels_allocated? integer

---@class telnyx.managed_accounts.ManagedAccountsRetrieveAnswer
---@field data telnyx.managed_accounts.ManagedAccount

---@class telnyx.managed_accounts.ManagedAccountsUpdateAnswer
---@field data telnyx.managed_accounts.ManagedAccount

---@class telnyx.managed_accounts.ManagedAccountsUpdateGlobalChannelLimitAnswer
---@field data telnyx.managed_accounts.SingleManagedAccountGlobalOutboundChannels

---@class telnyx.managed_accounts.SingleManagedAccountGlobalOutboundChannels
---@field channel_limit? integer
---@field email? string
---@field id string
---@field manager_account_id? string
---@field record_type? string # the kind of record
