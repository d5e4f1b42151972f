-- Uses an OAuth client instead of an API key. The library exchanges the id and the secret for
-- access tokens, keeps and renews them, and replaces one that the server refuses.
--
--   TELNYX_CLIENT_ID=... TELNYX_CLIENT_SECRET=... lua examples/oauth.lua

local telnyx = require "telnyx"

local client = telnyx.new {
  client_id = os.getenv("TELNYX_CLIENT_ID") or "client-of-the-emulator",
  client_secret = os.getenv("TELNYX_CLIENT_SECRET") or "secret-of-the-emulator",
}

-- The first call gets a token, the others use it; so do clients derived from this one.
local list, err = client.ai.assistants.list()
if not list then
  -- err.operation is "oauth.token" if the token request failed
  error(tostring(err), 0)
end
print(#list.data .. " assistants")

local tests = assert(client.with({ timeout = 10 }).ai.assistants.tests.list())
print(#tests.items .. " tests")

client.close()
