// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>An area that several people share, such as a pool.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataCommonArea>))]
public sealed record CustomerPushDataCommonArea() : ISeamJson<CustomerPushDataCommonArea>, IRequestPart
{
    /// <summary>Your own key for the shared area, unique among the customer's.</summary>
    /// <remarks><c>common_area_key</c> of the API.</remarks>
    public required string CommonAreaKey { get; init; }

    /// <summary>What to call the shared area.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Your own key for the site that it is part of.</summary>
    /// <remarks><c>parent_site_key</c> of the API.</remarks>
    public string? ParentSiteKey { get; init; }

    [SetsRequiredMembers]
    private CustomerPushDataCommonArea(ref Utf8JsonReader reader)
        : this()
    {
        CommonAreaKey = null!;
        Name = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader)!; break;
                case 15 when name.SequenceEqual("common_area_key"u8):
                    CommonAreaKey = JsonRead.String(ref reader)!;
                    break;
                case 15 when name.SequenceEqual("parent_site_key"u8):
                    ParentSiteKey = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerPushDataCommonArea ISeamJson<CustomerPushDataCommonArea>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "common_area_key"u8, CommonAreaKey);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "parent_site_key"u8, ParentSiteKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(CommonAreaKey, path + ".commonAreaKey");
        RequestCheck.Given(Name, path + ".name");
    }
}
