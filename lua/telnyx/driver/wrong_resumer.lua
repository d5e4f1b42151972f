--- The error for a call in a coroutine that waits in an event loop but is resumed by other code: an
-- iterator made by coroutine.wrap, whose consumer receives the values for the loop.

local MESSAGE = "your code resumed a coroutine that waits for telnyx, which only %s may do: make "
  .. "the call in a coroutine of the loop (%s), not in an iterator made by coroutine.wrap, or use "
  .. "a client with driver = 'blocking' there"

--- Raises this error.
---@param loop string "luv"
---@param remedy string how to create a coroutine of the loop
return function(loop, remedy)
  error(MESSAGE:format(loop, remedy), 0)
end
