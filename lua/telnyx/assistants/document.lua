--- The file format of exported assistants: check, reader and writer.

local arrays = require "telnyx.support.arrays"
local core = require "telnyx.core"
local download = require "telnyx.response.download"
local errors = require "telnyx.response.error"
local json_text = require "telnyx.support.pretty_json"
local standard = require "telnyx.support.standard"

local document = {}

document.FORMAT, document.FORMAT_VERSION = "telnyx.assistant", 1

---@class telnyx.AssistantDocument
---@field format string "telnyx.assistant"
---@field format_version integer 1
---@field exported_at string
---@field assistant_id string
---@field main_version_id string
---@field versions table[] as returned by the API, the oldest first
---@field canary_deploy table|nil as returned by the API
---@field tests table[] as returned by the API

local function failure(where, cause)
  return errors.of(where, "config", cause)
end

local function is_list(value)
  return type(value) == "table" and arrays.length(value) ~= nil
end

local function is_object(value)
  return type(value) == "table" and value[1] == nil
end

-- Checks a list, so that an import does not fail in the middle.
local function list_problem(list, name, texts)
  if not is_list(list) then return ("'%s': array expected"):format(name) end
  for index, item in ipairs(list) do
    local place = ("%s[%d]"):format(name, index)
    if not is_object(item) then return ("'%s': object expected"):format(place) end
    for _, field in ipairs(texts) do
      if type(item[field]) ~= "string" then
        return ("'%s.%s': string expected"):format(place, field)
      end
    end
  end
end

local function versions_problem(self)
  local problem = list_problem(self.versions, "versions",
    { "version_id", "name", "instructions" })
  if problem then return problem end
  for _, version in ipairs(self.versions) do
    if version.version_id == self.main_version_id then return end
  end
  return "'main_version_id': one of the versions expected"
end

local function tests_problem(self)
  local problem = list_problem(self.tests, "tests", { "test_id", "name", "instructions" })
  if problem then return problem end
  for index, test in ipairs(self.tests) do
    if not is_list(test.rubric) then
      return ("'tests[%d].rubric': array expected"):format(index)
    end
  end
end

--- Checks a document.
---@param self table
---@return string|nil problem
function document.problem(self)
  if self.format ~= document.FORMAT then
    return ("'format': '%s' expected, got '%s'"):format(document.FORMAT, tostring(self.format))
  elseif self.format_version ~= document.FORMAT_VERSION then
    return ("'format_version': %d expected, got %s: made by a newer release")
      :format(document.FORMAT_VERSION, tostring(self.format_version))
  elseif type(self.assistant_id) ~= "string" then
    return "'assistant_id': string expected"
  end
  local deploy = self.canary_deploy
  if deploy ~= nil and not (is_object(deploy) and is_list(deploy.rules)) then
    return "'canary_deploy.rules': array expected"
  end
  local problem = versions_problem(self) or tests_problem(self)
  if problem then return problem end
  local text, message, place = core.json_encode(self)
  if not text then return ("'%s': %s"):format(place, message) end
end

-- Returns what is wrong with parameters of an assistant.
local function parameters_problem(self)
  if not is_object(self) then return "object expected" end
  for _, field in ipairs { "name", "instructions" } do
    if self[field] ~= nil and type(self[field]) ~= "string" then
      return ("'%s': string expected"):format(field)
    end
  end
  local problem = self.tests ~= nil and list_problem(self.tests, "tests", { "name" })
  if problem then return problem end
  local text, message, place = core.json_encode(self)
  if not text then return ("'%s': %s"):format(place, message) end
end

--- Returns what is wrong with a document, or with parameters of an assistant.
---@param self any
---@return string|nil problem
function document.wanted_problem(self)
  if type(self) ~= "table" then return "table expected, got " .. type(self) end
  if self.format ~= nil then return document.problem(self) end
  return parameters_problem(self)
end

--- Writes a document. An existing file is replaced when the document is complete.
---@param self telnyx.AssistantDocument
---@param path string
---@param where string
---@return true|nil
---@return telnyx.Error err
function document.save(self, path, where)
  local ok, message = download.save(path, json_text(self) .. "\n")
  if not ok then return nil, failure(where, message) end
  return true
end

local function read_file(path)
  local file, message = standard.open(path, "rb")
  if not file then return nil, message end
  local text
  text, message = file:read("*a")
  file:close()
  return text, message
end

local function load(path, where, find_problem, noun)
  local text, message = read_file(path)
  if not text then return nil, failure(where, message) end
  local self, problem = core.json_decode(text, true, true)
  if self ~= nil then
    problem = is_object(self) and find_problem(self) or not is_object(self) and "object expected"
  end
  if not problem then return self end
  return nil, failure(where, ("'%s' is no %s: %s"):format(path, noun, problem))
end

--- Reads a document.
---@param path string
---@param where string
---@return telnyx.AssistantDocument|nil
---@return telnyx.Error err
function document.load(path, where)
  return load(path, where, document.problem, "exported assistant")
end

--- Reads a document, or parameters of an assistant.
---@param path string
---@param where string
---@return table|nil
---@return telnyx.Error err
function document.load_wanted(path, where)
  return load(path, where, document.wanted_problem, "assistant")
end

return document
