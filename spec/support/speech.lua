-- Messages of the server of text to speech, for specs.

local core = require "telnyx.core"
local websocket = require "spec.support.server_websocket"

local speech = {}

--- Returns a frame with a JSON object.
---@param message table
---@return string
function speech.json(message)
  return websocket.frame("text", core.json_encode(message))
end

--- Returns the frame of a streamed chunk.
---@param bytes string
---@return string
function speech.streamed(bytes)
  return speech.json { audio = core.base64_encode(bytes), text = core.null, isFinal = false,
    cached = false }
end

--- Returns the frame of a chunk with a text.
---@param text string
---@param bytes string|nil
---@return string
function speech.told(text, bytes)
  return speech.json { audio = bytes and core.base64_encode(bytes) or core.null, text = text,
    isFinal = false, cached = false, timeToFirstAudioFrameMs = 250 }
end

--- The frame that ends a text.
speech.FINAL = speech.json { audio = core.null, text = "", isFinal = true }

return speech
