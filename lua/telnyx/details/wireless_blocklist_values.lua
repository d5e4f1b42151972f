-- What telnyx.describe tells of the operations of `wireless_blocklist_values` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["wireless_blocklist_values.list"] = { "Lists wireless blocklist values", {
      type = { values = { "country", "mcc", "plmn" } },
    } },
}
