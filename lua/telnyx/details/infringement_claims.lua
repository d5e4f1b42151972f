-- What telnyx.describe tells of the operations of `infringement_claims` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["infringement_claims.contest"] = { "Contests an infringement claim", {
      contest_notes = { maxLength = 2000, minLength = 10 },
      documents = { maxItems = 20 },
    } },
  ["infringement_claims.retrieve"] = { "Retrieves an infringement claim" },
}
