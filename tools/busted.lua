-- The `busted` command for the Lua that runs this file: the command itself names one interpreter in
-- its first line.
require "busted.runner" { standalone = false }
