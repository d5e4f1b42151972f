-- What telnyx.describe tells of the operations of `telephony_credentials` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["telephony_credentials.create"] = { "Creates a telephony credential" },
  ["telephony_credentials.create_token"] = { "Creates an access token of a telephony credential" },
  ["telephony_credentials.delete"] = { "Deletes a telephony credential" },
  ["telephony_credentials.list"] = { "Lists telephony credentials", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 50, maximum = 250, minimum = 1 },
    } },
  ["telephony_credentials.retrieve"] = { "Retrieves a telephony credential" },
  ["telephony_credentials.update"] = { "Updates a telephony credential" },
}
