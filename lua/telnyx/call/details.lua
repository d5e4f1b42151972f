--- The details of a request: query, headers and body from the parameters and options of its call.

local core = require "telnyx.core"
local headers = require "telnyx.support.headers"
local lazy = require "telnyx.support.lazy"
local tables = require "telnyx.support.tables"

local bodies = lazy "telnyx.call.body"

local details = {}

local NOTHING = tables.NOTHING

-- Returns the Content-Type of a body. A form or a file may bring its own.
local function content_type_of(call, body, form)
  local own = call.session.settings.headers["Content-Type"]
  if form or call.values.has_file then return call.row.content_type or own end
  return body and (own or call.row.content_type or "application/json")
end

local function headers_of(call, given, plan, body, form)
  local row, values = call.row, call.values
  local content_type = content_type_of(call, body, form)
  if content_type == plan.headers["Content-Type"]
    and not (row.idempotent or values.headers or given.headers) then
    return plan.headers
  end
  local fields = tables.copy(plan.headers)
  fields["Content-Type"] = content_type
  if values.headers then headers.merge(fields, values.headers) end
  fields["Idempotency-Key"] = given.idempotency_key or fields["Idempotency-Key"]
  if given.headers then headers.merge(fields, given.headers) end
  if row.idempotent and not fields["Idempotency-Key"] then
    fields["Idempotency-Key"] = core.uuid()
  end
  return fields
end

-- Merges the query of the client and of the options into that of the call.
local function complete_query(call, given)
  local own, query = call.values.query, call.session.settings.query
  if not own and not given.query then return end
  if query ~= NOTHING then query = tables.merge(query, own) else query = own end
  if given.query then query = tables.merge(query, given.query) end
  if call.values == NOTHING then call.values = { query = query } else call.values.query = query end
end

--- Collects the details of a request from the parameters and options of its call. Raises at the
-- caller's line for values that cannot be sent.
---@param call telnyx.Call its `values.query` is completed
---@param given table the options of the call alone
---@param plan telnyx.RequestPlan
---@return table<string, string> headers
---@return string|nil body
---@return telnyx.Part[]|nil form in place of a body
function details.of(call, given, plan)
  local row, body, form = call.row, nil, nil
  complete_query(call, given)
  if row.body or row.form or given.body then body, form = bodies.of(call, given.body) end
  return headers_of(call, given, plan, body, form), body, form
end

return details
