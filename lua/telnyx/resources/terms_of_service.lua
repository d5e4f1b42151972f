-- The endpoints of `terms_of_service`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  retrieve_info = { "GET", "/terms_of_service/info", query = { product_type = "string" } },
  retrieve_status = { "GET", "/terms_of_service/status", query = { product_type = "string" } },
  agreements = {
    list = { "GET", "/terms_of_service/agreements", page = "flat",
      query = { ["page[number]"] = "integer", ["page[size]"] = "integer",
        product_type = "string" } },
    retrieve = { "GET", "/terms_of_service/agreements/{agreement_id}" },
  },
  branded_calling = {
    agree = { "POST", "/terms_of_service/branded_calling/agree" },
  },
  number_reputation = {
    agree = { "POST", "/terms_of_service/number_reputation/agree" },
  },
}
