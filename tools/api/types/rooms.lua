-- What editors and the documentation know about the types of `rooms`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["rooms.actions.generate_join_client_token"] = "RoomsActionsGenerateJoinClientTokenAnswer",
    ["rooms.actions.refresh_client_token"] = "RoomsActionsRefreshClientTokenAnswer",
    ["rooms.create"] = "RoomsCreateAnswer",
    ["rooms.list"] = "Room",
    ["rooms.retrieve"] = "RoomsRetrieveAnswer",
    ["rooms.sessions.actions.end"] = "RoomsSessionsActionsEndAnswer",
    ["rooms.sessions.actions.kick"] = "RoomsSessionsActionsKickAnswer",
    ["rooms.sessions.actions.mute"] = "RoomsSessionsActionsMuteAnswer",
    ["rooms.sessions.actions.unmute"] = "RoomsSessionsActionsUnmuteAnswer",
    ["rooms.sessions.list_0"] = "RoomSession",
    ["rooms.sessions.list_1"] = "RoomSession",
    ["rooms.sessions.retrieve"] = "RoomsSessionsRetrieveAnswer",
    ["rooms.sessions.retrieve_participants"] = "RoomParticipant",
    ["rooms.update"] = "RoomsUpdateAnswer",
  },
  parameters = {
    ["rooms.sessions.actions.kick"] = {
      participants = "'all'|string[]",
    },
    ["rooms.sessions.actions.mute"] = {
      participants = "'all'|string[]",
    },
    ["rooms.sessions.actions.unmute"] = {
      participants = "'all'|string[]",
    },
  },
  types = {
    Room = {
      active_session_id = "string",
      created_at = "string",
      enable_recording = "boolean",
      id = "string",
      max_participants = "integer",
      record_type = "string",
      sessions = "RoomSession[]",
      unique_name = "string",
      updated_at = "string",
      webhook_event_failover_url = "string",
      webhook_event_url = "string",
      webhook_timeout_secs = "integer",
    },
    RoomSession = {
      active = "boolean",
      created_at = "string",
      ended_at = "string",
      id = "string",
      participants = "RoomParticipant[]",
      record_type = "string",
      room_id = "string",
      updated_at = "string",
    },
    RoomsActionsGenerateJoinClientTokenAnswer = {
      data = "RoomsActionsGenerateJoinClientTokenAnswerData",
    },
    RoomsActionsGenerateJoinClientTokenAnswerData = {
      refresh_token = "string",
      refresh_token_expires_at = "string",
      token = "string",
      token_expires_at = "string",
    },
    RoomsActionsRefreshClientTokenAnswer = {
      data = "RoomsActionsRefreshClientTokenAnswerData",
    },
    RoomsActionsRefreshClientTokenAnswerData = {
      token = "string",
      token_expires_at = "string",
    },
    RoomsCreateAnswer = {
      data = "Room",
    },
    RoomsRetrieveAnswer = {
      data = "Room",
    },
    RoomsSessionsActionsEndAnswer = {
      data = "RoomsSessionsActionsEndAnswerData",
    },
    RoomsSessionsActionsEndAnswerData = {
      result = "string",
    },
    RoomsSessionsActionsKickAnswer = {
      data = "RoomsSessionsActionsKickAnswerData",
    },
    RoomsSessionsActionsKickAnswerData = {
      result = "string",
    },
    RoomsSessionsActionsMuteAnswer = {
      data = "RoomsSessionsActionsMuteAnswerData",
    },
    RoomsSessionsActionsMuteAnswerData = {
      result = "string",
    },
    RoomsSessionsActionsUnmuteAnswer = {
      data = "RoomsSessionsActionsUnmuteAnswerData",
    },
    RoomsSessionsActionsUnmuteAnswerData = {
      result = "string",
    },
    RoomsSessionsRetrieveAnswer = {
      data = "RoomSession",
    },
    RoomsUpdateAnswer = {
      data = "Room",
    },
  },
}
