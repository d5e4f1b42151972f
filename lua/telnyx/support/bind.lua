--- Functions bound to a session: called with a dot, and with no more arguments than they take.

local lazy = require "telnyx.support.lazy"

local mistake = lazy "telnyx.support.mistake"

--- Binds a function to a session. It raises at the caller's line when called with a colon, or with
-- too many arguments.
---@param call fun(session: telnyx.Session, ...): any
---@param session telnyx.Session
---@param owner table the function's table
---@param where string the function's name in messages: "webhooks.verify"
---@param most number of arguments, without the session
---@return fun(...): any
return function(call, session, owner, where, most)
  return function(...)
    if (...) == owner then mistake.refuse_colon(where) end
    local count = select("#", ...)
    if count > most then
      mistake.fail(("too many arguments to '%s' (at most %d expected, got %d)")
        :format(where, most, count))
    end
    return call(session, ...)
  end
end
