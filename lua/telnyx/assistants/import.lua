--- Import of an assistant: the requests that create it from a document.

local errors = require "telnyx.response.error"
local settings = require "telnyx.assistants.settings"

local replaced, without = settings.replaced, settings.without

---@class telnyx.Imported
---@field assistant_id string
---@field version_id string the main one
---@field ids table<string, string> of the assistant, its versions and its tests: old to new

-- An object without an id cannot be used further.
local function id_of(self, answer, field)
  if type(answer) == "table" and type(answer[field]) == "string" then return answer[field] end
  return nil, errors.of(self.where, "decode",
    ("a response without '%s'"):format(field), { sent = true })
end

local function add_assistant(self, version)
  self.step = "creating the assistant"
  local wanted = settings.of(version)
  local made, err = self.assistants.create({ name = wanted.name,
    instructions = wanted.instructions }, { body = wanted })
  if not made then return nil, err end
  self.id, err = id_of(self, made, "id")
  if not self.id then return nil, err end
  self.main = made.version_id
  return id_of(self, made, "version_id")
end

local function add_version(self, version, index)
  self.step = ("creating version %d of %d"):format(index, #self.document.versions)
  local made, err = self.assistants.update(self.id, { promote_to_main = false },
    { body = settings.of(version) })
  if not made then return nil, err end
  return id_of(self, made, "version_id")
end

local function add_versions(self)
  for index, version in ipairs(self.document.versions) do
    local id, err
    if index == 1 then id, err = add_assistant(self, version) else
      id, err = add_version(self, version, index)
    end
    if not id then return nil, err end
    self.ids[version.version_id] = id
  end
  self.ids[self.document.assistant_id] = self.id
  return true
end

local function promote(self)
  local wanted = self.ids[self.document.main_version_id]
  if self.main == wanted then return true end
  self.step = "promoting the main version"
  self.main = wanted
  return self.assistants.versions.promote { assistant_id = self.id, version_id = wanted }
end

local function add_deploy(self)
  local deploy = self.document.canary_deploy
  if not deploy then return true end
  self.step = "creating the canary deploy"
  return self.assistants.canary_deploys.create(self.id,
    { rules = replaced(deploy.rules, self.ids) })
end

local function add_tests(self)
  for index, test in ipairs(self.document.tests) do
    self.step = ("creating test %d of %d"):format(index, #self.document.tests)
    local fields = settings.of_test(test)
    local made, err = self.assistants.tests.create({ name = test.name, destination = self.id,
      instructions = test.instructions, rubric = test.rubric },
      { body = without(fields, { "name", "instructions", "rubric" }) })
    if not made then return nil, err end
    local id
    id, err = id_of(self, made, "test_id")
    if not id then return nil, err end
    self.ids[test.test_id] = id
    self.tests[#self.tests + 1] = id
  end
  return true
end

local function undo(self)
  local left = {}
  local function note(kind, id, ok, err)
    if not ok and err.status ~= 404 then left[#left + 1] = { kind = kind, id = id, error = err } end
  end
  for _, id in ipairs(self.tests) do note("test", id, self.assistants.tests.delete(id)) end
  if self.id then note("assistant", self.id, self.assistants.delete(self.id)) end
  return left
end

local function fail(self, err)
  err.step, err.left = self.step, undo(self)
  err.message = ("%s: %s"):format(self.step, err.message)
  for _, thing in ipairs(err.left) do
    err.message = ("%s; the %s '%s' could not be deleted again: %s"):format(err.message,
      thing.kind, thing.id, thing.error.message)
  end
  return nil, err
end

--- Imports an assistant.
---@param client telnyx.Client
---@param document telnyx.AssistantDocument
---@param opts table replace, tests
---@return telnyx.Imported|nil
---@return telnyx.Error err
return function(client, document, opts)
  local texts = opts.replace
  local self = {
    where = "assistants.import", assistants = client.ai.assistants,
    document = {
      assistant_id = document.assistant_id, main_version_id = document.main_version_id,
      versions = texts and replaced(document.versions, texts) or document.versions,
      canary_deploy = texts and replaced(document.canary_deploy, texts) or document.canary_deploy,
      tests = opts.tests == false and {} or texts and replaced(document.tests, texts)
        or document.tests,
    },
    ids = {}, tests = {},
  }
  local ok, err = add_versions(self)
  if ok then ok, err = promote(self) end
  if ok then ok, err = add_deploy(self) end
  if ok then ok, err = add_tests(self) end
  if not ok then return fail(self, err) end
  return { assistant_id = self.id, version_id = self.main, ids = self.ids }
end
