// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>In a sandbox, makes phones that need no hardware.</summary>
/// <remarks><c>/phones/simulate</c> of the API. Safe for any number of threads.</remarks>
public partial class SimulatePhones : SeamResource
{
    private static RecordOperation<Phone> CreateSandboxPhoneOperation => field ??= new(
        "POST /phones/simulate/create_sandbox_phone",
        RetryClass.Create,
        "phone"
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected SimulatePhones() { }

    internal SimulatePhones(SeamTransport transport)
        : base(transport) { }

    /// <summary>Makes a phone that needs no hardware.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /phones/simulate/create_sandbox_phone</c> of the API. Not retried if
    /// it may have taken effect.
    /// </remarks>
    /// <param name="userIdentityId">The person whose phone it is. A UUID.</param>
    /// <param name="assaAbloyMetadata">How ASSA ABLOY's service is to see the phone.</param>
    /// <param name="customSdkInstallationId">
    /// Installation of the app's SDK that the phone is to pass for. Left out, one is made up.
    /// </param>
    /// <param name="phoneMetadata">What kind of phone it is.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The new phone.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<Phone> CreateSandboxPhoneAsync(
        string userIdentityId,
        SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata? assaAbloyMetadata = null,
        string? customSdkInstallationId = null,
        SimulatePhoneCreateSandboxPhoneMetadata? phoneMetadata = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        CreateSandboxPhoneAsync(
            new SimulatePhoneCreateSandboxPhoneRequest
            {
                UserIdentityId = userIdentityId,
                AssaAbloyMetadata = assaAbloyMetadata,
                CustomSdkInstallationId = customSdkInstallationId,
                PhoneMetadata = phoneMetadata,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreateSandboxPhoneAsync(string, SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata?, string?,
    /// SimulatePhoneCreateSandboxPhoneMetadata?, SeamRequestOptions?, CancellationToken)"/>
    public Phone CreateSandboxPhone(
        string userIdentityId,
        SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata? assaAbloyMetadata = null,
        string? customSdkInstallationId = null,
        SimulatePhoneCreateSandboxPhoneMetadata? phoneMetadata = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        CreateSandboxPhone(
            new SimulatePhoneCreateSandboxPhoneRequest
            {
                UserIdentityId = userIdentityId,
                AssaAbloyMetadata = assaAbloyMetadata,
                CustomSdkInstallationId = customSdkInstallationId,
                PhoneMetadata = phoneMetadata,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreateSandboxPhoneAsync(string, SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata?, string?,
    /// SimulatePhoneCreateSandboxPhoneMetadata?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<Phone> CreateSandboxPhoneAsync(
        SimulatePhoneCreateSandboxPhoneRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(CreateSandboxPhoneOperation, request, options, cancellationToken);

    /// <inheritdoc cref="CreateSandboxPhoneAsync(string, SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata?, string?,
    /// SimulatePhoneCreateSandboxPhoneMetadata?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Phone CreateSandboxPhone(
        SimulatePhoneCreateSandboxPhoneRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(CreateSandboxPhoneOperation, request, options, cancellationToken);
}
