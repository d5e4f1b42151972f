-- The endpoints of `texml.accounts.conferences`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  retrieve = { "GET", "/texml/Accounts/{account_sid}/Conferences/{conference_sid}" },
  retrieve_conferences = { "GET", "/texml/Accounts/{account_sid}/Conferences",
    query = { DateCreated = "string", DateUpdated = "string", FriendlyName = "string",
      Page = "integer", PageSize = "integer", PageToken = "string", Status = "string" } },
  retrieve_recordings = { "GET",
    "/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings" },
  retrieve_recordings_json = { "GET",
    "/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings.json" },
  update = { "POST", "/texml/Accounts/{account_sid}/Conferences/{conference_sid}",
    content_type = "application/x-www-form-urlencoded",
    body = { AnnounceMethod = "string", AnnounceUrl = "string", Status = "string" } },
  participants = "texml.accounts.conferences.participants",
}
