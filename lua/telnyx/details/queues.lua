-- What telnyx.describe tells of the operations of `queues` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["queues.create"] = { "Creates a queue", {
      max_size = { default = 300, minimum = 1 },
      queue_name = { maxLength = 255, minLength = 1 },
    } },
  ["queues.delete"] = { "Deletes a queue" },
  ["queues.list"] = { "Lists queues", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["queues.retrieve"] = { "Retrieves a queue" },
  ["queues.update"] = { "Updates a queue", {
      max_size = { minimum = 1 },
    } },
  ["queues.calls.list"] = { "Lists the calls of a queue", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["queues.calls.remove"] = { "Removes a call from a queue", {
      call_control_id = { about = "identifies the call, for commands" },
    } },
  ["queues.calls.retrieve"] = { "Retrieves a call of a queue", {
      call_control_id = { about = "identifies the call, for commands" },
    } },
  ["queues.calls.update"] = { "Updates a call in a queue", {
      call_control_id = { about = "identifies the call, for commands" },
    } },
}
