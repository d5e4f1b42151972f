-- Specs of the reader of OpenAPI documents in tools/api, and of the rows that it makes from their
-- operations.

local cjson = require "cjson"

local document = dofile "tools/api/document.lua"
local document_fields = dofile "tools/api/document_fields.lua"
local document_row = dofile "tools/api/document_row.lua"

local function read(fields)
  fields.openapi = fields.openapi or "3.1.0"
  return document.of_text(cjson.encode(fields), "api.json")
end

-- Returns the row of the only operation.
local function row_of(operation, components, present)
  local found = read { paths = { ["/v2/things/{thingId}"] = { post = operation } },
    components = components }
  return document_row.of(found, found.operations[1],
    document_fields.of(found, found.operations[1], present))
end

local function body(schema, media_type)
  media_type = media_type or "application/json"
  return { requestBody = { content = { [media_type] = { schema = schema } } } }
end

local function query(name, schema, required)
  return { name = name, ["in"] = "query", schema = schema, required = required }
end

describe("an OpenAPI document", function()
  it("is refused if it is something else", function()
    for text, message in pairs {
      ["{"] = "'api.json' is not JSON: ",
      ["{}"] = "'api.json' is neither an OpenAPI document of version 3.0 or 3.1 nor the operations "
        .. "of a client",
      ['{"swagger":"2.0"}'] = "'api.json' is neither an OpenAPI document",
    } do
      local read_it, err = pcall(document.of_text, text, "api.json")
      assert.is_false(read_it)
      assert.matches(message, err, 1, true)
    end
    local read_it, err = pcall(document.read, "no/such/file")
    assert.is_false(read_it)
    assert.matches("no/such/file", err, 1, true)
  end)

  describe("in YAML", function()
    local loaded, preload

    before_each(function()
      loaded, preload = package.loaded.lyaml, package.preload.lyaml
      package.loaded.lyaml = nil
    end)

    after_each(function()
      package.loaded.lyaml, package.preload.lyaml = loaded, preload
    end)

    it("needs lyaml, and says so", function()
      package.preload.lyaml = function() error("module 'lyaml' not found") end
      local read_it, err = pcall(document.of_text, "openapi: 3.0.0", "api.yml")
      assert.is_false(read_it)
      assert.matches("'api.yml' is YAML, which is read through lyaml", err, 1, true)
      assert.matches("'luarocks install lyaml'", err, 1, true)
    end)

    it("is read through lyaml, whose null is absent", function()
      local null = {}
      package.preload.lyaml = function()
        return { null = null, load = function(text)
          assert.are.equal("openapi: 3.0.0", text)
          return { openapi = "3.0.0", paths = { ["/things"] = { get = {
            operationId = null, responses = { [204] = { description = "" } } } } } }
        end }
      end
      local found = document.of_text("openapi: 3.0.0", "api.yml")
      assert.are.equal("/things", found.operations[1].path)
      assert.is_nil(found.operations[1].id)
      assert.are.same({}, found.operations[1].answers)
    end)
  end)

  -- tools/deps installs lyaml if the system has a package for it
  if pcall(require, "lyaml") then
    it("is the same in YAML as in JSON", function()
      local found = document.of_text([[
openapi: 3.1.0
paths:
    /things:
      get:
        operationId: null
        parameters:
          - { name: size, in: query, required: true, schema: { type: integer } }
        responses:
          200: { description: "", content: { text/csv: {} } }
]], "api.yml")
      local fields = document_fields.of(found, found.operations[1])
      assert.are.same({ "GET", "/things", query = { size = "integer!" }, response = "text",
        accept = "text/csv" }, document_row.of(found, found.operations[1], fields))
    end)
  end

  it("reports references to nothing, and to themselves", function()
    for ref, message in pairs {
      ["#/components/schemas/None"] = "'#/components/schemas/None' is not in the document",
      ["#/components/schemas/Loop"] = "'#/components/schemas/Loop' refers to itself",
      ["other.json#/A"] = "'other.json#/A' is outside of the document",
    } do
      local read_it, err = pcall(row_of, body { ["$ref"] = ref },
        { schemas = { Loop = { ["$ref"] = "#/components/schemas/Loop" } } })
      assert.is_false(read_it)
      assert.are.equal(message, err)
    end
  end)

  it("gives an operation the parameters of its path, unless it has its own", function()
    local found = read { paths = { ["/things"] = {
      parameters = { query("a", { type = "string" }), query("b", { type = "string" }) },
      get = { parameters = { query("b", { type = "integer" }, true) } },
    } } }
    local fields = document_fields.of(found, found.operations[1])
    assert.are.same({ a = "string", b = "integer!" },
      document_row.of(found, found.operations[1], fields).query)
  end)
end)

