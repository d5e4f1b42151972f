-- What editors and the documentation know about the types of `dir`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["dir.comments.create"] = "CommentWrapped",
    ["dir.comments.list"] = "DirComment",
    ["dir.list"] = "Dir",
    ["dir.list_document_types"] = "DocumentTypeReferenceList",
    ["dir.list_infringement_claims"] = "InfringementClaim",
    ["dir.phone_number_batches.list"] = "PhoneNumberBatch",
    ["dir.phone_number_batches.retrieve"] = "PhoneNumberBatchWrapped",
    ["dir.phone_numbers.add"] = "PhoneNumberBulkResponse",
    ["dir.phone_numbers.list"] = "DirPhoneNumber",
    ["dir.phone_numbers.remove"] = "PhoneNumberBulkDeleteResponse",
    ["dir.references.create"] = "ReferenceList",
    ["dir.references.list"] = "ReferenceList",
    ["dir.references.update"] = "ReferenceWrapped",
    ["dir.retrieve"] = "DirWrapped",
    ["dir.submit"] = "DirWrapped",
    ["dir.update"] = "DirWrapped",
    ["dir.update_infringement"] = "DirWrapped",
    ["dir.verify_email.confirm"] = "EmailVerificationStatusWrapped",
    ["dir.verify_email.create"] = "EmailVerificationStatusWrapped",
    ["dir.verify_email.list"] = "EmailVerificationStatusWrapped",
  },
  parameters = {
    ["dir.comments.list"] = {
      comment_type = "CommentType",
    },
    ["dir.list"] = {
      ["filter[status]"] = "DirStatus",
      sort = "'created_at'|'-created_at'|'updated_at'|'-updated_at'|'display_name'|'-display_name'|'status'|'-status'",
    },
    ["dir.new_loa"] = {
      agent = "AgentInput",
      signature = "SignaturePayload",
    },
    ["dir.phone_number_batches.list"] = {
      ["filter[status]"] = "PhoneNumberStatus",
    },
    ["dir.phone_numbers.add"] = {
      documents = "Document[]",
    },
    ["dir.phone_numbers.list"] = {
      status = "PhoneNumberStatus",
    },
    ["dir.references.create"] = {
      business_references = "ReferenceInput[]",
      financial_reference = "ReferenceInput",
    },
    ["dir.update"] = {
      documents = "Document[]",
    },
    ["dir.update_infringement"] = {
      documents = "Document[]",
    },
  },
  types = {
    BrandedCallingPaginationMeta = {
      page_number = "integer!",
      page_size = "integer!",
      total_pages = "integer!",
      total_results = "integer!",
    },
    CommentType = "'vetting_comment'|'rejection_reason'|'internal_note'|'notification'|'status_update'|'customer_inquiry'|'admin_response'",
    CommentWrapped = {
      data = "DirComment!",
    },
    DirComment = {
      author_name = "string",
      author_role = "'customer'|'admin'",
      comment_type = "CommentType",
      content = "string",
      created_at = "string",
      entity_type = "'dir'",
      id = "string",
      visibility = "'customer'",
    },
    DirPhoneNumber = {
      batch_id = "string",
      created_at = "string",
      dir_id = "string",
      enterprise_id = "string",
      id = "string",
      loa_document_id = "string",
      phone_number = "string",
      rejection_reason = "RejectionReason",
      status = "PhoneNumberStatus",
      updated_at = "string",
      verified_at = "string",
    },
    DocumentTypeReference = {
      description = "string",
      short_name = "string",
    },
    DocumentTypeReferenceList = {
      data = "DocumentTypeReference[]!",
      meta = "BrandedCallingPaginationMeta!",
    },
    EmailVerificationStatus = {
      email_verified = "boolean!",
      expires_at = "string",
      record_type = "'email_verification'!",
      sends_remaining_today = "number",
      status = "'sent'|'verified'|'unverified'!",
    },
    EmailVerificationStatusWrapped = {
      data = "EmailVerificationStatus!",
    },
    PhoneNumberBatch = {
      batch_id = "string",
      dir_display_name = "string",
      dir_id = "string",
      documents = "Document[]",
      enterprise_id = "string",
      phone_numbers = "DirPhoneNumber[]",
      status = "PhoneNumberStatus",
      submitted_at = "string",
      total_count = "integer",
    },
    PhoneNumberBatchWrapped = {
      data = "PhoneNumberBatch!",
    },
    PhoneNumberBulkDeleteResponse = {
      data = "string[]!",
      meta = "PhoneNumberBulkDeleteResponseMeta!",
    },
    PhoneNumberBulkDeleteResponseMeta = {
      errors = "PhoneNumberItemError[]!",
    },
    PhoneNumberBulkResponse = {
      data = "DirPhoneNumber[]!",
    },
    PhoneNumberItemError = {
      code = "'not_associated'!",
      detail = "string!",
      phone_number = "string!",
      title = "string!",
    },
    PhoneNumberStatus = "'submitted'|'in_review'|'verified'|'unsuccessful'|'suspended'|'expired'|'permanently_rejected'",
    ReferenceInput = {
      email = "string!",
      full_name = "string!",
      job_title = "string",
      organization = "string",
      phone_e164 = "string!",
      relationship_to_registrant = "string",
      timezone = "string!",
    },
    ReferenceList = {
      data = "Reference_[]!",
    },
    ReferenceWrapped = {
      data = "Reference_!",
    },
    Reference_ = {
      email = "string",
      full_name = "string!",
      job_title = "string",
      organization = "string",
      phone_e164 = "string!",
      record_type = "'dir_reference'!",
      ref_type = "'business'|'financial'!",
      relationship_to_registrant = "string",
      slot = "integer!",
      timezone = "string!",
    },
    SignaturePayload = {
      image_base64 = "string!",
      signer_name = "string",
    },
  },
}
