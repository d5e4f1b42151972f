-- What telnyx.describe tells of the operations of `regulatory_requirements` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["regulatory_requirements.retrieve"] = { "Retrieves a regulatory requirement", {
      ["filter[action]"] = { values = { "ordering", "porting", "action" } },
      ["filter[phone_number_type]"] = { values = { "local", "toll_free", "mobile", "national", "shared_cost" } },
    } },
}
