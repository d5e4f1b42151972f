-- What editors and the documentation know about the types of `text_to_speech`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["text_to_speech.create_speech"] = "TextToSpeechGenerateSpeechResponse",
    ["text_to_speech.generate_speech"] = "TextToSpeechGenerateSpeechResponse",
    ["text_to_speech.list_voices"] = "VoicesResponse",
  },
  parameters = {
    ["text_to_speech.create_speech"] = {
      aws = "AwsProviderParams",
      azure = "AzureProviderParams",
      elevenlabs = "ElevenLabsProviderParams",
      humain = "TextToSpeechGenerateSpeechParamsHumain",
      minimax = "MinimaxProviderParams",
      output_type = "'binary_output'|'base64_output'",
      provider = "'elevenlabs'|'telnyx'|'aws'|'minimax'|'azure'|'resemble'|'xai'|'soniox'|'humain'",
      resemble = "ResembleProviderParams",
      soniox = "TextToSpeechGenerateSpeechParamsSoniox",
      telnyx = "TelnyxProviderParams",
      text_type = "'text'|'ssml'",
      xai = "XAIProviderParams",
    },
    ["text_to_speech.generate_speech"] = {
      aws = "AwsProviderParams",
      azure = "AzureProviderParams",
      elevenlabs = "ElevenLabsProviderParams",
      humain = "TextToSpeechGenerateSpeechParamsHumain",
      minimax = "MinimaxProviderParams",
      output_type = "'binary_output'|'base64_output'",
      provider = "'elevenlabs'|'telnyx'|'aws'|'minimax'|'azure'|'resemble'|'xai'|'soniox'|'humain'",
      resemble = "ResembleProviderParams",
      soniox = "TextToSpeechGenerateSpeechParamsSoniox",
      telnyx = "TelnyxProviderParams",
      text_type = "'text'|'ssml'",
      xai = "XAIProviderParams",
    },
    ["text_to_speech.list_voices"] = {
      provider = "'elevenlabs'|'telnyx'|'aws'|'minimax'|'azure'|'resemble'|'xai'|'soniox'|'humain'",
    },
    ["text_to_speech.retrieve_speech"] = {
      audio_format = "'pcm'|'wav'|'mp3'",
      provider = "'elevenlabs'|'telnyx'|'aws'|'minimax'|'azure'|'resemble'|'xai'|'soniox'|'humain'",
    },
  },
  facts = {
    ["AzureProviderParams.language_code"] = { default = "en-US" },
    ["AzureProviderParams.output_format"] = { default = "audio-24khz-160kbitrate-mono-mp3" },
    ["AzureProviderParams.text_type"] = { default = "text" },
    ["TelnyxProviderParams.response_format"] = { default = "mp3" },
    ["TelnyxProviderParams.sampling_rate"] = { default = 24000 },
    ["TelnyxProviderParams.voice_speed"] = { default = 1, maximum = 2, minimum = 0.5 },
    ["TelnyxProviderParams.volume"] = { default = 1, maximum = 2, minimum = 0 },
    ["XAIProviderParams.language"] = { default = "auto" },
    ["XAIProviderParams.output_format"] = { default = "mp3" },
    ["XAIProviderParams.sample_rate"] = { default = 24000 },
    ["text_to_speech.create_speech disable_cache"] = { default = false },
    ["text_to_speech.create_speech output_type"] = { default = "binary_output" },
    ["text_to_speech.generate_speech disable_cache"] = { default = false },
    ["text_to_speech.generate_speech output_type"] = { default = "binary_output" },
    ["text_to_speech.retrieve_speech disable_cache"] = { default = false },
    ["text_to_speech.retrieve_speech provider"] = { default = "telnyx" },
  },
  types = {
    AwsProviderParams = {
      language_code = "string",
      lexicon_names = "string[]",
      output_format = "string",
      sample_rate = "string",
      text_type = "'text'|'ssml'",
    },
    AzureProviderParams = {
      api_key = "string",
      deployment_id = "string",
      effect = "string",
      gender = "string",
      language_code = "string",
      output_format = "string",
      region = "string",
      text_type = "'text'|'ssml'",
    },
    ElevenLabsProviderParams = {
      api_key = "string",
      language_code = "string",
      voice_settings = "table",
    },
    MinimaxProviderParams = {
      language_boost = "string",
      pitch = "integer",
      response_format = "string",
      speed = "number",
      vol = "number",
    },
    ResembleProviderParams = {
      api_key = "string",
      format = "string",
      precision = "string",
      sample_rate = "string",
    },
    TelnyxProviderParams = {
      emotion = "'neutral'|'happy'|'sad'|'angry'|'fearful'|'disgusted'|'surprised'",
      response_format = "string",
      sampling_rate = "integer",
      voice_speed = "number",
      volume = "number",
    },
    TextToSpeechGenerateSpeechParamsHumain = {
      ttfb_eagerness = "number",
      voice_id = "'sara-en'|'abdulaziz-en'|'sara-ar'|'abdulaziz-ar'|'nourah-ar'|'abdullah-ar'!",
    },
    TextToSpeechGenerateSpeechParamsSoniox = {
      audio_format = "'wav'|'mp3'|'pcm_s16le'|'pcm_mulaw'|'pcm_alaw'",
      language = "string",
      model_id = "'tts-rt-v2'",
      reduce_silence = "boolean",
      sample_rate = "8000|16000|24000|48000|44100",
      speed = "number",
      voice_id = "string!",
    },
    TextToSpeechGenerateSpeechResponse = {
      base64_audio = "string",
    },
    Voice = {
      gender = "string",
      hosted = "boolean",
      language = "string",
      name = "string",
      provider = "string",
      voice_id = "string",
    },
    VoicesResponse = {
      voices = "Voice[]",
    },
    XAIProviderParams = {
      language = "string",
      output_format = "'mp3'|'wav'|'pcm'|'mulaw'|'alaw'",
      sample_rate = "8000|16000|22050|24000|44100|48000",
      voice_id = "'eve'|'ara'|'rex'|'sal'|'leo'!",
    },
  },
}
