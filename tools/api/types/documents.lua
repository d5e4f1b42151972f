-- What editors and the documentation know about the types of `documents`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["documents.delete"] = "DocumentsDeleteAnswer",
    ["documents.generate_download_link"] = "DocumentsGenerateDownloadLinkAnswer",
    ["documents.list"] = "DocServiceDocument",
    ["documents.retrieve"] = "DocumentsRetrieveAnswer",
    ["documents.update"] = "DocumentsUpdateAnswer",
    ["documents.upload"] = "DocumentsUploadAnswer",
    ["documents.upload_json"] = "DocumentsUploadJsonAnswer",
  },
  parameters = {
    ["documents.list"] = {
      sort = "('filename'|'created_at'|'updated_at'|'-filename'|'-created_at'|'-updated_at')[]",
    },
  },
  facts = {
    ["DocServiceDocument.id"] = { format = "uuid" },
    ["DocumentsGenerateDownloadLinkAnswerData.url"] = { format = "uri" },
    ["documents.list filter[created_at][gt]"] = { format = "date-time" },
    ["documents.list filter[created_at][lt]"] = { format = "date-time" },
    ["documents.list page[number]"] = { default = 1, minimum = 1 },
    ["documents.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["documents.upload file"] = { format = "byte" },
    ["documents.upload_json file"] = { format = "byte" },
  },
  types = {
    DocServiceDocument = {
      av_scan_status = "'scanned'|'infected'|'pending_scan'|'not_scanned'",
      content_type = "string",
      created_at = "string",
      customer_reference = "string",
      filename = "string",
      id = "string",
      record_type = "string",
      sha256 = "string",
      size = "DocServiceDocumentSize",
      status = "'pending'|'verified'|'denied'",
      updated_at = "string",
    },
    DocServiceDocumentSize = {
      amount = "integer",
      unit = "string",
    },
    DocumentsDeleteAnswer = {
      data = "DocServiceDocument",
    },
    DocumentsGenerateDownloadLinkAnswer = {
      data = "DocumentsGenerateDownloadLinkAnswerData!",
    },
    DocumentsGenerateDownloadLinkAnswerData = {
      url = "string!",
    },
    DocumentsRetrieveAnswer = {
      data = "DocServiceDocument",
    },
    DocumentsUpdateAnswer = {
      data = "DocServiceDocument",
    },
    DocumentsUploadAnswer = {
      data = "DocServiceDocument",
    },
    DocumentsUploadJsonAnswer = {
      data = "DocServiceDocument",
    },
  },
}
