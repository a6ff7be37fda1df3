// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record UnmanagedUserIdentityUpdateRequest
{
    [SetsRequiredMembers]
    private UnmanagedUserIdentityUpdateRequest(ref Utf8JsonReader reader)
    {
        UserIdentityId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("is_managed"u8):
                    IsManaged = JsonRead.Boolean(ref reader).GetValueOrDefault();
                    continue;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader)!;
                    continue;
                case 17 when name.SequenceEqual("user_identity_key"u8):
                    UserIdentityKey = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static UnmanagedUserIdentityUpdateRequest ISeamJson<UnmanagedUserIdentityUpdateRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Boolean(writer, "is_managed"u8, IsManaged);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        JsonWrite.String(writer, "user_identity_key"u8, UserIdentityKey);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(UnmanagedUserIdentityUpdateRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && IsManaged == other.IsManaged
            && UserIdentityId == other.UserIdentityId
            && UserIdentityKey == other.UserIdentityKey;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(IsManaged);
        hash.Add(UserIdentityId);
        hash.Add(UserIdentityKey);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Is(true, IsManaged, "isManaged");
        RequestCheck.Given(UserIdentityId, "userIdentityId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
