// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>Access methods that Seam found at a provider and that your application has not yet taken over.</summary>
/// <remarks><c>/access_methods/unmanaged</c> of the API. Safe for any number of threads.</remarks>
public partial class UnmanagedAccessMethods : SeamResource
{
    private static RecordOperation<UnmanagedAccessMethod> GetOperation => field ??= new(
        "GET /access_methods/unmanaged/get",
        RetryClass.Read,
        "access_method"
    );
    private static ListOperation<UnmanagedAccessMethod> ListOperation => field ??= new(
        "GET /access_methods/unmanaged/list",
        RetryClass.Read,
        "access_methods"
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected UnmanagedAccessMethods() { }

    internal UnmanagedAccessMethods(SeamTransport transport)
        : base(transport) { }

    /// <summary>Reads one access method that your application has not taken over.</summary>
    /// <remarks><c>GET /access_methods/unmanaged/get</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="accessMethodId">Identifies the access method. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The access method.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<UnmanagedAccessMethod> GetAsync(
        string accessMethodId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new UnmanagedAccessMethodGetRequest { AccessMethodId = accessMethodId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public UnmanagedAccessMethod Get(
        string accessMethodId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new UnmanagedAccessMethodGetRequest { AccessMethodId = accessMethodId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<UnmanagedAccessMethod> GetAsync(
        UnmanagedAccessMethodGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual UnmanagedAccessMethod Get(
        UnmanagedAccessMethodGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Lists access methods that your application has not taken over, as a rule those of one grant.</summary>
    /// <remarks><c>GET /access_methods/unmanaged/list</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="accessGrantId">Only unmanaged methods of this grant. A UUID.</param>
    /// <param name="acsEntranceId">Only unmanaged methods that open this entrance. A UUID.</param>
    /// <param name="deviceId">Only unmanaged methods for this device. A UUID.</param>
    /// <param name="spaceId">Only unmanaged methods for this space. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>All items. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<IReadOnlyList<UnmanagedAccessMethod>> ListAsync(
        string accessGrantId,
        string? acsEntranceId = null,
        string? deviceId = null,
        string? spaceId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            new UnmanagedAccessMethodListRequest
            {
                AccessGrantId = accessGrantId,
                AcsEntranceId = acsEntranceId,
                DeviceId = deviceId,
                SpaceId = spaceId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string, string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public IReadOnlyList<UnmanagedAccessMethod> List(
        string accessGrantId,
        string? acsEntranceId = null,
        string? deviceId = null,
        string? spaceId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(
            new UnmanagedAccessMethodListRequest
            {
                AccessGrantId = accessGrantId,
                AcsEntranceId = acsEntranceId,
                DeviceId = deviceId,
                SpaceId = spaceId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string, string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<IReadOnlyList<UnmanagedAccessMethod>> ListAsync(
        UnmanagedAccessMethodListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(string, string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual IReadOnlyList<UnmanagedAccessMethod> List(
        UnmanagedAccessMethodListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);
}
