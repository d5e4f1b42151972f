-- Specs of tools/api/openapi.lua as run by a maintainer: its output and the files it writes.

local api_folder = require "spec.support.api_folder"
local openapi = require "spec.support.openapi"

local function last_line(count)
  return ("3 operations of the document of %s, %d differences\n"):format(os.date("%Y-%m-%d"), count)
end

local SAME = last_line(0)

local function things()
  return {
    ["things.create"] = { "POST", "/things", body = { name = "string!", size = "integer" } },
    ["things.list"] = { "GET", "/things" },
    ["others.list"] = { "GET", "/others" },
  }
end

-- A document in which `create` returns a Thing, and takes its parts.
local function typed()
  local document = openapi.document(things())
  document.components = { schemas = {
    ThingResponse = { required = { "id", "kind" }, properties = { id = { type = "string" },
      kind = { enum = { "big", "small" } },
      parts = { type = "array", items = { ["$ref"] = "#/components/schemas/Part" } } } },
    Part = { required = { "weight" }, properties = { weight = { type = "number" } } },
  } }
  local create = document.paths["/things"].post
  create.responses["200"].content["application/json"].schema =
    { ["$ref"] = "#/components/schemas/ThingResponse" }
  create.requestBody.content["application/json"].schema.properties.parts =
    { type = "array", items = { ["$ref"] = "#/components/schemas/Part" } }
  return document
end

local TYPES = {
  answers = { ["things.create"] = "Thing" },
  parameters = { ["things.create"] = { parts = "Piece[]" } },
  types = { Thing = { id = "string!", kind = "'big'|'small'!", parts = "Piece[]" },
    Piece = { weight = "number!" } },
}

