-- The endpoints of `texml.accounts`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  retrieve_recordings_json = { "GET", "/texml/Accounts/{account_sid}/Recordings.json",
    query = { DateCreated = "datetime", Page = "integer", PageSize = "integer" } },
  retrieve_transcriptions_json = { "GET", "/texml/Accounts/{account_sid}/Transcriptions.json",
    query = { PageSize = "integer", PageToken = "string" } },
  calls = "texml.accounts.calls",
  conferences = "texml.accounts.conferences",
  queues = "texml.accounts.queues",
  recordings = {
    json = {
      delete_recording_sid_json = { "DELETE",
        "/texml/Accounts/{account_sid}/Recordings/{recording_sid}.json", response = "none" },
      retrieve_recording_sid_json = { "GET",
        "/texml/Accounts/{account_sid}/Recordings/{recording_sid}.json" },
    },
  },
  transcriptions = "texml.accounts.transcriptions",
}
