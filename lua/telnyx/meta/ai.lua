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

---@class telnyx.ai.RetrieveConversationHistoriesParameters
---@field q string
---@field filter_ingested_at_gte? telnyx.DateTime
---@field filter_ingested_at_lte? telnyx.DateTime
---@field filter_record_created_at_gte? telnyx.DateTime
---@field filter_record_created_at_lte? telnyx.DateTime
---@field filter_record_id? string
---@field filter_region_in? string
---@field filter_retention? string
---@field filter_user_id? string
---@field min_score? number
---@field page_number? integer
---@field page_size? integer
---@field region? 'USA'|'DEU'|'AUS'|'UAE'
---@field filter? { ingested_at?: { gte?: telnyx.DateTime, lte?: telnyx.DateTime }, record_created_at?: { gte?: telnyx.DateTime, lte?: telnyx.DateTime }, record_id?: string, region?: { ["in"]?: string }, retention?: string, user_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /ai/conversation_histories`
---@param parameters telnyx.ai.RetrieveConversationHistoriesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.ConversationHistoryRecord>?, telnyx.Error?, telnyx.Response?
function ai.retrieve_conversation_histories(parameters, opts) end

---@class telnyx.ai.SummarizeParameters
---@field bucket string
---@field filename string
---@field system_prompt? string
---@field idempotency_key? string

---`POST /ai/summarize`
---@param parameters telnyx.ai.SummarizeParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SummaryResponseData?, telnyx.Error?, telnyx.Response?
function ai.summarize(parameters, opts) end

---@class telnyx.ai.anthropic
---@field v1 telnyx.ai.anthropic.v1

---@class telnyx.ai.anthropic.v1
local ai_anthropic_v1 = {}

---@class telnyx.ai.anthropic.v1.MessagesParameters
---@field max_tokens integer
---@field messages table[]
---@field model string
---@field api_key_ref? string
---@field api_timeout? number
---@field billing_group_id? string
---@field fallback_config? table
---@field max_retries? integer
---@field mcp_servers? table[]
---@field metadata? table
---@field mode? 'preferred'|'strict'
---@field region? 'USA'|'EU'|'AUS'|'UAE'
---@field service_tier? string
---@field stop_sequences? string[]
---@field stream? boolean
---@field system? any
---@field temperature? number
---@field thinking? table
---@field tool_choice? table
---@field tools? table[]
---@field top_k? integer
---@field top_p? number

---`POST /ai/anthropic/v1/messages`
---@param parameters telnyx.ai.anthropic.v1.MessagesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.V1MessagesResponse|telnyx.Stream|nil, telnyx.Error?, telnyx.Response?
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

---@class telnyx.ai.assistants.ChatParameters
---@field assistant_id? string
---@field content string
---@field conversation_id string
---@field name? string
---@field stream? boolean

---`POST /ai/assistants/{assistant_id}/chat`
---@param assistant_id string
---@param parameters telnyx.ai.assistants.ChatParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.AssistantChatResponse|telnyx.Stream|nil, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.assistants.ChatParameters, opts?: telnyx.CallOptions): telnyx.ai.AssistantChatResponse|telnyx.Stream|nil, telnyx.Error?, telnyx.Response?
function ai_assistants.chat(assistant_id, parameters, opts) end

---`POST /ai/assistants/{assistant_id}/clone`
---@param assistant_id string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.Assistant?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { assistant_id: string }, opts?: telnyx.CallOptions): telnyx.ai.Assistant?, telnyx.Error?, telnyx.Response?
function ai_assistants.clone(assistant_id, opts) end

---@class telnyx.ai.assistants.CreateParameters
---@field instructions string
---@field name string
---@field a2a_agents? telnyx.ai.AssistantA2AAgent[]
---@field conversation_flow? telnyx.ai.ConversationFlow
---@field description? string
---@field dynamic_variables? table
---@field dynamic_variables_webhook_timeout_ms? integer
---@field dynamic_variables_webhook_url? string
---@field enabled_features? ('telephony'|'messaging')[]
---@field external_llm? telnyx.ai.ExternalLLM
---@field fallback_config? telnyx.ai.FallbackConfig
---@field greeting? string
---@field insight_settings? telnyx.ai.InsightSettings
---@field integrations? telnyx.ai.AssistantIntegration[]
---@field interruption_settings? telnyx.ai.InterruptionSettings
---@field llm_api_key_ref? string
---@field mcp_servers? telnyx.ai.AssistantMCPServer[]
---@field messaging_settings? telnyx.ai.MessagingSettings
---@field model? string
---@field observability_settings? telnyx.ai.Observability
---@field post_conversation_settings? telnyx.ai.PostConversationSettings
---@field privacy_settings? telnyx.ai.PrivacySettings
---@field tags? string[]
---@field telephony_settings? telnyx.ai.TelephonySettings
---@field tool_ids? string[]
---@field tools? telnyx.ai.AssistantTool[]
---@field transcription? telnyx.ai.TranscriptionSettings
---@field voice_settings? telnyx.ai.VoiceSettings
---@field widget_settings? telnyx.ai.WidgetSettings
---@field idempotency_key? string

---`POST /ai/assistants`
---@param parameters telnyx.ai.assistants.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.Assistant?, telnyx.Error?, telnyx.Response?
function ai_assistants.create(parameters, opts) end

---`DELETE /ai/assistants/{assistant_id}`
---@param assistant_id string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.AssistantDeletedResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { assistant_id: string }, opts?: telnyx.CallOptions): telnyx.ai.AssistantDeletedResponse?, telnyx.Error?, telnyx.Response?
function ai_assistants.delete(assistant_id, opts) end

---`GET /ai/assistants/{assistant_id}/texml`
---@param assistant_id string
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { assistant_id: string }, opts?: telnyx.CallOptions): string?, telnyx.Error?, telnyx.Response?
function ai_assistants.get_texml(assistant_id, opts) end

---@class telnyx.ai.assistants.ImportsParameters
---@field api_key_ref string
---@field provider 'elevenlabs'|'vapi'|'retell'
---@field import_ids? string[]
---@field idempotency_key? string

---`POST /ai/assistants/import`
---@param parameters telnyx.ai.assistants.ImportsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.AssistantsListData?, telnyx.Error?, telnyx.Response?
function ai_assistants.imports(parameters, opts) end

---@class telnyx.ai.assistants.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /ai/assistants`
---@param parameters? telnyx.ai.assistants.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.AssistantsListData>?, telnyx.Error?, telnyx.Response?
function ai_assistants.list(parameters, opts) end

---@class telnyx.ai.assistants.RetrieveParameters
---@field assistant_id? string
---@field call_control_id? string
---@field fetch_dynamic_variables_from_webhook? boolean
---@field from? string
---@field to? string

---`GET /ai/assistants/{assistant_id}`
---@param assistant_id string
---@param parameters? telnyx.ai.assistants.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.Assistant?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.assistants.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.ai.Assistant?, telnyx.Error?, telnyx.Response?
function ai_assistants.retrieve(assistant_id, parameters, opts) end

---@class telnyx.ai.assistants.SendSmsParameters
---@field assistant_id? string
---@field from string
---@field to string
---@field conversation_metadata? table
---@field should_create_conversation? boolean
---@field text? string
---@field idempotency_key? string

---`POST /ai/assistants/{assistant_id}/chat/sms`
---@param assistant_id string
---@param parameters telnyx.ai.assistants.SendSmsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.AssistantSmsChatResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.assistants.SendSmsParameters, opts?: telnyx.CallOptions): telnyx.ai.AssistantSmsChatResponse?, telnyx.Error?, telnyx.Response?
function ai_assistants.send_sms(assistant_id, parameters, opts) end

---@class telnyx.ai.assistants.UpdateParameters
---@field assistant_id? string
---@field a2a_agents? telnyx.ai.AssistantA2AAgent[]
---@field conversation_flow? telnyx.ai.ConversationFlow
---@field description? string
---@field dynamic_variables? table
---@field dynamic_variables_webhook_timeout_ms? integer
---@field dynamic_variables_webhook_url? string
---@field enabled_features? ('telephony'|'messaging')[]
---@field external_llm? telnyx.ai.ExternalLLM
---@field fallback_config? telnyx.ai.FallbackConfig
---@field greeting? string
---@field insight_settings? telnyx.ai.InsightSettings
---@field instructions? string
---@field integrations? telnyx.ai.AssistantIntegration[]
---@field interruption_settings? telnyx.ai.InterruptionSettings
---@field llm_api_key_ref? string
---@field mcp_servers? telnyx.ai.AssistantMCPServer[]
---@field messaging_settings? telnyx.ai.MessagingSettings
---@field model? string
---@field name? string
---@field observability_settings? telnyx.ai.Observability
---@field post_conversation_settings? telnyx.ai.PostConversationSettings
---@field privacy_settings? telnyx.ai.PrivacySettings
---@field promote_to_main? boolean
---@field tags? string[]
---@field telephony_settings? telnyx.ai.TelephonySettings
---@field tool_ids? string[]
---@field tools? telnyx.ai.AssistantTool[]
---@field transcription? telnyx.ai.TranscriptionSettings
---@field version_name? string
---@field voice_settings? telnyx.ai.VoiceSettings
---@field widget_settings? telnyx.ai.WidgetSettings

---`POST /ai/assistants/{assistant_id}`
---@param assistant_id string
---@param parameters? telnyx.ai.assistants.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.Assistant?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.assistants.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.Assistant?, telnyx.Error?, telnyx.Response?
function ai_assistants.update(assistant_id, parameters, opts) end

---@class telnyx.ai.assistants.canary_deploys
---@field rollout telnyx.ai.assistants.canary_deploys.rollout
local ai_assistants_canary_deploys = {}

---@class telnyx.ai.assistants.canary_deploys.CreateParameters
---@field assistant_id? string
---@field rules? telnyx.ai.Rule[]
---@field versions? table[]
---@field idempotency_key? string

---`POST /ai/assistants/{assistant_id}/canary-deploys`
---@param assistant_id string
---@param parameters telnyx.ai.assistants.canary_deploys.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.CanaryDeployResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.assistants.canary_deploys.CreateParameters, opts?: telnyx.CallOptions): telnyx.ai.CanaryDeployResponse?, telnyx.Error?, telnyx.Response?
function ai_assistants_canary_deploys.create(assistant_id, parameters, opts) end

---`DELETE /ai/assistants/{assistant_id}/canary-deploys`
---@param assistant_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { assistant_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function ai_assistants_canary_deploys.delete(assistant_id, opts) end

---`GET /ai/assistants/{assistant_id}/canary-deploys`
---@param assistant_id string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.CanaryDeployResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { assistant_id: string }, opts?: telnyx.CallOptions): telnyx.ai.CanaryDeployResponse?, telnyx.Error?, telnyx.Response?
function ai_assistants_canary_deploys.retrieve(assistant_id, opts) end

---@class telnyx.ai.assistants.canary_deploys.UpdateParameters
---@field assistant_id? string
---@field rules? telnyx.ai.Rule[]
---@field versions? table[]

---`PUT /ai/assistants/{assistant_id}/canary-deploys`
---@param assistant_id string
---@param parameters telnyx.ai.assistants.canary_deploys.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.CanaryDeployResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.assistants.canary_deploys.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.CanaryDeployResponse?, telnyx.Error?, telnyx.Response?
function ai_assistants_canary_deploys.update(assistant_id, parameters, opts) end

---@class telnyx.ai.assistants.instructions
local ai_assistants_instructions = {}

---@class telnyx.ai.assistants.instructions.EnhanceParameters
---@field assistant_id? string
---@field enhancement_prompt? string
---@field instructions? string

---`POST /ai/assistants/{assistant_id}/instructions/enhance`
---@param assistant_id string
---@param parameters? telnyx.ai.assistants.instructions.EnhanceParameters
---@param opts? telnyx.CallOptions
---@return string|telnyx.Stream|nil, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.assistants.instructions.EnhanceParameters, opts?: telnyx.CallOptions): string|telnyx.Stream|nil, telnyx.Error?, telnyx.Response?
function ai_assistants_instructions.enhance(assistant_id, parameters, opts) end

---@class telnyx.ai.assistants.scheduled_events
local ai_assistants_scheduled_events = {}

---@class telnyx.ai.assistants.scheduled_events.CreateParameters
---@field assistant_id? string
---@field scheduled_at_fixed_datetime telnyx.DateTime
---@field telnyx_agent_target string
---@field telnyx_conversation_channel 'phone_call'|'sms_chat'
---@field telnyx_end_user_target string
---@field call_settings? telnyx.ai.ScheduledCallSettings
---@field conversation_metadata? table
---@field dynamic_variables? table
---@field max_retries_client_errors? integer
---@field retry_interval_secs? integer
---@field text? string
---@field idempotency_key? string

---`POST /ai/assistants/{assistant_id}/scheduled_events`
---@param assistant_id string
---@param parameters telnyx.ai.assistants.scheduled_events.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ScheduledEventResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.assistants.scheduled_events.CreateParameters, opts?: telnyx.CallOptions): telnyx.ai.ScheduledEventResponse?, telnyx.Error?, telnyx.Response?
function ai_assistants_scheduled_events.create(assistant_id, parameters, opts) end

---@class telnyx.ai.assistants.scheduled_events.DeleteParameters
---@field assistant_id string
---@field event_id string

---`DELETE /ai/assistants/{assistant_id}/scheduled_events/{event_id}`
---@param parameters telnyx.ai.assistants.scheduled_events.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function ai_assistants_scheduled_events.delete(parameters, opts) end

---@class telnyx.ai.assistants.scheduled_events.ListParameters
---@field assistant_id? string
---@field conversation_channel? 'phone_call'|'sms_chat'
---@field from_date? telnyx.DateTime
---@field page_number? integer
---@field page_size? integer
---@field to_date? telnyx.DateTime
---@field page? { number?: integer, size?: integer }

---`GET /ai/assistants/{assistant_id}/scheduled_events`
---@param assistant_id string
---@param parameters? telnyx.ai.assistants.scheduled_events.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.ScheduledPhoneCallEventResponse|telnyx.ai.ScheduledSmsEventResponse>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.assistants.scheduled_events.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.ai.ScheduledPhoneCallEventResponse|telnyx.ai.ScheduledSmsEventResponse>?, telnyx.Error?, telnyx.Response?
function ai_assistants_scheduled_events.list(assistant_id, parameters, opts) end

---@class telnyx.ai.assistants.scheduled_events.RetrieveParameters
---@field assistant_id string
---@field event_id string

---`GET /ai/assistants/{assistant_id}/scheduled_events/{event_id}`
---@param parameters telnyx.ai.assistants.scheduled_events.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ScheduledEventResponse?, telnyx.Error?, telnyx.Response?
function ai_assistants_scheduled_events.retrieve(parameters, opts) end

---@class telnyx.ai.assistants.tags
local ai_assistants_tags = {}

---@class telnyx.ai.assistants.tags.AddParameters
---@field assistant_id? string
---@field tag string

---`POST /ai/assistants/{assistant_id}/tags`
---@param assistant_id string
---@param parameters telnyx.ai.assistants.tags.AddParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TagsResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.assistants.tags.AddParameters, opts?: telnyx.CallOptions): telnyx.ai.TagsResponse?, telnyx.Error?, telnyx.Response?
function ai_assistants_tags.add(assistant_id, parameters, opts) end

---`GET /ai/assistants/tags`
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TagsResponse?, telnyx.Error?, telnyx.Response?
function ai_assistants_tags.list(opts) end

---@class telnyx.ai.assistants.tags.RemoveParameters
---@field assistant_id string
---@field tag string

---`DELETE /ai/assistants/{assistant_id}/tags/{tag}`
---@param parameters telnyx.ai.assistants.tags.RemoveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TagsResponse?, telnyx.Error?, telnyx.Response?
function ai_assistants_tags.remove(parameters, opts) end

---@class telnyx.ai.assistants.tests
---@field runs telnyx.ai.assistants.tests.runs
---@field test_suites telnyx.ai.assistants.tests.test_suites
local ai_assistants_tests = {}

