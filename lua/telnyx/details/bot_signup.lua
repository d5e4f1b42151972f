-- What telnyx.describe tells of the operations of `bot_signup` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["bot_signup.create"] = { "Signs up a bot for an account" },
  ["bot_signup.resend_magic_link"] = { "Sends the link that confirms a bot's sign-up again" },
}
