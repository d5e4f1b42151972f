-- The endpoints of `messaging_10dlc.phone_number_campaigns`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/10dlc/phone_number_campaigns",
    body = { campaignId = "string!", phoneNumber = "string!" } },
  delete = { "DELETE", "/10dlc/phone_number_campaigns/{phone_number}" },
  list = { "GET", "/10dlc/phone_number_campaigns", page = "records",
    query = { ["filter[tcr_brand_id]"] = "string", ["filter[tcr_campaign_id]"] = "string",
      ["filter[telnyx_brand_id]"] = "string", ["filter[telnyx_campaign_id]"] = "string",
      page = "integer", recordsPerPage = "integer", sort = "string" } },
  retrieve = { "GET", "/10dlc/phone_number_campaigns/{phone_number}" },
  update = { "PUT", "/10dlc/phone_number_campaigns/{campaign_phone_number}",
    body = { campaignId = "string!", phoneNumber = "string!" } },
}
