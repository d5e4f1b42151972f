---@meta _
-- Types of webhooks for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.webhooks.ArtifactCompletedEvent
---@field data telnyx.webhooks.ArtifactCompletedEventData
---@field event 'artifact.completed'
---@field id string
---@field occurred_at string
---@field version string

---@class telnyx.webhooks.ArtifactCompletedEventData
---@field artifact_id string
---@field content telnyx.webhooks.ArtifactCompletedEventDataContent
---@field model_provenance telnyx.webhooks.ArtifactCompletedEventDataModelProvenance
---@field prompt? string
---@field session_id string
---@field type 'summary'|'action_items'|'decisions'|'topics'|'open_questions'|'custom'

---@class telnyx.webhooks.ArtifactCompletedEventDataContent
---@field text string

---@class telnyx.webhooks.ArtifactCompletedEventDataModelProvenance
---@field model string
---@field provider string

---@class telnyx.webhooks.ArtifactFailedEvent
---@field data telnyx.webhooks.ArtifactFailedEventData
---@field event 'artifact.failed'
---@field id string
---@field occurred_at string
---@field version string

---@class telnyx.webhooks.ArtifactFailedEventData
---@field artifact_id string
---@field session_id string
---@field type 'summary'|'action_items'|'decisions'|'topics'|'open_questions'|'custom'

---@class telnyx.webhooks.CallAIGatherEnded
---@field event_type 'call.ai_gather.ended'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallAIGatherEndedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallAIGatherEndedEvent
---@field data telnyx.webhooks.CallAIGatherEnded

---@class telnyx.webhooks.CallAIGatherEndedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field from? string
---@field message_history? telnyx.webhooks.CallAIGatherEndedPayloadMessageHistoryItem[]
---@field result? table
---@field status? 'valid'|'invalid'
---@field to? string

---@class telnyx.webhooks.CallAIGatherEndedPayloadMessageHistoryItem
---@field content? string
---@field role? 'assistant'|'user'

---@class telnyx.webhooks.CallAIGatherMessageHistoryUpdated
---@field event_type 'call.ai_gather.message_history_updated'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallAIGatherMessageHistoryUpdatedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallAIGatherMessageHistoryUpdatedEvent
---@field data telnyx.webhooks.CallAIGatherMessageHistoryUpdated

---@class telnyx.webhooks.CallAIGatherMessageHistoryUpdatedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field from? string
---@field message_history? telnyx.webhooks.CallAIGatherMessageHistoryUpdatedPayloadMessageHistoryItem[]
---@field to? string

---@class telnyx.webhooks.CallAIGatherMessageHistoryUpdatedPayloadMessageHistoryItem
---@field content? string
---@field role? 'assistant'|'user'

---@class telnyx.webhooks.CallAIGatherPartialResults
---@field event_type 'call.ai_gather.partial_results'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallAIGatherPartialResultsPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallAIGatherPartialResultsEvent
---@field data telnyx.webhooks.CallAIGatherPartialResults

---@class telnyx.webhooks.CallAIGatherPartialResultsPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field from? string
---@field message_history? telnyx.webhooks.CallAIGatherPartialResultsPayloadMessageHistoryItem[]
---@field partial_results? table
---@field to? string

---@class telnyx.webhooks.CallAIGatherPartialResultsPayloadMessageHistoryItem
---@field content? string
---@field role? 'assistant'|'user'

---@class telnyx.webhooks.CallAnswered
---@field event_type 'call.answered'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallAnsweredPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallAnsweredEvent
---@field data telnyx.webhooks.CallAnswered

---@class telnyx.webhooks.CallAnsweredPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field custom_headers? telnyx.webhooks.CustomSipHeader_[]
---@field from? string
---@field sip_headers? telnyx.webhooks.SipHeader_[]
---@field start_time? string
---@field state? 'answered'
---@field tags? string[]
---@field to? string

---@class telnyx.webhooks.CallBridged
---@field event_type 'call.bridged'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallBridgedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallBridgedEvent
---@field data telnyx.webhooks.CallBridged

---@class telnyx.webhooks.CallBridgedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field from? string
---@field to? string

---@class telnyx.webhooks.CallConversationEnded
---@field created_at? string # when it was created
---@field event_type 'call.conversation.ended'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallConversationEndedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallConversationEndedEvent
---@field data telnyx.webhooks.CallConversationEnded

---@class telnyx.webhooks.CallConversationEndedPayload
---@field assistant_id? string # identifies the assistant
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field calling_party_type? 'pstn'|'sip'
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field conversation_id? string
---@field duration_sec? integer # seconds
---@field from? string
---@field llm_model? string
---@field reason? string
---@field stt_model? string
---@field to? string
---@field tts_model_id? string
---@field tts_provider? string
---@field tts_voice_id? string

---@class telnyx.webhooks.CallConversationInsightsGenerated
---@field event_type 'call.conversation_insights.generated'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallConversationInsightsGeneratedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallConversationInsightsGeneratedEvent
---@field data telnyx.webhooks.CallConversationInsightsGenerated

---@class telnyx.webhooks.CallConversationInsightsGeneratedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field calling_party_type? 'pstn'|'sip'
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field insight_group_id? string
---@field results? telnyx.webhooks.CallConversationInsightsGeneratedPayloadResultsItem[]

---@class telnyx.webhooks.CallConversationInsightsGeneratedPayloadResultsItem
---@field insight_id? string
---@field result? table|string

---@class telnyx.webhooks.CallCost
---@field event_type 'call.cost'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallCostPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallCostEvent
---@field data telnyx.webhooks.CallCost

---@class telnyx.webhooks.CallCostPart
---@field billed_duration_secs? integer # seconds
---@field call_part? string
---@field cost? string
---@field currency? string
---@field rate? string

---@class telnyx.webhooks.CallCostPayload
---@field billed_duration_secs? integer # seconds
---@field billing_group_id? string # the billing group that is charged
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field cost_parts? telnyx.webhooks.CallCostPart[]
---@field occurred_at? string
---@field status? 'success'|'error'
---@field total_cost? string

---@class telnyx.webhooks.CallDeepfakeDetectionError
---@field event_type 'call.deepfake_detection.error'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallDeepfakeDetectionErrorPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallDeepfakeDetectionErrorEvent
---@field data telnyx.webhooks.CallDeepfakeDetectionError

---@class telnyx.webhooks.CallDeepfakeDetectionErrorPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks; a UUID
---@field call_session_id? string # identifies all legs of the call; a UUID
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field error_message? 'detection_timeout'|'rtp_timeout'|'dfd_connection_error'|'dfd_stream_error'

---@class telnyx.webhooks.CallDeepfakeDetectionResult
---@field event_type 'call.deepfake_detection.result'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallDeepfakeDetectionResultPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallDeepfakeDetectionResultEvent
---@field data telnyx.webhooks.CallDeepfakeDetectionResult

---@class telnyx.webhooks.CallDeepfakeDetectionResultPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks; a UUID
---@field call_session_id? string # identifies all legs of the call; a UUID
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field consistency? number # 0 to 100
---@field result? 'real'|'fake'|'silence_timeout'
---@field score? number

---@class telnyx.webhooks.CallDtmfReceived
---@field event_type 'call.dtmf.received'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallDtmfReceivedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallDtmfReceivedEvent
---@field data telnyx.webhooks.CallDtmfReceived

---@class telnyx.webhooks.CallDtmfReceivedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field digit? string
---@field from? string
---@field to? string

---@class telnyx.webhooks.CallEnqueued
---@field event_type 'call.enqueued'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallEnqueuedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallEnqueuedEvent
---@field data telnyx.webhooks.CallEnqueued

---@class telnyx.webhooks.CallEnqueuedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field current_position? integer
---@field queue? string
---@field queue_avg_wait_time_secs? integer # seconds

---@class telnyx.webhooks.CallForkStarted
---@field event_type 'call.fork.started'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallForkStartedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallForkStartedEvent
---@field data telnyx.webhooks.CallForkStarted

