-- The endpoints of `messaging_10dlc.partner_campaigns`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/10dlc/partner_campaigns", page = "records",
    query = { page = "integer", recordsPerPage = "integer", sort = "string" } },
  list_shared_by_me = { "GET", "/10dlc/partnerCampaign/sharedByMe", page = "records",
    query = { page = "integer", recordsPerPage = "integer" } },
  retrieve = { "GET", "/10dlc/partner_campaigns/{campaign_id}" },
  retrieve_sharing_status = { "GET", "/10dlc/partnerCampaign/{campaign_id}/sharing" },
  update = { "PATCH", "/10dlc/partner_campaigns/{campaign_id}",
    body = { webhookFailoverURL = "string", webhookURL = "string" } },
}
