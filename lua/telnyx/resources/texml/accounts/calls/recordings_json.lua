-- The endpoints of `texml.accounts.calls.recordings_json`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  recordings_json = { "POST", "/texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json",
    content_type = "application/x-www-form-urlencoded",
    body = { PlayBeep = "boolean", RecordingChannels = "string", RecordingStatusCallback = "string",
      RecordingStatusCallbackEvent = "string", RecordingStatusCallbackMethod = "string",
      RecordingTrack = "string", SendRecordingUrl = "boolean" } },
  retrieve_recordings_json = { "GET",
    "/texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json" },
}
