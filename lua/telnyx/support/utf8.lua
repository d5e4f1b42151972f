--- UTF-8 (RFC 3629).

local utf8 = {}

-- Patterns of the characters beyond ASCII, without overlong forms, surrogates and code points above
-- U+10FFFF.
local SEQUENCES = {
  "^[\194-\223][\128-\191]()",
  "^\224[\160-\191][\128-\191]()",
  "^[\225-\236\238\239][\128-\191][\128-\191]()",
  "^\237[\128-\159][\128-\191]()",
  "^\240[\144-\191][\128-\191][\128-\191]()",
  "^[\241-\243][\128-\191][\128-\191][\128-\191]()",
  "^\244[\128-\143][\128-\191][\128-\191]()",
}

local function after_sequence(text, at)
  for _, pattern in ipairs(SEQUENCES) do
    local next_at = text:match(pattern, at)
    if next_at then return next_at end
  end
end

--- Returns the position of the first byte that is not UTF-8.
---@param text string
---@return integer|nil
function utf8.invalid_at(text)
  local at = text:find("[\128-\255]")
  while at do
    local next_at = after_sequence(text, at)
    if not next_at then return at end
    at = text:find("[\128-\255]", next_at)
  end
end

return utf8
