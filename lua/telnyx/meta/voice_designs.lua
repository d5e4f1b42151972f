---@meta _
-- Types of `client.voice_designs` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.voice_designs
local voice_designs = {}

---@class (exact) telnyx.voice_designs.CreateParameters
---@field prompt string
---@field text string
---@field language? string # default "Auto"
---@field max_new_tokens? integer # 100 to 4096
---@field name? string # 1 to 255 characters
---@field provider? 'telnyx'|'minimax' # default "telnyx"
---@field repetition_penalty? number # 1 to 2
---@field temperature? number # 0 to 2
---@field top_k? integer # 1 to 1000
---@field top_p? number # 0 to 1
---@field voice_design_id? string # a UUID
---@field [string] telnyx.NoSuchName

---Creates a voice design.
---
---`POST /voice_designs`
---@param parameters telnyx.voice_designs.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.voice_designs.VoiceDesignResponse?, telnyx.Error, telnyx.Response
function voice_designs.create(parameters, opts) end

---Deletes a voice design.
---
---`DELETE /voice_designs/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function voice_designs.delete(id, parameters, opts) end

---@class (exact) telnyx.voice_designs.DeleteVersionParameters
---@field id string
---@field version string
---@field [string] telnyx.NoSuchName

---Deletes a version of a voice design.
---
---`DELETE /voice_designs/{id}/versions/{version}`
---@param parameters telnyx.voice_designs.DeleteVersionParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function voice_designs.delete_version(parameters, opts) end

---@class (exact) telnyx.voice_designs.DownloadSampleParameters
---@field id? string
---@field version? integer # at least 1
---@field [string] telnyx.NoSuchName

---Downloads the sample of a voice design.
---
---`GET /voice_designs/{id}/sample`
---@param id string
---@param parameters? telnyx.voice_designs.DownloadSampleParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.voice_designs.DownloadSampleParameters, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
function voice_designs.download_sample(id, parameters, opts) end

---@class (exact) telnyx.voice_designs.ListParameters
---@field filter_name? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? 'name'|'-name'|'created_at'|'-created_at' # default "-created_at"
---@field filter? { name?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists voice designs.
---
---`GET /voice_designs`
---@param parameters? telnyx.voice_designs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.voice_designs.VoiceDesignSummaryData>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.voice_designs.VoiceDesignSummaryData>?, telnyx.Error, telnyx.Response
function voice_designs.list(parameters, opts) end

---@class (exact) telnyx.voice_designs.RenameParameters
---@field id? string
---@field name string # 1 to 255 characters
---@field [string] telnyx.NoSuchName

---Renames a voice design.
---
---`PATCH /voice_designs/{id}`
---@param id string
---@param parameters telnyx.voice_designs.RenameParameters
---@param opts? telnyx.CallOptions
---@return telnyx.voice_designs.VoiceDesignUpdatedResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.voice_designs.RenameParameters, opts?: telnyx.CallOptions): telnyx.voice_designs.VoiceDesignUpdatedResponse?, telnyx.Error, telnyx.Response
function voice_designs.rename(id, parameters, opts) end

---@class (exact) telnyx.voice_designs.RetrieveParameters
---@field id? string
---@field version? integer # at least 1
---@field [string] telnyx.NoSuchName

---Retrieves a voice design.
---
---`GET /voice_designs/{id}`
---@param id string
---@param parameters? telnyx.voice_designs.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.voice_designs.VoiceDesignResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.voice_designs.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.voice_designs.VoiceDesignResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.voice_designs.VoiceDesignResponse?, telnyx.Error, telnyx.Response
function voice_designs.retrieve(id, parameters, opts) end

---@class telnyx.voice_designs.VoiceDesignData
---@field created_at? string # when it was created
---@field id string # a UUID
---@field name? string
---@field prompt? string
---@field provider? 'telnyx'|'minimax'
---@field provider_supported_models? string[]
---@field provider_voice_id? string
---@field record_type? 'voice_design' # the kind of record
---@field text? string
---@field updated_at? string # when it last changed
---@field version? integer
---@field version_created_at? string
---@field voice_sample_size? integer

---@class telnyx.voice_designs.VoiceDesignResponse
---@field data telnyx.voice_designs.VoiceDesignData

---@class telnyx.voice_designs.VoiceDesignSummaryData
---@field created_at? string # when it was created
---@field id string # a UUID
---@field name? string
---@field provider? 'telnyx'|'minimax'
---@field provider_supported_models? string[]
---@field record_type? 'voice_design' # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.voice_designs.VoiceDesignUpdatedResponse
---@field data telnyx.voice_designs.VoiceDesignSummaryData
