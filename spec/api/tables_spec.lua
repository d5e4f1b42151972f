-- Specs of the structure of all endpoint tables.

local format = dofile "tools/api/format.lua"
local names = dofile "tools/api/names.lua"
local files = require "spec.support.files"
local page = require "telnyx.response.page"
local parameters = require "telnyx.api.parameters"
local resources = require "telnyx.api.tables"

local METHODS = { GET = true, POST = true, PUT = true, PATCH = true, DELETE = true }
local TYPES = {
  string = true, integer = true, number = true, boolean = true, datetime = true, date = true,
  object = true, file = true, any = true,
}
local RESPONSES = { text = true, binary = true, none = true, auto = true }
local AUTHS = { none = true, client = true, ["client?"] = true }

-- The allowed values of each field of a row.
local FIELDS = {
  query = "table", form = "table", headers = "table", names = "table", one_of = "table",
  open = "table",
  response = "string", accept = "string", page = "string", content_type = "string",
  whole = "string", auth = "string", idempotent = "boolean", stream = "boolean",
  root = "boolean", websocket = "string",
}

-- Calls `visit(name, row)` for every row.
local function each_row(tree, prefix, visit)
  for name, entry in pairs(tree) do
    if type(entry[1]) == "string" then
      visit(prefix .. name, entry)
    else
      each_row(entry, prefix .. name .. ".", visit)
    end
  end
end

local rows = {}
for name in pairs(resources.names()) do
  each_row(resources.whole(name), name .. ".", function(full, row) rows[full] = row end)
end

-- Returns the names of the tables' files, including branches of large resources.
local function each_file(visit)
  local pipe = assert(io.popen("find lua/telnyx/resources -name '*.lua'"))
  for path in pipe:lines() do
    local text = files.read(path)
    visit(path, text)
  end
  pipe:close()
end

local function check_fields(name, row)
  assert.is_true(METHODS[row[1]], name)
  assert.equal(2, #row, name)
  for field, value in pairs(row) do
    local is_known = field == 1 or field == 2 or field == "body"
    if not is_known then assert.equal(FIELDS[field], type(value), name .. " " .. field) end
  end
  assert.is_true(row.response == nil or RESPONSES[row.response], name)
  assert.is_true(row.auth == nil or AUTHS[row.auth], name)
  assert.is_true(row.page == nil or page.KINDS[row.page] ~= nil, name)
  assert.is_nil(row.body and row.form, name)
end

local function check_path(name, path)
  assert.is_nil(path:find("//", 1, true), name)
  for segment in path:gmatch("[^/]+") do
    assert.is_truthy(segment:find("^[%a%d_%.%-]+$") or segment:find("^{%l[%l%d_]*}%.?%l*$"),
      name .. " " .. segment)
  end
end

-- Every parameter has a type and a unique Lua name.
local function check_parameters(name, row)
  local seen, own_names = {}, parameters.own_names(row)
  for id in row[2]:gmatch("{([^}]*)}") do
    assert.is_nil(seen[id], name .. " " .. id)
    seen[id] = true
  end
  for _, place in ipairs(resources.PLACES) do
    for wire, kind in pairs(resources.parameters(row, place)) do
      local base = kind:match("^(%l+)!?%??$") or kind:match("^(%l+)%[%]!?%??$")
      assert.is_true(TYPES[base], name .. " " .. wire .. ": " .. kind)
      local own = own_names[wire] or parameters.lua_name(wire)
      assert.is_truthy(own:find("^%l[%l%d_]*$"), name .. " " .. wire)
      assert.is_nil(seen[own], name .. " " .. wire)
      seen[own] = true
    end
  end
  for own in pairs(row.names or {}) do assert.is_true(seen[own], name .. " " .. own) end
  for _, parameter in ipairs(row.one_of or {}) do assert.is_true(seen[parameter], name) end
  assert.is_nil(seen[row.whole or 1], name)
end

describe("the endpoint tables #whole_api", function()
  it("have a sound row for each operation", function()
    for name, row in pairs(rows) do
      check_fields(name, row)
      check_path(name, row[2])
      check_parameters(name, row)
    end
  end)

  it("use only known kinds of pagination", function()
    local unused = {}
    for kind in pairs(page.KINDS) do unused[kind] = true end
    for _, row in pairs(rows) do
      if row.page then unused[row.page] = nil end
    end
    assert.same({}, unused)
  end)

  it("have different requests for all operations, except for the API's own duplicates", function()
    local seen, twice = {}, {}
    for name, row in pairs(rows) do
      local place = row[1] .. " " .. row[2]:gsub("{[^}]*}", "{}")
      if seen[place] then
        local pair = { name, seen[place] }
        table.sort(pair)
        twice[#twice + 1] = table.concat(pair, " ")
      end
      seen[place] = name
    end
    table.sort(twice)
    assert.same({
      "ai.collections.retrieve_documents ai.knowledge.collections.retrieve_documents",
      "documents.upload documents.upload_json",
      "messaging_10dlc.phone_number_assignment_by_profile.list_phone_number_status "
        .. "messaging_10dlc.phone_number_assignment_by_profile.retrieve_phone_number_status",
      "porting.loa_configurations.preview porting.loa_configurations.preview_0",
      "text_to_speech.create_speech text_to_speech.generate_speech",
      "whatsapp.phone_numbers.get whatsapp.phone_numbers.list",
    }, twice)
  end)

  it("are data without globals, in the layout of the tools", function()
    each_file(function(path, text)
      local chunk
      if _VERSION == "Lua 5.1" then
        chunk = setfenv(assert(loadstring(text)), {}) -- luacheck: ignore 113
      else
        chunk = assert(load(text, path, "t", {}))
      end
      local header = text:match("^(.-)\n\nreturn {\n")
      assert.equal(format(header, chunk()), text)
    end)
  end)

  it("have no resource named like a client's own field", function()
    for name in pairs(resources.names()) do assert.is_false(names.is_reserved(name), name) end
  end)

  it("are all in the list of resources", function()
    local found = {}
    each_file(function(path)
      local name = path:match("^lua/telnyx/resources/([%w_]+)%.lua$")
      if name then found[name] = true end
    end)
    assert.same(found, resources.names())
  end)
end)
