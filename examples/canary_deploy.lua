-- Rolls out a new version of an assistant to 10 %, 50 %, then all of the traffic: first by hand,
-- then with a rollout, which checks every step and restores the previous state if a check fails.

local telnyx = require "telnyx"

local assistants = telnyx.ai.assistants

local function check(value, err)
  if not value then error(tostring(err), 0) end
  return value
end

-- `percent` of the conversations go to the version, the others to the main one.
local function share(version, percent)
  return {
    rules = { { serve = { rollout = { { version_id = version.version_id, weight = percent } } } } },
  }
end

local function show(deploy)
  for _, rule in ipairs(deploy.rules) do
    for _, slot in ipairs(rule.serve.rollout) do
      print(("  %g %% to version %s"):format(slot.weight, slot.version_id))
    end
  end
end

local function release(assistant)
  local version = check(assistants.update(assistant.id, {
    greeting = "Hello, this is Ada. What can I do for you?",
    version_name = "Warmer greeting",
    promote_to_main = false,
  }))
  print("Versions:")
  for _, each in ipairs(check(assistants.versions.list(assistant.id)).data) do
    print(("  %s  %s"):format(each.version_id, each.version_name))
  end

  print("First a few:")
  show(check(assistants.canary_deploys.create(assistant.id, share(version, 10))))
  print("Then half:")
  check(assistants.canary_deploys.update(assistant.id, share(version, 50)))
  show(check(assistants.canary_deploys.retrieve(assistant.id)))

  print("Then all of them, which ends the canary deploy:")
  check(assistants.versions.promote {
    assistant_id = assistant.id,
    version_id = version.version_id,
  })
  print("  main: " .. check(assistants.retrieve(assistant.id)).version_id)
  local deploy, err = assistants.canary_deploys.retrieve(assistant.id)
  print("  canary deploy: " .. (deploy and "still there" or err.name))

  local back = assistant.version_id
  print("Back to the old version:")
  check(assistants.versions.promote { assistant_id = assistant.id, version_id = back })
  print("  main: " .. check(assistants.retrieve(assistant.id)).version_id)
end

-- A real check would look at complaints, insights of conversations, or the results of a test.
local function is_well(percentage, worst)
  print(("  check at %g %%"):format(percentage))
  if percentage > worst then return false, "callers hang up" end
  return true
end

local function roll_out(assistant)
  local version = check(assistants.update(assistant.id, {
    greeting = "Hi there!",
    version_name = "Very warm greeting",
    promote_to_main = false,
  }))
  local function try(worst)
    return assistants.canary_deploys.rollout(assistant.id, {
      version_id = version.version_id,
      steps = { 10, 50, 100 },
      interval = 0,  -- seconds between a step and its check: an hour, say, for real calls
      check = function(percentage) return is_well(percentage, worst) end,
    }, { deadline = 60 })
  end

  print("A rollout that goes wrong:")
  local _, err = try(10)
  print(("  %s (restored: %s)"):format(err.message, tostring(err.restored)))
  print("A rollout that succeeds:")
  local result = check(try(100))
  print("  main: " .. result.version_id)
end

local assistant = check(assistants.create {
  name = "Ada",
  instructions = "You answer the phone of a bicycle shop.",
  greeting = "Bicycle shop.",
})
local ok, problem = pcall(function()
  release(assistant)
  roll_out(assistant)
end)
check(assistants.delete(assistant.id))
if not ok then error(tostring(problem), 0) end
