-- The endpoints of `messaging_10dlc`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  get_enum = { "GET", "/10dlc/enum/{endpoint}" },
  brand = "messaging_10dlc.brand",
  campaign = "messaging_10dlc.campaign",
  campaign_builder = "messaging_10dlc.campaign_builder",
  partner_campaigns = "messaging_10dlc.partner_campaigns",
  phone_number_assignment_by_profile = "messaging_10dlc.phone_number_assignment_by_profile",
  phone_number_campaigns = "messaging_10dlc.phone_number_campaigns",
}
