---@meta _
-- Types of `client.compute` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.compute
---@field funcs telnyx.compute.funcs

---@class telnyx.compute.funcs
---@field export telnyx.compute.funcs.export
local compute_funcs = {}

---@class telnyx.compute.funcs.RetrieveLogsParameters
---@field id? string
---@field end_time? string
---@field limit? number
---@field start_time? string
---@field type? string

---`GET /compute/funcs/{id}/logs`
---@param id string
---@param parameters? telnyx.compute.funcs.RetrieveLogsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.compute.funcs.RetrieveLogsParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function compute_funcs.retrieve_logs(id, parameters, opts) end

---@class telnyx.compute.funcs.RetrieveMetricAggregatesParameters
---@field id? string
---@field end_time string
---@field start_time string
---@field filter_edge_site? string
---@field filter_namespace? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { edge_site?: string, namespace?: string }
---@field page? { number?: integer, size?: integer }

---`GET /compute/funcs/{id}/metric_aggregates`
---@param id string
---@param parameters telnyx.compute.funcs.RetrieveMetricAggregatesParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.compute.funcs.RetrieveMetricAggregatesParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function compute_funcs.retrieve_metric_aggregates(id, parameters, opts) end

---@class telnyx.compute.funcs.RetrieveRevisionsParameters
---@field id? string
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /compute/funcs/{id}/revisions`
---@param id string
---@param parameters? telnyx.compute.funcs.RetrieveRevisionsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.compute.funcs.RetrieveRevisionsParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function compute_funcs.retrieve_revisions(id, parameters, opts) end

---`GET /compute/funcs/{id}/ship_inspection`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function compute_funcs.retrieve_ship_inspection(id, opts) end

---@class telnyx.compute.funcs.export
local compute_funcs_export = {}

---`DELETE /compute/funcs/{id}/logs/export`
---@param id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function compute_funcs_export.delete(id, opts) end

---`GET /compute/funcs/{id}/logs/export`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function compute_funcs_export.retrieve(id, opts) end

---@class telnyx.compute.funcs.export.UpdateParameters
---@field id? string
---@field endpoint string
---@field headers table
---@field invocation_export_enabled boolean
---@field runtime_export_enabled boolean

---`PUT /compute/funcs/{id}/logs/export`
---@param id string
---@param parameters telnyx.compute.funcs.export.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.compute.funcs.export.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function compute_funcs_export.update(id, parameters, opts) end
