std = "min"
max_line_length = 100
include_files = { "**/*.lua", ".luacheckrc", ".busted" }
exclude_files = { "build", ".rocks" }

-- What OpenResty's interpreter adds; the library tests for it with rawget.
read_globals = { "ngx" }

files["spec"] = { std = "min+busted" }
files["examples/testing/*_spec.lua"] = { std = "min+busted" }
files[".luacheckrc"] = { std = "min+luacheckrc" }

-- Annotations: functions without bodies, in tables that nobody reads.
files["lua/telnyx/meta"] = { max_line_length = false, ignore = { "212", "241" } }
-- A row's path may be longer.
files["lua/telnyx/resources"] = { max_line_length = false }
files["tools/api/types"] = { max_line_length = false }
files["lua/telnyx/details"] = { max_line_length = false }
files["tools/api/words"] = { max_line_length = false }
files["tools/api/sources.lua"] = { max_line_length = false }

-- Handlers set the status and the headers of their answer.
files["examples/openresty/app"] = { globals = { "ngx" } }

-- As HAProxy does.
files["examples/haproxy"] = { read_globals = { "core" } }
files["lua/telnyx/driver/haproxy.lua"] = { read_globals = { "core" } }

-- FreeSWITCH gives its scripts these.
files["examples/freeswitch*.lua"] = { read_globals = { "freeswitch", "session" } }
