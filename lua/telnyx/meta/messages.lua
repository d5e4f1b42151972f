---@meta _
-- Types of `client.messages` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messages
---@field rcs telnyx.messages.rcs
local messages = {}

---`DELETE /messages/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messages.cancel_scheduled(id, opts) end

---`GET /messages/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messages.retrieve(id, opts) end

---`GET /messages/group/{message_id}`
---@param message_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { message_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messages.retrieve_group_messages(message_id, opts) end

---@class telnyx.messages.ScheduleParameters
---@field to string
---@field auto_detect? boolean
---@field from? string
---@field media_urls? string[]
---@field messaging_profile_id? string
---@field send_at? telnyx.DateTime
---@field subject? string
---@field text? string
---@field type? string
---@field use_profile_webhooks? boolean
---@field webhook_failover_url? string
---@field webhook_url? string

---`POST /messages/schedule`
---@param parameters telnyx.messages.ScheduleParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messages.schedule(parameters, opts) end

---@class telnyx.messages.SendParameters
---@field to string
---@field auto_detect? boolean
---@field encoding? string
---@field from? string
---@field media_urls? string[]
---@field messaging_profile_id? string
---@field send_at? telnyx.DateTime
---@field subject? string
---@field text? string
---@field type? string
---@field use_profile_webhooks? boolean
---@field webhook_failover_url? string
---@field webhook_url? string

---`POST /messages`
---@param parameters telnyx.messages.SendParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messages.send(parameters, opts) end

---@class telnyx.messages.SendGroupMmsParameters
---@field from string
---@field to string[]
---@field media_urls? string[]
---@field subject? string
---@field text? string
---@field use_profile_webhooks? boolean
---@field webhook_failover_url? string
---@field webhook_url? string

---`POST /messages/group_mms`
---@param parameters telnyx.messages.SendGroupMmsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messages.send_group_mms(parameters, opts) end

---@class telnyx.messages.SendLongCodeParameters
---@field from string
---@field to string
---@field auto_detect? boolean
---@field encoding? string
---@field media_urls? string[]
---@field subject? string
---@field text? string
---@field type? string
---@field use_profile_webhooks? boolean
---@field webhook_failover_url? string
---@field webhook_url? string

---`POST /messages/long_code`
---@param parameters telnyx.messages.SendLongCodeParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messages.send_long_code(parameters, opts) end

---@class telnyx.messages.SendNumberPoolParameters
---@field messaging_profile_id string
---@field to string
---@field auto_detect? boolean
---@field encoding? string
---@field media_urls? string[]
---@field subject? string
---@field text? string
---@field type? string
---@field use_profile_webhooks? boolean
---@field webhook_failover_url? string
---@field webhook_url? string

---`POST /messages/number_pool`
---@param parameters telnyx.messages.SendNumberPoolParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messages.send_number_pool(parameters, opts) end

---@class telnyx.messages.SendShortCodeParameters
---@field from string
---@field to string
---@field auto_detect? boolean
---@field encoding? string
---@field media_urls? string[]
---@field subject? string
---@field text? string
---@field type? string
---@field use_profile_webhooks? boolean
---@field webhook_failover_url? string
---@field webhook_url? string

---`POST /messages/short_code`
---@param parameters telnyx.messages.SendShortCodeParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messages.send_short_code(parameters, opts) end

---@class telnyx.messages.SendWithAlphanumericSenderParameters
---@field from string
---@field messaging_profile_id string
---@field text string
---@field to string
---@field use_profile_webhooks? boolean
---@field webhook_failover_url? string
---@field webhook_url? string

---`POST /messages/alphanumeric_sender_id`
---@param parameters telnyx.messages.SendWithAlphanumericSenderParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messages.send_with_alphanumeric_sender(parameters, opts) end

---@class telnyx.messages.WhatsappParameters
---@field from string
---@field to string
---@field whatsapp_message table
---@field messaging_profile_id? string
---@field type? string
---@field webhook_url? string

---`POST /messages/whatsapp`
---@param parameters telnyx.messages.WhatsappParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messages.whatsapp(parameters, opts) end

---@class telnyx.messages.rcs
local messages_rcs = {}

---@class telnyx.messages.rcs.GenerateDeeplinkParameters
---@field agent_id? string
---@field body? string
---@field phone_number? string

---`GET /messages/rcs/deeplinks/{agent_id}`
---@param agent_id string
---@param parameters? telnyx.messages.rcs.GenerateDeeplinkParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messages.rcs.GenerateDeeplinkParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messages_rcs.generate_deeplink(agent_id, parameters, opts) end

---@class telnyx.messages.rcs.SendParameters
---@field agent_id string
---@field agent_message table
---@field messaging_profile_id string
---@field to string
---@field mms_fallback? table
---@field sms_fallback? table
---@field type? string
---@field webhook_url? string

---`POST /messages/rcs`
---@param parameters telnyx.messages.rcs.SendParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messages_rcs.send(parameters, opts) end
