--- A writer of TeXML documents.

local xml = require "telnyx.support.xml"

local HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
local INDENT = "  "

-- White space between elements means nothing, but next to a text it would be part of it.
local function holds_text(state)
  for _, item in ipairs(state.content) do
    if type(item) == "string" then return true end
  end
  return state.kind.is_mixed
end

local write_element

local function write_content(parts, state, depth)
  local is_inline = holds_text(state)
  for _, item in ipairs(state.content) do
    if type(item) ~= "string" then
      if not is_inline then parts[#parts + 1] = "\n" .. INDENT:rep(depth + 1) end
      write_element(parts, item, depth + 1)
    else
      parts[#parts + 1] = state.kind.content == "json" and xml.cdata(item) or xml.text(item)
    end
  end
  if not is_inline then parts[#parts + 1] = "\n" .. INDENT:rep(depth) end
end

function write_element(parts, state, depth)
  local tag = state.kind.tag
  parts[#parts + 1] = "<" .. tag
  for _, attribute in ipairs(state.attributes) do
    parts[#parts + 1] = (' %s="%s"'):format(attribute[1], xml.attribute(attribute[2]))
  end
  if state.content[1] == nil then
    parts[#parts + 1] = "/>"
    return
  end
  parts[#parts + 1] = ">"
  write_content(parts, state, depth)
  parts[#parts + 1] = "</" .. tag .. ">"
end

--- Writes an element and everything in it; the root with an XML declaration.
---@param state telnyx.texml.State
---@param is_root boolean
---@return string
return function(state, is_root)
  local parts = { is_root and HEAD or "" }
  write_element(parts, state, 0)
  return table.concat(parts)
end