---@class telnyx.webhooks.CallForkStartedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field stream_type? 'decrypted'

---@class telnyx.webhooks.CallForkStopped
---@field event_type 'call.fork.stopped'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallForkStoppedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallForkStoppedEvent
---@field data telnyx.webhooks.CallForkStopped

---@class telnyx.webhooks.CallForkStoppedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field stream_type? 'decrypted'

---@class telnyx.webhooks.CallGatherEnded
---@field event_type 'call.gather.ended'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallGatherEndedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallGatherEndedEvent
---@field data telnyx.webhooks.CallGatherEnded

---@class telnyx.webhooks.CallGatherEndedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field digits? string
---@field from? string
---@field status? 'valid'|'invalid'|'call_hangup'|'cancelled'|'cancelled_amd'|'timeout'
---@field to? string

---@class telnyx.webhooks.CallHangup
---@field event_type 'call.hangup'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallHangupPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallHangupEvent
---@field data telnyx.webhooks.CallHangup

---@class telnyx.webhooks.CallHangupPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_quality_stats? telnyx.webhooks.CallHangupPayloadCallQualityStats
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field custom_headers? telnyx.webhooks.CustomSipHeader_[]
---@field from? string
---@field hangup_cause? 'call_rejected'|'normal_clearing'|'originator_cancel'|'timeout'|'time_limit'|'user_busy'|'not_found'|'no_answer'|'unspecified'
---@field hangup_source? 'caller'|'callee'|'unknown'
---@field sip_hangup_cause? string
---@field sip_headers? telnyx.webhooks.SipHeader_[]
---@field start_time? string
---@field state? 'hangup'
---@field tags? string[]
---@field to? string

---@class telnyx.webhooks.CallHangupPayloadCallQualityStats
---@field inbound? telnyx.webhooks.CallHangupPayloadCallQualityStatsInbound
---@field outbound? telnyx.webhooks.CallHangupPayloadCallQualityStatsOutbound

---@class telnyx.webhooks.CallHangupPayloadCallQualityStatsInbound
---@field jitter_max_variance? string
---@field jitter_packet_count? string
---@field mos? string
---@field packet_count? string
---@field skip_packet_count? string

---@class telnyx.webhooks.CallHangupPayloadCallQualityStatsOutbound
---@field packet_count? string
---@field skip_packet_count? string

---@class telnyx.webhooks.CallHold
---@field event_type 'call.hold'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallHoldPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallHoldEvent
---@field data telnyx.webhooks.CallHold

---@class telnyx.webhooks.CallHoldPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field from? string
---@field to? string

---@class telnyx.webhooks.CallInitiated
---@field event_type 'call.initiated'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallInitiatedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallInitiatedEvent
---@field data telnyx.webhooks.CallInitiated

---@class telnyx.webhooks.CallInitiatedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_screening_result? string
---@field call_session_id? string # identifies all legs of the call
---@field caller_id_name? string
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_codecs? string
---@field connection_id? string
---@field custom_headers? telnyx.webhooks.CustomSipHeader_[]
---@field direction? 'incoming'|'outgoing'
---@field from? string
---@field offered_codecs? string
---@field shaken_stir_attestation? string
---@field shaken_stir_validated? boolean
---@field sip_headers? telnyx.webhooks.SipHeader_[]
---@field start_time? string
---@field state? 'parked'|'bridging'
---@field tags? string[]
---@field to? string

---@class telnyx.webhooks.CallLeftQueue
---@field event_type 'call.dequeued'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallLeftQueuePayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallLeftQueueEvent
---@field data telnyx.webhooks.CallLeftQueue

---@class telnyx.webhooks.CallLeftQueuePayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field queue? string
---@field queue_position? integer
---@field reason? 'bridged'|'bridging-in-process'|'hangup'|'leave'|'timeout'
---@field wait_time_secs? integer # seconds

---@class telnyx.webhooks.CallMachineDetectionEnded
---@field event_type 'call.machine.detection.ended'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallMachineDetectionEndedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallMachineDetectionEndedEvent
---@field data telnyx.webhooks.CallMachineDetectionEnded

---@class telnyx.webhooks.CallMachineDetectionEndedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field from? string
---@field result? 'human'|'machine'|'not_sure'
---@field to? string

---@class telnyx.webhooks.CallMachineGreetingEnded
---@field event_type 'call.machine.greeting.ended'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallMachineGreetingEndedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallMachineGreetingEndedEvent
---@field data telnyx.webhooks.CallMachineGreetingEnded

---@class telnyx.webhooks.CallMachineGreetingEndedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field from? string
---@field result? 'beep_detected'|'ended'|'not_sure'
---@field to? string

---@class telnyx.webhooks.CallMachinePremiumDetectionEnded
---@field event_type 'call.machine.premium.detection.ended'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallMachinePremiumDetectionEndedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallMachinePremiumDetectionEndedEvent
---@field data telnyx.webhooks.CallMachinePremiumDetectionEnded

---@class telnyx.webhooks.CallMachinePremiumDetectionEndedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field from? string
---@field result? 'human_residence'|'human_business'|'machine'|'silence'|'fax_detected'|'not_sure'
---@field to? string

---@class telnyx.webhooks.CallMachinePremiumGreetingEnded
---@field event_type 'call.machine.premium.greeting.ended'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallMachinePremiumGreetingEndedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallMachinePremiumGreetingEndedEvent
---@field data telnyx.webhooks.CallMachinePremiumGreetingEnded

---@class telnyx.webhooks.CallMachinePremiumGreetingEndedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field from? string
---@field result? 'beep_detected'|'no_beep_detected'
---@field to? string

---@class telnyx.webhooks.CallPaymentCompletedEvent
---@field data telnyx.webhooks.CallPaymentCompletedEventData

---@class telnyx.webhooks.CallPaymentCompletedEventData
---@field event_type 'call.payment.completed'
---@field id string
---@field occurred_at? string
---@field payload telnyx.webhooks.CallPaymentCompletedEventDataPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallPaymentCompletedEventDataPayload
---@field bank_account_number? string
---@field bank_account_type? string
---@field bank_routing_number? string
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field charge_id? string
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field connector_error? string|table
---@field expiration_date? string
---@field from? string
---@field pay_error_code? string
---@field payment_card_number? string
---@field payment_card_postal_code? string
---@field payment_card_type? 'visa'|'mastercard'|'amex'|'optima'|'discover'|'diners-club'|'jcb'|'maestro'|'enroute'
---@field payment_confirmation_code? string
---@field payment_connector? string
---@field payment_error? string
---@field payment_method? 'credit-card'|'ach-debit'
---@field result? 'success'|'cancelled'|'payment-connector-error'|'internal-error'|'too-many-failed-attempts'
---@field security_code? string
---@field to? string
---@field token_id? string

---@class telnyx.webhooks.CallPaymentProgressEvent
---@field data telnyx.webhooks.CallPaymentProgressEventData

---@class telnyx.webhooks.CallPaymentProgressEventData
---@field event_type 'call.payment.progress'
---@field id string
---@field occurred_at? string
---@field payload telnyx.webhooks.CallPaymentProgressEventDataPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallPaymentProgressEventDataPayload
---@field attempt? number
---@field bank_account_number? string
---@field bank_account_type? string
---@field bank_routing_number? string
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field error_type? 'timeout'|'invalid-card-number'|'invalid-card-type'|'invalid-date'|'invalid-security-code'|'invalid-postal-code'|'invalid-bank-routing-number'|'invalid-bank-account-number'|'input-matching-failed'
---@field expiration_date? string
---@field from? string
---@field payment_card_number? string
---@field payment_card_postal_code? string
---@field payment_card_type? 'visa'|'mastercard'|'amex'|'optima'|'discover'|'diners-club'|'jcb'|'maestro'|'enroute'
---@field payment_connector? string
---@field payment_method? 'credit-card'|'ach-debit'
---@field payment_status? 'completed'|'failed'|'processing'
---@field payment_step? 'payment-card-number'|'expiration-date'|'postal-code'|'security-code'|'bank-routing-number'|'bank-account-number'|'payment-processing'
---@field security_code? string
---@field to? string

