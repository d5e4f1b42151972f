-- Assistants and their versions: create, retrieve, list, update, delete, clone,
-- import, promote, tags and attached tools.
--
-- An assistant is a list of versions, one of which is the main one. A version
-- holds the settings exactly as they were sent; nothing inside them is ever
-- changed in place, so that versions and clones can share them.

local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local pages = require "telnyx.emulator.pages"
local text = require "telnyx.emulator.text"

local assistants = {}

-- The default page size of the list of assistants.
local PAGE_SIZE = 100

local SETTINGS = {
  name = "string!",
  instructions = "string!",
  model = "string",
  conversation_flow = "object",
  description = "string",
  dynamic_variables = "object",
  dynamic_variables_webhook_timeout_ms = { "integer", min = 1, max = 10000 },
  dynamic_variables_webhook_url = "string",
  enabled_features = { "array", items = { { "telephony", "messaging" } } },
  external_llm = "object",
  fallback_config = "object",
  greeting = "string",
  insight_settings = "object",
  integrations = { "array", items = "object" },
  interruption_settings = "object",
  llm_api_key_ref = "string",
  mcp_servers = { "array", items = "object" },
  messaging_settings = "object",
  observability_settings = "object",
  post_conversation_settings = "object",
  privacy_settings = "object",
  tags = { "array", items = "string" },
  telephony_settings = "object",
  tool_ids = { "array", items = "string" },
  tools = { "array", items = "object" },
  transcription = "object",
  version_name = { "string", max = 50 },
  voice_settings = "object",
  widget_settings = "object",
}

---@type table<string, any>
local UPDATE = { promote_to_main = "boolean" }
for name, rule in pairs(SETTINGS) do UPDATE[name] = rule end

local IMPORT = {
  provider = { { "elevenlabs", "vapi", "retell" }, required = true },
  api_key_ref = "string!",
  import_ids = { "array", items = "string" },
}

-- Returns the defaults of all settings.
local function default_settings()
  return {
    model = "openai/gpt-4o",
    description = "",
    greeting = "",
    dynamic_variables = {},
    dynamic_variables_webhook_timeout_ms = 1500,
    enabled_features = json.array(),
    insight_settings = {},
    integrations = json.array(),
    mcp_servers = json.array(),
    messaging_settings = {},
    privacy_settings = { data_retention = true },
    tags = json.array(),
    telephony_settings = { supports_unauthenticated_web_calls = false },
    tools = json.array(),
    transcription = { model = "deepgram/nova-3", language = "en" },
    version_name = "New assistant",
    voice_settings = { voice = "Telnyx.NaturalHD.astra" },
  }
end

local function merged(base, changes)
  local settings = {}
  for name, value in pairs(base) do settings[name] = value end
  for name, value in pairs(changes) do
    if name ~= "promote_to_main" then settings[name] = value end
  end
  return settings
end

--- Returns a version of an assistant by its id; the main one without an id.
---@param assistant table
---@param version_id string|nil
---@return table version nil if there is none with the id
---@return integer|nil position
function assistants.version(assistant, version_id)
  version_id = version_id or assistant.main
  for i, version in ipairs(assistant.versions) do
    if version.version_id == version_id then return version, i end
  end
  return nil
end

-- Every assistant has an application for its calls: the assistant answers calls to numbers
-- connected with it.
local function with_application(telephony_settings, id)
  if not id or not json.is_object(telephony_settings)
    or telephony_settings.default_texml_app_id then
    return telephony_settings
  end
  return merged(telephony_settings, { default_texml_app_id = id })
end

--- Returns a version in the API's format.
function assistants.show(assistant, version)
  version = version or assistants.version(assistant)
  local shown = merged({}, version.settings)
  shown.id = assistant.id
  shown.telephony_settings = with_application(shown.telephony_settings, assistant.texml_app_id)
  shown.created_at = assistant.created_at
  shown.version_id = version.version_id
  shown.version_created_at = version.created_at
  shown.import_metadata = assistant.import_metadata
  return shown
end

--- Finds the assistant of a request.
---@return table|nil assistant
---@return table|nil response a 404 response
function assistants.find(app, request)
  local id = request.params.assistant_id
  local assistant = app.store.assistants:get(id)
  if assistant then return assistant end
  return nil, errors.not_found("There is no assistant '" .. id .. "'.", "assistant_id")
end

--- Finds the assistant and the version of a request.
---@return table|nil assistant
---@return table version or the response that says what is missing
---@return integer|nil position of the version
function assistants.find_version(app, request)
  local assistant, missing = assistants.find(app, request)
  if not assistant then return nil, missing end
  local id = request.params.version_id
  local version, position = assistants.version(assistant, id)
  if version then return assistant, version, position end
  return nil, errors.not_found("There is no version '" .. id .. "' of the assistant.",
    "version_id")
end

local function add_version(app, assistant, settings, promote)
  local version = {
    version_id = text.uuid(), created_at = app:timestamp(), settings = settings,
  }
  table.insert(assistant.versions, version)
  if promote then assistant.main = version.version_id end
  return version
end

