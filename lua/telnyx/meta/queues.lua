---@meta _
-- Types of `client.queues` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.queues
---@field calls telnyx.queues.calls
local queues = {}

---@class (exact) telnyx.queues.CreateParameters
---@field queue_name string # 1 to 255 characters
---@field max_size? integer # at least 1, default 300
---@field [string] telnyx.NoSuchName

---Creates a queue.
---
---`POST /queues`
---@param parameters telnyx.queues.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.queues.QueuesCreateAnswer?, telnyx.Error, telnyx.Response
function queues.create(parameters, opts) end

---Deletes a queue.
---
---`DELETE /queues/{queue_name}`
---@param queue_name string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(queue_name: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { queue_name: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function queues.delete(queue_name, parameters, opts) end

---@class (exact) telnyx.queues.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists queues.
---
---`GET /queues`
---@param parameters? telnyx.queues.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.queues.Queue>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.queues.Queue>?, telnyx.Error, telnyx.Response
function queues.list(parameters, opts) end

---Retrieves a queue.
---
---`GET /queues/{queue_name}`
---@param queue_name string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.queues.QueuesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(queue_name: string, opts?: telnyx.CallOptions): telnyx.queues.QueuesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { queue_name: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.queues.QueuesRetrieveAnswer?, telnyx.Error, telnyx.Response
function queues.retrieve(queue_name, parameters, opts) end

---@class (exact) telnyx.queues.UpdateParameters
---@field queue_name? string
---@field max_size integer # at least 1
---@field [string] telnyx.NoSuchName

---Updates a queue.
---
---`POST /queues/{queue_name}`
---@param queue_name string
---@param parameters telnyx.queues.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.queues.QueuesUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.queues.UpdateParameters, opts?: telnyx.CallOptions): telnyx.queues.QueuesUpdateAnswer?, telnyx.Error, telnyx.Response
function queues.update(queue_name, parameters, opts) end

---@class telnyx.queues.calls
local queues_calls = {}

---@class (exact) telnyx.queues.calls.ListParameters
---@field queue_name? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the calls of a queue.
---
---`GET /queues/{queue_name}/calls`
---@param queue_name string
---@param parameters? telnyx.queues.calls.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.queues.QueueCall>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.queues.calls.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.queues.QueueCall>?, telnyx.Error, telnyx.Response
---@overload fun(queue_name: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.queues.QueueCall>?, telnyx.Error, telnyx.Response
function queues_calls.list(queue_name, parameters, opts) end

---@class (exact) telnyx.queues.calls.RemoveParameters
---@field queue_name string
---@field call_control_id string # identifies the call, for commands
---@field [string] telnyx.NoSuchName

---Removes a call from a queue.
---
---`DELETE /queues/{queue_name}/calls/{call_control_id}`
---@param parameters telnyx.queues.calls.RemoveParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function queues_calls.remove(parameters, opts) end

---@class (exact) telnyx.queues.calls.RetrieveParameters
---@field queue_name string
---@field call_control_id string # identifies the call, for commands
---@field [string] telnyx.NoSuchName

---Retrieves a call of a queue.
---
---`GET /queues/{queue_name}/calls/{call_control_id}`
---@param parameters telnyx.queues.calls.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.queues.QueuesCallsRetrieveAnswer?, telnyx.Error, telnyx.Response
function queues_calls.retrieve(parameters, opts) end

---@class (exact) telnyx.queues.calls.UpdateParameters
---@field queue_name string
---@field call_control_id string # identifies the call, for commands
---@field keep_after_hangup? boolean
---@field [string] telnyx.NoSuchName

---Updates a call in a queue.
---
---`PATCH /queues/{queue_name}/calls/{call_control_id}`
---@param parameters telnyx.queues.calls.UpdateParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function queues_calls.update(parameters, opts) end

---@class telnyx.queues.Queue
---@field average_wait_time_secs integer # seconds
---@field created_at string # when it was created
---@field current_size integer
---@field id string
---@field max_size integer
---@field name string
---@field record_type 'queue' # the kind of record
---@field updated_at string # when it last changed

---@class telnyx.queues.QueueCall
---@field call_control_id string # identifies the call, for commands
---@field call_leg_id string # identifies this leg of the call, in webhooks
---@field call_session_id string # identifies all legs of the call
---@field connection_id string
---@field enqueued_at string
---@field from string
---@field is_alive? boolean
---@field queue_id string
---@field queue_position integer
---@field record_type 'queue_call' # the kind of record
---@field to string
---@field wait_time_secs integer # seconds

---@class telnyx.queues.QueuesCallsRetrieveAnswer
---@field data telnyx.queues.QueueCall

---@class telnyx.queues.QueuesCreateAnswer
---@field data telnyx.queues.Queue

---@class telnyx.queues.QueuesRetrieveAnswer
---@field data telnyx.queues.Queue

---@class telnyx.queues.QueuesUpdateAnswer
---@field data telnyx.queues.Queue