---@class telnyx.webhooks.CallPlaybackEnded
---@field event_type 'call.playback.ended'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallPlaybackEndedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallPlaybackEndedEvent
---@field data telnyx.webhooks.CallPlaybackEnded

---@class telnyx.webhooks.CallPlaybackEndedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field media_name? string
---@field media_url? string
---@field overlay? boolean
---@field status? 'file_not_found'|'call_hangup'|'unknown'|'cancelled'|'cancelled_amd'|'completed'|'failed'
---@field status_detail? string

---@class telnyx.webhooks.CallPlaybackStarted
---@field event_type 'call.playback.started'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallPlaybackStartedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallPlaybackStartedEvent
---@field data telnyx.webhooks.CallPlaybackStarted

---@class telnyx.webhooks.CallPlaybackStartedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field media_name? string
---@field media_url? string
---@field overlay? boolean

---@class telnyx.webhooks.CallRecordingError
---@field event_type 'call.recording.error'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallRecordingErrorPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallRecordingErrorEvent
---@field data telnyx.webhooks.CallRecordingError

---@class telnyx.webhooks.CallRecordingErrorPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field reason? 'Failed to authorize with storage using custom credentials'|'Invalid credentials json'|'Unsupported backend'|'Internal server error'

---@class telnyx.webhooks.CallRecordingSaved
---@field event_type 'call.recording.saved'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallRecordingSavedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallRecordingSavedEvent
---@field data telnyx.webhooks.CallRecordingSaved

---@class telnyx.webhooks.CallRecordingSavedPayload
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field channels? 'single'|'dual'
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field public_recording_urls? telnyx.webhooks.CallRecordingSavedPayloadPublicRecordingUrls
---@field recording_ended_at? string
---@field recording_started_at? string
---@field recording_urls? telnyx.webhooks.CallRecordingSavedPayloadRecordingUrls

---@class telnyx.webhooks.CallRecordingSavedPayloadPublicRecordingUrls
---@field mp3? string
---@field wav? string

---@class telnyx.webhooks.CallRecordingSavedPayloadRecordingUrls
---@field mp3? string
---@field wav? string

---@class telnyx.webhooks.CallRecordingTranscriptionSaved
---@field event_type 'call.recording.transcription.saved'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallRecordingTranscriptionSavedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallRecordingTranscriptionSavedEvent
---@field data telnyx.webhooks.CallRecordingTranscriptionSaved

---@class telnyx.webhooks.CallRecordingTranscriptionSavedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field calling_party_type? 'pstn'|'sip'
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field recording_id? string
---@field recording_transcription_id? string
---@field status? 'completed'
---@field transcription_text? string

---@class telnyx.webhooks.CallReferCompleted
---@field event_type 'call.refer.completed'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallReferCompletedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallReferCompletedEvent
---@field data telnyx.webhooks.CallReferCompleted

---@class telnyx.webhooks.CallReferCompletedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field from? string
---@field sip_notify_response? integer
---@field to? string

---@class telnyx.webhooks.CallReferFailed
---@field event_type 'call.refer.failed'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallReferFailedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallReferFailedEvent
---@field data telnyx.webhooks.CallReferFailed

---@class telnyx.webhooks.CallReferFailedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field from? string
---@field sip_notify_response? integer
---@field to? string

---@class telnyx.webhooks.CallReferStarted
---@field event_type 'call.refer.started'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallReferStartedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallReferStartedEvent
---@field data telnyx.webhooks.CallReferStarted

---@class telnyx.webhooks.CallReferStartedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field from? string
---@field sip_notify_response? integer
---@field to? string

---@class telnyx.webhooks.CallSiprecFailed
---@field event_type 'siprec.failed'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallSiprecFailedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallSiprecFailedEvent
---@field data telnyx.webhooks.CallSiprecFailed

---@class telnyx.webhooks.CallSiprecFailedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field failure_cause? string

---@class telnyx.webhooks.CallSiprecStarted
---@field event_type 'siprec.started'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallSiprecStartedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallSiprecStartedEvent
---@field data telnyx.webhooks.CallSiprecStarted

---@class telnyx.webhooks.CallSiprecStartedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string

---@class telnyx.webhooks.CallSiprecStopped
---@field event_type 'siprec.stopped'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallSiprecStoppedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallSiprecStoppedEvent
---@field data telnyx.webhooks.CallSiprecStopped

---@class telnyx.webhooks.CallSiprecStoppedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field hangup_cause? string

---@class telnyx.webhooks.CallSpeakEnded
---@field event_type 'call.speak.ended'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallSpeakEndedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallSpeakEndedEvent
---@field data telnyx.webhooks.CallSpeakEnded

---@class telnyx.webhooks.CallSpeakEndedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field status? 'completed'|'call_hangup'|'cancelled_amd'

---@class telnyx.webhooks.CallSpeakStarted
---@field event_type 'call.speak.started'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallSpeakStartedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallSpeakStartedEvent
---@field data telnyx.webhooks.CallSpeakStarted

---@class telnyx.webhooks.CallSpeakStartedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string

---@class telnyx.webhooks.CallStreamingFailed
---@field event_type 'streaming.failed'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallStreamingFailedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallStreamingFailedEvent
---@field data telnyx.webhooks.CallStreamingFailed

---@class telnyx.webhooks.CallStreamingFailedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field failure_reason? string
---@field stream_id? string # a UUID
---@field stream_params? telnyx.webhooks.CallStreamingFailedPayloadStreamParams
---@field stream_type? 'websocket'|'dialogflow'

---@class telnyx.webhooks.CallStreamingFailedPayloadStreamParams
---@field stream_url? string
---@field track? 'inbound_track'|'outbound_track'|'both_tracks' # default "inbound_track"

---@class telnyx.webhooks.CallStreamingStarted
---@field event_type 'streaming.started'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallStreamingStartedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallStreamingStartedEvent
---@field data telnyx.webhooks.CallStreamingStarted

---@class telnyx.webhooks.CallStreamingStartedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field stream_url? string

---@class telnyx.webhooks.CallStreamingStopped
---@field event_type 'streaming.stopped'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallStreamingStoppedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallStreamingStoppedEvent
---@field data telnyx.webhooks.CallStreamingStopped

---@class telnyx.webhooks.CallStreamingStoppedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field stream_url? string

---@class telnyx.webhooks.CallUnhold
---@field event_type 'call.unhold'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.CallUnholdPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.CallUnholdEvent
---@field data telnyx.webhooks.CallUnhold

---@class telnyx.webhooks.CallUnholdPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field from? string
---@field to? string

---@class telnyx.webhooks.CampaignStatusUpdateEvent
---@field brandId? string
---@field campaignId? string
---@field createDate? string
---@field cspId? string
---@field description? string
---@field isTMobileRegistered? boolean
---@field status? 'ACCEPTED'|'REJECTED'|'DORMANT'|'success'|'failed'
---@field type? 'TELNYX_EVENT'|'REGISTRATION'|'MNO_REVIEW'|'TELNYX_REVIEW'|'NUMBER_POOL_PROVISIONED'|'NUMBER_POOL_DEPROVISIONED'|'TCR_EVENT'|'VERIFIED'

---@class telnyx.webhooks.ConferenceCreated
---@field event_type 'conference.created'
---@field id string # a UUID
---@field payload telnyx.webhooks.ConferenceCreatedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.ConferenceCreatedEvent
---@field data telnyx.webhooks.ConferenceCreated

---@class telnyx.webhooks.ConferenceCreatedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field conference_id? string
---@field connection_id? string
---@field occurred_at? string

