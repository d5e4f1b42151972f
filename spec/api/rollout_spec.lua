-- Specs of gradual rollouts of versions, on the emulator: the assistant's state at every step, and
-- rollbacks.

local emulator = require "telnyx.emulator"
local mocks = require "telnyx.mock"
local telnyx = require "telnyx"

local server, client, assistants, rollout, assistant, version

setup(function() server = assert(emulator.spawn()) end)
teardown(function() server:stop() end)

before_each(function()
  assert(server:reset())
  client = telnyx.new { base_url = server.url, api_key = "any", max_retries = 0 }
  assistants = client.ai.assistants
  rollout = assistants.canary_deploys.rollout
  assistant = assert(assistants.create { name = "Ada", instructions = "Be brief." })
  version = assert(assistants.update(assistant.id, { instructions = "Be kind.",
    promote_to_main = false }))
end)

after_each(function() client.close() end)

-- Returns the share of a version: nil without a canary deploy.
local function share()
  local deploy, err = assistants.canary_deploys.retrieve(assistant.id)
  if not deploy then
    assert.equal(404, err.status)
    return nil
  end
  local slot = deploy.rules[1].serve.rollout[1]
  return slot.weight, slot.version_id
end

local function main()
  return assert(assistants.retrieve(assistant.id)).version_id
end

local function given(more)
  local all = { version_id = version.version_id, interval = 0 }
  for name, value in pairs(more or {}) do all[name] = value end
  return all
end

