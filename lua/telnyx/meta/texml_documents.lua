---@meta _
-- Types of TeXML documents for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/texml/elements.lua.

---@class telnyx.texml.Element an element; its methods add children, and return them
---@field add fun(self: any, node: table): telnyx.texml.Element an element as a table
---@field extra fun(self: any, tag: string, text?: any, attributes?: table): telnyx.texml.Unknown

---@class telnyx.texml.Unknown : telnyx.texml.Element an element that holds anything
---@field [string] fun(self: any, text?: any, attributes?: table): telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.ai_assistant
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field id? string
---@field join? string
---@field participant_name? string
---@field participant_role? 'user'|'assistant'

---@class telnyx.texml.element.ai_assistant : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.ai_gather
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field action? string
---@field method? 'GET'|'POST'

---@class telnyx.texml.element.ai_gather : telnyx.texml.Element
---@field greeting fun(self: any, text?: string|telnyx.texml.attributes.greeting, attributes?: telnyx.texml.attributes.greeting): telnyx.texml.element.greeting
---@field voice fun(self: any, attributes?: telnyx.texml.attributes.voice): telnyx.texml.element.voice
---@field parameters fun(self: any, value: table|string, attributes?: telnyx.texml.attributes.parameters): telnyx.texml.element.parameters
---@field message_history fun(self: any, attributes?: telnyx.texml.attributes.message_history): telnyx.texml.element.message_history
---@field tools fun(self: any, attributes?: telnyx.texml.attributes.tools): telnyx.texml.element.tools

---@class (exact) telnyx.texml.attributes.body
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.body : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.conference
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field beep? boolean|'onEnter'|'onExit'
---@field end_conference_on_exit? boolean
---@field max_participants? integer # 2 to 250
---@field muted? boolean
---@field participant_label? string
---@field record? 'do-not-record'|'record-from-start'
---@field record_beep? boolean
---@field recording_status_callback? string
---@field recording_status_callback_method? 'GET'|'POST'
---@field recording_timeout? integer # 0 to 14400
---@field send_recording_url? boolean
---@field start_conference_on_enter? boolean
---@field status_callback? string
---@field status_callback_event? string|string[] # one or more of start, end, join, leave, speaker
---@field status_callback_method? 'GET'|'POST'
---@field trim? 'trim-silence'|'do-not-trim'
---@field wait_method? 'GET'|'POST'
---@field wait_url? string

---@class telnyx.texml.element.conference : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.connect
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field action? string
---@field method? 'GET'|'POST'

---@class telnyx.texml.element.connect : telnyx.texml.Element
---@field stream fun(self: any, attributes?: telnyx.texml.attributes.stream): telnyx.texml.element.stream
---@field conversation_relay fun(self: any, attributes?: telnyx.texml.attributes.conversation_relay): telnyx.texml.element.conversation_relay
---@field ai_assistant fun(self: any, attributes?: telnyx.texml.attributes.ai_assistant): telnyx.texml.element.ai_assistant

---@class (exact) telnyx.texml.attributes.content
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.content : telnyx.texml.Element
---@field field fun(self: any, attributes?: telnyx.texml.attributes.field): telnyx.texml.element.field

---@class (exact) telnyx.texml.attributes.conversation_relay
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field dtmf_detection? boolean
---@field interruptible? boolean|'none'|'any'|'speech'|'dtmf'
---@field language? string
---@field transcription_provider? string
---@field url string
---@field voice? string
---@field welcome_greeting? string
---@field welcome_greeting_interruptible? boolean|'none'|'any'|'speech'|'dtmf'

---@class telnyx.texml.element.conversation_relay : telnyx.texml.Element
---@field language fun(self: any, attributes?: telnyx.texml.attributes.language): telnyx.texml.element.language
---@field parameter fun(self: any, attributes?: telnyx.texml.attributes.parameter): telnyx.texml.element.parameter

