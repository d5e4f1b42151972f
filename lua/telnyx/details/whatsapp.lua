-- What telnyx.describe tells of the operations of `whatsapp` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["whatsapp.business_accounts.delete"] = { "Deletes a business account" },
  ["whatsapp.business_accounts.list"] = { "Lists business accounts", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["whatsapp.business_accounts.retrieve"] = { "Retrieves a business account" },
  ["whatsapp.business_accounts.phone_numbers.initialize_verification"] = { "Starts verifying a phone number for WhatsApp", {
      language = { default = "en_US" },
      verification_method = { default = "sms", values = { "sms", "voice" } },
    } },
  ["whatsapp.business_accounts.phone_numbers.list"] = { "Lists the phone numbers of a business account", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["whatsapp.business_accounts.settings.retrieve"] = { "Retrieves the settings of a business account" },
  ["whatsapp.business_accounts.settings.update"] = { "Updates the settings of a business account", {
      webhook_failover_url = { about = "where events are sent if the first URL fails" },
      webhook_url = { about = "where events are sent" },
    } },
  ["whatsapp.phone_numbers.delete"] = { "Deletes a phone number" },
  ["whatsapp.phone_numbers.get"] = { "Lists the WhatsApp phone numbers", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["whatsapp.phone_numbers.list"] = { "Lists the WhatsApp phone numbers", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["whatsapp.phone_numbers.resend_verification"] = { "Sends a verification code again", {
      verification_method = { default = "sms", values = { "sms", "voice" } },
    } },
  ["whatsapp.phone_numbers.retrieve"] = { "Retrieves a WhatsApp phone number" },
  ["whatsapp.phone_numbers.retrieve_conversation_window"] = { "Retrieves until when a recipient can be written to" },
  ["whatsapp.phone_numbers.verify"] = { "Verifies a phone number by its code" },
  ["whatsapp.phone_numbers.calling_settings.retrieve"] = { "Retrieves the calling settings of a phone number" },
  ["whatsapp.phone_numbers.calling_settings.update"] = { "Updates the calling settings of a phone number" },
  ["whatsapp.phone_numbers.conversational_components.list"] = { "Lists the conversational components of a phone number" },
  ["whatsapp.phone_numbers.conversational_components.patch_all"] = { "Updates the conversational components of a phone number" },
  ["whatsapp.phone_numbers.profile.retrieve"] = { "Retrieves the profile of a phone number" },
  ["whatsapp.phone_numbers.profile.update"] = { "Updates the profile of a phone number", {
      about = { maxLength = 139 },
      description = { maxLength = 512 },
      profile_id = { format = "uuid" },
    } },
  ["whatsapp.phone_numbers.profile.photo.delete"] = { "Deletes the photo of a phone number" },
  ["whatsapp.phone_numbers.profile.photo.retrieve"] = { "Retrieves the photo of a phone number" },
  ["whatsapp.phone_numbers.profile.photo.upload"] = { "Uploads the profile photo of a phone number" },
  ["whatsapp.templates.create"] = { "Creates a template", {
      category = { values = { "MARKETING", "UTILITY", "AUTHENTICATION" } },
    } },
  ["whatsapp.templates.list"] = { "Lists templates", {
      ["filter[category]"] = { values = { "MARKETING", "UTILITY", "AUTHENTICATION" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["whatsapp.user_data.retrieve"] = { "Retrieves the user's WhatsApp settings" },
  ["whatsapp.user_data.update"] = { "Updates the user's WhatsApp settings", {
      webhook_failover_url = { about = "where events are sent if the first URL fails" },
      webhook_url = { about = "where events are sent" },
    } },
}
