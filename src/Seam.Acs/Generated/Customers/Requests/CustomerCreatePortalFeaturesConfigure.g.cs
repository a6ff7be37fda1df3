// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Where a customer sets automatic rules.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalFeaturesConfigure>))]
public sealed partial record CustomerCreatePortalFeaturesConfigure
    : ISeamJson<CustomerCreatePortalFeaturesConfigure>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerCreatePortalFeaturesConfigure() { }

    /// <summary>
    /// True to let the customer change the rules that give access. Left out, the API takes <c>false</c>.
    /// </summary>
    /// <remarks><c>allow_access_automation_rule_customization</c> of the API.</remarks>
    public bool? AllowAccessAutomationRuleCustomization { get; init; }

    /// <summary>
    /// True to let the customer change the rules for heating and cooling. Left out, the API takes <c>false</c>.
    /// </summary>
    /// <remarks><c>allow_climate_automation_rule_customization</c> of the API.</remarks>
    public bool? AllowClimateAutomationRuleCustomization { get; init; }

    /// <summary>
    /// True to let the customer change the look of instant keys. Left out, the API takes <c>false</c>.
    /// </summary>
    /// <remarks><c>allow_instant_key_customization</c> of the API.</remarks>
    public bool? AllowInstantKeyCustomization { get; init; }

    /// <summary>True to leave out the part for the rules. Left out, the API takes <c>false</c>.</summary>
    /// <remarks><c>exclude</c> of the API.</remarks>
    public bool? Exclude { get; init; }
}
