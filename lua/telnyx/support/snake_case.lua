--- Names in snake_case.

--- Converts a name: "numDigits" to "num_digits", "AIGather" to "ai_gather", "say-as" to "say_as".
---@param name string
---@return string
return function(name)
  return (name:gsub("(%l)(%u)", "%1_%2"):gsub("(%u)(%u%l)", "%1_%2"):gsub("[-:]", "_"):lower())
end
