--- `text_to_speech.stream`: speech from text, through a WebSocket.

local connection = require "telnyx.speech.connection"
local options = require "telnyx.settings.options"
local resources = require "telnyx.api.tables"
local websocket = require "telnyx.websocket"

local ROW = resources.rows("text_to_speech").retrieve_speech

local synthesis = {
  about = "Opens a WebSocket that generates speech.",
  ids = "", parameters = ROW.query, is_open = true,
}

---@class telnyx.TextToSpeechOptions : telnyx.WebSocketOptions

---@class telnyx.TextToSpeechStream
---@field package connection telnyx.SpeechConnection
local Stream = {}
Stream.__index = Stream

--- Closes the stream.
function Stream:close()
  self.connection:close()
end

function synthesis.call(context, given, opts)
  options.check(websocket.OPTIONS, opts, context.name)
  local self = setmetatable({}, Stream)
  local opened, err, response = connection.open(context.session, context.name, ROW[2],
    connection.query(given, context.name), opts, function() end)
  if not opened then return nil, err, response end
  self.connection = opened
  return self, nil, response
end

return synthesis
