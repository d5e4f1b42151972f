-- The endpoints of `whatsapp`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  business_accounts = {
    delete = { "DELETE", "/whatsapp/business_accounts/{id}", response = "none" },
    list = { "GET", "/whatsapp/business_accounts", page = "flat",
      query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    retrieve = { "GET", "/whatsapp/business_accounts/{id}" },
    phone_numbers = {
      initialize_verification = { "POST", "/whatsapp/business_accounts/{id}/phone_numbers",
        response = "none",
        body = { display_name = "string!", phone_number = "string!", language = "string",
          verification_method = "string" } },
      list = { "GET", "/whatsapp/business_accounts/{id}/phone_numbers", page = "flat",
        query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    },
    settings = {
      retrieve = { "GET", "/whatsapp/business_accounts/{id}/settings" },
      update = { "PATCH", "/whatsapp/business_accounts/{id}/settings",
        body = { name = "string", timezone = "string", webhook_enabled = "boolean",
          webhook_events = "string[]", webhook_failover_url = "string", webhook_url = "string" } },
    },
  },
  phone_numbers = {
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
  },
  templates = {
    create = { "POST", "/whatsapp/message_templates",
      body = { category = "string!", components = "object[]!", language = "string!",
        name = "string!", waba_id = "string!" } },
    list = { "GET", "/whatsapp/message_templates", page = "flat",
      query = { ["filter[category]"] = "string", ["filter[search]"] = "string",
        ["filter[status]"] = "string", ["filter[waba_id]"] = "string", ["page[number]"] = "integer",
        ["page[size]"] = "integer" } },
  },
  user_data = {
    retrieve = { "GET", "/whatsapp/user_data" },
    update = { "PATCH", "/whatsapp/user_data",
      body = { webhook_failover_url = "string", webhook_url = "string" } },
  },
}
