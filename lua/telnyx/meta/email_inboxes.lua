---@meta _
-- Types of `client.email_inboxes` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.email_inboxes
---@field drafts telnyx.email_inboxes.drafts
---@field filters telnyx.email_inboxes.filters
---@field messages telnyx.email_inboxes.messages
---@field threads telnyx.email_inboxes.threads
local email_inboxes = {}

---@class telnyx.email_inboxes.CreateParameters
---@field domain_id? string
---@field username? string

---`POST /email_inboxes`
---@param parameters? telnyx.email_inboxes.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_inboxes.create(parameters, opts) end

---`DELETE /email_inboxes/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function email_inboxes.delete(id, opts) end

---@class telnyx.email_inboxes.ListParameters
---@field page_cursor? string
---@field page_size? integer

---`GET /email_inboxes`
---@param parameters? telnyx.email_inboxes.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function email_inboxes.list(parameters, opts) end

---`GET /email_inboxes/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_inboxes.retrieve(id, opts) end

---@class telnyx.email_inboxes.drafts
local email_inboxes_drafts = {}

---@class telnyx.email_inboxes.drafts.CreateParameters
---@field inbox_id? string
---@field attachments? table[]
---@field bcc? any[]
---@field cc? any[]
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
---@field to? any[]

---`POST /email_inboxes/{inbox_id}/drafts`
---@param inbox_id string
---@param parameters? telnyx.email_inboxes.drafts.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_inboxes.drafts.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_inboxes_drafts.create(inbox_id, parameters, opts) end

---@class telnyx.email_inboxes.drafts.DeleteParameters
---@field inbox_id string
---@field draft_id string

---`DELETE /email_inboxes/{inbox_id}/drafts/{draft_id}`
---@param parameters telnyx.email_inboxes.drafts.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function email_inboxes_drafts.delete(parameters, opts) end

---@class telnyx.email_inboxes.drafts.ListParameters
---@field inbox_id? string
---@field filter_status? string
---@field page_after? string
---@field page_size? integer
---@field filter? { status?: string }
---@field page? { after?: string, size?: integer }

---`GET /email_inboxes/{inbox_id}/drafts`
---@param inbox_id string
---@param parameters? telnyx.email_inboxes.drafts.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_inboxes.drafts.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function email_inboxes_drafts.list(inbox_id, parameters, opts) end

---@class telnyx.email_inboxes.drafts.PatchParameters
---@field inbox_id string
---@field draft_id string
---@field attachments? table[]
---@field bcc? any[]
---@field cc? any[]
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
---@field to? any[]

---`PATCH /email_inboxes/{inbox_id}/drafts/{draft_id}`
---@param parameters telnyx.email_inboxes.drafts.PatchParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_inboxes_drafts.patch(parameters, opts) end

---@class telnyx.email_inboxes.drafts.RetrieveParameters
---@field inbox_id string
---@field draft_id string

---`GET /email_inboxes/{inbox_id}/drafts/{draft_id}`
---@param parameters telnyx.email_inboxes.drafts.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_inboxes_drafts.retrieve(parameters, opts) end

---@class telnyx.email_inboxes.drafts.SendParameters
---@field inbox_id string
---@field draft_id string

---`POST /email_inboxes/{inbox_id}/drafts/{draft_id}/send`
---@param parameters telnyx.email_inboxes.drafts.SendParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_inboxes_drafts.send(parameters, opts) end

---@class telnyx.email_inboxes.drafts.UpdateParameters
---@field inbox_id string
---@field draft_id string
---@field attachments? table[]
---@field bcc? any[]
---@field cc? any[]
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
---@field to? any[]

---`PUT /email_inboxes/{inbox_id}/drafts/{draft_id}`
---@param parameters telnyx.email_inboxes.drafts.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_inboxes_drafts.update(parameters, opts) end

---@class telnyx.email_inboxes.filters
local email_inboxes_filters = {}

---@class telnyx.email_inboxes.filters.AddParameters
---@field inbox_id? string
---@field entries string[]
---@field type string

---`POST /email_inboxes/{inbox_id}/filters`
---@param inbox_id string
---@param parameters telnyx.email_inboxes.filters.AddParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_inboxes.filters.AddParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_inboxes_filters.add(inbox_id, parameters, opts) end

---@class telnyx.email_inboxes.filters.DeleteAllParameters
---@field inbox_id? string
---@field entries string[]
---@field type string

---`DELETE /email_inboxes/{inbox_id}/filters`
---@param inbox_id string
---@param parameters telnyx.email_inboxes.filters.DeleteAllParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_inboxes.filters.DeleteAllParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_inboxes_filters.delete_all(inbox_id, parameters, opts) end

