---@meta _
-- The objects of the C core, for editors; nothing loads this file at run time. src/binding has them.

---@class telnyx.core.Pool connections and the transfers that use them
local pool = {}

---Starts a transfer.
---@param request table
---@return telnyx.core.Transfer? transfer
---@return string? problem
function pool:start(request) end

---Drives the transfers without waiting.
function pool:step() end

---Drives them until one ends, begins to stream, has a chunk or wants one.
---@param seconds? number at most
function pool:wait(seconds) end

---@return integer? id of a transfer with news
function pool:ready() end

---@return integer? descriptor that is readable when the pool must be stepped
function pool:fd() end

---@return number? seconds after which the pool must be stepped
function pool:timeout() end

---May be called again.
function pool:close() end

---@class telnyx.core.Transfer a request under way
local transfer = {}

---@return integer id as returned by `pool:ready`
function transfer:id() end

---@return boolean
function transfer:done() end

---Returns the result, and closes the transfer.
---@param undecoded? boolean the header as it is, for `core.head`, which has the timings, too
---@return integer? status
---@return any headers of a response; the kind of a failure
---@return string body of a response; the message of a failure
---@return any timings of a response; whether a failed request was sent
---@return table? timings of a failure
function transfer:result(undecoded) end

---@return integer? status of a stream, once its header is complete and the status is a success
---@return string? head for `core.head`
function transfer:head() end

---@return boolean is_framed the protocol marks the end of every body
function transfer:framed() end

---@param looks boolean? for a channel: also asks the system, without driving the pool
---@return string? chunk that has arrived
function transfer:read(looks) end

---@return integer? index in the form of the reader that must supply data
function transfer:wants() end

---Supplies data.
---@param chunk? string nil at the end
function transfer:write(chunk) end

---Queues octets of a channel, and sends what can be sent at once.
---@param octets string
function transfer:send(octets) end

---@return integer octets of a channel that wait to be sent
function transfer:queued() end

---@return integer uploaded
---@return integer? upload_total
---@return integer downloaded
---@return integer? download_total
function transfer:progress() end

---Ends the transfer now.
---@param is_late? boolean it reached a time limit of the caller's
function transfer:cancel(is_late) end
