---@meta _
-- Types of `client.email_inboxes` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.email_inboxes
---@field drafts telnyx.email_inboxes.drafts
---@field filters telnyx.email_inboxes.filters
---@field messages telnyx.email_inboxes.messages
---@field threads telnyx.email_inboxes.threads
local email_inboxes = {}

---@class (exact) telnyx.email_inboxes.CreateParameters
---@field domain_id? string
---@field username? string
---@field [string] telnyx.NoSuchName

---Creates an email inbox.
---
---`POST /email_inboxes`
---@param parameters? telnyx.email_inboxes.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_inboxes.EmailInboxResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.email_inboxes.EmailInboxResponse?, telnyx.Error, telnyx.Response
function email_inboxes.create(parameters, opts) end

---Deletes an email inbox.
---
---`DELETE /email_inboxes/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function email_inboxes.delete(id, parameters, opts) end

---@class (exact) telnyx.email_inboxes.ListParameters
---@field page_cursor? string
---@field page_size? integer
---@field [string] telnyx.NoSuchName

---Lists email inboxes.
---
---`GET /email_inboxes`
---@param parameters? telnyx.email_inboxes.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.email_inboxes.EmailInbox>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.email_inboxes.EmailInbox>?, telnyx.Error, telnyx.Response
function email_inboxes.list(parameters, opts) end

---Retrieves an email inbox.
---
---`GET /email_inboxes/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_inboxes.EmailInboxResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.email_inboxes.EmailInboxResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.email_inboxes.EmailInboxResponse?, telnyx.Error, telnyx.Response
function email_inboxes.retrieve(id, parameters, opts) end

---@class telnyx.email_inboxes.drafts
local email_inboxes_drafts = {}

---@class (exact) telnyx.email_inboxes.drafts.CreateParameters
---@field inbox_id? string
---@field attachments? table[]
---@field bcc? (string|telnyx.shared.EmailAddress)[]
---@field cc? (string|telnyx.shared.EmailAddress)[]
---@field from_email? string
---@field from_name? string
---@field headers? table
---@field html? string
---@field html_body? string
---@field labels? string[]
---@field metadata? table
---@field reply_to? string
---@field subject? string
---@field tags? string[]
---@field text? string
---@field text_body? string
---@field to? (string|telnyx.shared.EmailAddress)[]
---@field [string] telnyx.NoSuchName

---Creates a draft of an email inbox.
---
---`POST /email_inboxes/{inbox_id}/drafts`
---@param inbox_id string
---@param parameters? telnyx.email_inboxes.drafts.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_inboxes.EmailDraftResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_inboxes.drafts.CreateParameters, opts?: telnyx.CallOptions): telnyx.email_inboxes.EmailDraftResponse?, telnyx.Error, telnyx.Response
---@overload fun(inbox_id: string, opts: telnyx.CallOptions): telnyx.email_inboxes.EmailDraftResponse?, telnyx.Error, telnyx.Response
function email_inboxes_drafts.create(inbox_id, parameters, opts) end

---@class (exact) telnyx.email_inboxes.drafts.DeleteParameters
---@field inbox_id string
---@field draft_id string
---@field [string] telnyx.NoSuchName

---Deletes a draft of an email inbox.
---
---`DELETE /email_inboxes/{inbox_id}/drafts/{draft_id}`
---@param parameters telnyx.email_inboxes.drafts.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function email_inboxes_drafts.delete(parameters, opts) end

