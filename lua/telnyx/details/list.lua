-- What telnyx.describe tells of the operations of `list` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["list.retrieve_all"] = { "Lists the phone numbers of all channel zones" },
  ["list.retrieve_by_zone"] = { "Lists the phone numbers of a channel zone" },
}
