-- What telnyx.describe tells of the operations of `requirement_groups` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["requirement_groups.create"] = { "Creates a requirement group", {
      action = { values = { "ordering", "porting" } },
      customer_reference = { about = "any text, to find it by" },
      phone_number_type = { values = { "local", "toll_free", "mobile", "national", "shared_cost" } },
    } },
  ["requirement_groups.delete"] = { "Deletes a requirement group" },
  ["requirement_groups.list"] = { "Lists requirement groups", {
      ["filter[action]"] = { values = { "ordering", "porting", "action" } },
      ["filter[phone_number_type]"] = { values = { "local", "toll_free", "mobile", "national", "shared_cost" } },
      ["filter[status]"] = { values = { "approved", "unapproved", "pending-approval", "declined", "expired" } },
    } },
  ["requirement_groups.retrieve"] = { "Retrieves a requirement group" },
  ["requirement_groups.submit_for_approval"] = { "Submits a requirement group for approval" },
  ["requirement_groups.update"] = { "Updates a requirement group", {
      customer_reference = { about = "any text, to find it by" },
    } },
}