---@class (exact) telnyx.email_inboxes.drafts.ListParameters
---@field inbox_id? string
---@field filter_status? 'sending'|'sent'|'draft'
---@field page_after? string
---@field page_size? integer # how many items a page has
---@field filter? { status?: 'sending'|'sent'|'draft', [string]: telnyx.NoSuchName }
---@field page? { after?: string, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the drafts of an email inbox.
---
---`GET /email_inboxes/{inbox_id}/drafts`
---@param inbox_id string
---@param parameters? telnyx.email_inboxes.drafts.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.email_inboxes.EmailDraft>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_inboxes.drafts.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.email_inboxes.EmailDraft>?, telnyx.Error, telnyx.Response
---@overload fun(inbox_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.email_inboxes.EmailDraft>?, telnyx.Error, telnyx.Response
function email_inboxes_drafts.list(inbox_id, parameters, opts) end

---@class (exact) telnyx.email_inboxes.drafts.PatchParameters
---@field inbox_id string
---@field draft_id string
---@field attachments? table[]
---@field bcc? (string|telnyx.shared.EmailAddress)[]
---@field cc? (string|telnyx.shared.EmailAddress)[]
---@field from_email? string
---@field from_name? string
---@field headers? table
---@field html? string
---@field html_body? string
---@field labels? string[]
---@field metadata? table
---@field reply_to? string
---@field subject? string
---@field tags? string[]
---@field text? string
---@field text_body? string
---@field to? (string|telnyx.shared.EmailAddress)[]
---@field [string] telnyx.NoSuchName

---Updates a draft of an email inbox.
---
---`PATCH /email_inboxes/{inbox_id}/drafts/{draft_id}`
---@param parameters telnyx.email_inboxes.drafts.PatchParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_inboxes.EmailDraftResponse?, telnyx.Error, telnyx.Response
function email_inboxes_drafts.patch(parameters, opts) end

---@class (exact) telnyx.email_inboxes.drafts.RetrieveParameters
---@field inbox_id string
---@field draft_id string
---@field [string] telnyx.NoSuchName

---Retrieves a draft of an email inbox.
---
---`GET /email_inboxes/{inbox_id}/drafts/{draft_id}`
---@param parameters telnyx.email_inboxes.drafts.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_inboxes.EmailDraftResponse?, telnyx.Error, telnyx.Response
function email_inboxes_drafts.retrieve(parameters, opts) end

---@class (exact) telnyx.email_inboxes.drafts.SendParameters
---@field inbox_id string
---@field draft_id string
---@field [string] telnyx.NoSuchName

---Sends a draft of an email inbox.
---
---`POST /email_inboxes/{inbox_id}/drafts/{draft_id}/send`
---@param parameters telnyx.email_inboxes.drafts.SendParameters
---@param opts? telnyx.CallOptions
---@return telnyx.shared.EmailMessageResponse?, telnyx.Error, telnyx.Response
function email_inboxes_drafts.send(parameters, opts) end

---@class (exact) telnyx.email_inboxes.drafts.UpdateParameters
---@field inbox_id string
---@field draft_id string
---@field attachments? table[]
---@field bcc? (string|telnyx.shared.EmailAddress)[]
---@field cc? (string|telnyx.shared.EmailAddress)[]
---@field from_email? string
---@field from_name? string
---@field headers? table
---@field html? string
---@field html_body? string
---@field labels? string[]
---@field metadata? table
---@field reply_to? string
---@field subject? string
---@field tags? string[]
---@field text? string
---@field text_body? string
---@field to? (string|telnyx.shared.EmailAddress)[]
---@field [string] telnyx.NoSuchName

---Replaces a draft of an email inbox.
---
---`PUT /email_inboxes/{inbox_id}/drafts/{draft_id}`
---@param parameters telnyx.email_inboxes.drafts.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_inboxes.EmailDraftResponse?, telnyx.Error, telnyx.Response
function email_inboxes_drafts.update(parameters, opts) end

---@class telnyx.email_inboxes.filters
local email_inboxes_filters = {}

---@class (exact) telnyx.email_inboxes.filters.AddParameters
---@field inbox_id? string
---@field entries string[]
---@field type 'allowlist'|'blocklist'
---@field [string] telnyx.NoSuchName

---Adds filters to an email inbox.
---
---`POST /email_inboxes/{inbox_id}/filters`
---@param inbox_id string
---@param parameters telnyx.email_inboxes.filters.AddParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_inboxes.FilterAddResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_inboxes.filters.AddParameters, opts?: telnyx.CallOptions): telnyx.email_inboxes.FilterAddResponse?, telnyx.Error, telnyx.Response
function email_inboxes_filters.add(inbox_id, parameters, opts) end

---@class (exact) telnyx.email_inboxes.filters.DeleteAllParameters
---@field inbox_id? string
---@field entries string[]
---@field type 'allowlist'|'blocklist'
---@field [string] telnyx.NoSuchName

---Deletes all filters of an email inbox.
---
---`DELETE /email_inboxes/{inbox_id}/filters`
---@param inbox_id string
---@param parameters telnyx.email_inboxes.filters.DeleteAllParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_inboxes.FilterDeleteAllResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_inboxes.filters.DeleteAllParameters, opts?: telnyx.CallOptions): telnyx.email_inboxes.FilterDeleteAllResponse?, telnyx.Error, telnyx.Response
function email_inboxes_filters.delete_all(inbox_id, parameters, opts) end

