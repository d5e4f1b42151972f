-- Output of busted for many files: how many of them are done, in place of a dot for every spec.
-- A failure is named at once, and described at the end, as in busted's own output.
--
-- On a terminal one line is written anew; elsewhere a line follows each tenth of the files.

local busted = require "busted"
local plain = require "busted.outputHandlers.plainTerminal"
local system = require "system"
local term = require "term"

local WHOLE_SUITE, MINUTES = 100, 5

return function(options)
  options.deferPrint = true  -- no dots
  local handler = plain(options)
  local on_terminal = term.isatty(io.stdout)
  local files, done, started, said = 0, 0, 0, 0

  local function say(name)
    local text = ("%d of %d files, %d passed, %d failed, %d s"):format(done, files,
      handler.successesCount, handler.failuresCount + handler.errorsCount,
      math.floor(system.monotime() - started))
    if on_terminal then
      io.write("\r\27[K", text, name and "  " .. name or "")
    elseif math.floor(done * 10 / files) > said then
      said = math.floor(done * 10 / files)
      io.write(text, "\n")
    end
    io.flush()
  end

  local function name_failure(element)
    io.write(on_terminal and "\r\27[K" or "", "failed: ", handler.getFullName(element), "\n")
    io.flush()
    return nil, true
  end

  busted.subscribe({ "failure" }, name_failure)
  busted.subscribe({ "error" }, name_failure)
  busted.subscribe({ "suite", "start" }, function(suite)
    for _, child in ipairs(busted.children(suite)) do
      if child.descriptor == "file" then files = files + 1 end
    end
    started = system.monotime()
    if files >= WHOLE_SUITE then
      io.write(("%d files of specs: about %d minutes on an idle machine\n"):format(files, MINUTES))
    end
    return nil, true
  end)
  busted.subscribe({ "file", "start" }, function(file)
    if on_terminal then say(file.name) end
    return nil, true
  end)
  busted.subscribe({ "file", "end" }, function()
    done = done + 1
    say()
    return nil, true
  end)
  return handler
end
