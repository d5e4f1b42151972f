-- What telnyx.describe tells of the operations of `traffic_policy_profiles` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["traffic_policy_profiles.create"] = { "Creates a traffic policy profile", {
      type = { values = { "whitelist", "blacklist" } },
    } },
  ["traffic_policy_profiles.delete"] = { "Deletes a traffic policy profile" },
  ["traffic_policy_profiles.list"] = { "Lists traffic policy profiles", {
      ["filter[type]"] = { values = { "whitelist", "blacklist", "throttling" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      sort = { values = { "service", "-service", "type", "-type" } },
    } },
  ["traffic_policy_profiles.list_services"] = { "Lists the services that a traffic policy can name", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["traffic_policy_profiles.retrieve"] = { "Retrieves a traffic policy profile" },
  ["traffic_policy_profiles.update"] = { "Updates a traffic policy profile", {
      type = { values = { "whitelist", "blacklist", "throttling" } },
    } },
}
