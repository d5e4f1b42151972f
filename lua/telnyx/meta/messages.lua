---@meta _
-- Types of `client.messages` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messages
---@field rcs telnyx.messages.rcs
local messages = {}

---Cancels a scheduled message.
---
---`DELETE /messages/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messages.OutboundMessagePayloadCancelled?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.messages.OutboundMessagePayloadCancelled?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messages.OutboundMessagePayloadCancelled?, telnyx.Error, telnyx.Response
function messages.cancel_scheduled(id, parameters, opts) end

---Retrieves a message.
---
---`GET /messages/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messages.MessagesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.messages.MessagesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messages.MessagesRetrieveAnswer?, telnyx.Error, telnyx.Response
function messages.retrieve(id, parameters, opts) end

---Retrieves the messages of a group message.
---
---`GET /messages/group/{message_id}`
---@param message_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messages.MessagesRetrieveGroupMessagesAnswer?, telnyx.Error, telnyx.Response
---@overload fun(message_id: string, opts?: telnyx.CallOptions): telnyx.messages.MessagesRetrieveGroupMessagesAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { message_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messages.MessagesRetrieveGroupMessagesAnswer?, telnyx.Error, telnyx.Response
function messages.retrieve_group_messages(message_id, parameters, opts) end

---@class (exact) telnyx.messages.ScheduleParameters
---@field to telnyx.shared.ToNumber # the receiving phone number, in +E.164
---@field auto_detect? boolean # whether characters outside the GSM alphabet may be replaced; default false
---@field from? string # the sending phone number, in +E.164
---@field media_urls? string[] # URLs of what is sent along; makes it an MMS
---@field messaging_profile_id? string # the messaging profile to use
---@field send_at? telnyx.DateTime # when to send it
---@field subject? string # the subject
---@field text? string # the text
---@field type? 'SMS'|'MMS' # the kind
---@field use_profile_webhooks? boolean # whether the messaging profile's webhooks are used too; default true
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent
---@field [string] telnyx.NoSuchName

---Schedules a text or multimedia message.
---
---`POST /messages/schedule`
---@param parameters telnyx.messages.ScheduleParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messages.MessagesScheduleAnswer?, telnyx.Error, telnyx.Response
function messages.schedule(parameters, opts) end

---@class (exact) telnyx.messages.SendParameters
---@field to telnyx.shared.ToNumber # the receiving phone number, in +E.164
---@field auto_detect? boolean # whether characters outside the GSM alphabet may be replaced; default false
---@field encoding? 'auto'|'gsm7'|'ucs2' # how the text is encoded; default "auto"
---@field from? string # the sending phone number, in +E.164
---@field media_urls? string[] # URLs of what is sent along; makes it an MMS
---@field messaging_profile_id? string # the messaging profile to use
---@field send_at? telnyx.DateTime # when to send it
---@field subject? string # the subject
---@field text? string # the text
---@field type? 'SMS'|'MMS' # the kind
---@field use_profile_webhooks? boolean # whether the messaging profile's webhooks are used too; default true
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent
---@field [string] telnyx.NoSuchName

---Sends a text or multimedia message.
---
---`POST /messages`
---@param parameters telnyx.messages.SendParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messages.MessagesSendAnswer?, telnyx.Error, telnyx.Response
function messages.send(parameters, opts) end

---@class (exact) telnyx.messages.SendGroupMmsParameters
---@field from string # the sending phone number, in +E.164
---@field to telnyx.shared.ToNumber[] # the receiving phone number, in +E.164
---@field media_urls? string[] # URLs of what is sent along; makes it an MMS
---@field subject? string # the subject
---@field text? string # the text
---@field use_profile_webhooks? boolean # whether the messaging profile's webhooks are used too; default true
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent
---@field [string] telnyx.NoSuchName

---Sends a multimedia message to a group.
---
---`POST /messages/group_mms`
---@param parameters telnyx.messages.SendGroupMmsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messages.MessagesSendGroupMmsAnswer?, telnyx.Error, telnyx.Response
function messages.send_group_mms(parameters, opts) end

---@class (exact) telnyx.messages.SendLongCodeParameters
---@field from string # the sending phone number, in +E.164
---@field to telnyx.shared.ToNumber # the receiving phone number, in +E.164
---@field auto_detect? boolean # whether characters outside the GSM alphabet may be replaced; default false
---@field encoding? 'auto'|'gsm7'|'ucs2' # how the text is encoded; default "auto"
---@field media_urls? string[] # URLs of what is sent along; makes it an MMS
---@field subject? string # the subject
---@field text? string # the text
---@field type? 'SMS'|'MMS' # the kind
---@field use_profile_webhooks? boolean # whether the messaging profile's webhooks are used too; default true
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent
---@field [string] telnyx.NoSuchName

---Sends a message from a long code.
---
---`POST /messages/long_code`
---@param parameters telnyx.messages.SendLongCodeParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messages.MessagesSendLongCodeAnswer?, telnyx.Error, telnyx.Response
function messages.send_long_code(parameters, opts) end

---@class (exact) telnyx.messages.SendNumberPoolParameters
---@field messaging_profile_id string # the messaging profile to use
---@field to telnyx.shared.ToNumber # the receiving phone number, in +E.164
---@field auto_detect? boolean # whether characters outside the GSM alphabet may be replaced; default false
---@field encoding? 'auto'|'gsm7'|'ucs2' # how the text is encoded; default "auto"
---@field media_urls? string[] # URLs of what is sent along; makes it an MMS
---@field subject? string # the subject
---@field text? string # the text
---@field type? 'SMS'|'MMS' # the kind
---@field use_profile_webhooks? boolean # whether the messaging profile's webhooks are used too; default true
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent
---@field [string] telnyx.NoSuchName

---Sends a message from a number pool.
---
---`POST /messages/number_pool`
---@param parameters telnyx.messages.SendNumberPoolParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messages.MessagesSendNumberPoolAnswer?, telnyx.Error, telnyx.Response
function messages.send_number_pool(parameters, opts) end

---@class (exact) telnyx.messages.SendShortCodeParameters
---@field from string # the sending phone number, in +E.164
---@field to telnyx.shared.ToNumber # the receiving phone number, in +E.164
---@field auto_detect? boolean # whether characters outside the GSM alphabet may be replaced; default false
---@field encoding? 'auto'|'gsm7'|'ucs2' # how the text is encoded; default "auto"
---@field media_urls? string[] # URLs of what is sent along; makes it an MMS
---@field subject? string # the subject
---@field text? string # the text
---@field type? 'SMS'|'MMS' # the kind
---@field use_profile_webhooks? boolean # whether the messaging profile's webhooks are used too; default true
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent
---@field [string] telnyx.NoSuchName

---Sends a message from a short code.
---
---`POST /messages/short_code`
---@param parameters telnyx.messages.SendShortCodeParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messages.MessagesSendShortCodeAnswer?, telnyx.Error, telnyx.Response
function messages.send_short_code(parameters, opts) end

---@class (exact) telnyx.messages.SendWithAlphanumericSenderParameters
---@field from string # the sending phone number, in +E.164
---@field messaging_profile_id string # the messaging profile to use; a UUID
---@field text string # the text
---@field to telnyx.shared.ToNumber # the receiving phone number, in +E.164
---@field use_profile_webhooks? boolean # whether the messaging profile's webhooks are used too
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent
---@field [string] telnyx.NoSuchName

---Sends a message from an alphanumeric sender.
---
---`POST /messages/alphanumeric_sender_id`
---@param parameters telnyx.messages.SendWithAlphanumericSenderParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messages.OutboundMessageResponse?, telnyx.Error, telnyx.Response
function messages.send_with_alphanumeric_sender(parameters, opts) end

---@class (exact) telnyx.messages.WhatsappParameters
---@field from string # the sending phone number, in +E.164
---@field to string # the receiving phone number, in +E.164
---@field whatsapp_message telnyx.messages.WhatsappMessageContent # the WhatsApp message
---@field messaging_profile_id? string # the messaging profile to use; a UUID
---@field type? 'WHATSAPP' # the kind
---@field webhook_url? string # where events are sent
---@field [string] telnyx.NoSuchName

---Sends a WhatsApp message.
---
---`POST /messages/whatsapp`
---@param parameters telnyx.messages.WhatsappParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messages.WhatsappResponse?, telnyx.Error, telnyx.Response
function messages.whatsapp(parameters, opts) end

---@class telnyx.messages.rcs
local messages_rcs = {}

---@class (exact) telnyx.messages.rcs.GenerateDeeplinkParameters
---@field agent_id? string # the RCS agent that sends it
---@field body? string # the text of the message
---@field phone_number? string # the phone number, in +E.164
---@field [string] telnyx.NoSuchName

---Creates a link that opens a chat with an RCS agent.
---
---`GET /messages/rcs/deeplinks/{agent_id}`
---@param agent_id string
---@param parameters? telnyx.messages.rcs.GenerateDeeplinkParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messages.RCSDeeplinkResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messages.rcs.GenerateDeeplinkParameters, opts?: telnyx.CallOptions): telnyx.messages.RCSDeeplinkResponse?, telnyx.Error, telnyx.Response
---@overload fun(agent_id: string, opts: telnyx.CallOptions): telnyx.messages.RCSDeeplinkResponse?, telnyx.Error, telnyx.Response
function messages_rcs.generate_deeplink(agent_id, parameters, opts) end

