---@meta _
-- Types of several resources for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.shared.AWSVoiceSettings
---@field type 'aws'

---@class telnyx.shared.AgentInput
---@field administrative_area string # at most 120 characters
---@field city string # at most 120 characters
---@field contact_email string # an email address
---@field contact_name string # at most 200 characters
---@field contact_phone string # at most 30 characters
---@field contact_title string # at most 200 characters
---@field country string # 2 to 2 characters
---@field dba? string # at most 200 characters
---@field extended_address? string # at most 255 characters
---@field legal_name string # at most 200 characters
---@field postal_code string # at most 30 characters
---@field street_address string # at most 255 characters

---@class telnyx.shared.AlphanumericSenderId
---@field alphanumeric_sender_id? string
---@field id string # a UUID
---@field messaging_profile_id? string # the messaging profile to use; a UUID
---@field organization_id? string # the organization that it belongs to
---@field record_type? 'alphanumeric_sender_id' # the kind of record
---@field us_long_code_fallback? string

---@alias telnyx.shared.AnchorsiteOverride 'Latency'|'Chicago, IL'|'Ashburn, VA'|'San Jose, CA'|'Sydney, Australia'|'Amsterdam, Netherlands'|'London, UK'|'Toronto, Canada'|'Vancouver, Canada'|'Frankfurt, Germany'

---@alias telnyx.shared.ApplicationName string

---@class telnyx.shared.AttachmentResponse
---@field content_id? string
---@field content_type string
---@field disposition string
---@field filename string
---@field sha256? string
---@field size_bytes? number # bytes
---@field url? string

---@class telnyx.shared.AvailablePhoneNumbersMetadata
---@field best_effort_results? integer # how many match only some of the filters
---@field total_results? integer # how many match in all

---@class telnyx.shared.AzureVoiceSettings
---@field api_key_ref? string
---@field deployment_id? string
---@field effect? 'eq_car'|'eq_telecomhp8k'
---@field gender? 'Male'|'Female'
---@field region? string
---@field type 'azure'

---@class telnyx.shared.CallReason
---@field created_at? string # when it was created
---@field reason? string # at most 64 characters

---@alias telnyx.shared.CloudflareSyncStatus 'pending'|'added'

---@alias telnyx.shared.ConnectionActive boolean

---@alias telnyx.shared.ConnectionAndroidPushCredentialId string|nil

---@alias telnyx.shared.ConnectionIosPushCredentialId string|nil

---@class telnyx.shared.ConnectionJitterBuffer
---@field enable_jitter_buffer? boolean # default false
---@field jitterbuffer_msec_max? integer # 40 to 400, default 200
---@field jitterbuffer_msec_min? integer # 40 to 400, default 60

---@alias telnyx.shared.ConnectionName string

---@alias telnyx.shared.ConnectionNoiseSuppression 'inbound'|'outbound'|'both'|'disabled'

---@class telnyx.shared.ConnectionNoiseSuppressionDetails
---@field attenuation_limit? integer # 0 to 100
---@field engine? 'denoiser'|'deep_filter_net'|'deep_filter_net_large'|'krisp_viva_tel'|'krisp_viva_tel_lite'|'krisp_viva_promodel'|'krisp_viva_ss'|'quail_voice_focus' # default "denoiser"

---@class telnyx.shared.ConnectionRtcpSettings
---@field capture_enabled? boolean # default false
---@field port? 'rtcp-mux'|'rtp+1' # default "rtp+1"
---@field report_frequency_secs? integer # seconds, default 5

---@class telnyx.shared.ContestSubmission
---@field document_count? integer # at least 0
---@field notes? string
---@field submitted_at? string

---@class telnyx.shared.CostInformation
---@field currency? string # the currency of the prices
---@field monthly_cost? string # the price of a month
---@field upfront_cost? string # the price of the order

---@alias telnyx.shared.CreatedAt string

---@alias telnyx.shared.CreatedAt_ string

---@class telnyx.shared.Dir
---@field authorizer_email? string # an email address
---@field authorizer_name? string
---@field call_reasons? telnyx.shared.CallReason[]
---@field certify_brand_is_accurate? boolean
---@field certify_ip_ownership? boolean
---@field certify_no_shaft_content? boolean
---@field created_at? string # when it was created
---@field display_name? string
---@field documents? telnyx.shared.Document[]
---@field enterprise_id? string # a UUID
---@field expiring_at? string
---@field id string # a UUID
---@field logo_url? string # a URL
---@field rejected_at? string
---@field rejection_reasons? telnyx.shared.RejectionReason[]
---@field reselling? boolean
---@field status? telnyx.shared.DirStatus
---@field submitted_at? string
---@field updated_at? string # when it last changed
---@field verified_at? string

