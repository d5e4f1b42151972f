-- What editors and the documentation know about the types of `queues`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["queues.calls.list"] = "QueueCall",
    ["queues.calls.retrieve"] = "QueuesCallsRetrieveAnswer",
    ["queues.create"] = "QueuesCreateAnswer",
    ["queues.list"] = "Queue",
    ["queues.retrieve"] = "QueuesRetrieveAnswer",
    ["queues.update"] = "QueuesUpdateAnswer",
  },
  parameters = {
  },
  facts = {
    ["queues.calls.list page[number]"] = { default = 1, minimum = 1 },
    ["queues.calls.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["queues.create max_size"] = { default = 300, minimum = 1 },
    ["queues.create queue_name"] = { maxLength = 255, minLength = 1 },
    ["queues.list page[number]"] = { default = 1, minimum = 1 },
    ["queues.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["queues.update max_size"] = { minimum = 1 },
  },
  types = {
    Queue = {
      average_wait_time_secs = "integer!",
      created_at = "string!",
      current_size = "integer!",
      id = "string!",
      max_size = "integer!",
      name = "string!",
      record_type = "'queue'!",
      updated_at = "string!",
    },
    QueueCall = {
      call_control_id = "string!",
      call_leg_id = "string!",
      call_session_id = "string!",
      connection_id = "string!",
      enqueued_at = "string!",
      from = "string!",
      is_alive = "boolean",
      queue_id = "string!",
      queue_position = "integer!",
      record_type = "'queue_call'!",
      to = "string!",
      wait_time_secs = "integer!",
    },
    QueuesCallsRetrieveAnswer = {
      data = "QueueCall",
    },
    QueuesCreateAnswer = {
      data = "Queue",
    },
    QueuesRetrieveAnswer = {
      data = "Queue",
    },
    QueuesUpdateAnswer = {
      data = "Queue",
    },
  },
}
