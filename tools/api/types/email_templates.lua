-- What editors and the documentation know about the types of `email_templates`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["email_templates.create"] = "EmailTemplateResponse",
    ["email_templates.list"] = "EmailTemplate",
    ["email_templates.render"] = "RenderedEmailTemplateResponse",
    ["email_templates.replace"] = "EmailTemplateResponse",
    ["email_templates.retrieve"] = "EmailTemplateResponse",
    ["email_templates.update"] = "EmailTemplateResponse",
  },
  parameters = {
    ["email_templates.create"] = {
      variable_schema = "table<string, EmailTemplateCreateParamsVariableSchema>",
    },
    ["email_templates.replace"] = {
      variable_schema = "table<string, EmailTemplateReplaceParamsVariableSchema>",
    },
    ["email_templates.update"] = {
      variable_schema = "table<string, EmailTemplateUpdateParamsVariableSchema>",
    },
  },
  facts = {
    ["EmailTemplate.created_at"] = { format = "date-time" },
    ["EmailTemplate.id"] = { format = "uuid" },
    ["EmailTemplate.updated_at"] = { format = "date-time" },
    ["RenderedEmailTemplate.created_at"] = { format = "date-time" },
    ["RenderedEmailTemplate.id"] = { format = "uuid" },
    ["RenderedEmailTemplate.updated_at"] = { format = "date-time" },
    ["email_templates.list page_size"] = { default = 25, maximum = 100, minimum = 1 },
  },
  types = {
    EmailTemplate = {
      autoescape = "boolean!",
      created_at = "string!",
      html_body = "string",
      id = "string!",
      name = "string!",
      record_type = "'email_template'!",
      strict_variables = "boolean!",
      subject = "string",
      text_body = "string",
      updated_at = "string!",
      variable_schema = "table<string, EmailTemplateVariableSchema>",
      variables = "string[]!",
    },
    EmailTemplateCreateParamsVariableSchema = {
      default = "string",
      required = "boolean!",
    },
    EmailTemplateReplaceParamsVariableSchema = {
      default = "string",
      required = "boolean!",
    },
    EmailTemplateResponse = {
      data = "EmailTemplate!",
    },
    EmailTemplateUpdateParamsVariableSchema = {
      default = "string",
      required = "boolean!",
    },
    EmailTemplateVariableSchema = {
      default = "string",
      required = "boolean!",
    },
    RenderedEmailTemplate = {
      autoescape = "boolean!",
      created_at = "string!",
      html_body = "string",
      id = "string!",
      name = "string!",
      record_type = "'email_template'!",
      strict_variables = "boolean!",
      subject = "string",
      text_body = "string",
      updated_at = "string!",
      variable_schema = "table<string, EmailTemplateVariableSchema>",
      variables = "string[]!",
    },
    RenderedEmailTemplateResponse = {
      data = "RenderedEmailTemplate!",
    },
  },
}
