-- What telnyx.describe tells of the operations of `messaging_hosted_number_orders` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["messaging_hosted_number_orders.check_eligibility"] = { "Checks which phone numbers can be hosted" },
  ["messaging_hosted_number_orders.create"] = { "Creates a messaging hosted number order", {
      messaging_profile_id = { about = "the messaging profile to use" },
    } },
  ["messaging_hosted_number_orders.create_verification_codes"] = { "Sends verification codes to the numbers of an order", {
      verification_method = { values = { "sms", "call" } },
    } },
  ["messaging_hosted_number_orders.delete"] = { "Deletes a messaging hosted number order" },
  ["messaging_hosted_number_orders.list"] = { "Lists messaging hosted number orders", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["messaging_hosted_number_orders.retrieve"] = { "Retrieves a messaging hosted number order" },
  ["messaging_hosted_number_orders.validate_codes"] = { "Validates the verification codes of an order" },
  ["messaging_hosted_number_orders.actions.upload_file"] = { "Uploads the documents of a hosted number order" },
}
