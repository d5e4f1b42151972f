-- Regression: if an upload ended while its reader waited, for example by an early response, the
-- reader's chunk raised "the transfer wants no chunk".

local fixture = require "spec.support.fixture"
local telnyx = require "telnyx"

describe("an upload that ends while its reader waits", function()
  local server = fixture.server()
  local client

  -- Sends two chunks; before the second one the program makes calls until the upload has ended.
  local function upload(last_piece)
    local first, pieces = #server:connections() + 1, { "the first piece" }
    return client.ai.audio.transcribe { model = "m", file = { filename = "a.wav",
      reader = function()
        if #pieces > 0 then return table.remove(pieces) end
        for _ = 1, 1000 do
          assert(client.ai.assistants.retrieve("a"))
          if server:connections()[first].ended then break end
        end
        return last_piece
      end } }
  end

  -- The script for the connection of the upload, the first of its client.
  local function script(...)
    client = fixture.closing(telnyx.new { base_url = server.url, api_key = "KEY", max_retries = 0 })
    server:reset():default { body = '{"id":"other"}' }
    server:script { "read_head", { write = "HTTP/1.1 100 Continue\r\n\r\n" },
      { await = "the first piece" }, ... }
  end

  for what, last_piece in pairs { ["another piece"] = "another piece", ["its end"] = false } do
    it("returns the response, when the reader returns " .. what, function()
      script({ reply = { status = 400, body = '{"errors":[{"detail":"enough"}]}', close = true } },
        "wait_close")
      local value, err = upload(last_piece or nil)
      assert.is_nil(value)
      assert.equal(400, err.status)
      assert.equal("enough", err.detail)
    end)
  end

  it("returns the error of a broken connection", function()
    script "close"
    local value, err = upload "another piece"
    assert.is_nil(value)
    assert.equal("connection", err.kind)
  end)
end)
