-- Lookup of phone numbers: every number is a mobile one of the same carrier.

local address = require "telnyx.emulator.address"
local json = require "telnyx.emulator.json"

local number_lookup = {}

local CARRIER = { name = "Emulator Wireless", type = "mobile", mobile_country_code = "310",
  mobile_network_code = "000", normalized_carrier = "Emulator Wireless", error_code = json.null }

--- Adds the route.
function number_lookup.routes(_, router)
  router:add("GET", "/number_lookup/{phone_number}", function(request)
    local phone_number = request.params.phone_number
    local problem = address.problem(phone_number, "/path/phone_number")
    if problem then return problem end
    local kind, is_american = request.query.type, phone_number:find("^%+1") ~= nil
    return { json = { data = {
      record_type = "number_lookup", phone_number = phone_number,
      country_code = is_american and "US" or json.null, national_format = phone_number:sub(2),
      fraud = json.null, carrier = kind ~= "caller-name" and CARRIER or nil,
      caller_name = kind == "caller-name" and { caller_name = "EMULATOR", error_code = json.null }
        or nil,
      portability = { ported_status = "N", line_type = "mobile" },
    } } }
  end)
end

return number_lookup
