// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/systems/report_devices</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsSystemReportDevicesRequest>))]
public sealed record AcsSystemReportDevicesRequest() : ISeamJson<AcsSystemReportDevicesRequest>, ISeamRequest
{
    private readonly RequestList<AcsSystemReportDevicesAcsEncoder> _acsEncoders;
    private readonly RequestList<AcsSystemReportDevicesAcsEntrance> _acsEntrances;

    /// <summary>Card encoders to add or remove.</summary>
    /// <remarks><c>acs_encoders</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsSystemReportDevicesAcsEncoder>? AcsEncoders
    {
        get => _acsEncoders.Given;
        init => _acsEncoders = new(value);
    }

    /// <summary>Doors to add or remove.</summary>
    /// <remarks><c>acs_entrances</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsSystemReportDevicesAcsEntrance>? AcsEntrances
    {
        get => _acsEntrances.Given;
        init => _acsEntrances = new(value);
    }

    /// <summary>The access system that the hardware belongs to.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public required string AcsSystemId { get; init; }

    [SetsRequiredMembers]
    private AcsSystemReportDevicesRequest(ref Utf8JsonReader reader)
        : this()
    {
        AcsSystemId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 12 when name.SequenceEqual("acs_encoders"u8):
                    _acsEncoders = new(JsonRead.List(ref reader, JsonRead.Record<AcsSystemReportDevicesAcsEncoder>));
                    break;
                case 13 when name.SequenceEqual("acs_entrances"u8):
                    _acsEntrances = new(JsonRead.List(ref reader, JsonRead.Record<AcsSystemReportDevicesAcsEntrance>));
                    break;
                case 13 when name.SequenceEqual("acs_system_id"u8): AcsSystemId = JsonRead.String(ref reader)!; break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsSystemReportDevicesRequest ISeamJson<AcsSystemReportDevicesRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "acs_encoders"u8, _acsEncoders.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "acs_entrances"u8, _acsEntrances.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "acs_system_id"u8, AcsSystemId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Parts(_acsEncoders.Given, "acsEncoders");
        RequestCheck.Parts(_acsEntrances.Given, "acsEntrances");
        RequestCheck.Given(AcsSystemId, "acsSystemId");
        RequestCheck.Id(AcsSystemId, "acsSystemId");
    }
}