---@alias telnyx.shared.DirStatus 'draft'|'submitted'|'in_review'|'verified'|'rejected'|'unsuccessful'|'suspended'|'expired'|'infringement_claimed'|'permanently_rejected'

---@class telnyx.shared.DirWrapped
---@field data telnyx.shared.Dir

---@class telnyx.shared.DocReqsRequirementType
---@field acceptance_criteria? telnyx.shared.DocReqsRequirementTypeAcceptanceCriteria
---@field created_at? string # when it was created
---@field description? string
---@field example? string
---@field id string # a UUID
---@field name? string
---@field record_type? string # the kind of record
---@field type? 'document'|'address'|'textual'
---@field updated_at? string # when it last changed

---@class telnyx.shared.DocReqsRequirementTypeAcceptanceCriteria
---@field acceptable_characters? string
---@field acceptable_values? string[]
---@field locality_limit? string
---@field max_length? integer
---@field min_length? integer
---@field time_limit? string

---@class telnyx.shared.Document
---@field description? string # at most 255 characters
---@field document_id string # a UUID
---@field document_type 'letter_of_authorization'|'business_registration'|'articles_of_incorporation'|'tax_document'|'ein_letter'|'trademark_registration'|'website_ownership'|'business_license'|'professional_license'|'government_id'|'utility_bill'|'bank_statement'|'other'

---@alias telnyx.shared.DtmfType 'RFC 2833'|'Inband'|'SIP INFO'

---@class telnyx.shared.ElevenLabsVoiceSettings
---@field api_key_ref? string
---@field type 'elevenlabs'

---@class telnyx.shared.EmailAddress
---@field email string
---@field name? string

---@class telnyx.shared.EmailBlock
---@field created_at string # when it was created
---@field domain_id? string # a UUID
---@field expires_at? string
---@field from? string
---@field group_id? string # a UUID
---@field id string # a UUID
---@field reason telnyx.shared.Reason
---@field record_type 'email_block' # the kind of record
---@field scope telnyx.shared.Scope
---@field source telnyx.shared.Source_
---@field status telnyx.shared.Status
---@field to string
---@field updated_at string # when it last changed

---@class telnyx.shared.EmailBlockResponse
---@field data telnyx.shared.EmailBlock

---@alias telnyx.shared.EmailEventType 'failed'|'queued'|'cancelled'|'delivered'|'gw_reject'|'rejected'|'expired'|'sending'|'sent'|'scheduled'|'deferred'|'sandbox'|'bounced'|'complained'|'suppressed'|'opened'|'clicked'|'unsubscribed'|'daily_limit_exceeded'|'scan_deferred'|'quarantined'|'quarantine_released'|'quarantine_release_dispatched'|'quarantine_rejected'|'quarantine_expired'|'injection_timeout'

---@class telnyx.shared.EmailMessage
---@field attachments telnyx.shared.AttachmentResponse[]
---@field bcc telnyx.shared.EmailAddress[]
---@field cc telnyx.shared.EmailAddress[]
---@field created_at string # when it was created
---@field events telnyx.shared.MessageEvent[]
---@field from telnyx.shared.EmailAddress
---@field html_body? string
---@field id string # a UUID
---@field inline_css? boolean
---@field metadata table
---@field recipient_statuses? table<string, number>
---@field record_type 'email_message' # the kind of record
---@field reply_to? string
---@field sandbox? boolean
---@field scheduled_at? string
---@field status telnyx.shared.EmailMessageStatus
---@field subject string
---@field suppressed? telnyx.shared.EmailMessageSuppressedItem[]
---@field tags string[]
---@field template_id? string # a UUID
---@field template_variables table
---@field text_body? string
---@field to telnyx.shared.EmailAddress[]

---@class telnyx.shared.EmailMessageResponse
---@field data telnyx.shared.EmailMessage
---@field suppressed? telnyx.shared.EmailMessageSuppressedItem[]

---@alias telnyx.shared.EmailMessageStatus 'queued'|'scheduled'|'cancelled'|'sandbox'|'sending'|'sent'|'failed'|'deferred'|'delivered'|'bounced'|'complained'|'rejected'|'opened'|'clicked'|'unsubscribed'

