-- A POST without a key reaches a server once, whatever the server, its connection or a proxy does,
-- with every driver; twice only where the server provably did not process it.

local fixture = require "spec.support.fixture"
local in_time = require "spec.support.in_time"
local loops = require "spec.support.loops"
local misbehaviour = require "spec.support.misbehaviour"
local nginx = require "spec.support.nginx"
local telnyx = require "telnyx"

-- Neither has an Idempotency-Key.
local REQUESTS = { "message", "form" }

-- The same in this process and in a worker of nginx.
local POST = [[
  local client, what = ...
  local value, err
  if what == "message" then
    value, err = client.messages.send { from = "+1", to = "+2", text = "x" }
  else
    value, err = client.ai.audio.transcribe { model = "m",
      file = { filename = "a.wav", content = ("x"):rep(20000) } }
  end
  return value, err
]]
local post = (loadstring or load)(POST) -- luacheck: ignore 113

-- ---- Drivers: run(functions), in which open(opts) gives a client with warm() and post(what) ----

local drivers = {}

for _, loop in ipairs(loops) do
  drivers[#drivers + 1] = {
    name = loop.name,
    run = loop.run,
    seconds = loop.is_concurrent and 0.2 or 0.1, -- of silence
    open = function(opts)
      opts.driver, opts.api_key = loop.driver, "KEY"
      local client = telnyx.new(opts)
      return {
        warm = function() return client.request("GET", "/warm") ~= nil end,
        post = function(what)
          local value, err = post(client, what)
          return value ~= nil, err and err.sent, tostring(err)
        end,
        close = client.close,
      }
    end,
  }
end

local function start_nginx()
  return nginx.start {
    http = ([[
      init_by_lua_block {
        telnyx = require "telnyx"
        post = loadstring [==[%s]==]
        clients = {}
      }
    ]]):format(POST),
    server = [[
      location = /open {
        content_by_lua_block {
          local arg = ngx.req.get_uri_args()
          clients[1] = telnyx.new { api_key = "KEY", base_url = arg.base_url,
            ca_file = arg.ca_file, proxy = arg.proxy, http_version = arg.http_version,
            timeout = tonumber(arg.timeout), max_retries = tonumber(arg.max_retries) }
        }
      }
      location = /warm {
        content_by_lua_block { ngx.print(tostring(clients[1].request("GET", "/warm") ~= nil)) }
      }
      location = /post {
        content_by_lua_block {
          local value, err = post(clients[1], ngx.var.arg_what)
          ngx.print(tostring(value ~= nil), " ", tostring(err and err.sent), " ", tostring(err))
        }
      }
      location = /close {
        content_by_lua_block { clients[1].close() }
      }
    ]],
  }
end

local worker

local SENT = { ["true"] = true, ["false"] = false, maybe = "maybe" }

local function get(path)
  local status, body = worker:get(path)
  assert.equal(200, status, path .. worker:log())
  return body
end

