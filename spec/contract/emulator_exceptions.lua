-- What the proxy says of the examples on the emulator, and is right: its words, whose fault it is,
-- why, and the operations. An entry that is no longer needed fails.

return {
  {
    says = 'The received media type "text/event-stream', fault = "document",
    reason = "it mentions no stream, which a chat with stream = true is",
    "POST /ai/assistants/{assistant_id}/chat",
  },
  {
    says = "Response body must be object", fault = "document", reason = "as above",
    "POST /ai/assistants/{assistant_id}/chat",
  },
  {
    says = 'The received media type "text/xml', fault = "document",
    reason = "TeXML is XML; the document calls it JSON",
    "GET /ai/assistants/{assistant_id}/texml",
  },
  {
    says = 'The received media type "audio/wav"', fault = "document",
    reason = "a file is sent with the type that it was uploaded with",
    "GET /media/{media_name}/download",
  },
  {
    says = "must match exactly one schema in oneOf", fault = "document",
    reason = "its kinds of records require nothing, so that one fits several",
    "GET /detail_records",
  },
  {
    says = "data.external_pin must be string", fault = "document",
    reason = "it is null without a PIN, which the document says of the other operations",
    "DELETE /phone_numbers/{id}",
  },
  {
    says = "Invalid security scheme used", fault = "document",
    reason = "RFC 6749: with the OAuth client's id and secret, not with an API key",
    "POST /oauth/token",
  },
  {
    says = "request.body.", fault = "example",
    reason = "examples/errors_and_retries.lua shows what the API says of such a request",
    "POST /ai/assistants/tests",
  },
}
