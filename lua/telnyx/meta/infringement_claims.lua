---@meta _
-- Types of `client.infringement_claims` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.infringement_claims
local infringement_claims = {}

---@class telnyx.infringement_claims.ContestParameters
---@field claim_id? string
---@field contest_notes string
---@field documents? table[]

---`POST /infringement_claims/{claim_id}/contest`
---@param claim_id string
---@param parameters telnyx.infringement_claims.ContestParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.infringement_claims.ContestParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function infringement_claims.contest(claim_id, parameters, opts) end

---`GET /infringement_claims/{claim_id}`
---@param claim_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { claim_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function infringement_claims.retrieve(claim_id, opts) end