---`GET /email_inboxes/{inbox_id}/filters`
---@param inbox_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { inbox_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_inboxes_filters.list(inbox_id, opts) end

---@class telnyx.email_inboxes.filters.ReplaceParameters
---@field inbox_id? string
---@field allowlist? string[]
---@field blocklist? string[]

---`PUT /email_inboxes/{inbox_id}/filters`
---@param inbox_id string
---@param parameters? telnyx.email_inboxes.filters.ReplaceParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_inboxes.filters.ReplaceParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_inboxes_filters.replace(inbox_id, parameters, opts) end

---@class telnyx.email_inboxes.messages
---@field actions telnyx.email_inboxes.messages.actions
---@field labels telnyx.email_inboxes.messages.labels
local email_inboxes_messages = {}

---@class telnyx.email_inboxes.messages.DraftsParameters
---@field inbox_id string
---@field message_id string
---@field attachments? table[]
---@field bcc? any[]
---@field cc? any[]
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
---@field to? any[]

---`POST /email_inboxes/{inbox_id}/messages/{message_id}/drafts`
---@param parameters telnyx.email_inboxes.messages.DraftsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_inboxes_messages.drafts(parameters, opts) end

---@class telnyx.email_inboxes.messages.ListParameters
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
---@field page_size? integer
---@field filter? { from?: string, label?: string, read?: boolean, received_after?: telnyx.DateTime, received_before?: telnyx.DateTime, search?: string, subject?: string, unread?: boolean }
---@field page? { after?: string, size?: integer }

---`GET /email_inboxes/{inbox_id}/messages`
---@param inbox_id string
---@param parameters? telnyx.email_inboxes.messages.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_inboxes.messages.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function email_inboxes_messages.list(inbox_id, parameters, opts) end

---@class telnyx.email_inboxes.messages.UpdateParameters
---@field inbox_id string
---@field message_id string
---@field read_at any

---`PATCH /email_inboxes/{inbox_id}/messages/{message_id}`
---@param parameters telnyx.email_inboxes.messages.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_inboxes_messages.update(parameters, opts) end

---@class telnyx.email_inboxes.messages.actions
local email_inboxes_messages_actions = {}

---@class telnyx.email_inboxes.messages.actions.ForwardParameters
---@field inbox_id string
---@field message_id string
---@field to any
---@field bcc? any
---@field cc? any
---@field html? string
---@field text? string

---`POST /email_inboxes/{inbox_id}/messages/{message_id}/actions/forward`
---@param parameters telnyx.email_inboxes.messages.actions.ForwardParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_inboxes_messages_actions.forward(parameters, opts) end

---@class telnyx.email_inboxes.messages.actions.ReplyParameters
---@field inbox_id string
---@field message_id string
---@field html? string
---@field text? string

---`POST /email_inboxes/{inbox_id}/messages/{message_id}/actions/reply`
---@param parameters telnyx.email_inboxes.messages.actions.ReplyParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_inboxes_messages_actions.reply(parameters, opts) end

---@class telnyx.email_inboxes.messages.actions.ReplyAllParameters
---@field inbox_id string
---@field message_id string
---@field html? string
---@field text? string

---`POST /email_inboxes/{inbox_id}/messages/{message_id}/actions/reply_all`
---@param parameters telnyx.email_inboxes.messages.actions.ReplyAllParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_inboxes_messages_actions.reply_all(parameters, opts) end

---@class telnyx.email_inboxes.messages.labels
local email_inboxes_messages_labels = {}

---@class telnyx.email_inboxes.messages.labels.CreateParameters
---@field inbox_id string
---@field message_id string
---@field labels string[]

---`POST /email_inboxes/{inbox_id}/messages/{message_id}/labels`
---@param parameters telnyx.email_inboxes.messages.labels.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_inboxes_messages_labels.create(parameters, opts) end

---@class telnyx.email_inboxes.messages.labels.DeleteAllParameters
---@field inbox_id string
---@field message_id string
---@field labels string[]

---`DELETE /email_inboxes/{inbox_id}/messages/{message_id}/labels`
---@param parameters telnyx.email_inboxes.messages.labels.DeleteAllParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_inboxes_messages_labels.delete_all(parameters, opts) end

---@class telnyx.email_inboxes.threads
---@field labels telnyx.email_inboxes.threads.labels
local email_inboxes_threads = {}

---@class telnyx.email_inboxes.threads.ListParameters
---@field inbox_id? string
---@field filter_label? string
---@field page_after? string
---@field page_size? integer
---@field filter? { label?: string }
---@field page? { after?: string, size?: integer }

---`GET /email_inboxes/{inbox_id}/threads`
---@param inbox_id string
---@param parameters? telnyx.email_inboxes.threads.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_inboxes.threads.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function email_inboxes_threads.list(inbox_id, parameters, opts) end

---@class telnyx.email_inboxes.threads.RetrieveParameters
---@field inbox_id string
---@field thread_id string
---@field page_after? string
---@field page_size? integer
---@field page? { after?: string, size?: integer }

---`GET /email_inboxes/{inbox_id}/threads/{thread_id}`
---@param parameters telnyx.email_inboxes.threads.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_inboxes_threads.retrieve(parameters, opts) end

---@class telnyx.email_inboxes.threads.labels
local email_inboxes_threads_labels = {}

---@class telnyx.email_inboxes.threads.labels.CreateParameters
---@field inbox_id string
---@field thread_id string
---@field labels string[]

---`POST /email_inboxes/{inbox_id}/threads/{thread_id}/labels`
---@param parameters telnyx.email_inboxes.threads.labels.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_inboxes_threads_labels.create(parameters, opts) end

---@class telnyx.email_inboxes.threads.labels.DeleteAllParameters
---@field inbox_id string
---@field thread_id string
---@field labels string[]

---`DELETE /email_inboxes/{inbox_id}/threads/{thread_id}/labels`
---@param parameters telnyx.email_inboxes.threads.labels.DeleteAllParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_inboxes_threads_labels.delete_all(parameters, opts) end