---@class (exact) telnyx.messages.rcs.SendParameters
---@field agent_id string # the RCS agent that sends it
---@field agent_message telnyx.messages.RCSAgentMessage # the RCS message
---@field messaging_profile_id string # the messaging profile to use
---@field to string # the receiving phone number, in +E.164
---@field mms_fallback? telnyx.messages.MMSFallback # the MMS to send where RCS cannot be received
---@field sms_fallback? telnyx.messages.SMSFallback # the SMS to send where RCS cannot be received
---@field type? 'RCS' # the kind
---@field webhook_url? string # where events are sent
---@field [string] telnyx.NoSuchName

---Sends an RCS message.
---
---`POST /messages/rcs`
---@param parameters telnyx.messages.rcs.SendParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messages.RCSResponse?, telnyx.Error, telnyx.Response
function messages_rcs.send(parameters, opts) end

---@class telnyx.messages.InboundMessagePayload
---@field autoresponse_type? string # which automatic response it called for
---@field body? telnyx.messages.MessagingInboundMessagePayloadBody # the text of the message
---@field cc? telnyx.messages.InboundMessagePayloadCcItem[] # further recipients
---@field completed_at? string # when it ended
---@field cost? telnyx.messages.InboundMessagePayloadCost # what it costs
---@field cost_breakdown? telnyx.messages.InboundMessagePayloadCostBreakdown # what the cost is made of
---@field direction? 'inbound' # inbound or outbound
---@field encoding? string # how the text is encoded
---@field errors? telnyx.messages.MessagingError[] # what went wrong
---@field from? telnyx.messages.InboundMessagePayloadFrom # the sending phone number, in +E.164
---@field id string # identifies it; a UUID
---@field media? telnyx.messages.InboundMessagePayloadMediaItem[] # what was sent along
---@field messaging_profile_id? string # the messaging profile to use
---@field num_chars? integer # how many characters
---@field organization_id? string # the organization that it belongs to
---@field parts? integer # how many messages the text takes; 1 to 10
---@field received_at? string # when it was received
---@field record_type? 'message' # the kind of record
---@field sent_at? string # when it was sent
---@field subject? string # the subject
---@field tags? string[] # labels to find it by
---@field tcr_campaign_billable? boolean # whether the campaign is billed
---@field tcr_campaign_id? string # the 10DLC campaign
---@field tcr_campaign_registered? string # how the campaign is registered
---@field text? string # the text
---@field to? string|telnyx.messages.InboundMessagePayloadToItem[] # the receiving phone number, in +E.164
---@field type? 'SMS'|'MMS'|'RCS'|'WHATSAPP' # the kind
---@field valid_until? string # when it expires
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent

