--- The elements of TeXML: their content, children and attributes. Data only.
--
-- A key is the tag, or "Parent.Tag" where the same tag means another element in another parent.
-- `content`: "text", or "json" in a CDATA section; with "!" it is required. `mixed`: text and
-- children together.
--
-- Types of attributes are alternatives, as in "boolean|onEnter": "string", "url", "boolean",
-- "keys" (of a telephone), "integer 1..128", "number 0.1..2", "set a b" (one or more of them,
-- separated by spaces), "list" (separated by commas); any other word is a value. "!": required.
--
-- Engines, voices and models are strings: new ones appear all the time.

local METHOD = "GET|POST"
local TRACKS = "inbound|outbound|both"
local STREAM_TRACKS = "inbound_track|outbound_track|both_tracks"
local CODEC = "PCMU|PCMA|G722|OPUS|AMR-WB|L16"
local TRIM = "trim-silence|do-not-trim"
local RECORDING_EVENTS = "set in-progress completed absent"
local INTERRUPTIBLE = "boolean|none|any|speech|dtmf"
local LEG_EVENTS = "set initiated ringing answered amd dtmf completed"

-- Of a number or a SIP address that is called.
local function leg(more)
  local attributes = {
    detectionMode = "Regular|Premium", machineDetection = "Enable|DetectMessageEnd|Disable",
    machineDetectionTimeout = "integer 500..60000", method = METHOD, statusCallback = "url",
    statusCallbackEvent = LEG_EVENTS, statusCallbackMethod = METHOD, url = "url",
  }
  for name, kind in pairs(more) do attributes[name] = kind end
  return attributes
end

