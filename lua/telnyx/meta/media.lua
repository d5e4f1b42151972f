---@meta _
-- Types of `client.media` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.media
local media = {}

---Deletes a media file.
---
---`DELETE /media/{media_name}`
---@param media_name string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(media_name: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { media_name: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function media.delete(media_name, parameters, opts) end

---Downloads a media file.
---
---`GET /media/{media_name}/download`
---@param media_name string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
---@overload fun(media_name: string, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { media_name: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
function media.download(media_name, parameters, opts) end

---@class (exact) telnyx.media.ListParameters
---@field filter_content_type? string[]
---@field filter? { content_type?: string[], [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists media files.
---
---`GET /media`
---@param parameters? telnyx.media.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.media.MediaListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.media.MediaListAnswer?, telnyx.Error, telnyx.Response
function media.list(parameters, opts) end

---Retrieves what is known of a media file.
---
---`GET /media/{media_name}`
---@param media_name string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.media.MediaRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(media_name: string, opts?: telnyx.CallOptions): telnyx.media.MediaRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { media_name: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.media.MediaRetrieveAnswer?, telnyx.Error, telnyx.Response
function media.retrieve(media_name, parameters, opts) end

---@class (exact) telnyx.media.UpdateParameters
---@field media_name? string
---@field media? telnyx.File
---@field media_url? string
---@field ttl_secs? integer # seconds
---@field [string] telnyx.NoSuchName

---Replaces a media file.
---
---`PUT /media/{media_name}`
---@param media_name string
---@param parameters? telnyx.media.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.media.MediaUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.media.UpdateParameters, opts?: telnyx.CallOptions): telnyx.media.MediaUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(media_name: string, opts: telnyx.CallOptions): telnyx.media.MediaUpdateAnswer?, telnyx.Error, telnyx.Response
function media.update(media_name, parameters, opts) end

---@class (exact) telnyx.media.UploadParameters
---@field media? telnyx.File
---@field media_name? string
---@field media_url? string
---@field ttl_secs? integer # seconds
---@field [string] telnyx.NoSuchName

---Uploads a media file, or lets it be fetched from a URL.
---
---`POST /media`
---@param parameters telnyx.media.UploadParameters
---@param opts? telnyx.CallOptions
---@return telnyx.media.MediaUploadAnswer?, telnyx.Error, telnyx.Response
function media.upload(parameters, opts) end

---@class telnyx.media.MediaListAnswer
---@field data telnyx.media.MediaResource[]
---@field meta? telnyx.shared.PaginationMeta_
---@field items telnyx.media.MediaResource[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.media.MediaListAnswer): boolean
---@field next_page fun(self: telnyx.media.MediaListAnswer): telnyx.media.MediaListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.media.MediaListAnswer): fun(): telnyx.media.MediaListAnswer?
---@field each fun(self: telnyx.media.MediaListAnswer): fun(): telnyx.media.MediaResource?

---@class telnyx.media.MediaResource
---@field content_type? string
---@field created_at? string # when it was created
---@field expires_at? string
---@field media_name? string
---@field updated_at? string # when it last changed

---@class telnyx.media.MediaRetrieveAnswer
---@field data telnyx.media.MediaResource

---@class telnyx.media.MediaUpdateAnswer
---@field data telnyx.media.MediaResource

---@class telnyx.media.MediaUploadAnswer
---@field data telnyx.media.MediaResource
