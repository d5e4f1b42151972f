---@meta _
-- Types of `client.alphanumeric_sender_ids` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.alphanumeric_sender_ids
local alphanumeric_sender_ids = {}

---@class (exact) telnyx.alphanumeric_sender_ids.CreateParameters
---@field alphanumeric_sender_id string
---@field messaging_profile_id string # the messaging profile to use; a UUID
---@field us_long_code_fallback? string
---@field [string] telnyx.NoSuchName

---Creates an alphanumeric sender ID.
---
---`POST /alphanumeric_sender_ids`
---@param parameters telnyx.alphanumeric_sender_ids.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.alphanumeric_sender_ids.AlphanumericSenderIdsCreateAnswer?, telnyx.Error, telnyx.Response
function alphanumeric_sender_ids.create(parameters, opts) end

---Deletes an alphanumeric sender ID.
---
---`DELETE /alphanumeric_sender_ids/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.alphanumeric_sender_ids.AlphanumericSenderIdsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.alphanumeric_sender_ids.AlphanumericSenderIdsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.alphanumeric_sender_ids.AlphanumericSenderIdsDeleteAnswer?, telnyx.Error, telnyx.Response
function alphanumeric_sender_ids.delete(id, parameters, opts) end

---@class (exact) telnyx.alphanumeric_sender_ids.ListParameters
---@field filter_messaging_profile_id? string # a UUID
---@field page_number? integer # which page; default 1
---@field page_size? integer # how many items a page has; default 20
---@field filter? { messaging_profile_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists alphanumeric sender IDs.
---
---`GET /alphanumeric_sender_ids`
---@param parameters? telnyx.alphanumeric_sender_ids.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.AlphanumericSenderId>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.AlphanumericSenderId>?, telnyx.Error, telnyx.Response
function alphanumeric_sender_ids.list(parameters, opts) end

---Retrieves an alphanumeric sender ID.
---
---`GET /alphanumeric_sender_ids/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.alphanumeric_sender_ids.AlphanumericSenderIdsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.alphanumeric_sender_ids.AlphanumericSenderIdsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.alphanumeric_sender_ids.AlphanumericSenderIdsRetrieveAnswer?, telnyx.Error, telnyx.Response
function alphanumeric_sender_ids.retrieve(id, parameters, opts) end

---@class telnyx.alphanumeric_sender_ids.AlphanumericSenderIdsCreateAnswer
---@field data telnyx.shared.AlphanumericSenderId

---@class telnyx.alphanumeric_sender_ids.AlphanumericSenderIdsDeleteAnswer
---@field data telnyx.shared.AlphanumericSenderId

---@class telnyx.alphanumeric_sender_ids.AlphanumericSenderIdsRetrieveAnswer
---@field data telnyx.shared.AlphanumericSenderId
