-- Places a call that gets the telephone menu of app/calls.lua:
--   TELNYX_CONNECTION_ID=... TELNYX_FROM=+1... lua examples/openresty/dial.lua +1... URL
-- The connection is a Voice API application, as the portal calls it; Telnyx reaches nginx at URL.
-- This program only starts the call: webhooks and commands do the rest.

local telnyx = require "telnyx"

local to = assert(arg[1], "usage: lua dial.lua NUMBER URL")
local url = assert(arg[2], "usage: lua dial.lua NUMBER URL")

local call, err = telnyx.calls.dial {
  connection_id = os.getenv("TELNYX_CONNECTION_ID") or "emulator",
  from = os.getenv("TELNYX_FROM") or "+15550100001",
  to = to,
  timeout_secs = 30,
  webhook_url = url .. "/webhooks/calls",
}
if not call then error(tostring(err), 0) end
print("calling " .. to .. ": " .. call.data.call_control_id)
