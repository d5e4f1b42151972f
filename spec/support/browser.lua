--[[
A headless Chromium, driven through ChromeDriver (https://www.w3.org/TR/webdriver2/).

  local browser = browsers.start()
  browser:open(url)
  browser:type("#content", "Hello")     into the first element of the selector
  browser:press(browsers.KEYS.enter)    to the element with the focus
  browser:click("#send")
  browser:text("h1")                    its visible text
  browser:label("#send"), browser:role("#send")   its accessible name and role
  browser:run("return document.title")  the result of the script
  browser:await("return ...")           waits until the result is true, and returns it
  browser:show { width = 360, height = 640, scheme = "dark" }
  browser:complaints()                  new console messages
  browser:stop()                        stops it; it also ends with the specs
]]

local cjson = require "cjson"
local core = require "telnyx.core"
local files = require "spec.support.files"
local perform = require "spec.support.perform"

local browsers = {}

local PATIENCE = 30

--- Names of keys, for `press`.
browsers.KEYS = { tab = "\238\128\132", enter = "\238\128\135", shift = "\238\128\136" }

-- The name of the field with a reference to an element.
local ELEMENT = "element-6066-11e4-a52e-4f735466cecf"

local function await(describe, is_so)
  local ends = core.now() + PATIENCE
  while true do
    local value = is_so()
    if value then return value end
    assert(core.now() < ends, describe)
    core.sleep(0.01)
  end
end

local Browser = {}
Browser.__index = Browser

---@param body table|string|nil a string is JSON already
local function call(self, method, path, body)
  local status, _, answer = perform(self.pool, {
    method = method, url = self.url .. path,
    headers = { ["Content-Type"] = "application/json" },
    body = type(body) == "table" and cjson.encode(body) or body,
  })
  if not status then error("ChromeDriver is gone", 0) end
  local value = cjson.decode(answer).value
  if status ~= 200 then error(("%s: %s"):format(path, value.message), 0) end
  return value
end

local function element(self, selector)
  local found = call(self, "POST", "/element", { using = "css selector", value = selector })
  return "/element/" .. found[ELEMENT]
end

local function devtools(self, command, parameters)
  return call(self, "POST", "/goog/cdp/execute", { cmd = command, params = parameters })
end

--- Opens a page and waits until it is loaded.
---@param url string
function Browser:open(url)
  call(self, "POST", "/url", { url = url })
end

---@param selector string
function Browser:click(selector)
  call(self, "POST", element(self, selector) .. "/click", "{}")
end

---@param selector string
---@param text string
function Browser:type(selector, text)
  call(self, "POST", element(self, selector) .. "/value", { text = text })
end

--- Presses keys one after the other, while holding those named by `held`.
---@param keys string one character each, in UTF-8
---@param held string|nil
function Browser:press(keys, held)
  local actions = {}
  if held then actions[1] = { type = "keyDown", value = held } end
  for key in keys:gmatch("[%z\1-\127\194-\244][\128-\191]*") do
    actions[#actions + 1] = { type = "keyDown", value = key }
    actions[#actions + 1] = { type = "keyUp", value = key }
  end
  if held then actions[#actions + 1] = { type = "keyUp", value = held } end
  call(self, "POST", "/actions", { actions = {
    { type = "key", id = "keyboard", actions = actions },
  } })
end

---@param selector string
---@return string
function Browser:text(selector)
  return call(self, "GET", element(self, selector) .. "/text")
end

---@param selector string
---@return string
function Browser:label(selector)
  return call(self, "GET", element(self, selector) .. "/computedlabel")
end

---@param selector string
---@return string
function Browser:role(selector)
  return call(self, "GET", element(self, selector) .. "/computedrole")
end

---@param script string the body of a function
---@return any
function Browser:run(script)
  local value = call(self, "POST", "/execute/sync",
    ('{"script":%s,"args":[]}'):format(cjson.encode(script)))
  if value ~= cjson.null then return value end
end

--- Waits until a script returns something that is neither null nor false.
---@param script string
---@return any
function Browser:await(script)
  return await(script, function() return self:run(script) end)
end

--- Sets the size of the page, and the preferred color scheme. A narrow one has a touch screen.
---@param view table
function Browser:show(view)
  devtools(self, "Emulation.setDeviceMetricsOverride", {
    width = view.width, height = view.height, deviceScaleFactor = 1, mobile = view.width < 500,
  })
  devtools(self, "Emulation.setTouchEmulationEnabled", { enabled = view.width < 500 })
  devtools(self, "Emulation.setEmulatedMedia", {
    features = { { name = "prefers-color-scheme", value = view.scheme or "light" } },
  })
end

--- Returns the console messages of the page and the browser.
---@return string[]
function Browser:complaints()
  local messages = {}
  for index, entry in ipairs(call(self, "POST", "/se/log", { type = "browser" })) do
    messages[index] = entry.message
  end
  return messages
end

--- Returns a screenshot, PNG in base64.
---@return string
function Browser:screenshot()
  return call(self, "GET", "/screenshot")
end

--- Stops it; may be called again.
function Browser:stop()
  if not self.life then return end
  call(self, "DELETE", "")
  self.life:close()
  self.life = nil
  self.pool:close()
end

-- Chromium's sandbox does not run as root, nor in many containers.
local CAPABILITIES = {
  capabilities = {
    alwaysMatch = {
      browserName = "chrome",
      ["goog:chromeOptions"] = {
        args = { "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu" },
      },
      ["goog:loggingPrefs"] = { browser = "ALL" },
    },
  },
}

--- Starts a browser.
---@return table browser
function browsers.start()
  local output = os.tmpname()
  -- The pipe closes with this program, even if the specs are killed. ChromeDriver alone would leave
  -- the browser running.
  local life = assert(io.popen(([[
    folder=$(mktemp -d)
    TMPDIR=$folder HOME=$folder chromedriver --port=0 >%s 2>&1 </dev/null & id=$!
    cat >/dev/null
    exec 2>/dev/null  # where the shell says what it ended
    kill $(cat /proc/$id/task/$id/children) $id; wait $id; rm -rf "$folder"]]):format(output), "w"))
  local port = await("ChromeDriver does not start", function()
    return files.read(output):match("started successfully on port (%d+)")
  end)
  os.remove(output)
  local self = setmetatable({
    life = life, pool = core.pool { no_proxy = "*" },
    url = "http://127.0.0.1:" .. port .. "/session",
  }, Browser)
  self.url = self.url .. "/" .. call(self, "POST", "", CAPABILITIES).sessionId
  return self
end

return browsers
