-- What editors and the documentation know about the types of `compute`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["compute.funcs.export.retrieve"] = "FuncLogExportConfigResponse",
    ["compute.funcs.export.update"] = "FuncLogExportConfigResponse",
    ["compute.funcs.retrieve_logs"] = "FuncRetrieveLogsResponseFuncRuntimeLogsResponse|FuncRetrieveLogsResponseFuncInvocationLogsResponse",
    ["compute.funcs.retrieve_metric_aggregates"] = "FuncRetrieveMetricAggregatesResponse",
    ["compute.funcs.retrieve_revisions"] = "FuncRetrieveRevisionsResponse",
    ["compute.funcs.retrieve_ship_inspection"] = "FuncRetrieveShipInspectionResponse",
  },
  parameters = {
    ["compute.funcs.retrieve_logs"] = {
      type = "'runtime'|'invocations'",
    },
  },
  facts = {
  },
  types = {
    FuncLogExportConfigResponse = {
      data = "FuncLogExportConfigResponseData",
    },
    FuncLogExportConfigResponseData = {
      created_at = "string",
      enabled = "boolean",
      endpoint = "string",
      func_id = "string",
      id = "string",
      invocation_export_enabled = "boolean",
      record_type = "'compute_func_log_export_config'",
      runtime_export_enabled = "boolean",
      updated_at = "string",
    },
    FuncRetrieveLogsResponseFuncInvocationLogsResponse = {
      data = "FuncRetrieveLogsResponseFuncInvocationLogsResponseData[]",
      meta = "LogsMeta",
    },
    FuncRetrieveLogsResponseFuncInvocationLogsResponseData = {
      duration_ms = "number",
      method = "string",
      path = "string",
      record_type = "'compute_func_invocation_log'",
      region = "string",
      request_size_bytes = "number",
      response_size_bytes = "number",
      status_code = "number",
      timestamp = "string",
    },
    FuncRetrieveLogsResponseFuncRuntimeLogsResponse = {
      data = "FuncRetrieveLogsResponseFuncRuntimeLogsResponseData[]",
      meta = "LogsMeta",
    },
    FuncRetrieveLogsResponseFuncRuntimeLogsResponseData = {
      level = "string",
      message = "string",
      record_type = "'compute_func_runtime_log'",
      timestamp = "string",
    },
    FuncRetrieveMetricAggregatesResponse = {
      data = "FuncRetrieveMetricAggregatesResponseData[]",
      meta = "FunctionsObservabilityPaginationMeta",
    },
    FuncRetrieveMetricAggregatesResponseData = {
      cpu_used_cores_avg = "number",
      cpu_used_cores_max = "number",
      end_time = "string",
      function_id = "string",
      function_name = "string",
      memory_used_bytes_avg = "number",
      memory_used_bytes_max = "number",
      product = "string",
      record_type = "string",
      request_client_error_rate = "number",
      request_count = "number",
      request_error_rate = "number",
      request_latency_avg_ms = "number",
      request_latency_p50_ms = "number",
      request_latency_p95_ms = "number",
      request_latency_p99_ms = "number",
      request_success_rate = "number",
      start_time = "string",
    },
    FuncRetrieveRevisionsResponse = {
      data = "FuncRetrieveRevisionsResponseData[]",
      meta = "FunctionsObservabilityPaginationMeta",
    },
    FuncRetrieveRevisionsResponseData = {
      active = "boolean",
      build_ok_at = "string",
      build_status = "string",
      commit_sha = "string",
      deploy_status = "string",
      failure_reason = "string",
      failure_stage = "string",
      image = "string",
      record_type = "string",
      revision_id = "string",
      shipped_at = "string",
      shipped_by = "string",
    },
    FuncRetrieveShipInspectionResponse = {
      data = "FuncRetrieveShipInspectionResponseData",
    },
    FuncRetrieveShipInspectionResponseData = {
      created_at = "string",
      reason = "string",
      record_type = "'build_log_inspection'",
      runtime = "string",
      snippet = "string",
      stage = "'none'|'pending'|'build'|'platform'|'pre_build'|'deploy'|'security_review'",
    },
    FunctionsObservabilityPaginationMeta = {
      page_number = "number",
      page_size = "number",
      total_pages = "number",
      total_results = "number",
    },
    LogsMeta = {
      has_more = "boolean",
      partial = "boolean",
    },
  },
}