---@class telnyx.messages.InboundMessagePayloadCcItem
---@field carrier? string # the carrier
---@field line_type? 'Wireline'|'Wireless'|'VoWiFi'|'VoIP'|'Pre-Paid Wireless'|'' # the kind of line
---@field phone_number? string # the phone number, in +E.164
---@field status? 'queued'|'sending'|'sent'|'delivered'|'sending_failed'|'delivery_failed'|'delivery_unconfirmed' # how far it is

---@class telnyx.messages.InboundMessagePayloadCost
---@field amount? string # the amount
---@field currency? string # the currency, in three letters

---@class telnyx.messages.InboundMessagePayloadCostBreakdown
---@field carrier_fee? telnyx.messages.InboundMessagePayloadCostBreakdownCarrierFee # what the carrier charges
---@field rate? telnyx.messages.InboundMessagePayloadCostBreakdownRate # the price

---@class telnyx.messages.InboundMessagePayloadCostBreakdownCarrierFee
---@field amount? string # the amount
---@field currency? string # the currency, in three letters

---@class telnyx.messages.InboundMessagePayloadCostBreakdownRate
---@field amount? string # the amount
---@field currency? string # the currency, in three letters

---@class telnyx.messages.InboundMessagePayloadFrom
---@field carrier? string # the carrier
---@field line_type? ''|'Wireline'|'Wireless'|'VoWiFi'|'VoIP'|'Pre-Paid Wireless'|'long_code' # the kind of line
---@field phone_number? string # the phone number, in +E.164
---@field status? 'delivered'|'received'|'webhook_delivered' # how far it is

---@class telnyx.messages.InboundMessagePayloadMediaItem
---@field content_type? string # the media type
---@field hash_sha256? string # the SHA-256 of the media; 32 to 32 characters
---@field size? integer # the size
---@field url? string # the URL

---@class telnyx.messages.InboundMessagePayloadToItem
---@field agent_id? string # the RCS agent that sends it
---@field agent_name? string # the name of the agent
---@field carrier? string # the carrier
---@field line_type? 'Wireline'|'Wireless'|'VoWiFi'|'VoIP'|'Pre-Paid Wireless'|'' # the kind of line
---@field phone_number? string # the phone number, in +E.164
---@field status? 'queued'|'sending'|'sent'|'delivered'|'sending_failed'|'delivery_failed'|'delivery_unconfirmed'|'webhook_delivered' # how far it is

---@class telnyx.messages.MMSFallback
---@field from? string # the sending phone number, in +E.164
---@field media_urls? string[] # URLs of what is sent along; makes it an MMS
---@field subject? string # the subject
---@field text? string # the text

---@class telnyx.messages.MessagesRetrieveAnswer
---@field data telnyx.messages.OutboundMessagePayload|telnyx.messages.InboundMessagePayload # the items

---@class telnyx.messages.MessagesRetrieveGroupMessagesAnswer
---@field data telnyx.messages.OutboundMessagePayload[] # the items
---@field items telnyx.messages.OutboundMessagePayload[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.messages.MessagesRetrieveGroupMessagesAnswer): boolean
---@field next_page fun(self: telnyx.messages.MessagesRetrieveGroupMessagesAnswer): telnyx.messages.MessagesRetrieveGroupMessagesAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.messages.MessagesRetrieveGroupMessagesAnswer): fun(): telnyx.messages.MessagesRetrieveGroupMessagesAnswer?
---@field each fun(self: telnyx.messages.MessagesRetrieveGroupMessagesAnswer): fun(): telnyx.messages.OutboundMessagePayload?

---@class telnyx.messages.MessagesScheduleAnswer
---@field data telnyx.messages.OutboundMessagePayload # the items

---@class telnyx.messages.MessagesSendAnswer
---@field data telnyx.messages.OutboundMessagePayload # the items

---@class telnyx.messages.MessagesSendGroupMmsAnswer
---@field data telnyx.messages.OutboundMessagePayload # the items

