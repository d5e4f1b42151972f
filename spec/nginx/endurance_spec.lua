-- Thousands of requests while browsers leave, the upstream fails and nginx reloads twice.

local nginx = require "spec.support.nginx"
if not nginx.available() then return end

local endure = require "spec.support.endurance"

describe("thousands of requests through nginx", function()
  local report

  setup(function() report = endure { requests = 3000, concurrency = 50 } end)

  it("are all answered, each with what was asked for", function()
    assert.same({}, report.wrong)
    assert.equal(report.requests, report.answered + report.aborted)
    assert.is_true(report.aborted > 0)
  end)

  it("are sent once", function()
    assert.equal(0, report.sent_again)
  end)

  it("leave nothing behind", function()
    assert.equal(0, report.timers)
    -- connections are kept: no more than requests were under way, with as many browsers
    assert.is_true(report.descriptors[2] < 2 * 50 + 30, "descriptors: " .. report.descriptors[2])
    assert.is_true(report.kilobytes[2] < report.kilobytes[1] + 4096,
      ("%d kB, then %d"):format(report.kilobytes[1], report.kilobytes[2]))
  end)

  it("log no errors", function()
    assert.same({}, report.errors)
  end)
end)
