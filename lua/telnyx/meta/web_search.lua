---@meta _
-- Types of `client.web_search` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.web_search
---@field research telnyx.web_search.research
local web_search = {}

---@class (exact) telnyx.web_search.ContentsParameters
---@field urls string[]
---@field crawl_timeout? integer
---@field formats? ('html'|'markdown'|'metadata')[]
---@field max_age? integer
---@field [string] telnyx.NoSuchName

---Retrieves the contents of web pages.
---
---`POST /web_search/contents`
---@param parameters telnyx.web_search.ContentsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.web_search.WebSearchContentsResponse?, telnyx.Error, telnyx.Response
function web_search.contents(parameters, opts) end

---@class (exact) telnyx.web_search.CreateParameters
---@field query string
---@field count? integer
---@field country? string
---@field exclude_domains? string[]
---@field freshness? string
---@field include_domains? string[]
---@field livecrawl? boolean
---@field safesearch? 'off'|'strict'|'moderate'
---@field [string] telnyx.NoSuchName

---Searches the web.
---
---`POST /web_search`
---@param parameters telnyx.web_search.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.web_search.WebSearchCreateResponse?, telnyx.Error, telnyx.Response
function web_search.create(parameters, opts) end

---@class telnyx.web_search.research
local web_search_research = {}

---@class (exact) telnyx.web_search.research.CreateParameters
---@field query string
---@field background? boolean
---@field max_sources? integer
---@field research_effort? 'standard'|'lite'|'deep'
---@field [string] telnyx.NoSuchName

---Creates a research.
---
---`POST /web_search/research`
---@param parameters telnyx.web_search.research.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.web_search.ResearchCreateResponse?, telnyx.Error, telnyx.Response
function web_search_research.create(parameters, opts) end

---Retrieves a research.
---
---`GET /web_search/research/{task_id}`
---@param task_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.web_search.ResearchRetrieveResponse?, telnyx.Error, telnyx.Response
---@overload fun(task_id: string, opts?: telnyx.CallOptions): telnyx.web_search.ResearchRetrieveResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { task_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.web_search.ResearchRetrieveResponse?, telnyx.Error, telnyx.Response
function web_search_research.retrieve(task_id, parameters, opts) end

---@class telnyx.web_search.ResearchCitation
---@field snippet? string
---@field title string
---@field url string

---@class telnyx.web_search.ResearchCreateResponse
---@field data telnyx.web_search.ResearchCreateResponseResearchResponseSync|telnyx.web_search.ResearchCreateResponseResearchResponseAsync

---@class telnyx.web_search.ResearchCreateResponseResearchResponseAsync
---@field status 'pending'|'running'|'failed'|'completed'
---@field task_id string

---@class telnyx.web_search.ResearchCreateResponseResearchResponseSync
---@field answer string
---@field citations? telnyx.web_search.ResearchCitation[]

---@class telnyx.web_search.ResearchRetrieveResponse
---@field data telnyx.web_search.ResearchRetrieveResponseData

---@class telnyx.web_search.ResearchRetrieveResponseData
---@field answer? string
---@field citations? telnyx.web_search.ResearchCitation[]
---@field error? string
---@field status 'pending'|'running'|'failed'|'completed'
---@field task_id string

---@class telnyx.web_search.WebSearchContentsResponse
---@field data telnyx.web_search.WebSearchContentsResponseData

---@class telnyx.web_search.WebSearchContentsResponseData
---@field results? telnyx.web_search.WebSearchContentsResponseDataResult[]

---@class telnyx.web_search.WebSearchContentsResponseDataResult
---@field html? string
---@field markdown? string
---@field metadata? telnyx.web_search.WebSearchContentsResponseDataResultMetadata
---@field title? string
---@field url string

---@class telnyx.web_search.WebSearchContentsResponseDataResultMetadata
---@field favicon_url? string
---@field site_name? string

---@class telnyx.web_search.WebSearchCreateResponse
---@field data telnyx.web_search.WebSearchCreateResponseData

---@class telnyx.web_search.WebSearchCreateResponseData
---@field results? telnyx.web_search.WebSearchCreateResponseDataResults

---@class telnyx.web_search.WebSearchCreateResponseDataResults
---@field news? telnyx.web_search.WebSearchResult[]
---@field web telnyx.web_search.WebSearchResult[]

---@class telnyx.web_search.WebSearchResult
---@field description string
---@field favicon_url? string
---@field snippets string[]
---@field thumbnail_url? string
---@field title string
---@field url string
