---@meta _
-- Types of `client.session_analysis` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.session_analysis
---@field metadata telnyx.session_analysis.metadata
local session_analysis = {}

---@class telnyx.session_analysis.RetrieveParameters
---@field record_type string
---@field event_id string
---@field date_time? telnyx.DateTime
---@field expand? string
---@field include_children? boolean
---@field max_depth? integer

---`GET /session_analysis/{record_type}/{event_id}`
---@param parameters telnyx.session_analysis.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function session_analysis.retrieve(parameters, opts) end

---@class telnyx.session_analysis.metadata
local session_analysis_metadata = {}

---`GET /session_analysis/metadata`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function session_analysis_metadata.retrieve(opts) end

---`GET /session_analysis/metadata/{record_type}`
---@param record_type string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { record_type: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function session_analysis_metadata.retrieve_record_type(record_type, opts) end