---@class telnyx.messages.MessagesSendLongCodeAnswer
---@field data telnyx.messages.OutboundMessagePayload # the items

---@class telnyx.messages.MessagesSendNumberPoolAnswer
---@field data telnyx.messages.OutboundMessagePayload # the items

---@class telnyx.messages.MessagesSendShortCodeAnswer
---@field data telnyx.messages.OutboundMessagePayload # the items

---@class telnyx.messages.MessagingError
---@field code string # the code of the error
---@field detail? string # the details
---@field meta? table # more about it
---@field source? telnyx.messages.MessagingErrorSource # what caused the error
---@field title string # the title

---@class telnyx.messages.MessagingErrorSource
---@field parameter? string # the query parameter
---@field pointer? string # the place in the request's body, a JSON pointer

---@class telnyx.messages.MessagingInboundMessagePayloadBody
---@field edit? telnyx.messages.MessagingInboundMessagePayloadBodyEdit # replaces an earlier message
---@field foreign_id? string # its id elsewhere
---@field from? string # the sending phone number, in +E.164
---@field id string # identifies it
---@field location? telnyx.messages.MessagingInboundMessagePayloadBodyLocation # a place
---@field revoke? telnyx.messages.MessagingInboundMessagePayloadBodyRevoke # takes an earlier message back
---@field suggestion_response? telnyx.messages.MessagingInboundMessagePayloadBodySuggestionResponse # the suggestion that was chosen
---@field text? string|telnyx.messages.MessagingInboundMessagePayloadBodyBody # the text
---@field timestamp? string # when it was
---@field type? string # the kind
---@field user_file? telnyx.messages.MessagingInboundMessagePayloadBodyUserFile # the file that was sent

---@class telnyx.messages.MessagingInboundMessagePayloadBodyBody
---@field body? string # the text of the message

---@class telnyx.messages.MessagingInboundMessagePayloadBodyEdit
---@field message table # the message
---@field original_message_id string # the message that this one is about

---@class telnyx.messages.MessagingInboundMessagePayloadBodyLocation
---@field latitude? number # degrees north
---@field longitude? number # degrees east

---@class telnyx.messages.MessagingInboundMessagePayloadBodyRevoke
---@field original_message_id string # the message that this one is about

---@class telnyx.messages.MessagingInboundMessagePayloadBodySuggestionResponse
---@field postback_data? string # what comes back when it is tapped
---@field text? string # the text

---@class telnyx.messages.MessagingInboundMessagePayloadBodyUserFile
---@field payload? telnyx.messages.MessagingInboundMessagePayloadBodyUserFilePayload # what is said, plain text or SSML
---@field thumbnail? telnyx.messages.MessagingInboundMessagePayloadBodyUserFileThumbnail # a small picture of it

---@class telnyx.messages.MessagingInboundMessagePayloadBodyUserFilePayload
---@field file_name? string # the file's name
---@field file_size_bytes? number # the size of the file; bytes
---@field file_uri? string # where the file is
---@field mime_type? string # the media type

---@class telnyx.messages.MessagingInboundMessagePayloadBodyUserFileThumbnail
---@field file_name? string # the file's name
---@field file_size_bytes? number # the size of the file; bytes
---@field file_uri? string # where the file is
---@field mime_type? string # the media type

---@class telnyx.messages.OutboundMessagePayload
---@field body? telnyx.messages.OutboundMessagePayloadBody # the text of the message
---@field cc? telnyx.messages.OutboundMessagePayloadCcItem[] # further recipients
---@field completed_at? string # when it ended
---@field cost? telnyx.messages.OutboundMessagePayloadCost # what it costs
---@field cost_breakdown? telnyx.messages.OutboundMessagePayloadCostBreakdown # what the cost is made of
---@field direction? 'outbound' # inbound or outbound
---@field encoding? string # how the text is encoded
---@field errors? telnyx.messages.MessagingError[] # what went wrong
---@field from? telnyx.messages.OutboundMessagePayloadFrom # the sending phone number, in +E.164
---@field id string # identifies it; a UUID
---@field media? telnyx.messages.OutboundMessagePayloadMediaItem[] # what was sent along
---@field messaging_profile_id? string # the messaging profile to use
---@field num_chars? integer # how many characters
---@field organization_id? string # the organization that it belongs to; a UUID
---@field parts? integer # how many messages the text takes; 1 to 10
---@field received_at? string # when it was received
---@field record_type? 'message' # the kind of record
---@field sent_at? string # when it was sent
---@field smart_encoding_applied? boolean # whether characters were replaced
---@field subject? string # the subject
---@field tags? string[] # labels to find it by
---@field tcr_campaign_billable? boolean # whether the campaign is billed
---@field tcr_campaign_id? string # the 10DLC campaign
---@field tcr_campaign_registered? string # how the campaign is registered
---@field text? string # the text
---@field to? telnyx.messages.OutboundMessagePayloadToItem[] # the receiving phone number, in +E.164
---@field type? 'SMS'|'MMS'|'RCS' # the kind
---@field valid_until? string # when it expires
---@field wait_seconds? number # how long to wait; seconds
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent

---@class telnyx.messages.OutboundMessagePayloadBody
---@field text? string # the text

