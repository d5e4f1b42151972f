-- What editors and the documentation know about the types of `room_participants`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["room_participants.list"] = "RoomParticipant",
    ["room_participants.retrieve"] = "RoomParticipantsRetrieveAnswer",
  },
  parameters = {
  },
  facts = {
    ["room_participants.list filter[date_joined_at][eq]"] = { format = "date" },
    ["room_participants.list filter[date_joined_at][gte]"] = { format = "date" },
    ["room_participants.list filter[date_joined_at][lte]"] = { format = "date" },
    ["room_participants.list filter[date_left_at][eq]"] = { format = "date" },
    ["room_participants.list filter[date_left_at][gte]"] = { format = "date" },
    ["room_participants.list filter[date_left_at][lte]"] = { format = "date" },
    ["room_participants.list filter[date_updated_at][eq]"] = { format = "date" },
    ["room_participants.list filter[date_updated_at][gte]"] = { format = "date" },
    ["room_participants.list filter[date_updated_at][lte]"] = { format = "date" },
    ["room_participants.list page[number]"] = { default = 1, minimum = 1 },
    ["room_participants.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    RoomParticipantsRetrieveAnswer = {
      data = "RoomParticipant",
    },
  },
}
