-- Specs of thousands of requests, while browsers disconnect, the upstream fails and nginx reloads
-- twice.

local nginx = require "spec.support.nginx"
if not nginx.available() then return end

local endure = require "spec.support.endurance"

describe("thousands of requests through nginx", function()
  local report

  setup(function() report = endure { requests = 3000, concurrency = 50 } end)

  it("all get their own response", function()
    assert.same({}, report.wrong)
    assert.equal(report.requests, report.answered + report.aborted)
    assert.is_true(report.aborted > 0)
  end)

  it("are sent only once", function()
    assert.equal(0, report.sent_again)
  end)

  it("leak nothing", function()
    assert.equal(0, report.timers)
    -- kept connections are at most the number of concurrent requests, one per browser
    assert.is_true(report.descriptors[2] < 2 * 50 + 30, "descriptors: " .. report.descriptors[2])
    assert.is_true(report.kilobytes[2] < report.kilobytes[1] + 4096,
      ("%d kB, then %d"):format(report.kilobytes[1], report.kilobytes[2]))
  end)

  it("log no errors", function()
    assert.same({}, report.errors)
  end)
end)