if nginx.available() then
  drivers[#drivers + 1] = {
    name = "nginx",
    run = loops[1].run,
    open = function(opts)
      local words = {}
      for name, value in pairs(opts) do words[#words + 1] = name .. "=" .. value end
      get("/open?" .. table.concat(words, "&"))
      return {
        warm = function() return get "/warm" == "true" end,
        post = function(what)
          local ok, sent, text = get("/post?what=" .. what):match("^(%S+) (%S+) (.*)$")
          return ok == "true", SENT[sent], text
        end,
        close = function() get "/close" end,
      }
    end,
  }
end

-- ---- The loop ----------------------------------------------------------------------------

describe("a POST without a key", function()
  local plain = fixture.server()
  local tls = fixture.server { tls = true }
  local h2 = fixture.server { tls = { alpn = "h2" } }

  setup(function()
    if nginx.available() then worker = start_nginx() end
  end)
  teardown(function()
    if worker then worker:stop() end
  end)

  -- What the server does on the connection `before + 1` before the request.
  local function idle(server, row, before)
    local steps = row[2]
    if steps[#steps] == "close" and steps[3] ~= "hold" then
      server:await_end(before + 1)
    else
      server:release()
      if steps[#steps] ~= "wait_close" then server:await_end(before + 1) end
    end
  end

  local function check(row, posts, ok, sent, text)
    assert.is_true(posts <= (row.posts or 1), ("%d arrived"):format(posts))
    if ok then
      assert.is_true(posts >= 1)
    else
      assert.is_true(not row.succeeds, text)
      assert.is_true(sent == "maybe" or sent == (posts > 0), ("sent = %s, %d arrived: %s")
        :format(tostring(sent), posts, text))
      if row.sent ~= nil then assert.equal(row.sent, sent, text) end
    end
  end

  local function try(driver, server, opts, row, what)
    local before = row.is_idle and #server:connections()
    server:reset():script(row[2], row.next or row.posts == 0 and row[2] or { "serve" })
    local posts, ok, sent, text
    driver.run { function()
      local client = driver.open(opts)
      if row.is_kept then assert(client.warm()) end
      if row.is_idle then idle(server, row, before) end
      ok, sent, text = client.post(what)
      posts = server:posts() -- the end of a connection would count as unread
      client.close()
    end }
    check(row, posts.read + (row.is_unread and posts.unread or 0), ok, sent, text)
  end

  local function title(row, what, problem)
    if type(problem) == "table" then problem = problem.message or problem end
    return ("%s, %s: %s"):format(row[1], what, tostring(problem))
  end

  -- The kinds of requests take turns; other drivers and protocols begin with the other one.
  local function kind(number, turn) return REQUESTS[(number + turn) % #REQUESTS + 1] end

  local function each(driver, turn, server, rows, opts)
    local failures = {}
    for number, row in ipairs(rows) do
      local copy = { base_url = server.url .. "/v2", ca_file = server.ca_file, timeout = 20,
        max_retries = 1 }
      for name, value in pairs(opts or {}) do copy[name] = value end
      local what = kind(number, turn)
      local ok, problem = pcall(try, driver, server, copy, row, what)
      if not ok then failures[#failures + 1] = title(row, what, problem) end
    end
    assert.equal("", table.concat(failures, "\n"))
  end

  -- All at once, where the driver can: no row tells its connection from the others'.
  local function each_silent(driver, turn, server, rows)
    in_time(driver.seconds, function(seconds)
      local scripts, functions, is_late = {}, {}, false
      for number, row in ipairs(rows) do
        scripts[number] = row[2]
        functions[number] = function()
          local client = driver.open { base_url = server.url .. "/v2", ca_file = server.ca_file,
            timeout = seconds, max_retries = 1 }
          if row.is_kept then is_late = not client.warm() or is_late end
          local ok, sent = client.post(kind(number, turn))
          is_late = is_late or ok or sent == false
          client.close()
        end
      end
      server:reset():script((unpack or table.unpack)(scripts)) -- luacheck: ignore 113 143
      driver.run(functions)
      local posts = server:posts().read
      assert.is_true(posts <= #functions, ("%d of %d arrived"):format(posts, #functions))
      return not is_late and posts == #functions
    end)
  end

  for turn, driver in ipairs(drivers) do
    describe("with " .. driver.name, function()
      it("over TCP", function() each(driver, turn, plain, misbehaviour.broken) end)
      it("over HTTP/2", function() each(driver, turn, h2, misbehaviour.streams) end)
      if driver.name == "nginx" then return end -- what remains takes its time there

      it("over TLS", function()
        each(driver, turn + 1, tls, misbehaviour.broken, { http_version = "1.1" })
      end)
      it("through a proxy", function()
        each(driver, turn, plain, misbehaviour.proxy, { base_url = "https://api.invalid/v2",
          proxy = plain.url, max_retries = 0 })
      end)
      it("to a silent server", function()
        for next_turn, server in ipairs { plain, tls } do
          each_silent(driver, turn + next_turn, server, misbehaviour.silent)
          each_silent(driver, turn + next_turn, server, misbehaviour.silent_kept)
        end
        each_silent(driver, turn, h2, misbehaviour.silent_streams)
      end)
    end)
  end
end)