---@class telnyx.shared.EmailMessageSuppressedItem
---@field override_allowed boolean
---@field reason string
---@field scope string
---@field to string # an email address

---@class telnyx.shared.EmailPaginationMeta
---@field page_cursor? string
---@field page_size number

---@alias telnyx.shared.EncryptedMedia 'SRTP'

---@class telnyx.shared.Feature
---@field name? string # what the number can do

---@class telnyx.shared.Fqdn
---@field connection_id? string
---@field created_at? string # when it was created
---@field dns_record_type? string
---@field fqdn? string
---@field id string
---@field port? integer # default 5060
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.shared.HostedNumber
---@field id string # a UUID
---@field phone_number? string
---@field record_type? string # the kind of record
---@field status? 'deleted'|'failed'|'failed_activation'|'failed_carrier_rejected'|'failed_ineligible_carrier'|'failed_number_already_hosted'|'failed_number_not_found'|'failed_ownership_verification'|'failed_timeout'|'pending'|'provisioning'|'successful'

---@class telnyx.shared.InboundEmailAddress
---@field email string
---@field name? string

---@class telnyx.shared.InboundThread
---@field created_at string # when it was created
---@field id string
---@field inbox_id string
---@field labels string[]
---@field last_message_at string
---@field last_message_id string
---@field message_count number
---@field preview? string
---@field record_type 'email_thread' # the kind of record
---@field subject? string
---@field unread_count number
---@field updated_at string # when it last changed

---@class telnyx.shared.InboundThreadDetail
---@field created_at string # when it was created
---@field id string
---@field inbox_id string
---@field labels string[]
---@field last_message_at string
---@field last_message_id string
---@field message_count number
---@field messages telnyx.shared.ThreadMessage[]
---@field preview? string
---@field record_type 'email_thread' # the kind of record
---@field subject? string
---@field unread_count number
---@field updated_at string # when it last changed

---@class telnyx.shared.InfringementClaim
---@field claim_date? string
---@field claim_description? string # 10 to 2000 characters
---@field claim_type? telnyx.shared.InfringementClaimType
---@field claimant_contact? string # 1 to 255 characters
---@field claimant_name? string # 1 to 255 characters
---@field contest_documents? telnyx.shared.Document[]
---@field contest_history? telnyx.shared.ContestSubmission[]
---@field created_at? string # when it was created
---@field dir? telnyx.shared.InfringementClaimDirRef
---@field dir_id? string # a UUID
---@field enterprise_id? string # a UUID
---@field id string # a UUID
---@field resolution? 'upheld'|'rejected'|'modified'
---@field resolution_date? string
---@field resolution_notes? string # at most 2000 characters
---@field status? telnyx.shared.InfringementClaimStatus
---@field updated_at? string # when it last changed

---@class telnyx.shared.InfringementClaimDirRef
---@field display_name? string
---@field enterprise_id? string # a UUID
---@field id string # a UUID
---@field status? telnyx.shared.DirStatus

---@alias telnyx.shared.InfringementClaimStatus 'pending'|'contested'|'resolved'

---@alias telnyx.shared.InfringementClaimType 'trademark'|'copyright'

---@alias telnyx.shared.IntId_ string

---@alias telnyx.shared.InterfaceStatus 'created'|'provisioning'|'provisioned'|'deleting'

---@class telnyx.shared.InworldVoiceSettings
---@field delivery_mode? 'STABLE'|'BALANCED'|'CREATIVE'
---@field type 'inworld'

---@alias telnyx.shared.Loopcount string|integer

---@class telnyx.shared.MessageEvent
---@field canonical_event_type? string
---@field event_type? string
---@field occurred_at string
---@field payload? table
---@field type telnyx.shared.EmailEventType

---@class telnyx.shared.MessagingFeatureSet
---@field domestic_two_way boolean
---@field international_inbound boolean
---@field international_outbound boolean

---@class telnyx.shared.MessagingHostedNumberOrder
---@field id string # a UUID
---@field messaging_profile_id? string # the messaging profile to use
---@field phone_numbers? telnyx.shared.HostedNumber[]
---@field record_type? string # the kind of record
---@field status? 'carrier_rejected'|'compliance_review_failed'|'deleted'|'failed'|'incomplete_documentation'|'incorrect_billing_information'|'ineligible_carrier'|'loa_file_invalid'|'loa_file_successful'|'pending'|'provisioning'|'successful'

