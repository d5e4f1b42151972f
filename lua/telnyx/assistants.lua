--- Assistants as documents: export to a file, import from one, differences, and bringing an
-- assistant to a wanted state. docs/guide/assistants.md describes the file.

local apply = require "telnyx.assistants.apply"
local check = require "telnyx.support.check"
local diff = require "telnyx.assistants.diff"
local document = require "telnyx.assistants.document"
local download = require "telnyx.response.download"
local export = require "telnyx.assistants.export"
local file_problem = require "telnyx.support.file_problem"
local import = require "telnyx.assistants.import"
local mistake = require "telnyx.support.mistake"
local options = require "telnyx.settings.options"
local with_client = require "telnyx.client.optional_client"

local assistants = {}

---@class telnyx.Assistants
---@field export telnyx.ExportAssistant
---@field import telnyx.ImportAssistant
---@field diff telnyx.DiffAssistants
---@field apply telnyx.ApplyAssistant

---@alias telnyx.ExportAssistant
---| fun(client: telnyx.Client, id: string, path?: string|table, opts?: table): table?, telnyx.Error
---| fun(id: string, path?: string|table, opts?: table): table?, telnyx.Error

---@alias telnyx.ImportAssistant
---| fun(client: telnyx.Client, source: string|table, opts?: table): telnyx.Imported?, telnyx.Error
---| fun(source: string|table, opts?: table): telnyx.Imported?, telnyx.Error

---@alias telnyx.DiffAssistants
---| fun(a: string|table, b: string|table, opts?: table): telnyx.AssistantChanges?, telnyx.Error

---@alias telnyx.ApplyAssistant
---| fun(c: telnyx.Client, id?: string, from: any, opts?: table): telnyx.Applied?, telnyx.Error
---| fun(id?: string, from: any, opts?: table): telnyx.Applied?, telnyx.Error

local function replacements(value)
  if type(value) ~= "table" then return mistake.expected("table", value) end
  for old, new in pairs(value) do
    if type(old) ~= "string" or type(new) ~= "string" then
      return "table that maps strings to strings expected"
    end
  end
end

local EXPORT_OPTIONS = { tests = check.has_type "boolean", versions = check.has_type "boolean" }
local IMPORT_OPTIONS = { replace = replacements, tests = check.has_type "boolean" }

local DIFF_OPTIONS = { prune = check.has_type "boolean" }
local APPLY_OPTIONS = { dry_run = check.has_type "boolean", prune = check.has_type "boolean",
  replace = replacements }

local function check_options(known, opts, where)
  if opts == nil then return {} end
  if type(opts) ~= "table" then mistake.bad("opts", where, mistake.expected("table", opts)) end
  options.check(known, opts, where)
  return opts
end

local function check_path(path, where)
  if path == nil then return end
  local problem = type(path) ~= "string" and mistake.expected("path", path)
    or download.problem(path)
  if problem then mistake.bad("path", where, problem) end
end

local function check_source(source, where)
  local problem
  if type(source) == "string" then
    problem = file_problem(source)
  elseif type(source) == "table" then
    problem = document.problem(source)
  else
    problem = mistake.expected("path or table", source)
  end
  if problem then mistake.bad("source", where, problem) end
end

--- Exports an assistant with its versions, canary deploy and tests.
---@param client telnyx.Client
---@param assistant_id string
---@param path string|table|nil of a file to write, which is replaced when the export is complete
---@param opts table|nil versions = false: omit versions that get no traffic; tests = false: omit
---tests
---@return table|nil document
---@return telnyx.Error err
function assistants.export(client, assistant_id, path, opts)
  local where = "assistants.export"
  if type(assistant_id) ~= "string" then
    mistake.bad("assistant_id", where, mistake.expected("string", assistant_id))
  end
  if type(path) == "table" and opts == nil then path, opts = nil, path end
  check_path(path, where)  ---@cast path string|nil
  opts = check_options(EXPORT_OPTIONS, opts, where)
  local exported, err = export(client, assistant_id, opts)
  if not exported then return nil, err end
  if path then
    local ok
    ok, err = document.save(exported, path, where)
    if not ok then return nil, err end
  end
  return exported
end

--- Creates an assistant from a document. If a request fails, everything created is deleted again.
---@param client telnyx.Client
---@param source string|table path of a file, or what `export` returned
---@param opts table|nil replace = { [old] = new } texts, such as ids of objects that the assistant
---refers to; tests = false: omit tests
---@return telnyx.Imported|nil
---@return telnyx.Error err `step` is the part that failed, `left` the objects that could not be
---deleted
function assistants.import(client, source, opts)
  local where = "assistants.import"
  check_source(source, where)
  opts = check_options(IMPORT_OPTIONS, opts, where)
  if type(source) == "table" then return import(client, source, opts) end
  local exported, err = document.load(source, where)
  if not exported then return nil, err end
  return import(client, exported, opts)
end

-- Reads the wanted state of an assistant: a document, or parameters.
local function read_wanted(source, name, where)
  local problem
  if type(source) == "string" then
    problem = file_problem(source)
  else
    problem = document.wanted_problem(source)
  end
  if problem then mistake.bad(name, where, problem) end
  if type(source) == "table" then return source end
  return document.load_wanted(source, where)
end

--- Lists the differences between two assistants: settings of the main version, and tests by their
-- names. Fields that the second does not mention are ignored.
---@param old string|table an exported document, parameters of ai.assistants.create with `tests`, or
---the path of a JSON file of either
---@param new string|table likewise
---@param opts table|nil prune = true: tests that the second does not have are listed as removed
---@return telnyx.AssistantChanges|nil changes empty if there is no difference; prints as text
---@return telnyx.Error err of a file
function assistants.diff(old, new, opts)
  local where = "assistants.diff"
  opts = check_options(DIFF_OPTIONS, opts, where)
  local first, first_err = read_wanted(old, "old", where)
  if not first then return nil, first_err end
  local second, err = read_wanted(new, "new", where)
  if not second then return nil, err end
  return diff.changes(diff.wanted(first), diff.wanted(second), opts.prune)
end

--- Updates an assistant to a wanted state: reads it, and sends only the differences. A second call
-- changes nothing. Fields and tests that are not mentioned are unchanged.
---@param client telnyx.Client
---@param assistant_id string|nil nil: a new assistant
---@param source string|table an exported document, parameters of ai.assistants.create with
---`tests`, or the path of a JSON file of either
---@param opts table|nil dry_run = true: only lists the changes; prune = true: deletes tests that
---are not mentioned; replace = { [old] = new } texts
---@return telnyx.Applied|nil
---@return telnyx.Error err `step` is the part that failed; call again to continue from there
function assistants.apply(client, assistant_id, source, opts)
  local where = "assistants.apply"
  if assistant_id ~= nil and type(assistant_id) ~= "string" then
    mistake.bad("assistant_id", where, mistake.expected("string", assistant_id))
  end
  opts = check_options(APPLY_OPTIONS, opts, where)
  local wanted, err = read_wanted(source, "source", where)
  if not wanted then return nil, err end
  return apply(client, assistant_id, wanted, opts)
end

-- The functions of a client, which take another one as an optional first argument.
local function of(session)
  return {
    export = with_client(session, assistants.export),
    import = with_client(session, assistants.import),
    apply = with_client(session, assistants.apply),
    diff = assistants.diff,
  }
end

assistants.of = of

return assistants
