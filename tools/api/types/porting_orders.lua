-- What editors and the documentation know about the types of `porting_orders`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["porting_orders.action_requirements.initiate"] = "PortingOrdersActionRequirementsInitiateAnswer",
    ["porting_orders.action_requirements.list"] = "PortingActionRequirement",
    ["porting_orders.actions.activate"] = "PortingOrdersActionsActivateAnswer",
    ["porting_orders.actions.cancel"] = "PortingOrdersActionsCancelAnswer",
    ["porting_orders.actions.confirm"] = "PortingOrdersActionsConfirmAnswer",
    ["porting_orders.actions.share"] = "PortingOrdersActionsShareAnswer",
    ["porting_orders.activation_jobs.list"] = "PortingOrdersActivationJob",
    ["porting_orders.activation_jobs.retrieve"] = "PortingOrdersActivationJobsRetrieveAnswer",
    ["porting_orders.activation_jobs.update"] = "PortingOrdersActivationJobsUpdateAnswer",
    ["porting_orders.additional_documents.create"] = "PortingOrdersAdditionalDocumentsCreateAnswer",
    ["porting_orders.additional_documents.list"] = "PortingAdditionalDocument",
    ["porting_orders.associated_phone_numbers.create"] = "PortingOrdersAssociatedPhoneNumbersCreateAnswer",
    ["porting_orders.associated_phone_numbers.delete"] = "PortingOrdersAssociatedPhoneNumbersDeleteAnswer",
    ["porting_orders.associated_phone_numbers.list"] = "PortingAssociatedPhoneNumber",
    ["porting_orders.comments.create"] = "PortingOrdersCommentsCreateAnswer",
    ["porting_orders.comments.list"] = "PortingOrdersComment",
    ["porting_orders.create"] = "PortingOrdersCreateAnswer",
    ["porting_orders.list"] = "PortingOrder",
    ["porting_orders.phone_number_blocks.create"] = "PortingOrdersPhoneNumberBlocksCreateAnswer",
    ["porting_orders.phone_number_blocks.delete"] = "PortingOrdersPhoneNumberBlocksDeleteAnswer",
    ["porting_orders.phone_number_blocks.list"] = "PortingPhoneNumberBlock",
    ["porting_orders.phone_number_configurations.create"] = "PortingOrdersPhoneNumberConfigurationsCreateAnswer",
    ["porting_orders.phone_number_configurations.list"] = "PortingPhoneNumberConfiguration",
    ["porting_orders.phone_number_extensions.create"] = "PortingOrdersPhoneNumberExtensionsCreateAnswer",
    ["porting_orders.phone_number_extensions.delete"] = "PortingOrdersPhoneNumberExtensionsDeleteAnswer",
    ["porting_orders.phone_number_extensions.list"] = "PortingPhoneNumberExtension",
    ["porting_orders.retrieve"] = "PortingOrdersRetrieveAnswer",
    ["porting_orders.retrieve_allowed_foc_windows"] = "PortingOrdersRetrieveAllowedFocWindowsAnswer",
    ["porting_orders.retrieve_exception_types"] = "PortingOrdersRetrieveExceptionTypesAnswer",
    ["porting_orders.retrieve_requirements"] = "PortingOrderRequirementDetail",
    ["porting_orders.retrieve_sub_request"] = "PortingOrdersRetrieveSubRequestAnswer",
    ["porting_orders.update"] = "PortingOrdersUpdateAnswer",
    ["porting_orders.verification_codes.list"] = "PortingVerificationCode",
    ["porting_orders.verification_codes.verify"] = "PortingOrdersVerificationCodesVerifyAnswer",
  },
  parameters = {
    ["porting_orders.action_requirements.initiate"] = {
      params = "AUIdVerificationParams",
    },
    ["porting_orders.action_requirements.list"] = {
      ["filter[action_type]"] = "'au_id_verification'",
      ["filter[status]"] = "'created'|'pending'|'completed'|'cancelled'|'failed'",
      ["sort[value]"] = "'created_at'|'-created_at'|'updated_at'|'-updated_at'",
    },
    ["porting_orders.actions.share"] = {
      permissions = "'porting_order.document.read'|'porting_order.document.update'",
    },
    ["porting_orders.additional_documents.create"] = {
      additional_documents = "PortingOrdersAdditionalDocumentsCreateAdditionalDocumentsItem[]",
    },
    ["porting_orders.additional_documents.list"] = {
      ["filter[document_type]"] = "('loa'|'invoice'|'csr'|'other')[]",
      ["sort[value]"] = "'created_at'|'-created_at'",
    },
    ["porting_orders.associated_phone_numbers.create"] = {
      action = "'keep'|'disconnect'",
      phone_number_range = "PortingOrdersAssociatedPhoneNumbersCreatePhoneNumberRange",
    },
    ["porting_orders.associated_phone_numbers.list"] = {
      ["filter[action]"] = "'keep'|'disconnect'",
      ["sort[value]"] = "'-created_at'|'created_at'",
    },
    ["porting_orders.list"] = {
      ["filter[misc][type]"] = "PortingOrderType",
      ["sort[value]"] = "'created_at'|'-created_at'|'activation_settings.foc_datetime_requested'|'-activation_settings.foc_datetime_requested'",
    },
    ["porting_orders.phone_number_blocks.create"] = {
      activation_ranges = "PortingOrdersPhoneNumberBlocksCreateActivationRangesItem[]",
      phone_number_range = "PortingOrdersPhoneNumberBlocksCreatePhoneNumberRange",
    },
    ["porting_orders.phone_number_blocks.list"] = {
      ["filter[activation_status]"] = "PortingOrderActivationStatus",
      ["filter[portability_status]"] = "PortabilityStatus",
      ["filter[status]"] = "'draft'|'in-process'|'submitted'|'exception'|'foc-date-confirmed'|'cancel-pending'|'ported'|'cancelled'|('draft'|'in-process'|'submitted'|'exception'|'foc-date-confirmed'|'cancel-pending'|'ported'|'cancelled')[]",
      ["sort[value]"] = "'-created_at'|'created_at'",
    },
    ["porting_orders.phone_number_configurations.create"] = {
      phone_number_configurations = "PortingOrdersPhoneNumberConfigurationsCreatePhoneNumberConfigurationsItem[]",
    },
    ["porting_orders.phone_number_configurations.list"] = {
      ["filter[porting_order][status]"] = "('activation-in-progress'|'cancel-pending'|'cancelled'|'draft'|'exception'|'foc-date-confirmed'|'in-process'|'ported'|'submitted')[]",
      ["sort[value]"] = "'created_at'|'-created_at'",
    },
    ["porting_orders.phone_number_extensions.create"] = {
      activation_ranges = "PortingOrdersPhoneNumberExtensionsCreateActivationRangesItem[]",
      extension_range = "PortingOrdersPhoneNumberExtensionsCreateExtensionRange",
    },
    ["porting_orders.phone_number_extensions.list"] = {
      ["sort[value]"] = "'-created_at'|'created_at'",
    },
    ["porting_orders.update"] = {
      activation_settings = "PortingOrdersUpdateActivationSettings",
      documents = "PortingOrderDocuments",
      end_user = "PortingOrderEndUser",
      messaging = "PortingOrdersUpdateMessaging",
      misc = "PortingOrderMisc",
      phone_number_configuration = "PortingOrderPhoneNumberConfiguration",
      requirements = "UpdatePortingOrderRequirement[]",
      user_feedback = "PortingOrderUserFeedback",
    },
    ["porting_orders.verification_codes.list"] = {
      ["sort[value]"] = "'created_at'|'-created_at'",
    },
    ["porting_orders.verification_codes.send"] = {
      verification_method = "'sms'|'call'",
    },
    ["porting_orders.verification_codes.verify"] = {
      verification_codes = "PortingOrdersVerificationCodesVerifyVerificationCodesItem[]",
    },
  },
  types = {
    AUIdVerificationParams = {
      first_name = "string!",
      last_name = "string!",
    },
    GetSubRequestByPortingOrder = {
      port_request_id = "string",
      sub_request_id = "string",
    },
    PortabilityStatus = "'pending'|'confirmed'|'provisional'",
    PortingActionRequirement = {
      action_type = "string",
      action_url = "string",
      cancel_reason = "string",
      created_at = "string",
      id = "string",
      porting_order_id = "string",
      record_type = "'porting_action_requirement'",
      requirement_type_id = "string",
      status = "'created'|'pending'|'completed'|'cancelled'|'failed'",
      updated_at = "string",
    },
    PortingAdditionalDocument = {
      content_type = "string",
      created_at = "string",
      document_id = "string",
      document_type = "'loa'|'invoice'|'csr'|'other'",
      filename = "string",
      id = "string",
      porting_order_id = "string",
      record_type = "string",
      updated_at = "string",
    },
    PortingAssociatedPhoneNumber = {
      action = "'keep'|'disconnect'",
      country_code = "string",
      created_at = "string",
      id = "string",
      phone_number_range = "PortingAssociatedPhoneNumberPhoneNumberRange",
      phone_number_type = "'landline'|'local'|'mobile'|'national'|'shared_cost'|'toll_free'",
      porting_order_id = "string",
      record_type = "string",
      updated_at = "string",
    },
    PortingAssociatedPhoneNumberPhoneNumberRange = {
      end_at = "string",
      start_at = "string",
    },
    PortingOrder = {
      activation_settings = "PortingOrderActivationSettings",
      additional_steps = "('associated_phone_numbers'|'phone_number_verification_codes')[]",
      created_at = "string",
      customer_group_reference = "string",
      customer_reference = "string",
      description = "string",
      documents = "PortingOrderDocuments",
      end_user = "PortingOrderEndUser",
      id = "string",
      messaging = "PortingOrderMessaging",
      misc = "PortingOrderMisc",
      old_service_provider_ocn = "string",
      parent_support_key = "string",
      phone_number_configuration = "PortingOrderPhoneNumberConfiguration",
      phone_number_type = "'landline'|'local'|'mobile'|'national'|'shared_cost'|'toll_free'",
      phone_numbers = "PortingPhoneNumber[]",
      porting_phone_numbers_count = "integer",
      record_type = "string",
      requirements = "PortingOrderRequirement[]",
      requirements_met = "boolean",
      status = "PortingOrderStatus",
      support_key = "string",
      updated_at = "string",
      user_feedback = "PortingOrderUserFeedback",
      user_id = "string",
      webhook_url = "string",
    },
    PortingOrderActivationSettings = {
      activation_status = "PortingOrderActivationStatus",
      fast_port_eligible = "boolean",
      foc_datetime_actual = "string",
      foc_datetime_requested = "string",
    },
    PortingOrderActivationStatus = "'New'|'Pending'|'Conflict'|'Cancel Pending'|'Failed'|'Concurred'|'Activate RDY'|'Disconnect Pending'|'Concurrence Sent'|'Old'|'Sending'|'Active'|'Cancelled'",
    PortingOrderDocuments = {
      invoice = "string",
      loa = "string",
    },
    PortingOrderEndUser = {
      admin = "PortingOrderEndUserAdmin",
      location = "PortingOrderEndUserLocation",
    },
    PortingOrderEndUserAdmin = {
      account_number = "string",
      auth_person_name = "string",
      billing_phone_number = "string",
      business_identifier = "string",
      entity_name = "string",
      pin_passcode = "string",
      tax_identifier = "string",
    },
    PortingOrderEndUserLocation = {
      administrative_area = "string",
      country_code = "string",
      extended_address = "string",
      locality = "string",
      postal_code = "string",
      street_address = "string",
    },
    PortingOrderMessaging = {
      enable_messaging = "boolean",
      messaging_capable = "boolean",
      messaging_port_completed = "boolean",
      messaging_port_status = "'not_applicable'|'pending'|'activating'|'exception'|'canceled'|'partial_port_complete'|'ported'",
    },
    PortingOrderMisc = {
      new_billing_phone_number = "string",
      remaining_numbers_action = "'keep'|'disconnect'",
      type = "PortingOrderType",
    },
    PortingOrderPhoneNumberConfiguration = {
      billing_group_id = "string",
      connection_id = "string",
      emergency_address_id = "string",
      messaging_profile_id = "string",
      tags = "string[]",
    },
    PortingOrderRequirement = {
      field_type = "'document'",
      field_value = "string",
      record_type = "string",
      requirement_type_id = "string",
    },
    PortingOrderRequirementDetail = {
      field_type = "'document'|'textual'",
      field_value = "string",
      record_type = "string",
      requirement_status = "string",
      requirement_type = "PortingOrderRequirementDetailRequirementType",
    },
    PortingOrderRequirementDetailRequirementType = {
      acceptance_criteria = "table",
      description = "string",
      example = "string",
      id = "string",
      name = "string",
      type = "string",
    },
    PortingOrderSharingToken = {
      created_at = "string",
      expires_at = "string",
      expires_in_seconds = "integer",
      id = "string",
      permissions = "('porting_order.document.read'|'porting_order.document.update')[]",
      porting_order_id = "string",
      record_type = "string",
      token = "string",
    },
    PortingOrderType = "'full'|'partial'",
    PortingOrderUserFeedback = {
      user_comment = "string",
      user_rating = "integer",
    },
    PortingOrdersActionRequirementsInitiateAnswer = {
      data = "PortingActionRequirement",
    },
    PortingOrdersActionsActivateAnswer = {
      data = "PortingOrdersActivationJob",
    },
    PortingOrdersActionsCancelAnswer = {
      data = "PortingOrder",
      meta = "PortingOrdersActionsCancelAnswerMeta",
    },
    PortingOrdersActionsCancelAnswerMeta = {
      phone_numbers_url = "string",
    },
    PortingOrdersActionsConfirmAnswer = {
      data = "PortingOrder",
      meta = "PortingOrdersActionsConfirmAnswerMeta",
    },
    PortingOrdersActionsConfirmAnswerMeta = {
      phone_numbers_url = "string",
    },
    PortingOrdersActionsShareAnswer = {
      data = "PortingOrderSharingToken",
    },
    PortingOrdersActivationJob = {
      activate_at = "string",
      activation_type = "'scheduled'|'on-demand'",
      activation_windows = "PortingOrdersActivationJobActivationWindowsItem[]",
      created_at = "string",
      id = "string",
      record_type = "string",
      status = "'created'|'in-process'|'completed'|'failed'",
      updated_at = "string",
    },
    PortingOrdersActivationJobActivationWindowsItem = {
      end_at = "string",
      start_at = "string",
    },
    PortingOrdersActivationJobsRetrieveAnswer = {
      data = "PortingOrdersActivationJob",
    },
    PortingOrdersActivationJobsUpdateAnswer = {
      data = "PortingOrdersActivationJob",
    },
    PortingOrdersAdditionalDocumentsCreateAdditionalDocumentsItem = {
      document_id = "string",
      document_type = "'loa'|'invoice'|'csr'|'other'",
    },
    PortingOrdersAdditionalDocumentsCreateAnswer = {
      data = "PortingAdditionalDocument[]",
    },
    PortingOrdersAllowedFocWindow = {
      ended_at = "string",
      record_type = "string",
      started_at = "string",
    },
    PortingOrdersAssociatedPhoneNumbersCreateAnswer = {
      data = "PortingAssociatedPhoneNumber",
    },
    PortingOrdersAssociatedPhoneNumbersCreatePhoneNumberRange = {
      end_at = "string",
      start_at = "string",
    },
    PortingOrdersAssociatedPhoneNumbersDeleteAnswer = {
      data = "PortingAssociatedPhoneNumber",
    },
    PortingOrdersComment = {
      body = "string",
      created_at = "string",
      id = "string",
      porting_order_id = "string",
      record_type = "string",
      user_type = "'admin'|'user'|'system'",
    },
    PortingOrdersCommentsCreateAnswer = {
      data = "PortingOrdersComment",
    },
    PortingOrdersCreateAnswer = {
      data = "PortingOrder[]",
    },
    PortingOrdersPhoneNumberBlocksCreateActivationRangesItem = {
      end_at = "string!",
      start_at = "string!",
    },
    PortingOrdersPhoneNumberBlocksCreateAnswer = {
      data = "PortingPhoneNumberBlock",
    },
    PortingOrdersPhoneNumberBlocksCreatePhoneNumberRange = {
      end_at = "string!",
      start_at = "string!",
    },
    PortingOrdersPhoneNumberBlocksDeleteAnswer = {
      data = "PortingPhoneNumberBlock",
    },
    PortingOrdersPhoneNumberConfigurationsCreateAnswer = {
      data = "PortingPhoneNumberConfiguration[]",
    },
    PortingOrdersPhoneNumberConfigurationsCreatePhoneNumberConfigurationsItem = {
      porting_phone_number_id = "string!",
      user_bundle_id = "string!",
    },
    PortingOrdersPhoneNumberExtensionsCreateActivationRangesItem = {
      end_at = "integer!",
      start_at = "integer!",
    },
    PortingOrdersPhoneNumberExtensionsCreateAnswer = {
      data = "PortingPhoneNumberExtension",
    },
    PortingOrdersPhoneNumberExtensionsCreateExtensionRange = {
      end_at = "integer!",
      start_at = "integer!",
    },
    PortingOrdersPhoneNumberExtensionsDeleteAnswer = {
      data = "PortingPhoneNumberExtension",
    },
    PortingOrdersRetrieveAllowedFocWindowsAnswer = {
      data = "PortingOrdersAllowedFocWindow[]",
      meta = "PaginationMeta_",
    },
    PortingOrdersRetrieveAnswer = {
      data = "PortingOrder",
      meta = "PortingOrdersRetrieveAnswerMeta",
    },
    PortingOrdersRetrieveAnswerMeta = {
      phone_numbers_url = "string",
    },
    PortingOrdersRetrieveExceptionTypesAnswer = {
      data = "PortingOrdersExceptionType[]",
    },
    PortingOrdersRetrieveSubRequestAnswer = {
      data = "GetSubRequestByPortingOrder",
    },
    PortingOrdersUpdateActivationSettings = {
      foc_datetime_requested = "string",
    },
    PortingOrdersUpdateAnswer = {
      data = "PortingOrder",
      meta = "PortingOrdersUpdateAnswerMeta",
    },
    PortingOrdersUpdateAnswerMeta = {
      phone_numbers_url = "string",
    },
    PortingOrdersUpdateMessaging = {
      enable_messaging = "boolean",
    },
    PortingOrdersVerificationCodesVerifyAnswer = {
      data = "PortingVerificationCode[]",
    },
    PortingOrdersVerificationCodesVerifyVerificationCodesItem = {
      code = "string",
      phone_number = "string",
    },
    PortingPhoneNumber = {
      activation_status = "PortingOrderActivationStatus",
      phone_number = "string",
      phone_number_type = "'landline'|'local'|'mobile'|'national'|'shared_cost'|'toll_free'",
      portability_status = "PortabilityStatus",
      porting_order_id = "string",
      porting_order_status = "'draft'|'in-process'|'submitted'|'exception'|'foc-date-confirmed'|'cancel-pending'|'ported'|'cancelled'",
      record_type = "string",
      requirements_status = "'requirement-info-pending'|'requirement-info-under-review'|'requirement-info-exception'|'approved'",
      support_key = "string",
    },
    PortingPhoneNumberBlock = {
      activation_ranges = "PortingPhoneNumberBlockActivationRangesItem[]",
      country_code = "string",
      created_at = "string",
      id = "string",
      phone_number_range = "PortingPhoneNumberBlockPhoneNumberRange",
      phone_number_type = "'landline'|'local'|'mobile'|'national'|'shared_cost'|'toll_free'",
      record_type = "string",
      updated_at = "string",
    },
    PortingPhoneNumberBlockActivationRangesItem = {
      end_at = "string",
      start_at = "string",
    },
    PortingPhoneNumberBlockPhoneNumberRange = {
      end_at = "string",
      start_at = "string",
    },
    PortingPhoneNumberConfiguration = {
      created_at = "string",
      id = "string",
      porting_phone_number_id = "string",
      record_type = "string",
      updated_at = "string",
      user_bundle_id = "string",
    },
    PortingPhoneNumberExtension = {
      activation_ranges = "PortingPhoneNumberExtensionActivationRangesItem[]",
      created_at = "string",
      extension_range = "PortingPhoneNumberExtensionExtensionRange",
      id = "string",
      porting_phone_number_id = "string",
      record_type = "string",
      updated_at = "string",
    },
    PortingPhoneNumberExtensionActivationRangesItem = {
      end_at = "integer",
      start_at = "integer",
    },
    PortingPhoneNumberExtensionExtensionRange = {
      end_at = "integer",
      start_at = "integer",
    },
    PortingVerificationCode = {
      created_at = "string",
      id = "string",
      phone_number = "string",
      porting_order_id = "string",
      record_type = "string",
      updated_at = "string",
      verified = "boolean",
    },
    UpdatePortingOrderRequirement = {
      field_value = "string!",
      requirement_type_id = "string!",
    },
  },
}
