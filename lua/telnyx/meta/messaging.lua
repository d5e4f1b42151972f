---@meta _
-- Types of `client.messaging` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messaging
---@field rcs telnyx.messaging.rcs

---@class telnyx.messaging.rcs
---@field agents telnyx.messaging.rcs.agents
local messaging_rcs = {}

---@class (exact) telnyx.messaging.rcs.InviteTestNumberParameters
---@field id string
---@field phone_number string
---@field [string] telnyx.NoSuchName

---Invites a phone number to test an RCS agent.
---
---`PUT /messaging/rcs/test_number_invite/{id}/{phone_number}`
---@param parameters telnyx.messaging.rcs.InviteTestNumberParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging.RCSTestNumberInviteResponse?, telnyx.Error, telnyx.Response
function messaging_rcs.invite_test_number(parameters, opts) end

---@class (exact) telnyx.messaging.rcs.ListBulkCapabilitiesParameters
---@field agent_id string
---@field phone_numbers string[]
---@field [string] telnyx.NoSuchName

---Lists the RCS capabilities of several phone numbers.
---
---`POST /messaging/rcs/bulk_capabilities`
---@param parameters telnyx.messaging.rcs.ListBulkCapabilitiesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging.RCSCapabilitiesBulk?, telnyx.Error, telnyx.Response
function messaging_rcs.list_bulk_capabilities(parameters, opts) end

---@class (exact) telnyx.messaging.rcs.RetrieveCapabilitiesParameters
---@field agent_id string
---@field phone_number string
---@field [string] telnyx.NoSuchName

---Retrieves the RCS capabilities of a phone number.
---
---`GET /messaging/rcs/capabilities/{agent_id}/{phone_number}`
---@param parameters telnyx.messaging.rcs.RetrieveCapabilitiesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging.RCSCapabilitiesSingle?, telnyx.Error, telnyx.Response
function messaging_rcs.retrieve_capabilities(parameters, opts) end

---@class telnyx.messaging.rcs.agents
local messaging_rcs_agents = {}

---@class (exact) telnyx.messaging.rcs.agents.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists RCS agents.
---
---`GET /messaging/rcs/agents`
---@param parameters? telnyx.messaging.rcs.agents.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.messaging.RCSAgent>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.messaging.RCSAgent>?, telnyx.Error, telnyx.Response
function messaging_rcs_agents.list(parameters, opts) end

---Retrieves an RCS agent.
---
---`GET /messaging/rcs/agents/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging.RCSAgentResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.messaging.RCSAgentResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging.RCSAgentResponse?, telnyx.Error, telnyx.Response
function messaging_rcs_agents.retrieve(id, parameters, opts) end

---@class (exact) telnyx.messaging.rcs.agents.UpdateParameters
---@field id? string
---@field profile_id? string # a UUID
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent
---@field [string] telnyx.NoSuchName

---Updates an RCS agent.
---
---`PATCH /messaging/rcs/agents/{id}`
---@param id string
---@param parameters? telnyx.messaging.rcs.agents.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging.RCSAgentResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging.rcs.agents.UpdateParameters, opts?: telnyx.CallOptions): telnyx.messaging.RCSAgentResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.messaging.RCSAgentResponse?, telnyx.Error, telnyx.Response
function messaging_rcs_agents.update(id, parameters, opts) end

---@class telnyx.messaging.RCSAgent
---@field agent_id? string
---@field agent_name? string
---@field created_at? string # when it was created
---@field enabled? boolean
---@field profile_id? string # a UUID
---@field updated_at? string # when it last changed
---@field user_id? string
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent

---@class telnyx.messaging.RCSAgentResponse
---@field data telnyx.messaging.RCSAgent

---@class telnyx.messaging.RCSCapabilitiesBulk
---@field data telnyx.messaging.RCSCapabilitiesInternal[]

---@class telnyx.messaging.RCSCapabilitiesInternal
---@field agent_id? string
---@field agent_name? string
---@field features? string[]
---@field phone_number? string
---@field record_type? 'rcs.capabilities' # the kind of record

---@class telnyx.messaging.RCSCapabilitiesSingle
---@field data telnyx.messaging.RCSCapabilitiesInternal

---@class telnyx.messaging.RCSTestNumberInviteResponse
---@field data telnyx.messaging.RCSTestNumberInviteResponseData

---@class telnyx.messaging.RCSTestNumberInviteResponseData
---@field agent_id? string
---@field phone_number? string
---@field record_type? 'rcs.test_number_invite' # the kind of record
---@field status? string
