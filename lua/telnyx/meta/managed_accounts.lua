---@meta _
-- Types of `client.managed_accounts` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.managed_accounts
---@field actions telnyx.managed_accounts.actions
local managed_accounts = {}

---@class telnyx.managed_accounts.CreateParameters
---@field business_name string
---@field email? string
---@field managed_account_allow_custom_pricing? boolean
---@field password? string
---@field rollup_billing? boolean

---`POST /managed_accounts`
---@param parameters telnyx.managed_accounts.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function managed_accounts.create(parameters, opts) end

---`GET /managed_accounts/allocatable_global_outbound_channels`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function managed_accounts.get_allocatable_global_outbound_channels(opts) end

---@class telnyx.managed_accounts.ListParameters
---@field filter_email_contains? string
---@field filter_email_eq? string
---@field filter_organization_name_contains? string
---@field filter_organization_name_eq? string
---@field filter_status_eq? string
---@field include_cancelled_accounts? boolean
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { email?: { contains?: string, eq?: string }, organization_name?: { contains?: string, eq?: string }, status?: { eq?: string } }
---@field page? { number?: integer, size?: integer }

---`GET /managed_accounts`
---@param parameters? telnyx.managed_accounts.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function managed_accounts.list(parameters, opts) end

---`GET /managed_accounts/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function managed_accounts.retrieve(id, opts) end

---@class telnyx.managed_accounts.UpdateParameters
---@field id? string
---@field managed_account_allow_custom_pricing? boolean

---`PATCH /managed_accounts/{id}`
---@param id string
---@param parameters? telnyx.managed_accounts.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.managed_accounts.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function managed_accounts.update(id, parameters, opts) end

---@class telnyx.managed_accounts.UpdateGlobalChannelLimitParameters
---@field id? string
---@field channel_limit? integer

---`PATCH /managed_accounts/{id}/update_global_channel_limit`
---@param id string
---@param parameters? telnyx.managed_accounts.UpdateGlobalChannelLimitParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.managed_accounts.UpdateGlobalChannelLimitParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function managed_accounts.update_global_channel_limit(id, parameters, opts) end

---@class telnyx.managed_accounts.actions
local managed_accounts_actions = {}

---`POST /managed_accounts/{id}/actions/disable`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function managed_accounts_actions.disable(id, opts) end

---@class telnyx.managed_accounts.actions.EnableParameters
---@field id? string
---@field reenable_all_connections? boolean

---`POST /managed_accounts/{id}/actions/enable`
---@param id string
---@param parameters? telnyx.managed_accounts.actions.EnableParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.managed_accounts.actions.EnableParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function managed_accounts_actions.enable(id, parameters, opts) end
