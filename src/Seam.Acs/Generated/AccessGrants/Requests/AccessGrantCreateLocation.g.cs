// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A place to make and grant at once, the older way.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantCreateLocation>))]
public sealed record AccessGrantCreateLocation() : ISeamJson<AccessGrantCreateLocation>, IRequestPart
{
    private readonly RequestList<string> _acsEntranceIds;
    private readonly RequestList<string> _deviceIds;

    /// <summary>Entrances at the place.</summary>
    /// <remarks><c>acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    [Obsolete("Use the request's own AcsEntranceIds.")]
    public IReadOnlyList<string>? AcsEntranceIds { get => _acsEntranceIds.Given; init => _acsEntranceIds = new(value); }

    /// <summary>Devices at the place.</summary>
    /// <remarks><c>device_ids</c> of the API, a list of UUIDs.</remarks>
    [Obsolete("Use the request's own DeviceIds.")]
    public IReadOnlyList<string>? DeviceIds { get => _deviceIds.Given; init => _deviceIds = new(value); }

    /// <summary>What to call the place.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string? Name { get; init; }

    private AccessGrantCreateLocation(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader); break;
                case 10 when name.SequenceEqual("device_ids"u8):
                    _deviceIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 16 when name.SequenceEqual("acs_entrance_ids"u8):
                    _acsEntranceIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AccessGrantCreateLocation ISeamJson<AccessGrantCreateLocation>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "acs_entrance_ids"u8, _acsEntranceIds.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "device_ids"u8, _deviceIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "name"u8, Name);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Ids(_acsEntranceIds.Given, path + ".acsEntranceIds");
        RequestCheck.Ids(_deviceIds.Given, path + ".deviceIds");
    }
}
