-- Specs of dates: conversion between Unix time and text.

local child = require "spec.support.child"
local dates = require "telnyx.support.dates"

-- 2026-11-29, for years of two digits
local NOW = 1795910400

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
    -- the other two forms of RFC 9110 section 5.6.7
    { "Sunday, 06-Nov-94 08:49:37 GMT", 784111777 },
    { "Wednesday, 01-Jan-70 00:00:01 GMT", 3155760001 },
    { "Tuesday, 29-Feb-00 12:00:00 GMT", 951825600 },
    { "Saturday, 29-Nov-75 00:00:00 GMT", 3342211200 },
    { "Monday, 29-Nov-77 00:00:00 GMT", 249609600 },
    { "Sun Nov  6 08:49:37 1994", 784111777 },
    { "Sun Nov 06 08:49:37 1994", 784111777 },
    { "Wed Dec 31 23:59:59 1969", -1 },
    { "Tue Jan 19 03:14:08 2038", 2147483648 },
    -- the first of several values, as a repeated header is read
    { "Sun, 06 Nov 1994 08:49:37 GMT, Thu, 01 Jan 1970 00:00:00 GMT", 784111777 },
    { "Sunday, 06-Nov-94 08:49:37 GMT, 5", 784111777 },
    { "Sun Nov  6 08:49:37 1994, Sun Nov  6 08:49:38 1994", 784111777 },
  }
  for _, case in ipairs(CASES) do
    it(("reads '%s'"):format(case[1]), function()
      assert.equal(case[2], dates.from_http(case[1], NOW))
    end)
  end

  it("knows every month", function()
    local names = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
      "Dec" }
    local days = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }
    local expected = 1672531200  -- 2023-01-01
    for index, name in ipairs(names) do
      assert.equal(expected, dates.from_http(("Mon, 01 %s 2023 00:00:00 GMT"):format(name), NOW))
      expected = expected + days[index] * 86400
    end
  end)

  it("refuses text in any other form", function()
    for _, text in ipairs { "", "now", "0", "Sun, 06 Nov 94 08:49:37 GMT",
      "Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 06-Nov-94 08:49:37 GMT",
      "Sun, 06 nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT ",
      "Sun, 06 Nov 1994 08:49:37 +0100", "Sun, 06 Xyz 1994 08:49:37 GMT",
      "Sunday, 06-Nov-1994 08:49:37 GMT", "Sun Nov 6 08:49:37 1994",
      "Sun Nov  6 08:49:37 94", "Sun Xyz  6 08:49:37 1994" } do
      assert.is_nil(dates.from_http(text, NOW), text)
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
    -- beyond what a time_t of 32 bits holds
    { 2147483647, "2038-01-19T03:14:07Z" },
    { 2147483648, "2038-01-19T03:14:08Z" },
    { 2147483648.5, "2038-01-19T03:14:08.500Z" },
    { 4294967296, "2106-02-07T06:28:16Z" },
    { -2147483649, "1901-12-13T20:45:51Z" },
    { -62135596800, "0001-01-01T00:00:00Z" },
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
    assert.equal("2038-01-19", dates.to_iso_day(2147483648))
    assert.equal("9999-12-31", dates.to_iso_day(253402300799))
  end)
end)

-- The moments that this machine's C library can convert: those of a time_t of 32 or of 64 bits.
local function c_library_range()
  local _, year = pcall(os.date, "!%Y", 4294967296)
  if year == "2106" then
    return -30610224000, 253402300799  -- the years 1000 to 9999
  end
  return -2147483648, 2147483647
end

describe("dates", function()
  local first, last = c_library_range()

  -- As with a time_t of 32 bits: the C library must not be used.
  it("need no os.date", function()
    local output = child.run [[
      os.date = function() error("no os.date here") end
      local dates = require "telnyx.support.dates"
      io.write(dates.to_iso(4102444800), " ", dates.to_iso_day(4102444800))
    ]]
    assert.equal("2100-01-01T00:00:00Z 2100-01-01", output)
  end)

  it("write what the C library writes", function()
    for moment = first, last, 86400 * 263.37 do
      local seconds = math.floor(moment)
      assert.equal(os.date("!%Y-%m-%dT%H:%M:%SZ", seconds), dates.to_iso(seconds))
    end
  end)

  it("agree with each other", function()
    for seconds = -2e9, math.min(5e9, last), 123456789 do
      local day, month, year, time = os.date("!%d %b %Y %H:%M:%S", seconds)
        :match("^(%d+) (%a+) (%d+) (.+)$")
      local text = ("Mon, %s %s %s %s GMT"):format(day, month, year, time)
      assert.equal(seconds, dates.from_http(text, NOW), text)
    end
  end)

  it("do not depend on the time zone of the machine", function()
    local output = child.run([[
      local dates = require "telnyx.support.dates"
      io.write(dates.to_iso(784111777), " ", dates.to_iso_day(784111777), " ",
        dates.from_http("Sun, 06 Nov 1994 08:49:37 GMT", 0))
    ]], { TZ = "Asia/Kathmandu" })
    assert.equal("1994-11-06T08:49:37Z 1994-11-06 784111777", output)
  end)
end)
