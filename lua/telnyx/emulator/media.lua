-- Media for calls and messages: uploaded, stored for a limited time, and downloaded.

local core = require "telnyx.core"
local errors = require "telnyx.emulator.errors"
local form = require "telnyx.emulator.form"
local json = require "telnyx.emulator.json"
local pages = require "telnyx.emulator.pages"
local text = require "telnyx.emulator.text"

local media = {}

local TWO_DAYS = 2 * 24 * 60 * 60

-- Returns the parameters of a request: a form when it contains a file, otherwise JSON.
local function read(request)
  local parts = form.read(request)
  if not parts then
    local value = json.decode(request.body)
    return json.is_object(value) and value or {}
  end
  ---@type table<string, any>
  local values = { media = parts.media }
  for name, part in pairs(parts) do
    if not part.filename then values[name] = part.content end
  end
  return values
end

local function show(stored)
  local shown = {}
  for name, value in pairs(stored) do shown[name] = value end
  shown.content = nil
  return shown
end

local function upload(app, request)
  local values = read(request)
  local file, link = values.media, values.media_url
  local has_file = type(file) == "table" and file.filename ~= nil
  if not has_file and type(link) ~= "string" then
    return errors.bad_request("A file is needed, 'media', or its URL, 'media_url'.", "/body/media")
  end
  local name, now = values.media_name, app:timestamp()
  name = type(name) == "string" and name ~= "" and name or text.uuid()
  app.store.media:remove(name)
  local stored = app.store.media:add {
    media_name = name, created_at = now, updated_at = now,
    expires_at = text.iso_time(app:now() + (tonumber(values.ttl_secs) or TWO_DAYS)),
    content_type = has_file and file.content_type or "application/octet-stream",
    -- The emulator does not download from URLs.
    content = core.base64_encode(has_file and file.content or ""),
  }
  return { status = 201, json = { data = show(stored) } }
end

--- Adds the routes of media.
function media.routes(app, router)
  local path = "/media"

  local function with_media(handler)
    return function(request)
      local name = request.params.media_name
      local stored = app.store.media:get(name)
      if stored then return handler(stored) end
      return errors.not_found("There is no media '" .. name .. "'.", "media_name")
    end
  end

  router:add("GET", path, function(request)
    return pages.answer(app.store.media.list, request.query, show)
  end)
  router:add("POST", path, function(request) return upload(app, request) end)
  router:add("GET", path .. "/{media_name}", with_media(function(stored)
    return { json = { data = show(stored) } }
  end))
  router:add("GET", path .. "/{media_name}/download", with_media(function(stored)
    return { headers = { ["content-type"] = stored.content_type },
      body = core.base64_decode(stored.content) }
  end))
  router:add("DELETE", path .. "/{media_name}", with_media(function(stored)
    app.store.media:remove(stored.media_name)
    return { status = 204 }
  end))
end

return media