describe("tools/api/openapi.lua", function()
  local folder

  after_each(function()
    if folder then folder:remove() end
    folder = nil
  end)

  it("reports no differences", function()
    folder = api_folder.new(things())
    local output, status = folder:take_in(openapi.document(things()))
    assert.are.equal(SAME, output)
    assert.are.equal(0, status)
  end)

  it("prints differences, fails, and writes nothing", function()
    folder = api_folder.new(things())
    local before, others = folder:files(), things()
    others["things.retrieve"] = { "GET", "/things/{id}" }
    others["others.list"] = nil
    others["things.create"].body.size = "number"
    local output, status = folder:take_in(openapi.document(others), "--date 2026-01-31")
    assert.are.equal(table.concat({
      "added: things.retrieve (GET /things/{id})",
      "removed: others.list (GET /others)",
      "changed: things.create (POST /things)",
      "  body size: number, was integer",
      "3 operations of the document of 2026-01-31, 3 differences", "" }, "\n"), output)
    assert.are.equal(1, status)
    assert.are.same(before, folder:files())
  end)

  it("writes differences once", function()
    folder = api_folder.new(things())
    local others = things()
    others["things.retrieve"] = { "GET", "/things/{id}" }
    others["others.list"] = nil
    others["things.create"].body = { title = "string!" }
    local document = openapi.document(others)
    local _, status = folder:take_in(document, "--update --date 2026-01-31")
    assert.are.equal(0, status)
    assert.are.same(others, folder:rows())
    local version = folder:load("lua/telnyx/version.lua")
    assert.are.equal("1.2.3", version.version)
    assert.are.equal(3, version.api.operations)
    local source = version.api.sources.document
    assert.are.equal("2026-01-31", source.date)
    assert.are.equal(3, source.operations)
    assert.matches("^" .. ("%x"):rep(64) .. "$", source.sha256)
    local before = folder:files()
    assert.is_nil(before["lua/telnyx/resources/others.lua"])
    folder:take_in(document, "--update")
    assert.are.same(before, folder:files())
  end)

  it("keeps names given by hand", function()
    folder = api_folder.new(things())
    local others = things()
    others["things.retrieve"] = { "GET", "/things/{id}" }
    folder:take_in(openapi.document(others), "--update")
    local rows = folder:rows()
    rows["things.fetch"], rows["things.retrieve"] = rows["things.retrieve"], nil
    folder:remove()
    folder = api_folder.new(rows)
    assert.matches(", 0 differences\n$", (folder:take_in(openapi.document(others))))
  end)

  it("keeps the corrections of the overlay", function()
    local rows = things()
    rows["things.create"].body.newer = "object"
    folder = api_folder.new(rows, [[{ ["things.create"] = { reason = "newer",
      set = { body = { newer = "object" } } } }]])
    local others = things()
    others["things.create"].body.size = nil
    folder:take_in(openapi.document(others), "--update")
    assert.are.same({ name = "string!", newer = "object" }, folder:rows()["things.create"].body)
  end)

  it("finds equal types under different names", function()
    local rows = things()
    rows["things.create"].body.parts = "object[]"
    folder = api_folder.new(rows, nil, { things = TYPES })
    local before = folder:files()["tools/api/types/things.lua"]
    assert.are.equal(SAME, (folder:take_in(typed())))
    folder:take_in(typed(), "--update")
    assert.are.equal(before, folder:files()["tools/api/types/things.lua"])
  end)

  it("updates types", function()
    local rows = things()
    rows["things.create"].body.parts = "object[]"
    folder = api_folder.new(rows, nil, { things = TYPES })
    local document = typed()
    local schemas = document.components.schemas
    schemas.ThingResponse.properties.kind.enum = { "big", "huge" }
    schemas.ThingResponse.properties.colour = { ["$ref"] = "#/components/schemas/Colour" }
    schemas.ThingResponse.required = { "kind" }
    schemas.Colour = { properties = { name = { type = "string" } } }
    schemas.Part.properties.height = { type = "number" }
    schemas.Part.required = nil
    local output = folder:take_in(document, "--update")
    assert.are.equal(table.concat({
      "types:",
      "  Piece.height: added, number",
      "  Piece.weight: number, was number!",
      "  Thing.colour: added, Colour",
      "  Thing.id: string, was string!",
      "  Thing.kind: 'big'|'huge'!, was 'big'|'small'!",
      last_line(5) }, "\n"), output)
    assert.are.same({
      answers = TYPES.answers, parameters = TYPES.parameters, facts = {},
      types = { Piece = { weight = "number", height = "number" }, Colour = { name = "string" },
        Thing = { id = "string", kind = "'big'|'huge'!", parts = "Piece[]", colour = "Colour" } },
    }, folder:load("tools/api/types/things.lua"))
    assert.matches(", 0 differences\n$", (folder:take_in(document)))
  end)

  it("adds types to a resource without any", function()
    local rows = things()
    rows["things.create"].body.parts = "object[]"
    folder = api_folder.new(rows, nil,
      { things = { answers = {}, parameters = {}, types = {} } })
    folder:take_in(typed(), "--update")
    assert.are.same({
      answers = { ["things.create"] = "ThingResponse" },
      parameters = { ["things.create"] = { parts = "Part[]" } },
      facts = {},
      types = { ThingResponse = { id = "string!", kind = "'big'|'small'!", parts = "Part[]" },
        Part = { weight = "number!" } },
    }, folder:load("tools/api/types/things.lua"))
  end)

  it("takes over the facts about values", function()
    local rows = things()
    rows["things.create"].body.parts = "object[]"
    folder = api_folder.new(rows, nil, { things = TYPES })
    local document = typed()
    document.components.schemas.Part.properties.weight.minimum = 1
    document.paths["/things"].post.requestBody.content["application/json"].schema.properties.size
      .default = 4
    local output = folder:take_in(document, "--update")
    assert.are.equal(table.concat({ "facts:", "  Piece.weight: minimum 1, was nothing",
      "  things.create size: default 4, was nothing", last_line(2) }, "\n"), output)
    assert.are.same({ ["Piece.weight"] = { minimum = 1 },
      ["things.create size"] = { default = 4 } }, folder:load("tools/api/types/things.lua").facts)
    assert.matches(", 0 differences\n$", (folder:take_in(document)))
  end)

  it("moves a type of two resources to the shared types", function()
    local rows = things()
    rows["things.create"].body.parts = "object[]"
    folder = api_folder.new(rows)
    local document = typed()
    document.paths["/others"].get.responses["200"].content["application/json"].schema =
      { ["$ref"] = "#/components/schemas/Part" }
    folder:take_in(document, "--update")
    assert.are.same({ Part = { weight = "number!" } },
      folder:load("tools/api/types/shared.lua").types)
    assert.are.equal("Part", folder:load("tools/api/types/others.lua").answers["others.list"])
    assert.is_nil(folder:load("tools/api/types/things.lua").types.Part)
  end)

  it("keeps the corrections of types", function()
    local rows = things()
    rows["things.create"].body.parts = "object[]"
    local types = { answers = TYPES.answers, parameters = TYPES.parameters,
      types = { Thing = TYPES.types.Thing, Piece = { weight = "number", newer = "string" } } }
    local overlay = [[{ ["types.Piece"] = { reason = "newer",
      set = { weight = "number", newer = "string" } } }]]
    folder = api_folder.new(rows, overlay, { things = types })
    local before = folder:files()["tools/api/types/things.lua"]
    assert.are.equal(SAME,
      (folder:take_in(typed(), "--update")))
    assert.are.equal(before, folder:files()["tools/api/types/things.lua"])
  end)

  it("keeps additions of the overlay to a union, and adds new members", function()
    local rows = things()
    rows["things.create"].body.parts = "object[]"
    local types = { answers = TYPES.answers, parameters = TYPES.parameters,
      types = { Piece = TYPES.types.Piece,
        Thing = { id = "string!", kind = "'big'|'newer'|'small'!", parts = "Piece[]" } } }
    folder = api_folder.new(rows, [[{ ["types.Thing"] = { reason = "newer",
      set = { kind = "|'newer'" } } }]], { things = types })
    local document = typed()
    assert.matches(", 0 differences\n$", (folder:take_in(document)))
    document.components.schemas.ThingResponse.properties.kind.enum = { "big", "small", "huge" }
    folder:take_in(document, "--update")
    assert.are.equal("'big'|'small'|'huge'|'newer'!",
      folder:load("tools/api/types/things.lua").types.Thing.kind)
    assert.matches(", 0 differences\n$", (folder:take_in(document)))
    document.components.schemas.ThingResponse.properties.kind.enum =
      { "big", "small", "huge", "newer" }
    assert.matches("'Thing.kind' changes nothing any more", (folder:take_in(document)), 1, true)
  end)

  it("reports corrections of types that are not needed", function()
    local rows = things()
    rows["things.create"].body.parts = "object[]"
    folder = api_folder.new(rows, [[{
      ["types.None"] = { reason = "gone", set = { a = "string" } },
      ["types.Piece"] = { reason = "was so", set = { weight = "number!" } },
    }]], { things = TYPES })
    assert.are.equal(table.concat({
      "types:",
      "  overlay types.None: there is no such type",
      "  overlay types.Piece: 'Piece.weight' changes nothing any more",
      last_line(2) .. "openapi: 2 mistakes to mend first", "" }, "\n"),
      (folder:take_in(typed(), "--update")))
  end)

  it("prints its usage", function()
    folder = api_folder.new({})
    local output, status = folder:take_in("api.json", "--only")
    assert.matches("^openapi: usage: lua tools/api/openapi.lua ", output)
    assert.are.equal(2, status)
    output, status = folder:take_in("no/such/file")
    assert.matches("^openapi: no/such/file: ", output)
    assert.are.equal(2, status)
  end)
end)
