// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>phones/simulate/create_sandbox_phone</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SimulatePhoneCreateSandboxPhoneRequest>))]
public sealed record SimulatePhoneCreateSandboxPhoneRequest()
    : ISeamJson<SimulatePhoneCreateSandboxPhoneRequest>,
        ISeamRequest
{
    /// <summary>How ASSA ABLOY's service is to see the phone.</summary>
    /// <remarks><c>assa_abloy_metadata</c> of the API.</remarks>
    public SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata? AssaAbloyMetadata { get; init; }

    /// <summary>Installation of the app's SDK that the phone is to pass for. Left out, one is made up.</summary>
    /// <remarks><c>custom_sdk_installation_id</c> of the API.</remarks>
    public string? CustomSdkInstallationId { get; init; }

    /// <summary>What kind of phone it is.</summary>
    /// <remarks><c>phone_metadata</c> of the API.</remarks>
    public SimulatePhoneCreateSandboxPhoneMetadata? PhoneMetadata { get; init; }

    /// <summary>The person whose phone it is.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public required string UserIdentityId { get; init; }

    [SetsRequiredMembers]
    private SimulatePhoneCreateSandboxPhoneRequest(ref Utf8JsonReader reader)
        : this()
    {
        UserIdentityId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 14 when name.SequenceEqual("phone_metadata"u8):
                    PhoneMetadata = JsonRead.Record<SimulatePhoneCreateSandboxPhoneMetadata>(ref reader);
                    break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader)!;
                    break;
                case 19 when name.SequenceEqual("assa_abloy_metadata"u8):
                    AssaAbloyMetadata = JsonRead.Record<SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata>(ref reader);
                    break;
                case 26 when name.SequenceEqual("custom_sdk_installation_id"u8):
                    CustomSdkInstallationId = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
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

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Part(AssaAbloyMetadata, "assaAbloyMetadata");
        RequestCheck.Part(PhoneMetadata, "phoneMetadata");
        RequestCheck.Given(UserIdentityId, "userIdentityId");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
    }
}
