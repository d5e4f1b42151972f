--- Names that official clients give to operations with a better name here: by resource, the name
-- here relative to that resource. Loaded only for names that are in no table.

return {
  ["ai.memory.namespaces"] = { retrieve = "operations.retrieve" },
  ["ai.memory.namespaces.settings"] = { list = "retrieve", patch_all = "update" },
  ["compute.funcs.export"] = { create = "update", delete_all = "delete", list = "retrieve" },
  ["whatsapp.phone_numbers"] = { retrieve_phone_number = "retrieve" },
}
