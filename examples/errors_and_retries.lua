-- Shows what can fail: errors that a call returns, programming mistakes that raise, and retries.

local telnyx = require "telnyx"

-- The error of a call that is expected to fail.
local function error_of(value, err)
  assert(value == nil, "the call went well")
  return err
end

local function heading(text)
  print("\n" .. text)
end

heading("The API refuses: the call returns nil, an error and the response")
local assistant, err, response = telnyx.ai.assistants.retrieve("assistant-unknown")
print("value         " .. tostring(assistant))
print("as a line     " .. tostring(err))
for _, field in ipairs { "kind", "name", "status", "code", "title", "attempts", "sent" } do
  print(("err.%-9s %s"):format(field, tostring(err[field])))
end
print("content type  " .. response.headers["Content-Type"])

heading("The API finds several mistakes: err.errors has them all")
err = error_of(telnyx.ai.assistants.tests.create {
  name = "",
  destination = "+15550100001",
  instructions = "Say hello.",
  rubric = { { name = "Polite" } },
})
for _, mistake in ipairs(err.errors) do
  print("  " .. tostring(mistake.detail))
end

heading("The program is wrong: the call raises an error at its line")
local ok, problem = pcall(function()
  telnyx.ai.assistants.create { name = "Support", instruction = "Be brief." }
end)
print(ok, problem)
ok, problem = pcall(function()
  telnyx.ai.assistants.list({}, { timeout = "10 seconds" })
end)
print(ok, problem)

-- A client without a network: its requests go to this function instead of libcurl.
local function flaky(failures, failure)
  local count = 0
  return function(request)
    count = count + 1
    print(("  attempt %d: %s %s"):format(count, request.method, request.url:match("//[^/]*(.*)")))
    if count <= failures then return failure(request) end
    return { status = 200, headers = {}, body = '{"data": []}' }
  end
end

local function busy()
  return { status = 503, headers = { ["Retry-After-Ms"] = "20" }, body = "" }
end

local function client_over(transport, opts)
  opts = opts or {}
  opts.api_key, opts.transport = "KEY", transport
  return telnyx.new(opts)
end

heading("A server that is busy twice: the third attempt succeeds")
local client = client_over(flaky(2, busy))
local list
list, err, response = client.ai.assistants.list()
print(list and ("%d assistants after %d attempts"):format(#list.data, response.attempts) or err)

heading("A server that stays busy: after max_retries = 2 the call returns the error")
client = client_over(flaky(5, busy))
print(error_of(client.ai.assistants.list()))

heading("A deadline: the call does not wait longer than that")
client = client_over(flaky(5, function()
  return { status = 429, headers = { ["Retry-After"] = "30" }, body = "" }
end), { deadline = 2 })
err = error_of(client.ai.assistants.list())
print(tostring(err))
print(("the server asks to wait %d seconds"):format(err.retry_after))

heading("A request that changes something is not sent twice by accident")
local function lost()
  -- The connection broke; nobody knows whether the server got the request.
  return nil, "connection", "reset by peer", "maybe"
end
client = client_over(flaky(1, lost))
err = error_of(client.ai.assistants.update("assistant-1", { name = "New name" }))
print(("%s (sent: %s)"):format(tostring(err), err.sent))

heading("With an Idempotency-Key a retry is safe: it has the same key")
client = client_over(flaky(1, lost))
local created
created, err, response = client.ai.assistants.create {
  name = "Support",
  instructions = "Be brief.",
}
print(created and ("status %d after %d attempts"):format(response.status, response.attempts) or err)
