// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerPushDataUnit
{
    [SetsRequiredMembers]
    private CustomerPushDataUnit(ref Utf8JsonReader reader)
    {
        Name = null!;
        UnitKey = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    Name = JsonRead.String(ref reader)!;
                    continue;
                case 8 when name.SequenceEqual("unit_key"u8):
                    UnitKey = JsonRead.String(ref reader)!;
                    continue;
                case 15 when name.SequenceEqual("parent_site_key"u8):
                    ParentSiteKey = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static CustomerPushDataUnit ISeamJson<CustomerPushDataUnit>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "parent_site_key"u8, ParentSiteKey);
        JsonWrite.String(writer, "unit_key"u8, UnitKey);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerPushDataUnit? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && Name == other.Name
            && ParentSiteKey == other.ParentSiteKey
            && UnitKey == other.UnitKey;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Name);
        hash.Add(ParentSiteKey);
        hash.Add(UnitKey);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(Name, path + ".name");
        RequestCheck.NotEmpty(ParentSiteKey, path + ".parentSiteKey");
        RequestCheck.Given(UnitKey, path + ".unitKey");
    }
}