local function add_assistant(app, settings, import_metadata)
  local assistant = {
    id = "assistant-" .. text.uuid(), created_at = app:timestamp(), versions = json.array(),
    import_metadata = import_metadata, texml_app_id = text.uuid(),
  }
  add_version(app, assistant, settings, true)
  return app.store.assistants:add(assistant)
end

local function show_list(list, show)
  local data = json.array()
  for i, item in ipairs(list) do data[i] = show(item) end
  return { json = { data = data } }
end

local function import(app, body)
  local ids = body.import_ids
  if ids == nil or ids == json.null or #ids == 0 then
    ids = { body.provider .. "-agent-1", body.provider .. "-agent-2" }
  end
  local imported = {}
  for i, import_id in ipairs(ids) do
    local known = app.store.assistants:select(function(assistant)
      local from = assistant.import_metadata
      return from and from.import_provider == body.provider and from.import_id == import_id
    end)[1]
    local settings = merged(default_settings(), {
      name = "Imported " .. import_id,
      instructions = "Imported from " .. body.provider .. ".",
    })
    if known then
      add_version(app, known, settings, true)
    else
      known = add_assistant(app, settings,
        { import_provider = body.provider, import_id = import_id })
    end
    imported[i] = known
  end
  return show_list(imported, assistants.show)
end

local function clone(app, assistant)
  local settings = merged(assistants.version(assistant).settings, {})
  local defaults = default_settings()
  -- A clone starts without the original's numbers.
  settings.telephony_settings = defaults.telephony_settings
  settings.messaging_settings = defaults.messaging_settings
  return { json = assistants.show(add_assistant(app, settings)) }
end

local function delete(app, assistant)
  app.store.assistants:remove(assistant.id)
  app.store.scheduled_events:remove_where(function(event)
    return event.assistant_id == assistant.id
  end)
  return { json = { id = assistant.id, object = "assistant", deleted = true } }
end

local function add_routes(app, router)
  -- Most handlers need the assistant, not its id.
  local function with_assistant(handler)
    return function(request)
      local assistant, missing = assistants.find(app, request)
      if not assistant then return missing end
      return handler(assistant, request)
    end
  end

  router:add("GET", "/ai/assistants", function(request)
    return pages.answer(app.store.assistants.list, request.query, assistants.show, PAGE_SIZE)
  end)
  router:add("POST", "/ai/assistants", function(request)
    local assistant = add_assistant(app, merged(default_settings(), request.json))
    return { json = assistants.show(assistant) }
  end, { body = SETTINGS, idempotent = true })
  router:add("POST", "/ai/assistants/import", function(request)
    return import(app, request.json)
  end, { body = IMPORT, idempotent = true })

  local one = "/ai/assistants/{assistant_id}"
  router:add("GET", one, with_assistant(function(assistant)
    return { json = assistants.show(assistant) }
  end))
  router:add("POST", one, with_assistant(function(assistant, request)
    local settings = merged(assistants.version(assistant).settings, request.json)
    local promote = request.json.promote_to_main ~= false
    local version = add_version(app, assistant, settings, promote)
    return { json = assistants.show(assistant, version) }
  end), { body = UPDATE, partial = true })
  router:add("DELETE", one, with_assistant(function(assistant)
    return delete(app, assistant)
  end))
  router:add("POST", one .. "/clone", with_assistant(function(assistant)
    return clone(app, assistant)
  end), { idempotent = true })
  router:add("GET", one .. "/versions", with_assistant(function(assistant)
    return show_list(assistant.versions, function(version)
      return assistants.show(assistant, version)
    end)
  end))
end

local function is_in_canary(assistant, version_id)
  for _, slot in ipairs(assistant.canary and assistant.canary.versions or {}) do
    if slot.version_id == version_id then return true end
  end
  return false
end

local function add_version_routes(app, router)
  local one = "/ai/assistants/{assistant_id}/versions/{version_id}"

  router:add("GET", one, function(request)
    local assistant, version = assistants.find_version(app, request)
    if not assistant then return version end
    return { json = assistants.show(assistant, version) }
  end)
  router:add("POST", one, function(request)
    local assistant, version = assistants.find_version(app, request)
    if not assistant then return version end
    if version.version_id == assistant.main then
      return errors.bad_request("The main version cannot be updated here: update the assistant.",
        "/version_id")
    end
    version.settings = merged(version.settings, request.json)
    return { json = assistants.show(assistant, version) }
  end, { body = SETTINGS, partial = true })
  router:add("DELETE", one, function(request)
    local assistant, version, position = assistants.find_version(app, request)
    if not assistant then return version end
    if version.version_id == assistant.main then
      return errors.bad_request("The main version cannot be deleted: promote another first.",
        "/version_id")
    elseif is_in_canary(assistant, version.version_id) then
      return errors.bad_request("The version is part of a canary deploy.", "/version_id")
    end
    table.remove(assistant.versions, position)
    return { status = 204 }
  end)
  router:add("POST", one .. "/promote", function(request)
    local assistant, version = assistants.find_version(app, request)
    if not assistant then return version end
    assistant.main = version.version_id
    assistant.canary = nil
    return { json = assistants.show(assistant, version) }
  end)
end

--- Adds the routes of assistants and their versions.
function assistants.routes(app, router)
  add_routes(app, router)
  add_version_routes(app, router)
end

return assistants
