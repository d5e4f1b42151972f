-- The two shapes of frames of speech, in which the API's guide and its reference differ. The guide
-- has no member `type`, and errors as in other responses; the reference has `type`, and an error as
-- a text. A fault chooses the second one.

local json = require "telnyx.emulator.json"

local shapes = {}

local function is_reference(socket)
  return socket.fault.shape == "reference"
end

--- Adds the member `type` to a frame, if the socket's shape has it.
---@param socket telnyx.emulator.Socket
---@param kind string "transcript"
---@param frame table
---@return table frame
function shapes.typed(socket, kind, frame)
  if is_reference(socket) then frame.type = kind end
  return frame
end

--- Returns the frame of an error.
---@param socket telnyx.emulator.Socket
---@param problem table code, title, detail, source
---@return table frame
function shapes.problem(socket, problem)
  if is_reference(socket) then
    return { type = "error", error = ("%s: %s"):format(problem.title, problem.detail) }
  end
  return { errors = json.array { problem } }
end

return shapes
