--- A buffer that puts media frames into order, since they may arrive out of order.
--
-- The chunks of each track are numbered. A frame is returned as soon as it is the next one. If a
-- chunk is missing, the frames after it are held until it arrives or too many are held: then it is
-- lost, and the next frame says so.

local mistake = require "telnyx.support.mistake"

local DEPTH = 10

---@class telnyx.media_streams.Order
---@field depth integer frames of a track that are held at most
---@field tracks table<string, { next: integer|nil, held: table[] }>
local Order = {}
Order.__index = Order

local function track_of(self, name)
  local track = self.tracks[name]
  if not track then
    track = { held = {} }
    self.tracks[name] = track
  end
  return track
end

-- Inserts a frame by its chunk; a second one of the same chunk is left out.
local function hold(track, frame)
  local held, at = track.held, 1
  while held[at] and held[at].chunk < frame.chunk do at = at + 1 end
  if held[at] and held[at].chunk == frame.chunk then return end
  table.insert(held, at, frame)
end

-- Moves frames that are next, or must not be held any longer.
local function release(track, depth, ready)
  local held = track.held
  while held[1] and (held[1].chunk == track.next or #held > depth) do
    local frame = table.remove(held, 1)
    if track.next and frame.chunk > track.next then frame.missing = frame.chunk - track.next end
    track.next = frame.chunk + 1
    ready[#ready + 1] = frame
  end
end

local function release_all(self, ready)
  local names = {}
  for name in pairs(self.tracks) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do release(self.tracks[name], 0, ready) end
end

--- Takes a frame, and returns the frames that can be used now, in order. Frames other than media
-- are never held; before `stop` come all frames held. A frame that comes too late, or twice, is
-- left out.
---@param frame telnyx.media_streams.Frame
---@return telnyx.media_streams.Frame[] ready `missing` is the number of chunks lost before a frame
function Order:push(frame)
  if getmetatable(self) ~= Order then mistake.refuse_dot("order", "push") end
  local ready = {}
  if frame.event ~= "media" or not frame.chunk then
    if frame.event == "stop" then release_all(self, ready) end
    ready[#ready + 1] = frame
    return ready
  end
  local track = track_of(self, frame.track or "")
  -- Streams begin with chunk 1.
  if not track.next and frame.chunk <= 1 then track.next = frame.chunk end
  if track.next and frame.chunk < track.next then return ready end
  hold(track, frame)
  release(track, self.depth, ready)
  return ready
end

--- Makes the order of one stream.
---@param depth integer|nil frames of a track that are held at most, 10 by default
---@return telnyx.media_streams.Order
return function(depth)
  return setmetatable({ depth = depth or DEPTH, tracks = {} }, Order)
end
