-- What editors and the documentation know about the types of `authentication_providers`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["authentication_providers.create"] = "AuthenticationProvidersCreateAnswer",
    ["authentication_providers.delete"] = "AuthenticationProvidersDeleteAnswer",
    ["authentication_providers.list"] = "AuthenticationProvider",
    ["authentication_providers.retrieve"] = "AuthenticationProvidersRetrieveAnswer",
    ["authentication_providers.update"] = "AuthenticationProvidersUpdateAnswer",
  },
  parameters = {
    ["authentication_providers.create"] = {
      active = "Active",
      name = "Name_",
      settings = "Settings",
      settings_url = "Url",
      short_name = "ShortName",
    },
    ["authentication_providers.list"] = {
      sort = "'name'|'-name'|'short_name'|'-short_name'|'active'|'-active'|'created_at'|'-created_at'|'updated_at'|'-updated_at'",
    },
    ["authentication_providers.update"] = {
      active = "Active",
      name = "Name_",
      settings = "Settings",
      settings_url = "Url",
      short_name = "ShortName",
    },
  },
  facts = {
    ["AuthenticationProvider.activated_at"] = { format = "date-time" },
    ["AuthenticationProvider.active"] = { default = true },
    ["AuthenticationProvider.created_at"] = { format = "date-time" },
    ["AuthenticationProvider.id"] = { format = "uuid" },
    ["AuthenticationProvider.organization_id"] = { format = "uuid" },
    ["AuthenticationProvider.updated_at"] = { format = "date-time" },
    ["AuthenticationProviderSettings.assertion_consumer_service_url"] = { format = "uri" },
    ["AuthenticationProviderSettings.idp_cert_fingerprint_algorithm"] = { default = "sha1" },
    ["AuthenticationProviderSettings.idp_entity_id"] = { format = "uri" },
    ["AuthenticationProviderSettings.idp_slo_target_url"] = { format = "uri" },
    ["AuthenticationProviderSettings.idp_sso_target_url"] = { format = "uri" },
    ["AuthenticationProviderSettings.service_provider_entity_id"] = { format = "uri" },
    ["AuthenticationProviderSettings.service_provider_login_url"] = { format = "uri" },
    ["Settings.idp_cert_fingerprint_algorithm"] = { default = "sha1" },
    ["Settings.idp_entity_id"] = { format = "uri" },
    ["Settings.idp_sso_target_url"] = { format = "uri" },
    ["authentication_providers.create active"] = { default = true },
    ["authentication_providers.create settings_url"] = { format = "uri" },
    ["authentication_providers.list page[number]"] = { default = 1, minimum = 1 },
    ["authentication_providers.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["authentication_providers.list sort"] = { default = "-created_at" },
    ["authentication_providers.update active"] = { default = true },
    ["authentication_providers.update settings_url"] = { format = "uri" },
  },
  types = {
    Active = "boolean",
    AuthenticationProvider = {
      activated_at = "string",
      active = "Active",
      created_at = "string",
      id = "string",
      name = "Name_",
      organization_id = "Id",
      record_type = "string",
      settings = "AuthenticationProviderSettings",
      short_name = "ShortName",
      updated_at = "string",
    },
    AuthenticationProviderSettings = {
      assertion_consumer_service_url = "string",
      idp_attribute_names = "table",
      idp_cert_fingerprint = "string",
      idp_cert_fingerprint_algorithm = "'sha1'|'sha256'|'sha384'|'sha512'",
      idp_certificate = "string",
      idp_entity_id = "string",
      idp_slo_target_url = "string",
      idp_sso_target_url = "string",
      name_identifier_format = "string",
      provision_groups = "boolean",
      service_provider_entity_id = "string",
      service_provider_login_url = "string",
    },
    AuthenticationProvidersCreateAnswer = {
      data = "AuthenticationProvider",
    },
    AuthenticationProvidersDeleteAnswer = {
      data = "AuthenticationProvider",
    },
    AuthenticationProvidersRetrieveAnswer = {
      data = "AuthenticationProvider",
    },
    AuthenticationProvidersUpdateAnswer = {
      data = "AuthenticationProvider",
    },
    Id = "string",
    Name_ = "string",
    Settings = {
      idp_cert_fingerprint = "string!",
      idp_cert_fingerprint_algorithm = "'sha1'|'sha256'|'sha384'|'sha512'",
      idp_entity_id = "string!",
      idp_sso_target_url = "string!",
    },
    ShortName = "string",
    Url = "string",
  },
}
