---@meta _
-- The options of clients and of calls, and other types that stand for no value of the library, for
-- editors; nothing loads this file at run time. docs/reference/options.md says more of each.

---@class telnyx.NoSuchName what no value is: the type of every unknown name in a table of parameters or
---options, so that editors mark it

---@class (exact) telnyx.NoParameters the parameters of an operation that has none
---@field [string] telnyx.NoSuchName

---@class telnyx.SharedOptions options of a client and of every call
---@field timeout? number seconds for one attempt, 60 by default
---@field connect_timeout? number seconds of it until the connection is there, 5 by default
---@field deadline? number seconds for the whole call, with all attempts and waits; none by default
---@field max_retries? integer further attempts after the first, 2 by default
---@field on_request? fun(attempt: telnyx.Attempt) before each attempt
---@field on_response? fun(attempt: telnyx.Attempt) after each attempt
---@field on_retry? fun(attempt: telnyx.Attempt) before the wait for another attempt
---@field retry_unsafe? boolean repeat POST and PATCH like the others
---@field headers? table<string, string|number|false> false leaves a default one out
---@field query? table<string, any> added to the query
---@field allow_missing_end? boolean let a stream end without its end mark, such as [DONE]
---@field keep_null? boolean keep null in objects of answers, as telnyx.null
---@field max_depth? integer levels of arrays and objects in JSON, 500 by default, at most 1000
---@field max_pages? integer pages of one list, 10000 by default
---@field max_redirects? integer 5 by default; 0 follows none
---@field max_response_bytes? integer longest body, decompressed, 256 MiB by default; 0 is no limit
---@field [string] telnyx.NoSuchName

---@class telnyx.DerivedOptions : telnyx.SharedOptions options of `client.with`
---@field api_key? string TELNYX_API_KEY by default
---@field base_url? string TELNYX_BASE_URL, or the API's, by default
---@field client_id? string of an OAuth client, in place of a key; TELNYX_CLIENT_ID by default
---@field client_secret? string TELNYX_CLIENT_SECRET by default
---@field allow_http? boolean let the key go over plain HTTP to another machine
---@field log? "info"|"debug"|"off"|telnyx.Logger lines on standard error; TELNYX_LOG by default
---@field public_key? string|string[] for webhooks; TELNYX_PUBLIC_KEY by default

---@class telnyx.ClientOptions : telnyx.DerivedOptions options of `telnyx.new`
---@field driver? "blocking"|"copas"|"cqueues"|"luv"|"nginx" what calls wait in: whatever event loop runs
---them, by default
---@field http_version? "1.1"|"2" "2" by default: over TLS, where the server has it
---@field max_connections? integer open ones to one host, 0 is no limit; by default there is none
---either, but that over HTTP/2 they follow the requests, a hundred of which share one
---@field max_header_bytes? integer longest header of an answer, 256 KiB by default; 0 is no limit
---@field proxy? string URL; "" is none; that of the environment by default
---@field no_proxy? string hosts to reach without it, by commas
---@field interface? string network interface, host name or address to send from
---@field ca_file? string file of certificates to trust, PEM
---@field ca_pem? string certificates to trust, PEM, in place of ca_file; needs libcurl 7.77 or later
---@field ca_path? string folder of certificates to trust, named by their hashes
---@field client_cert? string file with the certificate of the client, PEM
---@field client_key? string file with its key, PEM
---@field insecure? boolean do not verify servers; writes a warning
---@field transport? telnyx.Sender|telnyx.CustomTransport sends in libcurl's place

---@class telnyx.CallOptions : telnyx.SharedOptions options of one call
---@field body? table further parameters for the body
---@field idempotency_key? string a UUID by default, where the operation takes one
---@field on_progress? fun(progress: telnyx.Progress) while bodies are sent and received
---@field stream? boolean read the answer piece by piece, where the operation can
---@field stream_to? telnyx.DownloadTarget where the answer goes

---@class telnyx.RequestOptions : telnyx.SharedOptions options of `client.request`
---@field body? table|string sent as JSON, or as it is
---@field idempotency_key? string
---@field on_progress? fun(progress: telnyx.Progress) while bodies are sent and received
---@field stream? boolean read the answer piece by piece, where the operation can
---@field stream_to? telnyx.DownloadTarget where the answer goes
---@field response? "json"|"text"|"binary"|"none" "json" by default
---@field page? string kind of pagination: "flat" for `data` and `meta`

---@class telnyx.GatherOptions options of `telnyx.gather`
---@field limit? integer how many may be under way at once; all by default
---@field rate? number how many may begin in a second; any number by default
---@field [string] telnyx.NoSuchName

---@alias telnyx.Logger fun(level: "debug"|"info"|"warning", message: string, fields: table)

---@alias telnyx.Sender fun(request: telnyx.TransportRequest): telnyx.TransportResponse?, string?, string?, boolean?

---@class telnyx.CustomTransport a transport with a clock of its own, for tests
---@field send telnyx.Sender
---@field sleep? fun(seconds: number)
---@field now? fun(): number

---@class telnyx.TransportRequest what a transport gets
---@field operation string "ai.assistants.create"
---@field method string
---@field url string the whole of it
---@field headers table<string, string>
---@field body? string
---@field form? telnyx.Part[]
---@field stream? boolean the answer is read piece by piece
---@field timeout number seconds
---@field connect_timeout number seconds

---@class telnyx.TransportResponse what a transport returns
---@field status integer
---@field headers? table<string, string>
---@field body? string|(fun(): string?, string?, string?) the text, or a function that returns its chunks

---@class telnyx.Progress bytes of bodies so far
---@field uploaded integer
---@field upload_total? integer
---@field downloaded integer
---@field download_total? integer

---ISO 8601 text, or Unix time, which is sent in UTC.
---@alias telnyx.DateTime string|number

---A day as ISO 8601 text, or Unix time.
---@alias telnyx.Date string|number
