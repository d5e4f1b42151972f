---@meta _
-- Types of `client.seti` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.seti
local seti = {}

---@class telnyx.seti.RetrieveBlackBoxTestResultsParameters
---@field filter_product? string
---@field filter? { product?: string }

---`GET /seti/black_box_test_results`
---@param parameters? telnyx.seti.RetrieveBlackBoxTestResultsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function seti.retrieve_black_box_test_results(parameters, opts) end
