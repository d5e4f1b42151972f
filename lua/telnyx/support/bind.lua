--- Functions bound to a session: called with a dot, and with no more arguments than they take.

local lazy = require "telnyx.support.lazy"

local mistake = lazy "telnyx.support.mistake"

--- Adds functions, bound to a session, to a table. They raise at the caller's line when called with
-- a colon, or with too many arguments.
---@param self table
---@param functions table<string, function> by name; each takes the session first
---@param most_arguments table<string, number> by name, without the session
---@param session telnyx.Session
---@param prefix string precedes the names in messages: "webhooks."
---@return table self
return function(self, functions, most_arguments, session, prefix)
  for name, call in pairs(functions) do
    local where, most = prefix .. name, most_arguments[name]
    self[name] = function(...)
      if (...) == self then mistake.refuse_colon(where) end
      local count = select("#", ...)
      if count > most then
        mistake.fail(("too many arguments to '%s' (at most %d expected, got %d)")
          :format(where, most, count))
      end
      return call(session, ...)
    end
  end
  return self
end
