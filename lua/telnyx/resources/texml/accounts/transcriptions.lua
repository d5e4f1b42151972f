-- The endpoints of `texml.accounts.transcriptions`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  json = {
    delete_recording_transcription_sid_json = { "DELETE",
      "/texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json",
      response = "none" },
    retrieve_recording_transcription_sid_json = { "GET",
      "/texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json" },
  },
}
