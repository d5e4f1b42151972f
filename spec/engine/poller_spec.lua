-- The build without a way to wait for many sockets.

describe("a system with neither epoll nor kqueue", function()
  it("is refused when it is built", function()
    local pipe = io.popen("echo '#include \"engine/poller.h\"' | cc -E -Isrc "
      .. "$(pkg-config --cflags libcurl) -U__linux__ -U__APPLE__ -U__FreeBSD__ -x c - 2>&1")
    local output = pipe:read("*a")
    pipe:close()
    assert.matches("telnyx needs epoll (Linux) or kqueue (macOS, BSD)", output, 1, true)
  end)
end)
