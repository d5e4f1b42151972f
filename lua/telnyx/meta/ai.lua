---@meta _
-- Types of `client.ai` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.ai
---@field anthropic telnyx.ai.anthropic
---@field assistants telnyx.ai.assistants
---@field audio telnyx.ai.audio
---@field clusters telnyx.ai.clusters
---@field collections telnyx.ai.collections
---@field conversations telnyx.ai.conversations
---@field embeddings telnyx.ai.embeddings
---@field fine_tuning telnyx.ai.fine_tuning
---@field integrations telnyx.ai.integrations
---@field knowledge telnyx.ai.knowledge
---@field mcp_servers telnyx.ai.mcp_servers
---@field memory telnyx.ai.memory
---@field missions telnyx.ai.missions
---@field openai telnyx.ai.openai
---@field tools telnyx.ai.tools
---@field typesafe telnyx.ai.typesafe
local ai = {}

---@class (exact) telnyx.ai.RetrieveConversationHistoriesParameters
---@field q string # at least 1 characters
---@field filter_ingested_at_gte? telnyx.DateTime
---@field filter_ingested_at_lte? telnyx.DateTime
---@field filter_record_created_at_gte? telnyx.DateTime
---@field filter_record_created_at_lte? telnyx.DateTime
---@field filter_record_id? string
---@field filter_region_in? string
---@field filter_retention? string
---@field filter_user_id? string
---@field min_score? number # 0 to 1, default 0
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 100, default 20
---@field region? 'USA'|'DEU'|'AUS'|'UAE'
---@field filter? { ingested_at?: { gte?: telnyx.DateTime, lte?: telnyx.DateTime, [string]: telnyx.NoSuchName }, record_created_at?: { gte?: telnyx.DateTime, lte?: telnyx.DateTime, [string]: telnyx.NoSuchName }, record_id?: string, region?: { ["in"]?: string, [string]: telnyx.NoSuchName }, retention?: string, user_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Searches the histories of conversations.
---
---`GET /ai/conversation_histories`
---@param parameters telnyx.ai.RetrieveConversationHistoriesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.ConversationHistoryRecord>?, telnyx.Error, telnyx.Response
function ai.retrieve_conversation_histories(parameters, opts) end

---@class (exact) telnyx.ai.SummarizeParameters
---@field bucket string
---@field filename string
---@field system_prompt? string
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Summarizes a file of a bucket.
---
---`POST /ai/summarize`
---@param parameters telnyx.ai.SummarizeParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SummaryResponseData?, telnyx.Error, telnyx.Response
function ai.summarize(parameters, opts) end

---@class telnyx.ai.anthropic
---@field v1 telnyx.ai.anthropic.v1

---@class telnyx.ai.anthropic.v1
local ai_anthropic_v1 = {}

---@class (exact) telnyx.ai.anthropic.v1.MessagesParameters
---@field max_tokens integer
---@field messages table[] # the messages
---@field model string # the model, such as openai/gpt-4o
---@field api_key_ref? string # the name of the integration secret with the provider's key
---@field api_timeout? number # default 300
---@field billing_group_id? string # the billing group that is charged; a UUID
---@field fallback_config? table # the model to use if the first fails
---@field max_retries? integer
---@field mcp_servers? table[] # the MCP servers that it can use
---@field metadata? table # any names and values to keep with it
---@field mode? 'preferred'|'strict'
---@field region? 'USA'|'EU'|'AUS'|'UAE'
---@field service_tier? string
---@field stop_sequences? string[]
---@field stream? boolean # whether the reply streams; default false
---@field system? any
---@field temperature? number
---@field thinking? table
---@field tool_choice? table
---@field tools? table[] # the tools that it can use
---@field top_k? integer
---@field top_p? number
---@field [string] telnyx.NoSuchName

---@class telnyx.ai.anthropic.v1.MessagesStreamParameters : telnyx.ai.anthropic.v1.MessagesParameters
---@field stream true

---Creates a message in the format of the Anthropic API.
---
---`POST /ai/anthropic/v1/messages`
---@param parameters telnyx.ai.anthropic.v1.MessagesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.V1MessagesResponse|telnyx.Stream|nil, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.anthropic.v1.MessagesStreamParameters, opts?: telnyx.CallOptions): telnyx.Stream?, telnyx.Error, telnyx.Response
function ai_anthropic_v1.messages(parameters, opts) end

---@class telnyx.ai.assistants
---@field canary_deploys telnyx.ai.assistants.canary_deploys
---@field instructions telnyx.ai.assistants.instructions
---@field scheduled_events telnyx.ai.assistants.scheduled_events
---@field tags telnyx.ai.assistants.tags
---@field tests telnyx.ai.assistants.tests
---@field tools telnyx.ai.assistants.tools
---@field versions telnyx.ai.assistants.versions
local ai_assistants = {}

---@class (exact) telnyx.ai.assistants.ChatParameters
---@field assistant_id? string # identifies the assistant
---@field content string # what the message says
---@field conversation_id string # identifies the conversation
---@field name? string # the name of the user
---@field stream? boolean # whether the reply streams
---@field [string] telnyx.NoSuchName

---@class telnyx.ai.assistants.ChatStreamParameters : telnyx.ai.assistants.ChatParameters
---@field stream true

---Sends a message to an assistant and returns its reply.
---
---`POST /ai/assistants/{assistant_id}/chat`
---@param assistant_id string
---@param parameters telnyx.ai.assistants.ChatParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.AssistantChatResponse|telnyx.Stream|nil, telnyx.Error, telnyx.Response
---@overload fun(assistant_id: string, parameters: telnyx.ai.assistants.ChatStreamParameters, opts?: telnyx.CallOptions): telnyx.Stream?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.assistants.ChatStreamParameters, opts?: telnyx.CallOptions): telnyx.Stream?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.assistants.ChatParameters, opts?: telnyx.CallOptions): telnyx.ai.AssistantChatResponse|telnyx.Stream|nil, telnyx.Error, telnyx.Response
function ai_assistants.chat(assistant_id, parameters, opts) end

