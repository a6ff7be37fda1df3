// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_methods/unlock_door</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessMethodUnlockDoorRequest>))]
public sealed record AccessMethodUnlockDoorRequest() : ISeamJson<AccessMethodUnlockDoorRequest>, ISeamRequest
{
    /// <summary>The cloud key to unlock with.</summary>
    /// <remarks><c>access_method_id</c> of the API, a UUID.</remarks>
    public required string AccessMethodId { get; init; }

    /// <summary>The door, gate or elevator to open from afar.</summary>
    /// <remarks><c>acs_entrance_id</c> of the API, a UUID.</remarks>
    public required string AcsEntranceId { get; init; }

    [SetsRequiredMembers]
    private AccessMethodUnlockDoorRequest(ref Utf8JsonReader reader)
        : this()
    {
        AccessMethodId = null!;
        AcsEntranceId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 15 when name.SequenceEqual("acs_entrance_id"u8):
                    AcsEntranceId = JsonRead.String(ref reader)!;
                    break;
                case 16 when name.SequenceEqual("access_method_id"u8):
                    AccessMethodId = JsonRead.String(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AccessMethodUnlockDoorRequest ISeamJson<AccessMethodUnlockDoorRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_method_id"u8, AccessMethodId);
        JsonWrite.String(writer, "acs_entrance_id"u8, AcsEntranceId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AccessMethodId, "accessMethodId");
        RequestCheck.Id(AccessMethodId, "accessMethodId");
        RequestCheck.Given(AcsEntranceId, "acsEntranceId");
        RequestCheck.Id(AcsEntranceId, "acsEntranceId");
    }
}
