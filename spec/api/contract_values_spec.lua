-- Specs of the sample values of the contract tests.

local cjson = require "cjson"
local contract = require "spec.support.contract"
local pattern_text = require "spec.support.pattern_text"
local schema_values = require "spec.support.schema_values"
local telnyx = require "telnyx"

local read = dofile("tools/api/document.lua").of_text

local function document_of(text)
  return read(text, "document")
end

local SCHEMAS = document_of [[{
  "openapi": "3.1.0", "paths": {},
  "components": { "schemas": {
    "Base": { "type": "object", "required": ["kind"],
      "properties": { "kind": { "type": "string" }, "note": { "type": "string" } } },
    "Call": { "allOf": [ { "$ref": "#/components/schemas/Base" },
      { "required": ["to"], "properties": { "kind": { "const": "call" },
        "to": { "type": "string", "pattern": "^\\+[1-9]\\d{3,14}$" } } } ] },
    "Text": { "allOf": [ { "$ref": "#/components/schemas/Base" },
      { "properties": { "kind": { "enum": ["text", "sms"] } } } ] },
    "Either": { "oneOf": [ { "$ref": "#/components/schemas/Call" },
      { "$ref": "#/components/schemas/Text" } ] },
    "Tree": { "type": "object", "required": ["id"], "properties": { "id": { "type": "integer" },
      "up": { "$ref": "#/components/schemas/Tree" },
      "down": { "type": "array", "items": { "$ref": "#/components/schemas/Tree" } } } },
    "Endless": { "type": "object", "required": ["next"],
      "properties": { "next": { "$ref": "#/components/schemas/Endless" } } }
  } } }]]

local make = schema_values(SCHEMAS)

local function value(text, everything)
  return make(cjson.decode(text), everything)
end

describe("a value of a schema", function()
  it("is within the bounds of numbers", function()
    for text, expected in pairs {
      ['{"type":"integer"}'] = 1,
      ['{"type":"integer","minimum":5,"maximum":9}'] = 5,
      ['{"type":"integer","maximum":-3}'] = -3,
      ['{"type":"integer","exclusiveMinimum":5}'] = 6,
      ['{"type":"integer","minimum":5,"exclusiveMinimum":true}'] = 6,
      ['{"type":"number","exclusiveMaximum":1}'] = 0.5,
      ['{"type":"integer","minimum":7,"multipleOf":5}'] = 10,
      ['{"type":"integer","minimum":5,"example":8}'] = 8,
      ['{"type":"integer","minimum":5,"default":2}'] = 5,
    } do
      assert.equal(expected, value(text))
    end
  end)

  it("has the length and format of a string", function()
    for text, expected in pairs {
      ['{"type":"string"}'] = "text",
      ['{"type":"string","minLength":6}'] = "textxx",
      ['{"type":"string","maxLength":2}'] = "te",
      ['{"type":"string","format":"date"}'] = "2025-04-15",
      ['{"type":"string","format":"date","example":"yesterday"}'] = "2025-04-15",
      ['{"type":"string","example":"mine"}'] = "mine",
      ['{"type":"string","pattern":"^[A-Z]{2}$"}'] = "AA",
      ['{"type":["null","string"]}'] = "text",
      ['{"enum":["a","b","c"]}'] = "a",
      ['{"const":"only"}'] = "only",
    } do
      assert.equal(expected, value(text))
    end
    assert.equal("c", value('{"enum":["a","b","c"]}', true))
  end)

  it("has an allowed number of items", function()
    local one = '{"type":"array","items":{"type":"integer"}%s}'
    assert.same({ 1 }, value(one:format ""))
    assert.same({ 1, 1 }, value(one:format "", true))
    assert.same({ 1 }, value(one:format ',"maxItems":1', true))
    assert.same({ 1 }, value(one:format ',"uniqueItems":true', true))
    assert.same({ 1, 2, 3 }, value(one:format ',"uniqueItems":true,"minItems":3'))
  end)

  it("has the required members, or all of them", function()
    local text = [[{"type":"object","required":["a"],"properties":{"a":{"type":"boolean"},
      "b":{"type":"string"},"c":{"type":"string","readOnly":true}}}]]
    assert.same({ a = false }, value(text))
    assert.same({ a = true, b = "text" }, value(text, true))
    local free = '{"type":"object","additionalProperties":{"type":"integer"}}'
    assert.same({}, value(free))
    assert.same({ key = 1 }, value(free, true))
  end)

  it("is one of several alternatives, with the common members", function()
    local either = '{"$ref":"#/components/schemas/Either"}'
    assert.same({ kind = "call", to = "+1000" }, value(either))
    assert.same({ kind = "sms", note = "text" }, value(either, true))
    assert.equal("text", value('{"anyOf":[{"type":"string"},{"type":"null"}]}', true))
    assert.equal(telnyx.null, value '{"type":"null"}')
  end)

  it("ends if a schema is recursive", function()
    local tree = '{"$ref":"#/components/schemas/Tree"}'
    assert.same({ id = 1 }, value(tree))
    assert.same({ id = 1, down = {} }, value(tree, true))
    assert.is_nil(value '{"$ref":"#/components/schemas/Endless"}')
    assert.equal(1, value([[{"oneOf":[{"type":"integer"},
      {"$ref":"#/components/schemas/Endless"}]}]], true))
  end)
end)

