-- What telnyx.describe tells of the operations of `available_phone_number_blocks` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["available_phone_number_blocks.list"] = { "Lists available phone number blocks", {
      ["filter[phone_number_type]"] = { values = { "local", "toll_free", "mobile", "national", "shared_cost" } },
    } },
}
