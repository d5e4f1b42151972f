-- A decoder of forms (multipart/form-data) in request bodies.

local form = {}

local function parameter(header, name)
  return header:match('[; ]' .. name .. '="([^"]*)"')
    or header:match("[; ]" .. name .. "=([^;\r]*)")
end

--- Decodes the form in a request's body.
---@param request table
---@return table<string, { content: string, filename?: string, content_type?: string }>|nil parts
--- by name; nil for what is no form
function form.read(request)
  local boundary = parameter(request.headers["content-type"] or "", "boundary")
  if not boundary then return nil end
  local body, delimiter, parts = "\r\n" .. request.body, "\r\n--" .. boundary, {}
  local _, at = body:find(delimiter, 1, true)
  while at and body:sub(at + 1, at + 2) ~= "--" do
    local next_at, last = body:find(delimiter, at, true)
    local from, to = body:find("\r\n\r\n", at, true)
    if not next_at or not from or from > next_at then return nil end
    local head, content = body:sub(at, from), body:sub(to + 1, next_at - 1)
    local name = parameter(head, "name")
    if not name then return nil end
    parts[name] = {
      content = content, filename = parameter(head, "filename"),
      content_type = head:match "[Cc]ontent%-[Tt]ype: *([^\r]+)",
    }
    at = last
  end
  return at and parts
end

return form
