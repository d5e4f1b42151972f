-- A checker of links between Markdown pages: the file must exist, and so must the heading.
--   lua tools/check-links.lua PAGE...

local problems = {}

-- Pages are linked often; read each once.
local function once(read)
  local known = {}
  return function(path)
    if known[path] == nil then known[path] = read(path) or false end
    return known[path]
  end
end

local lines_of = once(function(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read("*a") or ""  -- nil: a folder
  local lines, code = {}, false
  for line in (text .. "\n"):gmatch("(.-)\r?\n") do
    if line:find("^```") then code = not code end
    lines[#lines + 1] = code and "" or line
  end
  file:close()
  return lines
end)

-- In the format of forges: lower case, "-" for spaces, no other punctuation.
local anchors_of = once(function(path)
  local anchors = {}
  for _, line in ipairs(lines_of(path)) do
    local heading = line:match("^#+ (.*)$")
    if heading then
      anchors[heading:lower():gsub("[^%w _-]", ""):gsub(" ", "-")] = true
    end
  end
  return anchors
end)

-- Normalizes "docs/guide/../api.md" to "docs/api.md".
local function normal(path)
  local count
  repeat path, count = path:gsub("[^/]+/%.%./", "", 1) until count == 0
  return path
end

local function complain(page, number, text, ...)
  problems[#problems + 1] = ("%s:%d: %s"):format(page, number, text:format(...))
end

local function check(page, number, target)
  if target:find("^%a+:") then return end
  local path, anchor = target:match("^([^#]*)#?(.*)$")
  local full = path == "" and page or normal((page:match("^(.*/)") or "") .. path)
  if not lines_of(full) or (anchor ~= "" and not anchors_of(full)[anchor]) then
    complain(page, number, "the link to '%s' leads nowhere", target)
  end
end

local function check_line(page, number, line)
  local rest = line:gsub("`[^`]*`", ""):gsub("%[[^%]]*%]%(([^)]*)%)", function(target)
    check(page, number, target)
    return ""
  end)
  -- nobody would look where it leads
  if rest:find("](", 1, true) then complain(page, number, "a link has to be on one line") end
end

for _, page in ipairs(arg) do
  for number, line in ipairs(lines_of(page) or {}) do check_line(page, number, line) end
end

for _, problem in ipairs(problems) do io.stderr:write(problem, "\n") end
os.exit(#problems == 0 and 0 or 1)
