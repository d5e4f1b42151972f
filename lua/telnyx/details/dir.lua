-- What telnyx.describe tells of the operations of `dir` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["dir.delete"] = { "Deletes a display identity" },
  ["dir.list"] = { "Lists display identities", {
      ["filter[enterprise_id]"] = { format = "uuid" },
      ["filter[expiring_at][gte]"] = { format = "date-time" },
      ["filter[expiring_at][lte]"] = { format = "date-time" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      sort = { default = "-created_at", values = { "created_at", "-created_at", "updated_at", "-updated_at", "display_name", "-display_name", "status", "-status" } },
    } },
  ["dir.list_document_types"] = { "Lists the types of documents for display identities" },
  ["dir.list_infringement_claims"] = { "Lists the infringement claims of a display identity", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["dir.new_loa"] = { "Generates a letter of authorization for a display identity", {
      phone_numbers = { maxItems = 15, minItems = 1 },
    } },
  ["dir.retrieve"] = { "Retrieves a display identity" },
  ["dir.submit"] = { "Submits a display identity for review" },
  ["dir.update"] = { "Updates a display identity", {
      authorizer_email = { format = "email" },
      authorizer_name = { maxLength = 255 },
      call_reasons = { maxItems = 10, minItems = 1 },
      display_name = { maxLength = 35, minLength = 1 },
      documents = { maxItems = 20 },
      logo_url = { format = "uri", maxLength = 128 },
    } },
  ["dir.update_infringement"] = { "Updates an infringement claim on a display identity", {
      call_reasons = { maxItems = 10, minItems = 1 },
      display_name = { maxLength = 35, minLength = 1 },
      documents = { maxItems = 20 },
      infringement_resolution_notes = { maxLength = 500, minLength = 10 },
      logo_url = { maxLength = 128 },
    } },
  ["dir.comments.create"] = { "Creates a comment of a display identity", {
      content = { maxLength = 5000, minLength = 1 },
      parent_comment_id = { format = "uuid" },
    } },
  ["dir.comments.list"] = { "Lists the comments of a display identity", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["dir.phone_number_batches.list"] = { "Lists the phone number batches of a display identity", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["dir.phone_number_batches.retrieve"] = { "Retrieves a phone number batch of a display identity" },
  ["dir.phone_numbers.add"] = { "Adds phone numbers to a display identity", {
      documents = { maxItems = 20, minItems = 1 },
      phone_numbers = { maxItems = 15, minItems = 1 },
    } },
  ["dir.phone_numbers.list"] = { "Lists the phone numbers of a display identity", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["dir.phone_numbers.remove"] = { "Removes phone numbers from a display identity", {
      phone_numbers = { maxItems = 100, minItems = 1 },
    } },
  ["dir.references.create"] = { "Creates a reference of a display identity", {
      business_references = { maxItems = 2, minItems = 2 },
    } },
  ["dir.references.list"] = { "Lists the references of a display identity" },
  ["dir.references.update"] = { "Updates a reference of a display identity", {
      email = { format = "email" },
      full_name = { maxLength = 255, minLength = 1 },
      job_title = { maxLength = 255 },
      organization = { maxLength = 255 },
      relationship_to_registrant = { maxLength = 255 },
    } },
  ["dir.verify_email.confirm"] = { "Confirms an e-mail address with its code", {
      code = { maxLength = 6, minLength = 6 },
    } },
  ["dir.verify_email.create"] = { "Sends a code to an e-mail address of a display identity" },
  ["dir.verify_email.list"] = { "Retrieves whether e-mail addresses are verified" },
}