---@class (exact) telnyx.texml.attributes.dial
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field action? string
---@field caller_id? string
---@field from_display_name? string
---@field hangup_on_star? boolean
---@field method? 'GET'|'POST'
---@field record? 'do-not-record'|'record-from-answer'|'record-from-ringing'|'record-from-answer-dual'|'record-from-ringing-dual'
---@field record_max_length? integer # 0 to 14400
---@field recording_channels? 'single'|'dual'
---@field recording_status_callback? string
---@field recording_status_callback_event? string|string[] # one or more of in-progress, completed, absent
---@field recording_status_callback_method? 'GET'|'POST'
---@field ring_tone? string
---@field send_recording_url? boolean
---@field time_limit? integer # 60 to 14400
---@field timeout? integer # 5 to 120

---@class telnyx.texml.element.dial : telnyx.texml.Element
---@field number fun(self: any, text?: string|telnyx.texml.attributes.number, attributes?: telnyx.texml.attributes.number): telnyx.texml.element.number
---@field sip fun(self: any, text?: string|telnyx.texml.attributes.sip, attributes?: telnyx.texml.attributes.sip): telnyx.texml.element.sip
---@field queue fun(self: any, text?: string|telnyx.texml.attributes.queue, attributes?: telnyx.texml.attributes.queue): telnyx.texml.element.queue
---@field conference fun(self: any, text?: string|telnyx.texml.attributes.conference, attributes?: telnyx.texml.attributes.conference): telnyx.texml.element.conference

---@class (exact) telnyx.texml.attributes.enqueue
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field action? string
---@field max_wait_time_secs? integer # from 1
---@field method? 'GET'|'POST'
---@field wait_url? string
---@field wait_url_method? 'GET'|'POST'

---@class telnyx.texml.element.enqueue : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.field
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.field : telnyx.texml.Element
---@field name fun(self: any, text?: string|telnyx.texml.attributes.name, attributes?: telnyx.texml.attributes.name): telnyx.texml.element.name
---@field value fun(self: any, text?: string|telnyx.texml.attributes.value, attributes?: telnyx.texml.attributes.value): telnyx.texml.element.value

---@class (exact) telnyx.texml.attributes.gather
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field action? string
---@field api_key_ref? string
---@field finish_on_key? string
---@field hints? string|string[]
---@field input? string|string[] # one or more of dtmf, speech
---@field invalid_digits_action? string
---@field language? string
---@field max_digits? integer # 1 to 128
---@field method? 'GET'|'POST'
---@field min_digits? integer # 1 to 128
---@field model? string
---@field num_digits? integer # from 1
---@field partial_result_callback? string
---@field partial_result_callback_method? 'GET'|'POST'
---@field profanity_filter? boolean
---@field region? string
---@field speech_timeout? integer|'auto' # from 0
---@field timeout? integer # 1 to 120
---@field transcription_engine? string
---@field use_enhanced? boolean
---@field valid_digits? string

---@class telnyx.texml.element.gather : telnyx.texml.Element
---@field say fun(self: any, text?: string|telnyx.texml.attributes.say, attributes?: telnyx.texml.attributes.say): telnyx.texml.element.say
---@field play fun(self: any, text?: string|telnyx.texml.attributes.play, attributes?: telnyx.texml.attributes.play): telnyx.texml.element.play
---@field pause fun(self: any, attributes?: telnyx.texml.attributes.pause): telnyx.texml.element.pause

---@class (exact) telnyx.texml.attributes.greeting
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.greeting : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.hangup
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.hangup : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.header
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.header : telnyx.texml.Element
---@field key fun(self: any, text?: string|telnyx.texml.attributes.key, attributes?: telnyx.texml.attributes.key): telnyx.texml.element.key
---@field value fun(self: any, text?: string|telnyx.texml.attributes.value, attributes?: telnyx.texml.attributes.value): telnyx.texml.element.value

---@class (exact) telnyx.texml.attributes.headers
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.headers : telnyx.texml.Element
---@field header fun(self: any, attributes?: telnyx.texml.attributes.header): telnyx.texml.element.header

---@class (exact) telnyx.texml.attributes.http_request
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field action? string
---@field async? boolean