---@class telnyx.webhooks.ConferenceEnded
---@field event_type 'conference.ended'
---@field id string # a UUID
---@field payload telnyx.webhooks.ConferenceEndedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.ConferenceEndedEvent
---@field data telnyx.webhooks.ConferenceEnded

---@class telnyx.webhooks.ConferenceEndedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field conference_id? string
---@field connection_id? string
---@field occurred_at? string
---@field reason? 'all_left'|'host_left'|'time_exceeded'

---@class telnyx.webhooks.ConferenceFloorChangedEvent
---@field event_type 'conference.floor.changed'
---@field id string # a UUID
---@field payload telnyx.webhooks.ConferenceFloorChangedEventPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.ConferenceFloorChangedEventPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field conference_id? string
---@field connection_id? string
---@field occurred_at? string

---@class telnyx.webhooks.ConferenceParticipantJoined
---@field event_type 'conference.participant.joined'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.ConferenceParticipantJoinedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.ConferenceParticipantJoinedEvent
---@field data telnyx.webhooks.ConferenceParticipantJoined

---@class telnyx.webhooks.ConferenceParticipantJoinedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field conference_id? string
---@field connection_id? string

---@class telnyx.webhooks.ConferenceParticipantLeft
---@field event_type 'conference.participant.left'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.ConferenceParticipantLeftPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.ConferenceParticipantLeftEvent
---@field data telnyx.webhooks.ConferenceParticipantLeft

---@class telnyx.webhooks.ConferenceParticipantLeftPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field conference_id? string
---@field connection_id? string

---@class telnyx.webhooks.ConferenceParticipantPlaybackEnded
---@field event_type 'conference.participant.playback.ended'
---@field id string # a UUID
---@field payload telnyx.webhooks.ConferenceParticipantPlaybackEndedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.ConferenceParticipantPlaybackEndedEvent
---@field data telnyx.webhooks.ConferenceParticipantPlaybackEnded

---@class telnyx.webhooks.ConferenceParticipantPlaybackEndedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field conference_id? string
---@field connection_id? string
---@field creator_call_session_id? string
---@field media_name? string
---@field media_url? string
---@field occurred_at? string

---@class telnyx.webhooks.ConferenceParticipantPlaybackStarted
---@field event_type 'conference.participant.playback.started'
---@field id string # a UUID
---@field payload telnyx.webhooks.ConferenceParticipantPlaybackStartedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.ConferenceParticipantPlaybackStartedEvent
---@field data telnyx.webhooks.ConferenceParticipantPlaybackStarted

---@class telnyx.webhooks.ConferenceParticipantPlaybackStartedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field conference_id? string
---@field connection_id? string
---@field creator_call_session_id? string
---@field media_name? string
---@field media_url? string
---@field occurred_at? string

---@class telnyx.webhooks.ConferenceParticipantSpeakEnded
---@field event_type 'conference.participant.speak.ended'
---@field id string # a UUID
---@field payload telnyx.webhooks.ConferenceParticipantSpeakEndedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.ConferenceParticipantSpeakEndedEvent
---@field data telnyx.webhooks.ConferenceParticipantSpeakEnded

---@class telnyx.webhooks.ConferenceParticipantSpeakEndedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field conference_id? string
---@field connection_id? string
---@field creator_call_session_id? string
---@field occurred_at? string

---@class telnyx.webhooks.ConferenceParticipantSpeakStarted
---@field event_type 'conference.participant.speak.started'
---@field id string # a UUID
---@field payload telnyx.webhooks.ConferenceParticipantSpeakStartedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.ConferenceParticipantSpeakStartedEvent
---@field data telnyx.webhooks.ConferenceParticipantSpeakStarted

---@class telnyx.webhooks.ConferenceParticipantSpeakStartedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field conference_id? string
---@field connection_id? string
---@field creator_call_session_id? string
---@field occurred_at? string

---@class telnyx.webhooks.ConferencePlaybackEnded
---@field event_type 'conference.playback.ended'
---@field id string # a UUID
---@field payload telnyx.webhooks.ConferencePlaybackEndedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.ConferencePlaybackEndedEvent
---@field data telnyx.webhooks.ConferencePlaybackEnded

---@class telnyx.webhooks.ConferencePlaybackEndedPayload
---@field conference_id? string
---@field connection_id? string
---@field creator_call_session_id? string
---@field media_name? string
---@field media_url? string
---@field occurred_at? string

---@class telnyx.webhooks.ConferencePlaybackStarted
---@field event_type 'conference.playback.started'
---@field id string # a UUID
---@field payload telnyx.webhooks.ConferencePlaybackStartedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.ConferencePlaybackStartedEvent
---@field data telnyx.webhooks.ConferencePlaybackStarted

---@class telnyx.webhooks.ConferencePlaybackStartedPayload
---@field conference_id? string
---@field connection_id? string
---@field creator_call_session_id? string
---@field media_name? string
---@field media_url? string
---@field occurred_at? string

---@class telnyx.webhooks.ConferenceRecordingSaved
---@field event_type 'conference.recording.saved'
---@field id string # a UUID
---@field payload telnyx.webhooks.ConferenceRecordingSavedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.ConferenceRecordingSavedEvent
---@field data telnyx.webhooks.ConferenceRecordingSaved

---@class telnyx.webhooks.ConferenceRecordingSavedPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_session_id? string # identifies all legs of the call
---@field channels? 'single'|'dual'
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field conference_id? string # a UUID
---@field connection_id? string
---@field format? 'wav'|'mp3'
---@field public_recording_urls? telnyx.webhooks.ConferenceRecordingSavedPayloadPublicRecordingUrls
---@field recording_ended_at? string
---@field recording_id? string # a UUID
---@field recording_started_at? string
---@field recording_urls? telnyx.webhooks.ConferenceRecordingSavedPayloadRecordingUrls

---@class telnyx.webhooks.ConferenceRecordingSavedPayloadPublicRecordingUrls
---@field mp3? string
---@field wav? string

---@class telnyx.webhooks.ConferenceRecordingSavedPayloadRecordingUrls
---@field mp3? string
---@field wav? string

---@class telnyx.webhooks.ConferenceSpeakEnded
---@field event_type 'conference.speak.ended'
---@field id string # a UUID
---@field payload telnyx.webhooks.ConferenceSpeakEndedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.ConferenceSpeakEndedEvent
---@field data telnyx.webhooks.ConferenceSpeakEnded

---@class telnyx.webhooks.ConferenceSpeakEndedPayload
---@field conference_id? string
---@field connection_id? string
---@field creator_call_session_id? string
---@field occurred_at? string

---@class telnyx.webhooks.ConferenceSpeakStarted
---@field event_type 'conference.speak.started'
---@field id string # a UUID
---@field payload telnyx.webhooks.ConferenceSpeakStartedPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.ConferenceSpeakStartedEvent
---@field data telnyx.webhooks.ConferenceSpeakStarted

---@class telnyx.webhooks.ConferenceSpeakStartedPayload
---@field conference_id? string
---@field connection_id? string
---@field creator_call_session_id? string
---@field occurred_at? string

---@alias telnyx.webhooks.ConnectionId_ string

---@class telnyx.webhooks.CustomSipHeader_
---@field name string
---@field value string

---@class telnyx.webhooks.DeliveryUpdateEventDataPayloadBody
---@field text? string

---@alias telnyx.webhooks.Direction_ 'inbound'|'outbound'

---@class telnyx.webhooks.ErrorSource_
---@field parameter? string
---@field pointer? string

---@class telnyx.webhooks.Error__
---@field code string
---@field detail? string
---@field meta? table
---@field source? telnyx.webhooks.ErrorSource_
---@field title string

---@class telnyx.webhooks.FaxDelivered
---@field data telnyx.webhooks.FaxDeliveredData
---@field meta? telnyx.webhooks.FaxDeliveredMeta

---@class telnyx.webhooks.FaxDeliveredData
---@field event_type 'fax.delivered'
---@field id telnyx.webhooks.Id__ # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.FaxDeliveredDataPayload
---@field record_type? telnyx.webhooks.RecordType_ # the kind of record

