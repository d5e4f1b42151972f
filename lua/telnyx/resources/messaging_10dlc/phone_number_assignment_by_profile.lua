-- The endpoints of `messaging_10dlc.phone_number_assignment_by_profile`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  assign = { "POST", "/10dlc/phoneNumberAssignmentByProfile",
    body = { messagingProfileId = "string!", campaignId = "string", tcrCampaignId = "string" } },
  list_phone_number_status = { "GET",
    "/10dlc/phoneNumberAssignmentByProfile/{task_id}/phoneNumbers",
    query = { page = "integer", recordsPerPage = "integer" } },
  retrieve_phone_number_status = { "GET",
    "/10dlc/phoneNumberAssignmentByProfile/{task_id}/phoneNumbers",
    query = { page = "integer", recordsPerPage = "integer" } },
  retrieve_status = { "GET", "/10dlc/phoneNumberAssignmentByProfile/{task_id}" },
}
