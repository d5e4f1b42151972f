---@meta _
-- Types of `client.seti` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.seti
local seti = {}

---@class (exact) telnyx.seti.RetrieveBlackBoxTestResultsParameters
---@field filter_product? string
---@field filter? { product?: string, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Retrieves the results of black box tests.
---
---`GET /seti/black_box_test_results`
---@param parameters? telnyx.seti.RetrieveBlackBoxTestResultsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.seti.SetiRetrieveBlackBoxTestResultsAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.seti.SetiRetrieveBlackBoxTestResultsAnswer?, telnyx.Error, telnyx.Response
function seti.retrieve_black_box_test_results(parameters, opts) end

---@class telnyx.seti.BlackBoxTestResult
---@field id string
---@field record_type? string # the kind of record
---@field result? number

---@class telnyx.seti.BlackBoxTestResultSet
---@field black_box_tests? telnyx.seti.BlackBoxTestResult[]
---@field product? string
---@field record_type? string # the kind of record

---@class telnyx.seti.SetiRetrieveBlackBoxTestResultsAnswer
---@field data telnyx.seti.BlackBoxTestResultSet[]
---@field items telnyx.seti.BlackBoxTestResultSet[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.seti.SetiRetrieveBlackBoxTestResultsAnswer): boolean
---@field next_page fun(self: telnyx.seti.SetiRetrieveBlackBoxTestResultsAnswer): telnyx.seti.SetiRetrieveBlackBoxTestResultsAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.seti.SetiRetrieveBlackBoxTestResultsAnswer): fun(): telnyx.seti.SetiRetrieveBlackBoxTestResultsAnswer?
---@field each fun(self: telnyx.seti.SetiRetrieveBlackBoxTestResultsAnswer): fun(): telnyx.seti.BlackBoxTestResultSet?
