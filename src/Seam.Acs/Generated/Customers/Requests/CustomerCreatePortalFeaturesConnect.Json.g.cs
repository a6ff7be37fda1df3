// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerCreatePortalFeaturesConnect
{
    private CustomerCreatePortalFeaturesConnect(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("exclude"u8):
                    Exclude = JsonRead.Boolean(ref reader);
                    continue;
                case 18 when name.SequenceEqual("accepted_providers"u8):
                    AcceptedProviders = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 18 when name.SequenceEqual("excluded_providers"u8):
                    ExcludedProviders = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static CustomerCreatePortalFeaturesConnect ISeamJson<CustomerCreatePortalFeaturesConnect>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "accepted_providers"u8, AcceptedProviders, JsonWrite.StringValue);
        JsonWrite.Boolean(writer, "exclude"u8, Exclude);
        JsonWrite.List(writer, "excluded_providers"u8, ExcludedProviders, JsonWrite.StringValue);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerCreatePortalFeaturesConnect? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(AcceptedProviders, other.AcceptedProviders)
            && Exclude == other.Exclude
            && JsonEquality.Lists(ExcludedProviders, other.ExcludedProviders);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(AcceptedProviders));
        hash.Add(Exclude);
        hash.Add(JsonEquality.Hash(ExcludedProviders));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Items(AcceptedProviders, path + ".acceptedProviders");
        RequestCheck.Items(ExcludedProviders, path + ".excludedProviders");
    }
}
