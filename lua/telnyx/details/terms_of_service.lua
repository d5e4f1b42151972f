-- What telnyx.describe tells of the operations of `terms_of_service` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["terms_of_service.retrieve_info"] = { "Retrieves the current terms of service" },
  ["terms_of_service.retrieve_status"] = { "Retrieves which terms of service are agreed to" },
  ["terms_of_service.agreements.list"] = { "Lists agreements", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["terms_of_service.agreements.retrieve"] = { "Retrieves an agreement" },
  ["terms_of_service.branded_calling.agree"] = { "Agrees to the terms of branded calling" },
  ["terms_of_service.number_reputation.agree"] = { "Agrees to the terms of number reputation" },
}
