---@meta _
-- Types of `client.media` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.media
local media = {}

---`DELETE /media/{media_name}`
---@param media_name string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { media_name: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function media.delete(media_name, opts) end

---`GET /media/{media_name}/download`
---@param media_name string
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { media_name: string }, opts?: telnyx.CallOptions): string?, telnyx.Error?, telnyx.Response?
function media.download(media_name, opts) end

---@class telnyx.media.ListParameters
---@field filter_content_type? string[]
---@field filter? { content_type?: string[] }

---`GET /media`
---@param parameters? telnyx.media.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function media.list(parameters, opts) end

---`GET /media/{media_name}`
---@param media_name string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { media_name: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function media.retrieve(media_name, opts) end

---@class telnyx.media.UpdateParameters
---@field media_name? string
---@field media? telnyx.File
---@field media_url? string
---@field ttl_secs? integer

---`PUT /media/{media_name}`
---@param media_name string
---@param parameters? telnyx.media.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.media.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function media.update(media_name, parameters, opts) end

---@class telnyx.media.UploadParameters
---@field media? telnyx.File
---@field media_name? string
---@field media_url? string
---@field ttl_secs? integer

---`POST /media`
---@param parameters telnyx.media.UploadParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function media.upload(parameters, opts) end