---@class telnyx.texml.element.http_request : telnyx.texml.Element
---@field request fun(self: any, attributes?: telnyx.texml.attributes.http_request_request): telnyx.texml.element.http_request_request
---@field response fun(self: any, attributes?: telnyx.texml.attributes.http_request_response): telnyx.texml.element.http_request_response

---@class (exact) telnyx.texml.attributes.http_request_request
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field method? string
---@field url? string

---@class telnyx.texml.element.http_request_request : telnyx.texml.Element
---@field headers fun(self: any, attributes?: telnyx.texml.attributes.headers): telnyx.texml.element.headers
---@field body fun(self: any, value: table|string, attributes?: telnyx.texml.attributes.body): telnyx.texml.element.body

---@class (exact) telnyx.texml.attributes.http_request_response
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.http_request_response : telnyx.texml.Element
---@field type fun(self: any, text?: string|telnyx.texml.attributes.type, attributes?: telnyx.texml.attributes.type): telnyx.texml.element.type
---@field status_code fun(self: any, text?: string|telnyx.texml.attributes.status_code, attributes?: telnyx.texml.attributes.status_code): telnyx.texml.element.status_code
---@field content fun(self: any, attributes?: telnyx.texml.attributes.content): telnyx.texml.element.content

---@class (exact) telnyx.texml.attributes.key
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.key : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.language
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field code string
---@field speech_model? string
---@field transcription_provider? string
---@field tts_provider? string
---@field voice? string

---@class telnyx.texml.element.language : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.leave
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.leave : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.message
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field role 'user'|'assistant'

---@class telnyx.texml.element.message : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.message_history
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.message_history : telnyx.texml.Element
---@field message fun(self: any, text?: string|telnyx.texml.attributes.message, attributes?: telnyx.texml.attributes.message): telnyx.texml.element.message

---@class (exact) telnyx.texml.attributes.name
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.name : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.number
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field detection_mode? 'Regular'|'Premium'
---@field machine_detection? 'Enable'|'DetectMessageEnd'|'Disable'
---@field machine_detection_timeout? integer # 500 to 60000
---@field method? 'GET'|'POST'
---@field send_digits? string
---@field status_callback? string
---@field status_callback_event? string|string[] # one or more of initiated, ringing, answered, amd, dtmf, completed
---@field status_callback_method? 'GET'|'POST'
---@field url? string

---@class telnyx.texml.element.number : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.parameter
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field name string
---@field value string|boolean|number

---@class telnyx.texml.element.parameter : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.parameters
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.parameters : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.pause
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field length? integer # 1 to 180

---@class telnyx.texml.element.pause : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.pay
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field action? string
---@field charge_amount? string|number # from 0
---@field currency? string
---@field method? 'GET'|'POST'
---@field payment_connector? string
---@field payment_method? string
---@field payment_token? string
---@field status_callback? string
---@field status_callback_method? 'GET'|'POST'
---@field transaction_type? string

---@class telnyx.texml.element.pay : telnyx.texml.Element
---@field parameter fun(self: any, attributes?: telnyx.texml.attributes.parameter): telnyx.texml.element.parameter
---@field prompt fun(self: any, attributes?: telnyx.texml.attributes.prompt): telnyx.texml.element.prompt

---@class (exact) telnyx.texml.attributes.play
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field continue_on_error? boolean
---@field digits? string
---@field failover_url? string
---@field loop? integer # from 0
---@field media_storage? boolean
---@field ring_tone? string

---@class telnyx.texml.element.play : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.prompt
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field attempt? string|integer # from 1
---@field card_type? string
---@field error_type? string
---@field for_? string

---@class telnyx.texml.element.prompt : telnyx.texml.Element
---@field say fun(self: any, text?: string|telnyx.texml.attributes.say, attributes?: telnyx.texml.attributes.say): telnyx.texml.element.say
---@field play fun(self: any, text?: string|telnyx.texml.attributes.play, attributes?: telnyx.texml.attributes.play): telnyx.texml.element.play
---@field pause fun(self: any, attributes?: telnyx.texml.attributes.pause): telnyx.texml.element.pause

