---@meta _
-- Types of `client.rcs` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.rcs
---@field agents telnyx.rcs.agents
---@field brands telnyx.rcs.brands

---@class telnyx.rcs.agents
---@field test_devices telnyx.rcs.agents.test_devices
local rcs_agents = {}

---@class telnyx.rcs.agents.CreateParameters
---@field brand_id string
---@field configuration table
---@field display_name string
---@field use_case string
---@field hosting_region? string
---@field profile_id? string
---@field idempotency_key? string

---`POST /rcs/agents`
---@param parameters telnyx.rcs.agents.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function rcs_agents.create(parameters, opts) end

---@class telnyx.rcs.agents.LaunchParameters
---@field id? string
---@field campaign table
---@field testing table

---`POST /rcs/agents/{id}/launch`
---@param id string
---@param parameters telnyx.rcs.agents.LaunchParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.rcs.agents.LaunchParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function rcs_agents.launch(id, parameters, opts) end

---@class telnyx.rcs.agents.ListParameters
---@field brand_id? string

---`GET /rcs/agents`
---@param parameters? telnyx.rcs.agents.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function rcs_agents.list(parameters, opts) end

---`GET /rcs/agents/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function rcs_agents.retrieve(id, opts) end

---`GET /rcs/agents/{id}/carrier_approvals`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function rcs_agents.retrieve_carrier_approvals(id, opts) end

---`POST /rcs/agents/{id}/submit`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function rcs_agents.submit(id, opts) end

---@class telnyx.rcs.agents.UpdateParameters
---@field id? string
---@field configuration? table
---@field display_name? string
---@field hosting_region? string
---@field profile_id? string
---@field use_case? string

---`PATCH /rcs/agents/{id}`
---@param id string
---@param parameters? telnyx.rcs.agents.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.rcs.agents.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function rcs_agents.update(id, parameters, opts) end

---@class telnyx.rcs.agents.test_devices
local rcs_agents_test_devices = {}

---@class telnyx.rcs.agents.test_devices.CreateParameters
---@field id? string
---@field phone_number string

---`POST /rcs/agents/{id}/test_devices`
---@param id string
---@param parameters telnyx.rcs.agents.test_devices.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.rcs.agents.test_devices.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function rcs_agents_test_devices.create(id, parameters, opts) end

---@class telnyx.rcs.agents.test_devices.DeleteParameters
---@field id string
---@field test_device_id string

---`DELETE /rcs/agents/{id}/test_devices/{test_device_id}`
---@param parameters telnyx.rcs.agents.test_devices.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function rcs_agents_test_devices.delete(parameters, opts) end

---`GET /rcs/agents/{id}/test_devices`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function rcs_agents_test_devices.list(id, opts) end

---@class telnyx.rcs.brands
local rcs_brands = {}

---@class telnyx.rcs.brands.CreateParameters
---@field addresses table
---@field contacts table
---@field display_name string
---@field identifiers table
---@field legal_entity_type string
---@field legal_name string
---@field organization_type string
---@field website_url string
---@field profile_id? string

---`POST /rcs/brands`
---@param parameters telnyx.rcs.brands.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function rcs_brands.create(parameters, opts) end

---`GET /rcs/brands`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function rcs_brands.list(opts) end

---`GET /rcs/brands/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function rcs_brands.retrieve(id, opts) end

---`POST /rcs/brands/{id}/submit`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function rcs_brands.submit(id, opts) end

---@class telnyx.rcs.brands.UpdateParameters
---@field id? string
---@field addresses? table
---@field contacts? table
---@field display_name? string
---@field identifiers? table
---@field legal_entity_type? string
---@field legal_name? string
---@field organization_type? string
---@field profile_id? string
---@field website_url? string

---`PATCH /rcs/brands/{id}`
---@param id string
---@param parameters? telnyx.rcs.brands.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.rcs.brands.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function rcs_brands.update(id, parameters, opts) end