---@alias telnyx.shared.MessagingMetricsTimeFrame '1h'|'3h'|'24h'|'3d'|'7d'|'30d'

---@class telnyx.shared.MessagingPaginationMeta
---@field page_number integer
---@field page_size integer
---@field total_pages integer
---@field total_results integer

---@class telnyx.shared.MinimaxVoiceSettings
---@field language_boost? any
---@field pitch? integer # default 0
---@field speed? number # default 1
---@field type 'minimax'
---@field vol? number # default 1

---@class telnyx.shared.NetappsLocation
---@field code? string
---@field name? string
---@field pop? string
---@field region? string
---@field site? string

---@class telnyx.shared.NumberHealthMetrics
---@field inbound_outbound_ratio number
---@field message_count integer
---@field spam_ratio number
---@field success_ratio number

---@class telnyx.shared.NumbersError
---@field code? string
---@field detail? string
---@field meta? telnyx.shared.NumbersErrorMeta
---@field source? telnyx.shared.NumbersErrorSource
---@field title? string

---@class telnyx.shared.NumbersErrorMeta
---@field url? string

---@class telnyx.shared.NumbersErrorSource
---@field parameter? string
---@field pointer? string

---@alias telnyx.shared.OutboundVoiceProfileId string

---@alias telnyx.shared.OutboundVoiceProfileId_ string

---@class telnyx.shared.PaginationMeta_
---@field page_number integer
---@field page_size? integer
---@field total_pages integer
---@field total_results? integer

---@class telnyx.shared.PhoneNumberWithMessagingSettings
---@field country_code? string
---@field created_at? string # when it was created
---@field eligible_messaging_products? string[]
---@field features? telnyx.shared.PhoneNumberWithMessagingSettingsFeatures
---@field health? telnyx.shared.NumberHealthMetrics
---@field id string
---@field messaging_product? string
---@field messaging_profile_id? string # the messaging profile to use
---@field organization_id? string # the organization that it belongs to
---@field phone_number? string
---@field record_type? 'messaging_phone_number'|'messaging_settings' # the kind of record
---@field tags? string[]
---@field traffic_type? string
---@field type? 'long-code'|'toll-free'|'short-code'|'longcode'|'tollfree'|'shortcode'
---@field updated_at? string # when it last changed

---@class telnyx.shared.PhoneNumberWithMessagingSettingsFeatures
---@field mms? telnyx.shared.MessagingFeatureSet
---@field sms? telnyx.shared.MessagingFeatureSet

---@class telnyx.shared.PhoneNumbersJobPhoneNumber
---@field id string # identifies the number
---@field phone_number? string # the number

---@alias telnyx.shared.PortabilityStatus 'pending'|'confirmed'|'provisional'

---@alias telnyx.shared.PortingOrderActivationStatus 'New'|'Pending'|'Conflict'|'Cancel Pending'|'Failed'|'Concurred'|'Activate RDY'|'Disconnect Pending'|'Concurrence Sent'|'Old'|'Sending'|'Active'|'Cancelled'

---@class telnyx.shared.PortingOrderStatus
---@field details? telnyx.shared.PortingOrdersExceptionType[]
---@field value? 'draft'|'in-process'|'submitted'|'exception'|'foc-date-confirmed'|'ported'|'cancelled'|'cancel-pending'

---@class telnyx.shared.PortingOrdersExceptionType
---@field code? 'ACCOUNT_NUMBER_MISMATCH'|'AUTH_PERSON_MISMATCH'|'BTN_ATN_MISMATCH'|'ENTITY_NAME_MISMATCH'|'FOC_EXPIRED'|'FOC_REJECTED'|'LOCATION_MISMATCH'|'LSR_PENDING'|'MAIN_BTN_PORTING'|'OSP_IRRESPONSIVE'|'OTHER'|'PASSCODE_PIN_INVALID'|'PHONE_NUMBER_HAS_SPECIAL_FEATURE'|'PHONE_NUMBER_MISMATCH'|'PHONE_NUMBER_NOT_PORTABLE'|'PORT_TYPE_INCORRECT'|'PORTING_ORDER_SPLIT_REQUIRED'|'POSTAL_CODE_MISMATCH'|'RATE_CENTER_NOT_PORTABLE'|'SV_CONFLICT'|'SV_UNKNOWN_FAILURE'
---@field description? string