---@class telnyx.webhooks.FaxDeliveredDataPayload
---@field call_duration_secs? integer # seconds
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? telnyx.webhooks.ConnectionId_
---@field direction? telnyx.webhooks.Direction_
---@field fax_id? telnyx.webhooks.FaxId # a UUID
---@field from? telnyx.webhooks.From_
---@field media_name? telnyx.webhooks.MediaName_
---@field original_media_url? telnyx.webhooks.OriginalMediaUrl
---@field page_count? integer
---@field status? 'delivered'
---@field to? telnyx.webhooks.To_
---@field user_id? telnyx.webhooks.UserId # a UUID

---@class telnyx.webhooks.FaxDeliveredMeta
---@field attempt? integer
---@field delivered_to? string # a URL

---@class telnyx.webhooks.FaxFailed
---@field data telnyx.webhooks.FaxFailedData
---@field meta? telnyx.webhooks.FaxFailedMeta

---@class telnyx.webhooks.FaxFailedData
---@field event_type 'fax.failed'
---@field id telnyx.webhooks.Id__ # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.FaxFailedDataPayload
---@field record_type? telnyx.webhooks.RecordType_ # the kind of record

---@class telnyx.webhooks.FaxFailedDataPayload
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? telnyx.webhooks.ConnectionId_
---@field direction? telnyx.webhooks.Direction_
---@field failure_reason? string
---@field fax_id? telnyx.webhooks.FaxId # a UUID
---@field from? telnyx.webhooks.From_
---@field internal_failure_reason? string
---@field media_name? telnyx.webhooks.MediaName_
---@field original_media_url? telnyx.webhooks.OriginalMediaUrl
---@field status? 'failed'
---@field to? telnyx.webhooks.To_
---@field user_id? telnyx.webhooks.UserId # a UUID

---@class telnyx.webhooks.FaxFailedMeta
---@field attempt? integer
---@field delivered_to? string # a URL

---@alias telnyx.webhooks.FaxId string

---@class telnyx.webhooks.FaxMediaProcessed
---@field data telnyx.webhooks.FaxMediaProcessedData
---@field meta? telnyx.webhooks.FaxMediaProcessedMeta

---@class telnyx.webhooks.FaxMediaProcessedData
---@field event_type 'fax.media.processed'
---@field id telnyx.webhooks.Id__ # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.FaxMediaProcessedDataPayload
---@field record_type? telnyx.webhooks.RecordType_ # the kind of record

---@class telnyx.webhooks.FaxMediaProcessedDataPayload
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? telnyx.webhooks.ConnectionId_
---@field direction? telnyx.webhooks.Direction_
---@field fax_id? telnyx.webhooks.FaxId # a UUID
---@field from? telnyx.webhooks.From_
---@field media_name? telnyx.webhooks.MediaName_
---@field original_media_url? telnyx.webhooks.OriginalMediaUrl
---@field status? 'media.processed'
---@field to? telnyx.webhooks.To_
---@field user_id? telnyx.webhooks.UserId # a UUID

---@class telnyx.webhooks.FaxMediaProcessedMeta
---@field attempt? integer
---@field delivered_to? string # a URL

---@class telnyx.webhooks.FaxQueued
---@field data telnyx.webhooks.FaxQueuedData
---@field meta? telnyx.webhooks.FaxQueuedMeta

---@class telnyx.webhooks.FaxQueuedData
---@field event_type 'fax.queued'
---@field id telnyx.webhooks.Id__ # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.FaxQueuedDataPayload
---@field record_type? telnyx.webhooks.RecordType_ # the kind of record

---@class telnyx.webhooks.FaxQueuedDataPayload
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? telnyx.webhooks.ConnectionId_
---@field direction? telnyx.webhooks.Direction_
---@field fax_id? telnyx.webhooks.FaxId # a UUID
---@field from? telnyx.webhooks.From_
---@field media_name? telnyx.webhooks.MediaName_
---@field original_media_url? telnyx.webhooks.OriginalMediaUrl
---@field status? 'queued'
---@field to? telnyx.webhooks.To_
---@field user_id? telnyx.webhooks.UserId # a UUID

---@class telnyx.webhooks.FaxQueuedMeta
---@field attempt? integer
---@field delivered_to? string # a URL

---@class telnyx.webhooks.FaxSendingStarted
---@field data telnyx.webhooks.FaxSendingStartedData
---@field meta? telnyx.webhooks.FaxSendingStartedMeta

---@class telnyx.webhooks.FaxSendingStartedData
---@field event_type 'fax.sending.started'
---@field id telnyx.webhooks.Id__ # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.FaxSendingStartedDataPayload
---@field record_type? telnyx.webhooks.RecordType_ # the kind of record

---@class telnyx.webhooks.FaxSendingStartedDataPayload
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? telnyx.webhooks.ConnectionId_
---@field direction? telnyx.webhooks.Direction_
---@field fax_id? telnyx.webhooks.FaxId # a UUID
---@field from? telnyx.webhooks.From_
---@field media_name? telnyx.webhooks.MediaName_
---@field original_media_url? telnyx.webhooks.OriginalMediaUrl
---@field status? 'sending'
---@field to? telnyx.webhooks.To_
---@field user_id? telnyx.webhooks.UserId # a UUID

---@class telnyx.webhooks.FaxSendingStartedMeta
---@field attempt? integer
---@field delivered_to? string # a URL

---@alias telnyx.webhooks.From_ string

---@class telnyx.webhooks.HostedNumberOrder
---@field event_type 'messaging_hosted_numbers_orders.created'|'messaging_hosted_numbers_orders.updated'|'messaging_hosted_numbers_orders.deleted'|'messaging_hosted_numbers_orders.internal_transfer_detected'|'messaging_hosted_numbers_orders.internal_transfer_approval_requested'|'messaging_hosted_numbers_orders.internal_transfer_approved'|'messaging_hosted_numbers_orders.internal_transfer_rejected'|'messaging_hosted_numbers_orders.internal_transfer_auto_approved'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.HostedNumberOrderEventPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.HostedNumberOrderEvent
---@field data telnyx.webhooks.HostedNumberOrder

---@class telnyx.webhooks.HostedNumberOrderEventPayload
---@field approval_deadline? integer
---@field decision? 'pending'|'approved'|'rejected'
---@field numbers? telnyx.webhooks.HostedNumberOrderEventPayloadNumbersItem[]
---@field order_id? string # a UUID
---@field order_status? 'pending'|'provisioning'|'successful'|'failed'|'deleted'|'carrier_rejected'|'compliance_review_failed'|'incomplete_documentation'|'incorrect_billing_information'|'ineligible_carrier'|'loa_file_invalid'|'loa_file_successful'
---@field profile_id? string # a UUID
---@field user_id? string

---@class telnyx.webhooks.HostedNumberOrderEventPayloadNumbersItem
---@field status? 'deleted'|'failed'|'failed_activation'|'failed_carrier_rejected'|'failed_ineligible_carrier'|'failed_number_already_hosted'|'failed_number_not_found'|'failed_ownership_verification'|'failed_timeout'|'ownership_successful'|'pending'|'provisioning'|'successful'
---@field value? string

---@alias telnyx.webhooks.Id__ string

---@class telnyx.webhooks.InboundMessageEvent
---@field data telnyx.webhooks.InboundMessage_

---@class telnyx.webhooks.InboundMessageEventDataPayloadBody
---@field edit? telnyx.webhooks.InboundMessageEventDataPayloadBodyEdit
---@field foreign_id? string
---@field from? string
---@field id string
---@field location? telnyx.webhooks.InboundMessageEventDataPayloadBodyLocation
---@field revoke? telnyx.webhooks.InboundMessageEventDataPayloadBodyRevoke
---@field suggestion_response? telnyx.webhooks.InboundMessageEventDataPayloadBodySuggestionResponse
---@field text? string|telnyx.webhooks.InboundMessageEventDataPayloadBodyText2
---@field timestamp? string
---@field type? string
---@field user_file? telnyx.webhooks.InboundMessageEventDataPayloadBodyUserFile

