-- Dates between Unix time and text.

local child = require "spec.support.child"
local dates = require "telnyx.support.dates"

describe("dates.from_http", function()
  local CASES = {
    { "Thu, 01 Jan 1970 00:00:00 GMT", 0 },
    { "Thu, 01 Jan 1970 00:00:01 GMT", 1 },
    { "Wed, 31 Dec 1969 23:59:59 GMT", -1 },
    { "Sun, 06 Nov 1994 08:49:37 GMT", 784111777 },
    { "Tue, 29 Feb 2000 12:00:00 GMT", 951825600 },
    { "Wed, 01 Mar 2000 00:00:00 GMT", 951868800 },
    { "Mon, 28 Feb 2100 00:00:00 GMT", 4107456000 },
    { "Mon, 01 Mar 2100 00:00:00 GMT", 4107542400 },
    { "Tue, 19 Jan 2038 03:14:08 GMT", 2147483648 },
    { "Fri, 31 Dec 9999 23:59:59 GMT", 253402300799 },
  }
  for _, case in ipairs(CASES) do
    it(("reads '%s'"):format(case[1]), function()
      assert.equal(case[2], dates.from_http(case[1]))
    end)
  end

  it("knows every month", function()
    local names = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
      "Dec" }
    local days = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }
    local expected = 1672531200  -- 2023-01-01
    for index, name in ipairs(names) do
      assert.equal(expected, dates.from_http(("Mon, 01 %s 2023 00:00:00 GMT"):format(name)))
      expected = expected + days[index] * 86400
    end
  end)

  it("refuses what is no date in that form", function()
    for _, text in ipairs { "", "now", "0", "Sun, 06 Nov 94 08:49:37 GMT",
      "Sun, 6 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
      "Sun, 06 nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT ",
      "Sun, 06 Nov 1994 08:49:37 +0100", "Sun, 06 Xyz 1994 08:49:37 GMT" } do
      assert.is_nil(dates.from_http(text), text)
    end
  end)
end)

describe("dates.to_iso", function()
  local CASES = {
    { 0, "1970-01-01T00:00:00Z" },
    { 784111777, "1994-11-06T08:49:37Z" },
    { 1744722448.764, "2025-04-15T13:07:28.764Z" },
    { 1744722448.5, "2025-04-15T13:07:28.500Z" },
    { 1744722448.001, "2025-04-15T13:07:28.001Z" },
    { 1744722448.0001, "2025-04-15T13:07:28Z" },
    { 1744722448.9996, "2025-04-15T13:07:29Z" },
    { 951825600, "2000-02-29T12:00:00Z" },
    { 4102444799.9999, "2100-01-01T00:00:00Z" },
    { 253402300799, "9999-12-31T23:59:59Z" },
    { -1, "1969-12-31T23:59:59Z" },
    { -0.5, "1969-12-31T23:59:59.500Z" },
  }
  for _, case in ipairs(CASES) do
    it("writes " .. case[2], function()
      assert.equal(case[2], dates.to_iso(case[1]))
    end)
  end
end)

describe("dates.to_iso_day", function()
  it("writes the day in UTC", function()
    assert.equal("1970-01-01", dates.to_iso_day(0))
    assert.equal("1970-01-01", dates.to_iso_day(86399.999))
    assert.equal("1970-01-02", dates.to_iso_day(86400))
    assert.equal("1969-12-31", dates.to_iso_day(-0.001))
    assert.equal("2024-02-29", dates.to_iso_day(1709164800))
  end)
end)

describe("dates", function()
  it("agree with each other", function()
    for seconds = -2e9, 5e9, 123456789 do
      local day, month, year, time = os.date("!%d %b %Y %H:%M:%S", seconds)
        :match("^(%d+) (%a+) (%d+) (.+)$")
      local text = ("Mon, %s %s %s %s GMT"):format(day, month, year, time)
      assert.equal(seconds, dates.from_http(text), text)
    end
  end)

  it("do not depend on the time zone of the machine", function()
    local output = child.run([[
      local dates = require "telnyx.support.dates"
      io.write(dates.to_iso(784111777), " ", dates.to_iso_day(784111777), " ",
        dates.from_http("Sun, 06 Nov 1994 08:49:37 GMT"))
    ]], { TZ = "Asia/Kathmandu" })
    assert.equal("1994-11-06T08:49:37Z 1994-11-06 784111777", output)
  end)
end)
