---@meta _
-- Types of `client.organizations` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.organizations
---@field users telnyx.organizations.users

---@class telnyx.organizations.users
---@field actions telnyx.organizations.users.actions
local organizations_users = {}

---@class (exact) telnyx.organizations.users.GetGroupsReportParameters
---@field accept? string
---@field [string] telnyx.NoSuchName

---Retrieves a report of users and their groups.
---
---`GET /organizations/users/users_groups_report`
---@param parameters? telnyx.organizations.users.GetGroupsReportParameters
---@param opts? telnyx.CallOptions
---@return telnyx.organizations.UserGetGroupsReportResponse|string|nil, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.organizations.UserGetGroupsReportResponse|string|nil, telnyx.Error, telnyx.Response
function organizations_users.get_groups_report(parameters, opts) end

---@class (exact) telnyx.organizations.users.ListParameters
---@field filter_email? string
---@field filter_user_status? 'enabled'|'disabled'|'blocked'
---@field include_groups? boolean # default false
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 250
---@field filter? { email?: string, user_status?: 'enabled'|'disabled'|'blocked', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists users.
---
---`GET /organizations/users`
---@param parameters? telnyx.organizations.users.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.organizations.OrganizationUser>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.organizations.OrganizationUser>?, telnyx.Error, telnyx.Response
function organizations_users.list(parameters, opts) end

---@class (exact) telnyx.organizations.users.RetrieveParameters
---@field id? string
---@field include_groups? boolean # default false
---@field [string] telnyx.NoSuchName

---Retrieves a user.
---
---`GET /organizations/users/{id}`
---@param id string
---@param parameters? telnyx.organizations.users.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.organizations.OrganizationsUsersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.organizations.users.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.organizations.OrganizationsUsersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.organizations.OrganizationsUsersRetrieveAnswer?, telnyx.Error, telnyx.Response
function organizations_users.retrieve(id, parameters, opts) end

---@class telnyx.organizations.users.actions
local organizations_users_actions = {}

---Removes a user from the organization.
---
---`POST /organizations/users/{id}/actions/remove`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.organizations.OrganizationsUsersActionsRemoveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.organizations.OrganizationsUsersActionsRemoveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.organizations.OrganizationsUsersActionsRemoveAnswer?, telnyx.Error, telnyx.Response
function organizations_users_actions.remove(id, parameters, opts) end

---@class telnyx.organizations.OrganizationUser
---@field created_at? string # when it was created
---@field email? string # an email address
---@field groups? telnyx.organizations.UserGroupReference[]
---@field id string
---@field last_sign_in_at? string
---@field organization_user_bypasses_sso? boolean
---@field record_type? string # the kind of record
---@field user_status? 'enabled'|'disabled'|'blocked' # default "enabled"

---@class telnyx.organizations.OrganizationsUsersActionsRemoveAnswer
---@field data telnyx.organizations.OrganizationUser

---@class telnyx.organizations.OrganizationsUsersRetrieveAnswer
---@field data telnyx.organizations.OrganizationUser

---@class telnyx.organizations.UserGetGroupsReportResponse
---@field data telnyx.organizations.UserGetGroupsReportResponseData[]
---@field items telnyx.organizations.UserGetGroupsReportResponseData[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.organizations.UserGetGroupsReportResponse): boolean
---@field next_page fun(self: telnyx.organizations.UserGetGroupsReportResponse): telnyx.organizations.UserGetGroupsReportResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.organizations.UserGetGroupsReportResponse): fun(): telnyx.organizations.UserGetGroupsReportResponse?
---@field each fun(self: telnyx.organizations.UserGetGroupsReportResponse): fun(): telnyx.organizations.UserGetGroupsReportResponseData?

---@class telnyx.organizations.UserGetGroupsReportResponseData
---@field created_at string # when it was created
---@field email string # an email address
---@field groups telnyx.organizations.UserGroupReference[]
---@field id string
---@field last_sign_in_at? string
---@field organization_user_bypasses_sso? boolean
---@field record_type string # the kind of record
---@field user_status 'enabled'|'disabled'|'blocked' # default "enabled"

---@class telnyx.organizations.UserGroupReference
---@field id string
---@field name string
