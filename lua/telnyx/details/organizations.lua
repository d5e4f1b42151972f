-- What telnyx.describe tells of the operations of `organizations` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["organizations.users.get_groups_report"] = { "Retrieves a report of users and their groups" },
  ["organizations.users.list"] = { "Lists users", {
      ["filter[user_status]"] = { values = { "enabled", "disabled", "blocked" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 250, maximum = 250, minimum = 1 },
      include_groups = { default = false },
    } },
  ["organizations.users.retrieve"] = { "Retrieves a user", {
      include_groups = { default = false },
    } },
  ["organizations.users.actions.remove"] = { "Removes a user from the organization" },
}