describe("a rollout", function()
  it("takes all steps and promotes the version", function()
    local seen = {}
    local result = assert(rollout(assistant.id, given {
      check = function(percentage)
        seen[#seen + 1] = percentage
        assert.same({ percentage, version.version_id }, { share() })
        assert.equal(assistant.version_id, main())
        return true
      end,
    }))
    assert.same({ 5, 25, 50, 100 }, seen)
    assert.same({ assistant_id = assistant.id, version_id = version.version_id, percentage = 100,
      promoted = true }, result)
    assert.equal(version.version_id, main())
    assert.is_nil(share())
  end)

  it("takes the given steps, and stays", function()
    local told = {}
    local result = assert(rollout(assistant.id, given { steps = { 10, 12.5 }, promote = false,
      on_step = function(percentage) told[#told + 1] = percentage end }))
    assert.same({ 10, 12.5 }, told)
    assert.equal(12.5, result.percentage)
    assert.is_false(result.promoted)
    assert.equal(12.5, (share()))
    assert.equal(assistant.version_id, main())
  end)

  it("continues from an existing canary deploy", function()
    assert(assistants.canary_deploys.create(assistant.id, { versions = {
      { version_id = version.version_id, percentage = 1 },
    } }))
    assert(rollout(assistant.id, given()))
    assert.equal(version.version_id, main())
  end)

  it("waits between a step and its check", function()
    local mock = mocks.new()
    local answer = telnyx.array {}
    for _, name in ipairs { "create", "update" } do
      mock:on("ai.assistants.canary_deploys." .. name):reply(answer):always()
    end
    mock:on("ai.assistants.canary_deploys.retrieve"):reply(404, {})
    local slept = {}
    assert(mock:client().ai.assistants.canary_deploys.rollout("a", { version_id = "v",
      steps = { 1, 2 }, interval = 300, promote = false,
      on_step = function() slept[#slept + 1] = #mock.slept end,
      check = function() slept[#slept + 1] = #mock.slept return true end }))
    assert.same({ 300, 300 }, mock.slept)
    assert.same({ 0, 1, 1, 2 }, slept)
  end)

  it("accepts a promotion whose response was lost", function()
    server:fault { method = "POST", path = "/promote$", cut = 3 }
    assert(rollout(assistant.id, given()))
    assert.equal(version.version_id, main())
    assert.is_nil(share())
  end)
end)

describe("a rollout is rolled back", function()
  local before

  -- With and without a previous canary deploy.
  local STATES = {
    ["to nothing"] = function() before = nil end,
    ["to the deploy before"] = function()
      before = { { match = { { attribute = "from", operator = "in", values = { "+15550100001" } } },
        serve = { version_id = version.version_id } } }
      assert(assistants.canary_deploys.create(assistant.id, { rules = before }))
    end,
  }

  local function assert_restored(err, step)
    assert.is_true(err.restored)
    assert.is_nil(err.restore_error)
    assert.equal(step, err.step)
    server:clear_faults()
    local deploy = assistants.canary_deploys.retrieve(assistant.id)
    assert.same(before, deploy and deploy.rules)
    assert.equal(assistant.version_id, main())
  end

  for name, prepare in pairs(STATES) do
    describe(name, function()
      before_each(prepare)

      it("when a check fails", function()
        local result, err = rollout(assistant.id, given {
          check = function(percentage) return percentage < 50, "too many complaints" end,
        })
        assert.is_nil(result)
        assert.equal("check", err.kind)
        assert.equal("CheckFailedError", err.name)
        assert.equal("too many complaints", err.reason)
        assert.equal("telnyx ai.assistants.canary_deploys.rollout: the check failed at 50 %: "
          .. "too many complaints", tostring(err))
        assert_restored(err, 50)
      end)

      it("when a check returns nothing", function()
        local _, err = rollout(assistant.id, given { check = function() end })
        assert.equal("the check failed at 5 %: no reason given", err.message)
        assert_restored(err, 5)
      end)

      it("when a check raises an error", function()
        local _, err = rollout(assistant.id, given { check = function() error("no data", 0) end })
        assert.equal("check", err.kind)
        assert.equal("'check' raised at 5 %: no data", err.message)
        assert_restored(err, 5)
      end)

      it("when on_step raises an error", function()
        local _, err = rollout(assistant.id, given { on_step = function() error({}) end })
        assert.truthy(err.message:find("^'on_step' raised at 5 %%: table"))
        assert_restored(err, 5)
      end)

      it("when a step fails", function()
        local _, err = rollout(assistant.id, given { on_step = function(percentage)
          if percentage == 25 then
            server:fault { method = "PUT", path = "/canary%-deploys$", status = 422 }
          end
        end })
        assert.equal(422, err.status)
        assert_restored(err, 50)
      end)

      it("when the response of the first step is lost", function()
        server:fault { method = before and "PUT" or "POST", path = "/canary%-deploys$", cut = 3 }
        local _, err = rollout(assistant.id, given())
        assert.equal("connection", err.kind)
        assert_restored(err, 5)
      end)

      it("when the promotion fails", function()
        server:fault { method = "POST", path = "/promote$", status = 409 }
        local _, err = rollout(assistant.id, given())
        assert.equal(409, err.status)
        assert_restored(err, 100)
      end)

      it("when the promotion failed and its response was lost", function()
        server:fault { method = "POST", path = "/promote$", reset = true }
        local _, err = rollout(assistant.id, given())
        assert.equal("connection", err.kind)
        assert_restored(err, 100)
      end)

      it("when the deadline would pass in a wait", function()
        local _, err = rollout(assistant.id, given { interval = 100 }, { deadline = 60 })
        assert.equal("timeout", err.kind)
        assert.equal("timed out: the deadline of 60 seconds passed at 5 %", err.message)
        assert_restored(err, 5)
      end)

      it("from inside a coroutine whose check yields", function()
        local co = coroutine.create(function()
          return rollout(assistant.id, given { check = function(percentage)
            if coroutine.yield(percentage) == "go on" then return true end
            error("stopped", 0)
          end })
        end)
        assert.same({ true, 5 }, { coroutine.resume(co) })
        assert.same({ true, 25 }, { coroutine.resume(co, "go on") })
        local _, result, err = coroutine.resume(co, "stop")
        assert.equal("dead", coroutine.status(co))
        assert.is_nil(result)
        assert.equal("'check' raised at 25 %: stopped", err.message)
        assert_restored(err, 25)
      end)
    end)
  end
end)

describe("a rollout that cannot be rolled back", function()
  it("reports both errors", function()
    local _, err = rollout(assistant.id, given { check = function()
      server:fault { method = "DELETE", path = "/canary%-deploys$", status = 500 }
      return false, "too slow"
    end })
    assert.is_false(err.restored)
    assert.equal("check", err.kind)
    assert.equal(500, err.restore_error.status)
    assert.equal("the check failed at 5 %: too slow; the previous canary deploy could not be "
      .. "restored: " .. err.restore_error.message, err.message)
    assert.equal(5, (share()))
  end)

  it("has not started", function()
    server:fault { method = "GET", path = "/canary%-deploys$", status = 500 }
    local _, err = rollout(assistant.id, given())
    assert.equal(500, err.status)
    assert.is_nil(err.restored)
    assert.equal(0, err.step)
    assert.is_nil(share())
  end)

  it("continues without the deadline", function()
    local mock = mocks.new()
    mock:on("ai.assistants.canary_deploys.retrieve"):reply(404, {})
    mock:on("ai.assistants.canary_deploys.create"):reply {}
    mock:on("ai.assistants.canary_deploys.delete"):reply(204)
    local _, err = mock:client().ai.assistants.canary_deploys.rollout("a",
      { version_id = "v", interval = 5, check = function()
        mock.transport.sleep(10)
        return false
      end }, { deadline = 8, timeout = 3 })
    assert.is_true(err.restored)
    assert.equal(3, mock:calls("ai.assistants.canary_deploys.delete")[1].timeout)
    mock:assert_done()
  end)
end)

describe("a rollout reports mistakes:", function()
  local CASES = {
    ["bad argument 'version_id' to 'NAME' (string expected, got nil)"] = {},
    ["bad argument 'steps' to 'NAME' (must not be empty)"] = { version_id = "v", steps = {} },
    ["bad argument 'steps[2]' to 'NAME' (percentage above 50, up to 100, expected, got 20)"] =
      { version_id = "v", steps = { 50, 20 } },
    ["bad argument 'steps[1]' to 'NAME' (percentage above 0, up to 100, expected, got 101)"] =
      { version_id = "v", steps = { 101 } },
    ["bad argument 'interval' to 'NAME' (number of seconds from 0 expected, got -1)"] =
      { version_id = "v", interval = -1 },
    ["bad argument 'check' to 'NAME' (function expected, got string)"] =
      { version_id = "v", check = "x" },
    ["unknown parameter 'step' to 'NAME', did you mean 'steps'?"] = { version_id = "v", step = 1 },
  }
  for message, parameters in pairs(CASES) do
    local expected = message:gsub("NAME", "ai.assistants.canary_deploys.rollout")
    it(expected, function()
      local ok, problem = pcall(function() return rollout(assistant.id, parameters) end)
      assert.is_false(ok)
      assert.equal(expected, (problem:gsub("^.-:%d+: ", "")))
      assert.is_nil(share())
    end)
  end
end)