return {
  Response = {
    children = "Say Play Gather AIGather AIAssistant Dial Record Enqueue Hangup Leave Pause Pay "
      .. "Redirect Refer Reject Start Stop Connect HttpRequest",
  },

  -- Speech and sound

  Say = {
    content = "text", mixed = true,
    children = "break emphasis lang p phoneme prosody s say-as speak sub w",
    attributes = {
      api_key_ref = "string", effect = "eq_telecomhp8k|eq_car", gender = "Male|Female",
      language = "string", loop = "integer 0..10", voice = "string",
      voiceSpeed = "number 0.1..2",
    },
  },
  Play = {
    content = "text",
    attributes = {
      continueOnError = "boolean", digits = "keys w", failoverUrl = "url", loop = "integer 0..",
      mediaStorage = "boolean", ringTone = "string",
    },
  },
  Pause = { attributes = { length = "integer 1..180" } },

  -- SSML (https://www.w3.org/TR/speech-synthesis11/)

  ["break"] = {
    attributes = { strength = "none|x-weak|weak|medium|strong|x-strong", time = "string" },
  },
  emphasis = {
    content = "text", mixed = true, children = "break say-as sub",
    attributes = { level = "strong|moderate|none|reduced" },
  },
  lang = {
    content = "text", mixed = true,
    children = "break emphasis p phoneme prosody s say-as sub w",
    attributes = { ["xml:lang"] = "string!" },
  },
  p = {
    content = "text", mixed = true,
    children = "break emphasis lang phoneme prosody s say-as sub w",
  },
  phoneme = { content = "text!", attributes = { alphabet = "string", ph = "string!" } },
  prosody = {
    content = "text", mixed = true,
    children = "break emphasis lang p phoneme prosody s say-as sub w",
    attributes = { pitch = "string", rate = "string", volume = "string" },
  },
  s = {
    content = "text", mixed = true,
    children = "break emphasis lang phoneme prosody say-as sub w",
  },
  ["say-as"] = {
    content = "text!",
    attributes = { format = "string", ["interpret-as"] = "string!" },
  },
  speak = {
    content = "text", mixed = true,
    children = "break emphasis lang p phoneme prosody s say-as sub w",
    attributes = { ["xml:lang"] = "string" },
  },
  sub = { content = "text!", attributes = { alias = "string!" } },
  w = { content = "text!", attributes = { role = "string" } },

  -- Input

  Gather = {
    children = "Say Play Pause",
    attributes = {
      action = "url", apiKeyRef = "string", finishOnKey = "keys", hints = "list",
      input = "set dtmf speech", invalidDigitsAction = "url", language = "string",
      maxDigits = "integer 1..128", method = METHOD, minDigits = "integer 1..128",
      model = "string", numDigits = "integer 1..", partialResultCallback = "url",
      partialResultCallbackMethod = METHOD, profanityFilter = "boolean", region = "string",
      speechTimeout = "integer 0..|auto", timeout = "integer 1..120",
      transcriptionEngine = "string", useEnhanced = "boolean", validDigits = "keys",
    },
  },
  Record = {
    attributes = {
      action = "url", channels = "single|dual", finishOnKey = "keys",
      maxLength = "integer 0..14400", method = METHOD, playBeep = "boolean",
      recordingStatusCallback = "url", recordingStatusCallbackMethod = METHOD,
      timeout = "integer 0..", transcription = "boolean", transcriptionCallback = "url",
      transcriptionEngine = "string", trim = TRIM,
    },
  },
  Pay = {
    children = "Parameter Prompt",
    attributes = {
      action = "url", chargeAmount = "string|number 0..", currency = "string", method = METHOD,
      paymentConnector = "string", paymentMethod = "string", paymentToken = "string",
      statusCallback = "url", statusCallbackMethod = METHOD, transactionType = "string",
    },
  },
  Prompt = {
    children = "Say Play Pause",
    attributes = {
      attempt = "string|integer 1..", cardType = "string", errorType = "string",
      ["for"] = "string",
    },
  },

  -- Other parties

  Dial = {
    content = "text", children = "Number Sip Queue Conference",
    attributes = {
      action = "url", callerId = "string", fromDisplayName = "string", hangupOnStar = "boolean",
      method = METHOD,
      record = "do-not-record|record-from-answer|record-from-ringing|record-from-answer-dual"
        .. "|record-from-ringing-dual",
      recordingChannels = "single|dual", recordingStatusCallback = "url",
      recordingStatusCallbackEvent = RECORDING_EVENTS, recordingStatusCallbackMethod = METHOD,
      recordMaxLength = "integer 0..14400", ringTone = "string", sendRecordingUrl = "boolean",
      timeLimit = "integer 60..14400", timeout = "integer 5..120",
    },
  },
  Number = { content = "text!", attributes = leg { sendDigits = "string" } },
  Sip = { content = "text!", attributes = leg { password = "string", username = "string" } },
  Queue = { content = "text!", attributes = { method = METHOD, url = "url" } },
  Conference = {
    content = "text!",
    attributes = {
      beep = "boolean|onEnter|onExit", endConferenceOnExit = "boolean",
      maxParticipants = "integer 2..250", muted = "boolean", participantLabel = "string",
      record = "do-not-record|record-from-start", recordBeep = "boolean",
      recordingStatusCallback = "url", recordingStatusCallbackMethod = METHOD,
      recordingTimeout = "integer 0..14400", sendRecordingUrl = "boolean",
      startConferenceOnEnter = "boolean", statusCallback = "url",
      statusCallbackEvent = "set start end join leave speaker", statusCallbackMethod = METHOD,
      trim = TRIM, waitMethod = METHOD, waitUrl = "url",
    },
  },
  Refer = { children = "Sip", attributes = { action = "url", method = METHOD } },
  Enqueue = {
    content = "text!",
    attributes = {
      action = "url", maxWaitTimeSecs = "integer 1..", method = METHOD, waitUrl = "url",
      waitUrlMethod = METHOD,
    },
  },
  Leave = {},

  -- Flow

  Hangup = {},
  Redirect = { content = "text!", attributes = { method = METHOD } },
  Reject = { attributes = { reason = "rejected|busy" } },
  HttpRequest = {
    children = "Request Response", attributes = { action = "url", async = "boolean" },
  },
  ["HttpRequest.Request"] = {
    children = "Headers Body", attributes = { method = "string", url = "url" },
  },
  Headers = { children = "Header" },
  Header = { children = "Key Value" },
  Key = { content = "text!" },
  Value = { content = "text!" },
  Body = { content = "json!" },
  ["HttpRequest.Response"] = { children = "Type StatusCode Content" },
  Type = { content = "text!" },
  StatusCode = { content = "text!" },
  Content = { children = "Field" },
  Field = { children = "Name Value" },
  Name = { content = "text!" },

  -- Services on the call

  Start = { children = "Stream Transcription Suppression Siprec Recording" },
  Stop = { children = "Stream Transcription Suppression Siprec" },
  Connect = {
    children = "Stream ConversationRelay AIAssistant",
    attributes = { action = "url", method = METHOD },
  },
  Stream = {
    children = "Parameter",
    attributes = {
      bidirectionalCodec = CODEC, bidirectionalMode = "mp3|rtp",
      bidirectionalSamplingRate = "8000|16000|24000", codec = CODEC .. "|default",
      name = "string", statusCallback = "url", statusCallbackMethod = METHOD,
      track = STREAM_TRACKS, url = "url!",
    },
  },
  Parameter = {
    attributes = { name = "string!", value = "string|boolean|number!" },
  },
  Transcription = {
    attributes = {
      apiKeyRef = "string", hints = "list", interimResults = "boolean", keyterms = "list",
      language = "string", model = "string", region = "string", transcriptionCallback = "url",
      transcriptionCallbackMethod = METHOD, transcriptionEngine = "string",
      transcriptionTracks = TRACKS,
    },
  },
  Suppression = { attributes = { direction = TRACKS } },
  Siprec = {
    attributes = {
      connectorName = "string", includeMetadataCustomHeaders = "boolean", name = "string",
      secure = "boolean", sessionTimeoutSecs = "integer 0..14440", statusCallback = "url",
      statusCallbackMethod = METHOD, track = STREAM_TRACKS,
    },
  },
  Recording = {
    attributes = {
      channels = "mono|single|dual", format = "mp3|wav", recordingStatusCallback = "url",
      recordingStatusCallbackEvent = RECORDING_EVENTS, recordingStatusCallbackMethod = METHOD,
      track = TRACKS, trim = "string",
    },
  },
  ["Stop.Stream"] = { attributes = { name = "string" } },
  ["Stop.Transcription"] = { attributes = { name = "string" } },
  ["Stop.Suppression"] = { attributes = { name = "string" } },
  ["Stop.Siprec"] = { attributes = { name = "string" } },

  -- Assistants

  ConversationRelay = {
    children = "Language Parameter",
    attributes = {
      dtmfDetection = "boolean", interruptible = INTERRUPTIBLE, language = "string",
      transcriptionProvider = "string", url = "url!", voice = "string",
      welcomeGreeting = "string", welcomeGreetingInterruptible = INTERRUPTIBLE,
    },
  },
  Language = {
    attributes = {
      code = "string!", speechModel = "string", transcriptionProvider = "string",
      ttsProvider = "string", voice = "string",
    },
  },
  AIAssistant = {
    attributes = {
      id = "string", join = "string", participantName = "string",
      participantRole = "user|assistant",
    },
  },
  AIGather = {
    children = "Greeting Voice Parameters MessageHistory Tools",
    attributes = { action = "url", method = METHOD },
  },
  Greeting = { content = "text!" },
  Voice = {
    attributes = { api_key_ref = "string", name = "string!", voice_speed = "number 0.1..2" },
  },
  Parameters = { content = "json!" },
  MessageHistory = { children = "Message" },
  Message = { content = "text!", attributes = { role = "user|assistant!" } },
  Tools = { children = "Tool" },
  Tool = { content = "json!" },
}
