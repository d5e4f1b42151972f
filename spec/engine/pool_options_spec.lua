-- Specs of the options of pools: their names and types.

local core = require "telnyx.core"

describe("core.pool", function()
  local function refused(opts, problem)
    local done, message = pcall(core.pool, opts)
    assert.is_false(done)
    assert.matches(problem, message, 1, true)
  end

  it("requires no options", function()
    assert.is_userdata(core.pool())
    assert.is_userdata(core.pool({}))
    assert.is_userdata(core.pool(nil))
  end)

  it("requires a table", function()
    for _, wrong in ipairs { 1, "x", true, print } do
      assert.has_error(function() core.pool(wrong) end)
    end
  end)

  it("accepts its options, with the right type", function()
    core.pool({
      ca_file = "/x", ca_path = "/x", ca_pem = "x", client_cert = "/x", client_key = "/x",
      http_version = "2", insecure = false, interface = "lo", max_connections = 3,
      max_header_bytes = 1000, no_proxy = "*", proxy = "http://127.0.0.1:1",
    }):close()
    refused({ ca_fil = "x" }, "unknown pool option 'ca_fil'")
    refused({ "x" }, "unknown pool option 'number'")
    refused({ [true] = "x" }, "unknown pool option 'boolean'")
    refused({ [""] = "x" }, "unknown pool option ''")
    for _, name in ipairs { "ca_file", "ca_path", "ca_pem", "client_cert", "client_key",
      "http_version", "interface", "no_proxy", "proxy" } do
      refused({ [name] = 1 }, ("bad option '%s' (string expected, got number)"):format(name))
      refused({ [name] = {} }, ("bad option '%s' (string expected, got table)"):format(name))
      refused({ [name] = "a\0b" }, ("bad option '%s' (contains a NUL)"):format(name))
    end
    for _, name in ipairs { "max_connections", "max_header_bytes" } do
      for _, wrong in ipairs { "1", -1, 1.5, 0 / 0, 1 / 0, 2 ^ 70, {}, true } do
        refused({ [name] = wrong }, ("bad option '%s' (whole number expected"):format(name))
      end
    end
  end)

  it("accepts three versions of HTTP", function()
    for _, version in ipairs { "1.1", "2" } do
      core.pool({ http_version = version }):close()
    end
    for _, version in ipairs { "", "1", "1.0", "3", "2.0", "h2" } do
      refused({ http_version = version },
        "bad option 'http_version' must be '1.1' or '2'")
    end
  end)

  it("reports the version of libcurl", function()
    assert.matches("^%d+%.%d+%.%d+", core._CURL_VERSION)
  end)

  it("hides its metatables", function()
    local pool = core.pool()
    assert.equal("telnyx", getmetatable(pool))
    assert.equal("telnyx", getmetatable(pool:start { url = "http://127.0.0.1:1" }))
    assert.has_error(function() pool.x = 1 end)
    assert.is_nil(pool.x)
  end)

  it("requires methods to be called on a pool", function()
    local pool = core.pool()
    for _, name in ipairs { "start", "step", "wait", "fd", "timeout", "close" } do
      for _, wrong in ipairs { "x", {}, io.stdout, 1 } do
        assert.has_error(function() pool[name](wrong) end)
      end
      assert.has_error(function() pool[name]() end)
      assert.has_error(function() pool[name](pool:start { url = "http://127.0.0.1:1" }) end)
    end
    local transfer = pool:start { url = "http://127.0.0.1:1" }
    for _, name in ipairs { "done", "result", "read", "cancel" } do
      assert.has_error(function() transfer[name](pool) end)
      assert.has_error(function() transfer[name]() end)
    end
  end)
end)
