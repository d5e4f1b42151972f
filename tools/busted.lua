-- What the `busted` command does, for whichever Lua runs this file: the
-- command's own first line names one interpreter.
require "busted.runner" { standalone = false }
