-- Specs of nginx phases: where requests can be sent, and the errors elsewhere.

local nginx = require "spec.support.nginx"
if not nginx.available() then return end

local fixture = require "spec.support.fixture"
local tls = require "spec.support.emulator_tls"

-- The results of init_by_lua and init_worker_by_lua are in the log.
local HTTP = [[
  lua_ssl_trusted_certificate %s;
  init_by_lua_block {
    client = require "telnyx".new()
    function fetch(id)
      local assistant, err = client.ai.assistants.retrieve(id)
      return assistant and assistant.id or tostring(err)
    end
    ngx.log(ngx.WARN, "init got ", fetch "init")
  }
  init_worker_by_lua_block { ngx.log(ngx.WARN, "init_worker got ", fetch "init_worker") }
  exit_worker_by_lua_block { ngx.log(ngx.WARN, "exit_worker got ", fetch "exit_worker") }
  upstream balanced {
    server 127.0.0.1:1;
    balancer_by_lua_block { fetch "balancer" }
  }
  server {
    listen unix:%s ssl;
    ssl_certificate %s;
    ssl_certificate_key %s;
    ssl_certificate_by_lua_block { ngx.log(ngx.WARN, "ssl_certificate got ", fetch "ssl") }
    ssl_verify_client optional_no_ca;
    location / { return 200 "over TLS"; }
  }
]]