describe("a string for a pattern", function()
  it("matches", function()
    for pattern, expected in pairs {
      ["^\\+[1-9]\\d{1,14}$"] = "+10",
      ["^(left|right)-\\w+?$"] = "left-a",
      ["a|b"] = "a",
      ["^[^a]x*y?$"] = "0",
      ["^[a-f0-9]{8}(?:-[a-f0-9]{4}){2}$"] = "aaaaaaaa-aaaa-aaaa",
      ["^[\\d.]+\\.(com|org)$"] = "0.com",
      ["^[]]$"] = "]",
      [""] = "",
    } do
      assert.equal(expected, pattern_text(pattern), pattern)
    end
  end)

  it("is not generated for an unsupported pattern", function()
    assert.is_nil(pattern_text "^(?!no)yes$")
    assert.is_nil(pattern_text "^(a)\\1$")
  end)
end)

describe("the parameters of a call", function()
  local operation = document_of([[{
    "openapi": "3.0.3", "paths": { "/v2/homes/{home}/rooms/{id}": { "post": {
      "parameters": [
        { "in": "path", "name": "home", "required": true, "schema": { "type": "string" } },
        { "in": "path", "name": "id", "required": true, "schema": { "type": "integer" } },
        { "in": "query", "name": "page", "style": "deepObject",
          "schema": { "type": "object", "properties": { "size": { "type": "integer" } } } },
        { "in": "query", "name": "unknown", "schema": { "type": "string" } },
        { "in": "header", "name": "Idempotency-Key", "schema": { "type": "string" } } ],
      "requestBody": { "content": { "application/json": { "schema": { "type": "object",
        "properties": { "or": { "type": "string" }, "either": { "type": "string" } } } } } },
      "responses": { "204": { "description": "Done" } }
    } } } }]]).operations[1]
  local row = { "POST", "/homes/{home_id}/rooms/{room_id}", idempotent = true,
    one_of = { "either", "or" }, query = { ["page[size]"] = "integer" },
    body = { either = "string", ["or"] = "string" }, names = { choice = "either" } }

  local function parameters(everything)
    return contract.parameters(operation, row,
      contract.values(SCHEMAS, operation, row, everything))
  end

  it("are those of the row, by their Lua names", function()
    local given, problems = parameters(true)
    assert.same({ home_id = "text", room_id = 1, page = { size = 1 }, idempotency_key = "text",
      choice = "text", ["or"] = "text" }, given)
    assert.same({ "the row takes no 'unknown' (query)" }, problems)
  end)

  it("are few if only some are required", function()
    local given, problems = parameters(false)
    assert.same({ home_id = "text", room_id = 1, choice = "text" }, given)
    assert.same({}, problems)
  end)

  it("request a stream only for operations that stream", function()
    assert.is_false(contract.streams(operation, row))
    assert.is_true(contract.streams({ answers = { ["text/event-stream"] = {} } },
      { stream = true }))
  end)
end)
