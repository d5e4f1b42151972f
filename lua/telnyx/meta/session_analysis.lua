---@meta _
-- Types of `client.session_analysis` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.session_analysis
---@field metadata telnyx.session_analysis.metadata
local session_analysis = {}

---@class (exact) telnyx.session_analysis.RetrieveParameters
---@field record_type string # the kind of record
---@field event_id string
---@field date_time? telnyx.DateTime
---@field expand? 'record'|'none' # default "record"
---@field include_children? boolean # default true
---@field max_depth? integer # 1 to 5, default 2
---@field [string] telnyx.NoSuchName

---Retrieves a session analysis.
---
---`GET /session_analysis/{record_type}/{event_id}`
---@param parameters telnyx.session_analysis.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.session_analysis.SessionAnalysisResponse?, telnyx.Error, telnyx.Response
function session_analysis.retrieve(parameters, opts) end

---@class telnyx.session_analysis.metadata
local session_analysis_metadata = {}

---Retrieves the metadata.
---
---`GET /session_analysis/metadata`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.session_analysis.MetadataOverviewResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.session_analysis.MetadataOverviewResponse?, telnyx.Error, telnyx.Response
function session_analysis_metadata.retrieve(parameters, opts) end

---Retrieves what is known of a record type.
---
---`GET /session_analysis/metadata/{record_type}`
---@param record_type string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.session_analysis.RecordTypeMetadataResponse?, telnyx.Error, telnyx.Response
---@overload fun(record_type: string, opts?: telnyx.CallOptions): telnyx.session_analysis.RecordTypeMetadataResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { record_type: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.session_analysis.RecordTypeMetadataResponse?, telnyx.Error, telnyx.Response
function session_analysis_metadata.retrieve_record_type(record_type, parameters, opts) end

---@class telnyx.session_analysis.ChildRelationshipInfo
---@field child_event string
---@field child_product string
---@field child_record_type string
---@field cost_rollup boolean
---@field description string
---@field relationship_type string
---@field traversal_enabled boolean
---@field via telnyx.session_analysis.MetadataFieldMapping

---@class telnyx.session_analysis.CostInfo
---@field cumulative_cost string
---@field currency string
---@field event_cost string

---@class telnyx.session_analysis.CostSummary
---@field currency string
---@field total string

---@class telnyx.session_analysis.EventNode
---@field children telnyx.session_analysis.EventNode[]
---@field cost telnyx.session_analysis.CostInfo
---@field event_name string
---@field id string
---@field links telnyx.session_analysis.Links
---@field product string
---@field record table
---@field relationship? telnyx.session_analysis.RelationshipInfo

---@class telnyx.session_analysis.FieldMapping
---@field local_field string
---@field parent_field string

---@class telnyx.session_analysis.Links
---@field records string
---@field self string

---@class telnyx.session_analysis.MetadataFieldMapping
---@field local_field string
---@field parent_field string

---@class telnyx.session_analysis.MetadataInfo
---@field last_updated string
---@field total_record_types integer

---@class telnyx.session_analysis.MetadataOverviewResponse
---@field meta telnyx.session_analysis.MetadataInfo
---@field query_parameters table<string, telnyx.session_analysis.QueryParameterInfo>
---@field record_types telnyx.session_analysis.RecordTypeInfo[]

---@class telnyx.session_analysis.ParentRelationshipInfo
---@field cost_rollup boolean
---@field description string
---@field parent_event string
---@field parent_product string
---@field parent_record_type string
---@field relationship_type string
---@field traversal_enabled boolean
---@field via telnyx.session_analysis.MetadataFieldMapping

---@class telnyx.session_analysis.QueryParameterInfo
---@field default string
---@field description string
---@field enum_values? string[]
---@field max? integer
---@field min? integer
---@field type string

---@class telnyx.session_analysis.RecordTypeInfo
---@field aliases string[]
---@field child_relationships telnyx.session_analysis.ChildRelationshipInfo[]
---@field description string
---@field event string
---@field parent_relationships telnyx.session_analysis.ParentRelationshipInfo[]
---@field product string
---@field record_type string # the kind of record

---@class telnyx.session_analysis.RecordTypeMetadataResponse
---@field aliases string[]
---@field child_relationships telnyx.session_analysis.ChildRelationshipInfo[]
---@field event string
---@field examples table
---@field meta telnyx.session_analysis.RelationshipMetadata
---@field parent_relationships telnyx.session_analysis.ParentRelationshipInfo[]
---@field product string
---@field record_type string # the kind of record

---@class telnyx.session_analysis.RelationshipInfo
---@field parent_id string
---@field type string
---@field via telnyx.session_analysis.FieldMapping

---@class telnyx.session_analysis.RelationshipMetadata
---@field max_recommended_depth integer
---@field total_children integer
---@field total_parents integer
---@field total_siblings integer

---@class telnyx.session_analysis.ResponseMeta
---@field event_count integer
---@field products string[]

---@class telnyx.session_analysis.SessionAnalysisResponse
---@field cost telnyx.session_analysis.CostSummary
---@field meta telnyx.session_analysis.ResponseMeta
---@field root telnyx.session_analysis.EventNode
---@field session_id string