---@class telnyx.ai.assistants.tests.CreateParameters
---@field destination string
---@field instructions string
---@field name string
---@field rubric telnyx.ai.Rubric[]
---@field description? string
---@field max_duration_seconds? integer
---@field telnyx_conversation_channel? 'phone_call'|'web_call'|'sms_chat'|'web_chat'
---@field test_suite? string
---@field idempotency_key? string

---`POST /ai/assistants/tests`
---@param parameters telnyx.ai.assistants.tests.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.AssistantTestResponse?, telnyx.Error?, telnyx.Response?
function ai_assistants_tests.create(parameters, opts) end

---`DELETE /ai/assistants/tests/{test_id}`
---@param test_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { test_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function ai_assistants_tests.delete(test_id, opts) end

---@class telnyx.ai.assistants.tests.ListParameters
---@field destination? string
---@field page_number? integer
---@field page_size? integer
---@field telnyx_conversation_channel? string
---@field test_suite? string
---@field page? { number?: integer, size?: integer }

---`GET /ai/assistants/tests`
---@param parameters? telnyx.ai.assistants.tests.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.AssistantTestResponse>?, telnyx.Error?, telnyx.Response?
function ai_assistants_tests.list(parameters, opts) end

---`GET /ai/assistants/tests/{test_id}`
---@param test_id string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.AssistantTestResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { test_id: string }, opts?: telnyx.CallOptions): telnyx.ai.AssistantTestResponse?, telnyx.Error?, telnyx.Response?
function ai_assistants_tests.retrieve(test_id, opts) end

---@class telnyx.ai.assistants.tests.UpdateParameters
---@field test_id? string
---@field description? string
---@field destination? string
---@field instructions? string
---@field max_duration_seconds? integer
---@field name? string
---@field rubric? telnyx.ai.Rubric[]
---@field telnyx_conversation_channel? 'phone_call'|'web_call'|'sms_chat'|'web_chat'
---@field test_suite? string

---`PUT /ai/assistants/tests/{test_id}`
---@param test_id string
---@param parameters? telnyx.ai.assistants.tests.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.AssistantTestResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.assistants.tests.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.AssistantTestResponse?, telnyx.Error?, telnyx.Response?
function ai_assistants_tests.update(test_id, parameters, opts) end

---@class telnyx.ai.assistants.tests.runs
---@field wait telnyx.ai.assistants.tests.runs.wait
local ai_assistants_tests_runs = {}

---@class telnyx.ai.assistants.tests.runs.ListParameters
---@field test_id? string
---@field page_number? integer
---@field page_size? integer
---@field status? string
---@field page? { number?: integer, size?: integer }

---`GET /ai/assistants/tests/{test_id}/runs`
---@param test_id string
---@param parameters? telnyx.ai.assistants.tests.runs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.TestRunResponse>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.assistants.tests.runs.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.ai.TestRunResponse>?, telnyx.Error?, telnyx.Response?
function ai_assistants_tests_runs.list(test_id, parameters, opts) end

---@class telnyx.ai.assistants.tests.runs.RetrieveParameters
---@field test_id string
---@field run_id string

---`GET /ai/assistants/tests/{test_id}/runs/{run_id}`
---@param parameters telnyx.ai.assistants.tests.runs.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TestRunResponse?, telnyx.Error?, telnyx.Response?
function ai_assistants_tests_runs.retrieve(parameters, opts) end

---@class telnyx.ai.assistants.tests.runs.TriggerParameters
---@field test_id? string
---@field destination_version_id? string
---@field idempotency_key? string

---`POST /ai/assistants/tests/{test_id}/runs`
---@param test_id string
---@param parameters? telnyx.ai.assistants.tests.runs.TriggerParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TestRunResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.assistants.tests.runs.TriggerParameters, opts?: telnyx.CallOptions): telnyx.ai.TestRunResponse?, telnyx.Error?, telnyx.Response?
function ai_assistants_tests_runs.trigger(test_id, parameters, opts) end

---@class telnyx.ai.assistants.tests.test_suites
---@field runs telnyx.ai.assistants.tests.test_suites.runs
local ai_assistants_tests_test_suites = {}

---`GET /ai/assistants/tests/test-suites`
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TestSuitesResponse?, telnyx.Error?, telnyx.Response?
function ai_assistants_tests_test_suites.list(opts) end

---@class telnyx.ai.assistants.tests.test_suites.runs
---@field wait telnyx.ai.assistants.tests.test_suites.runs.wait
local ai_assistants_tests_test_suites_runs = {}

---@class telnyx.ai.assistants.tests.test_suites.runs.ListParameters
---@field suite_name? string
---@field page_number? integer
---@field page_size? integer
---@field status? string
---@field test_suite_run_id? string
---@field page? { number?: integer, size?: integer }

---`GET /ai/assistants/tests/test-suites/{suite_name}/runs`
---@param suite_name string
---@param parameters? telnyx.ai.assistants.tests.test_suites.runs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.TestRunResponse>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.assistants.tests.test_suites.runs.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.ai.TestRunResponse>?, telnyx.Error?, telnyx.Response?
function ai_assistants_tests_test_suites_runs.list(suite_name, parameters, opts) end

---@class telnyx.ai.assistants.tests.test_suites.runs.TriggerParameters
---@field suite_name? string
---@field destination_version_id? string
---@field idempotency_key? string

---`POST /ai/assistants/tests/test-suites/{suite_name}/runs`
---@param suite_name string
---@param parameters? telnyx.ai.assistants.tests.test_suites.runs.TriggerParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TestRunResponse[]?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.assistants.tests.test_suites.runs.TriggerParameters, opts?: telnyx.CallOptions): telnyx.ai.TestRunResponse[]?, telnyx.Error?, telnyx.Response?
function ai_assistants_tests_test_suites_runs.trigger(suite_name, parameters, opts) end

---@class telnyx.ai.assistants.tools
local ai_assistants_tools = {}

---@class telnyx.ai.assistants.tools.AddParameters
---@field assistant_id string
---@field tool_id string

---`PUT /ai/assistants/{assistant_id}/tools/{tool_id}`
---@param parameters telnyx.ai.assistants.tools.AddParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function ai_assistants_tools.add(parameters, opts) end

---@class telnyx.ai.assistants.tools.RemoveParameters
---@field assistant_id string
---@field tool_id string

---`DELETE /ai/assistants/{assistant_id}/tools/{tool_id}`
---@param parameters telnyx.ai.assistants.tools.RemoveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function ai_assistants_tools.remove(parameters, opts) end

---@class telnyx.ai.assistants.tools.TestParameters
---@field assistant_id string
---@field tool_id string
---@field arguments? table
---@field dynamic_variables? table

---`POST /ai/assistants/{assistant_id}/tools/{tool_id}/test`
---@param parameters telnyx.ai.assistants.tools.TestParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TestWebhookToolResponseData?, telnyx.Error?, telnyx.Response?
function ai_assistants_tools.test(parameters, opts) end

---@class telnyx.ai.assistants.versions
local ai_assistants_versions = {}

---@class telnyx.ai.assistants.versions.DeleteParameters
---@field assistant_id string
---@field version_id string

---`DELETE /ai/assistants/{assistant_id}/versions/{version_id}`
---@param parameters telnyx.ai.assistants.versions.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function ai_assistants_versions.delete(parameters, opts) end

---`GET /ai/assistants/{assistant_id}/versions`
---@param assistant_id string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.AssistantsListData?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { assistant_id: string }, opts?: telnyx.CallOptions): telnyx.ai.AssistantsListData?, telnyx.Error?, telnyx.Response?
function ai_assistants_versions.list(assistant_id, opts) end

---@class telnyx.ai.assistants.versions.PromoteParameters
---@field assistant_id string
---@field version_id string

---`POST /ai/assistants/{assistant_id}/versions/{version_id}/promote`
---@param parameters telnyx.ai.assistants.versions.PromoteParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.Assistant?, telnyx.Error?, telnyx.Response?
function ai_assistants_versions.promote(parameters, opts) end

---@class telnyx.ai.assistants.versions.RetrieveParameters
---@field assistant_id string
---@field version_id string
---@field include_mcp_servers? boolean

---`GET /ai/assistants/{assistant_id}/versions/{version_id}`
---@param parameters telnyx.ai.assistants.versions.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.Assistant?, telnyx.Error?, telnyx.Response?
function ai_assistants_versions.retrieve(parameters, opts) end

---@class telnyx.ai.assistants.versions.UpdateParameters
---@field assistant_id string
---@field version_id string
---@field a2a_agents? telnyx.ai.AssistantA2AAgent[]
---@field conversation_flow? telnyx.ai.ConversationFlow
---@field description? string
---@field dynamic_variables? table
---@field dynamic_variables_webhook_timeout_ms? integer
---@field dynamic_variables_webhook_url? string
---@field enabled_features? ('telephony'|'messaging')[]
---@field external_llm? telnyx.ai.ExternalLLM
---@field fallback_config? telnyx.ai.FallbackConfig
---@field greeting? string
---@field insight_settings? telnyx.ai.InsightSettings
---@field instructions? string
---@field integrations? telnyx.ai.AssistantIntegration[]
---@field interruption_settings? telnyx.ai.InterruptionSettings
---@field llm_api_key_ref? string
---@field mcp_servers? telnyx.ai.AssistantMCPServer[]
---@field messaging_settings? telnyx.ai.MessagingSettings
---@field model? string
---@field name? string
---@field observability_settings? telnyx.ai.Observability
---@field post_conversation_settings? telnyx.ai.PostConversationSettings
---@field privacy_settings? telnyx.ai.PrivacySettings
---@field tags? string[]
---@field telephony_settings? telnyx.ai.TelephonySettings
---@field tool_ids? string[]
---@field tools? telnyx.ai.AssistantTool[]
---@field transcription? telnyx.ai.TranscriptionSettings
---@field version_name? string
---@field voice_settings? telnyx.ai.VoiceSettings
---@field widget_settings? telnyx.ai.WidgetSettings

---`POST /ai/assistants/{assistant_id}/versions/{version_id}`
---@param parameters telnyx.ai.assistants.versions.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.Assistant?, telnyx.Error?, telnyx.Response?
function ai_assistants_versions.update(parameters, opts) end

---@class telnyx.ai.audio
local ai_audio = {}

---@class telnyx.ai.audio.TranscribeParameters
---@field model 'deepgram/nova-3'|'deepgram/nova-2'|'nvidia/parakeet-v3'|'omi-health/omi-med-stt-v1'|'distil-whisper/distil-large-v2'|'openai/whisper-large-v3-turbo'|'deepgram/nova-2-medical'|'deepgram/nova-3-medical'
---@field file? telnyx.File
---@field file_url? string
---@field language? string
---@field model_config? table
---@field response_format? 'json'|'verbose_json'
---@field timestamp_granularities? 'segment'

---`POST /ai/audio/transcriptions`
---@param parameters telnyx.ai.audio.TranscribeParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.AudioTranscriptionResponse?, telnyx.Error?, telnyx.Response?
function ai_audio.transcribe(parameters, opts) end

---@class telnyx.ai.clusters
local ai_clusters = {}

---@class telnyx.ai.clusters.ComputeParameters
---@field bucket string
---@field files? string[]
---@field min_cluster_size? integer
---@field min_subcluster_size? integer
---@field prefix? string

---`POST /ai/clusters`
---@param parameters telnyx.ai.clusters.ComputeParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TextClusteringResponseData?, telnyx.Error?, telnyx.Response?
function ai_clusters.compute(parameters, opts) end

---`DELETE /ai/clusters/{task_id}`
---@param task_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { task_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function ai_clusters.delete(task_id, opts) end

---@class telnyx.ai.clusters.FetchGraphParameters
---@field task_id? string
---@field cluster_id? integer

---`GET /ai/clusters/{task_id}/graph`
---@param task_id string
---@param parameters? telnyx.ai.clusters.FetchGraphParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.clusters.FetchGraphParameters, opts?: telnyx.CallOptions): string?, telnyx.Error?, telnyx.Response?
function ai_clusters.fetch_graph(task_id, parameters, opts) end

---@class telnyx.ai.clusters.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /ai/clusters`
---@param parameters? telnyx.ai.clusters.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.ClusteringRequestInfo>?, telnyx.Error?, telnyx.Response?
function ai_clusters.list(parameters, opts) end

---@class telnyx.ai.clusters.RetrieveParameters
---@field task_id? string
---@field show_subclusters? boolean
---@field top_n_nodes? integer

---`GET /ai/clusters/{task_id}`
---@param task_id string
---@param parameters? telnyx.ai.clusters.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ClusteringStatusResponseData?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.clusters.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.ai.ClusteringStatusResponseData?, telnyx.Error?, telnyx.Response?
function ai_clusters.retrieve(task_id, parameters, opts) end

---@class telnyx.ai.collections
---@field settings telnyx.ai.collections.settings
---@field sources telnyx.ai.collections.sources
local ai_collections = {}

---@class telnyx.ai.collections.CreateParameters
---@field name string
---@field description? string
---@field settings? telnyx.ai.RetrievalSettingsWrapper
---@field slug? string
---@field sources? telnyx.ai.SourceRequest[]

---`POST /ai/collections`
---@param parameters telnyx.ai.collections.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.CollectionEnvelope?, telnyx.Error?, telnyx.Response?
function ai_collections.create(parameters, opts) end

---`DELETE /ai/collections/{uuid}`
---@param uuid string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { uuid: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function ai_collections.delete(uuid, opts) end

---@class telnyx.ai.collections.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /ai/collections`
---@param parameters? telnyx.ai.collections.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.Collection>?, telnyx.Error?, telnyx.Response?
function ai_collections.list(parameters, opts) end

---`GET /ai/collections/slug/{slug}`
---@param slug string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.CollectionEnvelope?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { slug: string }, opts?: telnyx.CallOptions): telnyx.ai.CollectionEnvelope?, telnyx.Error?, telnyx.Response?
function ai_collections.retrieve(slug, opts) end

---`GET /ai/collections/{uuid}`
---@param uuid string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.CollectionEnvelope?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { uuid: string }, opts?: telnyx.CallOptions): telnyx.ai.CollectionEnvelope?, telnyx.Error?, telnyx.Response?
function ai_collections.retrieve_by_id(uuid, opts) end

---@class telnyx.ai.collections.RetrieveDocumentsParameters
---@field slug? string
---@field filter? table
---@field page_number? integer
---@field page_size? integer
---@field query? string
---@field retrieval_type? 'vector'|'hybrid'|'keyword'
---@field sources? string
---@field top_k? integer
---@field page? { number?: integer, size?: integer }

---`GET /ai/knowledge/collections/{slug}/documents`
---@param slug string
---@param parameters? telnyx.ai.collections.RetrieveDocumentsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.CollectionRetrieveDocumentsResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.collections.RetrieveDocumentsParameters, opts?: telnyx.CallOptions): telnyx.ai.CollectionRetrieveDocumentsResponse?, telnyx.Error?, telnyx.Response?
function ai_collections.retrieve_documents(slug, parameters, opts) end

---@class telnyx.ai.collections.UpdateParameters
---@field uuid? string
---@field description? string
---@field name? string

---`PATCH /ai/collections/{uuid}`
---@param uuid string
---@param parameters? telnyx.ai.collections.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.CollectionEnvelope?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.collections.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.CollectionEnvelope?, telnyx.Error?, telnyx.Response?
function ai_collections.update(uuid, parameters, opts) end

---@class telnyx.ai.collections.settings
local ai_collections_settings = {}

---@class telnyx.ai.collections.settings.CreateParameters
---@field uuid? string
---@field retrieval? telnyx.ai.RetrievalSettings

---`PUT /ai/collections/{uuid}/settings`
---@param uuid string
---@param parameters? telnyx.ai.collections.settings.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SettingsEnvelope?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.collections.settings.CreateParameters, opts?: telnyx.CallOptions): telnyx.ai.SettingsEnvelope?, telnyx.Error?, telnyx.Response?
function ai_collections_settings.create(uuid, parameters, opts) end

---`GET /ai/collections/{uuid}/settings`
---@param uuid string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SettingsEnvelope?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { uuid: string }, opts?: telnyx.CallOptions): telnyx.ai.SettingsEnvelope?, telnyx.Error?, telnyx.Response?
function ai_collections_settings.list(uuid, opts) end

---@class telnyx.ai.collections.settings.PatchAllParameters
---@field uuid? string
---@field retrieval? telnyx.ai.RetrievalSettings

