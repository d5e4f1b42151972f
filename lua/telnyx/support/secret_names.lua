--- Names whose values are secrets, recognized by their words: api_key, X-Api-Key, openaiApiKey,
-- config[api_keys], DB_PASSWORD_2.

local secret_names = {}

local function set(text)
  local words = {}
  for word in text:gmatch("%S+") do words[word] = true end
  return words
end

-- A name that ends in one of these words is a secret's.
local SECRETS = set [[authorization bearer cookie credential cvc cvv hotp jwt otp passcode
  passphrase passwd password pin psk puk pwd secret token totp]]

-- Words that do so only after one of the following.
local PAIRS = {
  key = set [[access account aes api app auth bearer bgp client decryption deploy encryption hmac
    license master preshared private rsa secret service session shared signing ssh ssl tls webhook
    wireguard]],
  code = set [[access activation auth authorization backup otp pass pin puk recovery security
    verification]],
  signature = set "payment",
  tokens = set [[access api auth bearer client csrf device push refresh secret security session
    user]],
  verifier = set "code",
}

-- Words that may follow: the value is still the secret, or identifies it.
local SUFFIXES = set [[again base64 basic confirm confirmation encrypted hash hashed header hex
  plain plaintext raw ref repeat string text value]]

-- First words of flags: include_pin_codes.
local SWITCHES = set "allow disable enable has include is require show validate"

-- Words before a token that is a position or a count: next_page_token.
local POSITIONS = set "count max next num number page previous"

-- Endings of words without separators: dbpassword, authtoken.
local ENDINGS = { "passphrase", "password", "passcode", "passwd", "secret", "token", "tokens",
  "cookie", "key", "code" }

-- The plural "tokens" is usually a count: max_tokens.
local function singular(word)
  if word == "tokens" then return word end
  return #word > 3 and word:match("^(.*[^s])s$") or word
end

-- Returns the start of a word with such an ending: "db" of dbpassword, "my", "api" of myapikey.
local function before(word, ending)
  local start = word:match("^(%l+)" .. ending .. "$")
  if not start or not PAIRS[ending] then return start end
  for first in pairs(PAIRS[ending]) do
    local rest = start:match("^(%l*)" .. first .. "$")
    if rest then return rest, first end
  end
end

local function add_word(words, word)
  word = singular(word)
  for _, ending in ipairs(ENDINGS) do
    local rest, first = before(word, ending)
    if rest then
      words[#words + 1] = rest
      words[#words + 1] = first
      word = ending
    end
  end
  words[#words + 1] = word
end

local function words_of(name)
  local words = {}
  local spaced = name:gsub("%%%x%x", " "):gsub("(%u%u)s%f[^%w]", "%1")
    :gsub("(%l)(%u)", "%1 %2"):gsub("(%u)(%u%l)", "%1 %2"):gsub("(%a)(%d+)%f[^%w]", "%1 %2")
  for word in spaced:gmatch("%w+") do add_word(words, word:lower()) end
  return words
end

local function is_position(words, last)
  return words[last] == "token" and POSITIONS[words[last - 1]] or false
end

local function compute(name)
  local words = words_of(name)
  local last = #words
  while last > 1 and (SUFFIXES[words[last]] or words[last]:find("^%d+$")) do last = last - 1 end
  local word = words[last]
  if not word or SWITCHES[words[1]] or is_position(words, last) then return false end
  local firsts = PAIRS[word]
  return SECRETS[word] or firsts ~= nil and firsts[words[last - 1]] or false
end

-- Servers may send any number of names.
local MOST_KNOWN = 1000

local known, count = {}, 0

--- Tells whether the value under this name is a secret.
---@param name string of a parameter, header, field or variable
---@return boolean
function secret_names.is_secret(name)
  local found = known[name]
  if found ~= nil then return found end
  if count == MOST_KNOWN then known, count = {}, 0 end
  found = #name <= 200 and compute(name)
  known[name], count = found, count + 1
  return found
end

return secret_names
