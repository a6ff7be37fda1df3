// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerCreatePortalFeaturesConfigure
{
    private CustomerCreatePortalFeaturesConfigure(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("exclude"u8):
                    Exclude = JsonRead.Boolean(ref reader);
                    continue;
                case 31 when name.SequenceEqual("allow_instant_key_customization"u8):
                    AllowInstantKeyCustomization = JsonRead.Boolean(ref reader);
                    continue;
                case 42 when name.SequenceEqual("allow_access_automation_rule_customization"u8):
                    AllowAccessAutomationRuleCustomization = JsonRead.Boolean(ref reader);
                    continue;
                case 43 when name.SequenceEqual("allow_climate_automation_rule_customization"u8):
                    AllowClimateAutomationRuleCustomization = JsonRead.Boolean(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
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

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerCreatePortalFeaturesConfigure? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AllowAccessAutomationRuleCustomization == other.AllowAccessAutomationRuleCustomization
            && AllowClimateAutomationRuleCustomization == other.AllowClimateAutomationRuleCustomization
            && AllowInstantKeyCustomization == other.AllowInstantKeyCustomization
            && Exclude == other.Exclude;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AllowAccessAutomationRuleCustomization);
        hash.Add(AllowClimateAutomationRuleCustomization);
        hash.Add(AllowInstantKeyCustomization);
        hash.Add(Exclude);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path) { }
}
