-- Helpers that read a stream of the core, and wait where no data has arrived.

local streams = {}

--- Waits for the next chunk.
---@param pool userdata
---@param transfer userdata
---@return string|nil chunk  nil at the end
function streams.next_chunk(pool, transfer)
  while true do
    local chunk = transfer:read()
    if chunk or transfer:done() then return chunk end
    pool:wait()
  end
end

--- Reads to the end.
---@param pool userdata
---@param transfer userdata
---@return string text
---@return integer count  of chunks
function streams.read_all(pool, transfer)
  local chunks = {}
  repeat
    local chunk = streams.next_chunk(pool, transfer)
    chunks[#chunks + 1] = chunk
  until not chunk
  return table.concat(chunks), #chunks
end

return streams
