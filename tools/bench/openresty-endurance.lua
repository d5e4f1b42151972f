-- Runs spec.support.endurance with numbers from the command line, and prints its report.

local nginx = require "spec.support.nginx"
if not nginx.available() then os.exit(1) end

local requests, concurrency = tonumber(arg[1] or 200000), tonumber(arg[2] or 100)

-- the last quarter is sent after the last reload, between two checks of the worker
local report = require "spec.support.endurance" { requests = math.floor(requests * 3 / 4),
  concurrency = concurrency }

local function row(name, format, ...)
  print(("%-28s" .. format):format(name, ...))
end

row("requests", "%d in %.0f s, %d at once", report.requests, report.seconds, concurrency)
row("answered", "%d", report.answered)
row("given up by the browser", "%d", report.aborted)
row("wrong", "%d", #report.wrong)
row("sent twice", "%d", report.sent_again)
row("descriptors of the worker", "%d, then %d", report.descriptors[1], report.descriptors[2])
row("memory of the worker", "%d kB, then %d kB", report.kilobytes[1], report.kilobytes[2])
row("errors in its log", "%d", #report.errors)
for _, list in ipairs { report.wrong, report.errors } do
  for index = 1, math.min(#list, 10) do print("  " .. list[index]) end
end

local is_clean = #report.wrong == 0 and #report.errors == 0 and report.sent_again == 0
  and report.answered + report.aborted == report.requests and report.timers == 0
  and report.descriptors[2] < 2 * concurrency + 30
  and report.kilobytes[2] < report.kilobytes[1] * 1.2 + 4096
os.exit(is_clean and 0 or 1)
