// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record UnmanagedAccessGrantUpdateRequest
{
    [SetsRequiredMembers]
    private UnmanagedAccessGrantUpdateRequest(ref Utf8JsonReader reader)
    {
        AccessGrantId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("is_managed"u8):
                    IsManaged = JsonRead.Boolean(ref reader).GetValueOrDefault();
                    continue;
                case 15 when name.SequenceEqual("access_grant_id"u8):
                    AccessGrantId = JsonRead.String(ref reader)!;
                    continue;
                case 16 when name.SequenceEqual("access_grant_key"u8):
                    AccessGrantKey = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static UnmanagedAccessGrantUpdateRequest ISeamJson<UnmanagedAccessGrantUpdateRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_grant_id"u8, AccessGrantId);
        JsonWrite.String(writer, "access_grant_key"u8, AccessGrantKey);
        JsonWrite.Boolean(writer, "is_managed"u8, IsManaged);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(UnmanagedAccessGrantUpdateRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AccessGrantId == other.AccessGrantId
            && AccessGrantKey == other.AccessGrantKey
            && IsManaged == other.IsManaged;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AccessGrantId);
        hash.Add(AccessGrantKey);
        hash.Add(IsManaged);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AccessGrantId, "accessGrantId");
        RequestCheck.Is(true, IsManaged, "isManaged");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
