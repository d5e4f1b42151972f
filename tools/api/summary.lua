-- A generator of one-line summaries of operations, by rule from their names and paths;
-- tools/api/words/summaries.lua has the exceptions.
--
-- - create, list, retrieve, update, delete and the like do that to what the path names:
--   "Creates an address", "Lists the runs of a test".
-- - retrieve_x, list_x and delete_x do it to a part: "Retrieves the summary of a profile".
-- - Any other name is a verb and its object: "Pauses a campaign", "Resends an OTP for a brand".

local singular_word = dofile "tools/api/singular.lua"
local summaries = dofile "tools/api/words/summaries.lua"

local ACRONYMS = {}
for word in ([[AI API CDR CNAM CSR CSV DIR DKIM DTMF EIN FQDN HD ID IP IPs IDs KV KVs LOA LOAs MCP
  MDR
  MMS MNO OAuth DNS UK USA WireGuard OTA OTP PDF QR RCS SDK SIM SIP SMS SQL SSL TeXML UAC URI URL
  URLs VPN WDR WDRs JSON WhatsApp SIPREC DIRs x402 PIN 10DLC]]):gmatch("%S+") do
  ACRONYMS[word:lower()] = word
end

local PHRASES = { dir = "display identities", kvs = "key-value stores", sqldbs = "SQL databases",
  ["cloudfs"] = "cloud file systems", ["funcs"] = "functions", ["msg"] = "message",
  ["autoresp configs"] = "automatic responses", ["fqdns"] = "FQDNs", ["uac"] = "UAC" }

-- Uncountable nouns.
local UNCOUNTED = { settings = true, usage = true, health = true, latency = true, coverage = true,
  balance = true, messaging = true, feedback = true, details = true, pricing = true, stats = true,
  texml = true, mnometadata = true, metadata = true, voicemail = true, features = true,
  metrics = true, logs = true, content = true, access = true, progress = true, cost = true }

local function spell(words)
  local spelt = words:gsub("_", " ")
  spelt = PHRASES[spelt] or spelt
  return (spelt:gsub("[%w]+", function(word) return ACRONYMS[word] or word end))
end

local function singular(words)
  local before, last = words:match("^(.*_)([^_]+)$")
  before, last = before or "", last or words
  local one = PHRASES[last] and singular_word((PHRASES[last]:gsub(" ", "_"))) or singular_word(last)
  return spell(before .. one)
end

local function with_article(words, phrase)
  local last = words:match("[^_]+$")
  if UNCOUNTED[last] then return "the " .. phrase end
  local is_vowel = phrase:find("^[aeioAEIO]") or phrase:find("^[FLMNR]%u") or phrase:find("^S[MQ]")
  return (is_vowel and "an " or "a ") .. phrase
end

local function third_person(verb)
  if verb:find("[^aeou]y$") and not verb:find("[aeiou]y$") then return (verb:gsub("y$", "ies")) end
  if verb:find("s$") or verb:find("sh$") or verb:find("ch$") or verb:find("x$") then
    return verb .. "es"
  end
  return verb .. "s"
end

local function capital(text)
  return (text:gsub("^%l", string.upper))
end

local function word_of(segment)
  return (segment:gsub("([%l%d])(%u)", "%1_%2"):gsub("[-.]", "_"):lower())
end

-- Returns the nouns at the end of the path, and their parents: "runs", "tests".
local function nouns_of(row, resource)
  local last = resource:match("[^.]+$")
  if last == "actions" then last = resource:match("([^.]+)%.actions$") or last end
  -- the id of the resource itself comes last
  local ids = {}
  for before in row[2]:gmatch("/([^/{}]+)/{[^}]+}/") do ids[#ids + 1] = word_of(before) end
  local owner = ids[#ids]
  if owner == last then owner = ids[#ids - 1] end
  return last, owner
end

local BASIC = { create = "Creates", update = "Updates", delete = "Deletes", retrieve = "Retrieves",
  replace = "Replaces", patch = "Updates", get = "Retrieves" }

local PART = { retrieve = "Retrieves", get = "Retrieves", list = "Lists", delete = "Deletes",
  update = "Updates", create = "Creates", download = "Downloads", remove = "Removes" }

local function of_owner(owner)
  return owner and " of " .. with_article(owner, singular(owner)) or ""
end

local function basic(name, noun, owner, row)
  if name == "list" then
    return ("Lists %s%s%s"):format(owner and "the " or "", spell(noun), of_owner(owner))
  end
  local is_single = row[2]:find("}$") or noun:find("[^s]s$") or name == "create"
  local one = is_single and with_article(noun, singular(noun)) or "the " .. spell(noun)
  return ("%s %s%s"):format(BASIC[name], one, of_owner(owner))
end

local function part(verb, rest, noun, row)
  local has_id = row[2]:find("{", 1, true)
  local one = has_id and with_article(noun, singular(noun)) or spell(noun)
  return ("%s the %s of %s"):format(PART[verb], spell(rest), one)
end

--- Returns the summary of an operation.
---@param name string "calls.dial"
---@param row table
---@return string
return function(name, row)
  if summaries[name] then return summaries[name] end
  local resource, short = name:match("^(.*)%.([^.]+)$")
  local noun, owner = nouns_of(row, resource)
  if BASIC[short] or short == "list" then return basic(short, noun, owner, row) end
  local verb, rest = short:match("^(%l+)_(.+)$")
  if PART[verb] then return part(verb, rest, noun, row) end
  local has_id = row[2]:find("{", 1, true)
  local one = has_id and with_article(noun, singular(noun)) or spell(noun)
  if not rest then return ("%s %s"):format(capital(third_person(short)), one) end
  return ("%s %s of %s"):format(capital(third_person(verb)), spell(rest), one)
end