---@class telnyx.webhooks.InboundMessageEventDataPayloadBodyEdit
---@field message table
---@field original_message_id string

---@class telnyx.webhooks.InboundMessageEventDataPayloadBodyLocation
---@field latitude? number
---@field longitude? number

---@class telnyx.webhooks.InboundMessageEventDataPayloadBodyRevoke
---@field original_message_id string

---@class telnyx.webhooks.InboundMessageEventDataPayloadBodySuggestionResponse
---@field postback_data? string
---@field text? string

---@class telnyx.webhooks.InboundMessageEventDataPayloadBodyText2
---@field body? string

---@class telnyx.webhooks.InboundMessageEventDataPayloadBodyUserFile
---@field payload telnyx.webhooks.InboundMessageEventDataPayloadBodyUserFilePayload
---@field thumbnail? telnyx.webhooks.InboundMessageEventDataPayloadBodyUserFileThumbnail

---@class telnyx.webhooks.InboundMessageEventDataPayloadBodyUserFilePayload
---@field file_name? string
---@field file_size_bytes? number # bytes
---@field file_uri? string
---@field mime_type? string

---@class telnyx.webhooks.InboundMessageEventDataPayloadBodyUserFileThumbnail
---@field file_name? string
---@field file_size_bytes? number # bytes
---@field file_uri? string
---@field mime_type? string

---@class telnyx.webhooks.InboundMessagePayloadCcItem_
---@field carrier? string
---@field line_type? 'Wireline'|'Wireless'|'VoWiFi'|'VoIP'|'Pre-Paid Wireless'|''
---@field phone_number? string
---@field status? 'queued'|'sending'|'sent'|'delivered'|'sending_failed'|'delivery_failed'|'delivery_unconfirmed'

---@class telnyx.webhooks.InboundMessagePayloadCostBreakdownCarrierFee_
---@field amount? string
---@field currency? string

---@class telnyx.webhooks.InboundMessagePayloadCostBreakdownRate_
---@field amount? string
---@field currency? string

---@class telnyx.webhooks.InboundMessagePayloadCostBreakdown_
---@field carrier_fee? telnyx.webhooks.InboundMessagePayloadCostBreakdownCarrierFee_
---@field rate? telnyx.webhooks.InboundMessagePayloadCostBreakdownRate_

---@class telnyx.webhooks.InboundMessagePayloadCost_
---@field amount? string
---@field currency? string

---@class telnyx.webhooks.InboundMessagePayloadFrom_
---@field carrier? string
---@field line_type? ''|'Wireline'|'Wireless'|'VoWiFi'|'VoIP'|'Pre-Paid Wireless'|'long_code'
---@field phone_number? string
---@field status? 'delivered'|'received'|'webhook_delivered'

---@class telnyx.webhooks.InboundMessagePayloadMediaItem_
---@field content_type? string
---@field hash_sha256? string # 32 to 32 characters
---@field size? integer
---@field url? string

---@class telnyx.webhooks.InboundMessagePayloadToItem_
---@field agent_id? string
---@field agent_name? string
---@field carrier? string
---@field line_type? 'Wireline'|'Wireless'|'VoWiFi'|'VoIP'|'Pre-Paid Wireless'|''
---@field phone_number? string
---@field status? 'queued'|'sending'|'sent'|'delivered'|'sending_failed'|'delivery_failed'|'delivery_unconfirmed'|'webhook_delivered'

---@class telnyx.webhooks.InboundMessagePayload_
---@field autoresponse_type? string
---@field body? telnyx.webhooks.InboundMessageEventDataPayloadBody
---@field cc? telnyx.webhooks.InboundMessagePayloadCcItem_[]
---@field completed_at? string
---@field cost? telnyx.webhooks.InboundMessagePayloadCost_
---@field cost_breakdown? telnyx.webhooks.InboundMessagePayloadCostBreakdown_
---@field direction? 'inbound'
---@field encoding? string
---@field errors? telnyx.webhooks.Error__[]
---@field from? telnyx.webhooks.InboundMessagePayloadFrom_
---@field id string # a UUID
---@field media? telnyx.webhooks.InboundMessagePayloadMediaItem_[]
---@field messaging_profile_id? string # the messaging profile to use
---@field num_chars? integer
---@field organization_id? string # the organization that it belongs to
---@field parts? integer # 1 to 10
---@field received_at? string
---@field record_type? 'message' # the kind of record
---@field sent_at? string
---@field subject? string
---@field tags? string[]
---@field tcr_campaign_billable? boolean
---@field tcr_campaign_id? string
---@field tcr_campaign_registered? string
---@field text? string
---@field to? string|telnyx.webhooks.InboundMessagePayloadToItem_[]
---@field type? 'SMS'|'MMS'|'RCS'|'WHATSAPP'
---@field valid_until? string
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent

---@class telnyx.webhooks.InboundMessage_
---@field event_type 'message.received'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.InboundMessagePayload_
---@field record_type? 'event' # the kind of record

---@alias telnyx.webhooks.MediaName_ string

---@class telnyx.webhooks.NumberOrderStatusUpdateEvent
---@field data telnyx.webhooks.NumberOrderStatusUpdateEventData
---@field meta telnyx.webhooks.NumberOrderStatusUpdateEventMeta

---@class telnyx.webhooks.NumberOrderStatusUpdateEventData
---@field event_type 'number_order.complete'
---@field id string
---@field occurred_at string
---@field payload telnyx.webhooks.NumberOrderStatusUpdateEventDataPayload
---@field record_type string # the kind of record

---@class telnyx.webhooks.NumberOrderStatusUpdateEventDataPayload
---@field billing_group_id? string # the billing group that is charged
---@field connection_id? string
---@field created_at? string # when it was created
---@field customer_reference? string # any text, to find it by
---@field id string
---@field messaging_profile_id? string # the messaging profile to use
---@field phone_numbers? telnyx.webhooks.NumberOrderStatusUpdateEventDataPayloadPhoneNumbersItem[]
---@field phone_numbers_count? number
---@field record_type? string # the kind of record
---@field requirements_met? boolean
---@field status? 'success'|'pending'|'failure'
---@field sub_number_orders_ids? string[]
---@field updated_at? string # when it last changed

---@class telnyx.webhooks.NumberOrderStatusUpdateEventDataPayloadPhoneNumbersItem
---@field bundle_id? string
---@field country_code? string
---@field country_iso_alpha2? string
---@field id string
---@field phone_number? string
---@field phone_number_type? 'local'|'mobile'|'national'|'shared_cost'|'toll_free'
---@field record_type? string # the kind of record
---@field regulatory_requirements? telnyx.webhooks.NumberOrderStatusUpdateEventDataPayloadPhoneNumbersItemRegulatoryRequirementsItem[]
---@field requirements_met? boolean
---@field requirements_status? 'cancelled'|'pending'|'approved'|'deleted'|'requirement-info-exception'|'requirement-info-pending'|'requirement-info-under-review'
---@field status? 'success'|'pending'|'failure'

---@class telnyx.webhooks.NumberOrderStatusUpdateEventDataPayloadPhoneNumbersItemRegulatoryRequirementsItem
---@field field_type? 'textual'|'datetime'|'address'|'document'
---@field field_value? string
---@field record_type? string # the kind of record
---@field requirement_id? string

---@class telnyx.webhooks.NumberOrderStatusUpdateEventMeta
---@field attempt number
---@field delivered_to string

---@class telnyx.webhooks.NumberOrderWebhookEvent
---@field data telnyx.webhooks.NumberOrderWebhookEventData
---@field meta telnyx.webhooks.NumberOrderWebhookEventMeta

