// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsEncoderScanToAssignCredentialRequest
{
    [SetsRequiredMembers]
    private AcsEncoderScanToAssignCredentialRequest(ref Utf8JsonReader reader)
    {
        AcsEncoderId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 11 when name.SequenceEqual("acs_user_id"u8):
                    AcsUserId = JsonRead.String(ref reader);
                    continue;
                case 14 when name.SequenceEqual("acs_encoder_id"u8):
                    AcsEncoderId = JsonRead.String(ref reader)!;
                    continue;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    continue;
                case 17 when name.SequenceEqual("salto_ks_metadata"u8):
                    SaltoKsMetadata = JsonRead.Record<AcsEncoderScanCredentialSaltoKsMetadata>(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AcsEncoderScanToAssignCredentialRequest ISeamJson<AcsEncoderScanToAssignCredentialRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_encoder_id"u8, AcsEncoderId);
        JsonWrite.String(writer, "acs_user_id"u8, AcsUserId);
        JsonWrite.Record(writer, "salto_ks_metadata"u8, SaltoKsMetadata);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsEncoderScanToAssignCredentialRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AcsEncoderId == other.AcsEncoderId
            && AcsUserId == other.AcsUserId
            && SaltoKsMetadata == other.SaltoKsMetadata
            && UserIdentityId == other.UserIdentityId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AcsEncoderId);
        hash.Add(AcsUserId);
        hash.Add(SaltoKsMetadata);
        hash.Add(UserIdentityId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AcsEncoderId, "acsEncoderId");
        RequestCheck.NotEmpty(AcsUserId, "acsUserId");
        RequestCheck.Part(SaltoKsMetadata, "saltoKsMetadata");
        RequestCheck.NotEmpty(UserIdentityId, "userIdentityId");
        RequestCheck.AtLeastOneOf(
            [("acsUserId", AcsUserId is not null), ("userIdentityId", UserIdentityId is not null)],
            [["acsUserId"], ["userIdentityId"]]
        );
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
