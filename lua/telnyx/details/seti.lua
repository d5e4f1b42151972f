-- What telnyx.describe tells of the operations of `seti` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["seti.retrieve_black_box_test_results"] = { "Retrieves the results of black box tests" },
}
