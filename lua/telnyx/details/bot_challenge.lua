-- What telnyx.describe tells of the operations of `bot_challenge` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["bot_challenge.create"] = { "Requests the challenge that a bot solves to sign up" },
}
