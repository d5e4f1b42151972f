-- What telnyx.describe tells of the operations of `messaging_numbers_bulk_updates` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["messaging_numbers_bulk_updates.create"] = { "Creates a messaging numbers bulk update", {
      assign_only = { default = false },
      messaging_profile_id = { about = "the messaging profile to use" },
    } },
  ["messaging_numbers_bulk_updates.retrieve"] = { "Retrieves a messaging numbers bulk update" },
}
