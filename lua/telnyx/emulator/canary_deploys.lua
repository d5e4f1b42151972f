-- Canary deploys: the shares of an assistant's traffic that its versions receive. Requests may use
-- `rules`, or the older `versions`; responses have both.

local assistants = require "telnyx.emulator.assistants"
local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"

local canary_deploys = {}

local BODY = {
  versions = { "array", items = { "object", fields = {
    version_id = "string!",
    percentage = { "number!", min = 1, max = 99 },
  } } },
  rules = { "array", items = { "object", fields = {
    match = { "array", items = { "object", fields = {
      attribute = "string!",
      operator = "string!",
      values = { "array!", items = "string" },
    } } },
    serve = { "object!", fields = {
      version_id = "string",
      rollout = { "array", items = { "object", fields = {
        version_id = "string!",
        weight = { "number!", min = 0, max = 100 },
      } } },
    } },
  } } },
}

local function given(value)
  return value ~= nil and value ~= json.null
end

local function check_versions(assistant, slots, share, location)
  local total = 0
  for _, slot in ipairs(slots) do
    if not assistants.version(assistant, slot.version_id) then
      return errors.not_found("There is no version '" .. slot.version_id
        .. "' of the assistant.", "version_id")
    end
    total = total + slot[share]
  end
  if total > 100 then
    return errors.invalid_value(location,
      "the sum of '" .. share .. "' is " .. total .. ", expected at most 100")
  end
end

local function from_versions(assistant, versions)
  if #versions == 0 then
    return errors.invalid_value({ "body", "versions" },
      "ensure this value has at least 1 items", "value_error.list.min_items")
  end
  local problem = check_versions(assistant, versions, "percentage", { "body", "versions" })
  if problem then return problem end
  local rollout = json.array()
  for i, slot in ipairs(versions) do
    rollout[i] = { version_id = slot.version_id, weight = slot.percentage }
  end
  return nil, json.array { { match = json.array(), serve = { rollout = rollout } } }, versions
end

local function from_rules(assistant, rules)
  local versions = json.array()
  for i, rule in ipairs(rules) do
    local serve, location = rule.serve, { "body", "rules", i - 1, "serve" }
    if given(serve.version_id) == given(serve.rollout) then
      return errors.invalid_value(location, "exactly one of 'version_id', 'rollout' is required")
    end
    local slots = given(serve.rollout) and serve.rollout
      or { { version_id = serve.version_id, weight = 100 } }
    local problem = check_versions(assistant, slots, "weight", location)
    if problem then return problem end
    for _, slot in ipairs(slots) do
      versions[#versions + 1] = { version_id = slot.version_id, percentage = slot.weight }
    end
  end
  return nil, rules, versions
end

-- Checks a body and converts it to both forms.
local function read(assistant, body)
  if given(body.rules) then return from_rules(assistant, body.rules) end
  if given(body.versions) then return from_versions(assistant, body.versions) end
  return errors.invalid_value({ "body", "rules" }, "field required", "value_error.missing")
end

local function show(assistant)
  local canary = assistant.canary
  return { json = {
    assistant_id = assistant.id,
    rules = canary.rules,
    versions = canary.versions,
    created_at = canary.created_at,
    updated_at = canary.updated_at,
  } }
end

--- Adds the routes of canary deploys.
function canary_deploys.routes(app, router)
  local path = "/ai/assistants/{assistant_id}/canary-deploys"

  local function save(assistant, body)
    local problem, rules, versions = read(assistant, body)
    if problem then return problem end
    local now = app:timestamp()
    assistant.canary = {
      rules = rules, versions = versions, updated_at = now,
      created_at = assistant.canary and assistant.canary.created_at or now,
    }
    return show(assistant)
  end

  local function with_canary(handler)
    return function(request)
      local assistant, missing = assistants.find(app, request)
      if not assistant then return missing end
      if not assistant.canary then
        return errors.not_found("The assistant has no canary deploy.", "assistant_id")
      end
      return handler(assistant, request)
    end
  end

  router:add("GET", path, with_canary(show))
  router:add("POST", path, function(request)
    local assistant, missing = assistants.find(app, request)
    if not assistant then return missing end
    if assistant.canary then
      return errors.bad_request("The assistant has a canary deploy: update or delete it.",
        "/assistant_id")
    end
    return save(assistant, request.json)
  end, { body = BODY, idempotent = true })
  router:add("PUT", path, with_canary(function(assistant, request)
    return save(assistant, request.json)
  end), { body = BODY })
  router:add("DELETE", path, with_canary(function(assistant)
    assistant.canary = nil
    return { status = 204 }
  end))
end

return canary_deploys
