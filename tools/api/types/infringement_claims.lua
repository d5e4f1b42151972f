-- What editors and the documentation know about the types of `infringement_claims`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["infringement_claims.contest"] = "InfringementClaimWrapped",
    ["infringement_claims.retrieve"] = "InfringementClaimWrapped",
  },
  parameters = {
    ["infringement_claims.contest"] = {
      documents = "Document[]",
    },
  },
  facts = {
    ["infringement_claims.contest contest_notes"] = { maxLength = 2000, minLength = 10 },
    ["infringement_claims.contest documents"] = { maxItems = 20 },
  },
  types = {
    InfringementClaimWrapped = {
      data = "InfringementClaim!",
    },
  },
}
