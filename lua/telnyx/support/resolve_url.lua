--- Resolution of relative URLs (RFC 3986 section 5.2).

-- section 5.2.4
local function remove_dot_segments(path)
  local segments = {}
  for segment, separator in path:gmatch("/([^/]*)()") do
    local is_last = separator > #path
    if segment == ".." then
      segments[#segments] = nil
    elseif segment ~= "." then
      segments[#segments + 1] = segment
    end
    if is_last and (segment == "." or segment == "..") then segments[#segments + 1] = "" end
  end
  return "/" .. table.concat(segments, "/")
end

local function split_query(text)
  local path, query = text:match("^([^?]*)(.*)$")
  return path, query
end

--- Resolves a reference, as in a header `Location`, against the URL of its response. Characters
-- that are invalid in a URL are percent-encoded; a fragment is dropped.
---@param base string an absolute URL
---@param reference string
---@return string
return function(base, reference)
  reference = reference:match("^%s*(.-)%s*$"):gsub("#.*$", "")
    :gsub("[%c \127-\255]", function(octet) return ("%%%02X"):format(octet:byte()) end)
  if reference:find("^%a[%w+.-]*:") then return reference end
  local scheme, authority, rest = base:gsub("#.*$", ""):match("^(%a[%w+.-]*:)(//[^/?]*)(.*)$")
  if reference:find("^//") then return scheme .. reference end
  local base_path, base_query = split_query(rest)
  local path, query = split_query(reference)
  if path == "" then
    path, query = base_path, query ~= "" and query or base_query
  elseif path:sub(1, 1) == "/" then
    path = remove_dot_segments(path)
  else
    path = remove_dot_segments((base_path:match("^.*/") or "/") .. path)
  end
  return scheme .. authority .. path .. query
end
