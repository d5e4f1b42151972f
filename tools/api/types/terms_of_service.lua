-- What editors and the documentation know about the types of `terms_of_service`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["terms_of_service.agreements.list"] = "TosAgreement",
    ["terms_of_service.agreements.retrieve"] = "TosAgreementWrapped",
    ["terms_of_service.branded_calling.agree"] = "TosAgreementWrapped",
    ["terms_of_service.number_reputation.agree"] = "TosAgreementWrapped",
    ["terms_of_service.retrieve_info"] = "TermsOfServiceInfo",
    ["terms_of_service.retrieve_status"] = "TosStatusWrapped",
  },
  parameters = {
    ["terms_of_service.agreements.list"] = {
      product_type = "TosProductType",
    },
    ["terms_of_service.retrieve_info"] = {
      product_type = "TosProductType",
    },
    ["terms_of_service.retrieve_status"] = {
      product_type = "TosProductType",
    },
  },
  facts = {
    ["TermsOfServiceInfoItem.effective_date"] = { format = "date" },
    ["TosAgreement.agreed_at"] = { format = "date-time" },
    ["TosAgreement.created_at"] = { format = "date-time" },
    ["TosAgreement.id"] = { format = "uuid" },
    ["TosStatus.agreed_at"] = { format = "date-time" },
    ["terms_of_service.agreements.list page[number]"] = { default = 1, minimum = 1 },
    ["terms_of_service.agreements.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    TermsOfServiceInfo = {
      agreements = "TermsOfServiceInfoItem[]",
    },
    TermsOfServiceInfoItem = {
      current_version = "string",
      description = "string",
      effective_date = "string",
      product_type = "TosProductType",
      terms_url = "string",
    },
    TosAgreement = {
      agreed_at = "string",
      created_at = "string",
      id = "string",
      product_type = "TosProductType",
      terms_version = "string",
      version = "string",
    },
    TosAgreementWrapped = {
      data = "TosAgreement!",
    },
    TosProductType = "'branded_calling'|'number_reputation'",
    TosStatus = {
      agreed_at = "string",
      agreed_version = "string",
      agreement_required = "boolean!",
      current_terms_version = "string!",
      has_agreed = "boolean!",
      product_type = "TosProductType!",
    },
    TosStatusWrapped = {
      data = "TosStatus!",
    },
  },
}
