-- What telnyx.describe tells of the operations of `bot_sessions` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["bot_sessions.list"] = { "Retrieves the session of a bot that signed up" },
}
