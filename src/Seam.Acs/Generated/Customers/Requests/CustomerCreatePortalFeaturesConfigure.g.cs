// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Where a customer sets automatic rules.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalFeaturesConfigure>))]
public sealed record CustomerCreatePortalFeaturesConfigure()
    : ISeamJson<CustomerCreatePortalFeaturesConfigure>,
        IRequestPart
{
    /// <summary>True to let the customer change the rules that give access. Default: <c>false</c>.</summary>
    /// <remarks><c>allow_access_automation_rule_customization</c> of the API.</remarks>
    public bool? AllowAccessAutomationRuleCustomization { get; init; }

    /// <summary>True to let the customer change the rules for heating and cooling. Default: <c>false</c>.</summary>
    /// <remarks><c>allow_climate_automation_rule_customization</c> of the API.</remarks>
    public bool? AllowClimateAutomationRuleCustomization { get; init; }

    /// <summary>True to let the customer change the look of instant keys. Default: <c>false</c>.</summary>
    /// <remarks><c>allow_instant_key_customization</c> of the API.</remarks>
    public bool? AllowInstantKeyCustomization { get; init; }

    /// <summary>True to leave out the part for the rules. Default: <c>false</c>.</summary>
    /// <remarks><c>exclude</c> of the API.</remarks>
    public bool? Exclude { get; init; }

    private CustomerCreatePortalFeaturesConfigure(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("exclude"u8): Exclude = JsonRead.Boolean(ref reader); break;
                case 31 when name.SequenceEqual("allow_instant_key_customization"u8):
                    AllowInstantKeyCustomization = JsonRead.Boolean(ref reader);
                    break;
                case 42 when name.SequenceEqual("allow_access_automation_rule_customization"u8):
                    AllowAccessAutomationRuleCustomization = JsonRead.Boolean(ref reader);
                    break;
                case 43 when name.SequenceEqual("allow_climate_automation_rule_customization"u8):
                    AllowClimateAutomationRuleCustomization = JsonRead.Boolean(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerCreatePortalFeaturesConfigure ISeamJson<CustomerCreatePortalFeaturesConfigure>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Boolean(
            writer,
            "allow_access_automation_rule_customization"u8,
            AllowAccessAutomationRuleCustomization
        );
        JsonWrite.Boolean(
            writer,
            "allow_climate_automation_rule_customization"u8,
            AllowClimateAutomationRuleCustomization
        );
        JsonWrite.Boolean(writer, "allow_instant_key_customization"u8, AllowInstantKeyCustomization);
        JsonWrite.Boolean(writer, "exclude"u8, Exclude);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
