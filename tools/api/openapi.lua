-- Compares the endpoint tables with the API's OpenAPI document. Run in the top folder:
--
--   lua tools/api/openapi.lua [--update] [--only PATH]... [--date YYYY-MM-DD] DOCUMENT
--
-- Prints what was added, removed and changed, and fails where something was; with --update it goes
-- into the tables and types, and the document into lua/telnyx/version.lua. Corrections come from
-- overlay.lua, beside this file. --only /ai: the document is all there is of that part of the API;
-- without it, of the paths whose first part it has. --root: the folder to work in, for the specs.

local document = dofile "tools/api/document.lua"
local take_in = dofile "tools/api/take_in.lua"

local USAGE = "usage: lua tools/api/openapi.lua [--update] [--only PATH]... [--date YYYY-MM-DD] "
  .. "[--root FOLDER] DOCUMENT"

local function fail(message)
  io.stderr:write("openapi: ", tostring(message), "\n")
  os.exit(2)
end

local function options(words)
  local found = { only = {}, root = "." }
  local index = 1
  local function value(pattern)
    index = index + 1
    return words[index] and words[index]:find(pattern) and words[index] or fail(USAGE)
  end
  while words[index] do
    local word = words[index]
    if word == "--update" then
      found.update = true
    elseif word == "--only" then
      table.insert(found.only, value("^/"))
    elseif word == "--date" then
      found.date = value("^%d%d%d%d%-%d%d%-%d%d$")
    elseif word == "--root" then
      found.root = value(".")
    elseif word:find("^%-") or found.document then
      fail(USAGE)
    else
      found.document = word
    end
    index = index + 1
  end
  return found.document and found or fail(USAGE)
end

local function main(words)
  local opts = options(words)
  local read = document.read(opts.document)
  local found = take_in.compare(opts.root, read, opts.only)
  for _, line in ipairs(found.lines) do print(line) end
  print(("%d operations of the document, %d differences"):format(#read.operations, found.count))
  if opts.update then take_in.write(opts.root, read, found, opts.date) end
  os.exit(opts.update and 0 or found.count == 0 and 0 or 1)
end

local ok, message = pcall(main, arg)
if not ok then fail(message) end