---@class (exact) telnyx.texml.attributes.queue
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field method? 'GET'|'POST'
---@field url? string

---@class telnyx.texml.element.queue : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.record
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field action? string
---@field channels? 'single'|'dual'
---@field finish_on_key? string
---@field max_length? integer # 0 to 14400
---@field method? 'GET'|'POST'
---@field play_beep? boolean
---@field recording_status_callback? string
---@field recording_status_callback_method? 'GET'|'POST'
---@field timeout? integer # from 0
---@field transcription? boolean
---@field transcription_callback? string
---@field transcription_engine? string
---@field trim? 'trim-silence'|'do-not-trim'

---@class telnyx.texml.element.record : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.recording
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field channels? 'mono'|'single'|'dual'
---@field format? 'mp3'|'wav'
---@field recording_status_callback? string
---@field recording_status_callback_event? string|string[] # one or more of in-progress, completed, absent
---@field recording_status_callback_method? 'GET'|'POST'
---@field track? 'inbound'|'outbound'|'both'
---@field trim? string

---@class telnyx.texml.element.recording : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.redirect
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field method? 'GET'|'POST'

---@class telnyx.texml.element.redirect : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.refer
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field action? string
---@field method? 'GET'|'POST'

---@class telnyx.texml.element.refer : telnyx.texml.Element
---@field sip fun(self: any, text?: string|telnyx.texml.attributes.sip, attributes?: telnyx.texml.attributes.sip): telnyx.texml.element.sip

---@class (exact) telnyx.texml.attributes.reject
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field reason? 'rejected'|'busy'

---@class telnyx.texml.element.reject : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.response
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.response : telnyx.texml.Element
---@field say fun(self: any, text?: string|telnyx.texml.attributes.say, attributes?: telnyx.texml.attributes.say): telnyx.texml.element.say
---@field play fun(self: any, text?: string|telnyx.texml.attributes.play, attributes?: telnyx.texml.attributes.play): telnyx.texml.element.play
---@field gather fun(self: any, attributes?: telnyx.texml.attributes.gather): telnyx.texml.element.gather
---@field ai_gather fun(self: any, attributes?: telnyx.texml.attributes.ai_gather): telnyx.texml.element.ai_gather
---@field ai_assistant fun(self: any, attributes?: telnyx.texml.attributes.ai_assistant): telnyx.texml.element.ai_assistant
---@field dial fun(self: any, text?: string|telnyx.texml.attributes.dial, attributes?: telnyx.texml.attributes.dial): telnyx.texml.element.dial
---@field record fun(self: any, attributes?: telnyx.texml.attributes.record): telnyx.texml.element.record
---@field enqueue fun(self: any, text?: string|telnyx.texml.attributes.enqueue, attributes?: telnyx.texml.attributes.enqueue): telnyx.texml.element.enqueue
---@field hangup fun(self: any, attributes?: telnyx.texml.attributes.hangup): telnyx.texml.element.hangup
---@field leave fun(self: any, attributes?: telnyx.texml.attributes.leave): telnyx.texml.element.leave
---@field pause fun(self: any, attributes?: telnyx.texml.attributes.pause): telnyx.texml.element.pause
---@field pay fun(self: any, attributes?: telnyx.texml.attributes.pay): telnyx.texml.element.pay
---@field redirect fun(self: any, text?: string|telnyx.texml.attributes.redirect, attributes?: telnyx.texml.attributes.redirect): telnyx.texml.element.redirect
---@field refer fun(self: any, attributes?: telnyx.texml.attributes.refer): telnyx.texml.element.refer
---@field reject fun(self: any, attributes?: telnyx.texml.attributes.reject): telnyx.texml.element.reject
---@field start fun(self: any, attributes?: telnyx.texml.attributes.start): telnyx.texml.element.start
---@field stop fun(self: any, attributes?: telnyx.texml.attributes.stop): telnyx.texml.element.stop
---@field connect fun(self: any, attributes?: telnyx.texml.attributes.connect): telnyx.texml.element.connect
---@field http_request fun(self: any, attributes?: telnyx.texml.attributes.http_request): telnyx.texml.element.http_request

