--- Export of an assistant: the requests that read it.

local core = require "telnyx.core"
local dates = require "telnyx.support.dates"
local document = require "telnyx.assistants.document"

-- Decodes the text of a response, to keep null and integers that this Lua cannot hold.
local function exactly(response)
  return core.json_decode(response.body, true, true)
end

-- The API lists the newest first; a file is easier to read in chronological order.
local function oldest_first(versions)
  local count = #versions
  local first, last = versions[1], versions[count]
  if count < 2 or tostring(first.version_created_at) <= tostring(last.version_created_at) then
    return versions
  end
  local turned = {}
  for index = 1, count do turned[index] = versions[count + 1 - index] end
  return turned
end

-- Collects the versions in the rules of a canary deploy.
local function note_served(value, served)
  if type(value) ~= "table" then return end
  if type(value.version_id) == "string" then served[value.version_id] = true end
  for _, inner in pairs(value) do note_served(inner, served) end
end

local function read_versions(assistants, id, wanted)
  local list, err = assistants.versions.list(id)
  if not list then return nil, err end
  local found = {}
  for _, listed in ipairs(oldest_first(list.data or {})) do
    if not wanted or wanted[listed.version_id] then
      -- the list may lack the MCP servers
      local version, problem, response = assistants.versions.retrieve {
        assistant_id = id, version_id = listed.version_id, include_mcp_servers = true,
      }
      if not version then return nil, problem end
      found[#found + 1] = exactly(response)
    end
  end
  return found
end

local function read_deploy(assistants, id)
  local deploy, err, response = assistants.canary_deploys.retrieve(id)
  if deploy then return exactly(response) end
  if err.status ~= 404 then return nil, err end
end

local function read_tests(assistants, id)
  local found = {}
  local page, err = assistants.tests.list { destination = id, page_size = 100 }
  while page do
    for _, test in ipairs(exactly(page.response).data or {}) do found[#found + 1] = test end
    page, err = page:next_page()
  end
  if err then return nil, err end
  return found
end

--- Exports an assistant.
---@param client telnyx.Client
---@param id string
---@param opts table versions, tests
---@return telnyx.AssistantDocument|nil
---@return telnyx.Error err
return function(client, id, opts)
  local assistants = client.ai.assistants
  local assistant, err = assistants.retrieve(id)
  if not assistant then return nil, err end
  local self = { format = document.FORMAT, format_version = document.FORMAT_VERSION,
    exported_at = dates.to_iso(core.time()), assistant_id = id,
    main_version_id = assistant.version_id }
  self.canary_deploy, err = read_deploy(assistants, id)
  if err then return nil, err end
  local wanted
  if opts.versions == false then
    wanted = { [assistant.version_id] = true }
    note_served(self.canary_deploy, wanted)
  end
  self.versions, err = read_versions(assistants, id, wanted)
  if not self.versions then return nil, err end
  self.tests = {}
  if opts.tests ~= false then self.tests, err = read_tests(assistants, id) end
  if not self.tests then return nil, err end
  setmetatable(self.tests, core.array_mt)
  return self
end
