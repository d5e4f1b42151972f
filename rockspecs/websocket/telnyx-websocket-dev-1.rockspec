-- The frames of WebSockets, a rock of their own because wslay is optional.
local repository = "https://github.com/team-telnyx/telnyx-lua"

rockspec_format = "3.0"
package = "telnyx-websocket"
version = "dev-1"
source = {
  url = "git+" .. repository .. ".git",
}
description = {
  summary = "WebSockets for the telnyx client",
  homepage = repository,
  issues_url = repository .. "/issues",
  maintainer = "the authors of telnyx-lua",
  labels = { "websocket", "api", "telephony" },
  license = "MIT",
}
dependencies = {
  "lua >= 5.1, < 5.6",
  "telnyx",
}
external_dependencies = {
  WSLAY = { library = "wslay" },
}
build = {
  type = "builtin",
  modules = {
    ["telnyx.frames"] = {
      sources = {
        "src/binding/frames.c",
        "src/binding/util.c",
        "src/engine/buffer.c",
        "src/engine/number.c",
        "src/engine/random.c",
        "src/engine/sha1.c",
        "src/engine/utf8.c",
        "src/engine/websocket.c",
      },
      libraries = { "wslay" },
      incdirs = { "src", "$(WSLAY_INCDIR)" },
      libdirs = { "$(WSLAY_LIBDIR)" },
    },
  },
}
