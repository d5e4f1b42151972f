-- What editors and the documentation know about the types of `external_connections`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["external_connections.civic_addresses.list"] = "ExternalConnectionsCivicAddressesListAnswer",
    ["external_connections.civic_addresses.retrieve"] = "ExternalConnectionsCivicAddressesRetrieveAnswer",
    ["external_connections.create"] = "ExternalConnectionsCreateAnswer",
    ["external_connections.delete"] = "ExternalConnectionsDeleteAnswer",
    ["external_connections.list"] = "ExternalConnection",
    ["external_connections.log_messages.dismiss"] = "ExternalConnectionsLogMessagesDismissAnswer",
    ["external_connections.log_messages.list"] = "LogMessage",
    ["external_connections.log_messages.retrieve"] = "ExternalConnectionsLogMessagesRetrieveAnswer",
    ["external_connections.phone_numbers.list"] = "ExternalConnectionPhoneNumber",
    ["external_connections.phone_numbers.retrieve"] = "ExternalConnectionsPhoneNumbersRetrieveAnswer",
    ["external_connections.phone_numbers.update"] = "ExternalConnectionsPhoneNumbersUpdateAnswer",
    ["external_connections.releases.list"] = "Release",
    ["external_connections.releases.retrieve"] = "ExternalConnectionsReleasesRetrieveAnswer",
    ["external_connections.retrieve"] = "ExternalConnectionsRetrieveAnswer",
    ["external_connections.update"] = "ExternalConnectionsUpdateAnswer",
    ["external_connections.update_location"] = "LocationResponse",
    ["external_connections.uploads.create"] = "ExternalConnectionsUploadsCreateAnswer",
    ["external_connections.uploads.list"] = "Upload",
    ["external_connections.uploads.pending_count"] = "ExternalConnectionsUploadsPendingCountAnswer",
    ["external_connections.uploads.refresh_status"] = "ExternalConnectionsUploadsRefreshStatusAnswer",
    ["external_connections.uploads.retrieve"] = "ExternalConnectionsUploadsRetrieveAnswer",
    ["external_connections.uploads.retry"] = "ExternalConnectionsUploadsRetryAnswer",
  },
  parameters = {
    ["external_connections.create"] = {
      active = "ConnectionActive",
      external_sip_connection = "ExternalSipConnectionZoomOnly",
      inbound = "ExternalConnectionsCreateInbound",
      outbound = "ExternalConnectionsCreateOutbound",
    },
    ["external_connections.list"] = {
      ["filter[external_sip_connection]"] = "'zoom'|'operator_connect'",
    },
    ["external_connections.releases.list"] = {
      ["filter[status][eq]"] = "('pending_upload'|'pending'|'in_progress'|'complete'|'failed'|'expired'|'unknown')[]",
    },
    ["external_connections.update"] = {
      active = "ConnectionActive",
      inbound = "ExternalConnectionsUpdateInbound",
      outbound = "ExternalConnectionsUpdateOutbound",
    },
    ["external_connections.uploads.create"] = {
      additional_usages = "('calling_user_assignment'|'first_party_app_assignment')[]",
      usage = "'calling_user_assignment'|'first_party_app_assignment'",
    },
    ["external_connections.uploads.list"] = {
      ["filter[status][eq]"] = "('pending_upload'|'pending'|'in_progress'|'success'|'error')[]",
    },
  },
  types = {
    CivicAddress = {
      city_or_town = "string",
      city_or_town_alias = "string",
      company_name = "string",
      country = "string",
      country_or_district = "string",
      default_location_id = "string",
      description = "string",
      house_number = "string",
      house_number_suffix = "string",
      id = "UUID",
      locations = "Location[]",
      postal_or_zip_code = "string",
      record_type = "string",
      state_or_province = "string",
      street_name = "string",
      street_suffix = "string",
    },
    CredentialActive = "boolean",
    ExternalConnection = {
      active = "ConnectionActive",
      created_at = "string",
      credential_active = "CredentialActive",
      external_sip_connection = "ExternalSipConnection",
      id = "IntId",
      inbound = "ExternalConnectionInbound",
      outbound = "ExternalConnectionOutbound",
      record_type = "string",
      tags = "string[]",
      updated_at = "string",
      webhook_api_version = "'1'|'2'",
      webhook_event_failover_url = "string",
      webhook_event_url = "string",
      webhook_timeout_secs = "integer",
    },
    ExternalConnectionInbound = {
      channel_limit = "integer",
    },
    ExternalConnectionOutbound = {
      channel_limit = "integer",
      outbound_voice_profile_id = "ExternalVoiceIntegrationsOutboundVoiceProfileId",
    },
    ExternalConnectionPhoneNumber = {
      acquired_capabilities = "('FirstPartyAppAssignment'|'InboundCalling'|'Office365'|'OutboundCalling'|'UserAssignment')[]",
      civic_address_id = "string",
      displayed_country_code = "string",
      location_id = "string",
      number_id = "string",
      telephone_number = "string",
      ticket_id = "UUID",
    },
    ExternalConnectionsCivicAddressesListAnswer = {
      data = "CivicAddress[]",
    },
    ExternalConnectionsCivicAddressesRetrieveAnswer = {
      data = "CivicAddress",
    },
    ExternalConnectionsCreateAnswer = {
      data = "ExternalConnection",
    },
    ExternalConnectionsCreateInbound = {
      channel_limit = "integer",
      outbound_voice_profile_id = "string!",
    },
    ExternalConnectionsCreateOutbound = {
      channel_limit = "integer",
      outbound_voice_profile_id = "ExternalVoiceIntegrationsOutboundVoiceProfileId",
    },
    ExternalConnectionsDeleteAnswer = {
      data = "ExternalConnection",
    },
    ExternalConnectionsLogMessagesDismissAnswer = {
      success = "boolean",
    },
    ExternalConnectionsLogMessagesRetrieveAnswer = {
      log_messages = "LogMessage[]",
    },
    ExternalConnectionsPhoneNumbersRetrieveAnswer = {
      data = "ExternalConnectionPhoneNumber",
    },
    ExternalConnectionsPhoneNumbersUpdateAnswer = {
      data = "ExternalConnectionPhoneNumber",
    },
    ExternalConnectionsReleasesRetrieveAnswer = {
      data = "Release",
    },
    ExternalConnectionsRetrieveAnswer = {
      data = "ExternalConnection",
    },
    ExternalConnectionsUpdateAnswer = {
      data = "ExternalConnection",
    },
    ExternalConnectionsUpdateInbound = {
      channel_limit = "integer",
    },
    ExternalConnectionsUpdateOutbound = {
      channel_limit = "integer",
      outbound_voice_profile_id = "ExternalVoiceIntegrationsOutboundVoiceProfileId!",
    },
    ExternalConnectionsUploadsCreateAnswer = {
      success = "boolean",
      ticket_id = "string",
    },
    ExternalConnectionsUploadsPendingCountAnswer = {
      data = "ExternalConnectionsUploadsPendingCountAnswerData",
    },
    ExternalConnectionsUploadsPendingCountAnswerData = {
      pending_numbers_count = "integer",
      pending_orders_count = "integer",
    },
    ExternalConnectionsUploadsRefreshStatusAnswer = {
      success = "boolean",
    },
    ExternalConnectionsUploadsRetrieveAnswer = {
      data = "Upload",
    },
    ExternalConnectionsUploadsRetryAnswer = {
      data = "Upload",
    },
    ExternalSipConnection = "'zoom'|'operator_connect'",
    ExternalSipConnectionZoomOnly = "'zoom'",
    ExternalVoiceIntegrationsOutboundVoiceProfileId = "string",
    IntId = "string",
    Location = {
      additional_info = "string",
      description = "string",
      id = "UUID",
      is_default = "boolean",
    },
    LocationResponse = {
      data = "LocationResponseData",
    },
    LocationResponseData = {
      accepted_address_suggestions = "boolean",
      location_id = "string",
      static_emergency_address_id = "string",
    },
    LogMessage = {
      code = "string!",
      detail = "string",
      meta = "LogMessageMeta",
      source = "LogMessageSource",
      title = "string!",
    },
    LogMessageMeta = {
      external_connection_id = "string",
      telephone_number = "string",
      ticket_id = "string",
    },
    LogMessageSource = {
      pointer = "string",
    },
    Release = {
      created_at = "string",
      error_message = "string",
      status = "'pending_upload'|'pending'|'in_progress'|'complete'|'failed'|'expired'|'unknown'",
      telephone_numbers = "TnReleaseEntry[]",
      tenant_id = "string",
      ticket_id = "UUID",
    },
    TnReleaseEntry = {
      number_id = "string",
      phone_number = "string",
    },
    TnUploadEntry = {
      civic_address_id = "string",
      error_code = "'internal_error'|'unable_to_retrieve_default_location'|'unknown_country_code'|'unable_to_retrieve_location'|'unable_to_retrieve_partner_info'|'unable_to_match_geography_entry'",
      error_message = "string",
      internal_status = "'pending_assignment'|'in_progress'|'all_internal_jobs_completed'|'release_requested'|'release_completed'|'error'",
      location_id = "string",
      number_id = "UUID",
      phone_number = "string",
      status = "'pending_upload'|'pending'|'in_progress'|'success'|'error'",
    },
    UUID = "string",
    Upload = {
      available_usages = "('calling_user_assignment'|'first_party_app_assignment')[]",
      error_code = "string",
      error_message = "string",
      location_id = "string",
      status = "'pending_upload'|'pending'|'in_progress'|'partial_success'|'success'|'error'",
      tenant_id = "string",
      ticket_id = "UUID",
      tn_upload_entries = "TnUploadEntry[]",
    },
  },
}