---@class (exact) telnyx.texml.attributes.say
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field api_key_ref? string
---@field effect? 'eq_telecomhp8k'|'eq_car'
---@field gender? 'Male'|'Female'
---@field language? string
---@field loop? integer # 0 to 10
---@field voice? string
---@field voice_speed? number # 0.1 to 2

---@class telnyx.texml.element.say : telnyx.texml.Element
---@field break_ fun(self: any, attributes?: telnyx.texml.attributes.break): telnyx.texml.element.break
---@field emphasis fun(self: any, text?: string|telnyx.texml.attributes.emphasis, attributes?: telnyx.texml.attributes.emphasis): telnyx.texml.element.emphasis
---@field lang fun(self: any, text?: string|telnyx.texml.attributes.lang, attributes?: telnyx.texml.attributes.lang): telnyx.texml.element.lang
---@field p fun(self: any, text?: string|telnyx.texml.attributes.p, attributes?: telnyx.texml.attributes.p): telnyx.texml.element.p
---@field phoneme fun(self: any, text?: string|telnyx.texml.attributes.phoneme, attributes?: telnyx.texml.attributes.phoneme): telnyx.texml.element.phoneme
---@field prosody fun(self: any, text?: string|telnyx.texml.attributes.prosody, attributes?: telnyx.texml.attributes.prosody): telnyx.texml.element.prosody
---@field s fun(self: any, text?: string|telnyx.texml.attributes.s, attributes?: telnyx.texml.attributes.s): telnyx.texml.element.s
---@field say_as fun(self: any, text?: string|telnyx.texml.attributes.say_as, attributes?: telnyx.texml.attributes.say_as): telnyx.texml.element.say_as
---@field speak fun(self: any, text?: string|telnyx.texml.attributes.speak, attributes?: telnyx.texml.attributes.speak): telnyx.texml.element.speak
---@field sub fun(self: any, text?: string|telnyx.texml.attributes.sub, attributes?: telnyx.texml.attributes.sub): telnyx.texml.element.sub
---@field w fun(self: any, text?: string|telnyx.texml.attributes.w, attributes?: telnyx.texml.attributes.w): telnyx.texml.element.w

---@class (exact) telnyx.texml.attributes.sip
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field detection_mode? 'Regular'|'Premium'
---@field machine_detection? 'Enable'|'DetectMessageEnd'|'Disable'
---@field machine_detection_timeout? integer # 500 to 60000
---@field method? 'GET'|'POST'
---@field password? string
---@field status_callback? string
---@field status_callback_event? string|string[] # one or more of initiated, ringing, answered, amd, dtmf, completed
---@field status_callback_method? 'GET'|'POST'
---@field url? string
---@field username? string

---@class telnyx.texml.element.sip : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.siprec
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field connector_name? string
---@field include_metadata_custom_headers? boolean
---@field name? string
---@field secure? boolean
---@field session_timeout_secs? integer # 0 to 14440
---@field status_callback? string
---@field status_callback_method? 'GET'|'POST'
---@field track? 'inbound_track'|'outbound_track'|'both_tracks'

---@class telnyx.texml.element.siprec : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.start
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.start : telnyx.texml.Element
---@field stream fun(self: any, attributes?: telnyx.texml.attributes.stream): telnyx.texml.element.stream
---@field transcription fun(self: any, attributes?: telnyx.texml.attributes.transcription): telnyx.texml.element.transcription
---@field suppression fun(self: any, attributes?: telnyx.texml.attributes.suppression): telnyx.texml.element.suppression
---@field siprec fun(self: any, attributes?: telnyx.texml.attributes.siprec): telnyx.texml.element.siprec
---@field recording fun(self: any, attributes?: telnyx.texml.attributes.recording): telnyx.texml.element.recording

