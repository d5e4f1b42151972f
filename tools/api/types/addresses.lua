-- What editors and the documentation know about the types of `addresses`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["addresses.actions.accept_suggestions"] = "AddressSuggestionResponse",
    ["addresses.actions.validate"] = "AddressesActionsValidateAnswer",
    ["addresses.create"] = "AddressesCreateAnswer",
    ["addresses.delete"] = "AddressesDeleteAnswer",
    ["addresses.list"] = "Address",
    ["addresses.retrieve"] = "AddressesRetrieveAnswer",
  },
  parameters = {
    ["addresses.actions.validate"] = {
      administrative_area = "Area",
      country_code = "Code",
      extended_address = "ExtendedAddress",
      locality = "Locality",
      postal_code = "PostalCode",
      street_address = "StreetAddress",
    },
    ["addresses.create"] = {
      address_book = "Book",
      administrative_area = "Area",
      borough = "Borough",
      business_name = "BusinessName",
      country_code = "Code",
      customer_reference = "Reference",
      extended_address = "ExtendedAddress",
      first_name = "FirstName",
      last_name = "Name",
      locality = "Locality",
      neighborhood = "Neighborhood",
      phone_number = "Number",
      postal_code = "PostalCode",
      street_address = "StreetAddress",
      validate_address = "ValidateAddress",
    },
    ["addresses.list"] = {
      sort = "'created_at'|'first_name'|'last_name'|'business_name'|'street_address'",
    },
  },
  facts = {
    ["Address.address_book"] = { default = true },
    ["Address.validate_address"] = { default = true },
    ["AddressSuggestionResponseData.id"] = { format = "uuid" },
    ["addresses.create address_book"] = { default = true },
    ["addresses.create validate_address"] = { default = true },
    ["addresses.list page[number]"] = { default = 1, minimum = 1 },
    ["addresses.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["addresses.list sort"] = { default = "created_at" },
  },
  types = {
    Address = {
      address_book = "Book",
      administrative_area = "Area",
      borough = "Borough",
      business_name = "BusinessName",
      country_code = "Code",
      created_at = "string",
      customer_reference = "Reference",
      extended_address = "ExtendedAddress",
      first_name = "FirstName",
      id = "string",
      last_name = "Name",
      locality = "Locality",
      neighborhood = "Neighborhood",
      phone_number = "Number",
      postal_code = "PostalCode",
      record_type = "string",
      street_address = "StreetAddress",
      updated_at = "string",
      validate_address = "ValidateAddress",
    },
    AddressSuggestionResponse = {
      data = "AddressSuggestionResponseData",
    },
    AddressSuggestionResponseData = {
      accepted = "boolean",
      id = "string",
      record_type = "'address_suggestion'",
    },
    AddressesActionsValidateAnswer = {
      data = "ValidateAddressResult",
    },
    AddressesCreateAnswer = {
      data = "Address",
    },
    AddressesDeleteAnswer = {
      data = "Address",
    },
    AddressesRetrieveAnswer = {
      data = "Address",
    },
    Area = "string",
    Book = "boolean",
    Borough = "string",
    BusinessName = "string",
    Code = "string",
    Error_ = {
      code = "string!",
      description = "string",
      meta = "table",
      source = "Error_Source",
      title = "string!",
    },
    Error_Source = {
      parameter = "string",
      pointer = "string",
    },
    ExtendedAddress = "string",
    FirstName = "string",
    Locality = "string",
    Name = "string",
    Neighborhood = "string",
    Number = "string",
    PostalCode = "string",
    StreetAddress = "string",
    ValidateAddress = "boolean",
    ValidateAddressField = {
      administrative_area = "Area",
      country_code = "Code",
      extended_address = "ExtendedAddress",
      locality = "Locality",
      postal_code = "PostalCode",
      street_address = "StreetAddress",
    },
    ValidateAddressResult = {
      errors = "Error_[]",
      record_type = "string",
      result = "'valid'|'invalid'!",
      suggested = "ValidateAddressField!",
    },
  },
}
