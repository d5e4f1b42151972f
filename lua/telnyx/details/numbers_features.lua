-- What telnyx.describe tells of the operations of `numbers_features` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["numbers_features.create"] = { "Looks up the features of phone numbers" },
}