---Lists the filters of an email inbox.
---
---`GET /email_inboxes/{inbox_id}/filters`
---@param inbox_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_inboxes.FilterListResponse?, telnyx.Error, telnyx.Response
---@overload fun(inbox_id: string, opts?: telnyx.CallOptions): telnyx.email_inboxes.FilterListResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { inbox_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.email_inboxes.FilterListResponse?, telnyx.Error, telnyx.Response
function email_inboxes_filters.list(inbox_id, parameters, opts) end

---@class (exact) telnyx.email_inboxes.filters.ReplaceParameters
---@field inbox_id? string
---@field allowlist? string[]
---@field blocklist? string[]
---@field [string] telnyx.NoSuchName

---Replaces the filters of an email inbox.
---
---`PUT /email_inboxes/{inbox_id}/filters`
---@param inbox_id string
---@param parameters? telnyx.email_inboxes.filters.ReplaceParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_inboxes.FilterReplaceResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_inboxes.filters.ReplaceParameters, opts?: telnyx.CallOptions): telnyx.email_inboxes.FilterReplaceResponse?, telnyx.Error, telnyx.Response
---@overload fun(inbox_id: string, opts: telnyx.CallOptions): telnyx.email_inboxes.FilterReplaceResponse?, telnyx.Error, telnyx.Response
function email_inboxes_filters.replace(inbox_id, parameters, opts) end

---@class telnyx.email_inboxes.messages
---@field actions telnyx.email_inboxes.messages.actions
---@field labels telnyx.email_inboxes.messages.labels
local email_inboxes_messages = {}

---@class (exact) telnyx.email_inboxes.messages.DraftsParameters
---@field inbox_id string
---@field message_id string
---@field attachments? table[]
---@field bcc? (string|telnyx.shared.EmailAddress)[]
---@field cc? (string|telnyx.shared.EmailAddress)[]
---@field from_email? string
---@field from_name? string
---@field headers? table
---@field html? string
---@field html_body? string
---@field labels? string[]
---@field metadata? table
---@field reply_to? string
---@field subject? string
---@field tags? string[]
---@field text? string
---@field text_body? string
---@field to? (string|telnyx.shared.EmailAddress)[]
---@field [string] telnyx.NoSuchName

---Creates a draft that replies to a message.
---
---`POST /email_inboxes/{inbox_id}/messages/{message_id}/drafts`
---@param parameters telnyx.email_inboxes.messages.DraftsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_inboxes.EmailDraftResponse?, telnyx.Error, telnyx.Response
function email_inboxes_messages.drafts(parameters, opts) end

