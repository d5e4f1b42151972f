---@meta _
-- Types of `client.comments` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.comments
local comments = {}

---@class (exact) telnyx.comments.CreateParameters
---@field body? string
---@field comment_record_id? string # a UUID
---@field comment_record_type? 'sub_number_order'|'requirement_group'
---@field [string] telnyx.NoSuchName

---Creates a comment.
---
---`POST /comments`
---@param parameters? telnyx.comments.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.comments.CommentsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.comments.CommentsCreateAnswer?, telnyx.Error, telnyx.Response
function comments.create(parameters, opts) end

---@class (exact) telnyx.comments.ListParameters
---@field filter_comment_record_id? string
---@field filter_comment_record_type? 'sub_number_order'|'requirement_group'
---@field filter? { comment_record_id?: string, comment_record_type?: 'sub_number_order'|'requirement_group', [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists comments.
---
---`GET /comments`
---@param parameters? telnyx.comments.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.comments.CommentsListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.comments.CommentsListAnswer?, telnyx.Error, telnyx.Response
function comments.list(parameters, opts) end

---Marks a comment as read.
---
---`PATCH /comments/{id}/read`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.comments.CommentsMarkAsReadAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.comments.CommentsMarkAsReadAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.comments.CommentsMarkAsReadAnswer?, telnyx.Error, telnyx.Response
function comments.mark_as_read(id, parameters, opts) end

---Retrieves a comment.
---
---`GET /comments/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.comments.CommentsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.comments.CommentsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.comments.CommentsRetrieveAnswer?, telnyx.Error, telnyx.Response
function comments.retrieve(id, parameters, opts) end

---@class telnyx.comments.Comment
---@field body? string
---@field comment_record_id? string # a UUID
---@field comment_record_type? 'sub_number_order'|'requirement_group'
---@field commenter? string
---@field commenter_type? 'admin'|'user'
---@field created_at? string # when it was created
---@field id string # a UUID
---@field read_at? string
---@field updated_at? string # when it last changed

---@class telnyx.comments.CommentsCreateAnswer
---@field data telnyx.comments.CommentsCreateAnswerData

---@class telnyx.comments.CommentsCreateAnswerData
---@field body? string
---@field comment_record_id? string # a UUID
---@field comment_record_type? 'sub_number_order'|'requirement_group'
---@field commenter? string
---@field commenter_type? 'admin'|'user'
---@field created_at? string # when it was created
---@field id string # a UUID
---@field read_at? string
---@field updated_at? string # when it last changed

---@class telnyx.comments.CommentsListAnswer
---@field data telnyx.comments.Comment[]
---@field meta? telnyx.shared.PaginationMeta_
---@field items telnyx.comments.Comment[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.comments.CommentsListAnswer): boolean
---@field next_page fun(self: telnyx.comments.CommentsListAnswer): telnyx.comments.CommentsListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.comments.CommentsListAnswer): fun(): telnyx.comments.CommentsListAnswer?
---@field each fun(self: telnyx.comments.CommentsListAnswer): fun(): telnyx.comments.Comment?

---@class telnyx.comments.CommentsMarkAsReadAnswer
---@field data telnyx.comments.CommentsMarkAsReadAnswerData

---@class telnyx.comments.CommentsMarkAsReadAnswerData
---@field body? string
---@field comment_record_id? string # a UUID
---@field comment_record_type? 'sub_number_order'|'requirement_group'
---@field commenter? string
---@field commenter_type? 'admin'|'user'
---@field created_at? string # when it was created
---@field id string # a UUID
---@field read_at? string
---@field updated_at? string # when it last changed

---@class telnyx.comments.CommentsRetrieveAnswer
---@field data telnyx.comments.CommentsRetrieveAnswerData

---@class telnyx.comments.CommentsRetrieveAnswerData
---@field body? string
---@field comment_record_id? string # a UUID
---@field comment_record_type? 'sub_number_order'|'requirement_group'
---@field commenter? string
---@field commenter_type? 'admin'|'user'
---@field created_at? string # when it was created
---@field id string # a UUID
---@field read_at? string
---@field updated_at? string # when it last changed
