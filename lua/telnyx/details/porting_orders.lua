-- What telnyx.describe tells of the operations of `porting_orders` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["porting_orders.create"] = { "Creates a porting order", {
      customer_reference = { about = "any text, to find it by" },
    } },
  ["porting_orders.delete"] = { "Deletes a porting order" },
  ["porting_orders.list"] = { "Lists porting orders", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      ["sort[value]"] = { values = { "created_at", "-created_at", "activation_settings.foc_datetime_requested", "-activation_settings.foc_datetime_requested" } },
      include_phone_numbers = { default = true },
    } },
  ["porting_orders.retrieve"] = { "Retrieves a porting order", {
      include_phone_numbers = { default = true },
    } },
  ["porting_orders.retrieve_allowed_foc_windows"] = { "Retrieves when the numbers of a porting order can move" },
  ["porting_orders.retrieve_exception_types"] = { "Lists the types of exceptions of porting orders" },
  ["porting_orders.retrieve_loa_template"] = { "Downloads the letter of authorization of an order", {
      loa_configuration_id = { format = "uuid" },
    } },
  ["porting_orders.retrieve_requirements"] = { "Retrieves the requirements of a porting order", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["porting_orders.retrieve_sub_request"] = { "Retrieves the sub request of a porting order" },
  ["porting_orders.update"] = { "Updates a porting order", {
      customer_reference = { about = "any text, to find it by" },
      requirement_group_id = { format = "uuid" },
      webhook_url = { about = "where events are sent", format = "uri" },
    } },
  ["porting_orders.action_requirements.initiate"] = { "Starts what an action requirement asks for" },
  ["porting_orders.action_requirements.list"] = { "Lists the action requirements of a porting order", {
      ["filter[action_type]"] = { values = { "au_id_verification" } },
      ["filter[requirement_type_id]"] = { format = "uuid" },
      ["filter[status]"] = { values = { "created", "pending", "completed", "cancelled", "failed" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      ["sort[value]"] = { values = { "created_at", "-created_at", "updated_at", "-updated_at" } },
    } },
  ["porting_orders.actions.activate"] = { "Activates the phone numbers of a porting order" },
  ["porting_orders.actions.cancel"] = { "Cancels a porting order" },
  ["porting_orders.actions.confirm"] = { "Submits a porting order" },
  ["porting_orders.actions.share"] = { "Creates a token that shares a porting order", {
      expires_in_seconds = { maximum = 172800, minimum = 1 },
      permissions = { values = { "porting_order.document.read", "porting_order.document.update" } },
    } },
  ["porting_orders.activation_jobs.list"] = { "Lists the activation jobs of a porting order", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["porting_orders.activation_jobs.retrieve"] = { "Retrieves an activation job of a porting order" },
  ["porting_orders.activation_jobs.update"] = { "Updates an activation job of a porting order", {
      activate_at = { format = "date-time" },
    } },
  ["porting_orders.additional_documents.create"] = { "Creates an additional document of a porting order", {
      additional_documents = { maxItems = 100 },
    } },
  ["porting_orders.additional_documents.delete"] = { "Deletes an additional document of a porting order" },
  ["porting_orders.additional_documents.list"] = { "Lists the additional documents of a porting order", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      ["sort[value]"] = { values = { "created_at", "-created_at" } },
    } },
  ["porting_orders.associated_phone_numbers.create"] = { "Creates an associated phone number of a porting order", {
      action = { values = { "keep", "disconnect" } },
    } },
  ["porting_orders.associated_phone_numbers.delete"] = { "Deletes an associated phone number of a porting order" },
  ["porting_orders.associated_phone_numbers.list"] = { "Lists the associated phone numbers of a porting order", {
      ["filter[action]"] = { values = { "keep", "disconnect" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      ["sort[value]"] = { default = "-created_at", values = { "-created_at", "created_at" } },
    } },
  ["porting_orders.comments.create"] = { "Creates a comment of a porting order" },
  ["porting_orders.comments.list"] = { "Lists the comments of a porting order", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["porting_orders.phone_number_blocks.create"] = { "Creates a phone number block of a porting order" },
  ["porting_orders.phone_number_blocks.delete"] = { "Deletes a phone number block of a porting order" },
  ["porting_orders.phone_number_blocks.list"] = { "Lists the phone number blocks of a porting order", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      ["sort[value]"] = { values = { "-created_at", "created_at" } },
    } },
  ["porting_orders.phone_number_configurations.create"] = { "Creates a phone number configuration", {
      phone_number_configurations = { maxItems = 20 },
    } },
  ["porting_orders.phone_number_configurations.list"] = { "Lists phone number configurations", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      ["sort[value]"] = { values = { "created_at", "-created_at" } },
    } },
  ["porting_orders.phone_number_extensions.create"] = { "Creates a phone number extension of a porting order", {
      porting_phone_number_id = { format = "uuid" },
    } },
  ["porting_orders.phone_number_extensions.delete"] = { "Deletes a phone number extension of a porting order" },
  ["porting_orders.phone_number_extensions.list"] = { "Lists the phone number extensions of a porting order", {
      ["filter[porting_phone_number_id]"] = { format = "uuid" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      ["sort[value]"] = { values = { "-created_at", "created_at" } },
    } },
  ["porting_orders.verification_codes.list"] = { "Lists the verification codes of a porting order", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      ["sort[value]"] = { values = { "created_at", "-created_at" } },
    } },
  ["porting_orders.verification_codes.send"] = { "Sends verification codes to phone numbers", {
      phone_numbers = { maxItems = 100 },
      verification_method = { values = { "sms", "call" } },
    } },
  ["porting_orders.verification_codes.verify"] = { "Verifies phone numbers by their codes", {
      verification_codes = { maxItems = 100 },
    } },
}
