// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record UserIdentityGenerateInstantKeyRequest
{
    [SetsRequiredMembers]
    private UserIdentityGenerateInstantKeyRequest(ref Utf8JsonReader reader)
    {
        UserIdentityId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 13 when name.SequenceEqual("max_use_count"u8):
                    MaxUseCount = JsonRead.Integer(ref reader);
                    continue;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader)!;
                    continue;
                case 24 when name.SequenceEqual("customization_profile_id"u8):
                    CustomizationProfileId = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static UserIdentityGenerateInstantKeyRequest ISeamJson<UserIdentityGenerateInstantKeyRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "customization_profile_id"u8, CustomizationProfileId);
        JsonWrite.Integer(writer, "max_use_count"u8, MaxUseCount);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(UserIdentityGenerateInstantKeyRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && CustomizationProfileId == other.CustomizationProfileId
            && MaxUseCount == other.MaxUseCount
            && UserIdentityId == other.UserIdentityId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(CustomizationProfileId);
        hash.Add(MaxUseCount);
        hash.Add(UserIdentityId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.NotEmpty(CustomizationProfileId, "customizationProfileId");
        RequestCheck.Given(UserIdentityId, "userIdentityId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
