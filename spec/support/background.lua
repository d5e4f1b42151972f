-- Servers that are programs of others. They write "listening on http://…", and end with the specs.

local core = require "telnyx.core"
local files = require "spec.support.files"

local background = {}

-- Seconds: Prism starts in two on an idle machine.
local PATIENCE = 60

local Server = {}
Server.__index = Server

--- Stops it; may be called again.
function Server:stop()
  if not self.life then return end
  self.life:close()
  self.life = nil
  os.remove(self.output)
end

--- Returns its output so far.
---@return string
function Server:log()
  return files.read(self.output)
end

local function await_url(self, command)
  local ends = core.now() + PATIENCE
  while true do
    local text = self:log()
    local url = text:match("listening on (http://[%d.:]+)")
    if url then return url end
    assert(core.now() < ends and not text:find("ended with status", 1, true),
      ("'%s' does not start: %s"):format(command, text:sub(-2000)))
    core.sleep(0.05)
  end
end

--- Starts a server, and waits until it listens.
---@param command string a simple command of the shell
---@return table server `url`, `log`, `stop`
function background.start(command)
  local output = os.tmpname()
  -- The pipe closes with this program, even if the specs are killed.
  local life = assert(io.popen(([[
    exec 3<&0 >%s 2>&1
    %s </dev/null & id=$!
    { cat <&3 >/dev/null; kill $id; } 2>/dev/null &
    wait $id; echo "ended with status $?"]]):format(output, command), "w"))
  local self = setmetatable({ life = life, output = output }, Server)
  self.url = await_url(self, command)
  return self
end

return background
