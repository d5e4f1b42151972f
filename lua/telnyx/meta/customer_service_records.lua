---@meta _
-- Types of `client.customer_service_records` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.customer_service_records
local customer_service_records = {}

---@class telnyx.customer_service_records.CreateParameters
---@field phone_number string
---@field additional_data? table
---@field webhook_url? string

---`POST /customer_service_records`
---@param parameters telnyx.customer_service_records.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function customer_service_records.create(parameters, opts) end

---@class telnyx.customer_service_records.ListParameters
---@field filter_created_at_gt? telnyx.DateTime
---@field filter_created_at_lt? telnyx.DateTime
---@field filter_phone_number_eq? string
---@field filter_phone_number_in? string[]
---@field filter_status_eq? string
---@field filter_status_in? string[]
---@field page_number? integer
---@field page_size? integer
---@field sort_value? string
---@field filter? { created_at?: { gt?: telnyx.DateTime, lt?: telnyx.DateTime }, phone_number?: { eq?: string, ["in"]?: string[] }, status?: { eq?: string, ["in"]?: string[] } }
---@field page? { number?: integer, size?: integer }
---@field sort? { value?: string }

---`GET /customer_service_records`
---@param parameters? telnyx.customer_service_records.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function customer_service_records.list(parameters, opts) end

---`GET /customer_service_records/{customer_service_record_id}`
---@param customer_service_record_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { customer_service_record_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function customer_service_records.retrieve(customer_service_record_id, opts) end

---@class telnyx.customer_service_records.VerifyPhoneNumberCoverageParameters
---@field phone_numbers string[]

---`POST /customer_service_records/phone_number_coverages`
---@param parameters telnyx.customer_service_records.VerifyPhoneNumberCoverageParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function customer_service_records.verify_phone_number_coverage(parameters, opts) end
