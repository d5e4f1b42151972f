---@meta _
-- Types of `client.messaging` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messaging
---@field rcs telnyx.messaging.rcs

---@class telnyx.messaging.rcs
---@field agents telnyx.messaging.rcs.agents
local messaging_rcs = {}

---@class telnyx.messaging.rcs.InviteTestNumberParameters
---@field id string
---@field phone_number string

---`PUT /messaging/rcs/test_number_invite/{id}/{phone_number}`
---@param parameters telnyx.messaging.rcs.InviteTestNumberParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messaging_rcs.invite_test_number(parameters, opts) end

---@class telnyx.messaging.rcs.ListBulkCapabilitiesParameters
---@field agent_id string
---@field phone_numbers string[]

---`POST /messaging/rcs/bulk_capabilities`
---@param parameters telnyx.messaging.rcs.ListBulkCapabilitiesParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messaging_rcs.list_bulk_capabilities(parameters, opts) end

---@class telnyx.messaging.rcs.RetrieveCapabilitiesParameters
---@field agent_id string
---@field phone_number string

---`GET /messaging/rcs/capabilities/{agent_id}/{phone_number}`
---@param parameters telnyx.messaging.rcs.RetrieveCapabilitiesParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messaging_rcs.retrieve_capabilities(parameters, opts) end

---@class telnyx.messaging.rcs.agents
local messaging_rcs_agents = {}

---@class telnyx.messaging.rcs.agents.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /messaging/rcs/agents`
---@param parameters? telnyx.messaging.rcs.agents.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function messaging_rcs_agents.list(parameters, opts) end

---`GET /messaging/rcs/agents/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_rcs_agents.retrieve(id, opts) end

---@class telnyx.messaging.rcs.agents.UpdateParameters
---@field id? string
---@field profile_id? string
---@field webhook_failover_url? string
---@field webhook_url? string

---`PATCH /messaging/rcs/agents/{id}`
---@param id string
---@param parameters? telnyx.messaging.rcs.agents.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging.rcs.agents.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_rcs_agents.update(id, parameters, opts) end
