---@meta _
-- Types of `client.faxes` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.faxes
---@field actions telnyx.faxes.actions
local faxes = {}

---@class (exact) telnyx.faxes.CreateParameters
---@field connection_id string
---@field from telnyx.faxes.From
---@field to telnyx.faxes.To
---@field black_threshold? integer # 1 to 100, default 95
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field contents? telnyx.File
---@field from_display_name? string
---@field media_name? telnyx.faxes.MediaName
---@field media_url? telnyx.faxes.MediaUrl
---@field monochrome? boolean # default false
---@field preview_format? 'pdf'|'tiff' # default "tiff"
---@field quality? telnyx.faxes.Quality # default "high"
---@field store_media? boolean # default false
---@field store_preview? boolean # default false
---@field t38_enabled? boolean # default true
---@field webhook_url? string # where events are sent
---@field [string] telnyx.NoSuchName

---Sends a fax.
---
---`POST /faxes`
---@param parameters telnyx.faxes.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.faxes.FaxesCreateAnswer?, telnyx.Error, telnyx.Response
function faxes.create(parameters, opts) end

---Deletes a fax.
---
---`DELETE /faxes/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function faxes.delete(id, parameters, opts) end

---@class (exact) telnyx.faxes.ListParameters
---@field filter_created_at_gt? telnyx.DateTime
---@field filter_created_at_gte? telnyx.DateTime
---@field filter_created_at_lt? telnyx.DateTime
---@field filter_created_at_lte? telnyx.DateTime
---@field filter_direction_eq? string
---@field filter_from_eq? string
---@field filter_to_eq? string
---@field page_number? integer # which page
---@field page_size? integer # how many items a page has
---@field filter? { created_at?: { gt?: telnyx.DateTime, gte?: telnyx.DateTime, lt?: telnyx.DateTime, lte?: telnyx.DateTime, [string]: telnyx.NoSuchName }, direction?: { eq?: string, [string]: telnyx.NoSuchName }, from?: { eq?: string, [string]: telnyx.NoSuchName }, to?: { eq?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists faxes.
---
---`GET /faxes`
---@param parameters? telnyx.faxes.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.faxes.Fax>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.faxes.Fax>?, telnyx.Error, telnyx.Response
function faxes.list(parameters, opts) end

---Retrieves a fax.
---
---`GET /faxes/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.faxes.FaxesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.faxes.FaxesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.faxes.FaxesRetrieveAnswer?, telnyx.Error, telnyx.Response
function faxes.retrieve(id, parameters, opts) end

---@class telnyx.faxes.actions
local faxes_actions = {}

---Cancels a fax.
---
---`POST /faxes/{id}/actions/cancel`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.faxes.FaxesActionsCancelAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.faxes.FaxesActionsCancelAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.faxes.FaxesActionsCancelAnswer?, telnyx.Error, telnyx.Response
function faxes_actions.cancel(id, parameters, opts) end

---Refreshes the link to the media of a fax.
---
---`POST /faxes/{id}/actions/refresh`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.faxes.FaxesActionsRefreshAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.faxes.FaxesActionsRefreshAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.faxes.FaxesActionsRefreshAnswer?, telnyx.Error, telnyx.Response
function faxes_actions.refresh(id, parameters, opts) end

---@alias telnyx.faxes.ConnectionId string

---@alias telnyx.faxes.Direction 'inbound'|'outbound'

---@class telnyx.faxes.Fax
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connection_id? telnyx.faxes.ConnectionId
---@field created_at? string # when it was created
---@field direction? telnyx.faxes.Direction
---@field failure_reason? string
---@field from? telnyx.faxes.From
---@field from_display_name? string
---@field id telnyx.faxes.Id_ # a UUID
---@field internal_failure_reason? string
---@field media_name? telnyx.faxes.MediaName
---@field media_url? telnyx.faxes.MediaUrl
---@field preview_url? string
---@field quality? telnyx.faxes.Quality # default "high"
---@field record_type? 'fax' # the kind of record
---@field status? 'queued'|'media.processed'|'originated'|'sending'|'delivered'|'failed'|'initiated'|'receiving'|'media.processing'|'received'
---@field store_media? boolean
---@field stored_media_url? string
---@field to? telnyx.faxes.To
---@field updated_at? string # when it last changed
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent

---@class telnyx.faxes.FaxesActionsCancelAnswer
---@field data telnyx.faxes.FaxesActionsCancelAnswerData

---@class telnyx.faxes.FaxesActionsCancelAnswerData
---@field result? string

---@class telnyx.faxes.FaxesActionsRefreshAnswer
---@field data telnyx.faxes.FaxesActionsRefreshAnswerData

---@class telnyx.faxes.FaxesActionsRefreshAnswerData
---@field result? string

---@class telnyx.faxes.FaxesCreateAnswer
---@field data telnyx.faxes.Fax

---@class telnyx.faxes.FaxesRetrieveAnswer
---@field data telnyx.faxes.Fax

---@alias telnyx.faxes.From string

---@alias telnyx.faxes.Id_ string

---@alias telnyx.faxes.MediaName string

---@alias telnyx.faxes.MediaUrl string

---@alias telnyx.faxes.Quality 'normal'|'high'|'very_high'|'ultra_light'|'ultra_dark'

---@alias telnyx.faxes.To string
