---@meta _
-- Types of `client.email_messages` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.email_messages
---@field recipients telnyx.email_messages.recipients
local email_messages = {}

---@class telnyx.email_messages.BatchParameters
---@field messages table[]
---@field sandbox_mode? boolean
---@field idempotency_key? string

---`POST /email_messages/batch`
---@param parameters telnyx.email_messages.BatchParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_messages.batch(parameters, opts) end

---@class telnyx.email_messages.CreateParameters
---@field from any
---@field to any[]
---@field attachments? table[]
---@field bcc? any[]
---@field cc? any[]
---@field forward_of_message_id? string
---@field from_name? string
---@field group_id? string
---@field headers? table
---@field html_body? string
---@field ignore_suppression? boolean
---@field in_reply_to_message_id? string
---@field inline_css? boolean
---@field metadata? table
---@field reply_to? any
---@field reply_to_all? boolean
---@field sandbox_mode? boolean
---@field scheduled_at? telnyx.DateTime
---@field send_at? telnyx.DateTime
---@field subject? string
---@field tags? string[]
---@field template_id? string
---@field template_variables? table
---@field text_body? string
---@field tracking_settings? table
---@field idempotency_key? string

---`POST /email_messages`
---@param parameters telnyx.email_messages.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_messages.create(parameters, opts) end

---`DELETE /email_messages/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function email_messages.delete(id, opts) end

---@class telnyx.email_messages.DeleteAllParameters
---@field address string

---`DELETE /email_messages`
---@param parameters telnyx.email_messages.DeleteAllParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function email_messages.delete_all(parameters, opts) end

---`DELETE /email_messages/{email_id}/schedule`
---@param email_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { email_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_messages.delete_schedule(email_id, opts) end

---@class telnyx.email_messages.ListParameters
---@field filter_metadata? string
---@field filter_tags? string
---@field page_cursor? string
---@field page_size? integer
---@field filter? { metadata?: string, tags?: string }

---`GET /email_messages`
---@param parameters? telnyx.email_messages.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function email_messages.list(parameters, opts) end

---`GET /email_messages/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_messages.retrieve(id, opts) end

---@class telnyx.email_messages.RetrieveEventsParameters
---@field email_id? string
---@field page_cursor? string
---@field page_size? integer

---`GET /email_messages/{email_id}/events`
---@param email_id string
---@param parameters? telnyx.email_messages.RetrieveEventsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_messages.RetrieveEventsParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function email_messages.retrieve_events(email_id, parameters, opts) end

---@class telnyx.email_messages.UpdateScheduleParameters
---@field email_id? string
---@field scheduled_at string

---`PATCH /email_messages/{email_id}/schedule`
---@param email_id string
---@param parameters telnyx.email_messages.UpdateScheduleParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_messages.UpdateScheduleParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_messages.update_schedule(email_id, parameters, opts) end

---@class telnyx.email_messages.recipients
local email_messages_recipients = {}

---@class telnyx.email_messages.recipients.ListParameters
---@field email_id? string
---@field kind? string
---@field page_cursor? string
---@field page_size? integer
---@field status? string

---`GET /email_messages/{email_id}/recipients`
---@param email_id string
---@param parameters? telnyx.email_messages.recipients.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_messages.recipients.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function email_messages_recipients.list(email_id, parameters, opts) end

---@class telnyx.email_messages.recipients.RetrieveParameters
---@field email_id string
---@field recipient_id string

---`GET /email_messages/{email_id}/recipients/{recipient_id}`
---@param parameters telnyx.email_messages.recipients.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_messages_recipients.retrieve(parameters, opts) end
