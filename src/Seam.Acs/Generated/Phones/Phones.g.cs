// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>Phones that hold mobile keys.</summary>
/// <remarks><c>/phones</c> of the API. Safe for any number of threads.</remarks>
public partial class Phones : SeamResource
{
    private static SeamOperation DeactivateOperation => field ??= new(
        "DELETE /phones/deactivate",
        RetryClass.Idempotent
    );
    private static RecordOperation<Phone> GetOperation => field ??= new("GET /phones/get", RetryClass.Read, "phone");
    private static ListOperation<Phone> ListOperation => field ??= new("GET /phones/list", RetryClass.Read, "phones");

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected Phones() { }

    internal Phones(SeamTransport transport)
        : base(transport) { }

    /// <summary>Shuts a phone out from mobile keys, as when it was lost.</summary>
    /// <remarks>
    /// <c>DELETE /phones/deactivate</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="deviceId">The phone, by its device ID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task DeactivateAsync(
        string deviceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeactivateAsync(new PhoneDeactivateRequest { DeviceId = deviceId }, options, cancellationToken);

    /// <inheritdoc cref="DeactivateAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public void Deactivate(
        string deviceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Deactivate(new PhoneDeactivateRequest { DeviceId = deviceId }, options, cancellationToken);

    /// <inheritdoc cref="DeactivateAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task DeactivateAsync(
        PhoneDeactivateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeactivateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="DeactivateAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Deactivate(
        PhoneDeactivateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeactivateOperation, request, options, cancellationToken);

    /// <summary>Reads one phone.</summary>
    /// <remarks><c>GET /phones/get</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="deviceId">The phone, by its device ID. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The phone.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<Phone> GetAsync(
        string deviceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new PhoneGetRequest { DeviceId = deviceId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public Phone Get(
        string deviceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new PhoneGetRequest { DeviceId = deviceId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<Phone> GetAsync(
        PhoneGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Phone Get(
        PhoneGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Lists phones.</summary>
    /// <remarks>
    /// Filters add up. The list comes whole, without pages. <c>GET /phones/list</c> of the API. Retried after a
    /// transient failure.
    /// </remarks>
    /// <param name="acsCredentialId">Only phones that hold this credential. A UUID.</param>
    /// <param name="ownerUserIdentityId">Only phones of this person. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>All items. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<IReadOnlyList<Phone>> ListAsync(
        string? acsCredentialId = null,
        string? ownerUserIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            new PhoneListRequest
            {
                AcsCredentialId = acsCredentialId,
                OwnerUserIdentityId = ownerUserIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public IReadOnlyList<Phone> List(
        string? acsCredentialId = null,
        string? ownerUserIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(
            new PhoneListRequest
            {
                AcsCredentialId = acsCredentialId,
                OwnerUserIdentityId = ownerUserIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<IReadOnlyList<Phone>> ListAsync(
        PhoneListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual IReadOnlyList<Phone> List(
        PhoneListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);
}
