--- Updates of assistants to a wanted state, with as few requests as possible.

local diff = require "telnyx.assistants.diff"
local errors = require "telnyx.response.error"
local export = require "telnyx.assistants.export"
local settings = require "telnyx.assistants.settings"

---@class telnyx.Applied
---@field assistant_id string|nil nil for a dry run that would create one
---@field version_id string|nil the main one; nil likewise
---@field changes telnyx.AssistantChanges the changes that were made, or would be made
---@field applied boolean whether anything was changed

local WHERE = "assistants.apply"

local function create(self)
  self.step = "creating the assistant"
  local wanted = self.wanted.settings
  local made, err = self.assistants.create({ name = wanted.name,
    instructions = wanted.instructions }, { body = wanted })
  if not made then return nil, err end
  if type(made.id) ~= "string" then
    return nil, errors.of(WHERE, "decode", "a response without 'id'", { sent = true })
  end
  self.id, self.version_id = made.id, made.version_id
  return true
end

local function update(self)
  local fields = diff.patch(self.current.settings, self.wanted.settings)
  if next(fields) == nil then return true end
  self.step = "updating the assistant"
  local made, err = self.assistants.update(self.id, { promote_to_main = true }, { body = fields })
  if not made then return nil, err end
  self.version_id = made.version_id or self.version_id
  return true
end

local function apply_test(self, wanted)
  local tests, fields = self.assistants.tests, settings.of_test(wanted)
  local test = diff.find_test(self.current.tests or {}, wanted, self.kept)
  self.step = ("%s the test '%s'"):format(test and "updating" or "creating", wanted.name)
  if not test then
    return tests.create({ name = wanted.name, destination = self.id,
      instructions = wanted.instructions, rubric = wanted.rubric },
      { body = settings.without(fields, { "name", "instructions", "rubric" }) })
  end
  self.kept[test] = true
  local changed = diff.patch(settings.of_test(test), fields)
  if next(changed) == nil then return true end
  return tests.update(test.test_id, {}, { body = changed })
end

local function apply_tests(self)
  if not self.wanted.tests then return true end
  for _, wanted in ipairs(self.wanted.tests) do
    local ok, err = apply_test(self, wanted)
    if not ok then return nil, err end
  end
  for _, test in ipairs(self.opts.prune and self.current.tests or {}) do
    if not self.kept[test] then
      self.step = ("deleting the test '%s'"):format(test.name)
      local ok, err = self.assistants.tests.delete(test.test_id)
      if not ok and err.status ~= 404 then return nil, err end
    end
  end
  return true
end

local function read_current(self, client)
  self.current = { settings = {}, tests = {} }
  if not self.id then return true end
  self.step = "reading the assistant"
  local document, err = export(client, self.id,
    { versions = false, tests = self.wanted.tests ~= nil })
  if not document then return nil, err end
  self.version_id = document.main_version_id
  self.current = diff.wanted(document)
  return true
end

local function fail(self, err)
  err.step = self.step
  err.message = ("%s: %s"):format(self.step, err.message)
  return nil, err
end

--- Applies a document.
---@param client telnyx.Client
---@param id string|nil nil: a new assistant
---@param source table a document, or parameters
---@param opts table dry_run, prune, replace
---@return telnyx.Applied|nil
---@return telnyx.Error err `step` is the part that failed
return function(client, id, source, opts)
  local wanted = diff.wanted(source)
  if opts.replace then wanted = settings.replaced(wanted, opts.replace) end
  local self = { id = id, wanted = wanted, opts = opts, assistants = client.ai.assistants,
    kept = {} }
  local ok, err = read_current(self, client)
  if not ok then return fail(self, err) end
  local changes = diff.changes(self.current, wanted, opts.prune)
  local applied = #changes > 0 and not opts.dry_run
  if applied then
    if self.id then ok, err = update(self) else ok, err = create(self) end
    if ok then ok, err = apply_tests(self) end
    if not ok then return fail(self, err) end
  end
  return { assistant_id = self.id, version_id = self.version_id, changes = changes,
    applied = applied }
end
