-- Specs of the generators of annotations and reference pages.

local luals = dofile "tools/api/luals.lua"
local meta = dofile "tools/api/meta.lua"
local reference = dofile "tools/api/reference.lua"

local function names_in(text)
  local names = {}
  luals.each_name(assert(luals.parse(text)), function(name) names[#names + 1] = name end)
  return table.concat(names, " ")
end

describe("a type in LuaLS's notation", function()
  for text, names in pairs {
    ["integer"] = "integer",
    ["telnyx.Page<telnyx.ai.Run>?"] = "telnyx.Page telnyx.ai.Run",
    ["(A|'B'|\"C\")[]|nil"] = "A nil",
    ["table<string, A[]>"] = "table string A",
    ["{ a: A, b?: { c: B } }"] = "A B",
    ["{ ['a.b']: A, ['in']?: B }"] = "A B",
    ["fun(self: A, ...: B): C?, fun(d?: D)"] = "A B C D",
    ["1|-2|true"] = "",
  } do
    it("names other types: " .. text, function()
      assert.are.equal(names, names_in(text))
    end)
  end

  for _, text in ipairs { "(A|'B'|3)[]|nil", "table<string, A[]>", "A?", "true" } do
    it("is written as read: " .. text, function()
      assert.are.equal(text, luals.text(assert(luals.parse(text))))
    end)
  end

  it("has its names replaced, but not in quotes", function()
    assert.are.equal("X[]|'A'|AB|table<string, X>",
      luals.replace_names("A[]|'A'|AB|table<string, A>", { A = "X" }))
  end)

  it("ends before a description", function()
    local tree, rest = luals.parse("string|nil the words, with a | in them")
    assert.are.equal("union", tree.kind)
    assert.are.equal(" the words, with a | in them", rest)
  end)

  for _, text in ipairs { "", "|A", "A|", "fun(a", "(A", "table<A", "{ a }", "?" } do
    it("is refused: '" .. text .. "'", function()
      local tree, problem = luals.parse(text)
      assert.is_nil(tree)
      assert.matches("expected at '", problem, 1, true)
    end)
  end
end)

-- A resource with an operation of each shape, and a helper.
local RESOURCE = {
  name = "things",
  children = {},
  helpers = { "wait" },
  offline = { "parse" },
  operations = {
    { name = "things.end", summary = "Ends a thing",
      row = { "POST", "/things/{id}/end" }, ids = { "id" }, answer = "Thing",
      parameters = { { name = "id", wire = "id", place = "path", type = "string",
        required = true } } },
    { name = "things.list", summary = "Lists a thing",
      row = { "GET", "/things", page = "flat", open = { "filter" } }, ids = {},
      answer = "Thing|'none'", parameters = {
        { name = "filter_a_b", wire = "filter[a.b]", place = "query", type = "string" },
        { name = "filter_age", wire = "filter[age]", place = "query", type = "integer" },
        { name = "filter_age_gt", wire = "filter[age][gt]", place = "query", type = "integer",
          required = true },
      } },
    { name = "things.move", summary = "Moves a thing",
      row = { "POST", "/a/{a}/b/{b}", stream = true, idempotent = true },
      ids = { "a", "b" }, answer = "table", parameters = {
        { name = "a", wire = "a", place = "path", type = "string", required = true },
        { name = "b", wire = "b", place = "path", type = "string", required = true },
        { name = "when", wire = "when", place = "body", type = "telnyx.DateTime",
          nullable = true, words = "the time" },
        { name = "in", wire = "in", place = "body", type = "string", required = true },
      } },
    { name = "things.read", summary = "Reads a thing",
      row = { "GET", "/things/raw", response = "binary",
      accept = "audio/wav", auth = "none" }, ids = {}, answer = "string", parameters = {} },
    { name = "things.live", summary = "Opens a thing",
      row = { "GET", "/things/live", websocket = "stream" }, ids = {},
      answer = "true", parameters = {} },
    { name = "things.replace", summary = "Replaces a thing",
      row = { "PUT", "/things", body = "string[]!", whole = "all",
      accept = "application/json, text/csv", response = "auto" }, ids = {}, answer = "table",
      parameters = {
        { name = "body", wire = "body", place = "body", type = "string[]", required = true },
      } },
  },
}
local TYPES = {
  types = {
    Thing = { id = "string!", parts = "Thing[]", state = "'on'|'off'", ["a-b"] = "Other",
      wait_secs = "integer" },
    Given = { id = "string" },
    Record = { id = "string" },
  },
  owners = { Thing = "things", Other = "shared", Given = "things",
    Record = "things" }, answers = {},
  parameters = { ["things.move"] = { whom = "(Given|nil)[]!" } },
  facts = { ["Thing.wait_secs"] = { minimum = 1, maximum = 60, default = 5 } },
}

describe("annotations", function()
  local source = meta.of_resource(RESOURCE, TYPES)

  local function has(text)
    assert.is_truthy(source:find(text, 1, true), text)
  end

  it("have names that are Lua keywords", function()
    has 'function things.end_(id, parameters, opts) end\nthings["end"] = things.end_'
    has "---@field in? string\n---@field in_? string\n"
    local compile = rawget(_G, "loadstring") or load
    assert(compile(source))
  end)

  it("have the full names of the resource's types, except in quotes", function()
    has "---@return telnyx.Page<telnyx.things.Thing|'none'>?, telnyx.Error, telnyx.Response"
    has "---@field parts? telnyx.things.Thing[]"
    has "---@field id string\n"
  end)

  it("have a parameter under its name and in its group", function()
    has "---@field filter_age_gt? integer"
    has('---@field filter? { ["a.b"]?: string, '
      .. "age?: integer|{ gt?: integer, [string]: telnyx.NoSuchName }, [string]: any }")
  end)

  it("have a parameter for the whole body", function()
    has "---@field body? string[]\n---@field all? table\n"
  end)

  it("show that a response may be text", function()
    has "---@return table|string|nil, telnyx.Error, telnyx.Response"
  end)

  it("have the idempotency key of an operation that takes one", function()
    has "---@field in_? string\n---@field idempotency_key? string\n"
  end)

  it("have helpers as fields, whose types are declared in their modules", function()
    has("---@class telnyx.things\n---@field wait telnyx.things.wait\n"
      .. "---@field parse telnyx.things.parse\nlocal things = {}")
  end)

  it("say that no other name has a value", function()
    has "---@field idempotency_key? string\n---@field [string] telnyx.NoSuchName\n"
    has "---@param parameters? telnyx.NoParameters\n"
    has "---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, "
  end)

  it("have the id of every record, but for what is given", function()
    has "---@class telnyx.things.Record\n---@field id string\n"
    has "---@class telnyx.things.Given\n---@field id? string\n"
  end)

  it("require several ids by name", function()
    has "---@param parameters telnyx.things.MoveParameters\n"
    has "---@field a string\n"
    has "---@return table|telnyx.Stream|nil, telnyx.Error, telnyx.Response"
  end)

  it("return a stream when one is requested", function()
    has("---@class telnyx.things.MoveStreamParameters : telnyx.things.MoveParameters\n"
      .. "---@field stream true\n")
    has("---@overload fun(parameters: telnyx.things.MoveStreamParameters, "
      .. "opts?: telnyx.CallOptions): telnyx.Stream?, telnyx.Error, telnyx.Response\n")
  end)

  it("accept an empty table or only options if there are no parameters", function()
    has "function things.read(parameters, opts) end"
    has "---@overload fun(opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response\n"
  end)

  it("list all parameters, with their descriptions", function()
    has "---@class (exact) telnyx.things.MoveParameters\n"
    has "---@field when? telnyx.DateTime # the time\n"
    has "---@field wait_secs? integer # seconds, 1 to 60, default 5\n"
    has "---Moves a thing.\n---\n---`POST /a/{a}/b/{b}`\n"
  end)

  it("have fields that are not Lua names, and types of several resources", function()
    has '---@field ["a-b"]? telnyx.shared.Other\n'
  end)
end)

describe("the page of a resource", function()
  local page = reference.of_resource(RESOURCE, TYPES)

  local function has(text)
    assert.is_truthy(page:find(text, 1, true), text)
  end

  it("has every operation with its request, result and parameters", function()
    has "### things.move\n\nMoves a thing.\n\n`POST /a/{a}/b/{b}` returns table, *key*, *streams*\n"
    has "`GET /things` returns a page of [Thing](#thing) or `\"none\"`"
    has "| `filter_age_gt` | integer | required, `filter[age][gt]` |"
    has "| `when` | date-time | the time (or `telnyx.null`) |"
    has "| `a` | string | required |"
    has "| `in` | string | required, `in_` |"
    has "| `body` | array of string | required, the whole body |"
  end)

  it("describes special features of an operation", function()
    has "`GET /things/raw` returns string (`audio/wav`), needs no key\n"
    has("`PUT /things` returns table or string, as the server sends it "
      .. "(`application/json, text/csv`)\n")
    has "`GET /things/live` is a WebSocket, which `things.stream` opens.\n"
    has "may also be given together, as `all = { ... }`.\n"
  end)

  it("links to the descriptions of helpers", function()
    has "### things.wait\n\nCombines other operations: see [Assistants](../guide/assistants.md).\n"
    has "### things.parse\n\nSends nothing: see [TeXML](../guide/texml.md).\n"
  end)

  it("has types that link to each other", function()
    has "| `parts` | array of [Thing](#thing) | |"
    has "| `state` | `\"on\"` or `\"off\"` | |"
    has "| `id` | string | always |"
    has "| `a-b` | [Other](shared.md#other) | |"
    has "| `wait_secs` | integer | seconds, 1 to 60, default 5 |"
  end)
end)

describe("docs/api.md", function()
  local page = reference.index { RESOURCE }

  local function has(text)
    assert.is_truthy(page:find(text, 1, true), text)
  end

  it("links to every operation", function()
    has "6 operations"
    has("\n## things\n\n- [things.end](api/things.md#thingsend) Ends a thing: "
      .. "`POST /things/{id}/end`\n")
    has "- [things.wait](api/things.md#thingswait) made of others\n"
  end)
end)
