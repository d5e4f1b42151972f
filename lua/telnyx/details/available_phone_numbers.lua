-- What telnyx.describe tells of the operations of `available_phone_numbers` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["available_phone_numbers.list"] = { "Lists available phone numbers", {
      ["filter[administrative_area]"] = { about = "the state or province" },
      ["filter[best_effort]"] = { about = "whether numbers that do not fit all filters may be returned" },
      ["filter[country_code]"] = { about = "the country, in two letters" },
      ["filter[exclude_held_numbers]"] = { about = "leave out numbers that are on hold" },
      ["filter[features]"] = { about = "what the numbers must be able to do: sms, mms, voice, fax, emergency" },
      ["filter[limit]"] = { about = "how many to return" },
      ["filter[locality]"] = { about = "the city" },
      ["filter[national_destination_code]"] = { about = "the area code" },
      ["filter[phone_number][contains]"] = { about = "digits that the number contains" },
      ["filter[phone_number][ends_with]"] = { about = "digits that the number ends with" },
      ["filter[phone_number][starts_with]"] = { about = "digits that the number begins with" },
      ["filter[phone_number_type]"] = { about = "local, toll_free, mobile, national, shared_cost or landline", values = { "local", "toll_free", "mobile", "national", "shared_cost" } },
      ["filter[quickship]"] = { about = "only numbers that are ready at once" },
      ["filter[rate_center]"] = { about = "the rate center" },
      ["filter[reservable]"] = { about = "only numbers that can be reserved" },
    } },
}