---`PATCH /ai/collections/{uuid}/settings`
---@param uuid string
---@param parameters? telnyx.ai.collections.settings.PatchAllParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SettingsEnvelope?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.collections.settings.PatchAllParameters, opts?: telnyx.CallOptions): telnyx.ai.SettingsEnvelope?, telnyx.Error?, telnyx.Response?
function ai_collections_settings.patch_all(uuid, parameters, opts) end

---@class telnyx.ai.collections.sources
local ai_collections_sources = {}

---@class telnyx.ai.collections.sources.CreateParameters
---@field uuid? string
---@field source_type 'voice'|'meeting_bot'|'message'|'bucket'
---@field bucket_id? string

---`POST /ai/collections/{uuid}/sources`
---@param uuid string
---@param parameters telnyx.ai.collections.sources.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SourceCreateResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.collections.sources.CreateParameters, opts?: telnyx.CallOptions): telnyx.ai.SourceCreateResponse?, telnyx.Error?, telnyx.Response?
function ai_collections_sources.create(uuid, parameters, opts) end

---@class telnyx.ai.collections.sources.DeleteParameters
---@field uuid string
---@field source_id string

---`DELETE /ai/collections/{uuid}/sources/{source_id}`
---@param parameters telnyx.ai.collections.sources.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function ai_collections_sources.delete(parameters, opts) end

---`GET /ai/collections/{uuid}/sources`
---@param uuid string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SourceListResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { uuid: string }, opts?: telnyx.CallOptions): telnyx.ai.SourceListResponse?, telnyx.Error?, telnyx.Response?
function ai_collections_sources.list(uuid, opts) end

---@class telnyx.ai.collections.sources.ReplaceParameters
---@field uuid? string
---@field sources telnyx.ai.SourceRequest[]

---`PUT /ai/collections/{uuid}/sources`
---@param uuid string
---@param parameters telnyx.ai.collections.sources.ReplaceParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SourceReplaceResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.collections.sources.ReplaceParameters, opts?: telnyx.CallOptions): telnyx.ai.SourceReplaceResponse?, telnyx.Error?, telnyx.Response?
function ai_collections_sources.replace(uuid, parameters, opts) end

---@class telnyx.ai.conversations
---@field conversation_insights telnyx.ai.conversations.conversation_insights
---@field insight_groups telnyx.ai.conversations.insight_groups
---@field insights telnyx.ai.conversations.insights
---@field messages telnyx.ai.conversations.messages
local ai_conversations = {}

---@class telnyx.ai.conversations.AddMessageParameters
---@field conversation_id? string
---@field role string
---@field content? string
---@field metadata? table
---@field name? string
---@field sent_at? telnyx.DateTime
---@field tool_call_id? string
---@field tool_calls? table[]
---@field tool_choice? any
---@field idempotency_key? string

---`POST /ai/conversations/{conversation_id}/message`
---@param conversation_id string
---@param parameters telnyx.ai.conversations.AddMessageParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.conversations.AddMessageParameters, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function ai_conversations.add_message(conversation_id, parameters, opts) end

---@class telnyx.ai.conversations.CreateParameters
---@field metadata? table
---@field name? string
---@field idempotency_key? string

---`POST /ai/conversations`
---@param parameters? telnyx.ai.conversations.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.Conversation?, telnyx.Error?, telnyx.Response?
function ai_conversations.create(parameters, opts) end

---`DELETE /ai/conversations/{conversation_id}`
---@param conversation_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { conversation_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function ai_conversations.delete(conversation_id, opts) end

---@class telnyx.ai.conversations.ListParameters
---@field created_at? string
---@field id? string
---@field last_message_at? string
---@field limit? integer
---@field metadata_assistant_id? string
---@field metadata_call_control_id? string
---@field metadata_telnyx_agent_target? string
---@field metadata_telnyx_conversation_channel? string
---@field metadata_telnyx_end_user_target? string
---@field name? string
---@field or? string
---@field or_? string
---@field order? string

---`GET /ai/conversations`
---@param parameters? telnyx.ai.conversations.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ConversationsListData?, telnyx.Error?, telnyx.Response?
function ai_conversations.list(parameters, opts) end

---`GET /ai/conversations/{conversation_id}`
---@param conversation_id string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ConversationsUpdateAnswer?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { conversation_id: string }, opts?: telnyx.CallOptions): telnyx.ai.ConversationsUpdateAnswer?, telnyx.Error?, telnyx.Response?
function ai_conversations.retrieve(conversation_id, opts) end

---`GET /ai/conversations/{conversation_id}/conversations-insights`
---@param conversation_id string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ConversationInsightListData?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { conversation_id: string }, opts?: telnyx.CallOptions): telnyx.ai.ConversationInsightListData?, telnyx.Error?, telnyx.Response?
function ai_conversations.retrieve_conversations_insights(conversation_id, opts) end

---@class telnyx.ai.conversations.UpdateParameters
---@field conversation_id? string
---@field metadata? table

---`PUT /ai/conversations/{conversation_id}`
---@param conversation_id string
---@param parameters? telnyx.ai.conversations.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ConversationsUpdateAnswer?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.conversations.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.ConversationsUpdateAnswer?, telnyx.Error?, telnyx.Response?
function ai_conversations.update(conversation_id, parameters, opts) end

---@class telnyx.ai.conversations.conversation_insights
local ai_conversations_conversation_insights = {}

---@class telnyx.ai.conversations.conversation_insights.RetrieveAggregatesParameters
---@field created_at? string
---@field group_by? string[]
---@field insight_id? string
---@field metadata? table
---@field metadata_assistant_id? string
---@field show? string[]

---`GET /ai/conversations/conversation-insights/aggregates`
---@param parameters? telnyx.ai.conversations.conversation_insights.RetrieveAggregatesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ConversationInsightAggregateResp?, telnyx.Error?, telnyx.Response?
function ai_conversations_conversation_insights.retrieve_aggregates(parameters, opts) end

---@class telnyx.ai.conversations.insight_groups
---@field insights telnyx.ai.conversations.insight_groups.insights
local ai_conversations_insight_groups = {}

---`DELETE /ai/conversations/insight-groups/{group_id}`
---@param group_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { group_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function ai_conversations_insight_groups.delete(group_id, opts) end

---@class telnyx.ai.conversations.insight_groups.InsightGroupsParameters
---@field name string
---@field description? string
---@field webhook? string
---@field idempotency_key? string

---`POST /ai/conversations/insight-groups`
---@param parameters telnyx.ai.conversations.insight_groups.InsightGroupsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.InsightTemplateGroupDetailRespData?, telnyx.Error?, telnyx.Response?
function ai_conversations_insight_groups.insight_groups(parameters, opts) end

---`GET /ai/conversations/insight-groups/{group_id}`
---@param group_id string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.InsightTemplateGroupDetailRespData?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { group_id: string }, opts?: telnyx.CallOptions): telnyx.ai.InsightTemplateGroupDetailRespData?, telnyx.Error?, telnyx.Response?
function ai_conversations_insight_groups.retrieve(group_id, opts) end

---@class telnyx.ai.conversations.insight_groups.RetrieveInsightGroupsParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /ai/conversations/insight-groups`
---@param parameters? telnyx.ai.conversations.insight_groups.RetrieveInsightGroupsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.InsightTemplateGroupResp>?, telnyx.Error?, telnyx.Response?
function ai_conversations_insight_groups.retrieve_insight_groups(parameters, opts) end

---@class telnyx.ai.conversations.insight_groups.UpdateParameters
---@field group_id? string
---@field description? string
---@field name? string
---@field webhook? string

---`PUT /ai/conversations/insight-groups/{group_id}`
---@param group_id string
---@param parameters? telnyx.ai.conversations.insight_groups.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.InsightTemplateGroupDetailRespData?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.conversations.insight_groups.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.InsightTemplateGroupDetailRespData?, telnyx.Error?, telnyx.Response?
function ai_conversations_insight_groups.update(group_id, parameters, opts) end

---@class telnyx.ai.conversations.insight_groups.insights
local ai_conversations_insight_groups_insights = {}

---@class telnyx.ai.conversations.insight_groups.insights.AssignParameters
---@field group_id string
---@field insight_id string

---`POST /ai/conversations/insight-groups/{group_id}/insights/{insight_id}/assign`
---@param parameters telnyx.ai.conversations.insight_groups.insights.AssignParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function ai_conversations_insight_groups_insights.assign(parameters, opts) end

---@class telnyx.ai.conversations.insight_groups.insights.DeleteUnassignParameters
---@field group_id string
---@field insight_id string

---`DELETE /ai/conversations/insight-groups/{group_id}/insights/{insight_id}/unassign`
---@param parameters telnyx.ai.conversations.insight_groups.insights.DeleteUnassignParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function ai_conversations_insight_groups_insights.delete_unassign(parameters, opts) end

---@class telnyx.ai.conversations.insights
local ai_conversations_insights = {}

---@class telnyx.ai.conversations.insights.CreateParameters
---@field instructions string
---@field name string
---@field json_schema? any
---@field webhook? string
---@field idempotency_key? string

---`POST /ai/conversations/insights`
---@param parameters telnyx.ai.conversations.insights.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.InsightTemplateDetailRespData?, telnyx.Error?, telnyx.Response?
function ai_conversations_insights.create(parameters, opts) end

---`DELETE /ai/conversations/insights/{insight_id}`
---@param insight_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { insight_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function ai_conversations_insights.delete(insight_id, opts) end

---@class telnyx.ai.conversations.insights.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /ai/conversations/insights`
---@param parameters? telnyx.ai.conversations.insights.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.InsightTemplateResp>?, telnyx.Error?, telnyx.Response?
function ai_conversations_insights.list(parameters, opts) end

---`GET /ai/conversations/insights/{insight_id}`
---@param insight_id string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.InsightTemplateDetailRespData?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { insight_id: string }, opts?: telnyx.CallOptions): telnyx.ai.InsightTemplateDetailRespData?, telnyx.Error?, telnyx.Response?
function ai_conversations_insights.retrieve(insight_id, opts) end

---@class telnyx.ai.conversations.insights.UpdateParameters
---@field insight_id? string
---@field instructions? string
---@field json_schema? any
---@field name? string
---@field webhook? string

---`PUT /ai/conversations/insights/{insight_id}`
---@param insight_id string
---@param parameters? telnyx.ai.conversations.insights.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.InsightTemplateDetailRespData?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.conversations.insights.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.InsightTemplateDetailRespData?, telnyx.Error?, telnyx.Response?
function ai_conversations_insights.update(insight_id, parameters, opts) end

---@class telnyx.ai.conversations.messages
local ai_conversations_messages = {}

