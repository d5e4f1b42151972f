-- What editors and the documentation know about the types of `comments`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["comments.create"] = "CommentsCreateAnswer",
    ["comments.list"] = "CommentsListAnswer",
    ["comments.mark_as_read"] = "CommentsMarkAsReadAnswer",
    ["comments.retrieve"] = "CommentsRetrieveAnswer",
  },
  parameters = {
    ["comments.create"] = {
      comment_record_type = "'sub_number_order'|'requirement_group'",
    },
    ["comments.list"] = {
      ["filter[comment_record_type]"] = "'sub_number_order'|'requirement_group'",
    },
  },
  types = {
    Comment = {
      body = "string",
      comment_record_id = "string",
      comment_record_type = "'sub_number_order'|'requirement_group'",
      commenter = "string",
      commenter_type = "'admin'|'user'",
      created_at = "string",
      id = "string",
      read_at = "string",
      updated_at = "string",
    },
    CommentsCreateAnswer = {
      data = "CommentsCreateAnswerData",
    },
    CommentsCreateAnswerData = {
      body = "string",
      comment_record_id = "string",
      comment_record_type = "'sub_number_order'|'requirement_group'",
      commenter = "string",
      commenter_type = "'admin'|'user'",
      created_at = "string",
      id = "string",
      read_at = "string",
      updated_at = "string",
    },
    CommentsListAnswer = {
      data = "Comment[]",
      meta = "PaginationMeta_",
    },
    CommentsMarkAsReadAnswer = {
      data = "CommentsMarkAsReadAnswerData",
    },
    CommentsMarkAsReadAnswerData = {
      body = "string",
      comment_record_id = "string",
      comment_record_type = "'sub_number_order'|'requirement_group'",
      commenter = "string",
      commenter_type = "'admin'|'user'",
      created_at = "string",
      id = "string",
      read_at = "string",
      updated_at = "string",
    },
    CommentsRetrieveAnswer = {
      data = "CommentsRetrieveAnswerData",
    },
    CommentsRetrieveAnswerData = {
      body = "string",
      comment_record_id = "string",
      comment_record_type = "'sub_number_order'|'requirement_group'",
      commenter = "string",
      commenter_type = "'admin'|'user'",
      created_at = "string",
      id = "string",
      read_at = "string",
      updated_at = "string",
    },
  },
}
