-- What editors and the documentation know about the types of `session_analysis`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["session_analysis.metadata.retrieve"] = "MetadataOverviewResponse",
    ["session_analysis.metadata.retrieve_record_type"] = "RecordTypeMetadataResponse",
    ["session_analysis.retrieve"] = "SessionAnalysisResponse",
  },
  parameters = {
    ["session_analysis.retrieve"] = {
      expand = "'record'|'none'",
    },
  },
  facts = {
    ["MetadataInfo.last_updated"] = { format = "date-time" },
    ["session_analysis.retrieve date_time"] = { format = "date-time" },
    ["session_analysis.retrieve expand"] = { default = "record" },
    ["session_analysis.retrieve include_children"] = { default = true },
    ["session_analysis.retrieve max_depth"] = { default = 2, maximum = 5, minimum = 1 },
  },
  types = {
    ChildRelationshipInfo = {
      child_event = "string!",
      child_product = "string!",
      child_record_type = "string!",
      cost_rollup = "boolean!",
      description = "string!",
      relationship_type = "string!",
      traversal_enabled = "boolean!",
      via = "MetadataFieldMapping!",
    },
    CostInfo = {
      cumulative_cost = "string!",
      currency = "string!",
      event_cost = "string!",
    },
    CostSummary = {
      currency = "string!",
      total = "string!",
    },
    EventNode = {
      children = "EventNode[]!",
      cost = "CostInfo!",
      event_name = "string!",
      id = "string!",
      links = "Links!",
      product = "string!",
      record = "table!",
      relationship = "RelationshipInfo",
    },
    FieldMapping = {
      local_field = "string!",
      parent_field = "string!",
    },
    Links = {
      records = "string!",
      self = "string!",
    },
    MetadataFieldMapping = {
      local_field = "string!",
      parent_field = "string!",
    },
    MetadataInfo = {
      last_updated = "string!",
      total_record_types = "integer!",
    },
    MetadataOverviewResponse = {
      meta = "MetadataInfo!",
      query_parameters = "table<string, QueryParameterInfo>!",
      record_types = "RecordTypeInfo[]!",
    },
    ParentRelationshipInfo = {
      cost_rollup = "boolean!",
      description = "string!",
      parent_event = "string!",
      parent_product = "string!",
      parent_record_type = "string!",
      relationship_type = "string!",
      traversal_enabled = "boolean!",
      via = "MetadataFieldMapping!",
    },
    QueryParameterInfo = {
      default = "string!",
      description = "string!",
      enum_values = "string[]",
      max = "integer",
      min = "integer",
      type = "string!",
    },
    RecordTypeInfo = {
      aliases = "string[]!",
      child_relationships = "ChildRelationshipInfo[]!",
      description = "string!",
      event = "string!",
      parent_relationships = "ParentRelationshipInfo[]!",
      product = "string!",
      record_type = "string!",
    },
    RecordTypeMetadataResponse = {
      aliases = "string[]!",
      child_relationships = "ChildRelationshipInfo[]!",
      event = "string!",
      examples = "table!",
      meta = "RelationshipMetadata!",
      parent_relationships = "ParentRelationshipInfo[]!",
      product = "string!",
      record_type = "string!",
    },
    RelationshipInfo = {
      parent_id = "string!",
      type = "string!",
      via = "FieldMapping!",
    },
    RelationshipMetadata = {
      max_recommended_depth = "integer!",
      total_children = "integer!",
      total_parents = "integer!",
      total_siblings = "integer!",
    },
    ResponseMeta = {
      event_count = "integer!",
      products = "string[]!",
    },
    SessionAnalysisResponse = {
      cost = "CostSummary!",
      meta = "ResponseMeta!",
      root = "EventNode!",
      session_id = "string!",
    },
  },
}
