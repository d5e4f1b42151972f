-- What editors and the documentation know about the types of `user_addresses`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["user_addresses.create"] = "UserAddressesCreateAnswer",
    ["user_addresses.list"] = "UserAddress",
    ["user_addresses.retrieve"] = "UserAddressesRetrieveAnswer",
  },
  parameters = {
    ["user_addresses.create"] = {
      administrative_area = "AdministrativeArea",
      borough = "UserAddressesBorough",
      business_name = "UserAddressesBusinessName",
      country_code = "CountryCode",
      customer_reference = "Reference",
      extended_address = "UserAddressesExtendedAddress",
      first_name = "UserAddressesFirstName",
      last_name = "LastName",
      locality = "UserAddressesLocality",
      neighborhood = "UserAddressesNeighborhood",
      phone_number = "UserAddressesPhoneNumber",
      postal_code = "UserAddressesPostalCode",
      skip_address_verification = "AddressVerification",
      street_address = "UserAddressesStreetAddress",
    },
    ["user_addresses.list"] = {
      sort = "'created_at'|'first_name'|'last_name'|'business_name'|'street_address'",
    },
  },
  facts = {
    ["UserAddress.id"] = { format = "uuid" },
    ["user_addresses.create skip_address_verification"] = { default = false },
    ["user_addresses.list page[number]"] = { default = 1, minimum = 1 },
    ["user_addresses.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["user_addresses.list sort"] = { default = "created_at" },
  },
  types = {
    AddressVerification = "boolean",
    AdministrativeArea = "string",
    CountryCode = "string",
    LastName = "string",
    UserAddress = {
      administrative_area = "AdministrativeArea",
      borough = "UserAddressesBorough",
      business_name = "UserAddressesBusinessName",
      country_code = "CountryCode",
      created_at = "string",
      customer_reference = "Reference",
      extended_address = "UserAddressesExtendedAddress",
      first_name = "UserAddressesFirstName",
      id = "string",
      last_name = "LastName",
      locality = "UserAddressesLocality",
      neighborhood = "UserAddressesNeighborhood",
      phone_number = "UserAddressesPhoneNumber",
      postal_code = "UserAddressesPostalCode",
      record_type = "string",
      street_address = "UserAddressesStreetAddress",
      updated_at = "string",
    },
    UserAddressesBorough = "string",
    UserAddressesBusinessName = "string",
    UserAddressesCreateAnswer = {
      data = "UserAddress",
    },
    UserAddressesExtendedAddress = "string",
    UserAddressesFirstName = "string",
    UserAddressesLocality = "string",
    UserAddressesNeighborhood = "string",
    UserAddressesPhoneNumber = "string",
    UserAddressesPostalCode = "string",
    UserAddressesRetrieveAnswer = {
      data = "UserAddress",
    },
    UserAddressesStreetAddress = "string",
  },
}
