---@meta _
-- Types of `client.organizations` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.organizations
---@field users telnyx.organizations.users

---@class telnyx.organizations.users
---@field actions telnyx.organizations.users.actions
local organizations_users = {}

---@class telnyx.organizations.users.GetGroupsReportParameters
---@field accept? string

---`GET /organizations/users/users_groups_report`
---@param parameters? telnyx.organizations.users.GetGroupsReportParameters
---@param opts? telnyx.CallOptions
---@return table|string|nil, telnyx.Error?, telnyx.Response?
function organizations_users.get_groups_report(parameters, opts) end

---@class telnyx.organizations.users.ListParameters
---@field filter_email? string
---@field filter_user_status? string
---@field include_groups? boolean
---@field page_number? integer
---@field page_size? integer
---@field filter? { email?: string, user_status?: string }
---@field page? { number?: integer, size?: integer }

---`GET /organizations/users`
---@param parameters? telnyx.organizations.users.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function organizations_users.list(parameters, opts) end

---@class telnyx.organizations.users.RetrieveParameters
---@field id? string
---@field include_groups? boolean

---`GET /organizations/users/{id}`
---@param id string
---@param parameters? telnyx.organizations.users.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.organizations.users.RetrieveParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function organizations_users.retrieve(id, parameters, opts) end

---@class telnyx.organizations.users.actions
local organizations_users_actions = {}

---`POST /organizations/users/{id}/actions/remove`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function organizations_users_actions.remove(id, opts) end
