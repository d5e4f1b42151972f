---@meta _
-- What clients have beside the API's resources, for editors; nothing loads this file at run time.

---@class telnyx.Client : telnyx.Resources what sends requests
---@field assistants telnyx.Assistants
---@field conversation telnyx.NewConversation
---@field webhooks telnyx.Webhooks
---@field websocket telnyx.WebSockets
local client = {}

---Sends a request to a path that has no function.
---@param method string "GET", "POST", …
---@param path string below the base URL, or an absolute URL; the key goes to the base URL's origin
---only
---@param opts? telnyx.RequestOptions
---@return any value the decoded answer; a page, text or true by `opts`; nil when it failed
---@return telnyx.Error err
---@return telnyx.Response response
function client.request(method, path, opts) end

---The request that a call would send. Nothing is sent, and no hook is called.
---@param operation string the function's name, "ai.assistants.create" or "request"
---@param ... any its arguments
---@return telnyx.DryRun? request without secrets; prints as text
---@return telnyx.Error err why nothing would be sent, as when there is no key
function client.dry_run(operation, ...) end

---A client with other options on the same connections; headers and query are added to.
---@param opts telnyx.DerivedOptions
---@return telnyx.Client
function client.with(opts) end

---Closes the connections of this client and of those derived from it. May be called again.
function client.close() end