---@class telnyx.shared.PortingPhoneNumber
---@field activation_status? telnyx.shared.PortingOrderActivationStatus
---@field phone_number? string
---@field phone_number_type? 'landline'|'local'|'mobile'|'national'|'shared_cost'|'toll_free'
---@field portability_status? telnyx.shared.PortabilityStatus
---@field porting_order_id? string # a UUID
---@field porting_order_status? 'draft'|'in-process'|'submitted'|'exception'|'foc-date-confirmed'|'cancel-pending'|'ported'|'cancelled'
---@field record_type? string # the kind of record
---@field requirements_status? 'requirement-info-pending'|'requirement-info-under-review'|'requirement-info-exception'|'approved'
---@field support_key? string

---@alias telnyx.shared.Reason 'hard_bounce'|'spam_complaint'|'unsubscribe'|'invalid'|'manual_block'

---@alias telnyx.shared.Reference string

---@class telnyx.shared.RegionInformation
---@field region_name? string # the name of the region
---@field region_type? 'country_code'|'rate_center'|'state'|'location' # the kind of region

---@class telnyx.shared.RejectionReason
---@field code? string
---@field detail? string
---@field message? string
---@field title? string

---@class telnyx.shared.ReputationData
---@field connection_score? integer # 0 to 100
---@field engagement_score? integer # 0 to 100
---@field last_refreshed_at? string
---@field maturity_score? integer # 0 to 100
---@field sentiment_score? integer # 0 to 100
---@field spam_category? string
---@field spam_risk? 'low'|'medium'|'high'

---@class telnyx.shared.ReputationPhoneNumber
---@field created_at? string # when it was created
---@field enterprise_id? string # a UUID
---@field id string # a UUID
---@field phone_number? string
---@field reputation_data? telnyx.shared.ReputationData
---@field updated_at? string # when it last changed

---@class telnyx.shared.ReputationPhoneNumberWithReputation
---@field data telnyx.shared.ReputationPhoneNumber

---@alias telnyx.shared.ResembleSampleRate '8000'|'16000'|'22050'|'32000'|'44100'|'48000'

---@class telnyx.shared.ResembleVoiceSettings
---@field format? 'wav'|'mp3' # default "mp3"
---@field precision? 'PCM_16'|'PCM_24'|'PCM_32'|'MULAW' # default "PCM_32"
---@field sample_rate? telnyx.shared.ResembleSampleRate # default "48000"
---@field type 'resemble'

---@class telnyx.shared.RoomParticipant
---@field context? string
---@field id string # a UUID
---@field joined_at? string
---@field left_at? string
---@field record_type? string # the kind of record
---@field session_id? string # a UUID
---@field updated_at? string # when it last changed

---@class telnyx.shared.SIMCardStatus
---@field reason? string
---@field value? 'registering'|'enabling'|'enabled'|'disabling'|'disabled'|'data_limit_exceeded'|'setting_standby'|'standby'

---@alias telnyx.shared.Scope 'account'|'domain'|'address'

---@class telnyx.shared.ShortCode
---@field country_code? string
---@field created_at? string # when it was created
---@field id string # a UUID
---@field messaging_profile_id? string # the messaging profile to use
---@field record_type? 'short_code' # the kind of record
---@field short_code? string
---@field tags? string[]
---@field updated_at? string # when it last changed

---@class telnyx.shared.SimpleSIMCard
---@field actions_in_progress? boolean # default false
---@field authorized_imeis? string[]
---@field created_at? string # when it was created
---@field current_billing_period_consumed_data? telnyx.shared.SimpleSIMCardCurrentBillingPeriodConsumedData
---@field data_limit? telnyx.shared.SimpleSIMCardDataLimit
---@field eid? string
---@field esim_installation_status? 'released'|'disabled'
---@field iccid? string
---@field id string # a UUID
---@field imsi? string
---@field msisdn? string
---@field record_type? string # the kind of record
---@field resources_with_in_progress_actions? table[]
---@field sim_card_group_id? string # a UUID
---@field status? telnyx.shared.SIMCardStatus
---@field tags? string[]
---@field type? 'physical'|'esim'
---@field updated_at? string # when it last changed
---@field version? string
---@field voice_enabled? boolean # default false

---@class telnyx.shared.SimpleSIMCardCurrentBillingPeriodConsumedData
---@field amount? string
---@field unit? string # default "MB"

---@class telnyx.shared.SimpleSIMCardDataLimit
---@field amount? string
---@field unit? 'MB'|'GB'

---@class telnyx.shared.SonioxVoiceSettings
---@field reduce_silence? boolean
---@field speed? number
---@field type 'soniox'

