-- The two shapes of the frames of speech: the guide's, without a member `type` and with errors as
-- the API's own objects, and the reference's, with `type` and with an error as a text. A fault
-- chooses the second one.

local json = require "telnyx.emulator.json"

local shapes = {}

local function is_reference(socket)
  return socket.fault.shape == "reference"
end

--- Adds the member `type` to a frame, if it has one.
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
