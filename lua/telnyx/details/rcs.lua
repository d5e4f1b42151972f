-- What telnyx.describe tells of the operations of `rcs` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["rcs.agents.create"] = { "Creates an agent", {
      use_case = { values = { "MULTI_USE", "PROMOTIONAL", "TRANSACTIONAL", "OTP" } },
    } },
  ["rcs.agents.launch"] = { "Launches an RCS agent" },
  ["rcs.agents.list"] = { "Lists agents" },
  ["rcs.agents.retrieve"] = { "Retrieves an agent" },
  ["rcs.agents.retrieve_carrier_approvals"] = { "Retrieves which carriers approved an RCS agent" },
  ["rcs.agents.submit"] = { "Submits an RCS agent for review" },
  ["rcs.agents.update"] = { "Updates an agent", {
      use_case = { values = { "MULTI_USE", "PROMOTIONAL", "TRANSACTIONAL", "OTP" } },
    } },
  ["rcs.agents.test_devices.create"] = { "Creates a test device of an agent" },
  ["rcs.agents.test_devices.delete"] = { "Deletes a test device of an agent" },
  ["rcs.agents.test_devices.list"] = { "Lists the test devices of an agent" },
  ["rcs.brands.create"] = { "Creates a brand", {
      legal_entity_type = { values = { "LIMITED_LIABILITY_COMPANY", "SOLE_PROPRIETORSHIP", "PARTNERSHIP", "CORPORATION", "S_CORPORATION" } },
      organization_type = { values = { "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "UNKNOWN" } },
    } },
  ["rcs.brands.list"] = { "Lists brands" },
  ["rcs.brands.retrieve"] = { "Retrieves a brand" },
  ["rcs.brands.submit"] = { "Submits an RCS brand for review" },
  ["rcs.brands.update"] = { "Updates a brand", {
      legal_entity_type = { values = { "LIMITED_LIABILITY_COMPANY", "SOLE_PROPRIETORSHIP", "PARTNERSHIP", "CORPORATION", "S_CORPORATION" } },
      organization_type = { values = { "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "UNKNOWN" } },
    } },
}
