---@meta _
-- Types of `client.pronunciation_dicts` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.pronunciation_dicts
local pronunciation_dicts = {}

---@class (exact) telnyx.pronunciation_dicts.CreateParameters
---@field name string # 1 to 255 characters
---@field file? telnyx.File
---@field items? telnyx.pronunciation_dicts.PronunciationDictItem[] # 1 to 100 items
---@field [string] telnyx.NoSuchName

---Creates a pronunciation dict.
---
---`POST /pronunciation_dicts`
---@param parameters telnyx.pronunciation_dicts.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.pronunciation_dicts.PronunciationDictResponse?, telnyx.Error, telnyx.Response
function pronunciation_dicts.create(parameters, opts) end

---Deletes a pronunciation dict.
---
---`DELETE /pronunciation_dicts/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function pronunciation_dicts.delete(id, parameters, opts) end

---@class (exact) telnyx.pronunciation_dicts.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists pronunciation dicts.
---
---`GET /pronunciation_dicts`
---@param parameters? telnyx.pronunciation_dicts.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.pronunciation_dicts.PronunciationDictData>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.pronunciation_dicts.PronunciationDictData>?, telnyx.Error, telnyx.Response
function pronunciation_dicts.list(parameters, opts) end

---Retrieves a pronunciation dict.
---
---`GET /pronunciation_dicts/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.pronunciation_dicts.PronunciationDictResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.pronunciation_dicts.PronunciationDictResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.pronunciation_dicts.PronunciationDictResponse?, telnyx.Error, telnyx.Response
function pronunciation_dicts.retrieve(id, parameters, opts) end

---@class (exact) telnyx.pronunciation_dicts.UpdateParameters
---@field id? string
---@field items? telnyx.pronunciation_dicts.PronunciationDictItem[] # 1 to 100 items
---@field name? string # 1 to 255 characters
---@field [string] telnyx.NoSuchName

---Updates a pronunciation dict.
---
---`PATCH /pronunciation_dicts/{id}`
---@param id string
---@param parameters? telnyx.pronunciation_dicts.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.pronunciation_dicts.PronunciationDictResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.pronunciation_dicts.UpdateParameters, opts?: telnyx.CallOptions): telnyx.pronunciation_dicts.PronunciationDictResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.pronunciation_dicts.PronunciationDictResponse?, telnyx.Error, telnyx.Response
function pronunciation_dicts.update(id, parameters, opts) end

---@class telnyx.pronunciation_dicts.PronunciationDictAliasItem
---@field alias string # 1 to 500 characters
---@field text string # 1 to 200 characters
---@field type 'alias'

---@class telnyx.pronunciation_dicts.PronunciationDictData
---@field created_at? string # when it was created
---@field id string # a UUID
---@field items? telnyx.pronunciation_dicts.PronunciationDictItem[]
---@field name? string
---@field record_type? 'pronunciation_dict' # the kind of record
---@field updated_at? string # when it last changed
---@field version? integer

---@alias telnyx.pronunciation_dicts.PronunciationDictItem telnyx.pronunciation_dicts.PronunciationDictAliasItem|telnyx.pronunciation_dicts.PronunciationDictPhonemeItem

---@class telnyx.pronunciation_dicts.PronunciationDictPhonemeItem
---@field alphabet 'ipa'
---@field phoneme string # 1 to 500 characters
---@field text string # 1 to 200 characters
---@field type 'phoneme'

---@class telnyx.pronunciation_dicts.PronunciationDictResponse
---@field data telnyx.pronunciation_dicts.PronunciationDictData
