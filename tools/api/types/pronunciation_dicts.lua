-- What editors and the documentation know about the types of `pronunciation_dicts`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
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
