-- Messaging profiles, and the messaging settings of phone numbers.

local crud = require "telnyx.emulator.crud"
local json = require "telnyx.emulator.json"
local numbers = require "telnyx.emulator.numbers"
local pages = require "telnyx.emulator.pages"
local text = require "telnyx.emulator.text"

local messaging_profiles = {}

local PROFILE = {
  name = "string!",
  whitelisted_destinations = { "array!", items = "string" },
  ai_assistant_id = "string",
  alpha_sender = "string",
  daily_spend_limit = "string",
  daily_spend_limit_enabled = "boolean",
  enabled = "boolean",
  mms_fall_back_to_sms = "boolean",
  mms_transcoding = "boolean",
  mobile_only = "boolean",
  number_pool_settings = "object",
  smart_encoding = "boolean",
  url_shortener_settings = "object",
  webhook_api_version = { { "1", "2", "2010-04-01" } },
  webhook_failover_url = "string",
  webhook_url = "string",
}

local SETTINGS = {
  messaging_product = "string",
  messaging_profile_id = "string",
  tags = { "array", items = "string" },
}

local function create(app)
  local now = app:timestamp()
  return {
    id = text.uuid(), record_type = "messaging_profile", enabled = true,
    webhook_api_version = "2", mms_transcoding = false, mms_fall_back_to_sms = false,
    mobile_only = false, smart_encoding = false, daily_spend_limit_enabled = false,
    created_at = now, updated_at = now,
  }
end

local function assign(app)
  return function(profile, body)
    for name in pairs(PROFILE) do
      if body[name] ~= nil then profile[name] = body[name] end
    end
    profile.updated_at = app:timestamp()
  end
end

-- Returns the messaging settings of a phone number.
local function settings_of(number)
  return {
    record_type = "messaging_settings", id = number.id, phone_number = number.phone_number,
    messaging_profile_id = number.messaging_profile_id, type = "longcode", country_code = "US",
    messaging_product = number.messaging_product or "A2P", traffic_type = "A2P", tags = number.tags,
    created_at = number.purchased_at, updated_at = number.purchased_at,
    eligible_messaging_products = json.array { "A2P" },
    features = { sms = { domestic_two_way = true, international_inbound = true,
      international_outbound = true } },
  }
end

local function add_settings(app, router)
  router:add("GET", "/phone_numbers/messaging", function(request)
    local profile_id = request.query["filter[messaging_profile_id]"]
    local found = numbers.all(app):select(function(number)
      return not profile_id or number.messaging_profile_id == profile_id
    end)
    return pages.answer(found, request.query, settings_of)
  end)
  local one = "/phone_numbers/{id}/messaging"
  router:add("GET", one, numbers.with_number(app, function(number)
    return { json = { data = settings_of(number) } }
  end))
  router:add("PATCH", one, numbers.with_number(app, function(number, request)
    for name in pairs(SETTINGS) do
      if request.json[name] ~= nil then number[name] = request.json[name] end
    end
    return { json = { data = settings_of(number) } }
  end), { body = SETTINGS, partial = true })
end

--- Adds the routes of messaging profiles.
function messaging_profiles.routes(app, router)
  crud(router, "/messaging_profiles", {
    collection = function() return app.store.messaging_profiles end,
    parameter = "messaging_profile_id", noun = "messaging profile", body = PROFILE,
    update = "PATCH",
    filters = {
      ["filter[name]"] = "name", ["filter[name][eq]"] = "name",
      ["filter[name][contains]"] = function(profile, wanted)
        return profile.name:find(wanted, 1, true) ~= nil
      end,
    },
    create = function() return create(app) end,
    assign = assign(app),
    show = function(profile) return { data = profile } end,
    deleted = function(profile) return { data = profile } end,
  })
  add_settings(app, router)
end

return messaging_profiles
