--- Streaming transfers: responses read, or bodies supplied, in chunks, and the progress of both.
-- The caller provides the function that waits.

local core = require "telnyx.core"
local lazy = require "telnyx.support.lazy"
local tables = require "telnyx.support.tables"

local hub = lazy "telnyx.driver.hub"

local transfers = {}

-- Seconds between two checks of a transfer's progress.
local PROGRESS_INTERVAL = 0.1

-- How long, and for how many bytes, to wait for the end of a response after its last event.
local LINGER, DRAIN_BYTES = 0.1, 16384

---@class telnyx.StreamingTransfer
---@field transfer telnyx.core.Transfer
---@field pool telnyx.core.Pool
---@field wait telnyx.Wait of the driver
---@field form table[]|nil
---@field on_progress function|nil
---@field patience number|nil seconds of silence after which it fails
---@field deadline number|nil of core.now's clock
---@field is_over boolean|nil a stream has ended or was closed, possibly by another coroutine

--- Prepares a request to be sent again.
---@param request telnyx.Request
---@return boolean # false if a part of its form cannot be read again
function transfers.rewind(request)
  for _, part in ipairs(request.form or {}) do
    if part.reader and not part.reader.rewind() then return false end
  end
  return true
end

-- Supplies libcurl with chunks of the parts that the program provides.
local function feed(self)
  local transfer = self.transfer
  local index = transfer:wants()
  while index do
    local chunk, problem = self.form[index].reader.read()
    if problem then
      transfer:cancel()
      return problem
    end
    if transfer:wants() ~= index then return end  -- it ended while the reader waited
    transfer:write(chunk)
    index = transfer:wants()
  end
end

local function show_progress(self)
  local uploaded, upload_total, downloaded, download_total = self.transfer:progress()
  if uploaded == self.uploaded and downloaded == self.downloaded then return end
  self.uploaded, self.downloaded = uploaded, downloaded
  self.on_progress { uploaded = uploaded, upload_total = upload_total, downloaded = downloaded,
    download_total = download_total }
end

local function time_left(self, begun)
  local now = core.now()
  local left = self.patience and begun + self.patience - now
  local until_deadline = self.deadline and self.deadline - now
  return math.min(left or math.huge, until_deadline or math.huge)
end

local function time_limit_passed(self)
  local is_late = self.deadline and core.now() >= self.deadline
  return is_late and "the deadline passed" or "nothing came from the server for too long"
end

-- Drives the transfer until `take` returns something, or the transfer ends.
---@return any first what `take` returned
---@return any second
---@return string|nil kind of a failure
---@return string|nil message
local function proceed(self, take)
  local transfer, begun = self.transfer, core.now()
  while true do
    local problem = self.form and feed(self)
    if problem then return nil, nil, "config", problem end
    local first, second = take(transfer)
    if self.on_progress then show_progress(self) end
    if self.is_over then return end
    if first or transfer:done() then return first, second end
    local left = time_left(self, begun)
    if left <= 0 then
      transfer:cancel(true)
      return nil, nil, "timeout", time_limit_passed(self)
    end
    if self.on_progress then left = math.min(left, PROGRESS_INTERVAL) end
    self.wait(self.pool, left < math.huge and left or nil, transfer)
    if self.is_over then return end
  end
end

local function take_head(transfer) return transfer:head() end
local function take_chunk(transfer) return transfer:read() end
local function take_nothing() end

-- Reads the short rest of a response, so that the connection can be reused.
local function drain(self, read)
  self.patience, self.on_progress = LINGER, nil
  local left = DRAIN_BYTES
  while left > 0 do
    local chunk = read()
    if not chunk then return end
    left = left - #chunk
  end
end

local function reader(self)
  local transfer = self.transfer
  local function read()
    if self.is_over then return nil end
    local chunk, _, kind, message = proceed(self, take_chunk)
    if chunk then return chunk end
    if self.is_over then return nil end  -- closed while this coroutine waited
    self.is_over = true
    if kind then return nil, kind, message end
    local status
    status, kind, message = transfer:result(true)
    if not status then return nil, kind, message end
  end
  local function close(at_end)
    if at_end then drain(self, read) end
    if self.is_over then return end
    self.is_over = true
    transfer:cancel()
    hub.notice(self.pool)
    transfer:result(true)  -- releases its memory
  end
  return { read = read, close = close, is_framed = transfer:framed() }
end

-- libcurl's time limit covers a whole transfer, but a stream may take any time.
local function without_timeout(request)
  local copy = tables.copy(request)
  copy.timeout = nil
  return copy
end

--- Sends a request. With `stream`, a successful response has a `reader` in place of a body.
---@param pool telnyx.core.Pool
---@param wait telnyx.Wait
---@param request table
---@param call telnyx.Call
---@return table|nil answer
---@return string|nil kind
---@return string|nil message
---@return boolean|string|nil sent
---@return table|nil timings of a failure
function transfers.send(pool, wait, request, call)
  local streamed = request.stream
  local transfer, problem = pool:start(streamed and without_timeout(request) or request)
  if not transfer then return nil, "config", problem, false end
  local self = { pool = pool, transfer = transfer, wait = wait, form = request.form,
    on_progress = call.options.on_progress, patience = streamed and request.timeout,
    deadline = streamed and call.deadline }
  local status, head, kind, message = proceed(self, streamed and take_head or take_nothing)
  if kind then return nil, kind, message, "maybe" end
  if status then return { status = status, head = head, reader = reader(self) } end
  local body, sent, timings
  status, head, body, sent, timings = transfer:result(true)
  if not status then return nil, head, body, sent, timings end
  return { status = status, head = head, body = body }
end

return transfers
