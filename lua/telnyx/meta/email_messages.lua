---@meta _
-- Types of `client.email_messages` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.email_messages
---@field recipients telnyx.email_messages.recipients
local email_messages = {}

---@class (exact) telnyx.email_messages.BatchParameters
---@field messages telnyx.email_messages.CreateEmailRequest[] # 1 to 50 items
---@field sandbox_mode? boolean # default false
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Sends several emails.
---
---`POST /email_messages/batch`
---@param parameters telnyx.email_messages.BatchParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_messages.EmailBatchResponse?, telnyx.Error, telnyx.Response
function email_messages.batch(parameters, opts) end

---@class (exact) telnyx.email_messages.CreateParameters
---@field from telnyx.email_messages.EmailAddressInput
---@field to telnyx.email_messages.EmailAddressArrayInput # at least 1 items
---@field attachments? telnyx.email_messages.AttachmentRequest[]
---@field bcc? telnyx.email_messages.EmailAddressInput[]
---@field cc? telnyx.email_messages.EmailAddressInput[]
---@field forward_of_message_id? string
---@field from_name? string
---@field group_id? string # a UUID
---@field headers? table
---@field html_body? string
---@field ignore_suppression? boolean # default false
---@field in_reply_to_message_id? string
---@field inline_css? boolean # default false
---@field metadata? table
---@field reply_to? telnyx.email_messages.EmailAddressInput
---@field reply_to_all? boolean
---@field sandbox_mode? boolean # default false
---@field scheduled_at? telnyx.DateTime
---@field send_at? telnyx.DateTime
---@field subject? string
---@field tags? string[]
---@field template_id? string # a UUID
---@field template_variables? table
---@field text_body? string
---@field tracking_settings? telnyx.email_messages.TrackingSettings_
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Sends an email.
---
---`POST /email_messages`
---@param parameters telnyx.email_messages.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.shared.EmailMessageResponse?, telnyx.Error, telnyx.Response
function email_messages.create(parameters, opts) end

---Deletes an email message.
---
---`DELETE /email_messages/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function email_messages.delete(id, parameters, opts) end

---@class (exact) telnyx.email_messages.DeleteAllParameters
---@field address string
---@field [string] telnyx.NoSuchName

---Deletes several email messages.
---
---`DELETE /email_messages`
---@param parameters telnyx.email_messages.DeleteAllParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function email_messages.delete_all(parameters, opts) end

---Cancels the sending of a scheduled email.
---
---`DELETE /email_messages/{email_id}/schedule`
---@param email_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.shared.EmailMessageResponse?, telnyx.Error, telnyx.Response
---@overload fun(email_id: string, opts?: telnyx.CallOptions): telnyx.shared.EmailMessageResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { email_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.shared.EmailMessageResponse?, telnyx.Error, telnyx.Response
function email_messages.delete_schedule(email_id, parameters, opts) end

---@class (exact) telnyx.email_messages.ListParameters
---@field filter_metadata? string
---@field filter_tags? string
---@field page_cursor? string
---@field page_size? integer # 1 to 100, default 25
---@field filter? { metadata?: string, tags?: string, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists email messages.
---
---`GET /email_messages`
---@param parameters? telnyx.email_messages.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.EmailMessage>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.EmailMessage>?, telnyx.Error, telnyx.Response
function email_messages.list(parameters, opts) end

---Retrieves an email message.
---
---`GET /email_messages/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.shared.EmailMessageResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.shared.EmailMessageResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.shared.EmailMessageResponse?, telnyx.Error, telnyx.Response
function email_messages.retrieve(id, parameters, opts) end

---@class (exact) telnyx.email_messages.RetrieveEventsParameters
---@field email_id? string
---@field page_cursor? string
---@field page_size? integer # 1 to 100, default 25
---@field [string] telnyx.NoSuchName

---Retrieves the events of an email message.
---
---`GET /email_messages/{email_id}/events`
---@param email_id string
---@param parameters? telnyx.email_messages.RetrieveEventsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.MessageEvent>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_messages.RetrieveEventsParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.shared.MessageEvent>?, telnyx.Error, telnyx.Response
---@overload fun(email_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.MessageEvent>?, telnyx.Error, telnyx.Response
function email_messages.retrieve_events(email_id, parameters, opts) end

---@class (exact) telnyx.email_messages.UpdateScheduleParameters
---@field email_id? string
---@field scheduled_at string
---@field [string] telnyx.NoSuchName

---Changes when a scheduled email is sent.
---
---`PATCH /email_messages/{email_id}/schedule`
---@param email_id string
---@param parameters telnyx.email_messages.UpdateScheduleParameters
---@param opts? telnyx.CallOptions
---@return telnyx.shared.EmailMessageResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_messages.UpdateScheduleParameters, opts?: telnyx.CallOptions): telnyx.shared.EmailMessageResponse?, telnyx.Error, telnyx.Response
function email_messages.update_schedule(email_id, parameters, opts) end

