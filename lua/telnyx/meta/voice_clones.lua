---@meta _
-- Types of `client.voice_clones` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.voice_clones
local voice_clones = {}

---@class telnyx.voice_clones.CreateParameters
---@field gender? string
---@field language? string
---@field name? string
---@field voice_design_id? string
---@field provider? string
---@field voice_clone_request? table

---`POST /voice_clones`
---@param parameters telnyx.voice_clones.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function voice_clones.create(parameters, opts) end

---@class telnyx.voice_clones.CreateFromUploadParameters
---@field audio_file? telnyx.File
---@field gender? string
---@field language? string
---@field name? string
---@field provider? string
---@field label? string
---@field model_id? string
---@field ref_text? string
---@field voice_clone_upload_request? table

---`POST /voice_clones/from_upload`
---@param parameters telnyx.voice_clones.CreateFromUploadParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function voice_clones.create_from_upload(parameters, opts) end

---`DELETE /voice_clones/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function voice_clones.delete(id, opts) end

---`GET /voice_clones/{id}/sample`
---@param id string
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): string?, telnyx.Error?, telnyx.Response?
function voice_clones.download_sample(id, opts) end

---@class telnyx.voice_clones.ListParameters
---@field filter_name? string
---@field filter_provider? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { name?: string, provider?: string }
---@field page? { number?: integer, size?: integer }

---`GET /voice_clones`
---@param parameters? telnyx.voice_clones.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function voice_clones.list(parameters, opts) end

---@class telnyx.voice_clones.UpdateParameters
---@field id? string
---@field name string
---@field gender? string
---@field language? string

---`PATCH /voice_clones/{id}`
---@param id string
---@param parameters telnyx.voice_clones.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.voice_clones.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function voice_clones.update(id, parameters, opts) end