---@class telnyx.webhooks.NumberOrderWebhookEventData
---@field event_type string
---@field id string # a UUID
---@field occurred_at string
---@field payload telnyx.webhooks.NumberOrderWithPhoneNumbers_
---@field record_type string # the kind of record

---@class telnyx.webhooks.NumberOrderWebhookEventMeta
---@field attempt integer
---@field delivered_to string # a URL

---@class telnyx.webhooks.NumberOrderWithPhoneNumbers_
---@field billing_group_id? string # the billing group that is charged
---@field connection_id? string
---@field created_at? string # when it was created
---@field customer_reference? string # any text, to find it by
---@field id string # a UUID
---@field messaging_profile_id? string # the messaging profile to use
---@field phone_numbers? telnyx.webhooks.PhoneNumber_[]
---@field phone_numbers_count? integer
---@field record_type? string # the kind of record
---@field requirements_met? boolean
---@field status? 'pending'|'success'|'failure'
---@field sub_number_orders_ids? string[]
---@field updated_at? string # when it last changed

---@alias telnyx.webhooks.OriginalMediaUrl string

---@class telnyx.webhooks.OutboundMessage
---@field event_type 'message.sent'|'message.finalized'|'message.read'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.OutboundMessagePayload_
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.OutboundMessageEvent
---@field data telnyx.webhooks.OutboundMessage
---@field meta? telnyx.webhooks.OutboundMessageEventMeta

---@class telnyx.webhooks.OutboundMessageEventMeta
---@field attempt? integer
---@field delivered_to? string

---@class telnyx.webhooks.OutboundMessagePayloadCcItem_
---@field carrier? string
---@field line_type? 'Wireline'|'Wireless'|'VoWiFi'|'VoIP'|'Pre-Paid Wireless'|''
---@field phone_number? string
---@field status? 'queued'|'sending'|'sent'|'delivered'|'sending_failed'|'delivery_failed'|'delivery_unconfirmed'

---@class telnyx.webhooks.OutboundMessagePayloadCostBreakdownCarrierFee_
---@field amount? string
---@field currency? string

---@class telnyx.webhooks.OutboundMessagePayloadCostBreakdownRate_
---@field amount? string
---@field currency? string

---@class telnyx.webhooks.OutboundMessagePayloadCostBreakdown_
---@field carrier_fee? telnyx.webhooks.OutboundMessagePayloadCostBreakdownCarrierFee_
---@field rate? telnyx.webhooks.OutboundMessagePayloadCostBreakdownRate_

---@class telnyx.webhooks.OutboundMessagePayloadCost_
---@field amount? string
---@field currency? string

---@class telnyx.webhooks.OutboundMessagePayloadFrom_
---@field agent_id? string
---@field agent_name? string
---@field carrier? string
---@field line_type? 'Wireline'|'Wireless'|'VoWiFi'|'VoIP'|'Pre-Paid Wireless'|''
---@field phone_number? string

---@class telnyx.webhooks.OutboundMessagePayloadMediaItem_
---@field content_type? string
---@field sha256? string
---@field size? integer
---@field url? string

---@class telnyx.webhooks.OutboundMessagePayloadToItem_
---@field carrier? string
---@field line_type? 'Wireline'|'Wireless'|'VoWiFi'|'VoIP'|'Pre-Paid Wireless'|''
---@field phone_number? string
---@field status? 'queued'|'sending'|'sent'|'delivered'|'sending_failed'|'delivery_failed'|'delivery_unconfirmed'|'expired'|'read'

---@class telnyx.webhooks.OutboundMessagePayload_
---@field body? telnyx.webhooks.DeliveryUpdateEventDataPayloadBody
---@field cc? telnyx.webhooks.OutboundMessagePayloadCcItem_[]
---@field completed_at? string
---@field cost? telnyx.webhooks.OutboundMessagePayloadCost_
---@field cost_breakdown? telnyx.webhooks.OutboundMessagePayloadCostBreakdown_
---@field direction? 'outbound'
---@field encoding? string
---@field errors? telnyx.webhooks.Error__[]
---@field from? telnyx.webhooks.OutboundMessagePayloadFrom_
---@field id string # a UUID
---@field media? telnyx.webhooks.OutboundMessagePayloadMediaItem_[]
---@field messaging_profile_id? string # the messaging profile to use
---@field num_chars? integer
---@field organization_id? string # the organization that it belongs to; a UUID
---@field parts? integer # 1 to 10
---@field received_at? string
---@field record_type? 'message' # the kind of record
---@field sent_at? string
---@field smart_encoding_applied? boolean
---@field subject? string
---@field tags? string[]
---@field tcr_campaign_billable? boolean
---@field tcr_campaign_id? string
---@field tcr_campaign_registered? string
---@field text? string
---@field to? telnyx.webhooks.OutboundMessagePayloadToItem_[]
---@field type? 'SMS'|'MMS'|'RCS'
---@field valid_until? string
---@field wait_seconds? number # seconds
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent

---@class telnyx.webhooks.PhoneNumber_
---@field bundle_id? string # a UUID
---@field country_code? string
---@field country_iso_alpha2? string
---@field id string # a UUID
---@field phone_number? string
---@field phone_number_type? 'local'|'mobile'|'national'|'shared_cost'|'toll_free'
---@field record_type? string # the kind of record
---@field regulatory_requirements? telnyx.webhooks.SubNumberOrderRegulatoryRequirementWithValue_[]
---@field requirements_met? boolean
---@field requirements_status? 'pending'|'approved'|'cancelled'|'deleted'|'requirement-info-exception'|'requirement-info-pending'|'requirement-info-under-review'
---@field status? 'pending'|'success'|'failure'

---@alias telnyx.webhooks.RecordType_ 'event'

---@class telnyx.webhooks.RecordingAvailableEvent
---@field data telnyx.webhooks.RecordingAvailableEventData
---@field event 'recording.available'
---@field id string
---@field occurred_at string
---@field version string

---@class telnyx.webhooks.RecordingAvailableEventData
---@field recording_types string[]
---@field session_id string

---@class telnyx.webhooks.ReplacedLinkClick
---@field message_id? string # a UUID
---@field record_type? string # the kind of record
---@field time_clicked? string
---@field to? string
---@field url? string

---@class telnyx.webhooks.ReplacedLinkClickEvent
---@field data telnyx.webhooks.ReplacedLinkClick

---@class telnyx.webhooks.SessionStatusChangedEvent
---@field data telnyx.webhooks.SessionStatusChangedEventData
---@field event 'session.status_changed'
---@field id string
---@field occurred_at string
---@field version string

---@class telnyx.webhooks.SessionStatusChangedEventData
---@field recording boolean
---@field session_id string
---@field status string
---@field status_detail? string

---@class telnyx.webhooks.SipHeader_
---@field name 'User-to-User'|'Diversion'
---@field value string

---@class telnyx.webhooks.SubNumberOrderRegulatoryRequirementWithValue_
---@field field_type? 'textual'|'datetime'|'address'|'document'
---@field field_value? string
---@field record_type? string # the kind of record
---@field requirement_id? string # a UUID

---@alias telnyx.webhooks.To_ string

---@class telnyx.webhooks.TranscriptCompletedEvent
---@field data telnyx.webhooks.TranscriptCompletedEventData
---@field event 'transcript.completed'
---@field id string
---@field occurred_at string
---@field version string

---@class telnyx.webhooks.TranscriptCompletedEventData
---@field ended_at? string
---@field last_seq? number
---@field segment_count number
---@field session_id string

---@class telnyx.webhooks.Transcription
---@field event_type 'call.transcription'
---@field id string # a UUID
---@field occurred_at? string
---@field payload telnyx.webhooks.TranscriptionPayload
---@field record_type? 'event' # the kind of record

---@class telnyx.webhooks.TranscriptionEvent
---@field data telnyx.webhooks.Transcription

---@class telnyx.webhooks.TranscriptionPayload
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? string
---@field transcription_data? telnyx.webhooks.TranscriptionPayloadTranscriptionData

