-- Specs of the site of the documentation, which `make docs` builds: its links, and how it looks and
-- searches in a browser.

local browsers = require "spec.support.browser"
local files = require "spec.support.files"
local nginx = require "spec.support.nginx"

local FOLDER = "build/docs"
local DESK = { width = 1280, height = 800 }
local PHONE = { width = 390, height = 844 }

local function list(pattern)
  local paths = {}
  local pipe = assert(io.popen(("cd %s && find . -name '%s' | cut -c 2-"):format(FOLDER, pattern)))
  for path in pipe:lines() do paths[#paths + 1] = path end
  pipe:close()
  return paths
end

if not files.read(FOLDER .. "/index.html") then
  describe("the site of the documentation", function()
    it("is built", function() pending("there is no build/docs: `make docs` needs Node") end)
  end)
  return
end

local ENTITIES = { ["&amp;"] = "&", ["&quot;"] = '"', ["&#39;"] = "'" }

describe("the site of the documentation", function()
  local pages, ids, targets = list "*.html", {}, {}

  setup(function()
    for _, path in ipairs(pages) do
      local html = files.read(FOLDER .. path):gsub("<script.-</script>", "")
      ids[path], targets[path] = {}, {}
      for id in html:gmatch ' id="([^"]*)"' do ids[path][id] = true end
      for target in html:gmatch '<a [^>]*href="([^"]*)"' do
        targets[path][target:gsub("&[%w#]+;", ENTITIES)] = true
      end
    end
  end)

  it("has a page for each resource, guide, module and example", function()
    assert.is_true(#pages > 300, #pages)
    for _, path in ipairs { "/index.html", "/api.html", "/api/ai.html", "/guide/streaming.html",
      "/modules/telnyx.html", "/examples/chat.lua.html", "/skills/telnyx-fax-lua.html" } do
      assert.is_table(ids[path], path)
    end
  end)

  it("has no link that leads nowhere", function()
    local broken = {}
    for path, links in pairs(targets) do
      for target in pairs(links) do
        local page, place = target:match "^([^#]*)#?(.*)$"
        if page == "" then page = path end
        if page:find "/$" then page = page .. "index.html" end
        local is_inside = page:find "^/" or not page:find "^%a+:"
        if is_inside and path ~= "/404.html"
          and not (ids[page] and (place == "" or ids[page][place])) then
          broken[#broken + 1] = path .. ": " .. target
        end
      end
    end
    table.sort(broken)
    assert.same({}, broken)
  end)

  it("has a search index that a phone can load", function()
    local indexes = list "@localSearchIndex*.js"
    assert.equal(1, #indexes)
    assert.is_true(#files.read(FOLDER .. indexes[1]) < 1000 * 1000)
  end)
end)

describe("the site of the documentation in a browser", function()
  local browser, server

  setup(function()
    assert(nginx.available())
    server = nginx.start {
      http = "types { text/html html; text/css css; text/javascript js; image/svg+xml svg; }",
      server = ("root %s/%s;"):format(os.getenv "PWD", FOLDER),
    }
    browser = browsers.start()
  end)

  teardown(function()
    if browser then browser:stop() end
    if server then server:stop() end
  end)

  local function open(path, view)
    browser:show(view or DESK)
    browser:open(server.url .. path)
    -- Until then there are no handlers.
    browser:await "return Boolean(document.querySelector('#app').__vue_app__)"
  end

  -- Types into the search, and waits until a page is among its first results.
  local function search(text, expected)
    browser:run "sessionStorage.clear()"  -- the text of the search before
    browser:click ".VPNavBarSearch button"
    browser:await "return Boolean(document.querySelector('#localsearch-input'))"
    browser:type("#localsearch-input", text)
    local first = "[...document.querySelectorAll('#localsearch-list a')].slice(0, 3)"
      .. ".map((result) => result.getAttribute('href'))"
    if not pcall(browser.await, browser, ("return %s.includes('%s')"):format(first, expected)) then
      assert.same({ expected }, browser:run("return " .. first))
    end
  end

  before_each(function() browser:complaints() end)

  for text, expected in pairs {
    ["ai.assistants.chat"] = "/api/ai.html#aiassistantschat",
    ["messages.send"] = "/api/messages.html#messagessend",
    ["/number_lookup/{phone_number}"] = "/api/number_lookup.html#number_lookupretrieve",
    ["POST /calls/{call_control_id}/actions/hangup"] = "/api/calls.html#callsactionshangup",
    ["send a text"] = "/api/messages.html#messagessend",
    ["improve instructions"] = "/api/ai.html#aiassistantsinstructionsenhance",
    ["timeouts nginx"] = "/openresty.html#disconnects-and-timeouts",
    ["call.hangup"] = "/api/webhooks.html#callhangup",
  } do
    it("finds operations, events and guides by names, paths and words: " .. text, function()
      open "/"
      search(text, expected)
    end)
  end

  it("asks no other host for anything", function()
    for _, path in ipairs { "/", "/api/messages.html", "/guide/streaming.html" } do
      open(path)
      search("messages.send", "/api/messages.html#messagessend")
      assert.same({}, browser:run [[
        return performance.getEntriesByType("resource").map(({ name }) => name)
          .filter((name) => !name.startsWith(location.origin))]])
    end
    assert.same({}, browser:complaints())
  end)

  it("has guides and reference side by side, by their titles", function()
    open "/guide/streaming.html"
    local names = browser:run [[
      return [...document.querySelectorAll(".VPSidebarItem .text")].map((name) => name.innerText)]]
    local known = {}
    for _, name in ipairs(names) do
      assert.not_matches("%.md", name)
      known[name] = true
    end
    for _, name in ipairs { "Guides", "Streaming", "Reference", "Options", "Operations" } do
      assert.is_true(known[name], name)
    end
  end)

  it("lets code be copied", function()
    open "/guide/streaming.html"
    browser:run [[
      navigator.clipboard.writeText = async (text) => { window.copied = text; };
      document.querySelector("div.language-lua button.copy").click()]]
    assert.matches('require "telnyx"', browser:await "return window.copied")
  end)

  for _, view in ipairs { DESK, PHONE } do
    for _, scheme in ipairs { "light", "dark" } do
      it(("fits %d pixels when %s"):format(view.width, scheme), function()
        for _, path in ipairs { "/", "/api.html", "/api/messages.html", "/modules/telnyx.html",
          "/examples/chat.lua.html", "/reference/options.html" } do
          open(path, { width = view.width, height = view.height, scheme = scheme })
          assert.is_true(browser:run [[
            return document.documentElement.scrollWidth <= document.documentElement.clientWidth]],
            path)
          local background = browser:run "return getComputedStyle(document.body).backgroundColor"
          assert.equal(scheme == "dark", tonumber(background:match "%d+") < 128)
        end
      end)
    end
  end

  it("has its menu on a phone", function()
    open("/guide/streaming.html", PHONE)
    browser:click ".VPLocalNav button.menu"
    browser:await [[
      const box = document.querySelector(".VPSidebar").getBoundingClientRect();
      return box.left >= 0 && box.right <= innerWidth]]
    browser:click ".VPSidebar a[href='/reference/options.html']"
    browser:await "return location.pathname === '/reference/options.html'"
    browser:await "return document.querySelector('h1').textContent.startsWith('Options')"
  end)
end)
