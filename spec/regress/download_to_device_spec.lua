-- Regression: a device such as /dev/zero counted as a regular file, so a download would have
-- replaced it.

local download = require "telnyx.response.download"
local files = require "spec.support.files"

local function is_there(path)
  local file = io.open(path, "rb")
  if file then file:close() end
  return file ~= nil
end

describe("a device as the target of a download", function()
  for _, path in ipairs { "/dev/full", "/dev/null", "/dev/random", "/dev/zero" } do
    if is_there(path) then
      it("is refused: " .. path, function()
        assert.equal("writable file expected, got '" .. path .. "': not a regular file (open it, "
          .. "and give the open file)", download.problem(path))
      end)
    end
  end

  it("is not a regular file of one byte", function()
    local path = os.tmpname()
    files.write(path, "x")
    assert.is_nil(download.problem(path))
    os.remove(path)
  end)
end)
