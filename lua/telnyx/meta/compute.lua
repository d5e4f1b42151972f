---@meta _
-- Types of `client.compute` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.compute
---@field funcs telnyx.compute.funcs

---@class telnyx.compute.funcs
---@field export telnyx.compute.funcs.export
local compute_funcs = {}

---@class (exact) telnyx.compute.funcs.RetrieveLogsParameters
---@field id? string
---@field end_time? string
---@field limit? number
---@field start_time? string
---@field type? 'runtime'|'invocations'
---@field [string] telnyx.NoSuchName

---Retrieves the logs of a function.
---
---`GET /compute/funcs/{id}/logs`
---@param id string
---@param parameters? telnyx.compute.funcs.RetrieveLogsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.compute.FuncRetrieveLogsResponseFuncRuntimeLogsResponse|telnyx.compute.FuncRetrieveLogsResponseFuncInvocationLogsResponse|nil, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.compute.funcs.RetrieveLogsParameters, opts?: telnyx.CallOptions): telnyx.compute.FuncRetrieveLogsResponseFuncRuntimeLogsResponse|telnyx.compute.FuncRetrieveLogsResponseFuncInvocationLogsResponse|nil, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.compute.FuncRetrieveLogsResponseFuncRuntimeLogsResponse|telnyx.compute.FuncRetrieveLogsResponseFuncInvocationLogsResponse|nil, telnyx.Error, telnyx.Response
function compute_funcs.retrieve_logs(id, parameters, opts) end

---@class (exact) telnyx.compute.funcs.RetrieveMetricAggregatesParameters
---@field id? string
---@field end_time string
---@field start_time string
---@field filter_edge_site? string
---@field filter_namespace? string
---@field page_number? integer # which page
---@field page_size? integer # how many items a page has
---@field filter? { edge_site?: string, namespace?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Retrieves metrics of a function over time.
---
---`GET /compute/funcs/{id}/metric_aggregates`
---@param id string
---@param parameters telnyx.compute.funcs.RetrieveMetricAggregatesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.compute.FuncRetrieveMetricAggregatesResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.compute.funcs.RetrieveMetricAggregatesParameters, opts?: telnyx.CallOptions): telnyx.compute.FuncRetrieveMetricAggregatesResponse?, telnyx.Error, telnyx.Response
function compute_funcs.retrieve_metric_aggregates(id, parameters, opts) end

---@class (exact) telnyx.compute.funcs.RetrieveRevisionsParameters
---@field id? string
---@field page_number? integer # which page
---@field page_size? integer # how many items a page has
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Retrieves the revisions of a function.
---
---`GET /compute/funcs/{id}/revisions`
---@param id string
---@param parameters? telnyx.compute.funcs.RetrieveRevisionsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.compute.FuncRetrieveRevisionsResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.compute.funcs.RetrieveRevisionsParameters, opts?: telnyx.CallOptions): telnyx.compute.FuncRetrieveRevisionsResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.compute.FuncRetrieveRevisionsResponse?, telnyx.Error, telnyx.Response
function compute_funcs.retrieve_revisions(id, parameters, opts) end

---Retrieves the inspection of a function's deployment.
---
---`GET /compute/funcs/{id}/ship_inspection`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.compute.FuncRetrieveShipInspectionResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.compute.FuncRetrieveShipInspectionResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.compute.FuncRetrieveShipInspectionResponse?, telnyx.Error, telnyx.Response
function compute_funcs.retrieve_ship_inspection(id, parameters, opts) end

---@class telnyx.compute.funcs.export
local compute_funcs_export = {}

---Stops exporting the logs of a function.
---
---`DELETE /compute/funcs/{id}/logs/export`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function compute_funcs_export.delete(id, parameters, opts) end

---Retrieves where the logs of a function are exported to.
---
---`GET /compute/funcs/{id}/logs/export`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.compute.FuncLogExportConfigResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.compute.FuncLogExportConfigResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.compute.FuncLogExportConfigResponse?, telnyx.Error, telnyx.Response
function compute_funcs_export.retrieve(id, parameters, opts) end

---@class (exact) telnyx.compute.funcs.export.UpdateParameters
---@field id? string
---@field endpoint string
---@field headers table
---@field invocation_export_enabled boolean
---@field runtime_export_enabled boolean
---@field [string] telnyx.NoSuchName

---Sets where the logs of a function are exported to.
---
---`PUT /compute/funcs/{id}/logs/export`
---@param id string
---@param parameters telnyx.compute.funcs.export.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.compute.FuncLogExportConfigResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.compute.funcs.export.UpdateParameters, opts?: telnyx.CallOptions): telnyx.compute.FuncLogExportConfigResponse?, telnyx.Error, telnyx.Response
function compute_funcs_export.update(id, parameters, opts) end

---@class telnyx.compute.FuncLogExportConfigResponse
---@field data telnyx.compute.FuncLogExportConfigResponseData