---Clones an assistant.
---
---`POST /ai/assistants/{assistant_id}/clone`
---@param assistant_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.Assistant?, telnyx.Error, telnyx.Response
---@overload fun(assistant_id: string, opts?: telnyx.CallOptions): telnyx.ai.Assistant?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { assistant_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.Assistant?, telnyx.Error, telnyx.Response
function ai_assistants.clone(assistant_id, parameters, opts) end

---@class (exact) telnyx.ai.assistants.CreateParameters
---@field instructions string # the system prompt; {{variables}} are filled in
---@field name string # the name
---@field a2a_agents? telnyx.ai.AssistantA2AAgent[] # other agents that it can ask
---@field conversation_flow? telnyx.ai.ConversationFlow # the steps of the conversation
---@field description? string # what it is for
---@field dynamic_variables? table # values of {{variables}}
---@field dynamic_variables_webhook_timeout_ms? integer # how long to wait for those; milliseconds, 1 to 10000, default 1500
---@field dynamic_variables_webhook_url? string # the URL that gives values of {{variables}}
---@field enabled_features? ('telephony'|'messaging')[] # telephony, messaging
---@field external_llm? telnyx.ai.ExternalLLM # a model of your own
---@field fallback_config? telnyx.ai.FallbackConfig # the model to use if the first fails
---@field greeting? string # what is said first
---@field insight_settings? telnyx.ai.InsightSettings # which insights are made of conversations
---@field integrations? telnyx.ai.AssistantIntegration[] # the integrations that it can use
---@field interruption_settings? telnyx.ai.InterruptionSettings # when the caller may interrupt
---@field llm_api_key_ref? string # the name of the integration secret with the model's key
---@field mcp_servers? telnyx.ai.AssistantMCPServer[] # the MCP servers that it can use
---@field messaging_settings? telnyx.ai.MessagingSettings # how it sends messages
---@field model? string # the model, such as openai/gpt-4o
---@field observability_settings? telnyx.ai.Observability # where traces go
---@field post_conversation_settings? telnyx.ai.PostConversationSettings # what happens after a conversation
---@field privacy_settings? telnyx.ai.PrivacySettings # what is kept of conversations
---@field tags? string[] # labels to find it by
---@field telephony_settings? telnyx.ai.TelephonySettings # how it takes calls
---@field tool_ids? string[] # the shared tools that it can use
---@field tools? telnyx.ai.AssistantTool[] # the tools that it can use
---@field transcription? telnyx.ai.TranscriptionSettings # how speech becomes text; on a call, whether to transcribe it
---@field voice_settings? telnyx.ai.VoiceSettings # the provider's settings of the voice
---@field widget_settings? telnyx.ai.WidgetSettings # how its widget looks
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Creates an assistant.
---
---`POST /ai/assistants`
---@param parameters telnyx.ai.assistants.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.Assistant?, telnyx.Error, telnyx.Response
function ai_assistants.create(parameters, opts) end

---Deletes an assistant.
---
---`DELETE /ai/assistants/{assistant_id}`
---@param assistant_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.AssistantDeletedResponse?, telnyx.Error, telnyx.Response
---@overload fun(assistant_id: string, opts?: telnyx.CallOptions): telnyx.ai.AssistantDeletedResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { assistant_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.AssistantDeletedResponse?, telnyx.Error, telnyx.Response
function ai_assistants.delete(assistant_id, parameters, opts) end

---Retrieves the TeXML that connects a call to an assistant.
---
---`GET /ai/assistants/{assistant_id}/texml`
---@param assistant_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
---@overload fun(assistant_id: string, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { assistant_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
function ai_assistants.get_texml(assistant_id, parameters, opts) end

---@class (exact) telnyx.ai.assistants.ImportsParameters
---@field api_key_ref string # the name of the integration secret with the provider's key
---@field provider 'elevenlabs'|'vapi'|'retell' # the provider
---@field import_ids? string[] # the provider's ids of those to import; all where none is given
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Imports assistants from another provider.
---
---`POST /ai/assistants/import`
---@param parameters telnyx.ai.assistants.ImportsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.AssistantsListData?, telnyx.Error, telnyx.Response
function ai_assistants.imports(parameters, opts) end

---@class (exact) telnyx.ai.assistants.ListParameters
---@field page_number? integer # which page
---@field page_size? integer # how many items a page has
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists assistants.
---
---`GET /ai/assistants`
---@param parameters? telnyx.ai.assistants.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.Assistant>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.ai.Assistant>?, telnyx.Error, telnyx.Response
function ai_assistants.list(parameters, opts) end

---@class (exact) telnyx.ai.assistants.RetrieveParameters
---@field assistant_id? string # identifies the assistant
---@field call_control_id? string # identifies the call, for commands
---@field fetch_dynamic_variables_from_webhook? boolean # whether the webhook is asked for {{variables}}; default false
---@field from? string # the sending phone number, in +E.164
---@field to? string # the receiving phone number, in +E.164
---@field [string] telnyx.NoSuchName

---Retrieves an assistant.
---
---`GET /ai/assistants/{assistant_id}`
---@param assistant_id string
---@param parameters? telnyx.ai.assistants.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.Assistant?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.assistants.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.ai.Assistant?, telnyx.Error, telnyx.Response
---@overload fun(assistant_id: string, opts: telnyx.CallOptions): telnyx.ai.Assistant?, telnyx.Error, telnyx.Response
function ai_assistants.retrieve(assistant_id, parameters, opts) end

---@class (exact) telnyx.ai.assistants.SendSmsParameters
---@field assistant_id? string # identifies the assistant
---@field from string # the sending phone number, in +E.164
---@field to string # the receiving phone number, in +E.164
---@field conversation_metadata? table # names and values for the conversation
---@field should_create_conversation? boolean # whether a conversation is made for it
---@field text? string # the text
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Sends a text message from an assistant.
---
---`POST /ai/assistants/{assistant_id}/chat/sms`
---@param assistant_id string
---@param parameters telnyx.ai.assistants.SendSmsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.AssistantSmsChatResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.assistants.SendSmsParameters, opts?: telnyx.CallOptions): telnyx.ai.AssistantSmsChatResponse?, telnyx.Error, telnyx.Response
function ai_assistants.send_sms(assistant_id, parameters, opts) end

---@class (exact) telnyx.ai.assistants.UpdateParameters
---@field assistant_id? string # identifies the assistant
---@field a2a_agents? telnyx.ai.AssistantA2AAgent[] # other agents that it can ask
---@field conversation_flow? telnyx.ai.ConversationFlow # the steps of the conversation
---@field description? string # what it is for
---@field dynamic_variables? table # values of {{variables}}
---@field dynamic_variables_webhook_timeout_ms? integer # how long to wait for those; milliseconds, 1 to 10000, default 1500
---@field dynamic_variables_webhook_url? string # the URL that gives values of {{variables}}
---@field enabled_features? ('telephony'|'messaging')[] # telephony, messaging
---@field external_llm? telnyx.ai.ExternalLLM # a model of your own
---@field fallback_config? telnyx.ai.FallbackConfig # the model to use if the first fails
---@field greeting? string # what is said first
---@field insight_settings? telnyx.ai.InsightSettings # which insights are made of conversations
---@field instructions? string # the system prompt; {{variables}} are filled in
---@field integrations? telnyx.ai.AssistantIntegration[] # the integrations that it can use
---@field interruption_settings? telnyx.ai.InterruptionSettings # when the caller may interrupt
---@field llm_api_key_ref? string # the name of the integration secret with the model's key
---@field mcp_servers? telnyx.ai.AssistantMCPServer[] # the MCP servers that it can use
---@field messaging_settings? telnyx.ai.MessagingSettings # how it sends messages
---@field model? string # the model, such as openai/gpt-4o
---@field name? string # the name
---@field observability_settings? telnyx.ai.Observability # where traces go
---@field post_conversation_settings? telnyx.ai.PostConversationSettings # what happens after a conversation
---@field privacy_settings? telnyx.ai.PrivacySettings # what is kept of conversations
---@field promote_to_main? boolean # whether the new version becomes the main one; default true
---@field tags? string[] # labels to find it by
---@field telephony_settings? telnyx.ai.TelephonySettings # how it takes calls
---@field tool_ids? string[] # the shared tools that it can use
---@field tools? telnyx.ai.AssistantTool[] # the tools that it can use
---@field transcription? telnyx.ai.TranscriptionSettings # how speech becomes text; on a call, whether to transcribe it
---@field version_name? string # the name of the version; at most 50 characters, default "New assistant"
---@field voice_settings? telnyx.ai.VoiceSettings # the provider's settings of the voice
---@field widget_settings? telnyx.ai.WidgetSettings # how its widget looks
---@field [string] telnyx.NoSuchName

---Updates an assistant.
---
---`POST /ai/assistants/{assistant_id}`
---@param assistant_id string
---@param parameters? telnyx.ai.assistants.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.Assistant?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.assistants.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.Assistant?, telnyx.Error, telnyx.Response
---@overload fun(assistant_id: string, opts: telnyx.CallOptions): telnyx.ai.Assistant?, telnyx.Error, telnyx.Response
function ai_assistants.update(assistant_id, parameters, opts) end

---@class telnyx.ai.assistants.canary_deploys
---@field rollout telnyx.ai.assistants.canary_deploys.rollout
local ai_assistants_canary_deploys = {}

---@class (exact) telnyx.ai.assistants.canary_deploys.CreateParameters
---@field assistant_id? string # identifies the assistant
---@field rules? telnyx.ai.Rule[] # which versions serve whom
---@field versions? table[] # versions with their percentages
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Starts a canary deploy of an assistant's versions.
---
---`POST /ai/assistants/{assistant_id}/canary-deploys`
---@param assistant_id string
---@param parameters telnyx.ai.assistants.canary_deploys.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.CanaryDeployResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.assistants.canary_deploys.CreateParameters, opts?: telnyx.CallOptions): telnyx.ai.CanaryDeployResponse?, telnyx.Error, telnyx.Response
function ai_assistants_canary_deploys.create(assistant_id, parameters, opts) end

---Ends the canary deploy of an assistant.
---
---`DELETE /ai/assistants/{assistant_id}/canary-deploys`
---@param assistant_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(assistant_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { assistant_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function ai_assistants_canary_deploys.delete(assistant_id, parameters, opts) end

---Retrieves the canary deploy of an assistant.
---
---`GET /ai/assistants/{assistant_id}/canary-deploys`
---@param assistant_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.CanaryDeployResponse?, telnyx.Error, telnyx.Response
---@overload fun(assistant_id: string, opts?: telnyx.CallOptions): telnyx.ai.CanaryDeployResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { assistant_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.CanaryDeployResponse?, telnyx.Error, telnyx.Response
function ai_assistants_canary_deploys.retrieve(assistant_id, parameters, opts) end

---@class (exact) telnyx.ai.assistants.canary_deploys.UpdateParameters
---@field assistant_id? string # identifies the assistant
---@field rules? telnyx.ai.Rule[] # which versions serve whom
---@field versions? table[] # versions with their percentages
---@field [string] telnyx.NoSuchName

---Changes how traffic is split between versions.
---
---`PUT /ai/assistants/{assistant_id}/canary-deploys`
---@param assistant_id string
---@param parameters telnyx.ai.assistants.canary_deploys.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.CanaryDeployResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.assistants.canary_deploys.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.CanaryDeployResponse?, telnyx.Error, telnyx.Response
function ai_assistants_canary_deploys.update(assistant_id, parameters, opts) end

---@class telnyx.ai.assistants.instructions
local ai_assistants_instructions = {}

---@class (exact) telnyx.ai.assistants.instructions.EnhanceParameters
---@field assistant_id? string # identifies the assistant
---@field enhancement_prompt? string # what to improve
---@field instructions? string # the system prompt; {{variables}} are filled in
---@field [string] telnyx.NoSuchName

---@class telnyx.ai.assistants.instructions.EnhanceStreamParameters : telnyx.ai.assistants.instructions.EnhanceParameters
---@field stream true

---Improves an assistant's instructions with a model.
---
---`POST /ai/assistants/{assistant_id}/instructions/enhance`
---@param assistant_id string
---@param parameters? telnyx.ai.assistants.instructions.EnhanceParameters
---@param opts? telnyx.CallOptions
---@return string|telnyx.Stream|nil, telnyx.Error, telnyx.Response
---@overload fun(assistant_id: string, parameters: telnyx.ai.assistants.instructions.EnhanceStreamParameters, opts?: telnyx.CallOptions): telnyx.Stream?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.assistants.instructions.EnhanceStreamParameters, opts?: telnyx.CallOptions): telnyx.Stream?, telnyx.Error, telnyx.Response
---@overload fun(assistant_id: string, opts: telnyx.CallOptions): telnyx.Stream?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.assistants.instructions.EnhanceParameters, opts?: telnyx.CallOptions): string|telnyx.Stream|nil, telnyx.Error, telnyx.Response
---@overload fun(assistant_id: string, opts: telnyx.CallOptions): string|telnyx.Stream|nil, telnyx.Error, telnyx.Response
function ai_assistants_instructions.enhance(assistant_id, parameters, opts) end

---@class telnyx.ai.assistants.scheduled_events
local ai_assistants_scheduled_events = {}

---@class (exact) telnyx.ai.assistants.scheduled_events.CreateParameters
---@field assistant_id? string # identifies the assistant
---@field scheduled_at_fixed_datetime telnyx.DateTime # when it happens
---@field telnyx_agent_target string # the number of the assistant
---@field telnyx_conversation_channel 'phone_call'|'sms_chat' # phone_call, web_call or sms_chat
---@field telnyx_end_user_target string # the number of the other party
---@field call_settings? telnyx.ai.ScheduledCallSettings # settings of the call
---@field conversation_metadata? table # names and values for the conversation
---@field dynamic_variables? table # values of {{variables}}
---@field max_retries_client_errors? integer # how often to try again after an error; 0 to 10, default 0
---@field retry_interval_secs? integer # how long to wait between tries; seconds, 60 to 86400
---@field text? string # the text
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Schedules a call or a text message of an assistant.
---
---`POST /ai/assistants/{assistant_id}/scheduled_events`
---@param assistant_id string
---@param parameters telnyx.ai.assistants.scheduled_events.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ScheduledEventResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.assistants.scheduled_events.CreateParameters, opts?: telnyx.CallOptions): telnyx.ai.ScheduledEventResponse?, telnyx.Error, telnyx.Response
function ai_assistants_scheduled_events.create(assistant_id, parameters, opts) end

---@class (exact) telnyx.ai.assistants.scheduled_events.DeleteParameters
---@field assistant_id string # identifies the assistant
---@field event_id string # identifies the scheduled event
---@field [string] telnyx.NoSuchName

---Cancels a scheduled event of an assistant.
---
---`DELETE /ai/assistants/{assistant_id}/scheduled_events/{event_id}`
---@param parameters telnyx.ai.assistants.scheduled_events.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function ai_assistants_scheduled_events.delete(parameters, opts) end

---@class (exact) telnyx.ai.assistants.scheduled_events.ListParameters
---@field assistant_id? string # identifies the assistant
---@field conversation_channel? 'phone_call'|'sms_chat' # phone_call or sms_chat
---@field from_date? telnyx.DateTime # from when
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 100, default 20
---@field to_date? telnyx.DateTime # until when
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the scheduled events of an assistant.
---
---`GET /ai/assistants/{assistant_id}/scheduled_events`
---@param assistant_id string
---@param parameters? telnyx.ai.assistants.scheduled_events.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.ScheduledPhoneCallEventResponse|telnyx.ai.ScheduledSmsEventResponse>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.assistants.scheduled_events.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.ai.ScheduledPhoneCallEventResponse|telnyx.ai.ScheduledSmsEventResponse>?, telnyx.Error, telnyx.Response
---@overload fun(assistant_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.ai.ScheduledPhoneCallEventResponse|telnyx.ai.ScheduledSmsEventResponse>?, telnyx.Error, telnyx.Response
function ai_assistants_scheduled_events.list(assistant_id, parameters, opts) end

---@class (exact) telnyx.ai.assistants.scheduled_events.RetrieveParameters
---@field assistant_id string # identifies the assistant
---@field event_id string # identifies the scheduled event
---@field [string] telnyx.NoSuchName

---Retrieves a scheduled event of an assistant.
---
---`GET /ai/assistants/{assistant_id}/scheduled_events/{event_id}`
---@param parameters telnyx.ai.assistants.scheduled_events.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ScheduledEventResponse?, telnyx.Error, telnyx.Response
function ai_assistants_scheduled_events.retrieve(parameters, opts) end

---@class telnyx.ai.assistants.tags
local ai_assistants_tags = {}

---@class (exact) telnyx.ai.assistants.tags.AddParameters
---@field assistant_id? string # identifies the assistant
---@field tag string # the label
---@field [string] telnyx.NoSuchName

---Adds a tag to an assistant.
---
---`POST /ai/assistants/{assistant_id}/tags`
---@param assistant_id string
---@param parameters telnyx.ai.assistants.tags.AddParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TagsResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.assistants.tags.AddParameters, opts?: telnyx.CallOptions): telnyx.ai.TagsResponse?, telnyx.Error, telnyx.Response
function ai_assistants_tags.add(assistant_id, parameters, opts) end

---Lists the tags of all assistants.
---
---`GET /ai/assistants/tags`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TagsResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.ai.TagsResponse?, telnyx.Error, telnyx.Response
function ai_assistants_tags.list(parameters, opts) end

---@class (exact) telnyx.ai.assistants.tags.RemoveParameters
---@field assistant_id string # identifies the assistant
---@field tag string # the label
---@field [string] telnyx.NoSuchName

---Removes a tag from an assistant.
---
---`DELETE /ai/assistants/{assistant_id}/tags/{tag}`
---@param parameters telnyx.ai.assistants.tags.RemoveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TagsResponse?, telnyx.Error, telnyx.Response
function ai_assistants_tags.remove(parameters, opts) end

---@class telnyx.ai.assistants.tests
---@field runs telnyx.ai.assistants.tests.runs
---@field test_suites telnyx.ai.assistants.tests.test_suites
local ai_assistants_tests = {}

---@class (exact) telnyx.ai.assistants.tests.CreateParameters
---@field destination string # what is tested: a number, an assistant; at least 1 characters
---@field instructions string # the system prompt; {{variables}} are filled in; 1 to 5000 characters
---@field name string # the name; 1 to 255 characters
---@field rubric telnyx.ai.Rubric[] # what is judged, and by which criteria; at least 1 items
---@field description? string # what it is for; at most 1000 characters
---@field max_duration_seconds? integer # how long a test may take; seconds, 1 to 3600
---@field telnyx_conversation_channel? 'phone_call'|'web_call'|'sms_chat'|'web_chat' # phone_call, web_call or sms_chat; default "web_chat"
---@field test_suite? string # the suite that it is in; at most 100 characters
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Creates a test of assistants.
---
---`POST /ai/assistants/tests`
---@param parameters telnyx.ai.assistants.tests.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.AssistantTestResponse?, telnyx.Error, telnyx.Response
function ai_assistants_tests.create(parameters, opts) end

---Deletes a test of assistants.
---
---`DELETE /ai/assistants/tests/{test_id}`
---@param test_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(test_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { test_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function ai_assistants_tests.delete(test_id, parameters, opts) end

---@class (exact) telnyx.ai.assistants.tests.ListParameters
---@field destination? string # what is tested: a number, an assistant
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 100, default 20
---@field telnyx_conversation_channel? string # phone_call, web_call or sms_chat
---@field test_suite? string # the suite that it is in
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the tests of assistants.
---
---`GET /ai/assistants/tests`
---@param parameters? telnyx.ai.assistants.tests.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.AssistantTestResponse>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.ai.AssistantTestResponse>?, telnyx.Error, telnyx.Response
function ai_assistants_tests.list(parameters, opts) end

---Retrieves a test of assistants.
---
---`GET /ai/assistants/tests/{test_id}`
---@param test_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.AssistantTestResponse?, telnyx.Error, telnyx.Response
---@overload fun(test_id: string, opts?: telnyx.CallOptions): telnyx.ai.AssistantTestResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { test_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.AssistantTestResponse?, telnyx.Error, telnyx.Response
function ai_assistants_tests.retrieve(test_id, parameters, opts) end

---@class (exact) telnyx.ai.assistants.tests.UpdateParameters
---@field test_id? string # identifies the test
---@field description? string # what it is for; at most 1000 characters
---@field destination? string # what is tested: a number, an assistant; at least 1 characters
---@field instructions? string # the system prompt; {{variables}} are filled in; 1 to 5000 characters
---@field max_duration_seconds? integer # how long a test may take; seconds, 1 to 3600
---@field name? string # the name; 1 to 255 characters
---@field rubric? telnyx.ai.Rubric[] # what is judged, and by which criteria; at least 1 items
---@field telnyx_conversation_channel? 'phone_call'|'web_call'|'sms_chat'|'web_chat' # phone_call, web_call or sms_chat
---@field test_suite? string # the suite that it is in; at most 100 characters
---@field [string] telnyx.NoSuchName

---Updates a test of assistants.
---
---`PUT /ai/assistants/tests/{test_id}`
---@param test_id string
---@param parameters? telnyx.ai.assistants.tests.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.AssistantTestResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.assistants.tests.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.AssistantTestResponse?, telnyx.Error, telnyx.Response
---@overload fun(test_id: string, opts: telnyx.CallOptions): telnyx.ai.AssistantTestResponse?, telnyx.Error, telnyx.Response
function ai_assistants_tests.update(test_id, parameters, opts) end

---@class telnyx.ai.assistants.tests.runs
---@field wait telnyx.ai.assistants.tests.runs.wait
local ai_assistants_tests_runs = {}

---@class (exact) telnyx.ai.assistants.tests.runs.ListParameters
---@field test_id? string # identifies the test
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 100, default 20
---@field status? string # how far it is
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the runs of a test.
---
---`GET /ai/assistants/tests/{test_id}/runs`
---@param test_id string
---@param parameters? telnyx.ai.assistants.tests.runs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.TestRunResponse>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.assistants.tests.runs.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.ai.TestRunResponse>?, telnyx.Error, telnyx.Response
---@overload fun(test_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.ai.TestRunResponse>?, telnyx.Error, telnyx.Response
function ai_assistants_tests_runs.list(test_id, parameters, opts) end

---@class (exact) telnyx.ai.assistants.tests.runs.RetrieveParameters
---@field test_id string # identifies the test
---@field run_id string # identifies the run
---@field [string] telnyx.NoSuchName

---Retrieves a run of a test.
---
---`GET /ai/assistants/tests/{test_id}/runs/{run_id}`
---@param parameters telnyx.ai.assistants.tests.runs.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TestRunResponse?, telnyx.Error, telnyx.Response
function ai_assistants_tests_runs.retrieve(parameters, opts) end

---@class (exact) telnyx.ai.assistants.tests.runs.TriggerParameters
---@field test_id? string # identifies the test
---@field destination_version_id? string # the version to test
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Starts a run of a test.
---
---`POST /ai/assistants/tests/{test_id}/runs`
---@param test_id string
---@param parameters? telnyx.ai.assistants.tests.runs.TriggerParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TestRunResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.assistants.tests.runs.TriggerParameters, opts?: telnyx.CallOptions): telnyx.ai.TestRunResponse?, telnyx.Error, telnyx.Response
---@overload fun(test_id: string, opts: telnyx.CallOptions): telnyx.ai.TestRunResponse?, telnyx.Error, telnyx.Response
function ai_assistants_tests_runs.trigger(test_id, parameters, opts) end

---@class telnyx.ai.assistants.tests.test_suites
---@field runs telnyx.ai.assistants.tests.test_suites.runs
local ai_assistants_tests_test_suites = {}

---Lists the names of all test suites.
---
---`GET /ai/assistants/tests/test-suites`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TestSuitesResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.ai.TestSuitesResponse?, telnyx.Error, telnyx.Response
function ai_assistants_tests_test_suites.list(parameters, opts) end

---@class telnyx.ai.assistants.tests.test_suites.runs
---@field wait telnyx.ai.assistants.tests.test_suites.runs.wait
local ai_assistants_tests_test_suites_runs = {}

---@class (exact) telnyx.ai.assistants.tests.test_suites.runs.ListParameters
---@field suite_name? string # the name of the suite
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 100, default 20
---@field status? string # how far it is
---@field test_suite_run_id? string # identifies the run of the suite
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the runs of a test suite.
---
---`GET /ai/assistants/tests/test-suites/{suite_name}/runs`
---@param suite_name string
---@param parameters? telnyx.ai.assistants.tests.test_suites.runs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.TestRunResponse>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.assistants.tests.test_suites.runs.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.ai.TestRunResponse>?, telnyx.Error, telnyx.Response
---@overload fun(suite_name: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.ai.TestRunResponse>?, telnyx.Error, telnyx.Response
function ai_assistants_tests_test_suites_runs.list(suite_name, parameters, opts) end

---@class (exact) telnyx.ai.assistants.tests.test_suites.runs.TriggerParameters
---@field suite_name? string # the name of the suite
---@field destination_version_id? string # the version to test
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Starts a run of every test in a suite.
---
---`POST /ai/assistants/tests/test-suites/{suite_name}/runs`
---@param suite_name string
---@param parameters? telnyx.ai.assistants.tests.test_suites.runs.TriggerParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TestRunResponse[]?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.assistants.tests.test_suites.runs.TriggerParameters, opts?: telnyx.CallOptions): telnyx.ai.TestRunResponse[]?, telnyx.Error, telnyx.Response
---@overload fun(suite_name: string, opts: telnyx.CallOptions): telnyx.ai.TestRunResponse[]?, telnyx.Error, telnyx.Response
function ai_assistants_tests_test_suites_runs.trigger(suite_name, parameters, opts) end

---@class telnyx.ai.assistants.tools
local ai_assistants_tools = {}

---@class (exact) telnyx.ai.assistants.tools.AddParameters
---@field assistant_id string # identifies the assistant
---@field tool_id string # identifies the tool
---@field [string] telnyx.NoSuchName

---Gives an assistant a shared tool.
---
---`PUT /ai/assistants/{assistant_id}/tools/{tool_id}`
---@param parameters telnyx.ai.assistants.tools.AddParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error, telnyx.Response
function ai_assistants_tools.add(parameters, opts) end

---@class (exact) telnyx.ai.assistants.tools.RemoveParameters
---@field assistant_id string # identifies the assistant
---@field tool_id string # identifies the tool
---@field [string] telnyx.NoSuchName

---Takes a shared tool away from an assistant.
---
---`DELETE /ai/assistants/{assistant_id}/tools/{tool_id}`
---@param parameters telnyx.ai.assistants.tools.RemoveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error, telnyx.Response
function ai_assistants_tools.remove(parameters, opts) end

---@class (exact) telnyx.ai.assistants.tools.TestParameters
---@field assistant_id string # identifies the assistant
---@field tool_id string # identifies the tool
---@field arguments? table # the arguments to call it with
---@field dynamic_variables? table # values of {{variables}}
---@field [string] telnyx.NoSuchName

---Calls a webhook tool of an assistant to test it.
---
---`POST /ai/assistants/{assistant_id}/tools/{tool_id}/test`
---@param parameters telnyx.ai.assistants.tools.TestParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TestWebhookToolResponseData?, telnyx.Error, telnyx.Response
function ai_assistants_tools.test(parameters, opts) end

---@class telnyx.ai.assistants.versions
local ai_assistants_versions = {}

---@class (exact) telnyx.ai.assistants.versions.DeleteParameters
---@field assistant_id string # identifies the assistant
---@field version_id string # identifies the version
---@field [string] telnyx.NoSuchName

---Deletes a version of an assistant.
---
---`DELETE /ai/assistants/{assistant_id}/versions/{version_id}`
---@param parameters telnyx.ai.assistants.versions.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function ai_assistants_versions.delete(parameters, opts) end

---Lists the versions of an assistant.
---
---`GET /ai/assistants/{assistant_id}/versions`
---@param assistant_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.AssistantsListData?, telnyx.Error, telnyx.Response
---@overload fun(assistant_id: string, opts?: telnyx.CallOptions): telnyx.ai.AssistantsListData?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { assistant_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.AssistantsListData?, telnyx.Error, telnyx.Response
function ai_assistants_versions.list(assistant_id, parameters, opts) end

---@class (exact) telnyx.ai.assistants.versions.PromoteParameters
---@field assistant_id string # identifies the assistant
---@field version_id string # identifies the version
---@field [string] telnyx.NoSuchName

---Makes a version the main one of its assistant.
---
---`POST /ai/assistants/{assistant_id}/versions/{version_id}/promote`
---@param parameters telnyx.ai.assistants.versions.PromoteParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.Assistant?, telnyx.Error, telnyx.Response
function ai_assistants_versions.promote(parameters, opts) end

---@class (exact) telnyx.ai.assistants.versions.RetrieveParameters
---@field assistant_id string # identifies the assistant
---@field version_id string # identifies the version
---@field include_mcp_servers? boolean # whether tools of MCP servers are listed
---@field [string] telnyx.NoSuchName

---Retrieves a version of an assistant.
---
---`GET /ai/assistants/{assistant_id}/versions/{version_id}`
---@param parameters telnyx.ai.assistants.versions.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.Assistant?, telnyx.Error, telnyx.Response
function ai_assistants_versions.retrieve(parameters, opts) end

---@class (exact) telnyx.ai.assistants.versions.UpdateParameters
---@field assistant_id string # identifies the assistant
---@field version_id string # identifies the version
---@field a2a_agents? telnyx.ai.AssistantA2AAgent[] # other agents that it can ask
---@field conversation_flow? telnyx.ai.ConversationFlow # the steps of the conversation
---@field description? string # what it is for
---@field dynamic_variables? table # values of {{variables}}
---@field dynamic_variables_webhook_timeout_ms? integer # how long to wait for those; milliseconds, 1 to 10000, default 1500
---@field dynamic_variables_webhook_url? string # the URL that gives values of {{variables}}
---@field enabled_features? ('telephony'|'messaging')[] # telephony, messaging
---@field external_llm? telnyx.ai.ExternalLLM # a model of your own
---@field fallback_config? telnyx.ai.FallbackConfig # the model to use if the first fails
---@field greeting? string # what is said first
---@field insight_settings? telnyx.ai.InsightSettings # which insights are made of conversations
---@field instructions? string # the system prompt; {{variables}} are filled in
---@field integrations? telnyx.ai.AssistantIntegration[] # the integrations that it can use
---@field interruption_settings? telnyx.ai.InterruptionSettings # when the caller may interrupt
---@field llm_api_key_ref? string # the name of the integration secret with the model's key
---@field mcp_servers? telnyx.ai.AssistantMCPServer[] # the MCP servers that it can use
---@field messaging_settings? telnyx.ai.MessagingSettings # how it sends messages
---@field model? string # the model, such as openai/gpt-4o
---@field name? string # the name
---@field observability_settings? telnyx.ai.Observability # where traces go
---@field post_conversation_settings? telnyx.ai.PostConversationSettings # what happens after a conversation
---@field privacy_settings? telnyx.ai.PrivacySettings # what is kept of conversations
---@field tags? string[] # labels to find it by
---@field telephony_settings? telnyx.ai.TelephonySettings # how it takes calls
---@field tool_ids? string[] # the shared tools that it can use
---@field tools? telnyx.ai.AssistantTool[] # the tools that it can use
---@field transcription? telnyx.ai.TranscriptionSettings # how speech becomes text; on a call, whether to transcribe it
---@field version_name? string # the name of the version; at most 50 characters, default "New assistant"
---@field voice_settings? telnyx.ai.VoiceSettings # the provider's settings of the voice
---@field widget_settings? telnyx.ai.WidgetSettings # how its widget looks
---@field [string] telnyx.NoSuchName

---Updates a version of an assistant.
---
---`POST /ai/assistants/{assistant_id}/versions/{version_id}`
---@param parameters telnyx.ai.assistants.versions.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.Assistant?, telnyx.Error, telnyx.Response
function ai_assistants_versions.update(parameters, opts) end

---@class telnyx.ai.audio
local ai_audio = {}

---@class (exact) telnyx.ai.audio.TranscribeParameters
---@field model 'deepgram/nova-3'|'deepgram/nova-2'|'nvidia/parakeet-v3'|'omi-health/omi-med-stt-v1'|'distil-whisper/distil-large-v2'|'openai/whisper-large-v3-turbo'|'deepgram/nova-2-medical'|'deepgram/nova-3-medical' # the model, such as openai/gpt-4o; default "distil-whisper/distil-large-v2"
---@field file? telnyx.File
---@field file_url? string
---@field language? string # the language, such as en-US
---@field model_config? table
---@field response_format? 'json'|'verbose_json' # default "json"
---@field timestamp_granularities? 'segment'
---@field [string] telnyx.NoSuchName

---Transcribes speech to text.
---
---`POST /ai/audio/transcriptions`
---@param parameters telnyx.ai.audio.TranscribeParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.AudioTranscriptionResponse?, telnyx.Error, telnyx.Response
function ai_audio.transcribe(parameters, opts) end

---@class telnyx.ai.clusters
local ai_clusters = {}

---@class (exact) telnyx.ai.clusters.ComputeParameters
---@field bucket string
---@field files? string[]
---@field min_cluster_size? integer # default 25
---@field min_subcluster_size? integer # default 5
---@field prefix? string
---@field [string] telnyx.NoSuchName

---Starts clustering embedded text.
---
---`POST /ai/clusters`
---@param parameters telnyx.ai.clusters.ComputeParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TextClusteringResponseData?, telnyx.Error, telnyx.Response
function ai_clusters.compute(parameters, opts) end

---Deletes a cluster.
---
---`DELETE /ai/clusters/{task_id}`
---@param task_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(task_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { task_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function ai_clusters.delete(task_id, parameters, opts) end

---@class (exact) telnyx.ai.clusters.FetchGraphParameters
---@field task_id? string
---@field cluster_id? integer
---@field [string] telnyx.NoSuchName

---Downloads a picture of a cluster.
---
---`GET /ai/clusters/{task_id}/graph`
---@param task_id string
---@param parameters? telnyx.ai.clusters.FetchGraphParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.clusters.FetchGraphParameters, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
---@overload fun(task_id: string, opts: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
function ai_clusters.fetch_graph(task_id, parameters, opts) end

---@class (exact) telnyx.ai.clusters.ListParameters
---@field page_number? integer # which page; default 0
---@field page_size? integer # how many items a page has; default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists clusters.
---
---`GET /ai/clusters`
---@param parameters? telnyx.ai.clusters.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.ClusteringRequestInfo>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.ai.ClusteringRequestInfo>?, telnyx.Error, telnyx.Response
function ai_clusters.list(parameters, opts) end

---@class (exact) telnyx.ai.clusters.RetrieveParameters
---@field task_id? string
---@field show_subclusters? boolean # default false
---@field top_n_nodes? integer # default 0
---@field [string] telnyx.NoSuchName

---Retrieves a cluster.
---
---`GET /ai/clusters/{task_id}`
---@param task_id string
---@param parameters? telnyx.ai.clusters.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ClusteringStatusResponseData?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.clusters.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.ai.ClusteringStatusResponseData?, telnyx.Error, telnyx.Response
---@overload fun(task_id: string, opts: telnyx.CallOptions): telnyx.ai.ClusteringStatusResponseData?, telnyx.Error, telnyx.Response
function ai_clusters.retrieve(task_id, parameters, opts) end

---@class telnyx.ai.collections
---@field settings telnyx.ai.collections.settings
---@field sources telnyx.ai.collections.sources
local ai_collections = {}

---@class (exact) telnyx.ai.collections.CreateParameters
---@field name string # the name
---@field description? string # what it is for
---@field settings? telnyx.ai.RetrievalSettingsWrapper
---@field slug? string
---@field sources? telnyx.ai.SourceRequest[]
---@field [string] telnyx.NoSuchName

---Creates a collection.
---
---`POST /ai/collections`
---@param parameters telnyx.ai.collections.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.CollectionEnvelope?, telnyx.Error, telnyx.Response
function ai_collections.create(parameters, opts) end

---Deletes a collection.
---
---`DELETE /ai/collections/{uuid}`
---@param uuid string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(uuid: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { uuid: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function ai_collections.delete(uuid, parameters, opts) end

---@class (exact) telnyx.ai.collections.ListParameters
---@field page_number? integer # which page
---@field page_size? integer # how many items a page has
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists collections.
---
---`GET /ai/collections`
---@param parameters? telnyx.ai.collections.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.Collection>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.ai.Collection>?, telnyx.Error, telnyx.Response
function ai_collections.list(parameters, opts) end

---Retrieves a collection by its slug.
---
---`GET /ai/collections/slug/{slug}`
---@param slug string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.CollectionEnvelope?, telnyx.Error, telnyx.Response
---@overload fun(slug: string, opts?: telnyx.CallOptions): telnyx.ai.CollectionEnvelope?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { slug: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.CollectionEnvelope?, telnyx.Error, telnyx.Response
function ai_collections.retrieve(slug, parameters, opts) end

---Retrieves a collection by its id.
---
---`GET /ai/collections/{uuid}`
---@param uuid string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.CollectionEnvelope?, telnyx.Error, telnyx.Response
---@overload fun(uuid: string, opts?: telnyx.CallOptions): telnyx.ai.CollectionEnvelope?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { uuid: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.CollectionEnvelope?, telnyx.Error, telnyx.Response
function ai_collections.retrieve_by_id(uuid, parameters, opts) end

---@class (exact) telnyx.ai.collections.RetrieveDocumentsParameters
---@field slug? string
---@field filter? table
---@field page_number? integer # which page
---@field page_size? integer # how many items a page has
---@field query? string
---@field retrieval_type? 'vector'|'hybrid'|'keyword'
---@field sources? string
---@field top_k? integer
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Searches the documents of a collection.
---
---`GET /ai/knowledge/collections/{slug}/documents`
---@param slug string
---@param parameters? telnyx.ai.collections.RetrieveDocumentsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.CollectionRetrieveDocumentsResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.collections.RetrieveDocumentsParameters, opts?: telnyx.CallOptions): telnyx.ai.CollectionRetrieveDocumentsResponse?, telnyx.Error, telnyx.Response
---@overload fun(slug: string, opts: telnyx.CallOptions): telnyx.ai.CollectionRetrieveDocumentsResponse?, telnyx.Error, telnyx.Response
function ai_collections.retrieve_documents(slug, parameters, opts) end

---@class (exact) telnyx.ai.collections.UpdateParameters
---@field uuid? string
---@field description? string # what it is for
---@field name? string # the name
---@field [string] telnyx.NoSuchName

---Updates a collection.
---
---`PATCH /ai/collections/{uuid}`
---@param uuid string
---@param parameters? telnyx.ai.collections.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.CollectionEnvelope?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.collections.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.CollectionEnvelope?, telnyx.Error, telnyx.Response
---@overload fun(uuid: string, opts: telnyx.CallOptions): telnyx.ai.CollectionEnvelope?, telnyx.Error, telnyx.Response
function ai_collections.update(uuid, parameters, opts) end

---@class telnyx.ai.collections.settings
local ai_collections_settings = {}

---@class (exact) telnyx.ai.collections.settings.CreateParameters
---@field uuid? string
---@field retrieval? telnyx.ai.RetrievalSettings
---@field [string] telnyx.NoSuchName

---Replaces the settings of a collection.
---
---`PUT /ai/collections/{uuid}/settings`
---@param uuid string
---@param parameters? telnyx.ai.collections.settings.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SettingsEnvelope?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.collections.settings.CreateParameters, opts?: telnyx.CallOptions): telnyx.ai.SettingsEnvelope?, telnyx.Error, telnyx.Response
---@overload fun(uuid: string, opts: telnyx.CallOptions): telnyx.ai.SettingsEnvelope?, telnyx.Error, telnyx.Response
function ai_collections_settings.create(uuid, parameters, opts) end

---Retrieves the settings of a collection.
---
---`GET /ai/collections/{uuid}/settings`
---@param uuid string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SettingsEnvelope?, telnyx.Error, telnyx.Response
---@overload fun(uuid: string, opts?: telnyx.CallOptions): telnyx.ai.SettingsEnvelope?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { uuid: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.SettingsEnvelope?, telnyx.Error, telnyx.Response
function ai_collections_settings.list(uuid, parameters, opts) end

---@class (exact) telnyx.ai.collections.settings.PatchAllParameters
---@field uuid? string
---@field retrieval? telnyx.ai.RetrievalSettings
---@field [string] telnyx.NoSuchName

---Updates the settings of a collection.
---
---`PATCH /ai/collections/{uuid}/settings`
---@param uuid string
---@param parameters? telnyx.ai.collections.settings.PatchAllParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SettingsEnvelope?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.collections.settings.PatchAllParameters, opts?: telnyx.CallOptions): telnyx.ai.SettingsEnvelope?, telnyx.Error, telnyx.Response
---@overload fun(uuid: string, opts: telnyx.CallOptions): telnyx.ai.SettingsEnvelope?, telnyx.Error, telnyx.Response
function ai_collections_settings.patch_all(uuid, parameters, opts) end

---@class telnyx.ai.collections.sources
local ai_collections_sources = {}

---@class (exact) telnyx.ai.collections.sources.CreateParameters
---@field uuid? string
---@field source_type 'voice'|'meeting_bot'|'message'|'bucket'
---@field bucket_id? string
---@field [string] telnyx.NoSuchName

---Adds a source to a collection.
---
---`POST /ai/collections/{uuid}/sources`
---@param uuid string
---@param parameters telnyx.ai.collections.sources.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SourceCreateResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.collections.sources.CreateParameters, opts?: telnyx.CallOptions): telnyx.ai.SourceCreateResponse?, telnyx.Error, telnyx.Response
function ai_collections_sources.create(uuid, parameters, opts) end

---@class (exact) telnyx.ai.collections.sources.DeleteParameters
---@field uuid string
---@field source_id string
---@field [string] telnyx.NoSuchName

---Removes a source from a collection.
---
---`DELETE /ai/collections/{uuid}/sources/{source_id}`
---@param parameters telnyx.ai.collections.sources.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function ai_collections_sources.delete(parameters, opts) end

---Lists the sources of a collection.
---
---`GET /ai/collections/{uuid}/sources`
---@param uuid string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SourceListResponse?, telnyx.Error, telnyx.Response
---@overload fun(uuid: string, opts?: telnyx.CallOptions): telnyx.ai.SourceListResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { uuid: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.SourceListResponse?, telnyx.Error, telnyx.Response
function ai_collections_sources.list(uuid, parameters, opts) end

---@class (exact) telnyx.ai.collections.sources.ReplaceParameters
---@field uuid? string
---@field sources telnyx.ai.SourceRequest[]
---@field [string] telnyx.NoSuchName

---Replaces the sources of a collection.
---
---`PUT /ai/collections/{uuid}/sources`
---@param uuid string
---@param parameters telnyx.ai.collections.sources.ReplaceParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SourceReplaceResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.collections.sources.ReplaceParameters, opts?: telnyx.CallOptions): telnyx.ai.SourceReplaceResponse?, telnyx.Error, telnyx.Response
function ai_collections_sources.replace(uuid, parameters, opts) end

---@class telnyx.ai.conversations
---@field conversation_insights telnyx.ai.conversations.conversation_insights
---@field insight_groups telnyx.ai.conversations.insight_groups
---@field insights telnyx.ai.conversations.insights
---@field messages telnyx.ai.conversations.messages
local ai_conversations = {}

---@class (exact) telnyx.ai.conversations.AddMessageParameters
---@field conversation_id? string # identifies the conversation
---@field role string # the new role: barge, whisper or monitor
---@field content? string # what the message says; default ""
---@field metadata? table # any names and values to keep with it
---@field name? string # the name
---@field sent_at? telnyx.DateTime # when it was sent
---@field tool_call_id? string
---@field tool_calls? table[]
---@field tool_choice? any
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Adds a message to a conversation.
---
---`POST /ai/conversations/{conversation_id}/message`
---@param conversation_id string
---@param parameters telnyx.ai.conversations.AddMessageParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.conversations.AddMessageParameters, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function ai_conversations.add_message(conversation_id, parameters, opts) end

---@class (exact) telnyx.ai.conversations.CreateParameters
---@field metadata? table # any names and values to keep with it
---@field name? string # the name
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Creates a conversation.
---
---`POST /ai/conversations`
---@param parameters? telnyx.ai.conversations.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.Conversation?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.ai.Conversation?, telnyx.Error, telnyx.Response
function ai_conversations.create(parameters, opts) end

---Deletes a conversation.
---
---`DELETE /ai/conversations/{conversation_id}`
---@param conversation_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(conversation_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { conversation_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function ai_conversations.delete(conversation_id, parameters, opts) end

---@class (exact) telnyx.ai.conversations.ListParameters
---@field created_at? string # when it was created
---@field id? string # identifies it
---@field last_message_at? string
---@field limit? integer # at least 1
---@field metadata_assistant_id? string
---@field metadata_call_control_id? string
---@field metadata_telnyx_agent_target? string
---@field metadata_telnyx_conversation_channel? string
---@field metadata_telnyx_end_user_target? string
---@field name? string # the name
---@field or? string
---@field or_? string
---@field order? string
---@field [string] telnyx.NoSuchName

---Lists conversations.
---
---`GET /ai/conversations`
---@param parameters? telnyx.ai.conversations.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ConversationsListData?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.ai.ConversationsListData?, telnyx.Error, telnyx.Response
function ai_conversations.list(parameters, opts) end

---Retrieves a conversation.
---
---`GET /ai/conversations/{conversation_id}`
---@param conversation_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ConversationsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(conversation_id: string, opts?: telnyx.CallOptions): telnyx.ai.ConversationsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { conversation_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.ConversationsUpdateAnswer?, telnyx.Error, telnyx.Response
function ai_conversations.retrieve(conversation_id, parameters, opts) end

---Retrieves the insights of a conversation.
---
---`GET /ai/conversations/{conversation_id}/conversations-insights`
---@param conversation_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ConversationInsightListData?, telnyx.Error, telnyx.Response
---@overload fun(conversation_id: string, opts?: telnyx.CallOptions): telnyx.ai.ConversationInsightListData?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { conversation_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.ConversationInsightListData?, telnyx.Error, telnyx.Response
function ai_conversations.retrieve_conversations_insights(conversation_id, parameters, opts) end

---@class (exact) telnyx.ai.conversations.UpdateParameters
---@field conversation_id? string # identifies the conversation
---@field metadata? table # any names and values to keep with it
---@field [string] telnyx.NoSuchName

---Updates a conversation.
---
---`PUT /ai/conversations/{conversation_id}`
---@param conversation_id string
---@param parameters? telnyx.ai.conversations.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ConversationsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.conversations.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.ConversationsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(conversation_id: string, opts: telnyx.CallOptions): telnyx.ai.ConversationsUpdateAnswer?, telnyx.Error, telnyx.Response
function ai_conversations.update(conversation_id, parameters, opts) end

---@class telnyx.ai.conversations.conversation_insights
local ai_conversations_conversation_insights = {}

---@class (exact) telnyx.ai.conversations.conversation_insights.RetrieveAggregatesParameters
---@field created_at? string # when it was created
---@field group_by? string[]
---@field insight_id? string # a UUID
---@field metadata? table # any names and values to keep with it
---@field metadata_assistant_id? string
---@field show? string[]
---@field [string] telnyx.NoSuchName

---Counts the insights of conversations by field.
---
---`GET /ai/conversations/conversation-insights/aggregates`
---@param parameters? telnyx.ai.conversations.conversation_insights.RetrieveAggregatesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ConversationInsightAggregateResp?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.ai.ConversationInsightAggregateResp?, telnyx.Error, telnyx.Response
function ai_conversations_conversation_insights.retrieve_aggregates(parameters, opts) end

---@class telnyx.ai.conversations.insight_groups
---@field insights telnyx.ai.conversations.insight_groups.insights
local ai_conversations_insight_groups = {}

---Deletes a group of insight templates.
---
---`DELETE /ai/conversations/insight-groups/{group_id}`
---@param group_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(group_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { group_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function ai_conversations_insight_groups.delete(group_id, parameters, opts) end

---@class (exact) telnyx.ai.conversations.insight_groups.InsightGroupsParameters
---@field name string # the name
---@field description? string # what it is for
---@field webhook? string # default ""
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Creates a group of insight templates.
---
---`POST /ai/conversations/insight-groups`
---@param parameters telnyx.ai.conversations.insight_groups.InsightGroupsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.InsightTemplateGroupDetailRespData?, telnyx.Error, telnyx.Response
function ai_conversations_insight_groups.insight_groups(parameters, opts) end

---Retrieves a group of insight templates.
---
---`GET /ai/conversations/insight-groups/{group_id}`
---@param group_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.InsightTemplateGroupDetailRespData?, telnyx.Error, telnyx.Response
---@overload fun(group_id: string, opts?: telnyx.CallOptions): telnyx.ai.InsightTemplateGroupDetailRespData?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { group_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.InsightTemplateGroupDetailRespData?, telnyx.Error, telnyx.Response
function ai_conversations_insight_groups.retrieve(group_id, parameters, opts) end

---@class (exact) telnyx.ai.conversations.insight_groups.RetrieveInsightGroupsParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; at least 0, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the groups of insight templates.
---
---`GET /ai/conversations/insight-groups`
---@param parameters? telnyx.ai.conversations.insight_groups.RetrieveInsightGroupsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.InsightTemplateGroupResp>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.ai.InsightTemplateGroupResp>?, telnyx.Error, telnyx.Response
function ai_conversations_insight_groups.retrieve_insight_groups(parameters, opts) end

---@class (exact) telnyx.ai.conversations.insight_groups.UpdateParameters
---@field group_id? string
---@field description? string # what it is for
---@field name? string # the name
---@field webhook? string
---@field [string] telnyx.NoSuchName

---Updates a group of insight templates.
---
---`PUT /ai/conversations/insight-groups/{group_id}`
---@param group_id string
---@param parameters? telnyx.ai.conversations.insight_groups.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.InsightTemplateGroupDetailRespData?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.conversations.insight_groups.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.InsightTemplateGroupDetailRespData?, telnyx.Error, telnyx.Response
---@overload fun(group_id: string, opts: telnyx.CallOptions): telnyx.ai.InsightTemplateGroupDetailRespData?, telnyx.Error, telnyx.Response
function ai_conversations_insight_groups.update(group_id, parameters, opts) end

---@class telnyx.ai.conversations.insight_groups.insights
local ai_conversations_insight_groups_insights = {}

---@class (exact) telnyx.ai.conversations.insight_groups.insights.AssignParameters
---@field group_id string
---@field insight_id string
---@field [string] telnyx.NoSuchName

---Adds an insight template to a group.
---
---`POST /ai/conversations/insight-groups/{group_id}/insights/{insight_id}/assign`
---@param parameters telnyx.ai.conversations.insight_groups.insights.AssignParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function ai_conversations_insight_groups_insights.assign(parameters, opts) end

---@class (exact) telnyx.ai.conversations.insight_groups.insights.DeleteUnassignParameters
---@field group_id string
---@field insight_id string
---@field [string] telnyx.NoSuchName

---Removes an insight template from a group.
---
---`DELETE /ai/conversations/insight-groups/{group_id}/insights/{insight_id}/unassign`
---@param parameters telnyx.ai.conversations.insight_groups.insights.DeleteUnassignParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function ai_conversations_insight_groups_insights.delete_unassign(parameters, opts) end

---@class telnyx.ai.conversations.insights
local ai_conversations_insights = {}

---@class (exact) telnyx.ai.conversations.insights.CreateParameters
---@field instructions string # the system prompt; {{variables}} are filled in
---@field name string # the name
---@field json_schema? any
---@field webhook? string # default ""
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Creates an insight template.
---
---`POST /ai/conversations/insights`
---@param parameters telnyx.ai.conversations.insights.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.InsightTemplateDetailRespData?, telnyx.Error, telnyx.Response
function ai_conversations_insights.create(parameters, opts) end

---Deletes an insight template.
---
---`DELETE /ai/conversations/insights/{insight_id}`
---@param insight_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(insight_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { insight_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function ai_conversations_insights.delete(insight_id, parameters, opts) end

---@class (exact) telnyx.ai.conversations.insights.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; at least 0, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists insight templates.
---
---`GET /ai/conversations/insights`
---@param parameters? telnyx.ai.conversations.insights.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.InsightTemplateResp>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.ai.InsightTemplateResp>?, telnyx.Error, telnyx.Response
function ai_conversations_insights.list(parameters, opts) end

---Retrieves an insight template.
---
---`GET /ai/conversations/insights/{insight_id}`
---@param insight_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.InsightTemplateDetailRespData?, telnyx.Error, telnyx.Response
---@overload fun(insight_id: string, opts?: telnyx.CallOptions): telnyx.ai.InsightTemplateDetailRespData?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { insight_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.InsightTemplateDetailRespData?, telnyx.Error, telnyx.Response
function ai_conversations_insights.retrieve(insight_id, parameters, opts) end

---@class (exact) telnyx.ai.conversations.insights.UpdateParameters
---@field insight_id? string
---@field instructions? string # the system prompt; {{variables}} are filled in
---@field json_schema? any
---@field name? string # the name
---@field webhook? string
---@field [string] telnyx.NoSuchName

---Updates an insight template.
---
---`PUT /ai/conversations/insights/{insight_id}`
---@param insight_id string
---@param parameters? telnyx.ai.conversations.insights.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.InsightTemplateDetailRespData?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.conversations.insights.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.InsightTemplateDetailRespData?, telnyx.Error, telnyx.Response
---@overload fun(insight_id: string, opts: telnyx.CallOptions): telnyx.ai.InsightTemplateDetailRespData?, telnyx.Error, telnyx.Response
function ai_conversations_insights.update(insight_id, parameters, opts) end

---@class telnyx.ai.conversations.messages
local ai_conversations_messages = {}

---@class (exact) telnyx.ai.conversations.messages.ListParameters
---@field conversation_id? string # identifies the conversation
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 100, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the messages of a conversation.
---
---`GET /ai/conversations/{conversation_id}/messages`
---@param conversation_id string
---@param parameters? telnyx.ai.conversations.messages.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.ConversationMessage>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.conversations.messages.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.ai.ConversationMessage>?, telnyx.Error, telnyx.Response
---@overload fun(conversation_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.ai.ConversationMessage>?, telnyx.Error, telnyx.Response
function ai_conversations_messages.list(conversation_id, parameters, opts) end

---@class telnyx.ai.embeddings
---@field buckets telnyx.ai.embeddings.buckets
local ai_embeddings = {}

---@class (exact) telnyx.ai.embeddings.CreateParameters
---@field bucket_name string
---@field document_chunk_overlap_size? integer # default 512
---@field document_chunk_size? integer # default 1024
---@field embedding_model? 'thenlper/gte-large'|'intfloat/multilingual-e5-large' # default "thenlper/gte-large"
---@field loader? 'default'|'intercom' # default "default"
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Starts embedding the files of a bucket.
---
---`POST /ai/embeddings`
---@param parameters telnyx.ai.embeddings.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.EmbeddingResponse?, telnyx.Error, telnyx.Response
function ai_embeddings.create(parameters, opts) end

---@class (exact) telnyx.ai.embeddings.ListParameters
---@field status? string[] # how far it is
---@field [string] telnyx.NoSuchName

---Lists embedding tasks.
---
---`GET /ai/embeddings`
---@param parameters? telnyx.ai.embeddings.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.BackgroundTasksQueryResponseData?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.ai.BackgroundTasksQueryResponseData?, telnyx.Error, telnyx.Response
function ai_embeddings.list(parameters, opts) end

---Retrieves the status of an embedding task.
---
---`GET /ai/embeddings/{task_id}`
---@param task_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TaskStatusResponse?, telnyx.Error, telnyx.Response
---@overload fun(task_id: string, opts?: telnyx.CallOptions): telnyx.ai.TaskStatusResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { task_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.TaskStatusResponse?, telnyx.Error, telnyx.Response
function ai_embeddings.retrieve(task_id, parameters, opts) end

---@class (exact) telnyx.ai.embeddings.SimilaritySearchParameters
---@field bucket_name string
---@field query string
---@field num_of_docs? integer # default 3
---@field [string] telnyx.NoSuchName

---Searches a bucket for text of a similar meaning.
---
---`POST /ai/embeddings/similarity-search`
---@param parameters telnyx.ai.embeddings.SimilaritySearchParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.EmbeddingSimilaritySearchResponse?, telnyx.Error, telnyx.Response
function ai_embeddings.similarity_search(parameters, opts) end

---@class (exact) telnyx.ai.embeddings.UrlParameters
---@field bucket_name string
---@field url string # the URL
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Starts embedding the pages of a website.
---
---`POST /ai/embeddings/url`
---@param parameters telnyx.ai.embeddings.UrlParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.EmbeddingResponse?, telnyx.Error, telnyx.Response
function ai_embeddings.url(parameters, opts) end

---@class telnyx.ai.embeddings.buckets
local ai_embeddings_buckets = {}

---Deletes the embeddings of a bucket.
---
---`DELETE /ai/embeddings/buckets/{bucket_name}`
---@param bucket_name string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(bucket_name: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { bucket_name: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function ai_embeddings_buckets.delete(bucket_name, parameters, opts) end

---Lists the buckets that have embeddings.
---
---`GET /ai/embeddings/buckets`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.UserEmbeddedBucketsData?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.ai.UserEmbeddedBucketsData?, telnyx.Error, telnyx.Response
function ai_embeddings_buckets.list(parameters, opts) end

---Lists the embedded files of a bucket.
---
---`GET /ai/embeddings/buckets/{bucket_name}`
---@param bucket_name string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.EmbeddingsBucketFilesData?, telnyx.Error, telnyx.Response
---@overload fun(bucket_name: string, opts?: telnyx.CallOptions): telnyx.ai.EmbeddingsBucketFilesData?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { bucket_name: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.EmbeddingsBucketFilesData?, telnyx.Error, telnyx.Response
function ai_embeddings_buckets.retrieve(bucket_name, parameters, opts) end

---@class telnyx.ai.fine_tuning
---@field jobs telnyx.ai.fine_tuning.jobs

---@class telnyx.ai.fine_tuning.jobs
local ai_fine_tuning_jobs = {}

---Cancels a fine-tuning job.
---
---`POST /ai/fine_tuning/jobs/{job_id}/cancel`
---@param job_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.FineTuningJob?, telnyx.Error, telnyx.Response
---@overload fun(job_id: string, opts?: telnyx.CallOptions): telnyx.ai.FineTuningJob?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { job_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.FineTuningJob?, telnyx.Error, telnyx.Response
function ai_fine_tuning_jobs.cancel(job_id, parameters, opts) end

---@class (exact) telnyx.ai.fine_tuning.jobs.CreateParameters
---@field model string # the model, such as openai/gpt-4o
---@field training_file string
---@field hyperparameters? telnyx.ai.Hyperparameters
---@field suffix? string
---@field [string] telnyx.NoSuchName

---Starts a fine-tuning job.
---
---`POST /ai/fine_tuning/jobs`
---@param parameters telnyx.ai.fine_tuning.jobs.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.FineTuningJob?, telnyx.Error, telnyx.Response
function ai_fine_tuning_jobs.create(parameters, opts) end

---Lists fine-tuning jobs.
---
---`GET /ai/fine_tuning/jobs`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.FineTuningJobsListData?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.ai.FineTuningJobsListData?, telnyx.Error, telnyx.Response
function ai_fine_tuning_jobs.list(parameters, opts) end

---Retrieves a fine-tuning job.
---
---`GET /ai/fine_tuning/jobs/{job_id}`
---@param job_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.FineTuningJob?, telnyx.Error, telnyx.Response
---@overload fun(job_id: string, opts?: telnyx.CallOptions): telnyx.ai.FineTuningJob?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { job_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.FineTuningJob?, telnyx.Error, telnyx.Response
function ai_fine_tuning_jobs.retrieve(job_id, parameters, opts) end

---@class telnyx.ai.integrations
---@field connections telnyx.ai.integrations.connections
local ai_integrations = {}

---Lists the integrations that can be connected.
---
---`GET /ai/integrations`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.IntegrationsListResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.ai.IntegrationsListResponse?, telnyx.Error, telnyx.Response
function ai_integrations.list(parameters, opts) end

---Retrieves an integration.
---
---`GET /ai/integrations/{integration_id}`
---@param integration_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.Integration?, telnyx.Error, telnyx.Response
---@overload fun(integration_id: string, opts?: telnyx.CallOptions): telnyx.ai.Integration?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { integration_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.Integration?, telnyx.Error, telnyx.Response
function ai_integrations.retrieve(integration_id, parameters, opts) end

---@class telnyx.ai.integrations.connections
local ai_integrations_connections = {}

---Disconnects an integration.
---
---`DELETE /ai/integrations/connections/{user_connection_id}`
---@param user_connection_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(user_connection_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { user_connection_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function ai_integrations_connections.delete(user_connection_id, parameters, opts) end

---Lists the connected integrations.
---
---`GET /ai/integrations/connections`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.IntegrationConnectionsListResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.ai.IntegrationConnectionsListResponse?, telnyx.Error, telnyx.Response
function ai_integrations_connections.list(parameters, opts) end

---Retrieves a connected integration.
---
---`GET /ai/integrations/connections/{user_connection_id}`
---@param user_connection_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.IntegrationConnectionResponse?, telnyx.Error, telnyx.Response
---@overload fun(user_connection_id: string, opts?: telnyx.CallOptions): telnyx.ai.IntegrationConnectionResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { user_connection_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.IntegrationConnectionResponse?, telnyx.Error, telnyx.Response
function ai_integrations_connections.retrieve(user_connection_id, parameters, opts) end

---@class telnyx.ai.knowledge
---@field collections telnyx.ai.knowledge.collections

---@class telnyx.ai.knowledge.collections
local ai_knowledge_collections = {}

---@class (exact) telnyx.ai.knowledge.collections.RetrieveDocumentsParameters
---@field slug? string
---@field filter? table
---@field page_number? integer # which page
---@field page_size? integer # how many items a page has
---@field query? string
---@field retrieval_type? 'vector'|'hybrid'|'keyword'
---@field sources? string
---@field top_k? integer
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Searches the documents of a collection.
---
---`GET /ai/knowledge/collections/{slug}/documents`
---@param slug string
---@param parameters? telnyx.ai.knowledge.collections.RetrieveDocumentsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.CollectionRetrieveDocumentsResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.knowledge.collections.RetrieveDocumentsParameters, opts?: telnyx.CallOptions): telnyx.ai.CollectionRetrieveDocumentsResponse?, telnyx.Error, telnyx.Response
---@overload fun(slug: string, opts: telnyx.CallOptions): telnyx.ai.CollectionRetrieveDocumentsResponse?, telnyx.Error, telnyx.Response
function ai_knowledge_collections.retrieve_documents(slug, parameters, opts) end

---@class telnyx.ai.mcp_servers
local ai_mcp_servers = {}

---@class (exact) telnyx.ai.mcp_servers.CreateParameters
---@field name string # the name
---@field type string # the kind
---@field url string # the URL
---@field allowed_tools? string[] # the tools that may be used; all where none is given
---@field api_key_ref? string # the name of the integration secret with the provider's key
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Creates an MCP server.
---
---`POST /ai/mcp_servers`
---@param parameters telnyx.ai.mcp_servers.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MCPServer?, telnyx.Error, telnyx.Response
function ai_mcp_servers.create(parameters, opts) end

---Deletes an MCP server.
---
---`DELETE /ai/mcp_servers/{mcp_server_id}`
---@param mcp_server_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(mcp_server_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { mcp_server_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function ai_mcp_servers.delete(mcp_server_id, parameters, opts) end

---@class (exact) telnyx.ai.mcp_servers.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 100, default 20
---@field type? string # the kind
---@field url? string # the URL
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists MCP servers.
---
---`GET /ai/mcp_servers`
---@param parameters? telnyx.ai.mcp_servers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.MCPServer>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.ai.MCPServer>?, telnyx.Error, telnyx.Response
function ai_mcp_servers.list(parameters, opts) end

---Retrieves an MCP server.
---
---`GET /ai/mcp_servers/{mcp_server_id}`
---@param mcp_server_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MCPServer?, telnyx.Error, telnyx.Response
---@overload fun(mcp_server_id: string, opts?: telnyx.CallOptions): telnyx.ai.MCPServer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { mcp_server_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.MCPServer?, telnyx.Error, telnyx.Response
function ai_mcp_servers.retrieve(mcp_server_id, parameters, opts) end

---@class (exact) telnyx.ai.mcp_servers.UpdateParameters
---@field mcp_server_id? string # identifies the MCP server
---@field allowed_tools? string[] # the tools that may be used; all where none is given
---@field api_key_ref? string # the name of the integration secret with the provider's key
---@field created_at? telnyx.DateTime # when it was created
---@field id? string # identifies it
---@field name? string # the name
---@field type? string # the kind
---@field url? string # the URL
---@field [string] telnyx.NoSuchName

---Updates an MCP server.
---
---`PUT /ai/mcp_servers/{mcp_server_id}`
---@param mcp_server_id string
---@param parameters? telnyx.ai.mcp_servers.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MCPServer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.mcp_servers.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.MCPServer?, telnyx.Error, telnyx.Response
---@overload fun(mcp_server_id: string, opts: telnyx.CallOptions): telnyx.ai.MCPServer?, telnyx.Error, telnyx.Response
function ai_mcp_servers.update(mcp_server_id, parameters, opts) end

---@class telnyx.ai.memory
---@field namespaces telnyx.ai.memory.namespaces

---@class telnyx.ai.memory.namespaces
---@field operations telnyx.ai.memory.namespaces.operations
---@field profiles telnyx.ai.memory.namespaces.profiles
---@field settings telnyx.ai.memory.namespaces.settings

---@class telnyx.ai.memory.namespaces.operations
local ai_memory_namespaces_operations = {}

---@class (exact) telnyx.ai.memory.namespaces.operations.RetrieveParameters
---@field namespace string
---@field operation_id string
---@field [string] telnyx.NoSuchName

---Retrieves the state of an operation on memory.
---
---`GET /ai/memory/namespaces/{namespace}/operations/{operation_id}`
---@param parameters telnyx.ai.memory.namespaces.operations.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.NamespaceRetrieveResponse?, telnyx.Error, telnyx.Response
function ai_memory_namespaces_operations.retrieve(parameters, opts) end

---@class telnyx.ai.memory.namespaces.profiles
---@field memories telnyx.ai.memory.namespaces.profiles.memories
---@field sources telnyx.ai.memory.namespaces.profiles.sources
local ai_memory_namespaces_profiles = {}

---@class (exact) telnyx.ai.memory.namespaces.profiles.DeleteParameters
---@field namespace string
---@field profile_id string
---@field [string] telnyx.NoSuchName

---Deletes a profile of a namespace.
---
---`DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id}`
---@param parameters telnyx.ai.memory.namespaces.profiles.DeleteParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ProfileDeleteResponse?, telnyx.Error, telnyx.Response
function ai_memory_namespaces_profiles.delete(parameters, opts) end

---@class (exact) telnyx.ai.memory.namespaces.profiles.IngestParameters
---@field namespace string
---@field profile_id string
---@field body any # the text of the message
---@field session_id? string
---@field [string] telnyx.NoSuchName

---Takes any data into the memory of a profile.
---
---`POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/ingest`
---@param parameters telnyx.ai.memory.namespaces.profiles.IngestParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ProfileIngestResponse?, telnyx.Error, telnyx.Response
function ai_memory_namespaces_profiles.ingest(parameters, opts) end

---@class (exact) telnyx.ai.memory.namespaces.profiles.ListParameters
---@field namespace? string
---@field page_number? integer # which page
---@field page_size? integer # how many items a page has
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the profiles of a namespace.
---
---`GET /ai/memory/namespaces/{namespace}/profiles`
---@param namespace string
---@param parameters? telnyx.ai.memory.namespaces.profiles.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.ProfileListResponse>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.memory.namespaces.profiles.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.ai.ProfileListResponse>?, telnyx.Error, telnyx.Response
---@overload fun(namespace: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.ai.ProfileListResponse>?, telnyx.Error, telnyx.Response
function ai_memory_namespaces_profiles.list(namespace, parameters, opts) end

---@class (exact) telnyx.ai.memory.namespaces.profiles.RecallParameters
---@field namespace string
---@field profile_id string
---@field query string
---@field top_k? number
---@field [string] telnyx.NoSuchName

---Searches the memory of a profile.
---
---`POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/recall`
---@param parameters telnyx.ai.memory.namespaces.profiles.RecallParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ProfileRecallResponse?, telnyx.Error, telnyx.Response
function ai_memory_namespaces_profiles.recall(parameters, opts) end

---@class (exact) telnyx.ai.memory.namespaces.profiles.RememberParameters
---@field namespace string
---@field profile_id string
---@field text string # the text
---@field [string] telnyx.NoSuchName

---Adds a text to the memory of a profile.
---
---`POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/remember`
---@param parameters telnyx.ai.memory.namespaces.profiles.RememberParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ProfileRememberResponse?, telnyx.Error, telnyx.Response
function ai_memory_namespaces_profiles.remember(parameters, opts) end

---@class (exact) telnyx.ai.memory.namespaces.profiles.RetrieveSummaryParameters
---@field namespace string
---@field profile_id string
---@field [string] telnyx.NoSuchName

---Retrieves the summary of a profile.
---
---`GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary`
---@param parameters telnyx.ai.memory.namespaces.profiles.RetrieveSummaryParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ProfileRetrieveSummaryResponse?, telnyx.Error, telnyx.Response
function ai_memory_namespaces_profiles.retrieve_summary(parameters, opts) end

---@class telnyx.ai.memory.namespaces.profiles.memories
local ai_memory_namespaces_profiles_memories = {}

---@class (exact) telnyx.ai.memory.namespaces.profiles.memories.ListParameters
---@field namespace string
---@field profile_id string
---@field page_number? integer # which page
---@field page_size? integer # how many items a page has
---@field session_id? string
---@field source_id? string
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the memories of a profile.
---
---`GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories`
---@param parameters telnyx.ai.memory.namespaces.profiles.memories.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.MemoryListResponse>?, telnyx.Error, telnyx.Response
function ai_memory_namespaces_profiles_memories.list(parameters, opts) end

---@class (exact) telnyx.ai.memory.namespaces.profiles.memories.RetrieveParameters
---@field namespace string
---@field profile_id string
---@field memory_id string
---@field [string] telnyx.NoSuchName

---Retrieves a memory of a profile.
---
---`GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories/{memory_id}`
---@param parameters telnyx.ai.memory.namespaces.profiles.memories.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MemoryRetrieveResponse?, telnyx.Error, telnyx.Response
function ai_memory_namespaces_profiles_memories.retrieve(parameters, opts) end

---@class telnyx.ai.memory.namespaces.profiles.sources
local ai_memory_namespaces_profiles_sources = {}

---@class (exact) telnyx.ai.memory.namespaces.profiles.sources.DeleteParameters
---@field namespace string
---@field profile_id string
---@field source_id string
---@field [string] telnyx.NoSuchName

---Deletes a source of a profile's memory.
---
---`DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id}`
---@param parameters telnyx.ai.memory.namespaces.profiles.sources.DeleteParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SourceDeleteResponse?, telnyx.Error, telnyx.Response
function ai_memory_namespaces_profiles_sources.delete(parameters, opts) end

---@class (exact) telnyx.ai.memory.namespaces.profiles.sources.ListParameters
---@field namespace string
---@field profile_id string
---@field page_number? integer # which page
---@field page_size? integer # how many items a page has
---@field session_id? string
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the sources of a profile's memory.
---
---`GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources`
---@param parameters telnyx.ai.memory.namespaces.profiles.sources.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.Source>?, telnyx.Error, telnyx.Response
function ai_memory_namespaces_profiles_sources.list(parameters, opts) end

---@class (exact) telnyx.ai.memory.namespaces.profiles.sources.RetrieveParameters
---@field namespace string
---@field profile_id string
---@field source_id string
---@field [string] telnyx.NoSuchName

---Retrieves a source of a profile's memory.
---
---`GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id}`
---@param parameters telnyx.ai.memory.namespaces.profiles.sources.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SourceRetrieveResponse?, telnyx.Error, telnyx.Response
function ai_memory_namespaces_profiles_sources.retrieve(parameters, opts) end

---@class telnyx.ai.memory.namespaces.settings
local ai_memory_namespaces_settings = {}

---Retrieves the settings of a namespace.
---
---`GET /ai/memory/namespaces/{namespace}/settings`
---@param namespace string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.NamespaceSettingsResponse?, telnyx.Error, telnyx.Response
---@overload fun(namespace: string, opts?: telnyx.CallOptions): telnyx.ai.NamespaceSettingsResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { namespace: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.NamespaceSettingsResponse?, telnyx.Error, telnyx.Response
function ai_memory_namespaces_settings.retrieve(namespace, parameters, opts) end

---@class (exact) telnyx.ai.memory.namespaces.settings.UpdateParameters
---@field namespace? string
---@field summary? telnyx.ai.SettingPatchAllParamsSummary
---@field [string] telnyx.NoSuchName

---Updates the settings of a namespace.
---
---`PATCH /ai/memory/namespaces/{namespace}/settings`
---@param namespace string
---@param parameters? telnyx.ai.memory.namespaces.settings.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.NamespaceSettingsResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.memory.namespaces.settings.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.NamespaceSettingsResponse?, telnyx.Error, telnyx.Response
---@overload fun(namespace: string, opts: telnyx.CallOptions): telnyx.ai.NamespaceSettingsResponse?, telnyx.Error, telnyx.Response
function ai_memory_namespaces_settings.update(namespace, parameters, opts) end

---@class telnyx.ai.missions
---@field knowledge_bases telnyx.ai.missions.knowledge_bases
---@field mcp_servers telnyx.ai.missions.mcp_servers
---@field runs telnyx.ai.missions.runs
---@field tools telnyx.ai.missions.tools
local ai_missions = {}

---Clones a mission.
---
---`POST /ai/missions/{mission_id}/clone`
---@param mission_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error, telnyx.Response
---@overload fun(mission_id: string, opts?: telnyx.CallOptions): table?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { mission_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): table?, telnyx.Error, telnyx.Response
function ai_missions.clone_mission(mission_id, parameters, opts) end

---@class (exact) telnyx.ai.missions.CreateParameters
---@field name string # the name
---@field description? string # what it is for
---@field execution_mode? 'external'|'managed'
---@field instructions? string # the system prompt; {{variables}} are filled in
---@field metadata? table # any names and values to keep with it
---@field model? string # the model, such as openai/gpt-4o
---@field [string] telnyx.NoSuchName

---Creates a mission.
---
---`POST /ai/missions`
---@param parameters telnyx.ai.missions.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MissionResponse?, telnyx.Error, telnyx.Response
function ai_missions.create(parameters, opts) end

---Deletes a mission.
---
---`DELETE /ai/missions/{mission_id}`
---@param mission_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(mission_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { mission_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function ai_missions.delete_mission(mission_id, parameters, opts) end

---@class (exact) telnyx.ai.missions.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; at most 1000, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists missions.
---
---`GET /ai/missions`
---@param parameters? telnyx.ai.missions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.MissionData>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.ai.MissionData>?, telnyx.Error, telnyx.Response
function ai_missions.list(parameters, opts) end

---@class (exact) telnyx.ai.missions.ListEventsParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; at most 1000, default 50
---@field type? string # the kind
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the events of all missions.
---
---`GET /ai/missions/events`
---@param parameters? telnyx.ai.missions.ListEventsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.EventData>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.ai.EventData>?, telnyx.Error, telnyx.Response
function ai_missions.list_events(parameters, opts) end

---Retrieves a mission.
---
---`GET /ai/missions/{mission_id}`
---@param mission_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MissionResponse?, telnyx.Error, telnyx.Response
---@overload fun(mission_id: string, opts?: telnyx.CallOptions): telnyx.ai.MissionResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { mission_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.MissionResponse?, telnyx.Error, telnyx.Response
function ai_missions.retrieve(mission_id, parameters, opts) end

---@class (exact) telnyx.ai.missions.UpdateMissionParameters
---@field mission_id? string
---@field description? string # what it is for
---@field execution_mode? 'external'|'managed'
---@field instructions? string # the system prompt; {{variables}} are filled in
---@field metadata? table # any names and values to keep with it
---@field model? string # the model, such as openai/gpt-4o
---@field name? string # the name
---@field [string] telnyx.NoSuchName

---Updates a mission.
---
---`PUT /ai/missions/{mission_id}`
---@param mission_id string
---@param parameters? telnyx.ai.missions.UpdateMissionParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MissionResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.missions.UpdateMissionParameters, opts?: telnyx.CallOptions): telnyx.ai.MissionResponse?, telnyx.Error, telnyx.Response
---@overload fun(mission_id: string, opts: telnyx.CallOptions): telnyx.ai.MissionResponse?, telnyx.Error, telnyx.Response
function ai_missions.update_mission(mission_id, parameters, opts) end

---@class telnyx.ai.missions.knowledge_bases
local ai_missions_knowledge_bases = {}

---Adds a knowledge base to a mission.
---
---`POST /ai/missions/{mission_id}/knowledge-bases`
---@param mission_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error, telnyx.Response
---@overload fun(mission_id: string, opts?: telnyx.CallOptions): table?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { mission_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): table?, telnyx.Error, telnyx.Response
function ai_missions_knowledge_bases.create_knowledge_base(mission_id, parameters, opts) end

---@class (exact) telnyx.ai.missions.knowledge_bases.DeleteKnowledgeBaseParameters
---@field mission_id string
---@field knowledge_base_id string
---@field [string] telnyx.NoSuchName

---Deletes a knowledge base of a mission.
---
---`DELETE /ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}`
---@param parameters telnyx.ai.missions.knowledge_bases.DeleteKnowledgeBaseParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function ai_missions_knowledge_bases.delete_knowledge_base(parameters, opts) end

---@class (exact) telnyx.ai.missions.knowledge_bases.GetKnowledgeBaseParameters
---@field mission_id string
---@field knowledge_base_id string
---@field [string] telnyx.NoSuchName

---Retrieves a knowledge base of a mission.
---
---`GET /ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}`
---@param parameters telnyx.ai.missions.knowledge_bases.GetKnowledgeBaseParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error, telnyx.Response
function ai_missions_knowledge_bases.get_knowledge_base(parameters, opts) end

---Lists the knowledge bases of a mission.
---
---`GET /ai/missions/{mission_id}/knowledge-bases`
---@param mission_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error, telnyx.Response
---@overload fun(mission_id: string, opts?: telnyx.CallOptions): table?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { mission_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): table?, telnyx.Error, telnyx.Response
function ai_missions_knowledge_bases.list_knowledge_bases(mission_id, parameters, opts) end

---@class (exact) telnyx.ai.missions.knowledge_bases.UpdateKnowledgeBaseParameters
---@field mission_id string
---@field knowledge_base_id string
---@field [string] telnyx.NoSuchName

---Updates a knowledge base of a mission.
---
---`PUT /ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}`
---@param parameters telnyx.ai.missions.knowledge_bases.UpdateKnowledgeBaseParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error, telnyx.Response
function ai_missions_knowledge_bases.update_knowledge_base(parameters, opts) end

---@class telnyx.ai.missions.mcp_servers
local ai_missions_mcp_servers = {}

---Adds an MCP server to a mission.
---
---`POST /ai/missions/{mission_id}/mcp-servers`
---@param mission_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error, telnyx.Response
---@overload fun(mission_id: string, opts?: telnyx.CallOptions): table?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { mission_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): table?, telnyx.Error, telnyx.Response
function ai_missions_mcp_servers.create_mcp_server(mission_id, parameters, opts) end

---@class (exact) telnyx.ai.missions.mcp_servers.DeleteMcpServerParameters
---@field mission_id string
---@field mcp_server_id string # identifies the MCP server
---@field [string] telnyx.NoSuchName

---Deletes an MCP server of a mission.
---
---`DELETE /ai/missions/{mission_id}/mcp-servers/{mcp_server_id}`
---@param parameters telnyx.ai.missions.mcp_servers.DeleteMcpServerParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function ai_missions_mcp_servers.delete_mcp_server(parameters, opts) end

---@class (exact) telnyx.ai.missions.mcp_servers.GetMcpServerParameters
---@field mission_id string
---@field mcp_server_id string # identifies the MCP server
---@field [string] telnyx.NoSuchName

---Retrieves an MCP server of a mission.
---
---`GET /ai/missions/{mission_id}/mcp-servers/{mcp_server_id}`
---@param parameters telnyx.ai.missions.mcp_servers.GetMcpServerParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error, telnyx.Response
function ai_missions_mcp_servers.get_mcp_server(parameters, opts) end

---Lists the MCP servers of a mission.
---
---`GET /ai/missions/{mission_id}/mcp-servers`
---@param mission_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error, telnyx.Response
---@overload fun(mission_id: string, opts?: telnyx.CallOptions): table?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { mission_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): table?, telnyx.Error, telnyx.Response
function ai_missions_mcp_servers.list_mcp_servers(mission_id, parameters, opts) end

---@class (exact) telnyx.ai.missions.mcp_servers.UpdateMcpServerParameters
---@field mission_id string
---@field mcp_server_id string # identifies the MCP server
---@field [string] telnyx.NoSuchName

---Updates an MCP server of a mission.
---
---`PUT /ai/missions/{mission_id}/mcp-servers/{mcp_server_id}`
---@param parameters telnyx.ai.missions.mcp_servers.UpdateMcpServerParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error, telnyx.Response
function ai_missions_mcp_servers.update_mcp_server(parameters, opts) end

---@class telnyx.ai.missions.runs
---@field events telnyx.ai.missions.runs.events
---@field plan telnyx.ai.missions.runs.plan
---@field telnyx_agents telnyx.ai.missions.runs.telnyx_agents
local ai_missions_runs = {}

---@class (exact) telnyx.ai.missions.runs.CancelRunParameters
---@field mission_id string
---@field run_id string # identifies the run
---@field [string] telnyx.NoSuchName

---Cancels a run of a mission.
---
---`POST /ai/missions/{mission_id}/runs/{run_id}/cancel`
---@param parameters telnyx.ai.missions.runs.CancelRunParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MissionRunResponse?, telnyx.Error, telnyx.Response
function ai_missions_runs.cancel_run(parameters, opts) end

---@class (exact) telnyx.ai.missions.runs.CreateParameters
---@field mission_id? string
---@field input? table
---@field metadata? table # any names and values to keep with it
---@field [string] telnyx.NoSuchName

---Starts a run of a mission.
---
---`POST /ai/missions/{mission_id}/runs`
---@param mission_id string
---@param parameters? telnyx.ai.missions.runs.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MissionRunResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.missions.runs.CreateParameters, opts?: telnyx.CallOptions): telnyx.ai.MissionRunResponse?, telnyx.Error, telnyx.Response
---@overload fun(mission_id: string, opts: telnyx.CallOptions): telnyx.ai.MissionRunResponse?, telnyx.Error, telnyx.Response
function ai_missions_runs.create(mission_id, parameters, opts) end

---@class (exact) telnyx.ai.missions.runs.ListParameters
---@field mission_id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; at most 1000, default 20
---@field status? string # how far it is
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the runs of a mission.
---
---`GET /ai/missions/{mission_id}/runs`
---@param mission_id string
---@param parameters? telnyx.ai.missions.runs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.MissionRunData>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.missions.runs.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.ai.MissionRunData>?, telnyx.Error, telnyx.Response
---@overload fun(mission_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.ai.MissionRunData>?, telnyx.Error, telnyx.Response
function ai_missions_runs.list(mission_id, parameters, opts) end

---@class (exact) telnyx.ai.missions.runs.ListRunsParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; at most 1000, default 20
---@field status? string # how far it is
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the runs of all missions.
---
---`GET /ai/missions/runs`
---@param parameters? telnyx.ai.missions.runs.ListRunsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.MissionRunData>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.ai.MissionRunData>?, telnyx.Error, telnyx.Response
function ai_missions_runs.list_runs(parameters, opts) end

---@class (exact) telnyx.ai.missions.runs.PauseRunParameters
---@field mission_id string
---@field run_id string # identifies the run
---@field [string] telnyx.NoSuchName

---Pauses a run of a mission.
---
---`POST /ai/missions/{mission_id}/runs/{run_id}/pause`
---@param parameters telnyx.ai.missions.runs.PauseRunParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MissionRunResponse?, telnyx.Error, telnyx.Response
function ai_missions_runs.pause_run(parameters, opts) end

---@class (exact) telnyx.ai.missions.runs.ResumeRunParameters
---@field mission_id string
---@field run_id string # identifies the run
---@field [string] telnyx.NoSuchName

---Resumes a run of a mission.
---
---`POST /ai/missions/{mission_id}/runs/{run_id}/resume`
---@param parameters telnyx.ai.missions.runs.ResumeRunParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MissionRunResponse?, telnyx.Error, telnyx.Response
function ai_missions_runs.resume_run(parameters, opts) end

---@class (exact) telnyx.ai.missions.runs.RetrieveParameters
---@field mission_id string
---@field run_id string # identifies the run
---@field [string] telnyx.NoSuchName

---Retrieves a run of a mission.
---
---`GET /ai/missions/{mission_id}/runs/{run_id}`
---@param parameters telnyx.ai.missions.runs.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MissionRunResponse?, telnyx.Error, telnyx.Response
function ai_missions_runs.retrieve(parameters, opts) end

---@class (exact) telnyx.ai.missions.runs.UpdateParameters
---@field mission_id string
---@field run_id string # identifies the run
---@field error? string
---@field metadata? table # any names and values to keep with it
---@field result_payload? table
---@field result_summary? string
---@field status? 'pending'|'running'|'paused'|'succeeded'|'failed'|'cancelled' # how far it is
---@field [string] telnyx.NoSuchName

---Updates a run of a mission.
---
---`PATCH /ai/missions/{mission_id}/runs/{run_id}`
---@param parameters telnyx.ai.missions.runs.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MissionRunResponse?, telnyx.Error, telnyx.Response
function ai_missions_runs.update(parameters, opts) end

---@class telnyx.ai.missions.runs.events
local ai_missions_runs_events = {}

---@class (exact) telnyx.ai.missions.runs.events.GetEventDetailsParameters
---@field mission_id string
---@field run_id string # identifies the run
---@field event_id string # identifies the scheduled event
---@field [string] telnyx.NoSuchName

---Retrieves an event of a mission's run.
---
---`GET /ai/missions/{mission_id}/runs/{run_id}/events/{event_id}`
---@param parameters telnyx.ai.missions.runs.events.GetEventDetailsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.EventResponse?, telnyx.Error, telnyx.Response
function ai_missions_runs_events.get_event_details(parameters, opts) end

---@class (exact) telnyx.ai.missions.runs.events.ListParameters
---@field mission_id string
---@field run_id string # identifies the run
---@field agent_id? string # the RCS agent that sends it
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; at most 1000, default 50
---@field step_id? string
---@field type? string # the kind
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the events of a mission's run.
---
---`GET /ai/missions/{mission_id}/runs/{run_id}/events`
---@param parameters telnyx.ai.missions.runs.events.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.EventData>?, telnyx.Error, telnyx.Response
function ai_missions_runs_events.list(parameters, opts) end

---@class (exact) telnyx.ai.missions.runs.events.LogParameters
---@field mission_id string
---@field run_id string # identifies the run
---@field summary string
---@field type 'status_change'|'step_started'|'step_completed'|'step_failed'|'tool_call'|'tool_result'|'message'|'error'|'custom' # the kind
---@field agent_id? string # the RCS agent that sends it
---@field idempotency_key? string
---@field payload? table # what is said, plain text or SSML
---@field step_id? string
---@field [string] telnyx.NoSuchName

---Logs an event of a mission's run.
---
---`POST /ai/missions/{mission_id}/runs/{run_id}/events`
---@param parameters telnyx.ai.missions.runs.events.LogParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.EventResponse?, telnyx.Error, telnyx.Response
function ai_missions_runs_events.log(parameters, opts) end

---@class telnyx.ai.missions.runs.plan
local ai_missions_runs_plan = {}

---@class (exact) telnyx.ai.missions.runs.plan.AddStepsToPlanParameters
---@field mission_id string
---@field run_id string # identifies the run
---@field steps telnyx.ai.CreatePlanStepRequest[]
---@field [string] telnyx.NoSuchName

---Adds steps to the plan of a mission's run.
---
---`POST /ai/missions/{mission_id}/runs/{run_id}/plan/steps`
---@param parameters telnyx.ai.missions.runs.plan.AddStepsToPlanParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.PlanStepsCreatedResponse?, telnyx.Error, telnyx.Response
function ai_missions_runs_plan.add_steps_to_plan(parameters, opts) end

---@class (exact) telnyx.ai.missions.runs.plan.CreateParameters
---@field mission_id string
---@field run_id string # identifies the run
---@field steps telnyx.ai.CreatePlanStepRequest[]
---@field [string] telnyx.NoSuchName

---Creates the plan of a mission's run.
---
---`POST /ai/missions/{mission_id}/runs/{run_id}/plan`
---@param parameters telnyx.ai.missions.runs.plan.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.PlanStepsCreatedResponse?, telnyx.Error, telnyx.Response
function ai_missions_runs_plan.create(parameters, opts) end

---@class (exact) telnyx.ai.missions.runs.plan.GetStepDetailsParameters
---@field mission_id string
---@field run_id string # identifies the run
---@field step_id string
---@field [string] telnyx.NoSuchName

---Retrieves a step of a plan.
---
---`GET /ai/missions/{mission_id}/runs/{run_id}/plan/steps/{step_id}`
---@param parameters telnyx.ai.missions.runs.plan.GetStepDetailsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.PlanStepResponse?, telnyx.Error, telnyx.Response
function ai_missions_runs_plan.get_step_details(parameters, opts) end

---@class (exact) telnyx.ai.missions.runs.plan.RetrieveParameters
---@field mission_id string
---@field run_id string # identifies the run
---@field [string] telnyx.NoSuchName

---Retrieves the plan of a mission's run.
---
---`GET /ai/missions/{mission_id}/runs/{run_id}/plan`
---@param parameters telnyx.ai.missions.runs.plan.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.PlanResponse?, telnyx.Error, telnyx.Response
function ai_missions_runs_plan.retrieve(parameters, opts) end

---@class (exact) telnyx.ai.missions.runs.plan.UpdateStepParameters
---@field mission_id string
---@field run_id string # identifies the run
---@field step_id string
---@field metadata? table # any names and values to keep with it
---@field status? 'pending'|'in_progress'|'completed'|'skipped'|'failed' # how far it is
---@field [string] telnyx.NoSuchName

---Updates a step of a plan.
---
---`PATCH /ai/missions/{mission_id}/runs/{run_id}/plan/steps/{step_id}`
---@param parameters telnyx.ai.missions.runs.plan.UpdateStepParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.PlanStepResponse?, telnyx.Error, telnyx.Response
function ai_missions_runs_plan.update_step(parameters, opts) end

---@class telnyx.ai.missions.runs.telnyx_agents
local ai_missions_runs_telnyx_agents = {}

---@class (exact) telnyx.ai.missions.runs.telnyx_agents.LinkParameters
---@field mission_id string
---@field run_id string # identifies the run
---@field telnyx_agent_id string
---@field [string] telnyx.NoSuchName

---Links a Telnyx agent to a mission's run.
---
---`POST /ai/missions/{mission_id}/runs/{run_id}/telnyx-agents`
---@param parameters telnyx.ai.missions.runs.telnyx_agents.LinkParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TelnyxAgentResponse?, telnyx.Error, telnyx.Response
function ai_missions_runs_telnyx_agents.link(parameters, opts) end

---@class (exact) telnyx.ai.missions.runs.telnyx_agents.ListParameters
---@field mission_id string
---@field run_id string # identifies the run
---@field [string] telnyx.NoSuchName

---Lists the Telnyx agents of a mission's run.
---
---`GET /ai/missions/{mission_id}/runs/{run_id}/telnyx-agents`
---@param parameters telnyx.ai.missions.runs.telnyx_agents.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TelnyxAgentsListResponse?, telnyx.Error, telnyx.Response
function ai_missions_runs_telnyx_agents.list(parameters, opts) end

---@class (exact) telnyx.ai.missions.runs.telnyx_agents.UnlinkParameters
---@field mission_id string
---@field run_id string # identifies the run
---@field telnyx_agent_id string
---@field [string] telnyx.NoSuchName

---Unlinks a Telnyx agent from a mission's run.
---
---`DELETE /ai/missions/{mission_id}/runs/{run_id}/telnyx-agents/{telnyx_agent_id}`
---@param parameters telnyx.ai.missions.runs.telnyx_agents.UnlinkParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function ai_missions_runs_telnyx_agents.unlink(parameters, opts) end

---@class telnyx.ai.missions.tools
local ai_missions_tools = {}

---Adds a tool to a mission.
---
---`POST /ai/missions/{mission_id}/tools`
---@param mission_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error, telnyx.Response
---@overload fun(mission_id: string, opts?: telnyx.CallOptions): table?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { mission_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): table?, telnyx.Error, telnyx.Response
function ai_missions_tools.create_tool(mission_id, parameters, opts) end

---@class (exact) telnyx.ai.missions.tools.DeleteToolParameters
---@field mission_id string
---@field tool_id string # identifies the tool
---@field [string] telnyx.NoSuchName

---Deletes a tool of a mission.
---
---`DELETE /ai/missions/{mission_id}/tools/{tool_id}`
---@param parameters telnyx.ai.missions.tools.DeleteToolParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function ai_missions_tools.delete_tool(parameters, opts) end

---@class (exact) telnyx.ai.missions.tools.GetToolParameters
---@field mission_id string
---@field tool_id string # identifies the tool
---@field [string] telnyx.NoSuchName

---Retrieves a tool of a mission.
---
---`GET /ai/missions/{mission_id}/tools/{tool_id}`
---@param parameters telnyx.ai.missions.tools.GetToolParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error, telnyx.Response
function ai_missions_tools.get_tool(parameters, opts) end

---Lists the tools of a mission.
---
---`GET /ai/missions/{mission_id}/tools`
---@param mission_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error, telnyx.Response
---@overload fun(mission_id: string, opts?: telnyx.CallOptions): table?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { mission_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): table?, telnyx.Error, telnyx.Response
function ai_missions_tools.list_tools(mission_id, parameters, opts) end

---@class (exact) telnyx.ai.missions.tools.UpdateToolParameters
---@field mission_id string
---@field tool_id string # identifies the tool
---@field [string] telnyx.NoSuchName

---Updates a tool of a mission.
---
---`PUT /ai/missions/{mission_id}/tools/{tool_id}`
---@param parameters telnyx.ai.missions.tools.UpdateToolParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error, telnyx.Response
function ai_missions_tools.update_tool(parameters, opts) end

---@class telnyx.ai.openai
---@field chat telnyx.ai.openai.chat
---@field embeddings telnyx.ai.openai.embeddings
local ai_openai = {}

---@class (exact) telnyx.ai.openai.CreateResponseParameters
---@field conversation? string # a UUID
---@field input? any
---@field instructions? string # the system prompt; {{variables}} are filled in
---@field mode? 'preferred'|'strict'
---@field model? string # the model, such as openai/gpt-4o
---@field reasoning? telnyx.ai.OpenAICreateResponseParamsReasoning
---@field region? 'USA'|'EU'|'AUS'|'UAE'
---@field service_tier? string
---@field stream? boolean # whether the reply streams
---@field [string] telnyx.NoSuchName

---@class telnyx.ai.openai.CreateResponseStreamParameters : telnyx.ai.openai.CreateResponseParameters
---@field stream true

---Creates a response in the format of the OpenAI API.
---
---`POST /ai/openai/responses`
---@param parameters? telnyx.ai.openai.CreateResponseParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.OpenAICreateResponseResponse|telnyx.Stream|nil, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.openai.CreateResponseStreamParameters, opts?: telnyx.CallOptions): telnyx.Stream?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Stream?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.ai.OpenAICreateResponseResponse|telnyx.Stream|nil, telnyx.Error, telnyx.Response
function ai_openai.create_response(parameters, opts) end

---Lists the models that can be used.
---
---`GET /ai/openai/models`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ModelsResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.ai.ModelsResponse?, telnyx.Error, telnyx.Response
function ai_openai.list_models(parameters, opts) end

---@class telnyx.ai.openai.chat
local ai_openai_chat = {}

---@class (exact) telnyx.ai.openai.chat.CreateCompletionParameters
---@field messages telnyx.ai.Message[] # the messages
---@field api_key_ref? string # the name of the integration secret with the provider's key
---@field best_of? integer
---@field early_stopping? boolean # default false
---@field enable_thinking? boolean # default true
---@field frequency_penalty? number # default 0
---@field guided_choice? string[]
---@field guided_json? table
---@field guided_regex? string
---@field length_penalty? number # default 1
---@field logprobs? boolean # default false
---@field max_tokens? integer
---@field min_p? number
---@field mode? 'preferred'|'strict'
---@field model? string # the model, such as openai/gpt-4o; default "meta-llama/Meta-Llama-3.1-8B-Instruct"
---@field n? number
---@field presence_penalty? number # default 0
---@field reasoning_effort? 'none'|'minimal'|'low'|'medium'|'high'|'xhigh'|'max'
---@field region? 'USA'|'EU'|'AUS'|'UAE'
---@field response_format? telnyx.ai.ResponseFormat|telnyx.ai.ChatCreateCompletionParamsResponseFormatJsonObject|telnyx.ai.ChatCreateCompletionParamsResponseFormatJsonSchemaParam
---@field seed? integer
---@field service_tier? string
---@field stop? any # what to stop: current or all
---@field stream? boolean # whether the reply streams; default false
---@field temperature? number # default 0.1
---@field tool_choice? 'none'|'auto'|'required'
---@field tools? telnyx.ai.Tool[] # the tools that it can use
---@field top_logprobs? integer
---@field top_p? number
---@field use_beam_search? boolean # default false
---@field [string] telnyx.NoSuchName

---@class telnyx.ai.openai.chat.CreateCompletionStreamParameters : telnyx.ai.openai.chat.CreateCompletionParameters
---@field stream true

---Completes a chat in the format of the OpenAI API.
---
---`POST /ai/openai/chat/completions`
---@param parameters telnyx.ai.openai.chat.CreateCompletionParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ChatCreateCompletionResponse|telnyx.Stream|nil, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.openai.chat.CreateCompletionStreamParameters, opts?: telnyx.CallOptions): telnyx.Stream?, telnyx.Error, telnyx.Response
function ai_openai_chat.create_completion(parameters, opts) end

---@class telnyx.ai.openai.embeddings
local ai_openai_embeddings = {}

---@class (exact) telnyx.ai.openai.embeddings.CreateEmbeddingsParameters
---@field input any
---@field model string # the model, such as openai/gpt-4o
---@field dimensions? integer
---@field encoding_format? 'float'|'base64' # default "float"
---@field user? string
---@field [string] telnyx.NoSuchName

---Embeds text in the format of the OpenAI API.
---
---`POST /ai/openai/embeddings`
---@param parameters telnyx.ai.openai.embeddings.CreateEmbeddingsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.OpenAIEmbeddingResponse?, telnyx.Error, telnyx.Response
function ai_openai_embeddings.create_embeddings(parameters, opts) end

---Lists the models that embed text.
---
---`GET /ai/openai/embeddings/models`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.OpenAIEmbeddingModelsResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.ai.OpenAIEmbeddingModelsResponse?, telnyx.Error, telnyx.Response
function ai_openai_embeddings.list_embedding_models(parameters, opts) end

---@class telnyx.ai.tools
local ai_tools = {}

---@class (exact) telnyx.ai.tools.CreateParameters
---@field display_name string # the name to show
---@field type string # the kind
---@field client_side_tool? table
---@field function? table
---@field function_? table
---@field handoff? table
---@field invite? table
---@field pay? telnyx.ai.PayToolParams
---@field retrieval? table
---@field timeout_ms? integer # how long to wait; milliseconds, default 5000
---@field update_dynamic_variables? telnyx.ai.UpdateDynamicVariablesToolParams
---@field webhook? table
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Creates a tool that assistants share.
---
---`POST /ai/tools`
---@param parameters telnyx.ai.tools.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SharedToolResponse?, telnyx.Error, telnyx.Response
function ai_tools.create(parameters, opts) end

---Deletes a shared tool.
---
---`DELETE /ai/tools/{tool_id}`
---@param tool_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error, telnyx.Response
---@overload fun(tool_id: string, opts?: telnyx.CallOptions): table?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { tool_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): table?, telnyx.Error, telnyx.Response
function ai_tools.delete(tool_id, parameters, opts) end

---@class (exact) telnyx.ai.tools.ListParameters
---@field filter_name? string
---@field filter_type? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 100, default 20
---@field filter? { name?: string, type?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the shared tools.
---
---`GET /ai/tools`
---@param parameters? telnyx.ai.tools.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.SharedToolResponse>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.ai.SharedToolResponse>?, telnyx.Error, telnyx.Response
function ai_tools.list(parameters, opts) end

---Retrieves a shared tool.
---
---`GET /ai/tools/{tool_id}`
---@param tool_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SharedToolResponse?, telnyx.Error, telnyx.Response
---@overload fun(tool_id: string, opts?: telnyx.CallOptions): telnyx.ai.SharedToolResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { tool_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ai.SharedToolResponse?, telnyx.Error, telnyx.Response
function ai_tools.retrieve(tool_id, parameters, opts) end

---@class (exact) telnyx.ai.tools.UpdateParameters
---@field tool_id? string # identifies the tool
---@field client_side_tool? table
---@field display_name? string # the name to show
---@field function? table
---@field function_? table
---@field handoff? table
---@field invite? table
---@field pay? telnyx.ai.PayToolParams
---@field retrieval? table
---@field timeout_ms? integer # how long to wait; milliseconds
---@field type? string # the kind
---@field update_dynamic_variables? telnyx.ai.UpdateDynamicVariablesToolParams
---@field webhook? table
---@field [string] telnyx.NoSuchName

---Updates a shared tool.
---
---`PATCH /ai/tools/{tool_id}`
---@param tool_id string
---@param parameters? telnyx.ai.tools.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SharedToolResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ai.tools.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.SharedToolResponse?, telnyx.Error, telnyx.Response
---@overload fun(tool_id: string, opts: telnyx.CallOptions): telnyx.ai.SharedToolResponse?, telnyx.Error, telnyx.Response
function ai_tools.update(tool_id, parameters, opts) end

---@class telnyx.ai.typesafe
---@field v1 telnyx.ai.typesafe.v1

---@class telnyx.ai.typesafe.v1
local ai_typesafe_v1 = {}

---@class (exact) telnyx.ai.typesafe.v1.SystemoneParameters
---@field questions table<string, telnyx.ai.V1SystemoneParamsDecisionModelChoiceQuestion|telnyx.ai.V1SystemoneParamsDecisionModelNoulQuestion|telnyx.ai.V1SystemoneParamsDecisionModelScoreQuestion>
---@field state any
---@field model? 'telnyx/decision-flash'|'telnyx/decision-pro' # the model, such as openai/gpt-4o
---@field [string] telnyx.NoSuchName

---Answers questions about a state with a decision model.
---
---`POST /ai/typesafe/v1/systemone`
---@param parameters telnyx.ai.typesafe.v1.SystemoneParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.V1SystemoneResponse?, telnyx.Error, telnyx.Response
function ai_typesafe_v1.systemone(parameters, opts) end

---@class telnyx.ai.Assistant
---@field a2a_agents? telnyx.ai.AssistantA2AAgent[] # other agents that it can ask
---@field conversation_flow? telnyx.ai.ConversationFlow # the steps of the conversation
---@field created_at string # when it was created
---@field description? string # what it is for
---@field dynamic_variables? table # values of {{variables}}
---@field dynamic_variables_webhook_timeout_ms? integer # how long to wait for those; milliseconds, 1 to 10000, default 1500
---@field dynamic_variables_webhook_url? string # the URL that gives values of {{variables}}
---@field enabled_features? telnyx.ai.EnabledFeatures[] # telephony, messaging
---@field external_llm? telnyx.ai.ExternalLLM # a model of your own
---@field fallback_config? telnyx.ai.FallbackConfig # the model to use if the first fails
---@field greeting? string # what is said first
---@field id string # identifies it
---@field import_metadata? telnyx.ai.ImportMetadata # where it was imported from
---@field insight_settings? telnyx.ai.InsightSettings # which insights are made of conversations
---@field instructions string # the system prompt; {{variables}} are filled in
---@field integrations? telnyx.ai.AssistantIntegration[] # the integrations that it can use
---@field interruption_settings? telnyx.ai.InterruptionSettings # when the caller may interrupt
---@field llm_api_key_ref? string # the name of the integration secret with the model's key
---@field mcp_servers? telnyx.ai.AssistantMCPServer[] # the MCP servers that it can use
---@field messaging_settings? telnyx.ai.MessagingSettings # how it sends messages
---@field model string # the model, such as openai/gpt-4o
---@field name string # the name
---@field observability_settings? telnyx.ai.Observability # where traces go
---@field post_conversation_settings? telnyx.ai.PostConversationSettings # what happens after a conversation
---@field privacy_settings? telnyx.ai.PrivacySettings # what is kept of conversations
---@field related_mission_ids? string[] # the missions that it takes part in
---@field tags? string[] # labels to find it by
---@field telephony_settings? telnyx.ai.TelephonySettings # how it takes calls
---@field tools? telnyx.ai.AssistantTools # the tools that it can use
---@field transcription? telnyx.ai.TranscriptionSettings # how speech becomes text; on a call, whether to transcribe it
---@field version_created_at? string # when the version was made
---@field version_id? string # identifies the version
---@field version_name? string # the name of the version; at most 50 characters, default "New assistant"
---@field voice_settings? telnyx.ai.VoiceSettings # the provider's settings of the voice
---@field widget_settings? telnyx.ai.WidgetSettings # how its widget looks

---@class telnyx.ai.AssistantA2AAgent
---@field async? boolean # go on without waiting for the response
---@field headers? telnyx.ai.AssistantA2AAgentHeader[] # the headers to send
---@field messages? (telnyx.ai.AssistantA2AAgentA2AAgentRequestStartMessage|telnyx.ai.AssistantA2AAgentA2AAgentRequestResponseDelayedMessage)[] # the messages
---@field name string # the name
---@field poll_interval_ms? number # how often the other agent is asked for its result; milliseconds
---@field timeout_ms? number # how long to wait; milliseconds
---@field url string # the URL

---@class telnyx.ai.AssistantA2AAgentA2AAgentRequestResponseDelayedMessage
---@field content string # what the message says
---@field timing_ms number # how long to wait before it is said; milliseconds
---@field type 'request_response_delayed' # the kind

---@class telnyx.ai.AssistantA2AAgentA2AAgentRequestStartMessage
---@field content string # what the message says
---@field timing_ms? number # how long to wait before it is said; milliseconds
---@field type 'request_start' # the kind

---@class telnyx.ai.AssistantA2AAgentHeader
---@field name string # the name
---@field value string # the value

---@class telnyx.ai.AssistantChatResponse
---@field content string # what the message says

---@class telnyx.ai.AssistantDeletedResponse
---@field deleted boolean # whether it was deleted
---@field id string # identifies it
---@field object string # the kind of object

---@class telnyx.ai.AssistantIntegration
---@field allowed_list? string[] # the actions that may be used
---@field integration_id string # identifies the integration

---@class telnyx.ai.AssistantMCPServer
---@field allowed_tools? string[] # the tools that may be used; all where none is given
---@field id string # identifies it

---@class telnyx.ai.AssistantScheduledCallAttempt
---@field attempt_number integer # which try
---@field attempted_at string # when it was tried
---@field call_duration? integer # how long the call took
---@field call_status string # how the call ended
---@field telnyx_call_control_id? string # identifies the call, for commands

---@class telnyx.ai.AssistantSmsChatResponse
---@field conversation_id? string # identifies the conversation

---@class telnyx.ai.AssistantTarget
---@field assistant_id string # identifies the assistant
---@field position? telnyx.ai.NodePosition # where it stands
---@field type 'assistant' # the kind
---@field voice_mode? 'unified'|'distinct' # how the voice is chosen; default "unified"

---@class telnyx.ai.AssistantTestResponse
---@field created_at string # when it was created
---@field description? string # what it is for
---@field destination? string # what is tested: a number, an assistant
---@field instructions? string # the system prompt; {{variables}} are filled in
---@field max_duration_seconds? integer # how long a test may take; seconds
---@field name string # the name
---@field rubric telnyx.ai.Rubric[] # what is judged, and by which criteria
---@field telnyx_conversation_channel telnyx.ai.TelnyxConversationChannel # phone_call, web_call or sms_chat
---@field test_id string # identifies the test; a UUID
---@field test_suite? string # the suite that it is in

---@alias telnyx.ai.AssistantTool telnyx.ai.AssistantToolFunction|telnyx.ai.WebhookTool|telnyx.ai.ClientSideTool|telnyx.ai.RetrievalTool|telnyx.ai.HandoffTool|telnyx.ai.HangupTool|telnyx.ai.TransferTool|telnyx.ai.InviteTool|telnyx.ai.SIPReferTool|telnyx.ai.DTMFTool|telnyx.ai.SendMessageTool|telnyx.ai.SkipTurnTool|telnyx.ai.PayTool|telnyx.ai.UpdateDynamicVariables

---@class telnyx.ai.AssistantToolFunction
---@field function telnyx.ai.ToolFunctionFunction # the function that the model wants called
---@field shared? boolean # used by several assistants
---@field type 'function' # the kind

---@class telnyx.ai.AssistantToolTransferTransferWarmTransferAcceptance
---@field enabled? boolean # whether it is on
---@field end_user_target_context_mode? 'private'|'shared' # which of the end user's contexts are used

---@alias telnyx.ai.AssistantTools (telnyx.ai.AssistantToolFunction|telnyx.ai.WebhookTool|telnyx.ai.ClientSideTool|telnyx.ai.RetrievalTool|telnyx.ai.HandoffTool|telnyx.ai.HangupTool|telnyx.ai.TransferTool|telnyx.ai.InviteTool|telnyx.ai.SIPReferTool|telnyx.ai.DTMFTool|telnyx.ai.SendMessageTool|telnyx.ai.SkipTurnTool|telnyx.ai.PayTool|telnyx.ai.UpdateDynamicVariables)[]

---@class telnyx.ai.AssistantsListData
---@field data telnyx.ai.Assistant[] # the items
---@field items telnyx.ai.Assistant[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.ai.AssistantsListData): boolean
---@field next_page fun(self: telnyx.ai.AssistantsListData): telnyx.ai.AssistantsListData?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.ai.AssistantsListData): fun(): telnyx.ai.AssistantsListData?
---@field each fun(self: telnyx.ai.AssistantsListData): fun(): telnyx.ai.Assistant?

---@class telnyx.ai.AudioTranscriptionResponse
---@field duration? number
---@field segments? telnyx.ai.AudioTranscriptionResponseSegments[]
---@field text string # the text
---@field words? telnyx.ai.AudioTranscriptionResponseWord[]

---@class telnyx.ai.AudioTranscriptionResponseSegments
---@field end number
---@field id number # identifies it
---@field speakers? number[]
---@field start number
---@field text string # the text
---@field words? telnyx.ai.AudioTranscriptionResponseWord[]

---@class telnyx.ai.AudioTranscriptionResponseWord
---@field confidence? number
---@field end number
---@field punctuated_word? string
---@field speaker? integer
---@field speaker_confidence? number
---@field start number
---@field word string

---@class telnyx.ai.AudioVisualizerConfig
---@field color? 'verdant'|'twilight'|'bloom'|'mystic'|'flare'|'glacier' # the colour
---@field preset? string # the set of values to start from

---@alias telnyx.ai.BackgroundAudio telnyx.ai.BackgroundAudioPredefinedMedia|telnyx.ai.BackgroundAudioMediaURL|telnyx.ai.BackgroundAudioMediaName

---@class telnyx.ai.BackgroundAudioMediaName
---@field type 'media_name' # the kind
---@field value string # the value

---@class telnyx.ai.BackgroundAudioMediaURL
---@field type 'media_url' # the kind
---@field value string # the value; a URL

---@class telnyx.ai.BackgroundAudioPredefinedMedia
---@field type 'predefined_media' # the kind
---@field value 'silence'|'office' # the value; default "silence"
---@field volume? number # how loud it is; 0.1 to 1, default 1

---@alias telnyx.ai.BackgroundTaskStatus 'queued'|'processing'|'success'|'failure'|'partial_success'

---@class telnyx.ai.BackgroundTasksQueryResponse
---@field bucket? string
---@field created_at string # when it was created
---@field finished_at? string
---@field status telnyx.ai.BackgroundTaskStatus # how far it is
---@field task_id string
---@field task_name string
---@field user_id string

---@class telnyx.ai.BackgroundTasksQueryResponseData
---@field data telnyx.ai.BackgroundTasksQueryResponse[] # the items
---@field items telnyx.ai.BackgroundTasksQueryResponse[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.ai.BackgroundTasksQueryResponseData): boolean
---@field next_page fun(self: telnyx.ai.BackgroundTasksQueryResponseData): telnyx.ai.BackgroundTasksQueryResponseData?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.ai.BackgroundTasksQueryResponseData): fun(): telnyx.ai.BackgroundTasksQueryResponseData?
---@field each fun(self: telnyx.ai.BackgroundTasksQueryResponseData): fun(): telnyx.ai.BackgroundTasksQueryResponse?

---@class telnyx.ai.BucketIds
---@field bucket_ids string[] # the buckets with the documents
---@field max_num_results? integer # how many results at most

---@class telnyx.ai.CanaryDeployResponse
---@field assistant_id string # identifies the assistant
---@field created_at string # when it was created
---@field rules telnyx.ai.Rule[] # which versions serve whom
---@field updated_at string # when it last changed

---@class telnyx.ai.ChatCreateCompletionParamsResponseFormatJsonObject
---@field type 'json_object' # the kind

---@class telnyx.ai.ChatCreateCompletionParamsResponseFormatJsonSchemaParam
---@field json_schema telnyx.ai.ChatCreateCompletionParamsResponseFormatJsonSchemaParamJsonSchema # JSON Schema of the result
---@field type 'json_schema' # the kind

---@class telnyx.ai.ChatCreateCompletionParamsResponseFormatJsonSchemaParamJsonSchema
---@field description? string # what it is for
---@field name string # the name
---@field schema? table
---@field strict? boolean

---@alias telnyx.ai.ChatCreateCompletionResponse table

---@class telnyx.ai.Clause
---@field attribute string # the attribute that is compared
---@field operator 'in'|'not_in'|'starts_with' # how the two are compared
---@field values string[] # the values; at least 1 items

---@class telnyx.ai.ClientSideTool
---@field client_side_tool telnyx.ai.ClientSideToolParams # a tool that runs in the caller's program
---@field shared? boolean # used by several assistants
---@field type 'client_side_tool' # the kind

---@class telnyx.ai.ClientSideToolParams
---@field description string # what it is for
---@field name string # the name
---@field parameters telnyx.ai.WebhookBodyParameters # a JSON schema of what it takes

---@class telnyx.ai.ClusterNode
---@field filename string # the file's name
---@field text string # the text

---@class telnyx.ai.ClusteringRequestInfo
---@field bucket string
---@field created_at string # when it was created
---@field finished_at string
---@field min_cluster_size integer
---@field min_subcluster_size integer
---@field status telnyx.ai.TaskStatus # how far it is
---@field task_id string

---@class telnyx.ai.ClusteringStatusResponse
---@field bucket string
---@field clusters telnyx.ai.RecursiveCluster[]
---@field status telnyx.ai.TaskStatus # how far it is

---@class telnyx.ai.ClusteringStatusResponseData
---@field data telnyx.ai.ClusteringStatusResponse # the items

---@class telnyx.ai.Collection
---@field created_at? string # when it was created
---@field description? string # what it is for
---@field name? string # the name
---@field record_type? string # the kind of record
---@field settings? telnyx.ai.RetrievalSettingsWrapper # the settings
---@field slug? string
---@field sources? telnyx.ai.CollectionsSource[]
---@field status? string # how far it is
---@field updated_at? string # when it last changed
---@field uuid? string

---@class telnyx.ai.CollectionEnvelope
---@field data telnyx.ai.Collection # the items

---@class telnyx.ai.CollectionRetrieveDocumentsResponse
---@field data telnyx.ai.CollectionRetrieveDocumentsResponseData[] # the items
---@field meta? telnyx.ai.CollectionRetrieveDocumentsResponseMeta # more about it
---@field items telnyx.ai.CollectionRetrieveDocumentsResponseData[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.ai.CollectionRetrieveDocumentsResponse): boolean
---@field next_page fun(self: telnyx.ai.CollectionRetrieveDocumentsResponse): telnyx.ai.CollectionRetrieveDocumentsResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.ai.CollectionRetrieveDocumentsResponse): fun(): telnyx.ai.CollectionRetrieveDocumentsResponse?
---@field each fun(self: telnyx.ai.CollectionRetrieveDocumentsResponse): fun(): telnyx.ai.CollectionRetrieveDocumentsResponseData?

---@class telnyx.ai.CollectionRetrieveDocumentsResponseData
---@field chunk_index? number
---@field chunk_total? number
---@field id string # identifies it
---@field ingested_at? string
---@field metadata? table # any names and values to keep with it
---@field organization_id? string # the organization that it belongs to
---@field record_created_at? string
---@field record_id? string
---@field record_type? string # the kind of record
---@field region? string # the region
---@field score? number
---@field text? string # the text
---@field user_id? string

---@class telnyx.ai.CollectionRetrieveDocumentsResponseMeta
---@field collection_slug? string
---@field page_number? number
---@field page_size? number
---@field retrieval_type? string
---@field searched_sources? string[]
---@field top_k? number
---@field total_pages? number # how many pages there are
---@field total_results? number # how many there are

---@class telnyx.ai.CollectionsSource
---@field bucket_id? string
---@field collection_id? string
---@field id string # identifies it
---@field record_type? string # the kind of record
---@field source_type? 'voice'|'message'|'meeting_bot'|'bucket'
---@field status? string # how far it is

---@alias telnyx.ai.Condition telnyx.ai.LLMCondition|telnyx.ai.ConditionExpressionCondition|telnyx.ai.DefaultCondition

---@class telnyx.ai.ConditionExpressionCondition
---@field expression any # the expression to evaluate
---@field type 'expression' # the kind

---@class telnyx.ai.Conversation
---@field created_at string # when it was created
---@field id string # identifies it; a UUID
---@field last_message_at string # when the last message was
---@field metadata table<string, string> # any names and values to keep with it
---@field name? string # the name

---@alias telnyx.ai.ConversationChannelType 'phone_call'|'sms_chat'

---@class telnyx.ai.ConversationFlow
---@field edges? telnyx.ai.FlowEdge[] # the ways from node to node
---@field nodes telnyx.ai.Node[] # the steps of the conversation
---@field start_node_id string # the node to begin with

---@class telnyx.ai.ConversationHistoryRecord
---@field chunk_index integer
---@field chunk_total integer
---@field id string # identifies it
---@field ingested_at string
---@field metadata? table # any names and values to keep with it
---@field organization_id string # the organization that it belongs to
---@field record_created_at string
---@field record_id string
---@field region 'USA'|'DEU'|'AUS'|'UAE' # the region
---@field score number
---@field text string # the text
---@field user_id string

---@class telnyx.ai.ConversationInsight
---@field conversation_insights telnyx.ai.ConversationInsightConversationInsightsItem[] # what was found out about the conversation
---@field created_at string # when it was created
---@field id string # identifies it
---@field status 'pending'|'in_progress'|'completed'|'failed' # how far it is

---@class telnyx.ai.ConversationInsightAggregateResp
---@field data telnyx.ai.ConversationInsightAggregateRespDataItem[] # the items
---@field items telnyx.ai.ConversationInsightAggregateRespDataItem[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.ai.ConversationInsightAggregateResp): boolean
---@field next_page fun(self: telnyx.ai.ConversationInsightAggregateResp): telnyx.ai.ConversationInsightAggregateResp?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.ai.ConversationInsightAggregateResp): fun(): telnyx.ai.ConversationInsightAggregateResp?
---@field each fun(self: telnyx.ai.ConversationInsightAggregateResp): fun(): telnyx.ai.ConversationInsightAggregateRespDataItem?

---@class telnyx.ai.ConversationInsightAggregateRespDataItem
---@field record_count integer # how many records there are

---@class telnyx.ai.ConversationInsightConversationInsightsItem
---@field insight_id string # identifies the insight
---@field result string # "ok" where the command was accepted

---@class telnyx.ai.ConversationInsightListData
---@field data telnyx.ai.ConversationInsight[] # the items
---@field meta telnyx.ai.Meta # more about it
---@field items telnyx.ai.ConversationInsight[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.ai.ConversationInsightListData): boolean
---@field next_page fun(self: telnyx.ai.ConversationInsightListData): telnyx.ai.ConversationInsightListData?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.ai.ConversationInsightListData): fun(): telnyx.ai.ConversationInsightListData?
---@field each fun(self: telnyx.ai.ConversationInsightListData): fun(): telnyx.ai.ConversationInsight?

---@class telnyx.ai.ConversationMessage
---@field created_at? string # when it was created
---@field metadata? table<string, boolean|string|number|(boolean|string|number)[]> # any names and values to keep with it
---@field role 'user'|'assistant'|'tool' # the new role: barge, whisper or monitor
---@field sent_at? string # when it was sent
---@field text string # the text
---@field tool_calls? telnyx.ai.ConversationMessageToolCallsItem[] # the tools that the model wants called

---@class telnyx.ai.ConversationMessageToolCallsItem
---@field function telnyx.ai.ConversationMessageToolCallsItemFunction # the function that the model wants called
---@field id string # identifies it
---@field type 'function' # the kind

---@class telnyx.ai.ConversationMessageToolCallsItemFunction
---@field arguments string # the arguments to call it with
---@field name string # the name

---@class telnyx.ai.ConversationsListData
---@field data telnyx.ai.Conversation[] # the items
---@field items telnyx.ai.Conversation[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.ai.ConversationsListData): boolean
---@field next_page fun(self: telnyx.ai.ConversationsListData): telnyx.ai.ConversationsListData?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.ai.ConversationsListData): fun(): telnyx.ai.ConversationsListData?
---@field each fun(self: telnyx.ai.ConversationsListData): fun(): telnyx.ai.Conversation?

---@class telnyx.ai.ConversationsUpdateAnswer
---@field data telnyx.ai.Conversation # the items

---@class telnyx.ai.CreatePlanStepRequest
---@field description string # what it is for
---@field metadata? table # any names and values to keep with it
---@field parent_step_id? string
---@field sequence integer
---@field step_id string

---@class telnyx.ai.DTMFTool
---@field send_dtmf table # presses keys
---@field shared? boolean # used by several assistants
---@field type 'send_dtmf' # the kind

---@class telnyx.ai.DefaultCondition
---@field type 'default' # the kind

---@class telnyx.ai.EmbeddingMetadata
---@field certainty? number
---@field checksum string
---@field embedding string
---@field filename string # the file's name
---@field loader_metadata? table
---@field source string # what caused the error

---@class telnyx.ai.EmbeddingResponse
---@field data telnyx.ai.EmbeddingResponseData # the items

---@class telnyx.ai.EmbeddingResponseData
---@field created_at? string # when it was created
---@field finished_at? string
---@field status? string # how far it is
---@field task_id? string # a UUID
---@field task_name? string
---@field user_id? string # a UUID

---@class telnyx.ai.EmbeddingSimilaritySearchDocument
---@field distance number
---@field document_chunk string
---@field metadata telnyx.ai.EmbeddingMetadata # any names and values to keep with it

---@class telnyx.ai.EmbeddingSimilaritySearchResponse
---@field data telnyx.ai.EmbeddingSimilaritySearchDocument[] # the items

---@class telnyx.ai.EmbeddingsBucketFiles
---@field created_at string # when it was created
---@field error_reason? string
---@field filename string # the file's name
---@field last_embedded_at? string
---@field status string # how far it is
---@field updated_at? string # when it last changed

---@class telnyx.ai.EmbeddingsBucketFilesData
---@field data telnyx.ai.EmbeddingsBucketFiles[] # the items
---@field items telnyx.ai.EmbeddingsBucketFiles[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.ai.EmbeddingsBucketFilesData): boolean
---@field next_page fun(self: telnyx.ai.EmbeddingsBucketFilesData): telnyx.ai.EmbeddingsBucketFilesData?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.ai.EmbeddingsBucketFilesData): fun(): telnyx.ai.EmbeddingsBucketFilesData?
---@field each fun(self: telnyx.ai.EmbeddingsBucketFilesData): fun(): telnyx.ai.EmbeddingsBucketFiles?

---@alias telnyx.ai.EnabledFeatures 'telephony'|'messaging'

---@class telnyx.ai.EventData
---@field agent_id? string # the RCS agent that sends it
---@field event_id string # identifies the scheduled event
---@field idempotency_key? string
---@field payload? table # what is said, plain text or SSML
---@field run_id string # identifies the run
---@field step_id? string
---@field summary string
---@field timestamp string # when it was
---@field type telnyx.ai.EventType # the kind

---@class telnyx.ai.EventResponse
---@field data telnyx.ai.EventData # the items

---@alias telnyx.ai.EventStatus 'pending'|'in_progress'|'completed'|'failed'

---@alias telnyx.ai.EventType 'status_change'|'step_started'|'step_completed'|'step_failed'|'tool_call'|'tool_result'|'message'|'error'|'custom'

---@alias telnyx.ai.ExecutionMode 'external'|'managed'

---@class telnyx.ai.ExternalLLM
---@field authentication_method? 'token'|'certificate' # how the model's server is authorized: by a key or a certificate; default "token"
---@field base_url string # where the server of the model is
---@field certificate_ref? string # the integration secret with the certificate
---@field forward_metadata? boolean # whether the model's server gets the conversation's metadata; default false
---@field llm_api_key_ref? string # the name of the integration secret with the model's key
---@field model string # the model, such as openai/gpt-4o
---@field token_retrieval_url? string # where tokens are fetched

---@class telnyx.ai.FallbackConfig
---@field external_llm? telnyx.ai.ExternalLLM # a model of your own
---@field llm_api_key_ref? string # the name of the integration secret with the model's key
---@field model? string # the model, such as openai/gpt-4o

---@class telnyx.ai.FineTuningJob
---@field created_at integer # when it was created
---@field finished_at? integer
---@field hyperparameters telnyx.ai.Hyperparameters
---@field id string # identifies it
---@field model string # the model, such as openai/gpt-4o
---@field organization_id string # the organization that it belongs to
---@field status 'queued'|'running'|'succeeded'|'failed'|'cancelled' # how far it is
---@field trained_tokens? integer
---@field training_file string

---@class telnyx.ai.FineTuningJobsListData
---@field data telnyx.ai.FineTuningJob[] # the items
---@field items telnyx.ai.FineTuningJob[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.ai.FineTuningJobsListData): boolean
---@field next_page fun(self: telnyx.ai.FineTuningJobsListData): telnyx.ai.FineTuningJobsListData?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.ai.FineTuningJobsListData): fun(): telnyx.ai.FineTuningJobsListData?
---@field each fun(self: telnyx.ai.FineTuningJobsListData): fun(): telnyx.ai.FineTuningJob?

---@class telnyx.ai.FlowEdge
---@field condition telnyx.ai.Condition # when to follow this edge
---@field id string # identifies it
---@field start_node_id string # the node to begin with
---@field target telnyx.ai.Target # where it leads

---@class telnyx.ai.FlowNode
---@field external_llm? telnyx.ai.ExternalLLM # a model of your own
---@field id string # identifies it
---@field instructions string # the system prompt; {{variables}} are filled in
---@field instructions_mode? 'replace'|'append' # whether these replace the assistant's instructions, or are added; default "replace"
---@field llm_api_key_ref? string # the name of the integration secret with the model's key
---@field model? string # the model, such as openai/gpt-4o
---@field name? string # the name
---@field position? telnyx.ai.NodePosition # where it stands
---@field shared_tool_ids? string[] # the shared tools that it may use
---@field tools? telnyx.ai.AssistantTools[] # the tools that it can use
---@field tools_mode? 'replace'|'append' # whether these replace the assistant's tools, or are added; default "replace"
---@field transcription? telnyx.ai.TranscriptionSettings # how speech becomes text; on a call, whether to transcribe it
---@field type? 'prompt' # the kind; default "prompt"
---@field voice_settings? telnyx.ai.VoiceSettings # the provider's settings of the voice

---@class telnyx.ai.HandoffHandoffAIAssistant
---@field id string # identifies it
---@field name string # the name

---@class telnyx.ai.HandoffTool
---@field handoff telnyx.ai.HandoffToolParams # another assistant takes over
---@field shared? boolean # used by several assistants
---@field type 'handoff' # the kind

---@class telnyx.ai.HandoffToolParams
---@field ai_assistants telnyx.ai.HandoffHandoffAIAssistant[] # settings for AI assistants
---@field voice_mode? 'unified'|'distinct' # how the voice is chosen

---@class telnyx.ai.HangupTool
---@field hangup telnyx.ai.HangupToolParams # ends the call
---@field shared? boolean # used by several assistants
---@field type 'hangup' # the kind

---@class telnyx.ai.HangupToolParams
---@field description? string # what it is for; default "This tool is used to hang up the call."

---@class telnyx.ai.Hyperparameters
---@field n_epochs? integer # 1 to 10, default 3

---@class telnyx.ai.ImportMetadata
---@field import_id? string # its id at the provider that it was imported from
---@field import_provider? 'elevenlabs'|'vapi'|'retell' # the provider that it was imported from

---@class telnyx.ai.InsightSettings
---@field insight_group_id? string # the group of insights

---@class telnyx.ai.InsightTemplateDetailRespData
---@field data telnyx.ai.InsightTemplateResp # the items

---@class telnyx.ai.InsightTemplateGroupDetailRespData
---@field data telnyx.ai.InsightTemplateGroupResp # the items

---@class telnyx.ai.InsightTemplateGroupResp
---@field created_at string # when it was created
---@field description? string # what it is for
---@field id string # identifies it; a UUID
---@field insights? telnyx.ai.InsightTemplateResp[] # the insights of the group
---@field name string # the name
---@field webhook? string # calls a URL; default ""

---@class telnyx.ai.InsightTemplateResp
---@field created_at string # when it was created
---@field id string # identifies it; a UUID
---@field insight_type? telnyx.ai.TemplateType # what kind of insight it is
---@field instructions string # the system prompt; {{variables}} are filled in
---@field json_schema? string|table # JSON Schema of the result
---@field name? string # the name; default ""
---@field webhook? string # calls a URL; default ""

---@class telnyx.ai.Integration
---@field available_tools string[] # the actions that there are
---@field description string # what it is for
---@field display_name string # the name to show
---@field id string # identifies it
---@field logo_url string # the URL of the logo
---@field name string # the name
---@field status 'disconnected'|'connected' # how far it is

---@class telnyx.ai.IntegrationConnection
---@field allowed_tools string[] # the tools that may be used; all where none is given
---@field id string # identifies it
---@field integration_id string # identifies the integration

---@class telnyx.ai.IntegrationConnectionResponse
---@field data telnyx.ai.IntegrationConnection # the items

---@class telnyx.ai.IntegrationConnectionsListResponse
---@field data telnyx.ai.IntegrationConnection[] # the items
---@field items telnyx.ai.IntegrationConnection[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.ai.IntegrationConnectionsListResponse): boolean
---@field next_page fun(self: telnyx.ai.IntegrationConnectionsListResponse): telnyx.ai.IntegrationConnectionsListResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.ai.IntegrationConnectionsListResponse): fun(): telnyx.ai.IntegrationConnectionsListResponse?
---@field each fun(self: telnyx.ai.IntegrationConnectionsListResponse): fun(): telnyx.ai.IntegrationConnection?

---@class telnyx.ai.IntegrationsListResponse
---@field data telnyx.ai.Integration[] # the items
---@field items telnyx.ai.Integration[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.ai.IntegrationsListResponse): boolean
---@field next_page fun(self: telnyx.ai.IntegrationsListResponse): telnyx.ai.IntegrationsListResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.ai.IntegrationsListResponse): fun(): telnyx.ai.IntegrationsListResponse?
---@field each fun(self: telnyx.ai.IntegrationsListResponse): fun(): telnyx.ai.Integration?

---@class telnyx.ai.InterruptionSettings
---@field disable_greeting_interruption? boolean # the greeting cannot be interrupted
---@field enable? boolean # whether the caller may interrupt; default true
---@field interrupt_prediction_threshold? number # how sure to be that the caller interrupts
---@field start_speaking_plan? telnyx.ai.StartSpeakingPlan # how long to wait before speaking

---@class telnyx.ai.InviteInviteTargetsTargetsList
---@field extension? string # an extension to dial
---@field message? string # the message
---@field name? string # the name
---@field sip_auth_password? string # the password of SIP authentication
---@field sip_auth_username? string # the user name of SIP authentication
---@field to string # the receiving phone number, in +E.164

---@class telnyx.ai.InviteInviteVoicemailDetection
---@field detection_mode? 'disabled'|'premium' # how a machine is told from a person
---@field on_voicemail_detected? telnyx.ai.InviteInviteVoicemailDetectionOnVoicemailDetected # what to do when a machine answers

---@class telnyx.ai.InviteInviteVoicemailDetectionOnVoicemailDetected
---@field action? 'stop_invite' # what to do

---@class telnyx.ai.InviteTool
---@field invite telnyx.ai.InviteToolConfig # adds somebody to the call
---@field shared? boolean # used by several assistants
---@field type 'invite' # the kind

---@class telnyx.ai.InviteToolConfig
---@field custom_headers? telnyx.ai.WebhookHeader[] # SIP headers of your own
---@field from string # the sending phone number, in +E.164
---@field targets? telnyx.ai.InviteInviteTargetsTargetsList[]|string # where the call may go
---@field voicemail_detection? telnyx.ai.InviteInviteVoicemailDetection # whether machines are told from people

---@class telnyx.ai.LLMCondition
---@field prompt string # an instruction to the model
---@field type 'llm' # the kind

---@class telnyx.ai.MCPServer
---@field allowed_tools? string[] # the tools that may be used; all where none is given
---@field api_key_ref? string # the name of the integration secret with the provider's key
---@field created_at string # when it was created
---@field id string # identifies it
---@field name string # the name
---@field type string # the kind
---@field url string # the URL

---@class telnyx.ai.MemoryListResponse
---@field id string # identifies it
---@field recorded_at? string
---@field source_id? string
---@field text string # the text

---@class telnyx.ai.MemoryRetrieveResponse
---@field data telnyx.ai.MemoryRetrieveResponseData # the items

---@class telnyx.ai.MemoryRetrieveResponseData
---@field derived_from? string[]
---@field id string # identifies it
---@field recorded_at? string
---@field source_id? string
---@field text string # the text

---@class telnyx.ai.Message
---@field content string|telnyx.ai.MessageContentTextAndImageArray[] # what the message says
---@field role 'system'|'user'|'assistant'|'tool' # the new role: barge, whisper or monitor

---@class telnyx.ai.MessageContentTextAndImageArray
---@field image_url? string
---@field text? string # the text
---@field type 'text'|'image_url' # the kind

---@class telnyx.ai.MessagingSettings
---@field conversation_inactivity_minutes? integer # a conversation without messages for so long is over; minutes, 1 to 10000000
---@field default_messaging_profile_id? string # the messaging profile of the assistant
---@field delivery_status_webhook_url? string # where the delivery status is sent

---@class telnyx.ai.Meta
---@field page_number integer
---@field page_size integer
---@field total_pages integer # how many pages there are
---@field total_results integer # how many there are

---@class telnyx.ai.MissionData
---@field created_at string # when it was created
---@field description? string # what it is for
---@field execution_mode telnyx.ai.ExecutionMode
---@field instructions? string # the system prompt; {{variables}} are filled in
---@field metadata? table # any names and values to keep with it
---@field mission_id string # a UUID
---@field model? string # the model, such as openai/gpt-4o
---@field name string # the name
---@field updated_at string # when it last changed

---@class telnyx.ai.MissionResponse
---@field data telnyx.ai.MissionData # the items

---@class telnyx.ai.MissionRunData
---@field error? string
---@field finished_at? string
---@field input? table
---@field metadata? table # any names and values to keep with it
---@field mission_id string # a UUID
---@field result_payload? table
---@field result_summary? string
---@field run_id string # identifies the run; a UUID
---@field started_at string
---@field status telnyx.ai.RunStatus # how far it is
---@field updated_at string # when it last changed

---@class telnyx.ai.MissionRunResponse
---@field data telnyx.ai.MissionRunData # the items

---@class telnyx.ai.ModelMetadata
---@field base_model? string
---@field context_length integer
---@field created string
---@field description? string # what it is for
---@field id string # identifies it
---@field is_fine_tunable? boolean # default false
---@field is_vision_supported? boolean # default false
---@field languages string[] # the languages, with their voices
---@field license string
---@field max_completion_tokens? integer
---@field object? string # the kind of object; default "model"
---@field organization string
---@field owned_by string
---@field parameters integer # a JSON schema of what it takes
---@field parameters_str? string
---@field pricing? table<string, string>
---@field recommended_for_assistants? boolean # default false
---@field regions? string[]
---@field service_tiers? ('default'|'priority'|'flex')[]
---@field task? string # default "text-generation"
---@field tier 'small'|'medium'|'large'|'unlisted'

---@class telnyx.ai.ModelsResponse
---@field data telnyx.ai.ModelMetadata[] # the items
---@field object? string # the kind of object; default "list"
---@field items telnyx.ai.ModelMetadata[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.ai.ModelsResponse): boolean
---@field next_page fun(self: telnyx.ai.ModelsResponse): telnyx.ai.ModelsResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.ai.ModelsResponse): fun(): telnyx.ai.ModelsResponse?
---@field each fun(self: telnyx.ai.ModelsResponse): fun(): telnyx.ai.ModelMetadata?

---@class telnyx.ai.NamespaceRetrieveResponse
---@field data telnyx.ai.NamespaceRetrieveResponseData # the items

---@class telnyx.ai.NamespaceRetrieveResponseData
---@field completed_at? string # when it ended
---@field created_at? string # when it was created
---@field operation_id string
---@field status 'pending'|'processing'|'failed'|'completed'|'cancelled' # how far it is

---@class telnyx.ai.NamespaceSettingsResponse
---@field data telnyx.ai.NamespaceSettingsResponseData # the items

---@class telnyx.ai.NamespaceSettingsResponseData
---@field summary? telnyx.ai.NamespaceSettingsResponseDataSummary

---@class telnyx.ai.NamespaceSettingsResponseDataSummary
---@field instructions? string # the system prompt; {{variables}} are filled in

---@alias telnyx.ai.Node telnyx.ai.FlowNode|telnyx.ai.ToolNode|telnyx.ai.SpeakNode

---@class telnyx.ai.NodePosition
---@field x number # the horizontal place
---@field y number # the vertical place

---@class telnyx.ai.NodeTarget
---@field node_id string # identifies the node
---@field type 'node' # the kind

---@class telnyx.ai.NoiseSuppressionConfig
---@field attenuation_limit? integer # how much noise is suppressed; 0 to 100, default 100
---@field enhancement_level? number # how strongly noise is removed
---@field family? 'quail' # the family of models
---@field mode? 'advanced' # how it works
---@field size? 'vf'|'vf_2_0_l' # the size

---@class telnyx.ai.Observability
---@field host? string # the host
---@field prompt_label? string # the label of the version of the prompt
---@field prompt_name? string # the prompt's name
---@field prompt_sync? 'enabled'|'disabled' # whether the prompt is kept in step
---@field prompt_version? integer # the version of the prompt; at least 1
---@field public_key_ref? string # the integration secret with the public key
---@field secret_key_ref? string # the integration secret with the secret key
---@field status? 'enabled'|'disabled' # how far it is

---@class telnyx.ai.OpenAICreateResponseParamsReasoning
---@field effort? 'none'|'minimal'|'low'|'medium'|'high'|'xhigh'|'max'

---@alias telnyx.ai.OpenAICreateResponseResponse table

---@class telnyx.ai.OpenAIEmbeddingData
---@field embedding number[]
---@field index integer # its place, from 0
---@field object string # the kind of object; default "embedding"

---@class telnyx.ai.OpenAIEmbeddingModelMetadata
---@field created integer
---@field id string # identifies it
---@field object string # the kind of object; default "model"
---@field owned_by string

---@class telnyx.ai.OpenAIEmbeddingModelsResponse
---@field data telnyx.ai.OpenAIEmbeddingModelMetadata[] # the items
---@field object string # the kind of object; default "list"
---@field items telnyx.ai.OpenAIEmbeddingModelMetadata[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.ai.OpenAIEmbeddingModelsResponse): boolean
---@field next_page fun(self: telnyx.ai.OpenAIEmbeddingModelsResponse): telnyx.ai.OpenAIEmbeddingModelsResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.ai.OpenAIEmbeddingModelsResponse): fun(): telnyx.ai.OpenAIEmbeddingModelsResponse?
---@field each fun(self: telnyx.ai.OpenAIEmbeddingModelsResponse): fun(): telnyx.ai.OpenAIEmbeddingModelMetadata?

---@class telnyx.ai.OpenAIEmbeddingResponse
---@field data telnyx.ai.OpenAIEmbeddingData[] # the items
---@field model string # the model, such as openai/gpt-4o
---@field object string # the kind of object; default "list"
---@field usage telnyx.ai.OpenAIEmbeddingUsage

---@class telnyx.ai.OpenAIEmbeddingUsage
---@field prompt_tokens integer
---@field total_tokens integer

---@class telnyx.ai.PayTool
---@field pay telnyx.ai.PayToolParams # takes a payment
---@field shared? boolean # used by several assistants
---@field type 'pay' # the kind

---@class telnyx.ai.PayToolParams
---@field connector_name string # the SIPREC connector
---@field currency? string # the currency, in three letters; default "USD"
---@field description? string # what it is for
---@field payment_method? string # how to pay; default "credit-card"

---@class telnyx.ai.PlanResponse
---@field data telnyx.ai.PlanStepData[] # the items
---@field items telnyx.ai.PlanStepData[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.ai.PlanResponse): boolean
---@field next_page fun(self: telnyx.ai.PlanResponse): telnyx.ai.PlanResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.ai.PlanResponse): fun(): telnyx.ai.PlanResponse?
---@field each fun(self: telnyx.ai.PlanResponse): fun(): telnyx.ai.PlanStepData?

---@class telnyx.ai.PlanStepData
---@field completed_at? string # when it ended
---@field description string # what it is for
---@field metadata? table # any names and values to keep with it
---@field parent_step_id? string
---@field run_id string # identifies the run; a UUID
---@field sequence integer
---@field started_at? string
---@field status telnyx.ai.StepStatus # how far it is
---@field step_id string

---@class telnyx.ai.PlanStepResponse
---@field data telnyx.ai.PlanStepData # the items

---@class telnyx.ai.PlanStepsCreatedResponse
---@field data telnyx.ai.PlanStepData[] # the items

---@class telnyx.ai.PostConversationSettings
---@field enabled? boolean # whether it is on; default false

---@class telnyx.ai.PrivacySettings
---@field data_retention? boolean # whether conversations are kept
---@field in_transit_data_locality? boolean # the region that data does not leave on its way

---@class telnyx.ai.ProfileDeleteResponse
---@field data telnyx.ai.ProfileDeleteResponseData # the items

---@class telnyx.ai.ProfileDeleteResponseData
---@field memories_deleted number
---@field profile_id string

---@class telnyx.ai.ProfileIngestResponse
---@field data telnyx.ai.ProfileIngestResponseData # the items

---@class telnyx.ai.ProfileIngestResponseData
---@field operation_id string
---@field profile_id string
---@field session_id string
---@field source_id string

---@class telnyx.ai.ProfileListResponse
---@field memory_count number
---@field profile_id string

---@class telnyx.ai.ProfileRecallResponse
---@field data telnyx.ai.ProfileRecallResponseData[] # the items

---@class telnyx.ai.ProfileRecallResponseData
---@field id string # identifies it
---@field recorded_at? string
---@field score? number
---@field text string # the text

---@class telnyx.ai.ProfileRememberResponse
---@field data telnyx.ai.ProfileRememberResponseData # the items

---@class telnyx.ai.ProfileRememberResponseData
---@field operation_id string
---@field profile_id string
---@field source_id string

---@class telnyx.ai.ProfileRetrieveSummaryResponse
---@field data telnyx.ai.ProfileRetrieveSummaryResponseData # the items

---@class telnyx.ai.ProfileRetrieveSummaryResponseData
---@field generated_at? string
---@field is_stale boolean
---@field profile_id string
---@field text? string # the text

---@class telnyx.ai.RecordingSettings
---@field channels? 'single'|'dual' # single or dual; default "dual"
---@field enabled? boolean # whether it is on; default true
---@field format? 'wav'|'mp3' # wav or mp3; default "mp3"
---@field stop_on_conversation_end? boolean # whether recording stops with the conversation; default false

---@class telnyx.ai.RecursiveCluster
---@field cluster_header? string
---@field cluster_id string
---@field cluster_summary string
---@field nodes? telnyx.ai.ClusterNode[] # the steps of the conversation
---@field subclusters? telnyx.ai.RecursiveCluster[]
---@field total_number_of_nodes integer

---@class telnyx.ai.ReferReferSipHeader
---@field name? 'User-to-User'|'Diversion' # the name
---@field value? string # the value

---@class telnyx.ai.ReferReferTarget
---@field name string # the name
---@field sip_address string # the SIP URI to refer to
---@field sip_auth_password? string # the password of SIP authentication
---@field sip_auth_username? string # the user name of SIP authentication

---@class telnyx.ai.ResponseFormat
---@field type 'text' # the kind

---@class telnyx.ai.RetrievalSettings
---@field retrieval_type? 'vector'|'hybrid'
---@field top_k? integer

---@class telnyx.ai.RetrievalSettingsWrapper
---@field record_type? string # the kind of record
---@field retrieval? telnyx.ai.RetrievalSettings # looks things up in documents

---@class telnyx.ai.RetrievalTool
---@field retrieval telnyx.ai.BucketIds # looks things up in documents
---@field shared? boolean # used by several assistants
---@field type 'retrieval' # the kind

---@class telnyx.ai.RolloutSlot
---@field version_id string # identifies the version
---@field weight number # its share of the traffic; 0 to 100

---@class telnyx.ai.Rubric
---@field criteria string # when it is met
---@field name string # the name

---@class telnyx.ai.Rule
---@field match? telnyx.ai.Clause[] # the conditions, all of which have to hold
---@field serve telnyx.ai.Serve # the version that is used

---@alias telnyx.ai.RunStatus 'pending'|'running'|'paused'|'succeeded'|'failed'|'cancelled'

---@class telnyx.ai.SIPReferTool
---@field refer telnyx.ai.SIPReferToolParams # sends the call to another SIP address
---@field shared? boolean # used by several assistants
---@field type 'refer' # the kind

---@class telnyx.ai.SIPReferToolParams
---@field custom_headers? telnyx.ai.WebhookHeader[] # SIP headers of your own
---@field sip_headers? telnyx.ai.ReferReferSipHeader[] # SIP headers to send
---@field targets telnyx.ai.ReferReferTarget[] # where the call may go

---@class telnyx.ai.ScheduledCallSettings
---@field sip_region? 'US'|'Europe'|'Canada'|'Australia'|'Middle East' # the region that the call leaves from

---@alias telnyx.ai.ScheduledEventResponse telnyx.ai.ScheduledPhoneCallEventResponse|telnyx.ai.ScheduledSmsEventResponse

---@class telnyx.ai.ScheduledPhoneCallEventResponse
---@field assistant_id string # identifies the assistant
---@field call_attempts? telnyx.ai.AssistantScheduledCallAttempt[] # the calls that were tried
---@field call_duration? integer # how long the call took
---@field call_settings? telnyx.ai.ScheduledCallSettings # settings of the call
---@field call_status? string # how the call ended
---@field conversation_id? string # identifies the conversation
---@field conversation_metadata? table<string, string|integer|boolean> # names and values for the conversation
---@field created_at? string # when it was created
---@field dispatched_at? string # when it was started
---@field dynamic_variables? table<string, string> # values of {{variables}}
---@field errors? string[] # what went wrong
---@field max_retries_client_errors? integer # how often to try again after an error; default 0
---@field retry_attempts? integer # how often it was tried again
---@field retry_count? integer # how often to try again; default 0
---@field retry_interval_secs? integer # how long to wait between tries; seconds
---@field scheduled_at_fixed_datetime string # when it happens
---@field scheduled_event_id? string # identifies the scheduled event
---@field status? telnyx.ai.EventStatus # how far it is; default "pending"
---@field telnyx_agent_target string # the number of the assistant
---@field telnyx_conversation_channel telnyx.ai.ConversationChannelType # phone_call, web_call or sms_chat
---@field telnyx_end_user_target string # the number of the other party

---@class telnyx.ai.ScheduledSmsEventResponse
---@field assistant_id string # identifies the assistant
---@field conversation_id? string # identifies the conversation
---@field conversation_metadata? table<string, string|integer|boolean> # names and values for the conversation
---@field created_at? string # when it was created
---@field dynamic_variables? table<string, string> # values of {{variables}}
---@field errors? string[] # what went wrong
---@field retry_count? integer # how often to try again; default 0
---@field scheduled_at_fixed_datetime string # when it happens
---@field scheduled_event_id? string # identifies the scheduled event
---@field status? telnyx.ai.EventStatus # how far it is; default "pending"
---@field telnyx_agent_target string # the number of the assistant
---@field telnyx_conversation_channel telnyx.ai.ConversationChannelType # phone_call, web_call or sms_chat
---@field telnyx_end_user_target string # the number of the other party
---@field text string # the text

---@class telnyx.ai.SendMessageSendMessage
---@field message_template? string # the text, with placeholders

---@class telnyx.ai.SendMessageTool
---@field send_message telnyx.ai.SendMessageSendMessage # sends a message
---@field shared? boolean # used by several assistants
---@field type 'send_message' # the kind

---@class telnyx.ai.Serve
---@field rollout? telnyx.ai.RolloutSlot[] # how much of the traffic each version gets
---@field version_id? string # identifies the version

---@class telnyx.ai.SettingPatchAllParamsSummary
---@field instructions? string # the system prompt; {{variables}} are filled in

---@class telnyx.ai.SettingsEnvelope
---@field data telnyx.ai.RetrievalSettingsWrapper # the items

---@class telnyx.ai.SharedToolResponse
---@field created_at? string # when it was created
---@field display_name? string # the name to show
---@field id string # identifies it
---@field timeout_ms? integer # how long to wait; milliseconds, default 5000
---@field tool_definition table
---@field type string # the kind

---@class telnyx.ai.SkipTurnTool
---@field shared? boolean # used by several assistants
---@field skip_turn telnyx.ai.SkipTurnToolParams # waits without an answer
---@field type 'skip_turn' # the kind

---@class telnyx.ai.SkipTurnToolParams
---@field description? string # what it is for

---@class telnyx.ai.Source
---@field created_at? string # when it was created
---@field id string # identifies it
---@field memory_count number
---@field session_id? string
---@field updated_at? string # when it last changed

---@class telnyx.ai.SourceCreateResponse
---@field data telnyx.ai.CollectionsSource # the items

---@class telnyx.ai.SourceDeleteResponse
---@field data telnyx.ai.SourceDeleteResponseData # the items

---@class telnyx.ai.SourceDeleteResponseData
---@field memories_deleted number
---@field profile_id string
---@field source_id string

---@class telnyx.ai.SourceListResponse
---@field data telnyx.ai.CollectionsSource[] # the items
---@field items telnyx.ai.CollectionsSource[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.ai.SourceListResponse): boolean
---@field next_page fun(self: telnyx.ai.SourceListResponse): telnyx.ai.SourceListResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.ai.SourceListResponse): fun(): telnyx.ai.SourceListResponse?
---@field each fun(self: telnyx.ai.SourceListResponse): fun(): telnyx.ai.CollectionsSource?

---@class telnyx.ai.SourceReplaceResponse
---@field data telnyx.ai.CollectionsSource[] # the items
---@field meta? telnyx.ai.SourceReplaceResponseMeta # more about it

---@class telnyx.ai.SourceReplaceResponseMeta
---@field added? string[]
---@field removed? string[]
---@field retained? string[]

---@class telnyx.ai.SourceRequest
---@field bucket_id? string
---@field source_type 'voice'|'meeting_bot'|'message'|'bucket'

---@class telnyx.ai.SourceRetrieveResponse
---@field data telnyx.ai.SourceRetrieveResponseData # the items

---@class telnyx.ai.SourceRetrieveResponseData
---@field content boolean|string|number|any[]|table # what the message says
---@field created_at? string # when it was created
---@field id string # identifies it
---@field memory_count number
---@field session_id? string
---@field updated_at? string # when it last changed

---@class telnyx.ai.SpeakNode
---@field id string # identifies it
---@field message string # the message
---@field name? string # the name
---@field position? telnyx.ai.NodePosition # where it stands
---@field type? 'speak' # the kind; default "speak"

---@class telnyx.ai.StartSpeakingPlan
---@field transcription_endpointing_plan? telnyx.ai.TranscriptionEndpointingPlan # how the end of a sentence is found
---@field wait_seconds? number # how long to wait; seconds, at least 0, default 0.4

---@alias telnyx.ai.StepStatus 'pending'|'in_progress'|'completed'|'skipped'|'failed'

---@class telnyx.ai.SummaryResponse
---@field summary string

---@class telnyx.ai.SummaryResponseData
---@field data telnyx.ai.SummaryResponse # the items

---@class telnyx.ai.TagsResponse
---@field tags string[] # labels to find it by

---@alias telnyx.ai.Target telnyx.ai.NodeTarget|telnyx.ai.AssistantTarget

---@alias telnyx.ai.TaskStatus 'pending'|'starting'|'running'|'completed'|'failed'

---@class telnyx.ai.TaskStatusResponse
---@field data telnyx.ai.TaskStatusResponseData # the items

---@class telnyx.ai.TaskStatusResponseData
---@field created_at? string # when it was created
---@field finished_at? string
---@field status? telnyx.ai.BackgroundTaskStatus # how far it is
---@field task_id? string # a UUID
---@field task_name? string

---@class telnyx.ai.TelephonySettings
---@field default_texml_app_id? string # the TeXML application of the assistant
---@field disable_dtmf? boolean # ignore keys that are pressed
---@field fallback_destination? string # where the call goes if the transfer fails
---@field noise_suppression? 'disabled'|'aicoustics'|'krisp'|'deepfilternet' # the engine that suppresses noise
---@field noise_suppression_config? telnyx.ai.NoiseSuppressionConfig # the engine's settings
---@field recording_settings? telnyx.ai.RecordingSettings # how calls are recorded
---@field send_message_history_updates? boolean # whether webhooks tell every new message
---@field supports_unauthenticated_web_calls? boolean # web calls need no token
---@field time_limit_secs? integer # how long the call may last; seconds, 30 to 14400, default 1800
---@field user_idle_reply_secs? integer # the assistant speaks again after such a silence; seconds, at least 0, default 10
---@field user_idle_timeout_secs? integer # the call ends after such a silence; seconds, 10 to 14400
---@field voicemail_detection? telnyx.ai.VoicemailDetection # whether machines are told from people

---@class telnyx.ai.TelnyxAgentData
---@field created_at string # when it was created
---@field run_id string # identifies the run
---@field telnyx_agent_id string

---@class telnyx.ai.TelnyxAgentResponse
---@field data telnyx.ai.TelnyxAgentData # the items

---@class telnyx.ai.TelnyxAgentsListResponse
---@field data telnyx.ai.TelnyxAgentData[] # the items
---@field items telnyx.ai.TelnyxAgentData[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.ai.TelnyxAgentsListResponse): boolean
---@field next_page fun(self: telnyx.ai.TelnyxAgentsListResponse): telnyx.ai.TelnyxAgentsListResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.ai.TelnyxAgentsListResponse): fun(): telnyx.ai.TelnyxAgentsListResponse?
---@field each fun(self: telnyx.ai.TelnyxAgentsListResponse): fun(): telnyx.ai.TelnyxAgentData?

---@alias telnyx.ai.TelnyxConversationChannel 'phone_call'|'web_call'|'sms_chat'|'web_chat'

---@alias telnyx.ai.TemplateType 'custom'|'default'

---@class telnyx.ai.TestRunDetailResult
---@field name string # the name
---@field status telnyx.ai.TestStatus # how far it is

---@class telnyx.ai.TestRunResponse
---@field completed_at? string # when it ended
---@field conversation_id? string # identifies the conversation
---@field conversation_insights_id? string # identifies the insights
---@field created_at string # when it was created
---@field detail_status? telnyx.ai.TestRunDetailResult[] # how each criterion was met
---@field logs? string # what was logged
---@field run_id string # identifies the run; a UUID
---@field status telnyx.ai.TestStatus # how far it is
---@field test_id string # identifies the test; a UUID
---@field test_suite_run_id? string # identifies the run of the suite; a UUID
---@field triggered_by string # what started it
---@field updated_at? string # when it last changed

---@alias telnyx.ai.TestStatus 'pending'|'starting'|'running'|'passed'|'failed'|'error'

---@class telnyx.ai.TestSuitesResponse
---@field data string[] # the items
---@field items string[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.ai.TestSuitesResponse): boolean
---@field next_page fun(self: telnyx.ai.TestSuitesResponse): telnyx.ai.TestSuitesResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.ai.TestSuitesResponse): fun(): telnyx.ai.TestSuitesResponse?
---@field each fun(self: telnyx.ai.TestSuitesResponse): fun(): string?

---@class telnyx.ai.TestWebhookToolResponse
---@field content_type string # the media type
---@field request table # what was sent
---@field response string # what came back
---@field status_code integer # the HTTP status
---@field success boolean # whether it worked

---@class telnyx.ai.TestWebhookToolResponseData
---@field data telnyx.ai.TestWebhookToolResponse # the items

---@class telnyx.ai.TextClusteringResponse
---@field task_id string

---@class telnyx.ai.TextClusteringResponseData
---@field data telnyx.ai.TextClusteringResponse # the items

---@alias telnyx.ai.Tool telnyx.ai.ToolFunction|telnyx.ai.RetrievalTool

---@class telnyx.ai.ToolFunction
---@field function telnyx.ai.ToolFunctionFunction # the function that the model wants called
---@field type 'function' # the kind

---@class telnyx.ai.ToolFunctionFunction
---@field description? string # what it is for
---@field name string # the name
---@field parameters? table # a JSON schema of what it takes

---@class telnyx.ai.ToolNode
---@field id string # identifies it
---@field name? string # the name
---@field position? telnyx.ai.NodePosition # where it stands
---@field shared_tool_id string # identifies the shared tool
---@field tool? telnyx.ai.AssistantTools # the tool
---@field type? 'tool' # the kind; default "tool"

---@class telnyx.ai.TranscriptionEndpointingPlan
---@field on_no_punctuation_seconds? number # how long to wait after words without punctuation; seconds, default 1.5
---@field on_number_seconds? number # how long to wait after a number; seconds, default 0.5
---@field on_punctuation_seconds? number # how long to wait after punctuation; seconds, default 0.1

---@class telnyx.ai.TranscriptionSettings
---@field api_key_ref? string # the name of the integration secret with the provider's key
---@field language? string # the language, such as en-US
---@field model? 'deepgram/flux'|'deepgram/nova-3'|'deepgram/nova-2'|'azure/fast'|'assemblyai/universal-3-5-pro'|'assemblyai/universal-streaming'|'xai/grok-stt'|'soniox/stt-rt-v4'|'soniox/stt-rt-v5'|'nvidia/parakeet-v3'|'omi-health/omi-med-stt-v1'|'humain/realtime'|'reson8/turns'|'cohere/ar-stt'|'distil-whisper/distil-large-v2'|'openai/whisper-large-v3-turbo' # the model, such as openai/gpt-4o
---@field region? string # the region
---@field settings? telnyx.ai.TranscriptionSettingsConfig # the settings

---@class telnyx.ai.TranscriptionSettingsConfig
---@field context? string # the message that this one replies to
---@field eager_eot_threshold? number # how sure an early end of the turn must be; 0.3 to 0.9, default 0.8
---@field enable_endpoint_detection? boolean # whether ends of speech are detected; default false
---@field end_of_turn_confidence_threshold? number # how sure the end of the turn must be; 0 to 1, default 0.4
---@field eot_threshold? number # how sure the end of the turn must be; 0.5 to 0.9, default 0.8
---@field eot_timeout_ms? integer # a silence of this length ends the turn; milliseconds, 500 to 10000, default 5000
---@field interim_results? boolean # whether results come before the end of speech; default false
---@field keyterm? string # terms to expect in the speech
---@field language_hints? string[] # the languages to expect
---@field max_endpoint_delay_ms? integer # the longest delay before the end of speech is reported; milliseconds, 500 to 3000
---@field max_turn_silence? integer # the longest silence within a turn; 100 to 5000, default 1280
---@field min_turn_silence? integer # the shortest silence that can end a turn; 100 to 5000, default 400
---@field numerals? boolean # write numbers as digits
---@field smart_format? boolean # format dates, numbers and the like

---@class telnyx.ai.TransferTool
---@field shared? boolean # used by several assistants
---@field transfer telnyx.ai.TransferToolParams # connects the call to somebody else
---@field type 'transfer' # the kind

---@class telnyx.ai.TransferToolParams
---@field custom_headers? telnyx.ai.WebhookHeader[] # SIP headers of your own
---@field description? string # what it is for
---@field diversion? string # the SIP Diversion header
---@field from string # the sending phone number, in +E.164
---@field targets telnyx.ai.InviteInviteTargetsTargetsList[]|string # where the call may go
---@field voicemail_detection? telnyx.ai.TransferTransferVoicemailDetection # whether machines are told from people
---@field warm_message_delay_ms? integer # how long to wait before the message to the callee; milliseconds
---@field warm_transfer_acceptance? telnyx.ai.AssistantToolTransferTransferWarmTransferAcceptance # how the other side takes the call
---@field warm_transfer_instructions? string # what the other side is told first

---@class telnyx.ai.TransferTransferVoicemailDetection
---@field detection_config? telnyx.ai.TransferTransferVoicemailDetectionDetectionConfig # how a machine is told from a person
---@field detection_mode? 'disabled'|'premium' # how a machine is told from a person
---@field on_voicemail_detected? telnyx.ai.TransferTransferVoicemailDetectionOnVoicemailDetected # what to do when a machine answers

---@class telnyx.ai.TransferTransferVoicemailDetectionDetectionConfig
---@field after_greeting_silence_millis? integer # silence after the greeting that means a person; milliseconds, 100 to 5000
---@field between_words_silence_millis? integer # the shortest silence between two words; milliseconds, 10 to 5000
---@field greeting_duration_millis? integer # a greeting longer than this means a machine; milliseconds, 100 to 10000
---@field greeting_silence_duration_millis? integer # silence that ends the greeting; milliseconds, 500 to 50000
---@field greeting_total_analysis_time_millis? integer # how long to look for the end of the greeting; milliseconds, 500 to 300000
---@field initial_silence_millis? integer # silence at the start that means a machine; milliseconds, 100 to 500000
---@field maximum_number_of_words? integer # a greeting of more words means a machine; 1 to 50
---@field maximum_word_length_millis? integer # the longest sound that counts as one word; milliseconds, 50 to 5000
---@field min_word_length_millis? integer # the shortest sound that counts as a word; milliseconds, 1 to 1000
---@field silence_threshold? integer # sound below this level is silence; 1 to 1000
---@field total_analysis_time_millis? integer # how long to analyse the sound; milliseconds, 500 to 60000

---@class telnyx.ai.TransferTransferVoicemailDetectionOnVoicemailDetected
---@field action? 'stop_transfer'|'leave_message_and_stop_transfer' # what to do
---@field voicemail_message? telnyx.ai.TransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage # what a machine is told

---@class telnyx.ai.TransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage
---@field message? string # the message
---@field type? 'message'|'warm_transfer_instructions' # the kind

---@class telnyx.ai.UpdatableVariable
---@field description? string # what it is for
---@field name string # the name
---@field type? string # the kind

---@class telnyx.ai.UpdateDynamicVariables
---@field shared? boolean # used by several assistants
---@field type 'update_dynamic_variables' # the kind
---@field update_dynamic_variables telnyx.ai.UpdateDynamicVariablesToolParams # changes dynamic variables

---@class telnyx.ai.UpdateDynamicVariablesToolParams
---@field description string # what it is for
---@field name string # the name
---@field updatable_variables telnyx.ai.UpdatableVariable[] # the variables that the tool may change

---@class telnyx.ai.UserEmbeddedBuckets
---@field buckets string[]

---@class telnyx.ai.UserEmbeddedBucketsData
---@field data telnyx.ai.UserEmbeddedBuckets # the items

---@alias telnyx.ai.V1MessagesResponse table

---@class telnyx.ai.V1SystemoneParamsDecisionModelChoiceQuestion
---@field criteria? table<string, string> # when it is met
---@field instructions string|any[]|table # the system prompt; {{variables}} are filled in
---@field type 'choice' # the kind

---@class telnyx.ai.V1SystemoneParamsDecisionModelNoulQuestion
---@field criteria? telnyx.ai.V1SystemoneParamsDecisionModelNoulQuestionCriteria # when it is met
---@field instructions string|any[]|table # the system prompt; {{variables}} are filled in
---@field type 'noul' # the kind

---@class telnyx.ai.V1SystemoneParamsDecisionModelNoulQuestionCriteria
---@field false? string
---@field true? string

---@class telnyx.ai.V1SystemoneParamsDecisionModelScoreQuestion
---@field criteria string[] # when it is met
---@field instructions string|any[]|table # the system prompt; {{variables}} are filled in
---@field type 'score' # the kind

---@class telnyx.ai.V1SystemoneResponse
---@field answers table<string, telnyx.ai.V1SystemoneResponseDecisionModelChoiceAnswer|telnyx.ai.V1SystemoneResponseDecisionModelNoulAnswer|telnyx.ai.V1SystemoneResponseDecisionModelScoreAnswer>
---@field model 'telnyx/decision-flash'|'telnyx/decision-pro' # the model, such as openai/gpt-4o
---@field usage telnyx.ai.V1SystemoneResponseUsage

---@class telnyx.ai.V1SystemoneResponseDecisionModelChoiceAnswer
---@field choice string
---@field confidence number
---@field probabilities table<string, number>
---@field type 'choice' # the kind

---@class telnyx.ai.V1SystemoneResponseDecisionModelNoulAnswer
---@field noul number
---@field type 'noul' # the kind

---@class telnyx.ai.V1SystemoneResponseDecisionModelScoreAnswer
---@field confidence number
---@field legend table<string, string>
---@field probabilities table<string, number>
---@field score number
---@field type 'score' # the kind

---@class telnyx.ai.V1SystemoneResponseUsage
---@field input_tokens number
---@field output_tokens number

---@class telnyx.ai.VoiceSettings
---@field api_key_ref? string # the name of the integration secret with the provider's key
---@field background_audio? telnyx.ai.BackgroundAudio # what is heard behind the voice
---@field expressive_mode? boolean # whether the voice shows feelings; default false
---@field language_boost? 'auto'|'Chinese'|'Chinese,Yue'|'English'|'Arabic'|'Russian'|'Spanish'|'French'|'Portuguese'|'German'|'Turkish'|'Dutch'|'Ukrainian'|'Vietnamese'|'Indonesian'|'Japanese'|'Italian'|'Korean'|'Thai'|'Polish'|'Romanian'|'Greek'|'Czech'|'Finnish'|'Hindi'|'Bulgarian'|'Danish'|'Hebrew'|'Malay'|'Persian'|'Slovak'|'Swedish'|'Croatian'|'Filipino'|'Hungarian'|'Norwegian'|'Slovenian'|'Catalan'|'Nynorsk'|'Tamil'|'Afrikaans' # the language to prefer
---@field similarity_boost? number # how close it stays to the original voice; default 0.75
---@field speed? number # how fast the voice speaks; default 1
---@field style? number # how much the style of the voice is exaggerated; default 0
---@field temperature? number # how varied the voice is; default 0.5
---@field use_speaker_boost? boolean # whether it is made more like the original voice; default true
---@field voice string # the voice to speak with
---@field voice_speed? number # how fast the voice speaks; default 1

---@class telnyx.ai.VoicemailDetection
---@field on_voicemail_detected? telnyx.ai.VoicemailDetectionOnVoicemailDetected # what to do when a machine answers

---@class telnyx.ai.VoicemailDetectionOnVoicemailDetected
---@field action? 'stop_assistant'|'leave_message_and_stop_assistant'|'continue_assistant' # what to do
---@field voicemail_message? telnyx.ai.VoicemailDetectionOnVoicemailDetectedVoicemailMessage # what a machine is told

---@class telnyx.ai.VoicemailDetectionOnVoicemailDetectedVoicemailMessage
---@field message? string # the message
---@field prompt? string # an instruction to the model
---@field type? 'prompt'|'message' # the kind

---@class telnyx.ai.WebhookBodyParameters
---@field properties? table # the fields, by name
---@field required? string[] # the names of required fields
---@field type? 'object' # the kind

---@class telnyx.ai.WebhookHeader
---@field name? string # the name
---@field value? string # the value

---@alias telnyx.ai.WebhookMessage telnyx.ai.WebhookMessageWebhookToolRequestStartMessage|telnyx.ai.WebhookMessageWebhookToolRequestResponseDelayedMessage

---@class telnyx.ai.WebhookMessageWebhookToolRequestResponseDelayedMessage
---@field content string # what the message says
---@field timing_ms integer # how long to wait before it is said; milliseconds
---@field type 'request_response_delayed' # the kind

---@class telnyx.ai.WebhookMessageWebhookToolRequestStartMessage
---@field content string # what the message says
---@field timing_ms? integer # how long to wait before it is said; milliseconds
---@field type 'request_start' # the kind

---@class telnyx.ai.WebhookStoreFieldsAsVariable
---@field name string # the name; at least 1 characters
---@field value_path string # where the value is in the response; at least 1 characters

---@class telnyx.ai.WebhookTool
---@field shared? boolean # used by several assistants
---@field timeout_ms? number # how long to wait; milliseconds
---@field type 'webhook' # the kind
---@field webhook telnyx.ai.WebhookToolParams # calls a URL

---@class telnyx.ai.WebhookToolParams
---@field async? boolean # go on without waiting for the response; default false
---@field async_timeout_ms? integer # how long to wait for the result of a tool that runs on; milliseconds, 1 to 15000
---@field body_parameters? telnyx.ai.WebhookBodyParameters # JSON Schema of the body's fields
---@field description string # what it is for
---@field headers? telnyx.ai.WebhookHeader[] # the headers to send
---@field messages? telnyx.ai.WebhookMessage[] # the messages
---@field method? 'GET'|'POST'|'PUT'|'DELETE'|'PATCH' # the HTTP method; default "POST"
---@field name string # the name
---@field path_parameters? telnyx.ai.WebhookBodyParameters # JSON Schema of the path's placeholders
---@field preset_body_fields? table # fields that every body has
---@field preset_query_params? table # parameters that every query has
---@field query_parameters? telnyx.ai.WebhookBodyParameters # JSON Schema of the query's parameters
---@field store_fields_as_variables? telnyx.ai.WebhookStoreFieldsAsVariable[] # fields of the response to keep as dynamic variables
---@field url string # the URL

---@class telnyx.ai.WidgetSettings
---@field agent_thinking_text? string # shown while the assistant thinks
---@field audio_visualizer_config? telnyx.ai.AudioVisualizerConfig # how the widget shows the voice
---@field default_state? 'expanded'|'collapsed' # how the widget begins: open or closed
---@field give_feedback_url? string # where readers can give feedback
---@field logo_icon_url? string # where the logo is
---@field position? 'fixed'|'static' # where it stands
---@field report_issue_url? string # where readers can report problems
---@field speak_to_interrupt_text? string # tells that speaking interrupts
---@field start_call_text? string # the text of the button that starts a call
---@field theme? 'light'|'dark' # light or dark
---@field view_history_url? string # where the history is shown
