-- A checker of the rockspec, which must list exactly the modules and C sources of this tree; with
-- --write it updates the list, and copies the repository's address to the other rockspec. Run in
-- the top folder:
--   lua tools/rockspec.lua [--write]

local NAME = "telnyx-dev-1.rockspec"
local OTHER = "rockspecs/websocket/telnyx-websocket-dev-1.rockspec"

local function files(pattern)
  local found = {}
  local pipe = assert(io.popen("find " .. pattern .. " | LC_ALL=C sort"))
  for path in pipe:lines() do
    found[#found + 1] = path
  end
  pipe:close()
  return found
end

local function module_rows()
  local rows = {}
  for _, path in ipairs(files("lua -name '*.lua'")) do
    local name = path:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/init$", ""):gsub("/", ".")
    local key = name:find(".", 1, true) and '["' .. name .. '"]' or name
    rows[#rows + 1] = ('    %s = "%s",\n'):format(key, path)
  end
  return table.concat(rows)
end

-- The core's sources; signatures are a module with a single one, frames a rock of their own.
local function source_rows()
  local rows = {}
  for _, path in ipairs(files("src -name '*.c' ! -name signature.c ! -name frames.c "
    .. "! -name sha1.c ! -name websocket.c")) do
    rows[#rows + 1] = ('        "%s",\n'):format(path)
  end
  return table.concat(rows)
end

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

-- Replaces the rows between the line that ends in `opening` and the line `closing`.
local function replace(text, opening, closing, rows)
  local _, first = text:find("\n" .. opening .. "\n", 1, true)
  local last = first and text:find(closing, first, true)
  if not last then
    error(("'%s' has no list between '%s' and '%s'"):format(NAME, opening, closing), 0)
  end
  return text:sub(1, first) .. rows .. text:sub(last)
end

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

local function line_of_repository(text)
  return text:match('\nlocal repository = "[^"\n]+"\n')
end

local text, other_text = read(NAME), read(OTHER)
local wanted = replace(text, "      sources = {", "      },\n", source_rows())
wanted = replace(wanted, "    -- The Lua files.", "  },\n", module_rows())
local first, last = other_text:find(line_of_repository(other_text), 1, true)
local other_wanted = other_text:sub(1, first - 1) .. line_of_repository(text)
  .. other_text:sub(last + 1)
if wanted == text and other_wanted == other_text then
  return
end
if arg[1] == "--write" then
  write(NAME, wanted)
  write(OTHER, other_wanted)
  return
end
io.stderr:write(("the modules in '%s' differ from the tree, "):format(NAME),
  ("or the repository's address from that in '%s': "):format(OTHER),
  "run 'lua tools/rockspec.lua --write'\n")
os.exit(1)
