// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record SimulatePhoneCreateSandboxPhoneRequest
{
    [SetsRequiredMembers]
    private SimulatePhoneCreateSandboxPhoneRequest(ref Utf8JsonReader reader)
    {
        UserIdentityId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 14 when name.SequenceEqual("phone_metadata"u8):
                    PhoneMetadata = JsonRead.Record<SimulatePhoneCreateSandboxPhoneMetadata>(ref reader);
                    continue;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader)!;
                    continue;
                case 19 when name.SequenceEqual("assa_abloy_metadata"u8):
                    AssaAbloyMetadata = JsonRead.Record<SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata>(ref reader);
                    continue;
                case 26 when name.SequenceEqual("custom_sdk_installation_id"u8):
                    CustomSdkInstallationId = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static SimulatePhoneCreateSandboxPhoneRequest ISeamJson<SimulatePhoneCreateSandboxPhoneRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Record(writer, "assa_abloy_metadata"u8, AssaAbloyMetadata);
        JsonWrite.String(writer, "custom_sdk_installation_id"u8, CustomSdkInstallationId);
        JsonWrite.Record(writer, "phone_metadata"u8, PhoneMetadata);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(SimulatePhoneCreateSandboxPhoneRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AssaAbloyMetadata == other.AssaAbloyMetadata
            && CustomSdkInstallationId == other.CustomSdkInstallationId
            && PhoneMetadata == other.PhoneMetadata
            && UserIdentityId == other.UserIdentityId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AssaAbloyMetadata);
        hash.Add(CustomSdkInstallationId);
        hash.Add(PhoneMetadata);
        hash.Add(UserIdentityId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Part(AssaAbloyMetadata, "assaAbloyMetadata");
        RequestCheck.Part(PhoneMetadata, "phoneMetadata");
        RequestCheck.Given(UserIdentityId, "userIdentityId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