---@class telnyx.messages.OutboundMessagePayloadCancelled
---@field cc? telnyx.messages.OutboundMessagePayloadCancelledCcItem[] # further recipients
---@field completed_at? string # when it ended
---@field cost? telnyx.messages.OutboundMessagePayloadCancelledCost # what it costs
---@field cost_breakdown? telnyx.messages.OutboundMessagePayloadCancelledCostBreakdown # what the cost is made of
---@field direction? 'outbound' # inbound or outbound
---@field encoding? string # how the text is encoded
---@field errors? telnyx.messages.MessagingError[] # what went wrong
---@field from? telnyx.messages.OutboundMessagePayloadCancelledFrom # the sending phone number, in +E.164
---@field id string # identifies it; a UUID
---@field media? telnyx.messages.OutboundMessagePayloadCancelledMediaItem[] # what was sent along
---@field messaging_profile_id? string # the messaging profile to use
---@field num_chars? integer # how many characters
---@field organization_id? string # the organization that it belongs to; a UUID
---@field parts? integer # how many messages the text takes; 1 to 10
---@field received_at? string # when it was received
---@field record_type? 'message' # the kind of record
---@field sent_at? string # when it was sent
---@field smart_encoding_applied? boolean # whether characters were replaced
---@field subject? string # the subject
---@field tags? string[] # labels to find it by
---@field tcr_campaign_billable? boolean # whether the campaign is billed
---@field tcr_campaign_id? string # the 10DLC campaign
---@field tcr_campaign_registered? string # how the campaign is registered
---@field text? string # the text
---@field to? telnyx.messages.OutboundMessagePayloadCancelledToItem[] # the receiving phone number, in +E.164
---@field type? 'SMS'|'MMS' # the kind
---@field valid_until? string # when it expires
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent

---@class telnyx.messages.OutboundMessagePayloadCancelledCcItem
---@field carrier? string # the carrier
---@field line_type? 'Wireline'|'Wireless'|'VoWiFi'|'VoIP'|'Pre-Paid Wireless'|'' # the kind of line
---@field phone_number? string # the phone number, in +E.164
---@field status? 'scheduled'|'queued'|'sending'|'sent'|'cancelled'|'expired'|'sending_failed'|'delivery_unconfirmed'|'delivered'|'delivery_failed' # how far it is

---@class telnyx.messages.OutboundMessagePayloadCancelledCost
---@field amount? string # the amount
---@field currency? string # the currency, in three letters

---@class telnyx.messages.OutboundMessagePayloadCancelledCostBreakdown
---@field carrier_fee? telnyx.messages.OutboundMessagePayloadCancelledCostBreakdownCarrierFee # what the carrier charges
---@field rate? telnyx.messages.OutboundMessagePayloadCancelledCostBreakdownRate # the price

---@class telnyx.messages.OutboundMessagePayloadCancelledCostBreakdownCarrierFee
---@field amount? string # the amount
---@field currency? string # the currency, in three letters

---@class telnyx.messages.OutboundMessagePayloadCancelledCostBreakdownRate
---@field amount? string # the amount
---@field currency? string # the currency, in three letters

---@class telnyx.messages.OutboundMessagePayloadCancelledFrom
---@field carrier? string # the carrier
---@field line_type? 'Wireline'|'Wireless'|'VoWiFi'|'VoIP'|'Pre-Paid Wireless'|'' # the kind of line
---@field phone_number? string # the phone number, in +E.164

---@class telnyx.messages.OutboundMessagePayloadCancelledMediaItem
---@field content_type? string # the media type
---@field sha256? string # the SHA-256 of the media
---@field size? integer # the size
---@field url? string # the URL

---@class telnyx.messages.OutboundMessagePayloadCancelledToItem
---@field carrier? string # the carrier
---@field line_type? 'Wireline'|'Wireless'|'VoWiFi'|'VoIP'|'Pre-Paid Wireless'|'' # the kind of line
---@field phone_number? string # the phone number, in +E.164
---@field status? 'scheduled'|'queued'|'sending'|'sent'|'cancelled'|'expired'|'sending_failed'|'delivery_unconfirmed'|'delivered'|'delivery_failed' # how far it is

---@class telnyx.messages.OutboundMessagePayloadCcItem
---@field carrier? string # the carrier
---@field line_type? 'Wireline'|'Wireless'|'VoWiFi'|'VoIP'|'Pre-Paid Wireless'|'' # the kind of line
---@field phone_number? string # the phone number, in +E.164
---@field status? 'queued'|'sending'|'sent'|'delivered'|'sending_failed'|'delivery_failed'|'delivery_unconfirmed' # how far it is

---@class telnyx.messages.OutboundMessagePayloadCost
---@field amount? string # the amount
---@field currency? string # the currency, in three letters

---@class telnyx.messages.OutboundMessagePayloadCostBreakdown
---@field carrier_fee? telnyx.messages.OutboundMessagePayloadCostBreakdownCarrierFee # what the carrier charges
---@field rate? telnyx.messages.OutboundMessagePayloadCostBreakdownRate # the price

---@class telnyx.messages.OutboundMessagePayloadCostBreakdownCarrierFee
---@field amount? string # the amount
---@field currency? string # the currency, in three letters

---@class telnyx.messages.OutboundMessagePayloadCostBreakdownRate
---@field amount? string # the amount
---@field currency? string # the currency, in three letters

