--[[
An endurance test of nginx: many requests, while browsers disconnect, the upstream is slow and
resets connections, and nginx reloads.

  local report = require "spec.support.endurance" { requests = 4000, concurrency = 100 }
  -- requests, aborted, seconds; answered: with the right response, otherwise `wrong`; sent_again:
  -- received twice without a refusal; descriptors and kilobytes of the worker,
  -- each { before, after } the last third, all of it after the last reload; timers that still run;
  -- errors: lines of nginx's log
]]

local core = require "telnyx.core"
local nginx = require "spec.support.nginx"

local SEEN = "16m"

-- Of ten thousand requests, a hundred are refused once, and a hundred are slow.
local UPSTREAM = [[
  location = /seen {
    content_by_lua_block {
      local again = 0
      for _, id in ipairs(seen:get_keys(0)) do
        if id %% 100 ~= 3 and seen:get(id) > 1 then again = again + 1 end
      end
      ngx.print(again)
    }
  }
  location / {
    client_body_buffer_size 16k;
    reset_timedout_connection on;
    content_by_lua_block {
      ngx.req.read_body()
      local id = ngx.var.uri:match("/assistants/(%%d+)")
      local count = seen:incr(id, 1, 0)
      if id %% 100 == 3 and count == 1 then ngx.exit(444) end
      if id %% 100 == 5 then ngx.sleep(0.5) end
      local text = ngx.req.get_method() == "POST" and '{"content":"' .. id .. '"}'
        or '{"id":"' .. id .. '"}'
      ngx.header["content-type"] = "application/json"
      ngx.header["content-length"] = #text
      ngx.print(text)
    }
  }
]]

-- Every other request is a POST, which is never sent twice; the refused ones are not among them.
local SERVER = [[
  lua_check_client_abort on;
  location = /ask {
    content_by_lua_block {
      local id = ngx.var.arg_id
      local answer, err
      if id % 2 == 0 then
        answer, err = client.ai.assistants.chat(id, { conversation_id = "c", content = "Hi" })
      else
        answer, err = client.ai.assistants.retrieve(id)
      end
      ngx.print(answer and (answer.content or answer.id) or tostring(err))
    }
  }
  location = /timers { content_by_lua_block { ngx.print(ngx.timer.running_count()) } }
]]

local function kilobytes(pid)
  local file = assert(io.open("/proc/" .. pid .. "/status"))
  local text = file:read("*a")
  file:close()
  return tonumber(text:match("VmRSS:%s*(%d+)"))
end

-- Drives the active requests until all have a response.
local function generate(server, opts, report, on_third)
  local pool = core.pool { max_connections = 0 }
  local calls, under_way, third = {}, 0, 1
  local sent = opts.first - 1
  local last = sent + opts.requests
  local function send(number)
    under_way = under_way + 1
    local transfer = assert(pool:start { method = "GET", url = server.url .. "/ask?id=" .. number,
      headers = {}, timeout = 30 })
    calls[transfer:id()] = { transfer = transfer, id = number }
  end
  local function take(id)
    local call = calls[id]
    if not call or not call.transfer:done() then return end
    calls[id], under_way = nil, under_way - 1
    local status, _, body = call.transfer:result()
    if call.is_aborted then
      report.aborted = report.aborted + 1
    elseif status == 200 and body == tostring(call.id) then
      report.answered = report.answered + 1
    elseif not status then
      -- a quitting worker closes connections with unread requests; if it had read them, the
      -- upstream would receive them twice
      report.refused = report.refused + 1
      send(call.id)
    else
      report.wrong[#report.wrong + 1] = call.id .. ": " .. tostring(body)
    end
  end
  local function abort_some()
    for _, call in pairs(calls) do
      if call.id % 50 == 5 and not call.is_aborted then
        call.is_aborted = true
        call.transfer:cancel()
      end
    end
  end
  repeat
    while under_way < opts.concurrency and sent < last do
      sent = sent + 1
      send(sent)
      if sent % 200 == 0 then abort_some() end
    end
    pool:wait(1)
    local id = pool:ready()
    while id do
      take(id)
      id = pool:ready()
    end
    if third < 3 and sent >= opts.requests * third / 3 then
      on_third(third)
      third = third + 1
    end
  until under_way == 0 and sent == last
  pool:close()
end

--- Runs the requests.
---@param opts table requests, concurrency
---@return table report
return function(opts)
  local upstream = nginx.start { http = "lua_shared_dict seen " .. SEEN
    .. "; init_by_lua_block { seen = ngx.shared.seen }", server = UPSTREAM:gsub("%%%%", "%%") }
  local server = nginx.start {
    api = upstream.url,
    main = "worker_shutdown_timeout 30s;",
    http = 'init_by_lua_block { client = require "telnyx".new() }',
    server = SERVER,
  }
  local report = { requests = opts.requests, answered = 0, aborted = 0, refused = 0, wrong = {} }
  local old = {}
  local function worker()
    local found
    nginx.await(function()
      found = nil
      for _, pid in ipairs(server:workers()) do
        if not old[pid] then found = pid end
      end
      return found
    end)
    return found
  end
  -- among them those inherited from the program that runs this
  local unused = server:descriptors(worker())
  local begun = core.now()
  opts.first = 1
  generate(server, opts, report, function()
    old[worker()] = true
    server:signal("HUP")
    worker()
  end)
  report.seconds = core.now() - begun
  local pid = worker()
  -- the last disconnects are noticed within a second
  local function at_rest()
    nginx.await(function() return select(2, server:get("/timers")) == "0" end)
    return server:descriptors(pid) - unused, kilobytes(pid)
  end
  local descriptors, size = at_rest()
  report.descriptors, report.kilobytes = { descriptors }, { size }
  generate(server, { first = opts.requests + 1, requests = math.floor(opts.requests / 3),
    concurrency = opts.concurrency }, report, function() end)
  report.requests = opts.requests + math.floor(opts.requests / 3)
  report.descriptors[2], report.kilobytes[2] = at_rest()
  report.timers = tonumber((select(2, server:get("/timers"))))
  report.sent_again = tonumber((select(2, upstream:get("/seen"))))
  report.errors = {}
  for line in server:log():gmatch("[^\n]+") do
    if line:find("%[error%]") or line:find("%[alert%]") or line:find("%[crit%]")
      or line:find("signal 11", 1, true) then
      report.errors[#report.errors + 1] = line
    end
  end
  server:stop()
  upstream:stop()
  return report
end
