-- What telnyx.describe tells of the operations of `enterprises` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["enterprises.branded_calling"] = { "Activates branded calling for an enterprise" },
  ["enterprises.create"] = { "Creates an enterprise", {
      customer_reference = { about = "any text, to find it by", maxLength = 255 },
      doing_business_as = { maxLength = 255 },
      industry = { values = { "accounting", "finance", "billing", "collections", "business", "charity", "nonprofit", "communications", "telecom", "customer service", "support", "delivery", "shipping", "logistics", "education", "financial", "banking", "government", "public", "healthcare", "health", "pharmacy", "medical", "insurance", "legal", "law", "notifications", "scheduling", "real estate", "property", "retail", "ecommerce", "sales", "marketing", "software", "technology", "tech", "media", "surveys", "market research", "travel", "hospitality", "hotel" } },
      jurisdiction_of_incorporation = { maxLength = 255 },
      legal_name = { maxLength = 64, minLength = 3 },
      number_of_employees = { values = { "1-10", "11-50", "51-200", "201-500", "501-2000", "2001-10000", "10001+" } },
      organization_legal_type = { values = { "corporation", "llc", "partnership", "nonprofit", "other" } },
      organization_type = { values = { "commercial", "government", "non_profit" } },
      role_type = { default = "enterprise", values = { "enterprise", "bpo" } },
      website = { format = "uri", maxLength = 255 },
    } },
  ["enterprises.delete"] = { "Deletes an enterprise" },
  ["enterprises.list"] = { "Lists enterprises", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 10, maximum = 250, minimum = 1 },
    } },
  ["enterprises.retrieve"] = { "Retrieves an enterprise" },
  ["enterprises.update"] = { "Updates an enterprise", {
      customer_reference = { about = "any text, to find it by", maxLength = 255 },
      doing_business_as = { maxLength = 255 },
      industry = { values = { "accounting", "finance", "billing", "collections", "business", "charity", "nonprofit", "communications", "telecom", "customer service", "support", "delivery", "shipping", "logistics", "education", "financial", "banking", "government", "public", "healthcare", "health", "pharmacy", "medical", "insurance", "legal", "law", "notifications", "scheduling", "real estate", "property", "retail", "ecommerce", "sales", "marketing", "software", "technology", "tech", "media", "surveys", "market research", "travel", "hospitality", "hotel" } },
      jurisdiction_of_incorporation = { maxLength = 255 },
      legal_name = { maxLength = 64, minLength = 3 },
      website = { format = "uri", maxLength = 255 },
    } },
  ["enterprises.dir.create"] = { "Creates a display identity of an enterprise", {
      authorizer_email = { format = "email" },
      authorizer_name = { maxLength = 255 },
      call_reasons = { maxItems = 10, minItems = 1 },
      display_name = { maxLength = 35, minLength = 1 },
      documents = { maxItems = 20 },
      logo_url = { format = "uri", maxLength = 128 },
      reselling = { default = false },
    } },
  ["enterprises.dir.list"] = { "Lists the display identities of an enterprise", {
      ["filter[expiring_at][gte]"] = { format = "date-time" },
      ["filter[expiring_at][lte]"] = { format = "date-time" },
      ["filter[expiring_within_days]"] = { maximum = 365, minimum = 1 },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      sort = { default = "-created_at", values = { "created_at", "-created_at", "updated_at", "-updated_at", "display_name", "-display_name", "status", "-status", "submitted_at", "-submitted_at", "verified_at", "-verified_at", "expiring_at", "-expiring_at" } },
    } },
  ["enterprises.reputation.disable"] = { "Stops monitoring the reputation of an enterprise" },
  ["enterprises.reputation.enable"] = { "Starts monitoring the reputation of an enterprise", {
      check_frequency = { default = "business_daily" },
      loa_document_id = { maxLength = 255, minLength = 1 },
    } },
  ["enterprises.reputation.retrieve"] = { "Retrieves the reputation of an enterprise" },
  ["enterprises.reputation.update_frequency"] = { "Sets how often reputation is checked" },
  ["enterprises.reputation.loa.render"] = { "Renders the letter of authorization of an enterprise" },
  ["enterprises.reputation.loa.update"] = { "Updates the LOA of an enterprise", {
      loa_document_id = { maxLength = 255, minLength = 1 },
    } },
  ["enterprises.reputation.numbers.associate"] = { "Adds numbers whose reputation is monitored", {
      phone_numbers = { maxItems = 100, minItems = 1 },
    } },
  ["enterprises.reputation.numbers.disassociate"] = { "Stops monitoring the reputation of a number" },
  ["enterprises.reputation.numbers.list"] = { "Lists the numbers of an enterprise", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 10, maximum = 250, minimum = 1 },
    } },
  ["enterprises.reputation.numbers.refresh"] = { "Refreshes the reputation of numbers", {
      phone_numbers = { maxItems = 100, minItems = 1 },
    } },
  ["enterprises.reputation.numbers.retrieve"] = { "Retrieves a number of an enterprise", {
      fresh = { default = false },
    } },
  ["enterprises.reputation.remediation.create"] = { "Creates a remediation of an enterprise", {
      call_purpose = { maxLength = 2000, minLength = 1 },
      contact_email = { format = "email", maxLength = 255 },
      phone_numbers = { maxItems = 2000, minItems = 1 },
      webhook_url = { about = "where events are sent", format = "uri", maxLength = 2048 },
    } },
  ["enterprises.reputation.remediation.list"] = { "Lists the remediation of an enterprise", {
      ["filter[created_at][gte]"] = { format = "date-time" },
      ["filter[created_at][lte]"] = { format = "date-time" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["enterprises.reputation.remediation.retrieve"] = { "Retrieves a remediation of an enterprise" },
}