---@class telnyx.webhooks.TranscriptionPayloadTranscriptionData
---@field confidence? number
---@field is_final? boolean
---@field transcript? string
---@field transcription_track? 'inbound'|'outbound'

---@alias telnyx.webhooks.UserId string

---@class telnyx.webhooks.WhatsappAccountUpdateEvent
---@field data telnyx.webhooks.WhatsappAccountUpdateEventData

---@class telnyx.webhooks.WhatsappAccountUpdateEventData
---@field event_type 'whatsapp.account.update'
---@field id string
---@field occurred_at string
---@field payload telnyx.webhooks.WhatsappAccountUpdateEventDataPayload
---@field record_type 'event' # the kind of record

---@class telnyx.webhooks.WhatsappAccountUpdateEventDataPayload
---@field event string
---@field record_type 'whatsapp_account' # the kind of record
---@field waba_id string

---@class telnyx.webhooks.WhatsappMessageEchoEvent
---@field data telnyx.webhooks.WhatsappMessageEchoEventData

---@class telnyx.webhooks.WhatsappMessageEchoEventData
---@field event_type 'message.echo'
---@field id string
---@field occurred_at string
---@field payload telnyx.webhooks.WhatsappMessageEchoEventDataPayload
---@field record_type 'event' # the kind of record

---@class telnyx.webhooks.WhatsappMessageEchoEventDataPayload
---@field body telnyx.webhooks.WhatsappMessageEchoEventDataPayloadBody
---@field cost telnyx.webhooks.WhatsappMessageEchoEventDataPayloadCost
---@field direction 'outbound'
---@field errors telnyx.webhooks.WhatsappMessageEchoEventDataPayloadErrorsItem[]
---@field from telnyx.webhooks.WhatsappMessageEchoEventDataPayloadFrom
---@field id string
---@field messaging_profile_id string # the messaging profile to use
---@field organization_id string # the organization that it belongs to
---@field origin 'whatsapp_business_app'
---@field received_at? string
---@field record_type 'message' # the kind of record
---@field tags? string[]
---@field to string
---@field type 'WHATSAPP'
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent

---@class telnyx.webhooks.WhatsappMessageEchoEventDataPayloadBody
---@field foreign_id string
---@field from? string
---@field from_user_id? string
---@field id string
---@field timestamp string
---@field type string

---@class telnyx.webhooks.WhatsappMessageEchoEventDataPayloadCost
---@field amount? string
---@field currency? string

---@class telnyx.webhooks.WhatsappMessageEchoEventDataPayloadErrorsItem
---@field code string
---@field detail? string
---@field meta? table
---@field source? telnyx.webhooks.WhatsappMessageEchoEventDataPayloadErrorsItemSource
---@field title string

---@class telnyx.webhooks.WhatsappMessageEchoEventDataPayloadErrorsItemSource
---@field parameter? string
---@field pointer? string

---@class telnyx.webhooks.WhatsappMessageEchoEventDataPayloadFrom
---@field carrier? string
---@field line_type? string
---@field phone_number string

---@alias telnyx.WebhookEvent
---| telnyx.webhooks.ArtifactCompletedEvent
---| telnyx.webhooks.ArtifactFailedEvent
---| telnyx.webhooks.CallAIGatherEndedEvent
---| telnyx.webhooks.CallAIGatherMessageHistoryUpdatedEvent
---| telnyx.webhooks.CallAIGatherPartialResultsEvent
---| telnyx.webhooks.CallAnsweredEvent
---| telnyx.webhooks.CallBridgedEvent
---| telnyx.webhooks.CallConversationEndedEvent
---| telnyx.webhooks.CallConversationInsightsGeneratedEvent
---| telnyx.webhooks.CallCostEvent
---| telnyx.webhooks.CallDeepfakeDetectionErrorEvent
---| telnyx.webhooks.CallDeepfakeDetectionResultEvent
---| telnyx.webhooks.CallLeftQueueEvent
---| telnyx.webhooks.CallDtmfReceivedEvent
---| telnyx.webhooks.CallEnqueuedEvent
---| telnyx.webhooks.CallForkStartedEvent
---| telnyx.webhooks.CallForkStoppedEvent
---| telnyx.webhooks.CallGatherEndedEvent
---| telnyx.webhooks.CallHangupEvent
---| telnyx.webhooks.CallHoldEvent
---| telnyx.webhooks.CallInitiatedEvent
---| telnyx.webhooks.CallMachineDetectionEndedEvent
---| telnyx.webhooks.CallMachineGreetingEndedEvent
---| telnyx.webhooks.CallMachinePremiumDetectionEndedEvent
---| telnyx.webhooks.CallMachinePremiumGreetingEndedEvent
---| telnyx.webhooks.CallPaymentCompletedEvent
---| telnyx.webhooks.CallPaymentProgressEvent
---| telnyx.webhooks.CallPlaybackEndedEvent
---| telnyx.webhooks.CallPlaybackStartedEvent
---| telnyx.webhooks.CallRecordingErrorEvent
---| telnyx.webhooks.CallRecordingSavedEvent
---| telnyx.webhooks.CallRecordingTranscriptionSavedEvent
---| telnyx.webhooks.CallReferCompletedEvent
---| telnyx.webhooks.CallReferFailedEvent
---| telnyx.webhooks.CallReferStartedEvent
---| telnyx.webhooks.CallSpeakEndedEvent
---| telnyx.webhooks.CallSpeakStartedEvent
---| telnyx.webhooks.TranscriptionEvent
---| telnyx.webhooks.CallUnholdEvent
---| telnyx.webhooks.CampaignStatusUpdateEvent
---| telnyx.webhooks.ConferenceCreatedEvent
---| telnyx.webhooks.ConferenceEndedEvent
---| telnyx.webhooks.ConferenceFloorChangedEvent
---| telnyx.webhooks.ConferenceParticipantJoinedEvent
---| telnyx.webhooks.ConferenceParticipantLeftEvent
---| telnyx.webhooks.ConferenceParticipantPlaybackEndedEvent
---| telnyx.webhooks.ConferenceParticipantPlaybackStartedEvent
---| telnyx.webhooks.ConferenceParticipantSpeakEndedEvent
---| telnyx.webhooks.ConferenceParticipantSpeakStartedEvent
---| telnyx.webhooks.ConferencePlaybackEndedEvent
---| telnyx.webhooks.ConferencePlaybackStartedEvent
---| telnyx.webhooks.ConferenceRecordingSavedEvent
---| telnyx.webhooks.ConferenceSpeakEndedEvent
---| telnyx.webhooks.ConferenceSpeakStartedEvent
---| telnyx.webhooks.FaxDelivered
---| telnyx.webhooks.FaxFailed
---| telnyx.webhooks.FaxMediaProcessed
---| telnyx.webhooks.FaxQueued
---| telnyx.webhooks.FaxSendingStarted
---| telnyx.webhooks.WhatsappMessageEchoEvent
---| telnyx.webhooks.OutboundMessageEvent
---| telnyx.webhooks.InboundMessageEvent
---| telnyx.webhooks.HostedNumberOrderEvent
---| telnyx.webhooks.NumberOrderStatusUpdateEvent
---| telnyx.webhooks.NumberOrderWebhookEvent
---| telnyx.webhooks.RecordingAvailableEvent
---| telnyx.webhooks.ReplacedLinkClickEvent
---| telnyx.webhooks.SessionStatusChangedEvent
---| telnyx.webhooks.CallSiprecFailedEvent
---| telnyx.webhooks.CallSiprecStartedEvent
---| telnyx.webhooks.CallSiprecStoppedEvent
---| telnyx.webhooks.CallStreamingFailedEvent
---| telnyx.webhooks.CallStreamingStartedEvent
---| telnyx.webhooks.CallStreamingStoppedEvent
---| telnyx.webhooks.TranscriptCompletedEvent
---| telnyx.webhooks.WhatsappAccountUpdateEvent
