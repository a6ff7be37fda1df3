// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Which kinds of events a customer can filter for.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalFeaturesManageEvents>))]
public sealed record CustomerCreatePortalFeaturesManageEvents()
    : ISeamJson<CustomerCreatePortalFeaturesManageEvents>,
        IRequestPart
{
    private readonly RequestList<string> _allowedEvents;
    private readonly RequestList<string> _defaultEvents;

    /// <summary>Kinds to offer; empty offers all.</summary>
    /// <remarks><c>allowed_events</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? AllowedEvents { get => _allowedEvents.Given; init => _allowedEvents = new(value); }

    /// <summary>Kinds that are chosen when the list opens.</summary>
    /// <remarks><c>default_events</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? DefaultEvents { get => _defaultEvents.Given; init => _defaultEvents = new(value); }

    private CustomerCreatePortalFeaturesManageEvents(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 14 when name.SequenceEqual("allowed_events"u8):
                    _allowedEvents = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 14 when name.SequenceEqual("default_events"u8):
                    _defaultEvents = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerCreatePortalFeaturesManageEvents ISeamJson<CustomerCreatePortalFeaturesManageEvents>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "allowed_events"u8, _allowedEvents.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "default_events"u8, _defaultEvents.Given, JsonWrite.StringValue);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Items(_allowedEvents.Given, path + ".allowedEvents");
        RequestCheck.Items(_defaultEvents.Given, path + ".defaultEvents");
    }
}
