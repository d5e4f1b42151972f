-- The endpoints of `messaging_10dlc.campaign`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  accept_sharing = { "POST", "/10dlc/campaign/acceptSharing/{campaign_id}" },
  deactivate = { "DELETE", "/10dlc/campaign/{campaign_id}" },
  get_mno_metadata = { "GET", "/10dlc/campaign/{campaign_id}/mnoMetadata" },
  get_operation_status = { "GET", "/10dlc/campaign/{campaign_id}/operationStatus" },
  get_sharing_status = { "GET", "/10dlc/campaign/{campaign_id}/sharing" },
  list = { "GET", "/10dlc/campaign", page = "records",
    query = { brandId = "string!", page = "integer", recordsPerPage = "integer",
      sort = "string" } },
  retrieve = { "GET", "/10dlc/campaign/{campaign_id}" },
  submit_appeal = { "POST", "/10dlc/campaign/{campaign_id}/appeal",
    body = { appeal_reason = "string!" } },
  update = { "PUT", "/10dlc/campaign/{campaign_id}",
    body = { autoRenewal = "boolean", helpMessage = "string", messageFlow = "string",
      resellerId = "string", sample1 = "string", sample2 = "string", sample3 = "string",
      sample4 = "string", sample5 = "string", webhookFailoverURL = "string",
      webhookURL = "string" } },
  osr = {
    get_attributes = { "GET", "/10dlc/campaign/{campaign_id}/osr/attributes" },
  },
  usecase = {
    get_cost = { "GET", "/10dlc/campaign/usecase/cost", query = { usecase = "string!" } },
  },
}
