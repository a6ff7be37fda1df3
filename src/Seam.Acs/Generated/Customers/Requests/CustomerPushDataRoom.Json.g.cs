// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerPushDataRoom
{
    [SetsRequiredMembers]
    private CustomerPushDataRoom(ref Utf8JsonReader reader)
    {
        Name = null!;
        RoomKey = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    Name = JsonRead.String(ref reader)!;
                    continue;
                case 8 when name.SequenceEqual("room_key"u8):
                    RoomKey = JsonRead.String(ref reader)!;
                    continue;
                case 15 when name.SequenceEqual("parent_site_key"u8):
                    ParentSiteKey = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static CustomerPushDataRoom ISeamJson<CustomerPushDataRoom>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "parent_site_key"u8, ParentSiteKey);
        JsonWrite.String(writer, "room_key"u8, RoomKey);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerPushDataRoom? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && Name == other.Name
            && ParentSiteKey == other.ParentSiteKey
            && RoomKey == other.RoomKey;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Name);
        hash.Add(ParentSiteKey);
        hash.Add(RoomKey);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(Name, path + ".name");
        RequestCheck.NotEmpty(ParentSiteKey, path + ".parentSiteKey");
        RequestCheck.Given(RoomKey, path + ".roomKey");
    }
}