---@class (exact) telnyx.texml.attributes.status_code
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.status_code : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.stop
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.stop : telnyx.texml.Element
---@field stream fun(self: any, attributes?: telnyx.texml.attributes.stop_stream): telnyx.texml.element.stop_stream
---@field transcription fun(self: any, attributes?: telnyx.texml.attributes.stop_transcription): telnyx.texml.element.stop_transcription
---@field suppression fun(self: any, attributes?: telnyx.texml.attributes.stop_suppression): telnyx.texml.element.stop_suppression
---@field siprec fun(self: any, attributes?: telnyx.texml.attributes.stop_siprec): telnyx.texml.element.stop_siprec

---@class (exact) telnyx.texml.attributes.stop_siprec
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field name? string

---@class telnyx.texml.element.stop_siprec : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.stop_stream
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field name? string

---@class telnyx.texml.element.stop_stream : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.stop_suppression
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field name? string

---@class telnyx.texml.element.stop_suppression : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.stop_transcription
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field name? string

---@class telnyx.texml.element.stop_transcription : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.stream
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field bidirectional_codec? 'PCMU'|'PCMA'|'G722'|'OPUS'|'AMR-WB'|'L16'
---@field bidirectional_mode? 'mp3'|'rtp'
---@field bidirectional_sampling_rate? 8000|16000|24000
---@field codec? 'PCMU'|'PCMA'|'G722'|'OPUS'|'AMR-WB'|'L16'|'default'
---@field name? string
---@field status_callback? string
---@field status_callback_method? 'GET'|'POST'
---@field track? 'inbound_track'|'outbound_track'|'both_tracks'
---@field url string

---@class telnyx.texml.element.stream : telnyx.texml.Element
---@field parameter fun(self: any, attributes?: telnyx.texml.attributes.parameter): telnyx.texml.element.parameter

---@class (exact) telnyx.texml.attributes.suppression
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field direction? 'inbound'|'outbound'|'both'

---@class telnyx.texml.element.suppression : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.tool
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.tool : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.tools
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.tools : telnyx.texml.Element
---@field tool fun(self: any, value: table|string, attributes?: telnyx.texml.attributes.tool): telnyx.texml.element.tool

---@class (exact) telnyx.texml.attributes.transcription
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field api_key_ref? string
---@field hints? string|string[]
---@field interim_results? boolean
---@field keyterms? string|string[]
---@field language? string
---@field model? string
---@field region? string
---@field transcription_callback? string
---@field transcription_callback_method? 'GET'|'POST'
---@field transcription_engine? string
---@field transcription_tracks? 'inbound'|'outbound'|'both'

---@class telnyx.texml.element.transcription : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.type
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.type : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.value
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.value : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.voice
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field api_key_ref? string
---@field name string
---@field voice_speed? number # 0.1 to 2

---@class telnyx.texml.element.voice : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.break
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field strength? 'none'|'x-weak'|'weak'|'medium'|'strong'|'x-strong'
---@field time? string

---@class telnyx.texml.element.break : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.emphasis
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field level? 'strong'|'moderate'|'none'|'reduced'

---@class telnyx.texml.element.emphasis : telnyx.texml.Element
---@field break_ fun(self: any, attributes?: telnyx.texml.attributes.break): telnyx.texml.element.break
---@field say_as fun(self: any, text?: string|telnyx.texml.attributes.say_as, attributes?: telnyx.texml.attributes.say_as): telnyx.texml.element.say_as
---@field sub fun(self: any, text?: string|telnyx.texml.attributes.sub, attributes?: telnyx.texml.attributes.sub): telnyx.texml.element.sub

---@class (exact) telnyx.texml.attributes.lang
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field xml_lang string

