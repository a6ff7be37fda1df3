// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Where a customer portal opens.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalLandingPage>))]
public sealed record CustomerCreatePortalLandingPage() : ISeamJson<CustomerCreatePortalLandingPage>, IRequestPart
{
    /// <summary>Thing to open, in the part for looking after things.</summary>
    /// <remarks><c>manage</c> of the API.</remarks>
    public CustomerCreatePortalLandingPageManage? Manage { get; init; }

    private CustomerCreatePortalLandingPage(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("manage"u8):
                    Manage = JsonRead.Record<CustomerCreatePortalLandingPageManage>(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerCreatePortalLandingPage ISeamJson<CustomerCreatePortalLandingPage>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Record(writer, "manage"u8, Manage);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Part(Manage, path + ".manage");
    }
}
