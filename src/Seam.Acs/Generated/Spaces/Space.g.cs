// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Your own grouping of entrances and devices, to grant access to as one.</summary>
/// <remarks><c>space</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<Space>))]
public sealed record Space() : ISeamJson<Space>
{
    private readonly ResponseValue<long> _acsEntranceCount;
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseValue<long> _deviceCount;
    private readonly ResponseText _displayName;
    private readonly ResponseText _name;
    private readonly ResponseText _spaceId;
    private readonly ResponseText _workspaceId;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>How many entrances are in the space.</summary>
    /// <remarks><c>acs_entrance_count</c> of the API.</remarks>
    public long AcsEntranceCount { get => _acsEntranceCount.Value; init => _acsEntranceCount = value; }

    /// <summary>When the space was created.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>Defaults for stays in the space. <c>null</c> if none are set.</summary>
    /// <remarks><c>customer_data</c> of the API.</remarks>
    public SpaceCustomerData? CustomerData { get; init; }

    /// <summary>Customer of yours to whom the space belongs. <c>null</c> if none.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>How many devices are in the space.</summary>
    /// <remarks><c>device_count</c> of the API.</remarks>
    public long DeviceCount { get => _deviceCount.Value; init => _deviceCount = value; }

    /// <summary>Name to show people: the space's own where there is one.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName.Value; init => _displayName = value; }

    /// <summary>Where on the map the space is. <c>null</c> if unknown.</summary>
    /// <remarks><c>geolocation</c> of the API.</remarks>
    public SpaceGeolocation? Geolocation { get; init; }

    /// <summary>Name given to the space.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string Name { get => _name.Value; init => _name = value; }

    /// <summary>Identifies the space in Seam.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public string SpaceId { get => _spaceId.Value; init => _spaceId = value; }

    /// <summary>Your own key for the space, unique in the workspace. <c>null</c> if not given.</summary>
    /// <remarks><c>space_key</c> of the API.</remarks>
    public string? SpaceKey { get; init; }

    /// <summary>Workspace that this belongs to.</summary>
    /// <remarks><c>workspace_id</c> of the API, a UUID.</remarks>
    public string WorkspaceId { get => _workspaceId.Value; init => _workspaceId = value; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private Space(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 4 when members.Name.SequenceEqual("name"u8): _name = members.String(ref reader); break;
                case 8 when members.Name.SequenceEqual("space_id"u8): _spaceId = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("space_key"u8): SpaceKey = members.String(ref reader); break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 11 when members.Name.SequenceEqual("geolocation"u8):
                    Geolocation = members.Record<SpaceGeolocation>(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("customer_key"u8):
                    CustomerKey = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("device_count"u8):
                    _deviceCount = members.Integer(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("display_name"u8):
                    _displayName = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("workspace_id"u8):
                    _workspaceId = members.String(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("customer_data"u8):
                    CustomerData = members.Record<SpaceCustomerData>(ref reader);
                    break;
                case 18 when members.Name.SequenceEqual("acs_entrance_count"u8):
                    _acsEntranceCount = members.Integer(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static Space ISeamJson<Space>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (AdditionalProperties.Count > 0)
        {
            JsonWrite.WithAdditional(
                writer,
                this,
                AdditionalProperties,
                static (record, additional) => record with { AdditionalProperties = additional }
            );
            return;
        }

        writer.WriteStartObject();
        JsonWrite.Integer(writer, "acs_entrance_count"u8, _acsEntranceCount.Given);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.Record(writer, "customer_data"u8, CustomerData);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.Integer(writer, "device_count"u8, _deviceCount.Given);
        JsonWrite.String(writer, "display_name"u8, _displayName.Given);
        JsonWrite.Record(writer, "geolocation"u8, Geolocation);
        JsonWrite.String(writer, "name"u8, _name.Given);
        JsonWrite.String(writer, "space_id"u8, _spaceId.Given);
        JsonWrite.String(writer, "space_key"u8, SpaceKey);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
