--- Text in XML 1.0 documents (https://www.w3.org/TR/xml/): what may stand there, and its escapes.

local utf8 = require "telnyx.support.utf8"

local xml = {}

local ESCAPES = {
  ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;",
  -- A parser would turn these into spaces or line feeds.
  ["\t"] = "&#9;", ["\n"] = "&#10;", ["\r"] = "&#13;",
}

--- Returns why XML cannot hold a text.
---@param text string
---@return string|nil problem
function xml.problem(text)
  local at = text:find("\0", 1, true) or text:find("[\1-\8\11\12\14-\31]")
  if at then
    return ("control character 0x%02X at byte %d, which XML cannot hold")
      :format(text:byte(at), at)
  end
  at = utf8.invalid_at(text)
  if at then return ("invalid UTF-8 at byte %d"):format(at) end
  at = text:find("\239\191[\190\191]")
  if at then return ("noncharacter at byte %d, which XML cannot hold"):format(at) end
end

--- Tells whether a text may be the name of an element or attribute: ASCII letters, digits and
-- `_ - . :`.
---@param text any
---@return boolean
function xml.is_name(text)
  return type(text) == "string" and text:find("^[A-Za-z_:][A-Za-z0-9_:.-]*$") ~= nil
end

--- Escapes a text between tags.
---@param text string
---@return string
function xml.text(text)
  return (text:gsub("[&<>\r]", ESCAPES))
end

--- Escapes the value of an attribute, for double quotes.
---@param text string
---@return string
function xml.attribute(text)
  return (text:gsub('[&<>"\t\n\r]', ESCAPES))
end

--- Writes a text as CDATA. "]]>" ends a section, so it is divided between two.
---@param text string
---@return string
function xml.cdata(text)
  return "<![CDATA[" .. text:gsub("]]>", "]]]]><![CDATA[>") .. "]]>"
end

return xml
