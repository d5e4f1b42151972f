---@meta _
-- Types of `client.alphanumeric_sender_ids` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.alphanumeric_sender_ids
local alphanumeric_sender_ids = {}

---@class telnyx.alphanumeric_sender_ids.CreateParameters
---@field alphanumeric_sender_id string
---@field messaging_profile_id string
---@field us_long_code_fallback? string

---`POST /alphanumeric_sender_ids`
---@param parameters telnyx.alphanumeric_sender_ids.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function alphanumeric_sender_ids.create(parameters, opts) end

---`DELETE /alphanumeric_sender_ids/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function alphanumeric_sender_ids.delete(id, opts) end

---@class telnyx.alphanumeric_sender_ids.ListParameters
---@field filter_messaging_profile_id? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { messaging_profile_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /alphanumeric_sender_ids`
---@param parameters? telnyx.alphanumeric_sender_ids.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function alphanumeric_sender_ids.list(parameters, opts) end

---`GET /alphanumeric_sender_ids/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function alphanumeric_sender_ids.retrieve(id, opts) end
