---@meta _
-- Types of `client.customer_service_records` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.customer_service_records
local customer_service_records = {}

---@class (exact) telnyx.customer_service_records.CreateParameters
---@field phone_number string
---@field additional_data? telnyx.customer_service_records.CustomerServiceRecordAdditionalData
---@field webhook_url? string # where events are sent
---@field [string] telnyx.NoSuchName

---Orders a customer service record.
---
---`POST /customer_service_records`
---@param parameters telnyx.customer_service_records.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.customer_service_records.CustomerServiceRecordsCreateAnswer?, telnyx.Error, telnyx.Response
function customer_service_records.create(parameters, opts) end

---@class (exact) telnyx.customer_service_records.ListParameters
---@field filter_created_at_gt? telnyx.DateTime
---@field filter_created_at_lt? telnyx.DateTime
---@field filter_phone_number_eq? string
---@field filter_phone_number_in? string[]
---@field filter_status_eq? 'pending'|'completed'|'failed'
---@field filter_status_in? ('pending'|'completed'|'failed')[]
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort_value? 'created_at'|'-created_at'
---@field filter? { created_at?: { gt?: telnyx.DateTime, lt?: telnyx.DateTime, [string]: telnyx.NoSuchName }, phone_number?: { eq?: string, ["in"]?: string[], [string]: telnyx.NoSuchName }, status?: { eq?: 'pending'|'completed'|'failed', ["in"]?: ('pending'|'completed'|'failed')[], [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field sort? { value?: 'created_at'|'-created_at', [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists customer service records.
---
---`GET /customer_service_records`
---@param parameters? telnyx.customer_service_records.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.customer_service_records.CustomerServiceRecord>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.customer_service_records.CustomerServiceRecord>?, telnyx.Error, telnyx.Response
function customer_service_records.list(parameters, opts) end

---Retrieves a customer service record.
---
---`GET /customer_service_records/{customer_service_record_id}`
---@param customer_service_record_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.customer_service_records.CustomerServiceRecordsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(customer_service_record_id: string, opts?: telnyx.CallOptions): telnyx.customer_service_records.CustomerServiceRecordsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { customer_service_record_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.customer_service_records.CustomerServiceRecordsRetrieveAnswer?, telnyx.Error, telnyx.Response
function customer_service_records.retrieve(customer_service_record_id, parameters, opts) end

---@class (exact) telnyx.customer_service_records.VerifyPhoneNumberCoverageParameters
---@field phone_numbers string[]
---@field [string] telnyx.NoSuchName

---Checks which phone numbers have customer service records.
---
---`POST /customer_service_records/phone_number_coverages`
---@param parameters telnyx.customer_service_records.VerifyPhoneNumberCoverageParameters
---@param opts? telnyx.CallOptions
---@return telnyx.customer_service_records.CustomerServiceRecordsVerifyPhoneNumberCoverageAnswer?, telnyx.Error, telnyx.Response
function customer_service_records.verify_phone_number_coverage(parameters, opts) end

---@class telnyx.customer_service_records.CustomerServiceRecord
---@field created_at? string # when it was created
---@field error_message? string
---@field id string # a UUID
---@field phone_number? string
---@field record_type? string # the kind of record
---@field result? telnyx.customer_service_records.CustomerServiceRecordResult
---@field status? 'pending'|'completed'|'failed'
---@field updated_at? string # when it last changed
---@field webhook_url? string # where events are sent

---@class telnyx.customer_service_records.CustomerServiceRecordAdditionalData
---@field account_number? string
---@field address_line_1? string
---@field authorized_person_name? string
---@field billing_phone_number? string
---@field city? string
---@field customer_code? string
---@field name? string
---@field pin? string
---@field state? string # at most 2 characters
---@field zip_code? string # at most 5 characters

---@class telnyx.customer_service_records.CustomerServiceRecordPhoneNumberCoverage
---@field additional_data_required? ('name'|'authorized_person_name'|'account_number'|'customer_code'|'pin'|'address_line_1'|'city'|'state'|'zip_code'|'billing_phone_number')[]
---@field has_csr_coverage? boolean
---@field phone_number? string
---@field reason? string
---@field record_type? string # the kind of record

---@class telnyx.customer_service_records.CustomerServiceRecordResult
---@field address? telnyx.customer_service_records.CustomerServiceRecordResultAddress
---@field admin? telnyx.customer_service_records.CustomerServiceRecordResultAdmin
---@field associated_phone_numbers? string[]
---@field carrier_name? string

---@class telnyx.customer_service_records.CustomerServiceRecordResultAddress
---@field administrative_area? string
---@field full_address? string
---@field locality? string
---@field postal_code? string
---@field street_address? string

---@class telnyx.customer_service_records.CustomerServiceRecordResultAdmin
---@field account_number? string
---@field authorized_person_name? string
---@field billing_phone_number? string
---@field name? string

---@class telnyx.customer_service_records.CustomerServiceRecordsCreateAnswer
---@field data telnyx.customer_service_records.CustomerServiceRecord

---@class telnyx.customer_service_records.CustomerServiceRecordsRetrieveAnswer
---@field data telnyx.customer_service_records.CustomerServiceRecord

---@class telnyx.customer_service_records.CustomerServiceRecordsVerifyPhoneNumberCoverageAnswer
---@field data telnyx.customer_service_records.CustomerServiceRecordPhoneNumberCoverage[]
