---@meta _
-- Types of `client.recordings` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.recordings
---@field actions telnyx.recordings.actions
local recordings = {}

---`DELETE /recordings/{recording_id}`
---@param recording_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { recording_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function recordings.delete(recording_id, opts) end

---@class telnyx.recordings.ListParameters
---@field filter? table
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /recordings`
---@param parameters? telnyx.recordings.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function recordings.list(parameters, opts) end

---`GET /recordings/{recording_id}`
---@param recording_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { recording_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function recordings.retrieve(recording_id, opts) end

---@class telnyx.recordings.actions
local recordings_actions = {}

---@class telnyx.recordings.actions.DeleteParameters
---@field ids string[]

---`POST /recordings/actions/delete`
---@param parameters telnyx.recordings.actions.DeleteParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function recordings_actions.delete(parameters, opts) end
