-- Helpers for uploads: files, readers, and the parts that a server received.

local files = require "spec.support.files"

local uploads = {}

--- Writes a file.
---@param text string
---@return string path  the caller removes it
function uploads.make_file(text)
  local path = os.tmpname()
  files.write(path, text)
  return path
end

--- Returns a part named "file" with a reader.
---@param size integer|nil  declared in advance
---@return table
function uploads.reader(size)
  return { name = "file", reader = true, size = size, filename = "name.bin",
    content_type = "audio/wav" }
end

--- Waits until a chunk is needed, or the end.
---@param pool userdata
---@param transfer userdata
---@return integer|nil index  nil at the end
function uploads.await_want(pool, transfer)
  while not (transfer:wants() or transfer:done()) do pool:wait() end
  return transfer:wants()
end

--- Sends until the server has so many requests, and not beyond: if the server responds at once,
--- libcurl sees the response, however late, before it gives up waiting for "100 Continue".
---@param pool userdata
---@param server table
---@param count integer
function uploads.await_count(pool, server, count)
  while server:count() < count do pool:step() end
end

--- Writes the chunks as they are needed, then the end, and waits for the response.
---@param pool userdata
---@param transfer userdata
---@param chunks string[]
---@return any ...  what transfer:result() returns
function uploads.give(pool, transfer, chunks)
  local position = 0
  while uploads.await_want(pool, transfer) do
    position = position + 1
    transfer:write(chunks[position])
  end
  return transfer:result()
end

--- Returns the content of a part of a form.
---@param request table  of the spec server
---@param name string
---@return string|nil
function uploads.part(request, name)
  local boundary = request:header("content-type"):match("boundary=(.+)$")
  local text = "\r\n" .. request.body
  local from = text:find('name="' .. name .. '"', 1, true)
  if not from then return nil end
  local _, head_end = text:find("\r\n\r\n", from, true)
  local stop = text:find("\r\n--" .. boundary, head_end, true)
  return text:sub(head_end + 1, stop - 1)
end

return uploads
