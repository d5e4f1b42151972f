---@meta _
-- Types of `client.voice_clones` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.voice_clones
local voice_clones = {}

---@class (exact) telnyx.voice_clones.CreateParameters
---@field gender? 'male'|'female'|'neutral'
---@field language? string
---@field name? string # 1 to 255 characters
---@field voice_design_id? string # a UUID
---@field provider? 'telnyx'|'minimax' # default "telnyx"
---@field voice_clone_request? table
---@field [string] telnyx.NoSuchName

---Creates a voice clone from a voice design.
---
---`POST /voice_clones`
---@param parameters telnyx.voice_clones.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.voice_clones.VoiceCloneResponse?, telnyx.Error, telnyx.Response
function voice_clones.create(parameters, opts) end

---@class (exact) telnyx.voice_clones.CreateFromUploadParameters
---@field audio_file? telnyx.File
---@field gender? 'male'|'female'|'neutral'
---@field language? string
---@field name? string # at most 255 characters
---@field provider? 'telnyx'|'minimax'
---@field label? string
---@field model_id? 'Qwen3TTS'
---@field ref_text? string
---@field voice_clone_upload_request? table
---@field [string] telnyx.NoSuchName

---Creates a voice clone from audio.
---
---`POST /voice_clones/from_upload`
---@param parameters telnyx.voice_clones.CreateFromUploadParameters
---@param opts? telnyx.CallOptions
---@return telnyx.voice_clones.VoiceCloneResponse?, telnyx.Error, telnyx.Response
function voice_clones.create_from_upload(parameters, opts) end

---Deletes a voice clone.
---
---`DELETE /voice_clones/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function voice_clones.delete(id, parameters, opts) end

---Downloads the sample of a voice clone.
---
---`GET /voice_clones/{id}/sample`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
function voice_clones.download_sample(id, parameters, opts) end

---@class (exact) telnyx.voice_clones.ListParameters
---@field filter_name? string
---@field filter_provider? 'telnyx'|'minimax'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? 'name'|'-name'|'created_at'|'-created_at' # default "-created_at"
---@field filter? { name?: string, provider?: 'telnyx'|'minimax', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists voice clones.
---
---`GET /voice_clones`
---@param parameters? telnyx.voice_clones.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.voice_clones.VoiceCloneData>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.voice_clones.VoiceCloneData>?, telnyx.Error, telnyx.Response
function voice_clones.list(parameters, opts) end

---@class (exact) telnyx.voice_clones.UpdateParameters
---@field id? string
---@field name string # 1 to 255 characters
---@field gender? 'male'|'female'|'neutral'
---@field language? string
---@field [string] telnyx.NoSuchName

---Updates a voice clone.
---
---`PATCH /voice_clones/{id}`
---@param id string
---@param parameters telnyx.voice_clones.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.voice_clones.VoiceCloneResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.voice_clones.UpdateParameters, opts?: telnyx.CallOptions): telnyx.voice_clones.VoiceCloneResponse?, telnyx.Error, telnyx.Response
function voice_clones.update(id, parameters, opts) end

---@class telnyx.voice_clones.VoiceCloneData
---@field created_at? string # when it was created
---@field gender? 'male'|'female'|'neutral'
---@field id string # a UUID
---@field label? string
---@field language? string
---@field model_id? 'Qwen3TTS'|'Ultra'|'speech-2.8-turbo'
---@field name? string
---@field provider? 'telnyx'|'minimax'
---@field provider_supported_models? string[]
---@field provider_voice_id? string
---@field record_type? 'voice_clone' # the kind of record
---@field source_voice_design_id? string # a UUID
---@field source_voice_design_version? integer
---@field status? 'active'|'pending'|'failed'|'expired'
---@field updated_at? string # when it last changed

---@class telnyx.voice_clones.VoiceCloneResponse
---@field data telnyx.voice_clones.VoiceCloneData
