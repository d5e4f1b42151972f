-- The singular of English nouns, as far as the API has them.

-- Words that end in s and are singular.
local SINGULAR = { status = true, address = true, news = true, sms = true, dns = true, ws = true,
  settings = true, analysis = true, access = true, business = true, terms = true, usage = true,
  health = true, loss = true, class = true, mms = true, rcs = true, details = true, has = true,
  statistics = true, stats = true, features = true, cloudfs = true, metrics = true, logs = true,
  progress = true, optouts = true }

--- Returns the singular of a word.
---@param word string "addresses"
---@return string
return function(word)
  if SINGULAR[word] or not word:find("s$") then return word end
  if word:find("ies$") then return (word:gsub("ies$", "y")) end
  if word:find("sses$") or word:find("xes$") or word:find("ches$") then
    return (word:gsub("es$", ""))
  end
  return word:find("ss$") and word or (word:gsub("s$", ""))
end
