-- Programming mistakes in calls: each must raise its exact message at the caller's line, and send
-- nothing.

local assert = require "luassert"
local telnyx = require "telnyx"

local bad_input = { KEY = "KEY0123456789ABCDEF_bad-input" }

local sent = 0

local function transport()
  sent = sent + 1
  return { status = 200, headers = {}, body = '{"data":[{}]}' }
end

--- Creates a client that counts its requests, without a server.
---@param opts table|nil
---@return table
function bad_input.client(opts)
  local all = { api_key = bad_input.KEY, transport = transport }
  for name, value in pairs(opts or {}) do all[name] = value end
  return telnyx.new(all)
end

--- Returns the number of requests of all these clients.
---@return integer
function bad_input.sent()
  return sent
end

-- The mistake is on the function's own line, or on the next if it did not fit.
local function place(mistake)
  local info = debug.getinfo(mistake, "S")
  local line = info.linedefined
  if info.lastlinedefined > line then line = line + 1 end
  return ("%s:%d: "):format(info.short_src, line)
end

--- Checks one mistake.
---@param mistake function
---@param message string
function bad_input.check(mistake, message)
  local before = sent
  local ok, raised = pcall(mistake)
  assert.is_false(ok)
  assert.equal(place(mistake) .. message, raised)
  assert.equal(before, sent)
  assert.is_nil(raised:find("KEY0123456789ABCDEF", 1, true))
  assert.is_nil(raised:find("[%c\127]"))
end

--- Creates a spec of each: { title, mistake, message }, whose messages all begin alike.
---@param it function  busted's
---@param cases table[]
---@param beginning string|nil
function bad_input.specs(it, cases, beginning)
  for _, case in ipairs(cases) do
    it(case[1], function() bad_input.check(case[2], (beginning or "") .. case[3]) end)
  end
end

return bad_input