describe("the row of an operation", function()
  it("has its path without the version, and ids in snake case", function()
    local row = row_of {}
    assert.are.equal("POST", row[1])
    assert.are.equal("/things/{thing_id}", row[2])
  end)

  for _, case in ipairs {
    { "string", { type = "string" } },
    { "datetime", { type = "string", format = "date-time" } },
    { "date", { type = "string", format = "date" } },
    { "string", { type = "string", format = "uuid" } },
    { "string", { enum = { "a", "b" } } },
    { "integer", { enum = { 1, 2 } } },
    { "string", { const = "a" } },
    { "integer[]", { type = "array", items = { type = "integer" } } },
    { "any[]", { type = "array", items = { type = "array", items = { type = "string" } } } },
    { "any[]", { type = "array" } },
    { "object", { type = "object" } },
    { "object", { properties = { x = { type = "string" } } } },
    { "any", {} },
    { "string?", { type = "string", nullable = true } },
    { "string?", { type = { "string", "null" } } },
    { "integer?", { anyOf = { { type = "integer" }, { type = "null" } } } },
    { "any", { oneOf = { { type = "integer" }, { type = "string" } } } },
    { "datetime", { oneOf = { { type = "string" }, { type = "string", format = "date-time" } } } },
    { "any[]", { oneOf = { { type = "array", items = { type = "string" } },
      { type = "array", items = { type = "integer" } } } } },
    { "object", { allOf = { { type = "object" }, { description = "more of it" } } } },
    { "string", { ["$ref"] = "#/components/schemas/Word" } },
  } do
    it("says " .. case[1] .. " for " .. cjson.encode(case[2]), function()
      local row = row_of({ parameters = { query("x", case[2]) } },
        { schemas = { Word = { type = "string" } } })
      assert.are.same({ x = case[1] }, row.query)
    end)
  end

  it("has every field of an object in the query separately", function()
    local filter = query("filter", { properties = { name = { type = "string" },
      age = { oneOf = { { type = "string" }, { properties = { gt = { type = "integer" } } } } } } })
    filter.style = "deepObject"
    assert.are.same({ ["filter[name]"] = "string", ["filter[age]"] = "string",
      ["filter[age][gt]"] = "integer" },
      row_of({ parameters = { filter } }).query)
  end)

  it("has headers, and recognizes the idempotency key", function()
    local row = row_of { parameters = {
      { name = "X-Trace", ["in"] = "header", schema = { type = "string" } },
      { name = "Idempotency-Key", ["in"] = "header", schema = { type = "string" } },
    } }
    assert.are.same({ ["X-Trace"] = "string" }, row.headers)
    assert.is_true(row.idempotent)
  end)

  it("has the fields of all parts of a composed body", function()
    local row = row_of(body { allOf = {
      { properties = { a = { type = "string" } }, required = { "a" } },
      { properties = { b = { type = "string" }, id = { type = "string", readOnly = true } } },
    } })
    assert.are.same({ a = "string!", b = "string" }, row.body)
  end)

  it("has the fields of all variants of a body, required if all require them", function()
    local row = row_of(body { oneOf = {
      { properties = { a = { type = "string" }, b = { type = "string" } },
        required = { "a", "b" } },
      { properties = { a = { type = "string" }, c = { type = "string" } },
        required = { "a" } },
    } })
    assert.are.same({ a = "string!", b = "string", c = "string" }, row.body)
  end)

  it("has forms with files, and bodies that are one value", function()
    local file = { properties = { file = { type = "string", format = "binary" } } }
    assert.are.same({ file = "file" }, row_of(body(file, "multipart/form-data")).form)
    assert.are.equal("object", row_of(body { type = "object" }).body)
  end)

  it("marks a body that is only an urlencoded form", function()
    local plain = body({ properties = { Url = { type = "string" } } },
      "application/x-www-form-urlencoded")
    local row = row_of(plain)
    assert.are.equal("application/x-www-form-urlencoded", row.content_type)
    assert.are.same({ Url = "string" }, row.body)
    plain.requestBody.content["application/json"] = { schema = {
      properties = { url = { type = "string" } } } }
    row = row_of(plain)
    assert.is_nil(row.content_type)
    assert.are.same({ url = "string" }, row.body)
  end)

  it("prefers the type of body that the current row has", function()
    local both = body({ properties = { a = { type = "string" } } })
    both.requestBody.content["multipart/form-data"] = { schema = {
      properties = { file = { type = "string", format = "binary" } } } }
    assert.are.same({ file = "file" }, row_of(both, nil, { form = {} }).form)
  end)

  it("has the fields of both if a body may be JSON or a form", function()
    local both = body { properties = { name = { type = "string" }, url = { type = "string" } },
      required = { "name", "url" } }
    both.requestBody.content["multipart/form-data"] = { schema = { required = { "name", "file" },
      properties = { name = { type = "string" }, file = { type = "string", format = "binary" } },
    } }
    local row = row_of(both)
    assert.are.same({ name = "string!", url = "string", file = "file" }, row.body)
    assert.is_nil(row.form)
  end)

  for media_type, expected in pairs {
    ["application/json"] = {}, ["application/problem+json"] = {},
    ["text/csv"] = { "text", "text/csv" }, ["application/pdf"] = { "binary", "application/pdf" },
  } do
    it("has the kind of a response in " .. media_type, function()
      local row = row_of { responses = {
        ["200"] = { content = { [media_type] = {} } }, ["400"] = { description = "" } } }
      assert.are.equal(expected[1], row.response)
      assert.are.equal(expected[2], row.accept)
    end)
  end

  it("marks a response without a body", function()
    assert.are.equal("none", row_of { responses = { ["204"] = { description = "" } } }.response)
  end)
end)
