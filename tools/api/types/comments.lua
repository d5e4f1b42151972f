-- What editors and the documentation know about the types of `comments`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
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
  facts = {
    ["Comment.comment_record_id"] = { format = "uuid" },
    ["Comment.created_at"] = { format = "date-time" },
    ["Comment.id"] = { format = "uuid" },
    ["Comment.read_at"] = { format = "date-time" },
    ["Comment.updated_at"] = { format = "date-time" },
    ["CommentsCreateAnswerData.comment_record_id"] = { format = "uuid" },
    ["CommentsCreateAnswerData.created_at"] = { format = "date-time" },
    ["CommentsCreateAnswerData.id"] = { format = "uuid" },
    ["CommentsCreateAnswerData.read_at"] = { format = "date-time" },
    ["CommentsCreateAnswerData.updated_at"] = { format = "date-time" },
    ["CommentsMarkAsReadAnswerData.comment_record_id"] = { format = "uuid" },
    ["CommentsMarkAsReadAnswerData.created_at"] = { format = "date-time" },
    ["CommentsMarkAsReadAnswerData.id"] = { format = "uuid" },
    ["CommentsMarkAsReadAnswerData.read_at"] = { format = "date-time" },
    ["CommentsMarkAsReadAnswerData.updated_at"] = { format = "date-time" },
    ["CommentsRetrieveAnswerData.comment_record_id"] = { format = "uuid" },
    ["CommentsRetrieveAnswerData.created_at"] = { format = "date-time" },
    ["CommentsRetrieveAnswerData.id"] = { format = "uuid" },
    ["CommentsRetrieveAnswerData.read_at"] = { format = "date-time" },
    ["CommentsRetrieveAnswerData.updated_at"] = { format = "date-time" },
    ["comments.create comment_record_id"] = { format = "uuid" },
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
