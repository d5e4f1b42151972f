-- Specs of the descriptor that watches many sockets. The cases for a kqueue are in
-- spec/support/kqueue/poller.c, which stands in for BSD's kevent().

local files = require "spec.support.files"
local program = require "spec.support.program"

local flags = "$(pkg-config --cflags libcurl 2>/dev/null) "

describe("a system with kqueue", function()
  it("is told what changed, and no more", function()
    local output = program.output(flags .. "-DTLX_USE_KQUEUE -Ispec/support/kqueue "
      .. "spec/support/kqueue/poller.c src/engine/poller.c src/engine/sockets.c src/engine/clock.c")
    assert.truthy(output:find("^%d+ cases\n$"), output)
  end)
end)

describe("a system with neither epoll nor kqueue", function()
  it("is refused when it is built", function()
    local output = files.output_of("echo '#include \"engine/poller.h\"' | cc -E -Isrc " .. flags
      .. "-U__linux__ -U__APPLE__ -U__FreeBSD__ -x c - 2>&1")
    assert.matches("telnyx needs epoll (Linux) or kqueue (macOS, BSD)", output, 1, true)
  end)
end)
