// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>In a sandbox, makes phones that need no hardware.</summary>
/// <remarks><c>/phones/simulate</c> of the API. Safe for any number of threads.</remarks>
public partial class SimulatePhones : SeamResource
{
    private static readonly SeamOperation<Phone> CreateSandboxPhoneOperation = SeamOperation.Returns<Phone>(
        "/phones/simulate/create_sandbox_phone",
        HttpMethod.Post,
        RetryClass.Create,
        "phone"
    );

    /// <summary>Makes a resource for a substitute that overrides its methods.</summary>
    protected SimulatePhones() { }

    internal SimulatePhones(SeamTransport transport)
        : base(transport) { }

    /// <summary>Makes a phone that needs no hardware.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /phones/simulate/create_sandbox_phone</c> of the API; never sent again
    /// where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The new phone.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<Phone> CreateSandboxPhoneAsync(
        SimulatePhoneCreateSandboxPhoneRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(CreateSandboxPhoneOperation, request, options, cancellationToken);

    /// <summary>Makes a phone that needs no hardware.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /phones/simulate/create_sandbox_phone</c> of the API; never sent again
    /// where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The new phone.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Phone CreateSandboxPhone(
        SimulatePhoneCreateSandboxPhoneRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(CreateSandboxPhoneOperation, request, options, cancellationToken);

    /// <summary>Makes a phone that needs no hardware.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /phones/simulate/create_sandbox_phone</c> of the API; never sent again
    /// where it may have taken effect.
    /// </remarks>
    /// <param name="userIdentityId">The person whose phone it is. A UUID.</param>
    /// <param name="assaAbloyMetadata">How ASSA ABLOY's service is to see the phone.</param>
    /// <param name="customSdkInstallationId">
    /// Installation of the app's SDK that the phone is to pass for. Left out, one is made up.
    /// </param>
    /// <param name="phoneMetadata">What kind of phone it is.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The new phone.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<Phone> CreateSandboxPhoneAsync(
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

    /// <summary>Makes a phone that needs no hardware.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /phones/simulate/create_sandbox_phone</c> of the API; never sent again
    /// where it may have taken effect.
    /// </remarks>
    /// <param name="userIdentityId">The person whose phone it is. A UUID.</param>
    /// <param name="assaAbloyMetadata">How ASSA ABLOY's service is to see the phone.</param>
    /// <param name="customSdkInstallationId">
    /// Installation of the app's SDK that the phone is to pass for. Left out, one is made up.
    /// </param>
    /// <param name="phoneMetadata">What kind of phone it is.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The new phone.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Phone CreateSandboxPhone(
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
}