---@class telnyx.texml.element.lang : telnyx.texml.Element
---@field break_ fun(self: any, attributes?: telnyx.texml.attributes.break): telnyx.texml.element.break
---@field emphasis fun(self: any, text?: string|telnyx.texml.attributes.emphasis, attributes?: telnyx.texml.attributes.emphasis): telnyx.texml.element.emphasis
---@field p fun(self: any, text?: string|telnyx.texml.attributes.p, attributes?: telnyx.texml.attributes.p): telnyx.texml.element.p
---@field phoneme fun(self: any, text?: string|telnyx.texml.attributes.phoneme, attributes?: telnyx.texml.attributes.phoneme): telnyx.texml.element.phoneme
---@field prosody fun(self: any, text?: string|telnyx.texml.attributes.prosody, attributes?: telnyx.texml.attributes.prosody): telnyx.texml.element.prosody
---@field s fun(self: any, text?: string|telnyx.texml.attributes.s, attributes?: telnyx.texml.attributes.s): telnyx.texml.element.s
---@field say_as fun(self: any, text?: string|telnyx.texml.attributes.say_as, attributes?: telnyx.texml.attributes.say_as): telnyx.texml.element.say_as
---@field sub fun(self: any, text?: string|telnyx.texml.attributes.sub, attributes?: telnyx.texml.attributes.sub): telnyx.texml.element.sub
---@field w fun(self: any, text?: string|telnyx.texml.attributes.w, attributes?: telnyx.texml.attributes.w): telnyx.texml.element.w

---@class (exact) telnyx.texml.attributes.p
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.p : telnyx.texml.Element
---@field break_ fun(self: any, attributes?: telnyx.texml.attributes.break): telnyx.texml.element.break
---@field emphasis fun(self: any, text?: string|telnyx.texml.attributes.emphasis, attributes?: telnyx.texml.attributes.emphasis): telnyx.texml.element.emphasis
---@field lang fun(self: any, text?: string|telnyx.texml.attributes.lang, attributes?: telnyx.texml.attributes.lang): telnyx.texml.element.lang
---@field phoneme fun(self: any, text?: string|telnyx.texml.attributes.phoneme, attributes?: telnyx.texml.attributes.phoneme): telnyx.texml.element.phoneme
---@field prosody fun(self: any, text?: string|telnyx.texml.attributes.prosody, attributes?: telnyx.texml.attributes.prosody): telnyx.texml.element.prosody
---@field s fun(self: any, text?: string|telnyx.texml.attributes.s, attributes?: telnyx.texml.attributes.s): telnyx.texml.element.s
---@field say_as fun(self: any, text?: string|telnyx.texml.attributes.say_as, attributes?: telnyx.texml.attributes.say_as): telnyx.texml.element.say_as
---@field sub fun(self: any, text?: string|telnyx.texml.attributes.sub, attributes?: telnyx.texml.attributes.sub): telnyx.texml.element.sub
---@field w fun(self: any, text?: string|telnyx.texml.attributes.w, attributes?: telnyx.texml.attributes.w): telnyx.texml.element.w

---@class (exact) telnyx.texml.attributes.phoneme
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field alphabet? string
---@field ph string

---@class telnyx.texml.element.phoneme : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.prosody
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field pitch? string
---@field rate? string
---@field volume? string

---@class telnyx.texml.element.prosody : telnyx.texml.Element
---@field break_ fun(self: any, attributes?: telnyx.texml.attributes.break): telnyx.texml.element.break
---@field emphasis fun(self: any, text?: string|telnyx.texml.attributes.emphasis, attributes?: telnyx.texml.attributes.emphasis): telnyx.texml.element.emphasis
---@field lang fun(self: any, text?: string|telnyx.texml.attributes.lang, attributes?: telnyx.texml.attributes.lang): telnyx.texml.element.lang
---@field p fun(self: any, text?: string|telnyx.texml.attributes.p, attributes?: telnyx.texml.attributes.p): telnyx.texml.element.p
---@field phoneme fun(self: any, text?: string|telnyx.texml.attributes.phoneme, attributes?: telnyx.texml.attributes.phoneme): telnyx.texml.element.phoneme
---@field prosody fun(self: any, text?: string|telnyx.texml.attributes.prosody, attributes?: telnyx.texml.attributes.prosody): telnyx.texml.element.prosody
---@field s fun(self: any, text?: string|telnyx.texml.attributes.s, attributes?: telnyx.texml.attributes.s): telnyx.texml.element.s
---@field say_as fun(self: any, text?: string|telnyx.texml.attributes.say_as, attributes?: telnyx.texml.attributes.say_as): telnyx.texml.element.say_as
---@field sub fun(self: any, text?: string|telnyx.texml.attributes.sub, attributes?: telnyx.texml.attributes.sub): telnyx.texml.element.sub
---@field w fun(self: any, text?: string|telnyx.texml.attributes.w, attributes?: telnyx.texml.attributes.w): telnyx.texml.element.w

