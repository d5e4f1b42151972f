-- A generator of the pages that VitePress makes the site of: the repository's Markdown with the
-- site's links, its examples as pages of code, and the pages of the modules.
--   lua tools/site/pages.lua FOLDER FILE...

local modules = dofile "tools/site/modules.lua"

local LANGUAGES = { conf = "nginx", cfg = "text" }

local function fail(message, ...)
  io.stderr:write("tools/site/pages.lua: ", message:format(...), "\n")
  os.exit(1)
end

local folder = arg[1] or fail("usage: lua tools/site/pages.lua FOLDER FILE...")
local files = {}
for i = 2, #arg do files[i - 1] = arg[i] end

local function read(path)
  local file, err = io.open(path, "rb")
  if not file then fail("%s", err) end
  local text = file:read("*a")
  file:close()
  return text
end

local made = {}

local function write(path, text)
  path = folder .. "/" .. path
  local parent = path:match("^(.*)/")
  if not made[parent] then os.execute(("mkdir -p '%s'"):format(parent)) end
  made[parent] = true
  local file, err = io.open(path, "wb")
  if not file then fail("%s", err) end
  file:write(text)
  file:close()
end

-- Returns the page of a file: README.md is the first one, docs/api/ai.md is api/ai.md,
-- docs/skills/telnyx-fax-lua/SKILL.md is skills/telnyx-fax-lua.md, examples/chat.lua is
-- examples/chat.lua.md.
local function page_of(path)
  if path == "README.md" then return "index.md" end
  if not path:find("%.md$") then return path .. ".md" end
  return (path:gsub("^docs/", ""):gsub("/SKILL%.md$", ".md"))
end

-- The pages by the files, and by the folders of examples.
local pages = {}
for _, path in ipairs(files) do pages[path] = page_of(path) end

-- The files of each folder of examples that is linked.
local folders = {}

local function files_below(path)
  local below = {}
  for _, file in ipairs(files) do
    if file:sub(1, #path + 1) == path .. "/" then below[#below + 1] = file end
  end
  return #below > 0 and below or nil
end

-- Normalizes "docs/guide/../api.md" to "docs/api.md".
local function normal(path)
  local count
  repeat path, count = path:gsub("[^/]+/%.%./", "", 1) until count == 0
  return path
end

local function target_of(path)
  if pages[path] then return pages[path] end
  folders[path] = folders[path] or files_below(path)
  return folders[path] and path .. "/index.md"
end

-- Links within the site; what is not part of it gets no link.
local function linker(path)
  local base = path:match("^(.*/)") or ""
  return function(text, link)
    if link:find("^%a+:") or link:find("^#") then return nil end
    local target, place = link:match("^([^#]+)(#?.*)$")
    local page = target_of(normal(base .. target))
    return page and ("[%s](/%s%s)"):format(text, page, place) or text
  end
end

local function write_markdown(path)
  local lines, code, link = {}, false, linker(path)
  local text = read(path):gsub("^%-%-%-\n.-\n%-%-%-\n", ""):gsub("<!%-%-.-%-%->\n", "")
  for line in (text .. "\n"):gmatch("(.-)\r?\n") do
    if line:find("^```") then code = not code end
    if not code then line = line:gsub("%[([^%]]*)%]%(([^)]*)%)", link) end
    lines[#lines + 1] = line
  end
  write(pages[path], table.concat(lines, "\n"))
end

local function write_code(path)
  local language = path:match("%.(%w+)$")
  write(pages[path], ("# %s\n\n````%s\n%s````\n"):format(path:gsub("^examples/", ""),
    LANGUAGES[language] or language, read(path)))
end

local function write_folder(path, below)
  local lines = { "# " .. path:gsub("^examples/", ""), "" }
  for _, file in ipairs(below) do
    lines[#lines + 1] = ("- [%s](/%s)"):format(file:sub(#path + 2), pages[file])
  end
  write(path .. "/index.md", table.concat(lines, "\n") .. "\n")
end

for _, path in ipairs(files) do
  local write_page = path:find("%.md$") and write_markdown or write_code
  write_page(path)
end
for path, below in pairs(folders) do write_folder(path, below) end
for _, module in ipairs(modules.LIST) do write(modules.path(module), modules.page(module)) end
