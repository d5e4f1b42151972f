-- A reader of an official client's operations, in JSON, with the same result as document.lua for
-- OpenAPI.
--
-- { ops = { { name, method, path, query, body, bodyWhole, headers, accept, multipart,
-- maybeMultipart, contentType, base, response, pageType, … } }, schemas }: schemas are those of
-- JSON Schema. TypeScript has one kind of number and no dates, so a client's types are coarser.

local parameters = require "telnyx.api.parameters"

local client_document = {}

local JSON, FORM = "application/json", "multipart/form-data"
local BYTES = { type = "string", format = "binary" }

-- The kinds of pages, by the suffix of the client's names.
local PAGES = {
  DefaultFlatPagination = "flat", DefaultFlatPaginationTopLevelArray = "flat_array",
  DefaultPaginationForLogMessages = "log_messages", DefaultPaginationForQueues = "queues",
  DefaultPaginationForMessagingTollfree = "tollfree", PerPagePagination = "per_page",
  DefaultFlatPaginationForInexplicitNumberOrders = "number_orders",
  PerPagePaginationV2 = "records", CursorFlatPagination = "cursor",
  EmailCursorPagination = "email_cursor", EmailBracketCursorPagination = "email_after",
  CloudfsCursorPagination = "cloudfs",
}

-- Page numbers are integers, even if TypeScript calls them numbers.
local WHOLE = { ["page[number]"] = true, ["page[size]"] = true, page_size = true, page = true }

-- Headers that the client sends for all operations.
local IGNORED_HEADERS = { bearer = true }

local function page_of(type_name)
  local found
  for ending in pairs(PAGES) do
    if type_name and type_name:sub(-#ending) == ending
      and (not found or #ending > #found) then
      found = ending
    end
  end
  return found and PAGES[found]
end

-- Converts joinAIAssistant to join_ai_assistant, publicIPs to public_ips.
local function name_of(text)
  local words = {}
  for camel_case in text:gmatch("[^.]+") do
    local word = camel_case:gsub("(%u)(%u+s)%f[^%l]", function(first, rest)
      return first .. rest:lower()
    end)
    words[#words + 1] = parameters.lua_name((word:gsub("(%u)(%u%l)", "%1_%2")))
  end
  return table.concat(words, ".")
end

local function parameters_of(operation)
  local list = {}
  for wire, each in pairs(operation.query or {}) do
    local is_whole = WHOLE[wire] and each.schema.type == "number"
    list[#list + 1] = { ["in"] = "query", name = wire,
      schema = is_whole and { type = "integer" } or each.schema,
      required = each.required, style = "deepObject" }
  end
  for wire in pairs(operation.headers or {}) do
    if not IGNORED_HEADERS[wire] then
      list[#list + 1] = { ["in"] = "header", name = wire, schema = { type = "string" } }
    end
  end
  return list
end

local function body_schema(operation)
  if operation.bodyWhole then return operation.bodyWhole end
  if not (operation.body and next(operation.body)) then return nil end
  local schema = { type = "object", properties = {}, required = {} }
  for wire, each in pairs(operation.body) do
    schema.properties[wire] = each.schema
    if each.required then table.insert(schema.required, wire) end
  end
  return schema
end

local function body_of(operation)
  local schema, kind = body_schema(operation), operation.contentType
  if not schema then return {} end
  -- octets, of which the client's type lists the methods
  if kind == "application/octet-stream" then return { [kind] = { schema = BYTES } } end
  if operation.maybeMultipart then
    return { [JSON] = { schema = schema }, [FORM] = { schema = schema } }
  end
  if operation.multipart then return { [FORM] = { schema = schema } } end
  return { [kind ~= "*/*" and kind or JSON] = { schema = schema } }
end

local function answers_of(operation)
  if not operation.response then return {} end
  local kind = operation.accept
  return { [kind ~= "*/*" and kind or JSON] = { schema = operation.response } }
end

--- Returns the operations of a client, in the order of paths and methods.
---@param root table
---@return telnyx.api.DocumentOperation[]
function client_document.operations(root)
  local found = {}
  for _, each in ipairs(root.ops) do
    found[#found + 1] = { method = each.method, path = each.path, name = name_of(each.name),
      parameters = parameters_of(each), body = body_of(each), body_required = true,
      answers = answers_of(each), page = page_of(each.pageType), is_paged = each.paged,
      deprecated = each.deprecated or nil }
  end
  table.sort(found, function(a, b)
    if a.path ~= b.path then return a.path < b.path end
    if a.method ~= b.method then return a.method < b.method end
    return a.name < b.name
  end)
  return found
end

return client_document
