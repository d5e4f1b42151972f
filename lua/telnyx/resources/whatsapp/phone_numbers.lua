-- The endpoints of `whatsapp.phone_numbers`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  delete = { "DELETE", "/whatsapp/phone_numbers/{phone_number}", response = "none" },
  get = { "GET", "/whatsapp/phone_numbers",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  list = { "GET", "/whatsapp/phone_numbers", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  resend_verification = { "POST", "/whatsapp/phone_numbers/{phone_number}/resend_verification",
    response = "none",
    body = { verification_method = "string" } },
  retrieve = { "GET", "/whatsapp/phone_numbers/{phone_number}" },
  retrieve_conversation_window = { "GET",
    "/whatsapp/phone_numbers/{phone_number}/conversation_window",
    query = { destination_number = "string!" } },
  verify = { "POST", "/whatsapp/phone_numbers/{phone_number}/verify", response = "none",
    body = { code = "string!" } },
  calling_settings = {
    retrieve = { "GET", "/whatsapp/phone_numbers/{phone_number}/calling_settings" },
    update = { "PATCH", "/whatsapp/phone_numbers/{phone_number}/calling_settings",
      body = { enabled = "boolean!" } },
  },
  conversational_components = {
    list = { "GET", "/whatsapp/phone_numbers/{phone_number}/conversational_components" },
    patch_all = { "PATCH", "/whatsapp/phone_numbers/{phone_number}/conversational_components",
      body = { commands = "object[]", ice_breakers = "string[]" } },
  },
  profile = {
    retrieve = { "GET", "/whatsapp/phone_numbers/{phone_number}/profile" },
    update = { "PATCH", "/whatsapp/phone_numbers/{phone_number}/profile",
      body = { about = "string", address = "string", category = "string", description = "string",
        display_name = "string", email = "string", profile_id = "string", website = "string" } },
    photo = {
      delete = { "DELETE", "/whatsapp/phone_numbers/{phone_number}/profile/photo",
        response = "none" },
      retrieve = { "GET", "/whatsapp/phone_numbers/{phone_number}/profile/photo" },
      upload = { "POST", "/whatsapp/phone_numbers/{phone_number}/profile/photo",
        form = { file = "file!" } },
    },
  },
}
