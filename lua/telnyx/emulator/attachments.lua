-- Attachments of an assistant: tags and shared tools. Both are lists in the settings of its main
-- version.

local assistants = require "telnyx.emulator.assistants"
local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"

local attachments = {}

local function members(settings, name)
  local list = settings[name]
  if list == nil or list == json.null then return json.array() end
  return list
end

-- Returns a new list without `item`; if `keep`, with `item` appended.
local function change(assistant, name, item, keep)
  local version = assistants.version(assistant)
  local list = json.array()
  for _, member in ipairs(members(version.settings, name)) do
    if member ~= item then list[#list + 1] = member end
  end
  if keep then list[#list + 1] = item end
  local settings = {}
  for key, value in pairs(version.settings) do settings[key] = value end
  settings[name] = list
  version.settings = settings
  return list
end

local function all_tags(app)
  local tags, seen = json.array(), {}
  for _, assistant in ipairs(app.store.assistants.list) do
    for _, tag in ipairs(members(assistants.version(assistant).settings, "tags")) do
      if not seen[tag] then tags[#tags + 1] = tag end
      seen[tag] = true
    end
  end
  table.sort(tags)
  return tags
end

--- Adds the routes of tags and attached tools.
function attachments.routes(app, router)
  local one = "/ai/assistants/{assistant_id}"

  local function with_assistant(handler)
    return function(request)
      local assistant, missing = assistants.find(app, request)
      if not assistant then return missing end
      return handler(assistant, request)
    end
  end

  router:add("GET", "/ai/assistants/tags", function()
    return { json = { tags = all_tags(app) } }
  end)
  router:add("POST", one .. "/tags", with_assistant(function(assistant, request)
    return { json = { tags = change(assistant, "tags", request.json.tag, true) } }
  end), { body = { tag = "string!" } })
  router:add("DELETE", one .. "/tags/{tag}", with_assistant(function(assistant, request)
    return { json = { tags = change(assistant, "tags", request.params.tag, false) } }
  end))

  router:add("PUT", one .. "/tools/{tool_id}", with_assistant(function(assistant, request)
    local id = request.params.tool_id
    if not app.store.tools:get(id) then
      return errors.not_found("There is no tool '" .. id .. "'.", "tool_id")
    end
    change(assistant, "tool_ids", id, true)
    return { json = assistants.show(assistant) }
  end))
  router:add("DELETE", one .. "/tools/{tool_id}", with_assistant(function(assistant, request)
    change(assistant, "tool_ids", request.params.tool_id, false)
    return { json = assistants.show(assistant) }
  end))
end

return attachments
