// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Where a customer connects accounts at providers.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalFeaturesConnect>))]
public sealed record CustomerCreatePortalFeaturesConnect()
    : ISeamJson<CustomerCreatePortalFeaturesConnect>,
        IRequestPart
{
    private readonly RequestList<string> _acceptedProviders;
    private readonly RequestList<string> _excludedProviders;

    /// <summary>Providers to offer, by their keys.</summary>
    /// <remarks><c>accepted_providers</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? AcceptedProviders
    {
        get => _acceptedProviders.Given;
        init => _acceptedProviders = new(value);
    }

    /// <summary>True to leave out the part for connecting accounts. Default: <c>false</c>.</summary>
    /// <remarks><c>exclude</c> of the API.</remarks>
    public bool? Exclude { get; init; }

    /// <summary>Providers not to offer, by their keys.</summary>
    /// <remarks><c>excluded_providers</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ExcludedProviders
    {
        get => _excludedProviders.Given;
        init => _excludedProviders = new(value);
    }

    private CustomerCreatePortalFeaturesConnect(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("exclude"u8): Exclude = JsonRead.Boolean(ref reader); break;
                case 18 when name.SequenceEqual("accepted_providers"u8):
                    _acceptedProviders = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 18 when name.SequenceEqual("excluded_providers"u8):
                    _excludedProviders = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
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
        JsonWrite.List(writer, "accepted_providers"u8, _acceptedProviders.Given, JsonWrite.StringValue);
        JsonWrite.Boolean(writer, "exclude"u8, Exclude);
        JsonWrite.List(writer, "excluded_providers"u8, _excludedProviders.Given, JsonWrite.StringValue);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Items(_acceptedProviders.Given, path + ".acceptedProviders");
        RequestCheck.Items(_excludedProviders.Given, path + ".excludedProviders");
    }
}