---@class telnyx.ai.conversations.messages.ListParameters
---@field conversation_id? string
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /ai/conversations/{conversation_id}/messages`
---@param conversation_id string
---@param parameters? telnyx.ai.conversations.messages.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.ConversationMessage>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.conversations.messages.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.ai.ConversationMessage>?, telnyx.Error?, telnyx.Response?
function ai_conversations_messages.list(conversation_id, parameters, opts) end

---@class telnyx.ai.embeddings
---@field buckets telnyx.ai.embeddings.buckets
local ai_embeddings = {}

---@class telnyx.ai.embeddings.CreateParameters
---@field bucket_name string
---@field document_chunk_overlap_size? integer
---@field document_chunk_size? integer
---@field embedding_model? 'thenlper/gte-large'|'intfloat/multilingual-e5-large'
---@field loader? 'default'|'intercom'
---@field idempotency_key? string

---`POST /ai/embeddings`
---@param parameters telnyx.ai.embeddings.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.EmbeddingResponse?, telnyx.Error?, telnyx.Response?
function ai_embeddings.create(parameters, opts) end

---@class telnyx.ai.embeddings.ListParameters
---@field status? string[]

---`GET /ai/embeddings`
---@param parameters? telnyx.ai.embeddings.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.BackgroundTasksQueryResponseData?, telnyx.Error?, telnyx.Response?
function ai_embeddings.list(parameters, opts) end

---`GET /ai/embeddings/{task_id}`
---@param task_id string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TaskStatusResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { task_id: string }, opts?: telnyx.CallOptions): telnyx.ai.TaskStatusResponse?, telnyx.Error?, telnyx.Response?
function ai_embeddings.retrieve(task_id, opts) end

---@class telnyx.ai.embeddings.SimilaritySearchParameters
---@field bucket_name string
---@field query string
---@field num_of_docs? integer

---`POST /ai/embeddings/similarity-search`
---@param parameters telnyx.ai.embeddings.SimilaritySearchParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.EmbeddingSimilaritySearchResponse?, telnyx.Error?, telnyx.Response?
function ai_embeddings.similarity_search(parameters, opts) end

---@class telnyx.ai.embeddings.UrlParameters
---@field bucket_name string
---@field url string
---@field idempotency_key? string

---`POST /ai/embeddings/url`
---@param parameters telnyx.ai.embeddings.UrlParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.EmbeddingResponse?, telnyx.Error?, telnyx.Response?
function ai_embeddings.url(parameters, opts) end

---@class telnyx.ai.embeddings.buckets
local ai_embeddings_buckets = {}

---`DELETE /ai/embeddings/buckets/{bucket_name}`
---@param bucket_name string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { bucket_name: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function ai_embeddings_buckets.delete(bucket_name, opts) end

---`GET /ai/embeddings/buckets`
---@param opts? telnyx.CallOptions
---@return telnyx.ai.UserEmbeddedBucketsData?, telnyx.Error?, telnyx.Response?
function ai_embeddings_buckets.list(opts) end

---`GET /ai/embeddings/buckets/{bucket_name}`
---@param bucket_name string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.EmbeddingsBucketFilesData?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { bucket_name: string }, opts?: telnyx.CallOptions): telnyx.ai.EmbeddingsBucketFilesData?, telnyx.Error?, telnyx.Response?
function ai_embeddings_buckets.retrieve(bucket_name, opts) end

---@class telnyx.ai.fine_tuning
---@field jobs telnyx.ai.fine_tuning.jobs

---@class telnyx.ai.fine_tuning.jobs
local ai_fine_tuning_jobs = {}

---`POST /ai/fine_tuning/jobs/{job_id}/cancel`
---@param job_id string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.FineTuningJob?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { job_id: string }, opts?: telnyx.CallOptions): telnyx.ai.FineTuningJob?, telnyx.Error?, telnyx.Response?
function ai_fine_tuning_jobs.cancel(job_id, opts) end

---@class telnyx.ai.fine_tuning.jobs.CreateParameters
---@field model string
---@field training_file string
---@field hyperparameters? telnyx.ai.Hyperparameters
---@field suffix? string

---`POST /ai/fine_tuning/jobs`
---@param parameters telnyx.ai.fine_tuning.jobs.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.FineTuningJob?, telnyx.Error?, telnyx.Response?
function ai_fine_tuning_jobs.create(parameters, opts) end

---`GET /ai/fine_tuning/jobs`
---@param opts? telnyx.CallOptions
---@return telnyx.ai.FineTuningJobsListData?, telnyx.Error?, telnyx.Response?
function ai_fine_tuning_jobs.list(opts) end

---`GET /ai/fine_tuning/jobs/{job_id}`
---@param job_id string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.FineTuningJob?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { job_id: string }, opts?: telnyx.CallOptions): telnyx.ai.FineTuningJob?, telnyx.Error?, telnyx.Response?
function ai_fine_tuning_jobs.retrieve(job_id, opts) end

---@class telnyx.ai.integrations
---@field connections telnyx.ai.integrations.connections
local ai_integrations = {}

---`GET /ai/integrations`
---@param opts? telnyx.CallOptions
---@return telnyx.ai.IntegrationsListResponse?, telnyx.Error?, telnyx.Response?
function ai_integrations.list(opts) end

---`GET /ai/integrations/{integration_id}`
---@param integration_id string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.Integration?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { integration_id: string }, opts?: telnyx.CallOptions): telnyx.ai.Integration?, telnyx.Error?, telnyx.Response?
function ai_integrations.retrieve(integration_id, opts) end

---@class telnyx.ai.integrations.connections
local ai_integrations_connections = {}

---`DELETE /ai/integrations/connections/{user_connection_id}`
---@param user_connection_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { user_connection_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function ai_integrations_connections.delete(user_connection_id, opts) end

---`GET /ai/integrations/connections`
---@param opts? telnyx.CallOptions
---@return telnyx.ai.IntegrationConnectionsListResponse?, telnyx.Error?, telnyx.Response?
function ai_integrations_connections.list(opts) end

---`GET /ai/integrations/connections/{user_connection_id}`
---@param user_connection_id string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.IntegrationConnectionResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { user_connection_id: string }, opts?: telnyx.CallOptions): telnyx.ai.IntegrationConnectionResponse?, telnyx.Error?, telnyx.Response?
function ai_integrations_connections.retrieve(user_connection_id, opts) end

---@class telnyx.ai.knowledge
---@field collections telnyx.ai.knowledge.collections

---@class telnyx.ai.knowledge.collections
local ai_knowledge_collections = {}

---@class telnyx.ai.knowledge.collections.RetrieveDocumentsParameters
---@field slug? string
---@field filter? table
---@field page_number? integer
---@field page_size? integer
---@field query? string
---@field retrieval_type? 'vector'|'hybrid'|'keyword'
---@field sources? string
---@field top_k? integer
---@field page? { number?: integer, size?: integer }

---`GET /ai/knowledge/collections/{slug}/documents`
---@param slug string
---@param parameters? telnyx.ai.knowledge.collections.RetrieveDocumentsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.CollectionRetrieveDocumentsResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.knowledge.collections.RetrieveDocumentsParameters, opts?: telnyx.CallOptions): telnyx.ai.CollectionRetrieveDocumentsResponse?, telnyx.Error?, telnyx.Response?
function ai_knowledge_collections.retrieve_documents(slug, parameters, opts) end

---@class telnyx.ai.mcp_servers
local ai_mcp_servers = {}

---@class telnyx.ai.mcp_servers.CreateParameters
---@field name string
---@field type string
---@field url string
---@field allowed_tools? string[]
---@field api_key_ref? string
---@field idempotency_key? string

---`POST /ai/mcp_servers`
---@param parameters telnyx.ai.mcp_servers.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MCPServer?, telnyx.Error?, telnyx.Response?
function ai_mcp_servers.create(parameters, opts) end

---`DELETE /ai/mcp_servers/{mcp_server_id}`
---@param mcp_server_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { mcp_server_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function ai_mcp_servers.delete(mcp_server_id, opts) end

---@class telnyx.ai.mcp_servers.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field type? string
---@field url? string
---@field page? { number?: integer, size?: integer }

---`GET /ai/mcp_servers`
---@param parameters? telnyx.ai.mcp_servers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.MCPServer>?, telnyx.Error?, telnyx.Response?
function ai_mcp_servers.list(parameters, opts) end

---`GET /ai/mcp_servers/{mcp_server_id}`
---@param mcp_server_id string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MCPServer?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { mcp_server_id: string }, opts?: telnyx.CallOptions): telnyx.ai.MCPServer?, telnyx.Error?, telnyx.Response?
function ai_mcp_servers.retrieve(mcp_server_id, opts) end

---@class telnyx.ai.mcp_servers.UpdateParameters
---@field mcp_server_id? string
---@field allowed_tools? string[]
---@field api_key_ref? string
---@field created_at? telnyx.DateTime
---@field id? string
---@field name? string
---@field type? string
---@field url? string

---`PUT /ai/mcp_servers/{mcp_server_id}`
---@param mcp_server_id string
---@param parameters? telnyx.ai.mcp_servers.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MCPServer?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.mcp_servers.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.MCPServer?, telnyx.Error?, telnyx.Response?
function ai_mcp_servers.update(mcp_server_id, parameters, opts) end

---@class telnyx.ai.memory
---@field namespaces telnyx.ai.memory.namespaces

---@class telnyx.ai.memory.namespaces
---@field operations telnyx.ai.memory.namespaces.operations
---@field profiles telnyx.ai.memory.namespaces.profiles
---@field settings telnyx.ai.memory.namespaces.settings

---@class telnyx.ai.memory.namespaces.operations
local ai_memory_namespaces_operations = {}

---@class telnyx.ai.memory.namespaces.operations.RetrieveParameters
---@field namespace string
---@field operation_id string

---`GET /ai/memory/namespaces/{namespace}/operations/{operation_id}`
---@param parameters telnyx.ai.memory.namespaces.operations.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.NamespaceRetrieveResponse?, telnyx.Error?, telnyx.Response?
function ai_memory_namespaces_operations.retrieve(parameters, opts) end

---@class telnyx.ai.memory.namespaces.profiles
---@field memories telnyx.ai.memory.namespaces.profiles.memories
---@field sources telnyx.ai.memory.namespaces.profiles.sources
local ai_memory_namespaces_profiles = {}

---@class telnyx.ai.memory.namespaces.profiles.DeleteParameters
---@field namespace string
---@field profile_id string

---`DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id}`
---@param parameters telnyx.ai.memory.namespaces.profiles.DeleteParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ProfileDeleteResponse?, telnyx.Error?, telnyx.Response?
function ai_memory_namespaces_profiles.delete(parameters, opts) end

---@class telnyx.ai.memory.namespaces.profiles.IngestParameters
---@field namespace string
---@field profile_id string
---@field body any
---@field session_id? string

---`POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/ingest`
---@param parameters telnyx.ai.memory.namespaces.profiles.IngestParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ProfileIngestResponse?, telnyx.Error?, telnyx.Response?
function ai_memory_namespaces_profiles.ingest(parameters, opts) end

---@class telnyx.ai.memory.namespaces.profiles.ListParameters
---@field namespace? string
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /ai/memory/namespaces/{namespace}/profiles`
---@param namespace string
---@param parameters? telnyx.ai.memory.namespaces.profiles.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.ProfileListResponse>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.memory.namespaces.profiles.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.ai.ProfileListResponse>?, telnyx.Error?, telnyx.Response?
function ai_memory_namespaces_profiles.list(namespace, parameters, opts) end

---@class telnyx.ai.memory.namespaces.profiles.RecallParameters
---@field namespace string
---@field profile_id string
---@field query string
---@field top_k? number

---`POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/recall`
---@param parameters telnyx.ai.memory.namespaces.profiles.RecallParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ProfileRecallResponse?, telnyx.Error?, telnyx.Response?
function ai_memory_namespaces_profiles.recall(parameters, opts) end

---@class telnyx.ai.memory.namespaces.profiles.RememberParameters
---@field namespace string
---@field profile_id string
---@field text string

---`POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/remember`
---@param parameters telnyx.ai.memory.namespaces.profiles.RememberParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ProfileRememberResponse?, telnyx.Error?, telnyx.Response?
function ai_memory_namespaces_profiles.remember(parameters, opts) end

---@class telnyx.ai.memory.namespaces.profiles.RetrieveSummaryParameters
---@field namespace string
---@field profile_id string

---`GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary`
---@param parameters telnyx.ai.memory.namespaces.profiles.RetrieveSummaryParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ProfileRetrieveSummaryResponse?, telnyx.Error?, telnyx.Response?
function ai_memory_namespaces_profiles.retrieve_summary(parameters, opts) end

---@class telnyx.ai.memory.namespaces.profiles.memories
local ai_memory_namespaces_profiles_memories = {}

---@class telnyx.ai.memory.namespaces.profiles.memories.ListParameters
---@field namespace string
---@field profile_id string
---@field page_number? integer
---@field page_size? integer
---@field session_id? string
---@field source_id? string
---@field page? { number?: integer, size?: integer }

---`GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories`
---@param parameters telnyx.ai.memory.namespaces.profiles.memories.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.MemoryListResponse>?, telnyx.Error?, telnyx.Response?
function ai_memory_namespaces_profiles_memories.list(parameters, opts) end

---@class telnyx.ai.memory.namespaces.profiles.memories.RetrieveParameters
---@field namespace string
---@field profile_id string
---@field memory_id string

---`GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories/{memory_id}`
---@param parameters telnyx.ai.memory.namespaces.profiles.memories.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MemoryRetrieveResponse?, telnyx.Error?, telnyx.Response?
function ai_memory_namespaces_profiles_memories.retrieve(parameters, opts) end

---@class telnyx.ai.memory.namespaces.profiles.sources
local ai_memory_namespaces_profiles_sources = {}

---@class telnyx.ai.memory.namespaces.profiles.sources.DeleteParameters
---@field namespace string
---@field profile_id string
---@field source_id string

---`DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id}`
---@param parameters telnyx.ai.memory.namespaces.profiles.sources.DeleteParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SourceDeleteResponse?, telnyx.Error?, telnyx.Response?
function ai_memory_namespaces_profiles_sources.delete(parameters, opts) end

---@class telnyx.ai.memory.namespaces.profiles.sources.ListParameters
---@field namespace string
---@field profile_id string
---@field page_number? integer
---@field page_size? integer
---@field session_id? string
---@field page? { number?: integer, size?: integer }

---`GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources`
---@param parameters telnyx.ai.memory.namespaces.profiles.sources.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.Source>?, telnyx.Error?, telnyx.Response?
function ai_memory_namespaces_profiles_sources.list(parameters, opts) end

---@class telnyx.ai.memory.namespaces.profiles.sources.RetrieveParameters
---@field namespace string
---@field profile_id string
---@field source_id string

---`GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id}`
---@param parameters telnyx.ai.memory.namespaces.profiles.sources.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SourceRetrieveResponse?, telnyx.Error?, telnyx.Response?
function ai_memory_namespaces_profiles_sources.retrieve(parameters, opts) end

---@class telnyx.ai.memory.namespaces.settings
local ai_memory_namespaces_settings = {}

---`GET /ai/memory/namespaces/{namespace}/settings`
---@param namespace string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.NamespaceSettingsResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { namespace: string }, opts?: telnyx.CallOptions): telnyx.ai.NamespaceSettingsResponse?, telnyx.Error?, telnyx.Response?
function ai_memory_namespaces_settings.retrieve(namespace, opts) end

---@class telnyx.ai.memory.namespaces.settings.UpdateParameters
---@field namespace? string
---@field summary? telnyx.ai.SettingPatchAllParamsSummary

---`PATCH /ai/memory/namespaces/{namespace}/settings`
---@param namespace string
---@param parameters? telnyx.ai.memory.namespaces.settings.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.NamespaceSettingsResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.memory.namespaces.settings.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.NamespaceSettingsResponse?, telnyx.Error?, telnyx.Response?
function ai_memory_namespaces_settings.update(namespace, parameters, opts) end

---@class telnyx.ai.missions
---@field knowledge_bases telnyx.ai.missions.knowledge_bases
---@field mcp_servers telnyx.ai.missions.mcp_servers
---@field runs telnyx.ai.missions.runs
---@field tools telnyx.ai.missions.tools
local ai_missions = {}

