-- What editors and the documentation know about the types of `pronunciation_dicts`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["pronunciation_dicts.create"] = "PronunciationDictResponse",
    ["pronunciation_dicts.list"] = "PronunciationDictData",
    ["pronunciation_dicts.retrieve"] = "PronunciationDictResponse",
    ["pronunciation_dicts.update"] = "PronunciationDictResponse",
  },
  parameters = {
    ["pronunciation_dicts.create"] = {
      items = "PronunciationDictItem[]",
    },
    ["pronunciation_dicts.update"] = {
      items = "PronunciationDictItem[]",
    },
  },
  facts = {
    ["PronunciationDictAliasItem.alias"] = { maxLength = 500, minLength = 1 },
    ["PronunciationDictAliasItem.text"] = { maxLength = 200, minLength = 1 },
    ["PronunciationDictData.created_at"] = { format = "date-time" },
    ["PronunciationDictData.id"] = { format = "uuid" },
    ["PronunciationDictData.updated_at"] = { format = "date-time" },
    ["PronunciationDictPhonemeItem.phoneme"] = { maxLength = 500, minLength = 1 },
    ["PronunciationDictPhonemeItem.text"] = { maxLength = 200, minLength = 1 },
    ["pronunciation_dicts.create items"] = { maxItems = 100, minItems = 1 },
    ["pronunciation_dicts.create name"] = { maxLength = 255, minLength = 1 },
    ["pronunciation_dicts.list page[number]"] = { default = 1, minimum = 1 },
    ["pronunciation_dicts.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["pronunciation_dicts.update items"] = { maxItems = 100, minItems = 1 },
    ["pronunciation_dicts.update name"] = { maxLength = 255, minLength = 1 },
  },
  types = {
    PronunciationDictAliasItem = {
      alias = "string!",
      text = "string!",
      type = "'alias'!",
    },
    PronunciationDictData = {
      created_at = "string",
      id = "string",
      items = "PronunciationDictItem[]",
      name = "string",
      record_type = "'pronunciation_dict'",
      updated_at = "string",
      version = "integer",
    },
    PronunciationDictItem = "PronunciationDictAliasItem|PronunciationDictPhonemeItem",
    PronunciationDictPhonemeItem = {
      alphabet = "'ipa'!",
      phoneme = "string!",
      text = "string!",
      type = "'phoneme'!",
    },
    PronunciationDictResponse = {
      data = "PronunciationDictData",
    },
  },
}
