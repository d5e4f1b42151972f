--- The names of helpers, client features and module functions, with the modules that provide them.
-- Pure data.

local registry = {}

--- Helpers: functions among the operations of a resource, by resource and name.
registry.helpers = {
  ["ai.assistants.canary_deploys"] = { rollout = "telnyx.api.helpers.rollout" },
  ["ai.assistants.tests.runs"] = { wait = "telnyx.api.helpers.wait_for_run" },
  ["ai.assistants.tests.test_suites.runs"] = { wait = "telnyx.api.helpers.wait_for_suite_run" },
  speech_to_text = { stream = "telnyx.speech.transcription" },
  text_to_speech = { stream = "telnyx.speech.synthesis" },
}

--- Functions in resources that send nothing, by resource and name.
registry.offline = {
  texml = { parse = "telnyx.texml", response = "telnyx.texml" },
}

--- Features of a client.
registry.features = {
  assistants = "telnyx.assistants",
  conversation = "telnyx.conversation",
  webhooks = "telnyx.webhooks",
  websocket = "telnyx.websocket",
}

--- Functions of the module `telnyx` that clients do not have.
registry.functions = {
  array = "telnyx.module.functions",
  describe = "telnyx.module.functions",
  gather = "telnyx.module.functions",
  integer = "telnyx.module.functions",
  now = "telnyx.module.functions",
  operations = "telnyx.module.functions",
  preload = "telnyx.module.functions",
  run = "telnyx.module.functions",
  sleep = "telnyx.module.functions",
  spawn = "telnyx.module.functions",
}

return registry
