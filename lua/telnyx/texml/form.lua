--- A decoder of the forms that TeXML applications receive.

local core = require "telnyx.core"
local query = require "telnyx.support.query"

local form = {}

-- Adds `Result` of `Base64Result`, which is JSON in Base64.
local function add_decoded(fields)
  local decoded = {}
  for name, text in pairs(fields) do
    local plain = name:match("^Base64(.+)$")
    local json = plain and fields[plain] == nil and core.base64_decode(text)
    if json then decoded[plain] = core.json_decode(json) end
  end
  for name, value in pairs(decoded) do fields[name] = value end
end

--- Decodes a form or the query of a URL. The last value of a repeated name wins.
---@param body string
---@return table<string, any> fields texts by name; those in Base64 also decoded
function form.decode(body)
  local fields = {}
  for name, value in query.each(body) do fields[name] = value end
  add_decoded(fields)
  return fields
end

return form
