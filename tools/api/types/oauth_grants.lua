-- What editors and the documentation know about the types of `oauth_grants`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["oauth_grants.delete"] = "OauthGrantsDeleteAnswer",
    ["oauth_grants.list"] = "OAuthGrant",
    ["oauth_grants.retrieve"] = "OauthGrantsRetrieveAnswer",
  },
  parameters = {
  },
  facts = {
    ["OAuthGrant.created_at"] = { format = "date-time" },
    ["OAuthGrant.id"] = { format = "uuid" },
    ["OAuthGrant.last_used_at"] = { format = "date-time" },
    ["oauth_grants.list page[number]"] = { default = 1, minimum = 1 },
    ["oauth_grants.list page[size]"] = { default = 20, maximum = 100, minimum = 1 },
  },
  types = {
    OAuthGrant = {
      client_id = "string!",
      created_at = "string!",
      id = "string!",
      last_used_at = "string",
      record_type = "'oauth_grant'!",
      scopes = "string[]!",
    },
    OauthGrantsDeleteAnswer = {
      data = "OAuthGrant",
    },
    OauthGrantsRetrieveAnswer = {
      data = "OAuthGrant",
    },
  },
}
