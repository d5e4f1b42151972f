--- The functions of a client apart from those of the API: `request`, `with`, `close`, `dry_run`.

local bind = require "telnyx.support.bind"
local lazy = require "telnyx.support.lazy"
local options = require "telnyx.settings.options"
local sessions = require "telnyx.settings.session"

local derived_session = lazy "telnyx.settings.derived_session"
local dry_run = lazy "telnyx.client.dry_run"
local raw_request = lazy "telnyx.client.raw_request"

local functions = {}

local MOST_ARGUMENTS = { request = 3, with = 1, close = 0, dry_run = math.huge }

--- Makes a function of a client. Their annotations are in meta/client.lua.
---@param name "request"|"with"|"close"|"dry_run"
---@param client telnyx.Client
---@param session telnyx.Session
---@param wrap fun(session: telnyx.Session): telnyx.Client makes a client
---@return fun(...): any
function functions.make(name, client, session, wrap)
  local calls = {
    request = function(_, ...) return raw_request.send(session, ...) end,
    close = session.close,
    with = function(_, opts)
      return wrap(derived_session(session, sessions.check_options(options.derived, opts, "with")))
    end,
    dry_run = function(_, operation, ...)
      return dry_run.perform(session, wrap, operation, ...)
    end,
  }
  return bind(calls[name], session, client, name, MOST_ARGUMENTS[name])
end

return functions
