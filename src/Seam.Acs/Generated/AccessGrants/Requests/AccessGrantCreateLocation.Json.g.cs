// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AccessGrantCreateLocation
{
    private AccessGrantCreateLocation(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    Name = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("device_ids"u8):
                    _deviceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 16 when name.SequenceEqual("acs_entrance_ids"u8):
                    _acsEntranceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AccessGrantCreateLocation ISeamJson<AccessGrantCreateLocation>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "acs_entrance_ids"u8, _acsEntranceIds, JsonWrite.StringValue);
        JsonWrite.List(writer, "device_ids"u8, _deviceIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "name"u8, Name);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AccessGrantCreateLocation? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(_acsEntranceIds, other._acsEntranceIds)
            && JsonEquality.Lists(_deviceIds, other._deviceIds)
            && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(_acsEntranceIds));
        hash.Add(JsonEquality.Hash(_deviceIds));
        hash.Add(Name);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Items(_acsEntranceIds, path + ".acsEntranceIds");
        RequestCheck.Items(_deviceIds, path + ".deviceIds");
    }
}
