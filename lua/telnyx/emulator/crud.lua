-- The standard routes of a collection: list, create, retrieve, update and delete a record.

local errors = require "telnyx.emulator.errors"
local pages = require "telnyx.emulator.pages"

---@class telnyx.emulator.Crud
---@field collection fun(): table the store's collection; called before each request
---@field find nil|fun(collection: table, id: string): table|nil by the key by default
---@field parameter string the path parameter with a record's id: "tool_id"
---@field noun string the name of a record in errors: "tool"
---@field body table schema of what a record may be given
---@field filters table<string, string|fun(record: table, value: string): boolean>|nil by the names
---in the query: the field that must be equal, or a test
---@field list nil|fun(records: table[], query: table): table response; a page by default
---@field create nil|fun(body: table): table record the new one, to be stored; nothing is created
---by default
---@field status integer|nil of the response to a creation, 200 by default
---@field assign nil|fun(record: table, body: table) copies the fields of the schema by default
---@field update "PUT"|"PATCH"
---@field show nil|fun(record: table): table what is shown of a record; itself by default
---@field deleted nil|fun(record: table): table|nil what the response to a deletion shows

local function assigner(schema)
  return function(record, body)
    for name in pairs(schema) do
      if body[name] ~= nil then record[name] = body[name] end
    end
  end
end

local function select(records, filters, query)
  return records:select(function(record)
    for name, filter in pairs(filters or {}) do
      local wanted = query[name]
      if wanted and type(filter) == "string" then
        if record[filter] ~= wanted then return false end
      elseif wanted and not filter(record, wanted) then
        return false
      end
    end
    return true
  end)
end

--- Adds the routes of a collection.
---@param router table
---@param path string of the list; that of a record has the id behind it
---@param opts telnyx.emulator.Crud
local function crud(router, path, opts)
  local one = ("%s/{%s}"):format(path, opts.parameter)
  local assign, list = opts.assign or assigner(opts.body), opts.list or pages.answer
  local find = opts.find or function(collection, id) return collection:get(id) end
  local show = opts.show or function(record) return record end

  local function with_record(handler)
    return function(request)
      local id = request.params[opts.parameter]
      local collection = opts.collection()
      local record = find(collection, id)
      if not record then
        return errors.not_found(("There is no %s '%s'."):format(opts.noun, id), opts.parameter)
      end
      return handler(record, request, collection)
    end
  end

  router:add("GET", path, function(request)
    return list(select(opts.collection(), opts.filters, request.query), request.query)
  end)
  if opts.create then
    router:add("POST", path, function(request)
      local record = opts.create(request.json)
      assign(record, request.json)
      return { status = opts.status, json = show(opts.collection():add(record)) }
    end, { body = opts.body, idempotent = true })
  end
  router:add("GET", one, with_record(function(record)
    return { json = show(record) }
  end))
  router:add(opts.update, one, with_record(function(record, request)
    assign(record, request.json)
    return { json = show(record) }
  end), { body = opts.body, partial = true })
  router:add("DELETE", one, with_record(function(record, _, collection)
    collection:remove(record[collection.key])
    return { json = opts.deleted and opts.deleted(record) }
  end))
end

return crud