---@class (exact) telnyx.texml.attributes.s
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library

---@class telnyx.texml.element.s : telnyx.texml.Element
---@field break_ fun(self: any, attributes?: telnyx.texml.attributes.break): telnyx.texml.element.break
---@field emphasis fun(self: any, text?: string|telnyx.texml.attributes.emphasis, attributes?: telnyx.texml.attributes.emphasis): telnyx.texml.element.emphasis
---@field lang fun(self: any, text?: string|telnyx.texml.attributes.lang, attributes?: telnyx.texml.attributes.lang): telnyx.texml.element.lang
---@field phoneme fun(self: any, text?: string|telnyx.texml.attributes.phoneme, attributes?: telnyx.texml.attributes.phoneme): telnyx.texml.element.phoneme
---@field prosody fun(self: any, text?: string|telnyx.texml.attributes.prosody, attributes?: telnyx.texml.attributes.prosody): telnyx.texml.element.prosody
---@field say_as fun(self: any, text?: string|telnyx.texml.attributes.say_as, attributes?: telnyx.texml.attributes.say_as): telnyx.texml.element.say_as
---@field sub fun(self: any, text?: string|telnyx.texml.attributes.sub, attributes?: telnyx.texml.attributes.sub): telnyx.texml.element.sub
---@field w fun(self: any, text?: string|telnyx.texml.attributes.w, attributes?: telnyx.texml.attributes.w): telnyx.texml.element.w

---@class (exact) telnyx.texml.attributes.say_as
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field format? string
---@field interpret_as string

---@class telnyx.texml.element.say_as : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.speak
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field xml_lang? string

---@class telnyx.texml.element.speak : telnyx.texml.Element
---@field break_ fun(self: any, attributes?: telnyx.texml.attributes.break): telnyx.texml.element.break
---@field emphasis fun(self: any, text?: string|telnyx.texml.attributes.emphasis, attributes?: telnyx.texml.attributes.emphasis): telnyx.texml.element.emphasis
---@field lang fun(self: any, text?: string|telnyx.texml.attributes.lang, attributes?: telnyx.texml.attributes.lang): telnyx.texml.element.lang
---@field p fun(self: any, text?: string|telnyx.texml.attributes.p, attributes?: telnyx.texml.attributes.p): telnyx.texml.element.p
---@field phoneme fun(self: any, text?: string|telnyx.texml.attributes.phoneme, attributes?: telnyx.texml.attributes.phoneme): telnyx.texml.element.phoneme
---@field prosody fun(self: any, text?: string|telnyx.texml.attributes.prosody, attributes?: telnyx.texml.attributes.prosody): telnyx.texml.element.prosody
---@field s fun(self: any, text?: string|telnyx.texml.attributes.s, attributes?: telnyx.texml.attributes.s): telnyx.texml.element.s
---@field say_as fun(self: any, text?: string|telnyx.texml.attributes.say_as, attributes?: telnyx.texml.attributes.say_as): telnyx.texml.element.say_as
---@field sub fun(self: any, text?: string|telnyx.texml.attributes.sub, attributes?: telnyx.texml.attributes.sub): telnyx.texml.element.sub
---@field w fun(self: any, text?: string|telnyx.texml.attributes.w, attributes?: telnyx.texml.attributes.w): telnyx.texml.element.w

---@class (exact) telnyx.texml.attributes.sub
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field alias string

---@class telnyx.texml.element.sub : telnyx.texml.Element

---@class (exact) telnyx.texml.attributes.w
---@field [integer] any the content: a text, or elements as tables
---@field extra? table<string, any> attributes unknown to this library
---@field role? string

---@class telnyx.texml.element.w : telnyx.texml.Element