---@class telnyx.compute.FuncLogExportConfigResponseData
---@field created_at? string # when it was created
---@field enabled? boolean
---@field endpoint? string
---@field func_id? string
---@field id string
---@field invocation_export_enabled? boolean
---@field record_type? 'compute_func_log_export_config' # the kind of record
---@field runtime_export_enabled? boolean
---@field updated_at? string # when it last changed

---@class telnyx.compute.FuncRetrieveLogsResponseFuncInvocationLogsResponse
---@field data? telnyx.compute.FuncRetrieveLogsResponseFuncInvocationLogsResponseData[]
---@field meta? telnyx.compute.LogsMeta

---@class telnyx.compute.FuncRetrieveLogsResponseFuncInvocationLogsResponseData
---@field duration_ms? number # milliseconds
---@field method? string
---@field path? string
---@field record_type? 'compute_func_invocation_log' # the kind of record
---@field region? string
---@field request_size_bytes? number # bytes
---@field response_size_bytes? number # bytes
---@field status_code? number
---@field timestamp? string

---@class telnyx.compute.FuncRetrieveLogsResponseFuncRuntimeLogsResponse
---@field data? telnyx.compute.FuncRetrieveLogsResponseFuncRuntimeLogsResponseData[]
---@field meta? telnyx.compute.LogsMeta

---@class telnyx.compute.FuncRetrieveLogsResponseFuncRuntimeLogsResponseData
---@field level? string
---@field message? string
---@field record_type? 'compute_func_runtime_log' # the kind of record
---@field timestamp? string

---@class telnyx.compute.FuncRetrieveMetricAggregatesResponse
---@field data telnyx.compute.FuncRetrieveMetricAggregatesResponseData[]
---@field meta? telnyx.compute.FunctionsObservabilityPaginationMeta
---@field items telnyx.compute.FuncRetrieveMetricAggregatesResponseData[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.compute.FuncRetrieveMetricAggregatesResponse): boolean
---@field next_page fun(self: telnyx.compute.FuncRetrieveMetricAggregatesResponse): telnyx.compute.FuncRetrieveMetricAggregatesResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.compute.FuncRetrieveMetricAggregatesResponse): fun(): telnyx.compute.FuncRetrieveMetricAggregatesResponse?
---@field each fun(self: telnyx.compute.FuncRetrieveMetricAggregatesResponse): fun(): telnyx.compute.FuncRetrieveMetricAggregatesResponseData?

---@class telnyx.compute.FuncRetrieveMetricAggregatesResponseData
---@field cpu_used_cores_avg? number
---@field cpu_used_cores_max? number
---@field end_time? string
---@field function_id? string
---@field function_name? string
---@field memory_used_bytes_avg? number
---@field memory_used_bytes_max? number
---@field product? string
---@field record_type? string # the kind of record
---@field request_client_error_rate? number
---@field request_count? number
---@field request_error_rate? number
---@field request_latency_avg_ms? number # milliseconds
---@field request_latency_p50_ms? number # milliseconds
---@field request_latency_p95_ms? number # milliseconds
---@field request_latency_p99_ms? number # milliseconds
---@field request_success_rate? number
---@field start_time? string

---@class telnyx.compute.FuncRetrieveRevisionsResponse
---@field data telnyx.compute.FuncRetrieveRevisionsResponseData[]
---@field meta? telnyx.compute.FunctionsObservabilityPaginationMeta
---@field items telnyx.compute.FuncRetrieveRevisionsResponseData[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.compute.FuncRetrieveRevisionsResponse): boolean
---@field next_page fun(self: telnyx.compute.FuncRetrieveRevisionsResponse): telnyx.compute.FuncRetrieveRevisionsResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.compute.FuncRetrieveRevisionsResponse): fun(): telnyx.compute.FuncRetrieveRevisionsResponse?
---@field each fun(self: telnyx.compute.FuncRetrieveRevisionsResponse): fun(): telnyx.compute.FuncRetrieveRevisionsResponseData?

---@class telnyx.compute.FuncRetrieveRevisionsResponseData
---@field active? boolean
---@field build_ok_at? string
---@field build_status? string
---@field commit_sha? string
---@field deploy_status? string
---@field failure_reason? string
---@field failure_stage? string
---@field image? string
---@field record_type? string # the kind of record
---@field revision_id? string
---@field shipped_at? string
---@field shipped_by? string

---@class telnyx.compute.FuncRetrieveShipInspectionResponse
---@field data telnyx.compute.FuncRetrieveShipInspectionResponseData

---@class telnyx.compute.FuncRetrieveShipInspectionResponseData
---@field created_at? string # when it was created
---@field reason? string
---@field record_type? 'build_log_inspection' # the kind of record
---@field runtime? string
---@field snippet? string
---@field stage? 'none'|'pending'|'build'|'platform'|'pre_build'|'deploy'|'security_review'

---@class telnyx.compute.FunctionsObservabilityPaginationMeta
---@field page_number? number
---@field page_size? number
---@field total_pages? number
---@field total_results? number

---@class telnyx.compute.LogsMeta
---@field has_more? boolean
---@field partial? boolean