---@alias telnyx.shared.Source_ 'feedback'|'manual'|'import'|'system'

---@alias telnyx.shared.Status 'active'|'expired'|'removed'

---@class telnyx.shared.SubNumberOrderRegulatoryRequirementWithValue
---@field field_type? 'textual'|'datetime'|'address'|'document' # the kind of value that is required
---@field field_value? string # the value that was given
---@field record_type? string # the kind of record
---@field requirement_id? string # identifies the requirement; a UUID

---@class telnyx.shared.TelnyxVoiceSettings
---@field type 'telnyx'
---@field voice_speed? number # 0.1 to 2, default 1

---@class telnyx.shared.ThreadMessage
---@field attachments table[]
---@field bcc telnyx.shared.InboundEmailAddress[]
---@field cc telnyx.shared.InboundEmailAddress[]
---@field created_at string # when it was created
---@field direction 'inbound'|'outbound'
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
---@field status string
---@field subject? string
---@field text_body_url? string
---@field thread_id string
---@field to telnyx.shared.InboundEmailAddress[]
---@field updated_at string # when it last changed

---@alias telnyx.shared.ToNumber string

---@class telnyx.shared.UpdateRegulatoryRequirement
---@field field_value? string
---@field requirement_id? string # a UUID

---@alias telnyx.shared.UpdatedAt string

---@alias telnyx.shared.UpdatedAt_ string

---@alias telnyx.shared.WebhookEventFailoverUrl string|nil

---@alias telnyx.shared.WebhookEventUrl string

---@alias telnyx.shared.WebhookTimeoutSecs integer|nil

---@class telnyx.shared.WhatsappTemplateBodyComponent
---@field example? telnyx.shared.WhatsappTemplateBodyComponentExample
---@field text? string # at most 1024 characters
---@field type 'BODY'

---@class telnyx.shared.WhatsappTemplateBodyComponentExample
---@field body_text? string[][]

---@class telnyx.shared.WhatsappTemplateButtonsComponent
---@field buttons telnyx.shared.WhatsappTemplateButtonsComponentButtonsItem[]
---@field type 'BUTTONS'

---@class telnyx.shared.WhatsappTemplateButtonsComponentButtonsItem
---@field autofill_text? string
---@field example? string[]
---@field flow_action? 'navigate'|'data_exchange'
---@field flow_id? string
---@field navigate_screen? string
---@field otp_type? 'COPY_CODE'|'ONE_TAP'
---@field package_name? string
---@field phone_number? string
---@field signature_hash? string
---@field text? string # at most 25 characters
---@field type 'URL'|'PHONE_NUMBER'|'QUICK_REPLY'|'OTP'|'COPY_CODE'|'FLOW'
---@field url? string
---@field zero_tap_terms_accepted? boolean

---@class telnyx.shared.WhatsappTemplateCarouselComponent
---@field cards telnyx.shared.WhatsappTemplateCarouselComponentCardsItem[]
---@field type 'CAROUSEL'

---@class telnyx.shared.WhatsappTemplateCarouselComponentCardsItem
---@field components? table[]

---@class telnyx.shared.WhatsappTemplateData
---@field category? 'MARKETING'|'UTILITY'|'AUTHENTICATION'
---@field components? table[]
---@field created_at? string # when it was created
---@field id string
---@field language? string
---@field name? string
---@field record_type? string # the kind of record
---@field rejection_reason? string
---@field status? string
---@field template_id? string
---@field updated_at? string # when it last changed
---@field whatsapp_business_account? telnyx.shared.WhatsappTemplateDataWhatsappBusinessAccount

---@class telnyx.shared.WhatsappTemplateDataWhatsappBusinessAccount
---@field id string

---@class telnyx.shared.WhatsappTemplateFooterComponent
---@field code_expiration_minutes? integer # minutes
---@field text? string # at most 60 characters
---@field type 'FOOTER'

---@class telnyx.shared.WhatsappTemplateHeaderComponent
---@field example? telnyx.shared.WhatsappTemplateHeaderComponentExample
---@field format 'TEXT'|'IMAGE'|'VIDEO'|'DOCUMENT'|'LOCATION'
---@field text? string
---@field type 'HEADER'

---@class telnyx.shared.WhatsappTemplateHeaderComponentExample
---@field header_handle? string[]
---@field header_text? string[]

---@alias telnyx.shared.WirelessId string

---@class telnyx.shared.XAIVoiceSettings
---@field language? string # default "auto"
---@field type 'xai'
