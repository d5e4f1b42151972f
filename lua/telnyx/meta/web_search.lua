---@meta _
-- Types of `client.web_search` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.web_search
---@field research telnyx.web_search.research
local web_search = {}

---@class telnyx.web_search.ContentsParameters
---@field urls string[]
---@field crawl_timeout? integer
---@field formats? string[]
---@field max_age? integer

---`POST /web_search/contents`
---@param parameters telnyx.web_search.ContentsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function web_search.contents(parameters, opts) end

---@class telnyx.web_search.CreateParameters
---@field query string
---@field count? integer
---@field country? string
---@field exclude_domains? string[]
---@field freshness? string
---@field include_domains? string[]
---@field livecrawl? boolean
---@field safesearch? string

---`POST /web_search`
---@param parameters telnyx.web_search.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function web_search.create(parameters, opts) end

---@class telnyx.web_search.research
local web_search_research = {}

---@class telnyx.web_search.research.CreateParameters
---@field query string
---@field background? boolean
---@field max_sources? integer
---@field research_effort? string

---`POST /web_search/research`
---@param parameters telnyx.web_search.research.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function web_search_research.create(parameters, opts) end

---`GET /web_search/research/{task_id}`
---@param task_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { task_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function web_search_research.retrieve(task_id, opts) end