---`POST /ai/missions/{mission_id}/clone`
---@param mission_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { mission_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function ai_missions.clone_mission(mission_id, opts) end

---@class telnyx.ai.missions.CreateParameters
---@field name string
---@field description? string
---@field execution_mode? 'external'|'managed'
---@field instructions? string
---@field metadata? table
---@field model? string

---`POST /ai/missions`
---@param parameters telnyx.ai.missions.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MissionResponse?, telnyx.Error?, telnyx.Response?
function ai_missions.create(parameters, opts) end

---`DELETE /ai/missions/{mission_id}`
---@param mission_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { mission_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function ai_missions.delete_mission(mission_id, opts) end

---@class telnyx.ai.missions.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /ai/missions`
---@param parameters? telnyx.ai.missions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.MissionData>?, telnyx.Error?, telnyx.Response?
function ai_missions.list(parameters, opts) end

---@class telnyx.ai.missions.ListEventsParameters
---@field page_number? integer
---@field page_size? integer
---@field type? string
---@field page? { number?: integer, size?: integer }

---`GET /ai/missions/events`
---@param parameters? telnyx.ai.missions.ListEventsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.EventData>?, telnyx.Error?, telnyx.Response?
function ai_missions.list_events(parameters, opts) end

---`GET /ai/missions/{mission_id}`
---@param mission_id string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MissionResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { mission_id: string }, opts?: telnyx.CallOptions): telnyx.ai.MissionResponse?, telnyx.Error?, telnyx.Response?
function ai_missions.retrieve(mission_id, opts) end

---@class telnyx.ai.missions.UpdateMissionParameters
---@field mission_id? string
---@field description? string
---@field execution_mode? 'external'|'managed'
---@field instructions? string
---@field metadata? table
---@field model? string
---@field name? string

---`PUT /ai/missions/{mission_id}`
---@param mission_id string
---@param parameters? telnyx.ai.missions.UpdateMissionParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MissionResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.missions.UpdateMissionParameters, opts?: telnyx.CallOptions): telnyx.ai.MissionResponse?, telnyx.Error?, telnyx.Response?
function ai_missions.update_mission(mission_id, parameters, opts) end

---@class telnyx.ai.missions.knowledge_bases
local ai_missions_knowledge_bases = {}

---`POST /ai/missions/{mission_id}/knowledge-bases`
---@param mission_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { mission_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function ai_missions_knowledge_bases.create_knowledge_base(mission_id, opts) end

---@class telnyx.ai.missions.knowledge_bases.DeleteKnowledgeBaseParameters
---@field mission_id string
---@field knowledge_base_id string

---`DELETE /ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}`
---@param parameters telnyx.ai.missions.knowledge_bases.DeleteKnowledgeBaseParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function ai_missions_knowledge_bases.delete_knowledge_base(parameters, opts) end

---@class telnyx.ai.missions.knowledge_bases.GetKnowledgeBaseParameters
---@field mission_id string
---@field knowledge_base_id string

---`GET /ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}`
---@param parameters telnyx.ai.missions.knowledge_bases.GetKnowledgeBaseParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function ai_missions_knowledge_bases.get_knowledge_base(parameters, opts) end

---`GET /ai/missions/{mission_id}/knowledge-bases`
---@param mission_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { mission_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function ai_missions_knowledge_bases.list_knowledge_bases(mission_id, opts) end

---@class telnyx.ai.missions.knowledge_bases.UpdateKnowledgeBaseParameters
---@field mission_id string
---@field knowledge_base_id string

---`PUT /ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}`
---@param parameters telnyx.ai.missions.knowledge_bases.UpdateKnowledgeBaseParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function ai_missions_knowledge_bases.update_knowledge_base(parameters, opts) end

---@class telnyx.ai.missions.mcp_servers
local ai_missions_mcp_servers = {}

---`POST /ai/missions/{mission_id}/mcp-servers`
---@param mission_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { mission_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function ai_missions_mcp_servers.create_mcp_server(mission_id, opts) end

---@class telnyx.ai.missions.mcp_servers.DeleteMcpServerParameters
---@field mission_id string
---@field mcp_server_id string

---`DELETE /ai/missions/{mission_id}/mcp-servers/{mcp_server_id}`
---@param parameters telnyx.ai.missions.mcp_servers.DeleteMcpServerParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function ai_missions_mcp_servers.delete_mcp_server(parameters, opts) end

---@class telnyx.ai.missions.mcp_servers.GetMcpServerParameters
---@field mission_id string
---@field mcp_server_id string

---`GET /ai/missions/{mission_id}/mcp-servers/{mcp_server_id}`
---@param parameters telnyx.ai.missions.mcp_servers.GetMcpServerParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function ai_missions_mcp_servers.get_mcp_server(parameters, opts) end

---`GET /ai/missions/{mission_id}/mcp-servers`
---@param mission_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { mission_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function ai_missions_mcp_servers.list_mcp_servers(mission_id, opts) end

---@class telnyx.ai.missions.mcp_servers.UpdateMcpServerParameters
---@field mission_id string
---@field mcp_server_id string

---`PUT /ai/missions/{mission_id}/mcp-servers/{mcp_server_id}`
---@param parameters telnyx.ai.missions.mcp_servers.UpdateMcpServerParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function ai_missions_mcp_servers.update_mcp_server(parameters, opts) end

---@class telnyx.ai.missions.runs
---@field events telnyx.ai.missions.runs.events
---@field plan telnyx.ai.missions.runs.plan
---@field telnyx_agents telnyx.ai.missions.runs.telnyx_agents
local ai_missions_runs = {}

---@class telnyx.ai.missions.runs.CancelRunParameters
---@field mission_id string
---@field run_id string

---`POST /ai/missions/{mission_id}/runs/{run_id}/cancel`
---@param parameters telnyx.ai.missions.runs.CancelRunParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MissionRunResponse?, telnyx.Error?, telnyx.Response?
function ai_missions_runs.cancel_run(parameters, opts) end

---@class telnyx.ai.missions.runs.CreateParameters
---@field mission_id? string
---@field input? table
---@field metadata? table

---`POST /ai/missions/{mission_id}/runs`
---@param mission_id string
---@param parameters? telnyx.ai.missions.runs.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MissionRunResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.missions.runs.CreateParameters, opts?: telnyx.CallOptions): telnyx.ai.MissionRunResponse?, telnyx.Error?, telnyx.Response?
function ai_missions_runs.create(mission_id, parameters, opts) end

---@class telnyx.ai.missions.runs.ListParameters
---@field mission_id? string
---@field page_number? integer
---@field page_size? integer
---@field status? string
---@field page? { number?: integer, size?: integer }

---`GET /ai/missions/{mission_id}/runs`
---@param mission_id string
---@param parameters? telnyx.ai.missions.runs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.MissionRunData>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.missions.runs.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.ai.MissionRunData>?, telnyx.Error?, telnyx.Response?
function ai_missions_runs.list(mission_id, parameters, opts) end

---@class telnyx.ai.missions.runs.ListRunsParameters
---@field page_number? integer
---@field page_size? integer
---@field status? string
---@field page? { number?: integer, size?: integer }

---`GET /ai/missions/runs`
---@param parameters? telnyx.ai.missions.runs.ListRunsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.MissionRunData>?, telnyx.Error?, telnyx.Response?
function ai_missions_runs.list_runs(parameters, opts) end

---@class telnyx.ai.missions.runs.PauseRunParameters
---@field mission_id string
---@field run_id string

---`POST /ai/missions/{mission_id}/runs/{run_id}/pause`
---@param parameters telnyx.ai.missions.runs.PauseRunParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MissionRunResponse?, telnyx.Error?, telnyx.Response?
function ai_missions_runs.pause_run(parameters, opts) end

---@class telnyx.ai.missions.runs.ResumeRunParameters
---@field mission_id string
---@field run_id string

---`POST /ai/missions/{mission_id}/runs/{run_id}/resume`
---@param parameters telnyx.ai.missions.runs.ResumeRunParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MissionRunResponse?, telnyx.Error?, telnyx.Response?
function ai_missions_runs.resume_run(parameters, opts) end

---@class telnyx.ai.missions.runs.RetrieveParameters
---@field mission_id string
---@field run_id string

---`GET /ai/missions/{mission_id}/runs/{run_id}`
---@param parameters telnyx.ai.missions.runs.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MissionRunResponse?, telnyx.Error?, telnyx.Response?
function ai_missions_runs.retrieve(parameters, opts) end

---@class telnyx.ai.missions.runs.UpdateParameters
---@field mission_id string
---@field run_id string
---@field error? string
---@field metadata? table
---@field result_payload? table
---@field result_summary? string
---@field status? 'pending'|'running'|'paused'|'succeeded'|'failed'|'cancelled'

---`PATCH /ai/missions/{mission_id}/runs/{run_id}`
---@param parameters telnyx.ai.missions.runs.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.MissionRunResponse?, telnyx.Error?, telnyx.Response?
function ai_missions_runs.update(parameters, opts) end

---@class telnyx.ai.missions.runs.events
local ai_missions_runs_events = {}

---@class telnyx.ai.missions.runs.events.GetEventDetailsParameters
---@field mission_id string
---@field run_id string
---@field event_id string

---`GET /ai/missions/{mission_id}/runs/{run_id}/events/{event_id}`
---@param parameters telnyx.ai.missions.runs.events.GetEventDetailsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.EventResponse?, telnyx.Error?, telnyx.Response?
function ai_missions_runs_events.get_event_details(parameters, opts) end

---@class telnyx.ai.missions.runs.events.ListParameters
---@field mission_id string
---@field run_id string
---@field agent_id? string
---@field page_number? integer
---@field page_size? integer
---@field step_id? string
---@field type? string
---@field page? { number?: integer, size?: integer }

---`GET /ai/missions/{mission_id}/runs/{run_id}/events`
---@param parameters telnyx.ai.missions.runs.events.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.EventData>?, telnyx.Error?, telnyx.Response?
function ai_missions_runs_events.list(parameters, opts) end

---@class telnyx.ai.missions.runs.events.LogParameters
---@field mission_id string
---@field run_id string
---@field summary string
---@field type 'status_change'|'step_started'|'step_completed'|'step_failed'|'tool_call'|'tool_result'|'message'|'error'|'custom'
---@field agent_id? string
---@field idempotency_key? string
---@field payload? table
---@field step_id? string

---`POST /ai/missions/{mission_id}/runs/{run_id}/events`
---@param parameters telnyx.ai.missions.runs.events.LogParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.EventResponse?, telnyx.Error?, telnyx.Response?
function ai_missions_runs_events.log(parameters, opts) end

---@class telnyx.ai.missions.runs.plan
local ai_missions_runs_plan = {}

---@class telnyx.ai.missions.runs.plan.AddStepsToPlanParameters
---@field mission_id string
---@field run_id string
---@field steps telnyx.ai.CreatePlanStepRequest[]

---`POST /ai/missions/{mission_id}/runs/{run_id}/plan/steps`
---@param parameters telnyx.ai.missions.runs.plan.AddStepsToPlanParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.PlanStepsCreatedResponse?, telnyx.Error?, telnyx.Response?
function ai_missions_runs_plan.add_steps_to_plan(parameters, opts) end

---@class telnyx.ai.missions.runs.plan.CreateParameters
---@field mission_id string
---@field run_id string
---@field steps telnyx.ai.CreatePlanStepRequest[]

---`POST /ai/missions/{mission_id}/runs/{run_id}/plan`
---@param parameters telnyx.ai.missions.runs.plan.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.PlanStepsCreatedResponse?, telnyx.Error?, telnyx.Response?
function ai_missions_runs_plan.create(parameters, opts) end

---@class telnyx.ai.missions.runs.plan.GetStepDetailsParameters
---@field mission_id string
---@field run_id string
---@field step_id string

---`GET /ai/missions/{mission_id}/runs/{run_id}/plan/steps/{step_id}`
---@param parameters telnyx.ai.missions.runs.plan.GetStepDetailsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.PlanStepResponse?, telnyx.Error?, telnyx.Response?
function ai_missions_runs_plan.get_step_details(parameters, opts) end

---@class telnyx.ai.missions.runs.plan.RetrieveParameters
---@field mission_id string
---@field run_id string

---`GET /ai/missions/{mission_id}/runs/{run_id}/plan`
---@param parameters telnyx.ai.missions.runs.plan.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.PlanResponse?, telnyx.Error?, telnyx.Response?
function ai_missions_runs_plan.retrieve(parameters, opts) end

---@class telnyx.ai.missions.runs.plan.UpdateStepParameters
---@field mission_id string
---@field run_id string
---@field step_id string
---@field metadata? table
---@field status? 'pending'|'in_progress'|'completed'|'skipped'|'failed'

---`PATCH /ai/missions/{mission_id}/runs/{run_id}/plan/steps/{step_id}`
---@param parameters telnyx.ai.missions.runs.plan.UpdateStepParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.PlanStepResponse?, telnyx.Error?, telnyx.Response?
function ai_missions_runs_plan.update_step(parameters, opts) end

---@class telnyx.ai.missions.runs.telnyx_agents
local ai_missions_runs_telnyx_agents = {}

---@class telnyx.ai.missions.runs.telnyx_agents.LinkParameters
---@field mission_id string
---@field run_id string
---@field telnyx_agent_id string

---`POST /ai/missions/{mission_id}/runs/{run_id}/telnyx-agents`
---@param parameters telnyx.ai.missions.runs.telnyx_agents.LinkParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TelnyxAgentResponse?, telnyx.Error?, telnyx.Response?
function ai_missions_runs_telnyx_agents.link(parameters, opts) end

---@class telnyx.ai.missions.runs.telnyx_agents.ListParameters
---@field mission_id string
---@field run_id string

---`GET /ai/missions/{mission_id}/runs/{run_id}/telnyx-agents`
---@param parameters telnyx.ai.missions.runs.telnyx_agents.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.TelnyxAgentsListResponse?, telnyx.Error?, telnyx.Response?
function ai_missions_runs_telnyx_agents.list(parameters, opts) end

---@class telnyx.ai.missions.runs.telnyx_agents.UnlinkParameters
---@field mission_id string
---@field run_id string
---@field telnyx_agent_id string

---`DELETE /ai/missions/{mission_id}/runs/{run_id}/telnyx-agents/{telnyx_agent_id}`
---@param parameters telnyx.ai.missions.runs.telnyx_agents.UnlinkParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function ai_missions_runs_telnyx_agents.unlink(parameters, opts) end

---@class telnyx.ai.missions.tools
local ai_missions_tools = {}

---`POST /ai/missions/{mission_id}/tools`
---@param mission_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { mission_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function ai_missions_tools.create_tool(mission_id, opts) end

---@class telnyx.ai.missions.tools.DeleteToolParameters
---@field mission_id string
---@field tool_id string

---`DELETE /ai/missions/{mission_id}/tools/{tool_id}`
---@param parameters telnyx.ai.missions.tools.DeleteToolParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function ai_missions_tools.delete_tool(parameters, opts) end

---@class telnyx.ai.missions.tools.GetToolParameters
---@field mission_id string
---@field tool_id string

---`GET /ai/missions/{mission_id}/tools/{tool_id}`
---@param parameters telnyx.ai.missions.tools.GetToolParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function ai_missions_tools.get_tool(parameters, opts) end

---`GET /ai/missions/{mission_id}/tools`
---@param mission_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { mission_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function ai_missions_tools.list_tools(mission_id, opts) end

---@class telnyx.ai.missions.tools.UpdateToolParameters
---@field mission_id string
---@field tool_id string

---`PUT /ai/missions/{mission_id}/tools/{tool_id}`
---@param parameters telnyx.ai.missions.tools.UpdateToolParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function ai_missions_tools.update_tool(parameters, opts) end

---@class telnyx.ai.openai
---@field chat telnyx.ai.openai.chat
---@field embeddings telnyx.ai.openai.embeddings
local ai_openai = {}

---@class telnyx.ai.openai.CreateResponseParameters
---@field conversation? string
---@field input? any
---@field instructions? string
---@field mode? 'preferred'|'strict'
---@field model? string
---@field reasoning? telnyx.ai.OpenAICreateResponseParamsReasoning
---@field region? 'USA'|'EU'|'AUS'|'UAE'
---@field service_tier? string
---@field stream? boolean

---`POST /ai/openai/responses`
---@param parameters? telnyx.ai.openai.CreateResponseParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.OpenAICreateResponseResponse|telnyx.Stream|nil, telnyx.Error?, telnyx.Response?
function ai_openai.create_response(parameters, opts) end

---`GET /ai/openai/models`
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ModelsResponse?, telnyx.Error?, telnyx.Response?
function ai_openai.list_models(opts) end

---@class telnyx.ai.openai.chat
local ai_openai_chat = {}

---@class telnyx.ai.openai.chat.CreateCompletionParameters
---@field messages telnyx.ai.Message[]
---@field api_key_ref? string
---@field best_of? integer
---@field early_stopping? boolean
---@field enable_thinking? boolean
---@field frequency_penalty? number
---@field guided_choice? string[]
---@field guided_json? table
---@field guided_regex? string
---@field length_penalty? number
---@field logprobs? boolean
---@field max_tokens? integer
---@field min_p? number
---@field mode? 'preferred'|'strict'
---@field model? string
---@field n? number
---@field presence_penalty? number
---@field reasoning_effort? 'none'|'minimal'|'low'|'medium'|'high'|'xhigh'|'max'
---@field region? 'USA'|'EU'|'AUS'|'UAE'
---@field response_format? telnyx.ai.ResponseFormat|telnyx.ai.ChatCreateCompletionParamsResponseFormatJsonObject|telnyx.ai.ChatCreateCompletionParamsResponseFormatJsonSchemaParam
---@field seed? integer
---@field service_tier? string
---@field stop? any
---@field stream? boolean
---@field temperature? number
---@field tool_choice? 'none'|'auto'|'required'
---@field tools? telnyx.ai.Tool[]
---@field top_logprobs? integer
---@field top_p? number
---@field use_beam_search? boolean

---`POST /ai/openai/chat/completions`
---@param parameters telnyx.ai.openai.chat.CreateCompletionParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.ChatCreateCompletionResponse|telnyx.Stream|nil, telnyx.Error?, telnyx.Response?
function ai_openai_chat.create_completion(parameters, opts) end

---@class telnyx.ai.openai.embeddings
local ai_openai_embeddings = {}

---@class telnyx.ai.openai.embeddings.CreateEmbeddingsParameters
---@field input any
---@field model string
---@field dimensions? integer
---@field encoding_format? 'float'|'base64'
---@field user? string

---`POST /ai/openai/embeddings`
---@param parameters telnyx.ai.openai.embeddings.CreateEmbeddingsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.OpenAIEmbeddingResponse?, telnyx.Error?, telnyx.Response?
function ai_openai_embeddings.create_embeddings(parameters, opts) end

---`GET /ai/openai/embeddings/models`
---@param opts? telnyx.CallOptions
---@return telnyx.ai.OpenAIEmbeddingModelsResponse?, telnyx.Error?, telnyx.Response?
function ai_openai_embeddings.list_embedding_models(opts) end

---@class telnyx.ai.tools
local ai_tools = {}

---@class telnyx.ai.tools.CreateParameters
---@field display_name string
---@field type string
---@field client_side_tool? table
---@field function? table
---@field function_? table
---@field handoff? table
---@field invite? table
---@field pay? telnyx.ai.PayToolParams
---@field retrieval? table
---@field timeout_ms? integer
---@field update_dynamic_variables? telnyx.ai.UpdateDynamicVariablesToolParams
---@field webhook? table
---@field idempotency_key? string

---`POST /ai/tools`
---@param parameters telnyx.ai.tools.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SharedToolResponse?, telnyx.Error?, telnyx.Response?
function ai_tools.create(parameters, opts) end

---`DELETE /ai/tools/{tool_id}`
---@param tool_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { tool_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function ai_tools.delete(tool_id, opts) end

---@class telnyx.ai.tools.ListParameters
---@field filter_name? string
---@field filter_type? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { name?: string, type?: string }
---@field page? { number?: integer, size?: integer }

---`GET /ai/tools`
---@param parameters? telnyx.ai.tools.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ai.SharedToolResponse>?, telnyx.Error?, telnyx.Response?
function ai_tools.list(parameters, opts) end

---`GET /ai/tools/{tool_id}`
---@param tool_id string
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SharedToolResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { tool_id: string }, opts?: telnyx.CallOptions): telnyx.ai.SharedToolResponse?, telnyx.Error?, telnyx.Response?
function ai_tools.retrieve(tool_id, opts) end

---@class telnyx.ai.tools.UpdateParameters
---@field tool_id? string
---@field client_side_tool? table
---@field display_name? string
---@field function? table
---@field function_? table
---@field handoff? table
---@field invite? table
---@field pay? telnyx.ai.PayToolParams
---@field retrieval? table
---@field timeout_ms? integer
---@field type? string
---@field update_dynamic_variables? telnyx.ai.UpdateDynamicVariablesToolParams
---@field webhook? table

---`PATCH /ai/tools/{tool_id}`
---@param tool_id string
---@param parameters? telnyx.ai.tools.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.SharedToolResponse?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ai.tools.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ai.SharedToolResponse?, telnyx.Error?, telnyx.Response?
function ai_tools.update(tool_id, parameters, opts) end

---@class telnyx.ai.typesafe
---@field v1 telnyx.ai.typesafe.v1

---@class telnyx.ai.typesafe.v1
local ai_typesafe_v1 = {}

---@class telnyx.ai.typesafe.v1.SystemoneParameters
---@field questions table<string, telnyx.ai.V1SystemoneParamsDecisionModelChoiceQuestion|telnyx.ai.V1SystemoneParamsDecisionModelNoulQuestion|telnyx.ai.V1SystemoneParamsDecisionModelScoreQuestion>
---@field state any
---@field model? 'telnyx/decision-flash'|'telnyx/decision-pro'

---`POST /ai/typesafe/v1/systemone`
---@param parameters telnyx.ai.typesafe.v1.SystemoneParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ai.V1SystemoneResponse?, telnyx.Error?, telnyx.Response?
function ai_typesafe_v1.systemone(parameters, opts) end

---@class telnyx.ai.Assistant
---@field a2a_agents? telnyx.ai.AssistantA2AAgent[]
---@field conversation_flow? telnyx.ai.ConversationFlow
---@field created_at string
---@field description? string
---@field dynamic_variables? table
---@field dynamic_variables_webhook_timeout_ms? integer
---@field dynamic_variables_webhook_url? string
---@field enabled_features? telnyx.ai.EnabledFeatures[]
---@field external_llm? telnyx.ai.ExternalLLM
---@field fallback_config? telnyx.ai.FallbackConfig
---@field greeting? string
---@field id string
---@field import_metadata? telnyx.ai.ImportMetadata
---@field insight_settings? telnyx.ai.InsightSettings
---@field instructions string
---@field integrations? telnyx.ai.AssistantIntegration[]
---@field interruption_settings? telnyx.ai.InterruptionSettings
---@field llm_api_key_ref? string
---@field mcp_servers? telnyx.ai.AssistantMCPServer[]
---@field messaging_settings? telnyx.ai.MessagingSettings
---@field model string
---@field name string
---@field observability_settings? telnyx.ai.Observability
---@field post_conversation_settings? telnyx.ai.PostConversationSettings
---@field privacy_settings? telnyx.ai.PrivacySettings
---@field related_mission_ids? string[]
---@field tags? string[]
---@field telephony_settings? telnyx.ai.TelephonySettings
---@field tools? telnyx.ai.AssistantTools
---@field transcription? telnyx.ai.TranscriptionSettings
---@field version_created_at? string
---@field version_id? string
---@field version_name? string
---@field voice_settings? telnyx.ai.VoiceSettings
---@field widget_settings? telnyx.ai.WidgetSettings

---@class telnyx.ai.AssistantA2AAgent
---@field async? boolean
---@field headers? telnyx.ai.AssistantA2AAgentHeader[]
---@field messages? (telnyx.ai.AssistantA2AAgentA2AAgentRequestStartMessage|telnyx.ai.AssistantA2AAgentA2AAgentRequestResponseDelayedMessage)[]
---@field name string
---@field poll_interval_ms? number
---@field timeout_ms? number
---@field url string

---@class telnyx.ai.AssistantA2AAgentA2AAgentRequestResponseDelayedMessage
---@field content string
---@field timing_ms number
---@field type 'request_response_delayed'

---@class telnyx.ai.AssistantA2AAgentA2AAgentRequestStartMessage
---@field content string
---@field timing_ms? number
---@field type 'request_start'

---@class telnyx.ai.AssistantA2AAgentHeader
---@field name string
---@field value string

---@class telnyx.ai.AssistantChatResponse
---@field content string

---@class telnyx.ai.AssistantDeletedResponse
---@field deleted boolean
---@field id string
---@field object string

---@class telnyx.ai.AssistantIntegration
---@field allowed_list? string[]
---@field integration_id string

---@class telnyx.ai.AssistantMCPServer
---@field allowed_tools? string[]
---@field id string

---@class telnyx.ai.AssistantScheduledCallAttempt
---@field attempt_number integer
---@field attempted_at string
---@field call_duration? integer
---@field call_status string
---@field telnyx_call_control_id? string

---@class telnyx.ai.AssistantSmsChatResponse
---@field conversation_id? string

---@class telnyx.ai.AssistantTarget
---@field assistant_id string
---@field position? telnyx.ai.NodePosition
---@field type 'assistant'
---@field voice_mode? 'unified'|'distinct'

---@class telnyx.ai.AssistantTestResponse
---@field created_at string
---@field description? string
---@field destination? string
---@field instructions? string
---@field max_duration_seconds? integer
---@field name string
---@field rubric telnyx.ai.Rubric[]
---@field telnyx_conversation_channel telnyx.ai.TelnyxConversationChannel
---@field test_id string
---@field test_suite? string

---@alias telnyx.ai.AssistantTool telnyx.ai.AssistantToolFunction|telnyx.ai.WebhookTool|telnyx.ai.ClientSideTool|telnyx.ai.RetrievalTool|telnyx.ai.HandoffTool|telnyx.ai.HangupTool|telnyx.ai.TransferTool|telnyx.ai.InviteTool|telnyx.ai.SIPReferTool|telnyx.ai.DTMFTool|telnyx.ai.SendMessageTool|telnyx.ai.SkipTurnTool|telnyx.ai.PayTool|telnyx.ai.UpdateDynamicVariables

---@class telnyx.ai.AssistantToolFunction
---@field function telnyx.ai.ToolFunctionFunction
---@field shared? boolean
---@field type 'function'

---@class telnyx.ai.AssistantToolTransferTransferWarmTransferAcceptance
---@field enabled? boolean
---@field end_user_target_context_mode? 'private'|'shared'

---@alias telnyx.ai.AssistantTools (telnyx.ai.AssistantToolFunction|telnyx.ai.WebhookTool|telnyx.ai.ClientSideTool|telnyx.ai.RetrievalTool|telnyx.ai.HandoffTool|telnyx.ai.HangupTool|telnyx.ai.TransferTool|telnyx.ai.InviteTool|telnyx.ai.SIPReferTool|telnyx.ai.DTMFTool|telnyx.ai.SendMessageTool|telnyx.ai.SkipTurnTool|telnyx.ai.PayTool|telnyx.ai.UpdateDynamicVariables)[]

---@class telnyx.ai.AssistantsListData
---@field data telnyx.ai.Assistant[]

---@class telnyx.ai.AudioTranscriptionResponse
---@field duration? number
---@field segments? telnyx.ai.AudioTranscriptionResponseSegments[]
---@field text string
---@field words? telnyx.ai.AudioTranscriptionResponseWord[]

---@class telnyx.ai.AudioTranscriptionResponseSegments
---@field end number
---@field id number
---@field speakers? number[]
---@field start number
---@field text string
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
---@field color? 'verdant'|'twilight'|'bloom'|'mystic'|'flare'|'glacier'
---@field preset? string

---@alias telnyx.ai.BackgroundAudio telnyx.ai.BackgroundAudioPredefinedMedia|telnyx.ai.BackgroundAudioMediaURL|telnyx.ai.BackgroundAudioMediaName

---@class telnyx.ai.BackgroundAudioMediaName
---@field type 'media_name'
---@field value string

---@class telnyx.ai.BackgroundAudioMediaURL
---@field type 'media_url'
---@field value string

---@class telnyx.ai.BackgroundAudioPredefinedMedia
---@field type 'predefined_media'
---@field value 'silence'|'office'
---@field volume? number

---@alias telnyx.ai.BackgroundTaskStatus 'queued'|'processing'|'success'|'failure'|'partial_success'

---@class telnyx.ai.BackgroundTasksQueryResponse
---@field bucket? string
---@field created_at string
---@field finished_at? string
---@field status telnyx.ai.BackgroundTaskStatus
---@field task_id string
---@field task_name string
---@field user_id string

---@class telnyx.ai.BackgroundTasksQueryResponseData
---@field data telnyx.ai.BackgroundTasksQueryResponse[]

---@class telnyx.ai.BucketIds
---@field bucket_ids string[]
---@field max_num_results? integer

---@class telnyx.ai.CanaryDeployResponse
---@field assistant_id string
---@field created_at string
---@field rules telnyx.ai.Rule[]
---@field updated_at string

---@class telnyx.ai.ChatCreateCompletionParamsResponseFormatJsonObject
---@field type 'json_object'

---@class telnyx.ai.ChatCreateCompletionParamsResponseFormatJsonSchemaParam
---@field json_schema telnyx.ai.ChatCreateCompletionParamsResponseFormatJsonSchemaParamJsonSchema
---@field type 'json_schema'

---@class telnyx.ai.ChatCreateCompletionParamsResponseFormatJsonSchemaParamJsonSchema
---@field description? string
---@field name string
---@field schema? table
---@field strict? boolean

---@alias telnyx.ai.ChatCreateCompletionResponse table

---@class telnyx.ai.Clause
---@field attribute string
---@field operator 'in'|'not_in'|'starts_with'
---@field values string[]

---@class telnyx.ai.ClientSideTool
---@field client_side_tool telnyx.ai.ClientSideToolParams
---@field shared? boolean
---@field type 'client_side_tool'

---@class telnyx.ai.ClientSideToolParams
---@field description string
---@field name string
---@field parameters telnyx.ai.WebhookBodyParameters

---@class telnyx.ai.ClusterNode
---@field filename string
---@field text string

---@class telnyx.ai.ClusteringRequestInfo
---@field bucket string
---@field created_at string
---@field finished_at string
---@field min_cluster_size integer
---@field min_subcluster_size integer
---@field status telnyx.ai.TaskStatus
---@field task_id string

---@class telnyx.ai.ClusteringStatusResponse
---@field bucket string
---@field clusters telnyx.ai.RecursiveCluster[]
---@field status telnyx.ai.TaskStatus

---@class telnyx.ai.ClusteringStatusResponseData
---@field data telnyx.ai.ClusteringStatusResponse

---@class telnyx.ai.Collection
---@field created_at? string
---@field description? string
---@field name? string
---@field record_type? string
---@field settings? telnyx.ai.RetrievalSettingsWrapper
---@field slug? string
---@field sources? telnyx.ai.CollectionsSource[]
---@field status? string
---@field updated_at? string
---@field uuid? string

---@class telnyx.ai.CollectionEnvelope
---@field data? telnyx.ai.Collection

---@class telnyx.ai.CollectionRetrieveDocumentsResponse
---@field data? telnyx.ai.CollectionRetrieveDocumentsResponseData[]
---@field meta? telnyx.ai.CollectionRetrieveDocumentsResponseMeta

---@class telnyx.ai.CollectionRetrieveDocumentsResponseData
---@field chunk_index? number
---@field chunk_total? number
---@field id? string
---@field ingested_at? string
---@field metadata? table
---@field organization_id? string
---@field record_created_at? string
---@field record_id? string
---@field record_type? string
---@field region? string
---@field score? number
---@field text? string
---@field user_id? string

---@class telnyx.ai.CollectionRetrieveDocumentsResponseMeta
---@field collection_slug? string
---@field page_number? number
---@field page_size? number
---@field retrieval_type? string
---@field searched_sources? string[]
---@field top_k? number
---@field total_pages? number
---@field total_results? number

---@class telnyx.ai.CollectionsSource
---@field bucket_id? string
---@field collection_id? string
---@field id? string
---@field record_type? string
---@field source_type? 'voice'|'message'|'meeting_bot'|'bucket'
---@field status? string

---@alias telnyx.ai.Condition telnyx.ai.LLMCondition|telnyx.ai.ConditionExpressionCondition|telnyx.ai.DefaultCondition

---@class telnyx.ai.ConditionExpressionCondition
---@field expression any
---@field type 'expression'

---@class telnyx.ai.Conversation
---@field created_at string
---@field id string
---@field last_message_at string
---@field metadata table<string, string>
---@field name? string

---@alias telnyx.ai.ConversationChannelType 'phone_call'|'sms_chat'

---@class telnyx.ai.ConversationFlow
---@field edges? telnyx.ai.FlowEdge[]
---@field nodes telnyx.ai.Node[]
---@field start_node_id string

---@class telnyx.ai.ConversationHistoryRecord
---@field chunk_index integer
---@field chunk_total integer
---@field id string
---@field ingested_at string
---@field metadata? table
---@field organization_id string
---@field record_created_at string
---@field record_id string
---@field region 'USA'|'DEU'|'AUS'|'UAE'
---@field score number
---@field text string
---@field user_id string

---@class telnyx.ai.ConversationInsight
---@field conversation_insights telnyx.ai.ConversationInsightConversationInsightsItem[]
---@field created_at string
---@field id string
---@field status 'pending'|'in_progress'|'completed'|'failed'

---@class telnyx.ai.ConversationInsightAggregateResp
---@field data telnyx.ai.ConversationInsightAggregateRespDataItem[]

---@class telnyx.ai.ConversationInsightAggregateRespDataItem
---@field record_count integer

---@class telnyx.ai.ConversationInsightConversationInsightsItem
---@field insight_id string
---@field result string

---@class telnyx.ai.ConversationInsightListData
---@field data telnyx.ai.ConversationInsight[]
---@field meta telnyx.ai.Meta

---@class telnyx.ai.ConversationMessage
---@field created_at? string
---@field metadata? table<string, boolean|string|number|(boolean|string|number)[]>
---@field role 'user'|'assistant'|'tool'
---@field sent_at? string
---@field text string
---@field tool_calls? telnyx.ai.ConversationMessageToolCallsItem[]

---@class telnyx.ai.ConversationMessageToolCallsItem
---@field function telnyx.ai.ConversationMessageToolCallsItemFunction
---@field id string
---@field type 'function'

---@class telnyx.ai.ConversationMessageToolCallsItemFunction
---@field arguments string
---@field name string

---@class telnyx.ai.ConversationsListData
---@field data telnyx.ai.Conversation[]

---@class telnyx.ai.ConversationsUpdateAnswer
---@field data? telnyx.ai.Conversation

---@class telnyx.ai.CreatePlanStepRequest
---@field description string
---@field metadata? table
---@field parent_step_id? string
---@field sequence integer
---@field step_id string

---@class telnyx.ai.DTMFTool
---@field send_dtmf table
---@field shared? boolean
---@field type 'send_dtmf'

---@class telnyx.ai.DefaultCondition
---@field type 'default'

---@class telnyx.ai.EmbeddingMetadata
---@field certainty? number
---@field checksum string
---@field embedding string
---@field filename string
---@field loader_metadata? table
---@field source string

---@class telnyx.ai.EmbeddingResponse
---@field data telnyx.ai.EmbeddingResponseData

---@class telnyx.ai.EmbeddingResponseData
---@field created_at? string
---@field finished_at? string
---@field status? string
---@field task_id? string
---@field task_name? string
---@field user_id? string

---@class telnyx.ai.EmbeddingSimilaritySearchDocument
---@field distance number
---@field document_chunk string
---@field metadata telnyx.ai.EmbeddingMetadata

---@class telnyx.ai.EmbeddingSimilaritySearchResponse
---@field data telnyx.ai.EmbeddingSimilaritySearchDocument[]

---@class telnyx.ai.EmbeddingsBucketFiles
---@field created_at string
---@field error_reason? string
---@field filename string
---@field last_embedded_at? string
---@field status string
---@field updated_at? string

---@class telnyx.ai.EmbeddingsBucketFilesData
---@field data telnyx.ai.EmbeddingsBucketFiles[]

---@alias telnyx.ai.EnabledFeatures 'telephony'|'messaging'

---@class telnyx.ai.EventData
---@field agent_id? string
---@field event_id string
---@field idempotency_key? string
---@field payload? table
---@field run_id string
---@field step_id? string
---@field summary string
---@field timestamp string
---@field type telnyx.ai.EventType

---@class telnyx.ai.EventResponse
---@field data telnyx.ai.EventData

---@alias telnyx.ai.EventStatus 'pending'|'in_progress'|'completed'|'failed'

---@alias telnyx.ai.EventType 'status_change'|'step_started'|'step_completed'|'step_failed'|'tool_call'|'tool_result'|'message'|'error'|'custom'

---@alias telnyx.ai.ExecutionMode 'external'|'managed'

---@class telnyx.ai.ExternalLLM
---@field authentication_method? 'token'|'certificate'
---@field base_url string
---@field certificate_ref? string
---@field forward_metadata? boolean
---@field llm_api_key_ref? string
---@field model string
---@field token_retrieval_url? string

---@class telnyx.ai.FallbackConfig
---@field external_llm? telnyx.ai.ExternalLLM
---@field llm_api_key_ref? string
---@field model? string

---@class telnyx.ai.FineTuningJob
---@field created_at integer
---@field finished_at? integer
---@field hyperparameters telnyx.ai.Hyperparameters
---@field id string
---@field model string
---@field organization_id string
---@field status 'queued'|'running'|'succeeded'|'failed'|'cancelled'
---@field trained_tokens? integer
---@field training_file string

---@class telnyx.ai.FineTuningJobsListData
---@field data telnyx.ai.FineTuningJob[]

---@class telnyx.ai.FlowEdge
---@field condition telnyx.ai.Condition
---@field id string
---@field start_node_id string
---@field target telnyx.ai.Target

---@class telnyx.ai.FlowNode
---@field external_llm? telnyx.ai.ExternalLLM
---@field id string
---@field instructions string
---@field instructions_mode? 'replace'|'append'
---@field llm_api_key_ref? string
---@field model? string
---@field name? string
---@field position? telnyx.ai.NodePosition
---@field shared_tool_ids? string[]
---@field tools? telnyx.ai.AssistantTools[]
---@field tools_mode? 'replace'|'append'
---@field transcription? telnyx.ai.TranscriptionSettings
---@field type? 'prompt'
---@field voice_settings? telnyx.ai.VoiceSettings

---@class telnyx.ai.HandoffHandoffAIAssistant
---@field id string
---@field name string

---@class telnyx.ai.HandoffTool
---@field handoff telnyx.ai.HandoffToolParams
---@field shared? boolean
---@field type 'handoff'

---@class telnyx.ai.HandoffToolParams
---@field ai_assistants telnyx.ai.HandoffHandoffAIAssistant[]
---@field voice_mode? 'unified'|'distinct'

---@class telnyx.ai.HangupTool
---@field hangup telnyx.ai.HangupToolParams
---@field shared? boolean
---@field type 'hangup'

---@class telnyx.ai.HangupToolParams
---@field description? string

---@class telnyx.ai.Hyperparameters
---@field n_epochs? integer

---@class telnyx.ai.ImportMetadata
---@field import_id? string
---@field import_provider? 'elevenlabs'|'vapi'|'retell'

---@class telnyx.ai.InsightSettings
---@field insight_group_id? string

---@class telnyx.ai.InsightTemplateDetailRespData
---@field data telnyx.ai.InsightTemplateResp

---@class telnyx.ai.InsightTemplateGroupDetailRespData
---@field data telnyx.ai.InsightTemplateGroupResp

---@class telnyx.ai.InsightTemplateGroupResp
---@field created_at string
---@field description? string
---@field id string
---@field insights? telnyx.ai.InsightTemplateResp[]
---@field name string
---@field webhook? string

---@class telnyx.ai.InsightTemplateResp
---@field created_at string
---@field id string
---@field insight_type? telnyx.ai.TemplateType
---@field instructions string
---@field json_schema? string|table
---@field name? string
---@field webhook? string

---@class telnyx.ai.Integration
---@field available_tools string[]
---@field description string
---@field display_name string
---@field id string
---@field logo_url string
---@field name string
---@field status 'disconnected'|'connected'

---@class telnyx.ai.IntegrationConnection
---@field allowed_tools string[]
---@field id string
---@field integration_id string

---@class telnyx.ai.IntegrationConnectionResponse
---@field data telnyx.ai.IntegrationConnection

---@class telnyx.ai.IntegrationConnectionsListResponse
---@field data telnyx.ai.IntegrationConnection[]

---@class telnyx.ai.IntegrationsListResponse
---@field data telnyx.ai.Integration[]

---@class telnyx.ai.InterruptionSettings
---@field disable_greeting_interruption? boolean
---@field enable? boolean
---@field interrupt_prediction_threshold? number
---@field start_speaking_plan? telnyx.ai.StartSpeakingPlan

---@class telnyx.ai.InviteInviteTargetsTargetsList
---@field extension? string
---@field message? string
---@field name? string
---@field sip_auth_password? string
---@field sip_auth_username? string
---@field to string

---@class telnyx.ai.InviteInviteVoicemailDetection
---@field detection_mode? 'disabled'|'premium'
---@field on_voicemail_detected? telnyx.ai.InviteInviteVoicemailDetectionOnVoicemailDetected

---@class telnyx.ai.InviteInviteVoicemailDetectionOnVoicemailDetected
---@field action? 'stop_invite'

---@class telnyx.ai.InviteTool
---@field invite telnyx.ai.InviteToolConfig
---@field shared? boolean
---@field type 'invite'

---@class telnyx.ai.InviteToolConfig
---@field custom_headers? telnyx.ai.WebhookHeader[]
---@field from string
---@field targets? telnyx.ai.InviteInviteTargetsTargetsList[]|string
---@field voicemail_detection? telnyx.ai.InviteInviteVoicemailDetection

---@class telnyx.ai.LLMCondition
---@field prompt string
---@field type 'llm'

---@class telnyx.ai.MCPServer
---@field allowed_tools? string[]
---@field api_key_ref? string
---@field created_at string
---@field id string
---@field name string
---@field type string
---@field url string

---@class telnyx.ai.MemoryListResponse
---@field id string
---@field recorded_at? string
---@field source_id? string
---@field text string

---@class telnyx.ai.MemoryRetrieveResponse
---@field data telnyx.ai.MemoryRetrieveResponseData

---@class telnyx.ai.MemoryRetrieveResponseData
---@field derived_from? string[]
---@field id string
---@field recorded_at? string
---@field source_id? string
---@field text string

---@class telnyx.ai.Message
---@field content string|telnyx.ai.MessageContentTextAndImageArray[]
---@field role 'system'|'user'|'assistant'|'tool'

---@class telnyx.ai.MessageContentTextAndImageArray
---@field image_url? string
---@field text? string
---@field type 'text'|'image_url'

---@class telnyx.ai.MessagingSettings
---@field conversation_inactivity_minutes? integer
---@field default_messaging_profile_id? string
---@field delivery_status_webhook_url? string

---@class telnyx.ai.Meta
---@field page_number integer
---@field page_size integer
---@field total_pages integer
---@field total_results integer

---@class telnyx.ai.MissionData
---@field created_at string
---@field description? string
---@field execution_mode telnyx.ai.ExecutionMode
---@field instructions? string
---@field metadata? table
---@field mission_id string
---@field model? string
---@field name string
---@field updated_at string

---@class telnyx.ai.MissionResponse
---@field data telnyx.ai.MissionData

---@class telnyx.ai.MissionRunData
---@field error? string
---@field finished_at? string
---@field input? table
---@field metadata? table
---@field mission_id string
---@field result_payload? table
---@field result_summary? string
---@field run_id string
---@field started_at string
---@field status telnyx.ai.RunStatus
---@field updated_at string

---@class telnyx.ai.MissionRunResponse
---@field data telnyx.ai.MissionRunData

---@class telnyx.ai.ModelMetadata
---@field base_model? string
---@field context_length integer
---@field created string
---@field description? string
---@field id string
---@field is_fine_tunable? boolean
---@field is_vision_supported? boolean
---@field languages string[]
---@field license string
---@field max_completion_tokens? integer
---@field object? string
---@field organization string
---@field owned_by string
---@field parameters integer
---@field parameters_str? string
---@field pricing? table<string, string>
---@field recommended_for_assistants? boolean
---@field regions? string[]
---@field service_tiers? ('default'|'priority'|'flex')[]
---@field task? string
---@field tier 'small'|'medium'|'large'|'unlisted'

---@class telnyx.ai.ModelsResponse
---@field data telnyx.ai.ModelMetadata[]
---@field object? string

---@class telnyx.ai.NamespaceRetrieveResponse
---@field data telnyx.ai.NamespaceRetrieveResponseData

---@class telnyx.ai.NamespaceRetrieveResponseData
---@field completed_at? string
---@field created_at? string
---@field operation_id string
---@field status 'pending'|'processing'|'failed'|'completed'|'cancelled'

---@class telnyx.ai.NamespaceSettingsResponse
---@field data telnyx.ai.NamespaceSettingsResponseData

---@class telnyx.ai.NamespaceSettingsResponseData
---@field summary? telnyx.ai.NamespaceSettingsResponseDataSummary

---@class telnyx.ai.NamespaceSettingsResponseDataSummary
---@field instructions? string

---@alias telnyx.ai.Node telnyx.ai.FlowNode|telnyx.ai.ToolNode|telnyx.ai.SpeakNode

---@class telnyx.ai.NodePosition
---@field x number
---@field y number

---@class telnyx.ai.NodeTarget
---@field node_id string
---@field type 'node'

---@class telnyx.ai.NoiseSuppressionConfig
---@field attenuation_limit? integer
---@field enhancement_level? number
---@field family? 'quail'
---@field mode? 'advanced'
---@field size? 'vf'|'vf_2_0_l'

---@class telnyx.ai.Observability
---@field host? string
---@field prompt_label? string
---@field prompt_name? string
---@field prompt_sync? 'enabled'|'disabled'
---@field prompt_version? integer
---@field public_key_ref? string
---@field secret_key_ref? string
---@field status? 'enabled'|'disabled'

---@class telnyx.ai.OpenAICreateResponseParamsReasoning
---@field effort? 'none'|'minimal'|'low'|'medium'|'high'|'xhigh'|'max'

---@alias telnyx.ai.OpenAICreateResponseResponse table

---@class telnyx.ai.OpenAIEmbeddingData
---@field embedding number[]
---@field index integer
---@field object string

---@class telnyx.ai.OpenAIEmbeddingModelMetadata
---@field created integer
---@field id string
---@field object string
---@field owned_by string

---@class telnyx.ai.OpenAIEmbeddingModelsResponse
---@field data telnyx.ai.OpenAIEmbeddingModelMetadata[]
---@field object string

---@class telnyx.ai.OpenAIEmbeddingResponse
---@field data telnyx.ai.OpenAIEmbeddingData[]
---@field model string
---@field object string
---@field usage telnyx.ai.OpenAIEmbeddingUsage

---@class telnyx.ai.OpenAIEmbeddingUsage
---@field prompt_tokens integer
---@field total_tokens integer

---@class telnyx.ai.PayTool
---@field pay telnyx.ai.PayToolParams
---@field shared? boolean
---@field type 'pay'

---@class telnyx.ai.PayToolParams
---@field connector_name string
---@field currency? string
---@field description? string
---@field payment_method? string

---@class telnyx.ai.PlanResponse
---@field data telnyx.ai.PlanStepData[]

---@class telnyx.ai.PlanStepData
---@field completed_at? string
---@field description string
---@field metadata? table
---@field parent_step_id? string
---@field run_id string
---@field sequence integer
---@field started_at? string
---@field status telnyx.ai.StepStatus
---@field step_id string

---@class telnyx.ai.PlanStepResponse
---@field data telnyx.ai.PlanStepData

---@class telnyx.ai.PlanStepsCreatedResponse
---@field data telnyx.ai.PlanStepData[]

---@class telnyx.ai.PostConversationSettings
---@field enabled? boolean

---@class telnyx.ai.PrivacySettings
---@field data_retention? boolean
---@field in_transit_data_locality? boolean

---@class telnyx.ai.ProfileDeleteResponse
---@field data telnyx.ai.ProfileDeleteResponseData

---@class telnyx.ai.ProfileDeleteResponseData
---@field memories_deleted number
---@field profile_id string

---@class telnyx.ai.ProfileIngestResponse
---@field data telnyx.ai.ProfileIngestResponseData

---@class telnyx.ai.ProfileIngestResponseData
---@field operation_id string
---@field profile_id string
---@field session_id string
---@field source_id string

---@class telnyx.ai.ProfileListResponse
---@field memory_count number
---@field profile_id string

---@class telnyx.ai.ProfileRecallResponse
---@field data telnyx.ai.ProfileRecallResponseData[]

---@class telnyx.ai.ProfileRecallResponseData
---@field id string
---@field recorded_at? string
---@field score? number
---@field text string

---@class telnyx.ai.ProfileRememberResponse
---@field data telnyx.ai.ProfileRememberResponseData

---@class telnyx.ai.ProfileRememberResponseData
---@field operation_id string
---@field profile_id string
---@field source_id string

---@class telnyx.ai.ProfileRetrieveSummaryResponse
---@field data telnyx.ai.ProfileRetrieveSummaryResponseData

---@class telnyx.ai.ProfileRetrieveSummaryResponseData
---@field generated_at? string
---@field is_stale boolean
---@field profile_id string
---@field text? string

---@class telnyx.ai.RecordingSettings
---@field channels? 'single'|'dual'
---@field enabled? boolean
---@field format? 'wav'|'mp3'
---@field stop_on_conversation_end? boolean

---@class telnyx.ai.RecursiveCluster
---@field cluster_header? string
---@field cluster_id string
---@field cluster_summary string
---@field nodes? telnyx.ai.ClusterNode[]
---@field subclusters? telnyx.ai.RecursiveCluster[]
---@field total_number_of_nodes integer

---@class telnyx.ai.ReferReferSipHeader
---@field name? 'User-to-User'|'Diversion'
---@field value? string

---@class telnyx.ai.ReferReferTarget
---@field name string
---@field sip_address string
---@field sip_auth_password? string
---@field sip_auth_username? string

---@class telnyx.ai.ResponseFormat
---@field type 'text'

---@class telnyx.ai.RetrievalSettings
---@field retrieval_type? 'vector'|'hybrid'
---@field top_k? integer

---@class telnyx.ai.RetrievalSettingsWrapper
---@field record_type? string
---@field retrieval? telnyx.ai.RetrievalSettings

---@class telnyx.ai.RetrievalTool
---@field retrieval telnyx.ai.BucketIds
---@field shared? boolean
---@field type 'retrieval'

---@class telnyx.ai.RolloutSlot
---@field version_id string
---@field weight number

---@class telnyx.ai.Rubric
---@field criteria string
---@field name string

---@class telnyx.ai.Rule
---@field match? telnyx.ai.Clause[]
---@field serve telnyx.ai.Serve

---@alias telnyx.ai.RunStatus 'pending'|'running'|'paused'|'succeeded'|'failed'|'cancelled'

---@class telnyx.ai.SIPReferTool
---@field refer telnyx.ai.SIPReferToolParams
---@field shared? boolean
---@field type 'refer'

---@class telnyx.ai.SIPReferToolParams
---@field custom_headers? telnyx.ai.WebhookHeader[]
---@field sip_headers? telnyx.ai.ReferReferSipHeader[]
---@field targets telnyx.ai.ReferReferTarget[]

---@class telnyx.ai.ScheduledCallSettings
---@field sip_region? 'US'|'Europe'|'Canada'|'Australia'|'Middle East'

---@alias telnyx.ai.ScheduledEventResponse telnyx.ai.ScheduledPhoneCallEventResponse|telnyx.ai.ScheduledSmsEventResponse

---@class telnyx.ai.ScheduledPhoneCallEventResponse
---@field assistant_id string
---@field call_attempts? telnyx.ai.AssistantScheduledCallAttempt[]
---@field call_duration? integer
---@field call_settings? telnyx.ai.ScheduledCallSettings
---@field call_status? string
---@field conversation_id? string
---@field conversation_metadata? table<string, string|integer|boolean>
---@field created_at? string
---@field dispatched_at? string
---@field dynamic_variables? table<string, string>
---@field errors? string[]
---@field max_retries_client_errors? integer
---@field retry_attempts? integer
---@field retry_count? integer
---@field retry_interval_secs? integer
---@field scheduled_at_fixed_datetime string
---@field scheduled_event_id? string
---@field status? telnyx.ai.EventStatus
---@field telnyx_agent_target string
---@field telnyx_conversation_channel telnyx.ai.ConversationChannelType
---@field telnyx_end_user_target string

---@class telnyx.ai.ScheduledSmsEventResponse
---@field assistant_id string
---@field conversation_id? string
---@field conversation_metadata? table<string, string|integer|boolean>
---@field created_at? string
---@field dynamic_variables? table<string, string>
---@field errors? string[]
---@field retry_count? integer
---@field scheduled_at_fixed_datetime string
---@field scheduled_event_id? string
---@field status? telnyx.ai.EventStatus
---@field telnyx_agent_target string
---@field telnyx_conversation_channel telnyx.ai.ConversationChannelType
---@field telnyx_end_user_target string
---@field text string

---@class telnyx.ai.SendMessageSendMessage
---@field message_template? string

---@class telnyx.ai.SendMessageTool
---@field send_message telnyx.ai.SendMessageSendMessage
---@field shared? boolean
---@field type 'send_message'

---@class telnyx.ai.Serve
---@field rollout? telnyx.ai.RolloutSlot[]
---@field version_id? string

---@class telnyx.ai.SettingPatchAllParamsSummary
---@field instructions? string

---@class telnyx.ai.SettingsEnvelope
---@field data? telnyx.ai.RetrievalSettingsWrapper

---@class telnyx.ai.SharedToolResponse
---@field created_at? string
---@field display_name? string
---@field id string
---@field timeout_ms? integer
---@field tool_definition table
---@field type string

---@class telnyx.ai.SkipTurnTool
---@field shared? boolean
---@field skip_turn telnyx.ai.SkipTurnToolParams
---@field type 'skip_turn'

---@class telnyx.ai.SkipTurnToolParams
---@field description? string

---@class telnyx.ai.Source
---@field created_at? string
---@field id string
---@field memory_count number
---@field session_id? string
---@field updated_at? string

---@class telnyx.ai.SourceCreateResponse
---@field data? telnyx.ai.CollectionsSource

---@class telnyx.ai.SourceDeleteResponse
---@field data telnyx.ai.SourceDeleteResponseData

---@class telnyx.ai.SourceDeleteResponseData
---@field memories_deleted number
---@field profile_id string
---@field source_id string

---@class telnyx.ai.SourceListResponse
---@field data? telnyx.ai.CollectionsSource[]

---@class telnyx.ai.SourceReplaceResponse
---@field data? telnyx.ai.CollectionsSource[]
---@field meta? telnyx.ai.SourceReplaceResponseMeta

---@class telnyx.ai.SourceReplaceResponseMeta
---@field added? string[]
---@field removed? string[]
---@field retained? string[]

---@class telnyx.ai.SourceRequest
---@field bucket_id? string
---@field source_type 'voice'|'meeting_bot'|'message'|'bucket'

---@class telnyx.ai.SourceRetrieveResponse
---@field data telnyx.ai.SourceRetrieveResponseData

---@class telnyx.ai.SourceRetrieveResponseData
---@field content boolean|string|number|any[]|table
---@field created_at? string
---@field id string
---@field memory_count number
---@field session_id? string
---@field updated_at? string

---@class telnyx.ai.SpeakNode
---@field id string
---@field message string
---@field name? string
---@field position? telnyx.ai.NodePosition
---@field type? 'speak'

---@class telnyx.ai.StartSpeakingPlan
---@field transcription_endpointing_plan? telnyx.ai.TranscriptionEndpointingPlan
---@field wait_seconds? number

---@alias telnyx.ai.StepStatus 'pending'|'in_progress'|'completed'|'skipped'|'failed'

---@class telnyx.ai.SummaryResponse
---@field summary string

---@class telnyx.ai.SummaryResponseData
---@field data telnyx.ai.SummaryResponse

---@class telnyx.ai.TagsResponse
---@field tags string[]

---@alias telnyx.ai.Target telnyx.ai.NodeTarget|telnyx.ai.AssistantTarget

---@alias telnyx.ai.TaskStatus 'pending'|'starting'|'running'|'completed'|'failed'

---@class telnyx.ai.TaskStatusResponse
---@field data telnyx.ai.TaskStatusResponseData

---@class telnyx.ai.TaskStatusResponseData
---@field created_at? string
---@field finished_at? string
---@field status? telnyx.ai.BackgroundTaskStatus
---@field task_id? string
---@field task_name? string

---@class telnyx.ai.TelephonySettings
---@field default_texml_app_id? string
---@field disable_dtmf? boolean
---@field fallback_destination? string
---@field noise_suppression? 'disabled'|'aicoustics'|'krisp'|'deepfilternet'
---@field noise_suppression_config? telnyx.ai.NoiseSuppressionConfig
---@field recording_settings? telnyx.ai.RecordingSettings
---@field send_message_history_updates? boolean
---@field supports_unauthenticated_web_calls? boolean
---@field time_limit_secs? integer
---@field user_idle_reply_secs? integer
---@field user_idle_timeout_secs? integer
---@field voicemail_detection? telnyx.ai.VoicemailDetection

---@class telnyx.ai.TelnyxAgentData
---@field created_at string
---@field run_id string
---@field telnyx_agent_id string

---@class telnyx.ai.TelnyxAgentResponse
---@field data telnyx.ai.TelnyxAgentData

---@class telnyx.ai.TelnyxAgentsListResponse
---@field data telnyx.ai.TelnyxAgentData[]

---@alias telnyx.ai.TelnyxConversationChannel 'phone_call'|'web_call'|'sms_chat'|'web_chat'

---@alias telnyx.ai.TemplateType 'custom'|'default'

---@class telnyx.ai.TestRunDetailResult
---@field name string
---@field status telnyx.ai.TestStatus

---@class telnyx.ai.TestRunResponse
---@field completed_at? string
---@field conversation_id? string
---@field conversation_insights_id? string
---@field created_at string
---@field detail_status? telnyx.ai.TestRunDetailResult[]
---@field logs? string
---@field run_id string
---@field status telnyx.ai.TestStatus
---@field test_id string
---@field test_suite_run_id? string
---@field triggered_by string
---@field updated_at? string

---@alias telnyx.ai.TestStatus 'pending'|'starting'|'running'|'passed'|'failed'|'error'

---@class telnyx.ai.TestSuitesResponse
---@field data string[]

---@class telnyx.ai.TestWebhookToolResponse
---@field content_type string
---@field request table
---@field response string
---@field status_code integer
---@field success boolean

---@class telnyx.ai.TestWebhookToolResponseData
---@field data telnyx.ai.TestWebhookToolResponse

---@class telnyx.ai.TextClusteringResponse
---@field task_id string

---@class telnyx.ai.TextClusteringResponseData
---@field data telnyx.ai.TextClusteringResponse

---@alias telnyx.ai.Tool telnyx.ai.ToolFunction|telnyx.ai.RetrievalTool

---@class telnyx.ai.ToolFunction
---@field function telnyx.ai.ToolFunctionFunction
---@field type 'function'

---@class telnyx.ai.ToolFunctionFunction
---@field description? string
---@field name string
---@field parameters? table

---@class telnyx.ai.ToolNode
---@field id string
---@field name? string
---@field position? telnyx.ai.NodePosition
---@field shared_tool_id string
---@field tool? telnyx.ai.AssistantTools
---@field type? 'tool'

---@class telnyx.ai.TranscriptionEndpointingPlan
---@field on_no_punctuation_seconds? number
---@field on_number_seconds? number
---@field on_punctuation_seconds? number

---@class telnyx.ai.TranscriptionSettings
---@field api_key_ref? string
---@field language? string
---@field model? 'deepgram/flux'|'deepgram/nova-3'|'deepgram/nova-2'|'azure/fast'|'assemblyai/universal-3-5-pro'|'assemblyai/universal-streaming'|'xai/grok-stt'|'soniox/stt-rt-v4'|'soniox/stt-rt-v5'|'nvidia/parakeet-v3'|'omi-health/omi-med-stt-v1'|'humain/realtime'|'reson8/turns'|'cohere/ar-stt'|'distil-whisper/distil-large-v2'|'openai/whisper-large-v3-turbo'
---@field region? string
---@field settings? telnyx.ai.TranscriptionSettingsConfig

---@class telnyx.ai.TranscriptionSettingsConfig
---@field context? string
---@field eager_eot_threshold? number
---@field enable_endpoint_detection? boolean
---@field end_of_turn_confidence_threshold? number
---@field eot_threshold? number
---@field eot_timeout_ms? integer
---@field interim_results? boolean
---@field keyterm? string
---@field language_hints? string[]
---@field max_endpoint_delay_ms? integer
---@field max_turn_silence? integer
---@field min_turn_silence? integer
---@field numerals? boolean
---@field smart_format? boolean

---@class telnyx.ai.TransferTool
---@field shared? boolean
---@field transfer telnyx.ai.TransferToolParams
---@field type 'transfer'

---@class telnyx.ai.TransferToolParams
---@field custom_headers? telnyx.ai.WebhookHeader[]
---@field description? string
---@field diversion? string
---@field from string
---@field targets telnyx.ai.InviteInviteTargetsTargetsList[]|string
---@field voicemail_detection? telnyx.ai.TransferTransferVoicemailDetection
---@field warm_message_delay_ms? integer
---@field warm_transfer_acceptance? telnyx.ai.AssistantToolTransferTransferWarmTransferAcceptance
---@field warm_transfer_instructions? string

---@class telnyx.ai.TransferTransferVoicemailDetection
---@field detection_config? telnyx.ai.TransferTransferVoicemailDetectionDetectionConfig
---@field detection_mode? 'disabled'|'premium'
---@field on_voicemail_detected? telnyx.ai.TransferTransferVoicemailDetectionOnVoicemailDetected

---@class telnyx.ai.TransferTransferVoicemailDetectionDetectionConfig
---@field after_greeting_silence_millis? integer
---@field between_words_silence_millis? integer
---@field greeting_duration_millis? integer
---@field greeting_silence_duration_millis? integer
---@field greeting_total_analysis_time_millis? integer
---@field initial_silence_millis? integer
---@field maximum_number_of_words? integer
---@field maximum_word_length_millis? integer
---@field min_word_length_millis? integer
---@field silence_threshold? integer
---@field total_analysis_time_millis? integer

---@class telnyx.ai.TransferTransferVoicemailDetectionOnVoicemailDetected
---@field action? 'stop_transfer'|'leave_message_and_stop_transfer'
---@field voicemail_message? telnyx.ai.TransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage

---@class telnyx.ai.TransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage
---@field message? string
---@field type? 'message'|'warm_transfer_instructions'

---@class telnyx.ai.UpdatableVariable
---@field description? string
---@field name string
---@field type? string

---@class telnyx.ai.UpdateDynamicVariables
---@field shared? boolean
---@field type 'update_dynamic_variables'
---@field update_dynamic_variables telnyx.ai.UpdateDynamicVariablesToolParams

---@class telnyx.ai.UpdateDynamicVariablesToolParams
---@field description string
---@field name string
---@field updatable_variables telnyx.ai.UpdatableVariable[]

---@class telnyx.ai.UserEmbeddedBuckets
---@field buckets string[]

---@class telnyx.ai.UserEmbeddedBucketsData
---@field data telnyx.ai.UserEmbeddedBuckets

---@alias telnyx.ai.V1MessagesResponse table

---@class telnyx.ai.V1SystemoneParamsDecisionModelChoiceQuestion
---@field criteria? table<string, string>
---@field instructions string|any[]|table
---@field type 'choice'

---@class telnyx.ai.V1SystemoneParamsDecisionModelNoulQuestion
---@field criteria? telnyx.ai.V1SystemoneParamsDecisionModelNoulQuestionCriteria
---@field instructions string|any[]|table
---@field type 'noul'

---@class telnyx.ai.V1SystemoneParamsDecisionModelNoulQuestionCriteria
---@field false? string
---@field true? string

---@class telnyx.ai.V1SystemoneParamsDecisionModelScoreQuestion
---@field criteria string[]
---@field instructions string|any[]|table
---@field type 'score'

---@class telnyx.ai.V1SystemoneResponse
---@field answers table<string, telnyx.ai.V1SystemoneResponseDecisionModelChoiceAnswer|telnyx.ai.V1SystemoneResponseDecisionModelNoulAnswer|telnyx.ai.V1SystemoneResponseDecisionModelScoreAnswer>
---@field model 'telnyx/decision-flash'|'telnyx/decision-pro'
---@field usage telnyx.ai.V1SystemoneResponseUsage

---@class telnyx.ai.V1SystemoneResponseDecisionModelChoiceAnswer
---@field choice string
---@field confidence number
---@field probabilities table<string, number>
---@field type 'choice'

---@class telnyx.ai.V1SystemoneResponseDecisionModelNoulAnswer
---@field noul number
---@field type 'noul'

---@class telnyx.ai.V1SystemoneResponseDecisionModelScoreAnswer
---@field confidence number
---@field legend table<string, string>
---@field probabilities table<string, number>
---@field score number
---@field type 'score'

---@class telnyx.ai.V1SystemoneResponseUsage
---@field input_tokens number
---@field output_tokens number

---@class telnyx.ai.VoiceSettings
---@field api_key_ref? string
---@field background_audio? telnyx.ai.BackgroundAudio
---@field expressive_mode? boolean
---@field language_boost? 'auto'|'Chinese'|'Chinese,Yue'|'English'|'Arabic'|'Russian'|'Spanish'|'French'|'Portuguese'|'German'|'Turkish'|'Dutch'|'Ukrainian'|'Vietnamese'|'Indonesian'|'Japanese'|'Italian'|'Korean'|'Thai'|'Polish'|'Romanian'|'Greek'|'Czech'|'Finnish'|'Hindi'|'Bulgarian'|'Danish'|'Hebrew'|'Malay'|'Persian'|'Slovak'|'Swedish'|'Croatian'|'Filipino'|'Hungarian'|'Norwegian'|'Slovenian'|'Catalan'|'Nynorsk'|'Tamil'|'Afrikaans'
---@field similarity_boost? number
---@field speed? number
---@field style? number
---@field temperature? number
---@field use_speaker_boost? boolean
---@field voice string
---@field voice_speed? number

---@class telnyx.ai.VoicemailDetection
---@field on_voicemail_detected? telnyx.ai.VoicemailDetectionOnVoicemailDetected

---@class telnyx.ai.VoicemailDetectionOnVoicemailDetected
---@field action? 'stop_assistant'|'leave_message_and_stop_assistant'|'continue_assistant'
---@field voicemail_message? telnyx.ai.VoicemailDetectionOnVoicemailDetectedVoicemailMessage

---@class telnyx.ai.VoicemailDetectionOnVoicemailDetectedVoicemailMessage
---@field message? string
---@field prompt? string
---@field type? 'prompt'|'message'

---@class telnyx.ai.WebhookBodyParameters
---@field properties? table
---@field required? string[]
---@field type? 'object'

---@class telnyx.ai.WebhookHeader
---@field name? string
---@field value? string

---@alias telnyx.ai.WebhookMessage telnyx.ai.WebhookMessageWebhookToolRequestStartMessage|telnyx.ai.WebhookMessageWebhookToolRequestResponseDelayedMessage

---@class telnyx.ai.WebhookMessageWebhookToolRequestResponseDelayedMessage
---@field content string
---@field timing_ms integer
---@field type 'request_response_delayed'

---@class telnyx.ai.WebhookMessageWebhookToolRequestStartMessage
---@field content string
---@field timing_ms? integer
---@field type 'request_start'

---@class telnyx.ai.WebhookStoreFieldsAsVariable
---@field name string
---@field value_path string

---@class telnyx.ai.WebhookTool
---@field shared? boolean
---@field timeout_ms? number
---@field type 'webhook'
---@field webhook telnyx.ai.WebhookToolParams

---@class telnyx.ai.WebhookToolParams
---@field async? boolean
---@field async_timeout_ms? integer
---@field body_parameters? telnyx.ai.WebhookBodyParameters
---@field description string
---@field headers? telnyx.ai.WebhookHeader[]
---@field messages? telnyx.ai.WebhookMessage[]
---@field method? 'GET'|'POST'|'PUT'|'DELETE'|'PATCH'
---@field name string
---@field path_parameters? telnyx.ai.WebhookBodyParameters
---@field preset_body_fields? table
---@field preset_query_params? table
---@field query_parameters? telnyx.ai.WebhookBodyParameters
---@field store_fields_as_variables? telnyx.ai.WebhookStoreFieldsAsVariable[]
---@field url string

---@class telnyx.ai.WidgetSettings
---@field agent_thinking_text? string
---@field audio_visualizer_config? telnyx.ai.AudioVisualizerConfig
---@field default_state? 'expanded'|'collapsed'
---@field give_feedback_url? string
---@field logo_icon_url? string
---@field position? 'fixed'|'static'
---@field report_issue_url? string
---@field speak_to_interrupt_text? string
---@field start_call_text? string
---@field theme? 'light'|'dark'
---@field view_history_url? string
