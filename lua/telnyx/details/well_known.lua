-- What telnyx.describe tells of the operations of `well_known` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["well_known.retrieve_authorization_server_metadata"] = { "Retrieves the metadata of the OAuth server" },
  ["well_known.retrieve_protected_resource_metadata"] = { "Retrieves the OAuth metadata of the API" },
}
