// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>Links that put mobile keys on the phone that opens them.</summary>
/// <remarks><c>/instant_keys</c> of the API. Safe for any number of threads.</remarks>
public partial class InstantKeys : SeamResource
{
    private static SeamOperation DeleteOperation => field ??= new("DELETE /instant_keys/delete", RetryClass.Idempotent);
    private static RecordOperation<InstantKey> GetOperation => field ??= new(
        "GET /instant_keys/get",
        RetryClass.Read,
        "instant_key"
    );
    private static ListOperation<InstantKey> ListOperation => field ??= new(
        "GET /instant_keys/list",
        RetryClass.Read,
        "instant_keys"
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected InstantKeys() { }

    internal InstantKeys(SeamTransport transport)
        : base(transport) { }

    /// <summary>Deletes an instant key, so that its link no longer works.</summary>
    /// <remarks>
    /// <c>DELETE /instant_keys/delete</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="instantKeyId">Identifies the instant key. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task DeleteAsync(
        string instantKeyId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeleteAsync(new InstantKeyDeleteRequest { InstantKeyId = instantKeyId }, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public void Delete(
        string instantKeyId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Delete(new InstantKeyDeleteRequest { InstantKeyId = instantKeyId }, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task DeleteAsync(
        InstantKeyDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeleteOperation, request, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Delete(
        InstantKeyDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeleteOperation, request, options, cancellationToken);

    /// <summary>Reads one instant key.</summary>
    /// <remarks>
    /// Name the key by its ID or by its link. <c>GET /instant_keys/get</c> of the API. Retried after a transient
    /// failure.
    /// </remarks>
    /// <param name="instantKeyId">The key, by its ID; leave <paramref name="instantKeyUrl"/> out. A UUID.</param>
    /// <param name="instantKeyUrl">The key, by its link; leave <paramref name="instantKeyId"/> out. A URI.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The instant key.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<InstantKey> GetAsync(
        string? instantKeyId = null,
        string? instantKeyUrl = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(
            new InstantKeyGetRequest { InstantKeyId = instantKeyId, InstantKeyUrl = instantKeyUrl },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public InstantKey Get(
        string? instantKeyId = null,
        string? instantKeyUrl = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(
            new InstantKeyGetRequest { InstantKeyId = instantKeyId, InstantKeyUrl = instantKeyUrl },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<InstantKey> GetAsync(
        InstantKeyGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual InstantKey Get(
        InstantKeyGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Lists instant keys.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /instant_keys/list</c> of the API. Retried after a transient
    /// failure.
    /// </remarks>
    /// <param name="userIdentityId">Only keys of this person. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>All items. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<IReadOnlyList<InstantKey>> ListAsync(
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(new InstantKeyListRequest { UserIdentityId = userIdentityId }, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(string?, SeamRequestOptions?, CancellationToken)"/>
    public IReadOnlyList<InstantKey> List(
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(new InstantKeyListRequest { UserIdentityId = userIdentityId }, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<IReadOnlyList<InstantKey>> ListAsync(
        InstantKeyListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual IReadOnlyList<InstantKey> List(
        InstantKeyListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);
}
