---@meta _
-- Types of `client.infringement_claims` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.infringement_claims
local infringement_claims = {}

---@class (exact) telnyx.infringement_claims.ContestParameters
---@field claim_id? string
---@field contest_notes string # 10 to 2000 characters
---@field documents? telnyx.shared.Document[] # at most 20 items
---@field [string] telnyx.NoSuchName

---Contests an infringement claim.
---
---`POST /infringement_claims/{claim_id}/contest`
---@param claim_id string
---@param parameters telnyx.infringement_claims.ContestParameters
---@param opts? telnyx.CallOptions
---@return telnyx.infringement_claims.InfringementClaimWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.infringement_claims.ContestParameters, opts?: telnyx.CallOptions): telnyx.infringement_claims.InfringementClaimWrapped?, telnyx.Error, telnyx.Response
function infringement_claims.contest(claim_id, parameters, opts) end

---Retrieves an infringement claim.
---
---`GET /infringement_claims/{claim_id}`
---@param claim_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.infringement_claims.InfringementClaimWrapped?, telnyx.Error, telnyx.Response
---@overload fun(claim_id: string, opts?: telnyx.CallOptions): telnyx.infringement_claims.InfringementClaimWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { claim_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.infringement_claims.InfringementClaimWrapped?, telnyx.Error, telnyx.Response
function infringement_claims.retrieve(claim_id, parameters, opts) end

---@class telnyx.infringement_claims.InfringementClaimWrapped
---@field data telnyx.shared.InfringementClaim
