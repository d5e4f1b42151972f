-- Specs of the layers in docs/design.md, against the modules and their imports.

local files = require "spec.support.files"

local FOLDER = "lua/telnyx"

-- Layer numbers of modules, the lowest first; a folder whose files are not named is "folder/*".
local function read_drawing()
  local rows, layers = {}, {}
  local drawing = files.read("docs/design.md"):match("## Layers.-```\n(.-)```")
  for line in drawing:gmatch("[^\n]+") do
    local name, modules = line:match("^(%l*) +([%w_/ *]+)$")
    assert(name, "not a line of the drawing: " .. line)
    if name ~= "" then table.insert(rows, 1, {}) end
    table.insert(rows[1], modules)
  end
  for number, row in ipairs(rows) do
    for _, modules in ipairs(row) do
      local folder = ""
      for word in modules:gmatch("%S+") do
        if word:find("/$") then folder = word else layers[folder .. word] = number end
      end
    end
  end
  return layers
end

-- The Lua modules by their names in the drawing, with their imports, lazy ones included.
local function read_code()
  local imports = { telnyx = {}, core = {}, frames = {}, signature = {} }
  local pipe = assert(io.popen("find lua/telnyx.lua " .. FOLDER .. " -name '*.lua'"))
  for path in pipe:lines() do
    local name = path:gsub("^" .. FOLDER .. "/", ""):gsub("^lua/", ""):gsub("%.lua$", "")
    if not name:find("^meta/") then
      local code, found = ("\n" .. files.read(path)):gsub("\n%s*%-%-[^\n]*", ""), {}
      for _, word in ipairs { "require", "lazy" } do
        for suffix in code:gmatch("%f[%w]" .. word .. "[ (]+[\"']telnyx(%.?[%w_.]*)[\"']") do
          local target = suffix:gsub("^%.", ""):gsub("%.", "/")
          if not target:find("/$") then found[target == "" and "telnyx" or target] = true end
        end
      end
      imports[name] = found
    end
  end
  pipe:close()
  return imports
end

describe("the layers", function()
  local layers, imports = read_drawing(), read_code()

  local function layer_of(name)
    return layers[name] or layers[(name:match("^[^/]*/") or "") .. "*"]
  end

  it("contain all modules, and no others", function()
    for name in pairs(imports) do assert.is_number(layer_of(name), name .. " is not drawn") end
    for name in pairs(layers) do
      assert(name:find("*", 1, true) or imports[name], name .. " is drawn but does not exist")
    end
  end)

  it("import only lower ones", function()
    for name, targets in pairs(imports) do
      for target in pairs(targets) do
        assert(layer_of(target) <= layer_of(name), ("%s imports %s"):format(name, target))
      end
    end
  end)

  it("have no cycles", function()
    local state = {}
    local function visit(name, path)
      assert(state[name] ~= "open", "a cycle: " .. path)
      if state[name] then return end
      state[name] = "open"
      for target in pairs(imports[name]) do visit(target, path .. " > " .. target) end
      state[name] = "done"
    end
    for name in pairs(imports) do visit(name, name) end
  end)
end)