---@class telnyx.messages.OutboundMessagePayloadFrom
---@field agent_id? string # the RCS agent that sends it
---@field agent_name? string # the name of the agent
---@field carrier? string # the carrier
---@field line_type? 'Wireline'|'Wireless'|'VoWiFi'|'VoIP'|'Pre-Paid Wireless'|'' # the kind of line
---@field phone_number? string # the phone number, in +E.164

---@class telnyx.messages.OutboundMessagePayloadMediaItem
---@field content_type? string # the media type
---@field sha256? string # the SHA-256 of the media
---@field size? integer # the size
---@field url? string # the URL

---@class telnyx.messages.OutboundMessagePayloadToItem
---@field carrier? string # the carrier
---@field line_type? 'Wireline'|'Wireless'|'VoWiFi'|'VoIP'|'Pre-Paid Wireless'|'' # the kind of line
---@field phone_number? string # the phone number, in +E.164
---@field status? 'queued'|'delivered'|'expired'|'sending'|'sent'|'sending_failed'|'delivery_failed'|'delivery_unconfirmed'|'read' # how far it is

---@class telnyx.messages.OutboundMessageResponse
---@field data telnyx.messages.OutboundMessagePayload # the items

---@class telnyx.messages.RCSAction
---@field create_calendar_event_action? telnyx.messages.RCSCreateCalendarEventAction # adds an event to the calendar
---@field dial_action? telnyx.messages.RCSDialAction # calls a number
---@field fallback_url? string # opened where the action is not supported
---@field open_url_action? telnyx.messages.RCSOpenUrlAction # opens a page
---@field postback_data? string # what comes back when it is tapped
---@field share_location_action? telnyx.messages.RCSShareLocationAction # asks for the reader's location
---@field text? string # the text
---@field view_location_action? telnyx.messages.RCSViewLocationAction # shows a place on a map

---@class telnyx.messages.RCSAgentMessage
---@field content_message? telnyx.messages.RCSContentMessage # what the message says
---@field event? telnyx.messages.RCSEvent # what has happened
---@field expire_time? string # when to stop trying
---@field ttl? string # how long to try

---@class telnyx.messages.RCSCardContent
---@field description? string # what it is for
---@field media? telnyx.messages.RCSMedia # what was sent along
---@field suggestions? telnyx.messages.RCSSuggestion[] # what the receiver can tap
---@field title? string # the title

---@class telnyx.messages.RCSCarouselCard
---@field card_contents telnyx.messages.RCSCardContent[] # what each card shows
---@field card_width 'CARD_WIDTH_UNSPECIFIED'|'SMALL'|'MEDIUM' # how wide the cards are

---@class telnyx.messages.RCSContentInfo
---@field file_url string # where the file is
---@field force_refresh? boolean # fetch the file again, although it is in a cache
---@field thumbnail_url? string # where the small picture is

---@class telnyx.messages.RCSContentMessage
---@field content_info? telnyx.messages.RCSContentInfo # where the file is, and how it is shown
---@field rich_card? telnyx.messages.RCSRichCard # a card with media and text
---@field suggestions? telnyx.messages.RCSSuggestion[] # what the receiver can tap
---@field text? string # the text

---@class telnyx.messages.RCSCreateCalendarEventAction
---@field description? string # what it is for
---@field end_time? string # when it ends
---@field start_time? string # when it begins
---@field title? string # the title

---@class telnyx.messages.RCSDeeplinkResponse
---@field data telnyx.messages.RCSDeeplinkResponseData # the items

---@class telnyx.messages.RCSDeeplinkResponseData
---@field url string # the URL

---@class telnyx.messages.RCSDialAction
---@field phone_number string # the phone number, in +E.164

---@class telnyx.messages.RCSEvent
---@field event_type? 'TYPE_UNSPECIFIED'|'IS_TYPING'|'READ' # what has happened

---@class telnyx.messages.RCSFrom
---@field agent_id? string # the RCS agent that sends it
---@field agent_name? string # the name of the agent
---@field carrier? string # the carrier

---@class telnyx.messages.RCSLatLng
---@field latitude number # degrees north
---@field longitude number # degrees east

---@class telnyx.messages.RCSMedia
---@field content_info? telnyx.messages.RCSContentInfo # where the file is, and how it is shown
---@field height? 'HEIGHT_UNSPECIFIED'|'SHORT'|'MEDIUM'|'TALL' # how high the media is shown

---@class telnyx.messages.RCSOpenUrlAction
---@field application 'OPEN_URL_APPLICATION_UNSPECIFIED'|'BROWSER'|'WEBVIEW' # the application that sent it
---@field description? string # what it is for
---@field url string # the URL
---@field webview_view_mode 'WEBVIEW_VIEW_MODE_UNSPECIFIED'|'FULL'|'HALF'|'TALL' # how much of the screen the page takes

---@class telnyx.messages.RCSReply
---@field postback_data? string # what comes back when it is tapped
---@field text? string # the text

---@class telnyx.messages.RCSResponse
---@field data telnyx.messages.RCSResponseData # the items

---@class telnyx.messages.RCSResponseData
---@field body? telnyx.messages.RCSAgentMessage # the text of the message
---@field direction? string # inbound or outbound
---@field encoding? string # how the text is encoded
---@field from? telnyx.messages.RCSFrom # the sending phone number, in +E.164
---@field id string # identifies it
---@field messaging_profile_id? string # the messaging profile to use
---@field organization_id? string # the organization that it belongs to
---@field received_at? string # when it was received
---@field record_type? string # the kind of record
---@field to? telnyx.messages.RCSTo # the receiving phone number, in +E.164
---@field type? string # the kind
---@field wait_seconds? number # how long to wait; seconds

