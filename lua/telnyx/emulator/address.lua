-- Destinations of messages and calls: phone numbers in E.164 format, and SIP addresses.

local errors = require "telnyx.emulator.errors"

local address = {}

--- Tells whether a text is a phone number in E.164 format.
---@param value any
---@return boolean
function address.is_phone_number(value)
  return type(value) == "string" and #value <= 16 and value:find("^%+[1-9]%d%d%d+$") ~= nil
end

--- Tells whether a value is a valid destination of a call.
---@param value any
---@return boolean
function address.can_be_called(value)
  return address.is_phone_number(value)
    or type(value) == "string" and value:find("^sips?:[^%s]+$") ~= nil
end

--- Returns the API's error if a text is not a phone number.
---@param value any
---@param pointer string what is at fault
---@return table|nil response
function address.problem(value, pointer)
  if address.is_phone_number(value) then return nil end
  return errors.api(422, "10016", "Phone number must be in +E164 format",
    ("'%s' is not a valid phone number."):format(tostring(value)), pointer)
end

return address
