---@meta _
-- Types of `client.voice_designs` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.voice_designs
local voice_designs = {}

---@class telnyx.voice_designs.CreateParameters
---@field prompt string
---@field text string
---@field language? string
---@field max_new_tokens? integer
---@field name? string
---@field provider? string
---@field repetition_penalty? number
---@field temperature? number
---@field top_k? integer
---@field top_p? number
---@field voice_design_id? string

---`POST /voice_designs`
---@param parameters telnyx.voice_designs.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function voice_designs.create(parameters, opts) end

---`DELETE /voice_designs/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function voice_designs.delete(id, opts) end

---@class telnyx.voice_designs.DeleteVersionParameters
---@field id string
---@field version string

---`DELETE /voice_designs/{id}/versions/{version}`
---@param parameters telnyx.voice_designs.DeleteVersionParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function voice_designs.delete_version(parameters, opts) end

---@class telnyx.voice_designs.DownloadSampleParameters
---@field id? string
---@field version? integer

---`GET /voice_designs/{id}/sample`
---@param id string
---@param parameters? telnyx.voice_designs.DownloadSampleParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.voice_designs.DownloadSampleParameters, opts?: telnyx.CallOptions): string?, telnyx.Error?, telnyx.Response?
function voice_designs.download_sample(id, parameters, opts) end

---@class telnyx.voice_designs.ListParameters
---@field filter_name? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { name?: string }
---@field page? { number?: integer, size?: integer }

---`GET /voice_designs`
---@param parameters? telnyx.voice_designs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function voice_designs.list(parameters, opts) end

---@class telnyx.voice_designs.RenameParameters
---@field id? string
---@field name string

---`PATCH /voice_designs/{id}`
---@param id string
---@param parameters telnyx.voice_designs.RenameParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.voice_designs.RenameParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function voice_designs.rename(id, parameters, opts) end

---@class telnyx.voice_designs.RetrieveParameters
---@field id? string
---@field version? integer

---`GET /voice_designs/{id}`
---@param id string
---@param parameters? telnyx.voice_designs.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.voice_designs.RetrieveParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function voice_designs.retrieve(id, parameters, opts) end