---@class telnyx.messages.RCSRichCard
---@field carousel_card? telnyx.messages.RCSCarouselCard # several cards side by side
---@field standalone_card? telnyx.messages.RCSStandaloneCard # a single card

---@alias telnyx.messages.RCSShareLocationAction table

---@class telnyx.messages.RCSStandaloneCard
---@field card_content telnyx.messages.RCSCardContent # what the card shows
---@field card_orientation 'CARD_ORIENTATION_UNSPECIFIED'|'HORIZONTAL'|'VERTICAL' # how the parts of the card are arranged
---@field thumbnail_image_alignment 'THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED'|'LEFT'|'RIGHT' # on which side the picture is

---@class telnyx.messages.RCSSuggestion
---@field action? telnyx.messages.RCSAction # what to do
---@field reply? telnyx.messages.RCSReply # the text that is sent back

---@alias telnyx.messages.RCSTo telnyx.messages.RCSToItem[]

---@class telnyx.messages.RCSToItem
---@field carrier? string # the carrier
---@field line_type? string # the kind of line
---@field phone_number? string # the phone number, in +E.164
---@field status? string # how far it is

---@class telnyx.messages.RCSViewLocationAction
---@field label? string # the name that is shown
---@field lat_long? telnyx.messages.RCSLatLng # latitude and longitude
---@field query? string # what to look for

---@class telnyx.messages.SMSFallback
---@field from? string # the sending phone number, in +E.164
---@field text? string # the text

---@class telnyx.messages.WhatsappContact
---@field addresses? telnyx.messages.WhatsappContactAddressesItem[] # postal addresses
---@field birthday? string # a date of birth, YYYY-MM-DD
---@field emails? telnyx.messages.WhatsappContactEmailsItem[] # e-mail addresses
---@field name? string # the name
---@field org? telnyx.messages.WhatsappContactOrg # the organization
---@field phones? telnyx.messages.WhatsappContactPhonesItem[] # phone numbers
---@field urls? telnyx.messages.WhatsappContactUrlsItem[] # web addresses

---@class telnyx.messages.WhatsappContactAddressesItem
---@field city? string # the city
---@field country? string # the country
---@field country_code? string # the country, in two letters
---@field state? string # the state or province
---@field street? string # the street and number
---@field type? string # the kind
---@field zip? string # the postal code

---@class telnyx.messages.WhatsappContactEmailsItem
---@field email? string # an e-mail address
---@field type? string # the kind

---@class telnyx.messages.WhatsappContactOrg
---@field company? string # the company
---@field department? string # the department
---@field title? string # the title

---@class telnyx.messages.WhatsappContactPhonesItem
---@field phone? string # a phone number
---@field type? string # the kind
---@field wa_id? string # the WhatsApp id

---@class telnyx.messages.WhatsappContactUrlsItem
---@field type? string # the kind
---@field url? string # the URL

---@class telnyx.messages.WhatsappInteractive
---@field action? telnyx.messages.WhatsappInteractiveAction # what to do
---@field body? telnyx.messages.WhatsappInteractiveBody # the text of the message
---@field footer? telnyx.messages.WhatsappInteractiveFooter # the text below
---@field header? telnyx.messages.WhatsappInteractiveHeader # what stands above
---@field type? 'cta_url'|'list'|'carousel'|'button'|'location_request_message' # the kind

---@class telnyx.messages.WhatsappInteractiveAction
---@field button? string # a button below the text
---@field buttons? telnyx.messages.WhatsappInteractiveActionButtonsItem[] # the buttons
---@field cards? telnyx.messages.WhatsappInteractiveActionCardsItem[] # the cards, in order
---@field catalog_id? string # the catalog with the products
---@field mode? string # how it works
---@field name? string # the name
---@field parameters? telnyx.messages.WhatsappInteractiveActionParameters # a JSON schema of what it takes
---@field product_retailer_id? string # the seller's id of the product
---@field sections? telnyx.messages.WhatsappInteractiveActionSectionsItem[] # the sections of a list

---@class telnyx.messages.WhatsappInteractiveActionButtonsItem
---@field reply? telnyx.messages.WhatsappInteractiveActionButtonsItemReply # the text that is sent back
---@field type? 'reply' # the kind

---@class telnyx.messages.WhatsappInteractiveActionButtonsItemReply
---@field id? string # identifies it
---@field title? string # the title

---@class telnyx.messages.WhatsappInteractiveActionCardsItem
---@field action? telnyx.messages.WhatsappInteractiveActionCardsItemAction # what to do
---@field body? telnyx.messages.WhatsappInteractiveActionCardsItemBody # the text of the message
---@field card_index? integer # the card's place, from 0
---@field header? telnyx.messages.WhatsappInteractiveActionCardsItemHeader # what stands above
---@field type? 'cta_url' # the kind

---@class telnyx.messages.WhatsappInteractiveActionCardsItemAction
---@field catalog_id? string # the catalog with the products
---@field product_retailer_id? string # the seller's id of the product

---@class telnyx.messages.WhatsappInteractiveActionCardsItemBody
---@field text? string # the text

---@class telnyx.messages.WhatsappInteractiveActionCardsItemHeader
---@field image? telnyx.messages.WhatsappMedia # a picture
---@field type? 'image'|'video' # the kind
---@field video? telnyx.messages.WhatsappMedia # a video

