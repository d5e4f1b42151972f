-- Paginated lists: all items, page by page, and one page at a time.

local telnyx = require "telnyx"

local tests = telnyx.ai.assistants.tests
local SUITE = "pages-" .. os.time()

local function check(value, err)
  if not value then error(tostring(err), 0) end
  return value
end

local function make_tests(made, count)
  for number = 1, count do
    made[number] = check(tests.create {
      name = "Question " .. number,
      test_suite = SUITE,
      destination = "+15550100001",
      instructions = "Ask question number " .. number .. ".",
      rubric = { { name = "Answered", criteria = "The question was answered." } },
    })
  end
end

local function list()
  return check(tests.list { test_suite = SUITE, page_size = 3 })
end

local function run(made)
  make_tests(made, 7)

  print("Every item, fetching pages as needed:")
  for test in list():each() do
    print("  " .. test.name)
  end

  print("Page by page, with the API's numbers:")
  for page in list():pages() do
    print(("  page %d of %d: %d tests"):format(page.meta.page_number, page.meta.total_pages,
      #page.items))
  end

  -- `each` and `pages` raise an error if a later page cannot be fetched; `next_page` returns it.
  print("By hand:")
  local page, err = list(), nil
  while page do
    print(("  %s ... %s, next: %s"):format(page.items[1].name, page.items[#page.items].name,
      tostring(page:has_next())))
    page, err = page:next_page()
  end
  if err then error(tostring(err), 0) end
end

local made = {}
local ok, problem = pcall(run, made)
for _, test in ipairs(made) do check(tests.delete(test.test_id)) end
if not ok then error(tostring(problem), 0) end
