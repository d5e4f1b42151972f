---@meta _
-- Types of `client.notification_profiles` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.notification_profiles
local notification_profiles = {}

---@class telnyx.notification_profiles.CreateParameters
---@field name? string

---`POST /notification_profiles`
---@param parameters? telnyx.notification_profiles.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function notification_profiles.create(parameters, opts) end

---`DELETE /notification_profiles/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function notification_profiles.delete(id, opts) end

---@class telnyx.notification_profiles.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /notification_profiles`
---@param parameters? telnyx.notification_profiles.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function notification_profiles.list(parameters, opts) end

---`GET /notification_profiles/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function notification_profiles.retrieve(id, opts) end

---@class telnyx.notification_profiles.UpdateParameters
---@field notification_profile_id? string
---@field name? string

---`PATCH /notification_profiles/{notification_profile_id}`
---@param notification_profile_id string
---@param parameters? telnyx.notification_profiles.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.notification_profiles.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function notification_profiles.update(notification_profile_id, parameters, opts) end
