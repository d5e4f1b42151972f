---@meta _
-- Types of `client.notification_profiles` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.notification_profiles
local notification_profiles = {}

---@class (exact) telnyx.notification_profiles.CreateParameters
---@field name? string
---@field [string] telnyx.NoSuchName

---Creates a notification profile.
---
---`POST /notification_profiles`
---@param parameters? telnyx.notification_profiles.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.notification_profiles.NotificationProfilesCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.notification_profiles.NotificationProfilesCreateAnswer?, telnyx.Error, telnyx.Response
function notification_profiles.create(parameters, opts) end

---Deletes a notification profile.
---
---`DELETE /notification_profiles/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.notification_profiles.NotificationProfilesDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.notification_profiles.NotificationProfilesDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.notification_profiles.NotificationProfilesDeleteAnswer?, telnyx.Error, telnyx.Response
function notification_profiles.delete(id, parameters, opts) end

---@class (exact) telnyx.notification_profiles.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists notification profiles.
---
---`GET /notification_profiles`
---@param parameters? telnyx.notification_profiles.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.notification_profiles.NotificationProfile>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.notification_profiles.NotificationProfile>?, telnyx.Error, telnyx.Response
function notification_profiles.list(parameters, opts) end

---Retrieves a notification profile.
---
---`GET /notification_profiles/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.notification_profiles.NotificationProfilesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.notification_profiles.NotificationProfilesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.notification_profiles.NotificationProfilesRetrieveAnswer?, telnyx.Error, telnyx.Response
function notification_profiles.retrieve(id, parameters, opts) end

---@class (exact) telnyx.notification_profiles.UpdateParameters
---@field notification_profile_id? string
---@field name? string
---@field [string] telnyx.NoSuchName

---Updates a notification profile.
---
---`PATCH /notification_profiles/{notification_profile_id}`
---@param notification_profile_id string
---@param parameters? telnyx.notification_profiles.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.notification_profiles.NotificationProfilesUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.notification_profiles.UpdateParameters, opts?: telnyx.CallOptions): telnyx.notification_profiles.NotificationProfilesUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(notification_profile_id: string, opts: telnyx.CallOptions): telnyx.notification_profiles.NotificationProfilesUpdateAnswer?, telnyx.Error, telnyx.Response
function notification_profiles.update(notification_profile_id, parameters, opts) end

---@class telnyx.notification_profiles.NotificationProfile
---@field created_at? string # when it was created
---@field id string
---@field name? string
---@field updated_at? string # when it last changed

---@class telnyx.notification_profiles.NotificationProfilesCreateAnswer
---@field data telnyx.notification_profiles.NotificationProfile

---@class telnyx.notification_profiles.NotificationProfilesDeleteAnswer
---@field data telnyx.notification_profiles.NotificationProfile

---@class telnyx.notification_profiles.NotificationProfilesRetrieveAnswer
---@field data telnyx.notification_profiles.NotificationProfile

---@class telnyx.notification_profiles.NotificationProfilesUpdateAnswer
---@field data telnyx.notification_profiles.NotificationProfile