---@class (exact) telnyx.email_inboxes.messages.ListParameters
---@field inbox_id? string
---@field filter_from? string
---@field filter_label? string
---@field filter_read? boolean
---@field filter_received_after? telnyx.DateTime
---@field filter_received_before? telnyx.DateTime
---@field filter_search? string
---@field filter_subject? string
---@field filter_unread? boolean
---@field page_after? string
---@field page_size? integer # how many items a page has
---@field filter? { from?: string, label?: string, read?: boolean, received_after?: telnyx.DateTime, received_before?: telnyx.DateTime, search?: string, subject?: string, unread?: boolean, [string]: telnyx.NoSuchName }
---@field page? { after?: string, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the messages of an email inbox.
---
---`GET /email_inboxes/{inbox_id}/messages`
---@param inbox_id string
---@param parameters? telnyx.email_inboxes.messages.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.email_inboxes.InboundMessage>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_inboxes.messages.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.email_inboxes.InboundMessage>?, telnyx.Error, telnyx.Response
---@overload fun(inbox_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.email_inboxes.InboundMessage>?, telnyx.Error, telnyx.Response
function email_inboxes_messages.list(inbox_id, parameters, opts) end

---@class (exact) telnyx.email_inboxes.messages.UpdateParameters
---@field inbox_id string
---@field message_id string
---@field read_at any
---@field [string] telnyx.NoSuchName

---Updates a message of an email inbox.
---
---`PATCH /email_inboxes/{inbox_id}/messages/{message_id}`
---@param parameters telnyx.email_inboxes.messages.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_inboxes.MessageUpdateResponse?, telnyx.Error, telnyx.Response
function email_inboxes_messages.update(parameters, opts) end

---@class telnyx.email_inboxes.messages.actions
local email_inboxes_messages_actions = {}

---@class (exact) telnyx.email_inboxes.messages.actions.ForwardParameters
---@field inbox_id string
---@field message_id string
---@field to string|telnyx.email_inboxes.ActionForwardParamsInboxRecipientAddress|(string|telnyx.email_inboxes.InboxActionEmailAddressInputInboxRecipientAddress)[]
---@field bcc? string|telnyx.email_inboxes.InboxActionRecipientInputInboxRecipientAddress|(string|telnyx.email_inboxes.InboxActionEmailAddressInputInboxRecipientAddress)[]
---@field cc? string|telnyx.email_inboxes.InboxActionRecipientInputInboxRecipientAddress|(string|telnyx.email_inboxes.InboxActionEmailAddressInputInboxRecipientAddress)[]
---@field html? string
---@field text? string
---@field [string] telnyx.NoSuchName

---Forwards a message of an email inbox.
---
---`POST /email_inboxes/{inbox_id}/messages/{message_id}/actions/forward`
---@param parameters telnyx.email_inboxes.messages.actions.ForwardParameters
---@param opts? telnyx.CallOptions
---@return telnyx.shared.EmailMessageResponse?, telnyx.Error, telnyx.Response
function email_inboxes_messages_actions.forward(parameters, opts) end

---@class (exact) telnyx.email_inboxes.messages.actions.ReplyParameters
---@field inbox_id string
---@field message_id string
---@field html? string
---@field text? string
---@field [string] telnyx.NoSuchName

---Replies to the sender of a message.
---
---`POST /email_inboxes/{inbox_id}/messages/{message_id}/actions/reply`
---@param parameters telnyx.email_inboxes.messages.actions.ReplyParameters
---@param opts? telnyx.CallOptions
---@return telnyx.shared.EmailMessageResponse?, telnyx.Error, telnyx.Response
function email_inboxes_messages_actions.reply(parameters, opts) end

---@class (exact) telnyx.email_inboxes.messages.actions.ReplyAllParameters
---@field inbox_id string
---@field message_id string
---@field html? string
---@field text? string
---@field [string] telnyx.NoSuchName

---Replies to all recipients of a message.
---
---`POST /email_inboxes/{inbox_id}/messages/{message_id}/actions/reply_all`
---@param parameters telnyx.email_inboxes.messages.actions.ReplyAllParameters
---@param opts? telnyx.CallOptions
---@return telnyx.shared.EmailMessageResponse?, telnyx.Error, telnyx.Response
function email_inboxes_messages_actions.reply_all(parameters, opts) end

---@class telnyx.email_inboxes.messages.labels
local email_inboxes_messages_labels = {}

---@class (exact) telnyx.email_inboxes.messages.labels.CreateParameters
---@field inbox_id string
---@field message_id string
---@field labels string[]
---@field [string] telnyx.NoSuchName

---Adds labels to a message.
---
---`POST /email_inboxes/{inbox_id}/messages/{message_id}/labels`
---@param parameters telnyx.email_inboxes.messages.labels.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_inboxes.LabelCreateResponse?, telnyx.Error, telnyx.Response
function email_inboxes_messages_labels.create(parameters, opts) end

---@class (exact) telnyx.email_inboxes.messages.labels.DeleteAllParameters
---@field inbox_id string
---@field message_id string
---@field labels string[]
---@field [string] telnyx.NoSuchName

---Removes labels from a message.
---
---`DELETE /email_inboxes/{inbox_id}/messages/{message_id}/labels`
---@param parameters telnyx.email_inboxes.messages.labels.DeleteAllParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_inboxes.LabelDeleteAllResponse?, telnyx.Error, telnyx.Response
function email_inboxes_messages_labels.delete_all(parameters, opts) end

---@class telnyx.email_inboxes.threads
---@field labels telnyx.email_inboxes.threads.labels
local email_inboxes_threads = {}

---@class (exact) telnyx.email_inboxes.threads.ListParameters
---@field inbox_id? string
---@field filter_label? string
---@field page_after? string
---@field page_size? integer # how many items a page has
---@field filter? { label?: string, [string]: telnyx.NoSuchName }
---@field page? { after?: string, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the threads of an email inbox.
---
---`GET /email_inboxes/{inbox_id}/threads`
---@param inbox_id string
---@param parameters? telnyx.email_inboxes.threads.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.InboundThread>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_inboxes.threads.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.shared.InboundThread>?, telnyx.Error, telnyx.Response
---@overload fun(inbox_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.InboundThread>?, telnyx.Error, telnyx.Response
function email_inboxes_threads.list(inbox_id, parameters, opts) end

---@class (exact) telnyx.email_inboxes.threads.RetrieveParameters
---@field inbox_id string
---@field thread_id string
---@field page_after? string
---@field page_size? integer # how many items a page has
---@field page? { after?: string, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Retrieves a thread of an email inbox.
---
---`GET /email_inboxes/{inbox_id}/threads/{thread_id}`
---@param parameters telnyx.email_inboxes.threads.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_inboxes.ThreadRetrieveResponse?, telnyx.Error, telnyx.Response
function email_inboxes_threads.retrieve(parameters, opts) end

---@class telnyx.email_inboxes.threads.labels
local email_inboxes_threads_labels = {}

---@class (exact) telnyx.email_inboxes.threads.labels.CreateParameters
---@field inbox_id string
---@field thread_id string
---@field labels string[]
---@field [string] telnyx.NoSuchName

---Adds labels to a thread.
---
---`POST /email_inboxes/{inbox_id}/threads/{thread_id}/labels`
---@param parameters telnyx.email_inboxes.threads.labels.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_inboxes.LabelCreateResponse2?, telnyx.Error, telnyx.Response
function email_inboxes_threads_labels.create(parameters, opts) end

---@class (exact) telnyx.email_inboxes.threads.labels.DeleteAllParameters
---@field inbox_id string
---@field thread_id string
---@field labels string[]
---@field [string] telnyx.NoSuchName

---Removes labels from a thread.
---
---`DELETE /email_inboxes/{inbox_id}/threads/{thread_id}/labels`
---@param parameters telnyx.email_inboxes.threads.labels.DeleteAllParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_inboxes.LabelDeleteAllResponse2?, telnyx.Error, telnyx.Response
function email_inboxes_threads_labels.delete_all(parameters, opts) end

---@class telnyx.email_inboxes.ActionForwardParamsInboxRecipientAddress
---@field email string
---@field name? string

---@class telnyx.email_inboxes.EmailDraft
---@field attachments? table[]
---@field bcc? telnyx.shared.EmailAddress[]
---@field cc? telnyx.shared.EmailAddress[]
---@field created_at? string # when it was created
---@field from? string
---@field from_name? string
---@field headers? table<string, string>
---@field html_body? string
---@field id string
---@field inbox_id string
---@field labels? string[]
---@field metadata? table
---@field record_type 'email_draft' # the kind of record
---@field reply_to? string
---@field reply_to_message_id? string
---@field sent_at? string
---@field sent_message_id? string
---@field status 'sending'|'sent'|'draft'
---@field subject? string
---@field tags? string[]
---@field text_body? string
---@field thread_id? string
---@field to? telnyx.shared.EmailAddress[]
---@field updated_at? string # when it last changed

---@class telnyx.email_inboxes.EmailDraftResponse
---@field data telnyx.email_inboxes.EmailDraft

---@class telnyx.email_inboxes.EmailInbox
---@field address string
---@field created_at string # when it was created
---@field domain string
---@field domain_id string
---@field id string
---@field record_type 'email_inbox' # the kind of record
---@field settings table
---@field status 'paused'|'active'
---@field updated_at string # when it last changed

---@class telnyx.email_inboxes.EmailInboxResponse
---@field data telnyx.email_inboxes.EmailInbox

---@class telnyx.email_inboxes.FilterAddResponse
---@field data telnyx.email_inboxes.InboxFilters

---@class telnyx.email_inboxes.FilterDeleteAllResponse
---@field data telnyx.email_inboxes.InboxFilters

---@class telnyx.email_inboxes.FilterListResponse
---@field data telnyx.email_inboxes.InboxFilters

---@class telnyx.email_inboxes.FilterReplaceResponse
---@field data telnyx.email_inboxes.InboxFilters

---@class telnyx.email_inboxes.InboundMessage
---@field attachments table[]
---@field bcc telnyx.shared.InboundEmailAddress[]
---@field cc telnyx.shared.InboundEmailAddress[]
---@field created_at string # when it was created
---@field direction? 'inbound'
---@field from telnyx.shared.InboundEmailAddress
---@field has_quoted_text boolean
---@field headers table
---@field html_body_url? string
---@field id string
---@field in_reply_to? string
---@field inbox_id string
---@field inline_files table[]
---@field labels string[]
---@field message_id? string
---@field read_at? string
---@field received_at? string
---@field record_type 'email_message' # the kind of record
---@field references string[]
---@field reply_text? string
---@field reply_to telnyx.shared.InboundEmailAddress[]
---@field sent_at? string
---@field status? 'received'
---@field subject? string
---@field text_body_url? string
---@field thread_id string
---@field to telnyx.shared.InboundEmailAddress[]
---@field updated_at string # when it last changed

---@class telnyx.email_inboxes.InboxActionEmailAddressInputInboxRecipientAddress
---@field email string
---@field name? string

---@class telnyx.email_inboxes.InboxActionRecipientInputInboxRecipientAddress
---@field email string
---@field name? string

---@class telnyx.email_inboxes.InboxFilters
---@field allowlist string[]
---@field blocklist string[]
---@field record_type 'email_inbox_filters' # the kind of record

---@class telnyx.email_inboxes.LabelCreateResponse
---@field data telnyx.email_inboxes.InboundMessage

---@class telnyx.email_inboxes.LabelCreateResponse2
---@field data telnyx.email_inboxes.LabelCreateResponseData

---@class telnyx.email_inboxes.LabelCreateResponseData
---@field id string
---@field inbox_id? string
---@field labels string[]
---@field record_type 'email_thread' # the kind of record

---@class telnyx.email_inboxes.LabelDeleteAllResponse
---@field data telnyx.email_inboxes.InboundMessage

---@class telnyx.email_inboxes.LabelDeleteAllResponse2
---@field data telnyx.email_inboxes.LabelDeleteAllResponseData

---@class telnyx.email_inboxes.LabelDeleteAllResponseData
---@field id string
---@field inbox_id? string
---@field labels string[]
---@field record_type 'email_thread' # the kind of record

---@class telnyx.email_inboxes.MessageUpdateResponse
---@field data telnyx.email_inboxes.InboundMessage

---@class telnyx.email_inboxes.ThreadRetrieveResponse
---@field data telnyx.shared.InboundThreadDetail
---@field meta telnyx.shared.EmailPaginationMeta
