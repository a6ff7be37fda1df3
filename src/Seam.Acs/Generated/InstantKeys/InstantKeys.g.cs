// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>Links that put mobile keys on the phone that opens them.</summary>
/// <remarks><c>/instant_keys</c> of the API. Safe for any number of threads.</remarks>
public partial class InstantKeys : SeamResource
{
    private static readonly SeamOperation DeleteOperation = SeamOperation.ReturnsNothing(
        "/instant_keys/delete",
        HttpMethod.Delete,
        RetryClass.Idempotent
    );

    private static readonly SeamOperation<InstantKey> GetOperation = SeamOperation.Returns<InstantKey>(
        "/instant_keys/get",
        HttpMethod.Get,
        RetryClass.Read,
        "instant_key"
    );

    private static readonly SeamOperation<IReadOnlyList<InstantKey>> ListOperation =
        SeamOperation.ReturnsList<InstantKey>("/instant_keys/list", HttpMethod.Get, RetryClass.Read, "instant_keys");

    /// <summary>Makes a resource for a substitute that overrides its methods.</summary>
    protected InstantKeys() { }

    internal InstantKeys(SeamTransport transport)
        : base(transport) { }

    /// <summary>Deletes an instant key, so that its link no longer works.</summary>
    /// <remarks>
    /// <c>DELETE /instant_keys/delete</c> of the API; it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task DeleteAsync(
        InstantKeyDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeleteOperation, request, options, cancellationToken);

    /// <summary>Deletes an instant key, so that its link no longer works.</summary>
    /// <remarks>
    /// <c>DELETE /instant_keys/delete</c> of the API; it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Delete(
        InstantKeyDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeleteOperation, request, options, cancellationToken);

    /// <summary>Deletes an instant key, so that its link no longer works.</summary>
    /// <remarks>
    /// <c>DELETE /instant_keys/delete</c> of the API; it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="instantKeyId">Identifies the instant key (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task DeleteAsync(
        string instantKeyId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeleteAsync(new InstantKeyDeleteRequest { InstantKeyId = instantKeyId }, options, cancellationToken);

    /// <summary>Deletes an instant key, so that its link no longer works.</summary>
    /// <remarks>
    /// <c>DELETE /instant_keys/delete</c> of the API; it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="instantKeyId">Identifies the instant key (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Delete(
        string instantKeyId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Delete(new InstantKeyDeleteRequest { InstantKeyId = instantKeyId }, options, cancellationToken);

    /// <summary>Reads one instant key.</summary>
    /// <remarks>
    /// Name the key by its ID or by its link. <c>GET /instant_keys/get</c> of the API; a read, tried again where it
    /// fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The instant key.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<InstantKey> GetAsync(
        InstantKeyGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one instant key.</summary>
    /// <remarks>
    /// Name the key by its ID or by its link. <c>GET /instant_keys/get</c> of the API; a read, tried again where it
    /// fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The instant key.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual InstantKey Get(
        InstantKeyGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one instant key.</summary>
    /// <remarks>
    /// Name the key by its ID or by its link. <c>GET /instant_keys/get</c> of the API; a read, tried again where it
    /// fails on the way.
    /// </remarks>
    /// <param name="instantKeyId">The key, by its ID; leave <c>InstantKeyUrl</c> out. A UUID.</param>
    /// <param name="instantKeyUrl">The key, by its link; leave <c>InstantKeyId</c> out. A URI.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The instant key.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<InstantKey> GetAsync(
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

    /// <summary>Reads one instant key.</summary>
    /// <remarks>
    /// Name the key by its ID or by its link. <c>GET /instant_keys/get</c> of the API; a read, tried again where it
    /// fails on the way.
    /// </remarks>
    /// <param name="instantKeyId">The key, by its ID; leave <c>InstantKeyUrl</c> out. A UUID.</param>
    /// <param name="instantKeyUrl">The key, by its link; leave <c>InstantKeyId</c> out. A URI.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The instant key.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual InstantKey Get(
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

    /// <summary>Lists instant keys.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /instant_keys/list</c> of the API; a read, tried again where it
    /// fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<InstantKey>> ListAsync(
        InstantKeyListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <summary>Lists instant keys.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /instant_keys/list</c> of the API; a read, tried again where it
    /// fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<InstantKey> List(
        InstantKeyListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Lists instant keys.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /instant_keys/list</c> of the API; a read, tried again where it
    /// fails on the way.
    /// </remarks>
    /// <param name="userIdentityId">Only keys of this person. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<InstantKey>> ListAsync(
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(new InstantKeyListRequest { UserIdentityId = userIdentityId }, options, cancellationToken);

    /// <summary>Lists instant keys.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /instant_keys/list</c> of the API; a read, tried again where it
    /// fails on the way.
    /// </remarks>
    /// <param name="userIdentityId">Only keys of this person. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<InstantKey> List(
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(new InstantKeyListRequest { UserIdentityId = userIdentityId }, options, cancellationToken);
}
