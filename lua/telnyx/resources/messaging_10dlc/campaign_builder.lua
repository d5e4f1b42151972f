-- The endpoints of `messaging_10dlc.campaign_builder`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  submit = { "POST", "/10dlc/campaignBuilder",
    body = { brandId = "string!", description = "string!", usecase = "string!",
      ageGated = "boolean", autoRenewal = "boolean", directLending = "boolean",
      embeddedLink = "boolean", embeddedLinkSample = "string", embeddedPhone = "boolean",
      helpKeywords = "string", helpMessage = "string", messageFlow = "string", mnoIds = "integer[]",
      numberPool = "boolean", optinKeywords = "string", optinMessage = "string",
      optoutKeywords = "string", optoutMessage = "string", privacyPolicyLink = "string",
      referenceId = "string", resellerId = "string", sample1 = "string", sample2 = "string",
      sample3 = "string", sample4 = "string", sample5 = "string", subUsecases = "string[]",
      subscriberHelp = "boolean", subscriberOptin = "boolean", subscriberOptout = "boolean",
      tag = "string[]", termsAndConditions = "boolean", termsAndConditionsLink = "string",
      webhookFailoverURL = "string", webhookURL = "string" } },
  brand = {
    qualify_by_usecase = { "GET", "/10dlc/campaignBuilder/brand/{brand_id}/usecase/{usecase}" },
  },
}