---@class telnyx.email_messages.recipients
local email_messages_recipients = {}

---@class (exact) telnyx.email_messages.recipients.ListParameters
---@field email_id? string
---@field kind? 'to'|'cc'|'bcc'
---@field page_cursor? string
---@field page_size? integer
---@field status? 'failed'|'queued'|'cancelled'|'delivered'|'gw_reject'|'expired'|'sending'|'sent'|'deferred'|'bounced'|'injection_timeout'
---@field [string] telnyx.NoSuchName

---Lists the recipients of an email message.
---
---`GET /email_messages/{email_id}/recipients`
---@param email_id string
---@param parameters? telnyx.email_messages.recipients.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.email_messages.EmailRecipient>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_messages.recipients.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.email_messages.EmailRecipient>?, telnyx.Error, telnyx.Response
---@overload fun(email_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.email_messages.EmailRecipient>?, telnyx.Error, telnyx.Response
function email_messages_recipients.list(email_id, parameters, opts) end

---@class (exact) telnyx.email_messages.recipients.RetrieveParameters
---@field email_id string
---@field recipient_id string
---@field [string] telnyx.NoSuchName

---Retrieves a recipient of an email message.
---
---`GET /email_messages/{email_id}/recipients/{recipient_id}`
---@param parameters telnyx.email_messages.recipients.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_messages.RecipientRetrieveResponse?, telnyx.Error, telnyx.Response
function email_messages_recipients.retrieve(parameters, opts) end

---@class telnyx.email_messages.AttachmentRequest
---@field content? string
---@field content_id? string
---@field content_type? string
---@field disposition? string
---@field filename? string

---@class telnyx.email_messages.CreateEmailRequest
---@field attachments? telnyx.email_messages.AttachmentRequest[]
---@field bcc? telnyx.email_messages.EmailAddressInput[]
---@field cc? telnyx.email_messages.EmailAddressInput[]
---@field from telnyx.email_messages.EmailAddressInput
---@field from_name? string
---@field group_id? string # a UUID
---@field headers? table<string, string>
---@field html_body? string
---@field ignore_suppression? boolean # default false
---@field inline_css? boolean # default false
---@field metadata? table
---@field reply_to? telnyx.email_messages.EmailAddressInput
---@field sandbox_mode? boolean # default false
---@field scheduled_at? string
---@field send_at? string
---@field subject? string
---@field tags? string[]
---@field template_id? string # a UUID
---@field template_variables? table
---@field text_body? string
---@field to telnyx.email_messages.EmailAddressArrayInput # at least 1 items
---@field tracking_settings? telnyx.email_messages.TrackingSettings_

---@alias telnyx.email_messages.EmailAddressArrayInput telnyx.email_messages.EmailAddressInput[]

---@alias telnyx.email_messages.EmailAddressInput string|telnyx.shared.EmailAddress

---@class telnyx.email_messages.EmailBatchItemError
---@field code 'bad_request'|'not_found'|'forbidden'|'service_unavailable'|'unprocessable_entity'|'validation_error'|'recipient_suppressed'|'reputation_suspended'
---@field index integer # at least 0
---@field message string

---@class telnyx.email_messages.EmailBatchMeta
---@field failed integer # at least 0
---@field succeeded integer # at least 0
---@field total integer # at least 0

---@class telnyx.email_messages.EmailBatchResponse
---@field data telnyx.shared.EmailMessage[]
---@field errors telnyx.email_messages.EmailBatchItemError[]
---@field meta telnyx.email_messages.EmailBatchMeta

---@class telnyx.email_messages.EmailRecipient
---@field address? string
---@field billable boolean
---@field delivered_at? string
---@field failed_at? string
---@field id string
---@field kind 'to'|'cc'|'bcc'
---@field message_id string
---@field record_type 'email_recipient' # the kind of record
---@field sent_at? string
---@field smtp_code? number
---@field smtp_response? string
---@field status 'failed'|'queued'|'cancelled'|'delivered'|'gw_reject'|'expired'|'sending'|'sent'|'deferred'|'bounced'|'injection_timeout'

---@class telnyx.email_messages.RecipientRetrieveResponse
---@field data telnyx.email_messages.EmailRecipient

---@class telnyx.email_messages.TrackingSettings_
---@field click_tracking? boolean
---@field open_tracking? boolean
