--- Export of whole assistants to a file, and import from one. docs/guide/assistants.md describes
-- the file.

local check = require "telnyx.support.check"
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

---@alias telnyx.ExportAssistant
---| fun(client: telnyx.Client, id: string, path?: string, opts?: table): table?, telnyx.Error?

---@alias telnyx.ImportAssistant
---| fun(client: telnyx.Client, source: string|table, opts?: table): telnyx.Imported?, telnyx.Error?

local function replacements(value)
  if type(value) ~= "table" then return mistake.expected("table", value) end
  for old, new in pairs(value) do
    if type(old) ~= "string" or type(new) ~= "string" then
      return "table of strings by strings expected"
    end
  end
end

local EXPORT_OPTIONS = { tests = check.has_type "boolean", versions = check.has_type "boolean" }
local IMPORT_OPTIONS = { replace = replacements, tests = check.has_type "boolean" }

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

--- Reads an assistant with all that belongs to it: its versions, its canary deploy and its tests.
---@param client telnyx.Client
---@param assistant_id string
---@param path string|nil of a file to write, which is replaced when all is there
---@param opts table|nil versions = false: without versions that get no traffic; tests = false:
---without tests
---@return table|nil document
---@return telnyx.Error|nil err
function assistants.export(client, assistant_id, path, opts)
  local where = "assistants.export"
  if type(assistant_id) ~= "string" then
    mistake.bad("assistant_id", where, mistake.expected("string", assistant_id))
  end
  if type(path) == "table" and opts == nil then path, opts = nil, path end
  check_path(path, where)
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

--- Makes an assistant of a document. When something fails, what was made is deleted again.
---@param client telnyx.Client
---@param source string|table path of a file, or what `export` returned
---@param opts table|nil replace = { [old] = new } texts, ids of what an assistant refers to for
---instance; tests = false: without tests
---@return telnyx.Imported|nil
---@return telnyx.Error|nil err `step` says what failed, `left` what could not be deleted again
function assistants.import(client, source, opts)
  local where = "assistants.import"
  check_source(source, where)
  opts = check_options(IMPORT_OPTIONS, opts, where)
  if type(source) == "table" then return import(client, source, opts) end
  local exported, err = document.load(source, where)
  if not exported then return nil, err end
  return import(client, exported, opts)
end

-- The functions for a client, before which another one may be given.
local function of(session)
  return {
    export = with_client(session, assistants.export),
    import = with_client(session, assistants.import),
  }
end

assistants.of = of

return assistants
