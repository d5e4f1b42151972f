---@meta _
-- Types of `client.outbound_voice_profiles` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.outbound_voice_profiles
local outbound_voice_profiles = {}

---@class (exact) telnyx.outbound_voice_profiles.CreateParameters
---@field name string # at least 3 characters
---@field billing_group_id? string # the billing group that is charged; a UUID
---@field call_recording? telnyx.outbound_voice_profiles.OutboundCallRecording
---@field calling_window? telnyx.outbound_voice_profiles.OutboundVoiceProfilesCreateCallingWindow
---@field concurrent_call_limit? integer
---@field daily_spend_limit? string
---@field daily_spend_limit_enabled? boolean # default false
---@field enabled? boolean # default true
---@field max_destination_rate? number
---@field service_plan? telnyx.outbound_voice_profiles.ServicePlan # default "global"
---@field tags? string[]
---@field traffic_type? telnyx.outbound_voice_profiles.TrafficType # default "conversational"
---@field usage_payment_method? telnyx.outbound_voice_profiles.UsagePaymentMethod # default "rate-deck"
---@field whitelisted_destinations? string[]
---@field [string] telnyx.NoSuchName

---Creates an outbound voice profile.
---
---`POST /outbound_voice_profiles`
---@param parameters telnyx.outbound_voice_profiles.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.outbound_voice_profiles.OutboundVoiceProfilesCreateAnswer?, telnyx.Error, telnyx.Response
function outbound_voice_profiles.create(parameters, opts) end

---Deletes an outbound voice profile.
---
---`DELETE /outbound_voice_profiles/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.outbound_voice_profiles.OutboundVoiceProfilesDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.outbound_voice_profiles.OutboundVoiceProfilesDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.outbound_voice_profiles.OutboundVoiceProfilesDeleteAnswer?, telnyx.Error, telnyx.Response
function outbound_voice_profiles.delete(id, parameters, opts) end

---@class (exact) telnyx.outbound_voice_profiles.ListParameters
---@field filter_name_contains? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? 'enabled'|'-enabled'|'created_at'|'-created_at'|'name'|'-name'|'service_plan'|'-service_plan'|'traffic_type'|'-traffic_type'|'usage_payment_method'|'-usage_payment_method' # default "-created_at"
---@field filter? { name?: { contains?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists outbound voice profiles.
---
---`GET /outbound_voice_profiles`
---@param parameters? telnyx.outbound_voice_profiles.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.outbound_voice_profiles.OutboundVoiceProfile>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.outbound_voice_profiles.OutboundVoiceProfile>?, telnyx.Error, telnyx.Response
function outbound_voice_profiles.list(parameters, opts) end

---Retrieves an outbound voice profile.
---
---`GET /outbound_voice_profiles/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.outbound_voice_profiles.OutboundVoiceProfilesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.outbound_voice_profiles.OutboundVoiceProfilesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.outbound_voice_profiles.OutboundVoiceProfilesRetrieveAnswer?, telnyx.Error, telnyx.Response
function outbound_voice_profiles.retrieve(id, parameters, opts) end

---@class (exact) telnyx.outbound_voice_profiles.UpdateParameters
---@field id? string
---@field name string # at least 3 characters
---@field billing_group_id? string # the billing group that is charged; a UUID
---@field call_recording? telnyx.outbound_voice_profiles.OutboundCallRecording
---@field calling_window? telnyx.outbound_voice_profiles.OutboundVoiceProfilesUpdateCallingWindow
---@field concurrent_call_limit? integer
---@field daily_spend_limit? string
---@field daily_spend_limit_enabled? boolean # default false
---@field enabled? boolean # default true
---@field max_destination_rate? number
---@field service_plan? telnyx.outbound_voice_profiles.ServicePlan # default "global"
---@field tags? string[]
---@field traffic_type? telnyx.outbound_voice_profiles.TrafficType # default "conversational"
---@field usage_payment_method? telnyx.outbound_voice_profiles.UsagePaymentMethod # default "rate-deck"
---@field whitelisted_destinations? string[]
---@field [string] telnyx.NoSuchName

---Updates an outbound voice profile.
---
---`PATCH /outbound_voice_profiles/{id}`
---@param id string
---@param parameters telnyx.outbound_voice_profiles.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.outbound_voice_profiles.OutboundVoiceProfilesUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.outbound_voice_profiles.UpdateParameters, opts?: telnyx.CallOptions): telnyx.outbound_voice_profiles.OutboundVoiceProfilesUpdateAnswer?, telnyx.Error, telnyx.Response
function outbound_voice_profiles.update(id, parameters, opts) end

---@class telnyx.outbound_voice_profiles.OutboundCallRecording
---@field call_recording_caller_phone_numbers? string[]
---@field call_recording_channels? 'single'|'dual' # default "single"
---@field call_recording_format? 'wav'|'mp3' # default "wav"
---@field call_recording_type? 'all'|'none'|'by_caller_phone_number'

---@class telnyx.outbound_voice_profiles.OutboundVoiceProfile
---@field billing_group_id? string # the billing group that is charged; a UUID
---@field call_recording? telnyx.outbound_voice_profiles.OutboundCallRecording
---@field calling_window? telnyx.outbound_voice_profiles.OutboundVoiceProfileCallingWindow
---@field concurrent_call_limit? integer
---@field connections_count? integer
---@field created_at? string # when it was created
---@field daily_spend_limit? string
---@field daily_spend_limit_enabled? boolean # default false
---@field enabled? boolean # default true
---@field id string
---@field max_destination_rate? number
---@field name string # at least 3 characters
---@field record_type? string # the kind of record
---@field service_plan? telnyx.outbound_voice_profiles.ServicePlan # default "global"
---@field tags? string[]
---@field traffic_type? telnyx.outbound_voice_profiles.TrafficType # default "conversational"
---@field updated_at? string # when it last changed
---@field usage_payment_method? telnyx.outbound_voice_profiles.UsagePaymentMethod # default "rate-deck"
---@field whitelisted_destinations? string[]

---@class telnyx.outbound_voice_profiles.OutboundVoiceProfileCallingWindow
---@field calls_per_cld? integer
---@field end_time? string
---@field start_time? string

---@class telnyx.outbound_voice_profiles.OutboundVoiceProfilesCreateAnswer
---@field data telnyx.outbound_voice_profiles.OutboundVoiceProfile

---@class telnyx.outbound_voice_profiles.OutboundVoiceProfilesCreateCallingWindow
---@field calls_per_cld? integer # at least 0
---@field end_time? string # a time
---@field start_time? string # a time

---@class telnyx.outbound_voice_profiles.OutboundVoiceProfilesDeleteAnswer
---@field data telnyx.outbound_voice_profiles.OutboundVoiceProfile

---@class telnyx.outbound_voice_profiles.OutboundVoiceProfilesRetrieveAnswer
---@field data telnyx.outbound_voice_profiles.OutboundVoiceProfile

---@class telnyx.outbound_voice_profiles.OutboundVoiceProfilesUpdateAnswer
---@field data telnyx.outbound_voice_profiles.OutboundVoiceProfile

---@class telnyx.outbound_voice_profiles.OutboundVoiceProfilesUpdateCallingWindow
---@field calls_per_cld? integer # at least 0
---@field end_time? string # a time
---@field start_time? string # a time

---@alias telnyx.outbound_voice_profiles.ServicePlan 'global'

---@alias telnyx.outbound_voice_profiles.TrafficType 'conversational'

---@alias telnyx.outbound_voice_profiles.UsagePaymentMethod 'rate-deck'
