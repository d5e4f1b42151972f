-- Specs of the comparison of endpoint tables with an OpenAPI document by tools/api.

local cjson = require "cjson"

local openapi = require "spec.support.openapi"

local compare = dofile "tools/api/compare.lua"
local corrections = dofile "tools/api/corrections.lua"
local document = dofile "tools/api/document.lua"
local names = dofile "tools/api/names.lua"
local origins = dofile "tools/api/origins.lua"
local sorted = dofile "tools/api/sorted.lua"
local tables = dofile "tools/api/tables.lua"

local DATE = "2026-01-01"

-- Compares; all rows were in the previous document.
local function records(rows)
  local found = {}
  for name in pairs(rows) do found[name] = { DATE, "document" } end
  return found
end

local function compared(rows, others, overlay, known, sources)
  local source = document.of_text(cjson.encode(openapi.document(others)), "api.json")
  source.date = DATE
  return compare(rows, origins.read(known or records(rows), sources or {}), source,
    corrections.read(overlay or {}))
end

-- Returns the differences, one line each.
local function differences(...)
  local lines = {}
  for _, each in ipairs(compared(...).differences) do
    local head = each.kind .. " " .. each.name
    if #each.lines == 0 then lines[#lines + 1] = head end
    for _, line in ipairs(each.lines) do lines[#lines + 1] = head .. " " .. line end
  end
  return lines
end

local function things()
  return {
    ["things.create"] = { "POST", "/things",
      body = { name = "string!", size = "integer", tags = "string[]" } },
    ["things.list"] = { "GET", "/things", page = "flat",
      query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    ["things.retrieve"] = { "GET", "/things/{thing_id}" },
  }
end

describe("tables and a document", function()
  it("with the same content have no differences", function()
    assert.are.same({}, differences(things(), things()))
  end)

  it("are compared regardless of the names of ids", function()
    local others = things()
    others["things.retrieve"][2] = "/v2/things/{id}"
    assert.are.same({}, differences(things(), others))
    assert.are.equal("/things/{thing_id}", compared(things(), others).rows["things.retrieve"][2])
  end)

  it("differ in operations", function()
    local others = things()
    others["things.delete"] = { "DELETE", "/things/{thing_id}", response = "none" }
    others["things.retrieve"] = nil
    local found = compared(things(), others)
    assert.are.same({ "added things.delete", "removed things.retrieve" },
      differences(things(), others))
    assert.are.same(others["things.delete"], found.rows["things.delete"])
    assert.is_nil(found.rows["things.retrieve"])
  end)

  it("differ in parameters, types and required parameters", function()
    local others = things()
    others["things.create"].body = { name = "string", size = "number", colour = "string!" }
    others["things.list"].query.sort = "string?"
    assert.are.same({
      "changed things.create body colour: added, string!",
      "changed things.create body name: string, was string!",
      "changed things.create body size: number, was integer",
      "changed things.create body tags: removed, was string[]",
      "changed things.list query sort: added, string?",
    }, differences(things(), others))
    assert.are.same(others["things.create"].body,
      compared(things(), others).rows["things.create"].body)
  end)

  it("differ in responses, idempotency keys and kinds of bodies", function()
    local others = things()
    others["things.retrieve"].response, others["things.retrieve"].accept = "text", "text/csv"
    others["things.create"].idempotent = true
    others["things.create"].body = nil
    others["things.create"].form = { file = "file!" }
    assert.are.same({
      "changed things.create idempotent: true, was none",
      "changed things.create body name: removed, was string!",
      "changed things.create body size: removed, was integer",
      "changed things.create body tags: removed, was string[]",
      "changed things.create form file: added, file!",
      "changed things.retrieve response: text, was json",
      "changed things.retrieve accept: text/csv, was none",
    }, differences(things(), others))
  end)

  it("keep facts that a document does not contain", function()
    local rows, others = things(), things()
    rows["things.create"].idempotent = true
    rows["things.create"].stream = true
    rows["things.create"].names = { label = "name", count = "size" }
    others["things.create"].body.size = nil
    local row = compared(rows, others).rows["things.create"]
    assert.are.same({ "POST", "/things", idempotent = true, stream = true,
      names = { label = "name" }, body = { name = "string!", tags = "string[]" } }, row)
    assert.are.equal("flat", compared(rows, others).rows["things.list"].page)
  end)

  it("do not differ in the fields of a body that is one parameter", function()
    local rows = things()
    rows["things.create"].body = "object!"
    assert.are.same({}, differences(rows, things()))
  end)

  it("do not change the tables", function()
    local rows, others = things(), things()
    others["things.create"].body.name = "integer"
    compared(rows, others)
    assert.are.same(things(), rows)
  end)

  -- A document has one operation for a method and a path, and states the type of a response.
  it("generated from each other agree about every operation", function()
    local all, rows, seen = tables.read("lua/telnyx/resources"), {}, {}
    for name, row in pairs(all) do
      local shape = names.shape(row[1], row[2])
      if not seen[shape] then rows[name] = row end
      seen[shape] = true
      if row.response == "auto" then row.response, row.accept = nil, nil end
      if row.response == "text" then row.accept = row.accept or "text/plain" end
    end
    local found = compared(rows, rows)
    assert.are.same({}, found.differences)
    assert.are.equal(#sorted(rows), #found.covered)
  end)

  it("clash if two parameters have the same Lua name", function()
    local others = things()
    others["things.create"].body["na-me"] = "string"
    others["things.create"].body.na_me = "string"
    local found = compared(things(), others).differences
    assert.are.equal("clash", found[2].kind)
    assert.matches("'body na%-me' and 'body na_me' are both called 'na_me'", found[2].lines[1])
  end)
end)

describe("an operation of several sources", function()
  local CLIENT = { client = { date = "2026-02-02" }, document = { date = DATE } }
  local OLDER = { client = { date = "2025-12-31" }, document = { date = DATE } }
  local BOTH = {}
  for name in pairs(things()) do BOTH[name] = { "2025-01-01", "client", "document" } end

  it("stays as in the newer source of another kind", function()
    local others = things()
    others["things.create"].body = { title = "string" }
    assert.are.same({}, compared(things(), others, {}, BOTH, CLIENT).differences)
    assert.are.equal(1, #compared(things(), others, {}, BOTH, OLDER).differences)
  end)

  it("stays while one of them has it", function()
    local others, document_alone = things(), {}
    others["things.create"] = nil
    local found = compared(things(), others, {}, BOTH, CLIENT)
    assert.are.same({}, found.differences)
    assert.are.same({ client = true }, found.origins.rows["things.create"].kinds)
    for name in pairs(things()) do document_alone[name] = { DATE, "document" } end
    assert.are.equal("removed",
      compared(things(), others, {}, document_alone, CLIENT).differences[1].kind)
  end)

  it("stays if it was written by hand", function()
    local others = things()
    others["things.create"] = nil
    local by_hand = { ["things.create"] = { DATE } }
    assert.are.same({}, compared(things(), others, {}, by_hand, CLIENT).differences)
    assert.are.same({}, compared(things(), others, {}, {}, CLIENT).differences)
  end)

  it("is dated by the first of them", function()
    local found = compared(things(), things(), {}, BOTH, CLIENT).origins.rows["things.create"]
    assert.are.equal("2025-01-01", found.since)
    local others = things()
    others["things.delete"] = { "DELETE", "/things/{id}" }
    found = compared(things(), others, {}, BOTH, CLIENT).origins.rows["things.delete"]
    assert.are.same({ since = DATE, kinds = { document = true } }, found)
  end)
end)

-- As read by tools/api/client_document.lua.
describe("an official client", function()
  local function read(operation, schemas)
    operation.method, operation.path = operation.method or "POST", operation.path or "/things"
    operation.name, operation.query = operation.name or "things.create", operation.query or {}
    local source = document.of_text(cjson.encode { ops = { operation }, schemas = schemas or {} },
      "client.json")
    source.date = DATE
    return source
  end

  local function after(rows, operation, schemas)
    return compare(rows, origins.read({}, {}), read(operation, schemas), corrections.read({}))
  end

  local function field(kind, required)
    return { schema = { type = kind }, required = required or false }
  end

  it("has coarser types, which do not replace finer ones", function()
    local rows = { ["things.create"] = { "POST", "/things",
      body = { count = "integer", at = "datetime!", of = "string[]" }, response = "none" } }
    local found = after(rows, { body = { count = field("number", true), at = field "string",
      of = { schema = { type = "array", items = { type = "string" } }, required = false } } })
    assert.are.same({ count = "integer!", at = "datetime", of = "string[]" },
      found.rows["things.create"].body)
  end)

  it("names new operations, and marks paged ones", function()
    local found = after({}, { name = "simCards.publicIPs.listAll", method = "GET", path = "/all",
      paged = false, query = { ["page[number]"] = field "number" }, response = {} })
    assert.are.same({ "GET", "/all", query = { ["page[number]"] = "integer" } },
      found.rows["sim_cards.public_ips.list_all"])
    found = after({}, { name = "all.list", method = "GET", path = "/all", paged = true,
      pageType = "ThingsPerPagePaginationV2", response = {} })
    assert.are.equal("records", found.rows["all.list"].page)
  end)

  it("sends bytes, forms, or either of them", function()
    local octets = after({}, { contentType = "application/octet-stream",
      body = { charAt = field "object" } }).rows["things.create"]
    assert.are.equal("file!", octets.body)
    local form = after({}, { multipart = true, body = { file = field "string" } })
      .rows["things.create"]
    assert.are.same({ file = "string" }, form.form)
    local either = after({}, { multipart = true, maybeMultipart = true,
      body = { file = field "string" } }).rows["things.create"]
    assert.are.same({ file = "string" }, either.body)
  end)
end)

describe("the overlay", function()
  it("replaces parts of the document", function()
    local rows, others = things(), things()
    rows["things.create"].body.size = nil
    rows["things.create"].body.extra = "object"
    assert.are.same({}, differences(rows, others, { ["things.create"] = { reason = "newer",
      set = { body = { size = false, extra = "object" } } } }))
  end)

  it("completes rows that lack its parts", function()
    local overlay = { ["things.create"] = { reason = "tried",
      set = { body = { name = "any!" }, one_of = { "size", "tags" } } } }
    local row = compared(things(), things(), overlay).rows["things.create"]
    assert.are.equal("any!", row.body.name)
    assert.are.same({ "size", "tags" }, row.one_of)
  end)

  it("omits operations of the document", function()
    local rows = things()
    rows["things.retrieve"] = nil
    local overlay = { ["GET /things/{thing_id}"] = { reason = "old", only = "document" } }
    assert.are.same({}, differences(rows, things(), overlay))
    assert.are.same({ "overlay GET /things/{thing_id} changes nothing: remove it" },
      differences(things(), things(), overlay))
  end)

  it("names new operations", function()
    local others = things()
    others["things.delete"] = { "DELETE", "/things/{thing_id}" }
    local overlay = { ["DELETE /things/{thing_id}"] = { reason = "so", name = "things.discard" } }
    assert.are.same({ "added things.discard" }, differences(things(), others, overlay))
    assert.are.same({ "overlay DELETE /things/{thing_id} changes nothing: remove it" },
      differences(others, others, overlay))
  end)

  it("is reported if it changes nothing, or names nothing", function()
    assert.are.same({
      "overlay things.create changes nothing: remove it",
      "overlay things.gone there is no such operation",
    }, differences(things(), things(), {
      ["things.create"] = { reason = "was so", set = { body = { size = "integer" } } },
      ["things.gone"] = { reason = "was so", set = { body = { size = "integer" } } },
    }))
  end)

  for message, entry in pairs {
    ["overlay: 'things.create' has no reason"] = { set = {} },
    ["overlay: 'things.create' has no 'set'"] = { reason = "so", only = "tables" },
  } do
    it("is refused: " .. message, function()
      local read_it, err = pcall(corrections.read, { ["things.create"] = entry })
      assert.is_false(read_it)
      assert.are.equal(message, err)
    end)
  end
end)

describe("a name for a new operation", function()
  local rows = {
    ["things.create"] = { "POST", "/things" },
    ["things.retrieve"] = { "GET", "/things/{id}" },
    ["things.tags.add"] = { "POST", "/things/{id}/tags" },
    ["renamed.list"] = { "GET", "/10dlc/phoneNumbers", page = "flat" },
  }

  for _, case in ipairs {
    { "things.list", "GET", "/things" },
    { "things.update", "PATCH", "/things/{id}" },
    { "things.delete", "DELETE", "/things/{id}" },
    { "things.pause", "POST", "/things/{id}/pause" },
    { "things.retrieve_config", "GET", "/things/{id}/config" },
    { "things.delete_config", "DELETE", "/things/{id}/config" },
    { "things.actions.start_streaming", "POST", "/things/{id}/actions/streaming_start" },
    { "things.tags.list", "GET", "/things/{id}/tags" },
    { "things.tags.remove", "DELETE", "/things/{id}/tags/{tag}", "remove_tag" },
    { "things.tags.delete", "DELETE", "/things/{id}/tags/{tag}", "erase_tag" },
    { "renamed.retrieve", "GET", "/10dlc/phoneNumbers/{id}" },
    { "new_things.create", "POST", "/new-things", "post_new" },
    { "new_things.list", "GET", "/new-things" },
    { "stock.retrieve", "GET", "/stock" },
    { "imports.create", "POST", "/import" },
    { "api_webhooks.list", "GET", "/webhooks" },
    { "api_request.create", "POST", "/request" },
    { "api_gather.create", "POST", "/gather" },
    { "api_end.while", "POST", "/end/{id}/while" },
    { "api_3d.retrieve", "GET", "/3d" },
  } do
    it(("is %s for %s %s"):format(case[1], case[2], case[3]), function()
      local all = {}
      for name, row in pairs(rows) do all[name] = row end
      all["things.tags.remove_all"] = { "DELETE", "/things/{id}/tags" }
      all["others.remove"] = { "DELETE", "/others/{id}" }
      assert.are.equal(case[1], names.of(all):propose({ case[2], case[3] }, case[4]))
    end)
  end

  it("is another one if that is taken", function()
    local others = things()
    others["things.fetch"] = { "POST", "/things/{thing_id}/retrieve" }
    others["things.fetch_one"] = { "DELETE", "/things/{thing_id}/retrieve/{id}" }
    assert.are.same({ "added things.retrieve_2", "added things.retrieve_delete" },
      differences(things(), others))
  end)

  -- docs/maintaining.md has these figures.
  it("is the actual name of most existing operations", function()
    local all = tables.read("lua/telnyx/resources")
    local proposer, same, same_resource, count = names.of(all), 0, 0, 0
    for name, row in pairs(all) do
      proposer:remove(name, row)
      local proposed = proposer:propose(row)
      proposer:add(name, row)
      count = count + 1
      if proposed == name then same = same + 1 end
      if proposed:match("^(.*)%.") == name:match("^(.*)%.") then
        same_resource = same_resource + 1
      end
    end
    assert.is_true(same > 0.78 * count, same)
    assert.is_true(same_resource > 0.96 * count, same_resource)
  end)
end)
