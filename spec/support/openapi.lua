-- OpenAPI documents generated from endpoint tables.

local openapi = {}

local SCHEMAS = {
  string = { type = "string" }, integer = { type = "integer" }, number = { type = "number" },
  boolean = { type = "boolean" }, object = { type = "object" },
  datetime = { type = "string", format = "date-time" },
  date = { type = "string", format = "date" }, file = { type = "string", format = "binary" },
}

--- Returns the schema of a row's type.
---@param text string "string[]!?"
---@return table schema
---@return boolean required
function openapi.schema(text)
  local name, array, marks = text:match("^(%l+)(%[?%]?)([!?]*)$")
  local schema = {}
  for key, value in pairs(SCHEMAS[name] or {}) do schema[key] = value end
  if array ~= "" then schema = { type = "array", items = schema } end
  if marks:find("?", 1, true) then schema.nullable = true end
  return schema, marks:find("!", 1, true) ~= nil
end

local function add_parameters(operation, place, texts)
  for wire, text in pairs(texts or {}) do
    local schema, required = openapi.schema(text)
    table.insert(operation.parameters,
      { name = wire, ["in"] = place, schema = schema, required = required })
  end
end

local function body_schema(body)
  if type(body) == "string" then return openapi.schema(body) end
  local schema = { type = "object", properties = {}, required = {} }
  for wire, text in pairs(body) do
    local inner, required = openapi.schema(text)
    schema.properties[wire] = inner
    if required then table.insert(schema.required, wire) end
  end
  if not schema.required[1] then schema.required = nil end
  return schema, true
end

local ANSWERS = { json = "application/json", text = "text/plain", binary = "application/zip" }

--- Returns an operation object.
---@param row table
---@return table
function openapi.operation(row)
  local operation = { parameters = {} }
  add_parameters(operation, "query", row.query)
  add_parameters(operation, "header", row.headers)
  if row.idempotent then add_parameters(operation, "header", { ["Idempotency-Key"] = "string" }) end
  if not operation.parameters[1] then operation.parameters = nil end
  local body = row.body or row.form
  if body then
    local schema, required = body_schema(body)
    operation.requestBody = { required = required,
      content = { [row.form and "multipart/form-data" or "application/json"] =
        { schema = schema } } }
  end
  local media_type = row.response ~= "none" and (row.accept or ANSWERS[row.response or "json"])
  operation.responses = { ["200"] = { description = "",
    content = media_type and { [media_type] = {} } or nil } }
  return operation
end

--- Returns a document with operations.
---@param rows table<string, table>
---@return table
function openapi.document(rows)
  local document = { openapi = "3.0.3", paths = {} }
  for _, row in pairs(rows) do
    local path = row[2]:gsub("%?.*", "")
    document.paths[path] = document.paths[path] or {}
    document.paths[path][row[1]:lower()] = openapi.operation(row)
  end
  return document
end

return openapi
