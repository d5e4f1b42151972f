-- The endpoints of `ai.missions.runs`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  cancel_run = { "POST", "/ai/missions/{mission_id}/runs/{run_id}/cancel" },
  create = { "POST", "/ai/missions/{mission_id}/runs",
    body = { input = "object", metadata = "object" } },
  list = { "GET", "/ai/missions/{mission_id}/runs", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer", status = "string" } },
  list_runs = { "GET", "/ai/missions/runs", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer", status = "string" } },
  pause_run = { "POST", "/ai/missions/{mission_id}/runs/{run_id}/pause" },
  resume_run = { "POST", "/ai/missions/{mission_id}/runs/{run_id}/resume" },
  retrieve = { "GET", "/ai/missions/{mission_id}/runs/{run_id}" },
  update = { "PATCH", "/ai/missions/{mission_id}/runs/{run_id}",
    body = { error = "string", metadata = "object", result_payload = "object",
      result_summary = "string", status = "string" } },
  events = {
    get_event_details = { "GET", "/ai/missions/{mission_id}/runs/{run_id}/events/{event_id}" },
    list = { "GET", "/ai/missions/{mission_id}/runs/{run_id}/events", page = "flat",
      query = { agent_id = "string", ["page[number]"] = "integer", ["page[size]"] = "integer",
        step_id = "string", type = "string" } },
    log = { "POST", "/ai/missions/{mission_id}/runs/{run_id}/events",
      body = { summary = "string!", type = "string!", agent_id = "string",
        idempotency_key = "string", payload = "object", step_id = "string" } },
  },
  plan = {
    add_steps_to_plan = { "POST", "/ai/missions/{mission_id}/runs/{run_id}/plan/steps",
      body = { steps = "object[]!" } },
    create = { "POST", "/ai/missions/{mission_id}/runs/{run_id}/plan",
      body = { steps = "object[]!" } },
    get_step_details = { "GET", "/ai/missions/{mission_id}/runs/{run_id}/plan/steps/{step_id}" },
    retrieve = { "GET", "/ai/missions/{mission_id}/runs/{run_id}/plan" },
    update_step = { "PATCH", "/ai/missions/{mission_id}/runs/{run_id}/plan/steps/{step_id}",
      body = { metadata = "object", status = "string" } },
  },
  telnyx_agents = {
    link = { "POST", "/ai/missions/{mission_id}/runs/{run_id}/telnyx-agents",
      body = { telnyx_agent_id = "string!" } },
    list = { "GET", "/ai/missions/{mission_id}/runs/{run_id}/telnyx-agents" },
    unlink = { "DELETE", "/ai/missions/{mission_id}/runs/{run_id}/telnyx-agents/{telnyx_agent_id}",
      response = "none" },
  },
}