local SERVER = [[
  location = /content { content_by_lua_block { ngx.print(fetch "content") } }
  location = /access {
    access_by_lua_block { ngx.ctx.got = fetch "access" }
    content_by_lua_block { ngx.print(ngx.ctx.got) }
  }
  location = /rewrite {
    rewrite_by_lua_block { ngx.ctx.got = fetch "rewrite" }
    content_by_lua_block { ngx.print(ngx.ctx.got) }
  }
  location = /timer {
    content_by_lua_block {
      local done, got = require "ngx.semaphore".new(), nil
      ngx.timer.at(0, function()
        got = fetch "timer"
        done:post()
      end)
      done:wait(10)
      ngx.print(got)
    }
  }
  location = /coroutine {
    content_by_lua_block {
      local get = coroutine.wrap(function()
        coroutine.yield(fetch "first")
        return fetch "second"
      end)
      ngx.print(get(), " ", get())
    }
  }
  location = /sort {
    content_by_lua_block {
      ngx.print(select(2, pcall(table.sort, { 1, 2 }, function() return fetch "sort" end)))
    }
  }
  location = /threads {
    content_by_lua_block {
      local threads = {}
      for i = 1, 3 do threads[i] = ngx.thread.spawn(fetch, "thread" .. i) end
      for i = 1, 3 do ngx.say(select(2, ngx.thread.wait(threads[i]))) end
    }
  }
  location = /ssl_certificate {
    content_by_lua_block {
      local socket = ngx.socket.tcp()
      assert(socket:connect("unix:%s"))
      assert(socket:sslhandshake(nil, nil, true))
      socket:send("GET / HTTP/1.0\r\n\r\n")
      ngx.print(socket:receive("*a"))
    }
  }
  location = /log { log_by_lua_block { fetch "log" } return 200 "answered"; }
  location = /header_filter { header_filter_by_lua_block { fetch "header" } return 200 ""; }
  location = /body_filter { body_filter_by_lua_block { fetch "body" } return 200 "text"; }
  location = /set { set_by_lua_block $got { return fetch "set" } return 200 "$got"; }
  location = /balancer { proxy_pass http://balanced; }
  location = /log_timer {
    log_by_lua_block {
      ngx.timer.at(0, function() ngx.log(ngx.WARN, "after log got ", fetch "after_log") end)
    }
    return 200 "answered";
  }
]]

-- Phases added by later versions of the module.
local LATER = {
  precontent = [[
    location = /precontent {
      precontent_by_lua_block { ngx.ctx.got = fetch "precontent" }
      content_by_lua_block { ngx.print(ngx.ctx.got) }
    }
  ]],
  proxy_ssl_certificate = [[
    location = /proxy_ssl_certificate {
      proxy_ssl_certificate_by_lua_block {
        ngx.log(ngx.WARN, "proxy_ssl_certificate got ", fetch "proxy_ssl_certificate")
      }
      proxy_pass https://unix:SOCKET;
    }
  ]],
  proxy_ssl_verify = [[
    location = /proxy_ssl_verify {
      proxy_ssl_verify on;
      proxy_ssl_trusted_certificate CERTIFICATE;
      proxy_ssl_session_reuse off;
      proxy_ssl_verify_by_lua_block {
        ngx.log(ngx.WARN, "proxy_ssl_verify got ", fetch "proxy_ssl_verify")
      }
      proxy_pass https://unix:SOCKET;
    }
  ]],
}

local function has_phase(name)
  return nginx.has_directive(name .. "_by_lua_block")
end

local function later_phases(certificate, socket)
  local locations = {}
  for name, location in pairs(LATER) do
    if has_phase(name) then
      locations[#locations + 1] = location:gsub("CERTIFICATE", certificate):gsub("SOCKET", socket)
    end
  end
  return table.concat(locations)
end

describe("in nginx", function()
  local upstream = fixture.server()
  local server, certificate, key

  local function prepare() upstream:default { body = '{"id":"an assistant"}' } end

  before_each(prepare)

  setup(function()
    prepare()  -- for requests of nginx's start
    certificate, key = tls.make_certificate()
    local socket = os.tmpname()
    os.remove(socket)
    server = nginx.start {
      api = upstream.url,
      http = HTTP:format(certificate, socket, certificate, key),
      server = SERVER:format(socket) .. later_phases(certificate, socket),
    }
  end)
  teardown(function()
    server:stop()
    os.remove(certificate)
    os.remove(key)
  end)

  local function logged(text)
    return nginx.await(function() return server:log():find(text, 1, true) end)
  end

  for _, phase in ipairs { "rewrite", "access", "content", "timer" } do
    it("the phase " .. phase .. " may send requests", function()
      local status, body = server:get("/" .. phase)
      assert.equal(200, status)
      assert.equal("an assistant", body)
    end)
  end

  it("the phase ssl_certificate may send requests", function()
    local status, body = server:get("/ssl_certificate")
    assert.equal(200, status)
    assert.matches("over TLS", body, 1, true)
    assert.truthy(logged("ssl_certificate got an assistant"))
  end)

  if has_phase "precontent" then
    it("the phase precontent may send requests", function()
      assert.same({ 200, "an assistant" }, { server:get("/precontent") })
    end)
  end

  for _, phase in ipairs { "proxy_ssl_certificate", "proxy_ssl_verify" } do
    if has_phase(phase) then
      it("the phase " .. phase .. " may send requests", function()
        server:get("/" .. phase)
        assert.truthy(logged(phase .. " got an assistant"))
      end)
    end
  end

  it("a callback of a C function gets an error and nothing is sent", function()
    upstream:take()
    local status, body = server:get("/sort")
    assert.equal(200, status)
    assert.matches("nginx.conf:%d+[^\n]*: cannot wait here: Lua cannot suspend a coroutine", body)
    assert.same({}, upstream:take())
  end)

  for _, phase in ipairs { "init", "init_worker" } do
    it("the phase " .. phase .. " may send requests, which block", function()
      assert.truthy(logged(phase .. " got an assistant"))
    end)
  end

  it("coroutines of the program may send requests", function()
    assert.same({ 200, "an assistant an assistant" }, { server:get("/coroutine") })
  end)

  it("light threads may send requests", function()
    assert.same({ 200, ("an assistant\n"):rep(3) }, { server:get("/threads") })
  end)

  for _, phase in ipairs { "set", "header_filter", "body_filter", "balancer", "log" } do
    it("the phase " .. phase .. " gets an error and nothing is sent", function()
      upstream:take()
      server:get("/" .. phase)
      assert.truthy(logged(("cannot wait in nginx's phase '%s', it would block the "
        .. "worker: do it in a function given to ngx.timer.at(0, ...)"):format(phase)))
      -- at the program's line, not the library's
      local place = server:log():match("([^\n]*):%d+: cannot wait in nginx's phase '"
        .. phase)
      assert.falsy(place:find("telnyx/", 1, true), place)
      -- nor when the pool is driven for another caller
      server:get("/content")
      for _, request in ipairs(upstream:take()) do
        assert.matches("/content$", request.path)
      end
    end)
  end

  it("the phase log may leave a request to a timer", function()
    assert.same({ 200, "answered" }, { server:get("/log_timer") })
    assert.truthy(logged("after log got an assistant"))
  end)
end)
