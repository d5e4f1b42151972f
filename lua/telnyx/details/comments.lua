-- What telnyx.describe tells of the operations of `comments` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["comments.create"] = { "Creates a comment", {
      comment_record_id = { format = "uuid" },
      comment_record_type = { values = { "sub_number_order", "requirement_group" } },
    } },
  ["comments.list"] = { "Lists comments", {
      ["filter[comment_record_type]"] = { values = { "sub_number_order", "requirement_group" } },
    } },
  ["comments.mark_as_read"] = { "Marks a comment as read" },
  ["comments.retrieve"] = { "Retrieves a comment" },
}
