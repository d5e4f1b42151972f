-- A local server for the API's AI operations, and for calls, messages and phone numbers:
--   lua5.1 examples/emulator.lua --port 8080
-- Then point a program at it with TELNYX_BASE_URL and any TELNYX_API_KEY.

-- Works from a checkout as well as installed.
local here = (arg[0] or ""):match("^(.*)examples/[^/]*$")
if here then
  package.path = here .. "lua/?.lua;" .. here .. "lua/?/init.lua;" .. package.path
end

os.exit(require("telnyx.emulator.command").run(arg))
