-- Specs of ca_pem, and of a ca_file that cannot be read any more, as after a chroot.

local files = require "spec.support.files"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

local function temporary(text)
  local path = os.tmpname()
  files.write(path, text)
  return path
end

describe("certificates to trust", function()
  local server, other

  setup(function() server, other = servers.start { tls = true }, servers.start { tls = true } end)
  teardown(function()
    server:stop()
    other:stop()
  end)
  before_each(function() server:reset() end)

  local function list(opts)
    opts.base_url, opts.api_key, opts.max_retries = server.url, "KEY", 0
    local client = telnyx.new(opts)
    local page, err = client.ai.assistants.list()
    client.close()
    return page, err
  end

  it("are given as text", function()
    assert(list { ca_pem = files.read(server.ca_file) })
  end)

  it("are those given, and no others", function()
    local _, err = list { ca_pem = files.read(other.ca_file) }
    assert.matches("certificate", tostring(err))
    assert.is_false(err.sent)
  end)

  it("of a file are read when the client is made", function()
    local path = temporary(files.read(server.ca_file))
    local client = telnyx.new { base_url = server.url, api_key = "KEY", ca_file = path }
    os.remove(path)
    assert(client.ai.assistants.list())
    client.close()
  end)

  it("are checked", function()
    assert.error_matches(function() telnyx.new { ca_pem = "x" } end,
      "bad option 'ca_pem' to 'new' .*certificates in PEM expected")
    assert.error_matches(function() telnyx.new { ca_pem = 1 } end,
      "bad option 'ca_pem' to 'new' .*string expected, got number")
  end)
end)
