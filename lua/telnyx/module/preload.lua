--- Loading of all modules that a call or its failure may need: `telnyx.preload`.

local lazy = require "telnyx.support.lazy"
local lookup = require "telnyx.api.lookup"
local registry = require "telnyx.api.registry"
local resources = require "telnyx.api.tables"

local preload = {}

-- Modules that are loaded by computed names.
local OTHERS = { "telnyx.driver.scheduler", "telnyx.signature", "telnyx.transport.explain",
  "telnyx.webhook_events" }

-- The loops of other libraries.
local LOOPS = { "copas", "cqueues", "luv" }

local function load_values(modules)
  for _, module in pairs(modules) do require(module) end
end

-- Modules that load only in their host.
local function excluded()
  local ngx, host = rawget(_G, "ngx"), rawget(_G, "core")
  return { ["telnyx.driver.nginx"] = not (ngx and ngx.get_phase),
    ["telnyx.driver.haproxy"] = not (type(host) == "table" and host.register_task) }
end

-- Loads all modules for which there is a stand-in, and those for which these have one.
local function load_late_ones()
  local is_excluded = excluded()
  local is_complete
  repeat
    is_complete = true
    for name in pairs(lazy.names) do
      if not (is_excluded[name] or package.loaded[name]) then
        require(name)  -- may add names
        is_complete = false
        break
      end
    end
  until is_complete
end

--- Loads all modules that calls and their failures may need, for programs that cannot load modules
-- later, as after a chroot. Raises for an unknown name.
---@param ... string resources: "messages", "ai.assistants"
function preload.load(...)
  for _, name in ipairs { ... } do resources.whole((lookup.find(name, "preload"))) end
  for _, helpers in pairs(registry.helpers) do load_values(helpers) end
  for _, functions in pairs(registry.offline) do load_values(functions) end
  load_values(registry.features)
  load_values(registry.functions)
  load_values(OTHERS)
  pcall(require, "telnyx.frames")  -- it was built only if wslay was there
  for _, name in ipairs(LOOPS) do
    if package.loaded[name] then require("telnyx.driver." .. name) end
  end
  load_late_ones()
end

return preload
