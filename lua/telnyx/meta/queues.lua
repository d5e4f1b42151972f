---@meta _
-- Types of `client.queues` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.queues
---@field calls telnyx.queues.calls
local queues = {}

---@class telnyx.queues.CreateParameters
---@field queue_name string
---@field max_size? integer

---`POST /queues`
---@param parameters telnyx.queues.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function queues.create(parameters, opts) end

---`DELETE /queues/{queue_name}`
---@param queue_name string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { queue_name: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function queues.delete(queue_name, opts) end

---@class telnyx.queues.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /queues`
---@param parameters? telnyx.queues.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function queues.list(parameters, opts) end

---`GET /queues/{queue_name}`
---@param queue_name string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { queue_name: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function queues.retrieve(queue_name, opts) end

---@class telnyx.queues.UpdateParameters
---@field queue_name? string
---@field max_size integer

---`POST /queues/{queue_name}`
---@param queue_name string
---@param parameters telnyx.queues.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.queues.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function queues.update(queue_name, parameters, opts) end

---@class telnyx.queues.calls
local queues_calls = {}

---@class telnyx.queues.calls.ListParameters
---@field queue_name? string
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /queues/{queue_name}/calls`
---@param queue_name string
---@param parameters? telnyx.queues.calls.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.queues.calls.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function queues_calls.list(queue_name, parameters, opts) end

---@class telnyx.queues.calls.RemoveParameters
---@field queue_name string
---@field call_control_id string

---`DELETE /queues/{queue_name}/calls/{call_control_id}`
---@param parameters telnyx.queues.calls.RemoveParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function queues_calls.remove(parameters, opts) end

---@class telnyx.queues.calls.RetrieveParameters
---@field queue_name string
---@field call_control_id string

---`GET /queues/{queue_name}/calls/{call_control_id}`
---@param parameters telnyx.queues.calls.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function queues_calls.retrieve(parameters, opts) end

---@class telnyx.queues.calls.UpdateParameters
---@field queue_name string
---@field call_control_id string
---@field keep_after_hangup? boolean

---`PATCH /queues/{queue_name}/calls/{call_control_id}`
---@param parameters telnyx.queues.calls.UpdateParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function queues_calls.update(parameters, opts) end
