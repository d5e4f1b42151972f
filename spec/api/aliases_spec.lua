-- Specs of aliases: official clients' names of some operations work, and are not listed.

local telnyx = require "telnyx"

local aliases = require "telnyx.api.aliases"

local function find(tree, name)
  for part in name:gmatch("[^.]+") do tree = tree[part] end
  return tree
end

describe("an alias", function()
  local client = telnyx.new { api_key = "KEY", transport = function() end }

  for resource, names in pairs(aliases) do
    for alias, name in pairs(names) do
      it(("%s.%s is %s"):format(resource, alias, name), function()
        local found = find(client, resource)
        assert.equal(find(found, name), found[alias])
        assert.is_function(found[alias])
      end)
    end
  end

  it("does not hide an operation", function()
    for resource, names in pairs(aliases) do
      local rows = find({ whole = require("telnyx.api.tables").whole(resource:match("^[^.]+")) },
        "whole" .. (resource:match("%..*") or ""))
      for alias in pairs(names) do assert.is_nil(rows[alias], resource .. "." .. alias) end
    end
  end)
end)
