-- A comparison of the endpoint tables with a source of the API: its OpenAPI document, or the
-- operations of an official client. Run in the top folder:
--
--   lua tools/api/openapi.lua [--update] [--date YYYY-MM-DD] [--version VERSION] SOURCE
--
-- Prints what was added, removed and changed, and fails where something was; with --update it goes
-- into the tables, the types and lua/telnyx/version.lua. A source is whole, and of its date: an
-- operation that a newer source of another kind has stays as it is. Corrections come from
-- overlay.lua, beside this file; one that does nothing is an error, and nothing is written.
-- --root: the folder to work in, for the specs.

local document = dofile "tools/api/document.lua"
local take_in = dofile "tools/api/take_in.lua"

local USAGE = "usage: lua tools/api/openapi.lua [--update] [--date YYYY-MM-DD] [--version VERSION] "
  .. "[--root FOLDER] SOURCE"

local function fail(message)
  io.stdout:flush()
  io.stderr:write("openapi: ", tostring(message), "\n")
  os.exit(2)
end

local function options(words)
  local found = { root = "." }
  local index = 1
  local function value(pattern)
    index = index + 1
    return words[index] and words[index]:find(pattern) and words[index] or fail(USAGE)
  end
  while words[index] do
    local word = words[index]
    if word == "--update" then
      found.update = true
    elseif word == "--date" then
      found.date = value("^%d%d%d%d%-%d%d%-%d%d$")
    elseif word == "--version" then
      found.version = value("^%d[%w.-]*$")
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
  local source = document.read(opts.document)
  local found = take_in.compare(opts.root, source, opts)
  for _, line in ipairs(found.lines) do print(line) end
  print(("%d operations of the %s of %s, %d differences"):format(#source.operations, source.kind,
    source.date, found.count))
  if found.mistakes > 0 then fail(("%d mistakes to mend first"):format(found.mistakes)) end
  if opts.update then take_in.write(opts.root, source, found) end
  os.exit(opts.update and 0 or found.count == 0 and 0 or 1)
end

local ok, message = pcall(main, arg)
if not ok then fail(message) end
