// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>phones/simulate/create_sandbox_phone</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SimulatePhoneCreateSandboxPhoneRequest>))]
public sealed partial record SimulatePhoneCreateSandboxPhoneRequest
    : ISeamJson<SimulatePhoneCreateSandboxPhoneRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public SimulatePhoneCreateSandboxPhoneRequest() { }

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
}
