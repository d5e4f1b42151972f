-- What telnyx.describe tells of the operations of `managed_accounts` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["managed_accounts.create"] = { "Creates a managed account" },
  ["managed_accounts.get_allocatable_global_outbound_channels"] = { "Retrieves how many outbound channels can be allocated" },
  ["managed_accounts.list"] = { "Lists managed accounts", {
      ["filter[status][eq]"] = { values = { "all", "active", "enabled", "cancelled", "disabled", "blocked" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      include_cancelled_accounts = { default = false },
      sort = { default = "created_at", values = { "created_at", "email" } },
    } },
  ["managed_accounts.retrieve"] = { "Retrieves a managed account" },
  ["managed_accounts.update"] = { "Updates a managed account" },
  ["managed_accounts.update_global_channel_limit"] = { "Sets the limit of outbound channels of a managed account" },
  ["managed_accounts.actions.disable"] = { "Disables a managed account" },
  ["managed_accounts.actions.enable"] = { "Enables a managed account", {
      reenable_all_connections = { default = false },
    } },
}
