-- A service of HAProxy that sends a message. haproxy.cfg, beside this file, says how to run it.

local telnyx = require "telnyx"
local haproxy = require "telnyx.haproxy"

telnyx.preload("messages")  -- with `chroot`, modules cannot be loaded later

local client = telnyx.new { transport = haproxy.transport "abns@telnyx" }

core.register_service("send-message", "http", function(applet)
  local message, err = client.messages.send {
    from = "+15555550100", to = "+15555550101", text = applet:receive(),
  }
  local text = message and message.data.id or tostring(err)
  applet:set_status(message and 200 or 502)
  applet:add_header("content-length", #text)
  applet:start_response()
  applet:send(text)
end)
