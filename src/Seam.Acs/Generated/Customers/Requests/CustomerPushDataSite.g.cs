// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A site of any kind.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataSite>))]
public sealed record CustomerPushDataSite() : ISeamJson<CustomerPushDataSite>, IRequestPart
{
    /// <summary>What to call the site.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Your own key for the site, unique among the customer's.</summary>
    /// <remarks><c>site_key</c> of the API.</remarks>
    public required string SiteKey { get; init; }

    [SetsRequiredMembers]
    private CustomerPushDataSite(ref Utf8JsonReader reader)
        : this()
    {
        Name = null!;
        SiteKey = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader)!; break;
                case 8 when name.SequenceEqual("site_key"u8): SiteKey = JsonRead.String(ref reader)!; break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerPushDataSite ISeamJson<CustomerPushDataSite>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "site_key"u8, SiteKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(Name, path + ".name");
        RequestCheck.Given(SiteKey, path + ".siteKey");
    }
}