---@class telnyx.messages.WhatsappInteractiveActionParameters
---@field display_text? string # the text that the reader sees
---@field url? string # the URL

---@class telnyx.messages.WhatsappInteractiveActionSectionsItem
---@field product_items? telnyx.messages.WhatsappInteractiveActionSectionsItemProductItemsItem[] # the products
---@field rows? telnyx.messages.WhatsappInteractiveActionSectionsItemRowsItem[] # the rows of a section
---@field title? string # the title

---@class telnyx.messages.WhatsappInteractiveActionSectionsItemProductItemsItem
---@field product_retailer_id? string # the seller's id of the product

---@class telnyx.messages.WhatsappInteractiveActionSectionsItemRowsItem
---@field description? string # what it is for
---@field id? string # identifies it
---@field title? string # the title

---@class telnyx.messages.WhatsappInteractiveBody
---@field text? string # the text

---@class telnyx.messages.WhatsappInteractiveFooter
---@field text? string # the text

---@class telnyx.messages.WhatsappInteractiveHeader
---@field document? telnyx.messages.WhatsappMedia # a document
---@field image? telnyx.messages.WhatsappMedia # a picture
---@field sub_text? string # a smaller text below
---@field text? string # the text
---@field video? telnyx.messages.WhatsappMedia # a video

---@class telnyx.messages.WhatsappLocation
---@field address? string # the address
---@field latitude? string # degrees north
---@field longitude? string # degrees east
---@field name? string # the name

---@class telnyx.messages.WhatsappMedia
---@field caption? string # the text below the media
---@field filename? string # the file's name
---@field link? string # where it is
---@field voice? boolean # the voice to speak with

---@class telnyx.messages.WhatsappMessageContent
---@field audio? telnyx.messages.WhatsappMedia # a sound
---@field biz_opaque_callback_data? string # a text of your own that comes back in webhooks
---@field contacts? telnyx.messages.WhatsappContact[] # contacts
---@field document? telnyx.messages.WhatsappMedia # a document
---@field image? telnyx.messages.WhatsappMedia # a picture
---@field interactive? telnyx.messages.WhatsappInteractive # a message with buttons or lists
---@field location? telnyx.messages.WhatsappLocation # a place
---@field reaction? telnyx.messages.WhatsappReaction # a reaction
---@field sticker? telnyx.messages.WhatsappMedia # a sticker
---@field template? telnyx.messages.WhatsappMessageContentTemplate # the WhatsApp template to send
---@field text? telnyx.messages.WhatsappMessageContentText # the text
---@field type? 'audio'|'document'|'image'|'sticker'|'video'|'interactive'|'location'|'template'|'reaction'|'contacts'|'text' # the kind
---@field video? telnyx.messages.WhatsappMedia # a video

---@class telnyx.messages.WhatsappMessageContentTemplate
---@field components? telnyx.messages.WhatsappMessageContentTemplateComponentsItem[] # what fills the template's places
---@field language? telnyx.messages.WhatsappMessageContentTemplateLanguage # the language, such as en-US
---@field name? string # the name
---@field template_id? string # identifies the template

---@class telnyx.messages.WhatsappMessageContentTemplateComponentsItem
---@field index? integer # its place, from 0
---@field parameters? telnyx.messages.WhatsappMessageContentTemplateComponentsItemParametersItem[] # a JSON schema of what it takes
---@field sub_type? 'quick_reply'|'url' # what kind of button it is
---@field type? 'header'|'body'|'button' # the kind

---@class telnyx.messages.WhatsappMessageContentTemplateComponentsItemParametersItem
---@field text? string # the text
---@field type? 'text'|'image'|'video'|'document'|'currency'|'date_time' # the kind

---@class telnyx.messages.WhatsappMessageContentTemplateLanguage
---@field code string # the code of the error
---@field policy? string # what is allowed

---@class telnyx.messages.WhatsappMessageContentText
---@field body string # the text of the message
---@field preview_url? boolean # whether a link in the text has a preview; default false

---@class telnyx.messages.WhatsappReaction
---@field emoji? string # the reaction, a single emoji
---@field message_id? string # identifies the message

---@class telnyx.messages.WhatsappResponse
---@field data telnyx.messages.WhatsappResponseData # the items

---@class telnyx.messages.WhatsappResponseData
---@field body? telnyx.messages.WhatsappMessageContent # the text of the message
---@field direction? string # inbound or outbound
---@field encoding? string # how the text is encoded
---@field from? telnyx.messages.WhatsappResponseDataFrom # the sending phone number, in +E.164
---@field id string # identifies it
---@field messaging_profile_id? string # the messaging profile to use
---@field organization_id? string # the organization that it belongs to
---@field received_at? string # when it was received
---@field record_type? string # the kind of record
---@field to? telnyx.messages.RCSTo # the receiving phone number, in +E.164
---@field type? string # the kind
---@field wait_seconds? number # how long to wait; seconds

---@class telnyx.messages.WhatsappResponseDataFrom
---@field carrier? string # the carrier
---@field line_type? 'Wireline'|'Wireless'|'VoWiFi'|'VoIP'|'Pre-Paid Wireless'|'' # the kind of line
---@field phone_number? string # the phone number, in +E.164
---@field status? 'received'|'delivered' # how far it is
