-- What telnyx.describe tells of the operations of `user_tags` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["user_tags.list"] = { "Lists user tags" },
}
