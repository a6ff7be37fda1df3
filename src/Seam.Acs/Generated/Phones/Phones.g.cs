// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>Phones that hold mobile keys.</summary>
/// <remarks><c>/phones</c> of the API. Safe for any number of threads.</remarks>
public partial class Phones : SeamResource
{
    private static readonly SeamOperation DeactivateOperation = SeamOperation.ReturnsNothing(
        "/phones/deactivate",
        HttpMethod.Delete,
        RetryClass.Idempotent
    );

    private static readonly SeamOperation<Phone> GetOperation = SeamOperation.Returns<Phone>(
        "/phones/get",
        HttpMethod.Get,
        RetryClass.Read,
        "phone"
    );

    private static readonly SeamOperation<IReadOnlyList<Phone>> ListOperation = SeamOperation.ReturnsList<Phone>(
        "/phones/list",
        HttpMethod.Get,
        RetryClass.Read,
        "phones"
    );

    /// <summary>Makes a resource for a substitute that overrides its methods.</summary>
    protected Phones() { }

    internal Phones(SeamTransport transport)
        : base(transport) { }

    /// <summary>Shuts a phone out from mobile keys, as when it was lost.</summary>
    /// <remarks>
    /// <c>DELETE /phones/deactivate</c> of the API; it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task DeactivateAsync(
        PhoneDeactivateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeactivateOperation, request, options, cancellationToken);

    /// <summary>Shuts a phone out from mobile keys, as when it was lost.</summary>
    /// <remarks>
    /// <c>DELETE /phones/deactivate</c> of the API; it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Deactivate(
        PhoneDeactivateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeactivateOperation, request, options, cancellationToken);

    /// <summary>Shuts a phone out from mobile keys, as when it was lost.</summary>
    /// <remarks>
    /// <c>DELETE /phones/deactivate</c> of the API; it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="deviceId">The phone, by its device ID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task DeactivateAsync(
        string deviceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeactivateAsync(new PhoneDeactivateRequest { DeviceId = deviceId }, options, cancellationToken);

    /// <summary>Shuts a phone out from mobile keys, as when it was lost.</summary>
    /// <remarks>
    /// <c>DELETE /phones/deactivate</c> of the API; it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="deviceId">The phone, by its device ID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Deactivate(
        string deviceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Deactivate(new PhoneDeactivateRequest { DeviceId = deviceId }, options, cancellationToken);

    /// <summary>Reads one phone.</summary>
    /// <remarks><c>GET /phones/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The phone.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<Phone> GetAsync(
        PhoneGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one phone.</summary>
    /// <remarks><c>GET /phones/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The phone.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Phone Get(
        PhoneGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one phone.</summary>
    /// <remarks><c>GET /phones/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="deviceId">The phone, by its device ID. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The phone.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<Phone> GetAsync(
        string deviceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new PhoneGetRequest { DeviceId = deviceId }, options, cancellationToken);

    /// <summary>Reads one phone.</summary>
    /// <remarks><c>GET /phones/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="deviceId">The phone, by its device ID. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The phone.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Phone Get(
        string deviceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new PhoneGetRequest { DeviceId = deviceId }, options, cancellationToken);

    /// <summary>Lists phones.</summary>
    /// <remarks>
    /// Filters add up. The list comes whole, without pages. <c>GET /phones/list</c> of the API; a read, tried again
    /// where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<Phone>> ListAsync(
        PhoneListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <summary>Lists phones.</summary>
    /// <remarks>
    /// Filters add up. The list comes whole, without pages. <c>GET /phones/list</c> of the API; a read, tried again
    /// where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<Phone> List(
        PhoneListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Lists phones.</summary>
    /// <remarks>
    /// Filters add up. The list comes whole, without pages. <c>GET /phones/list</c> of the API; a read, tried again
    /// where it fails on the way.
    /// </remarks>
    /// <param name="acsCredentialId">Only phones that hold this credential. A UUID.</param>
    /// <param name="ownerUserIdentityId">Only phones of this person. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<Phone>> ListAsync(
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

    /// <summary>Lists phones.</summary>
    /// <remarks>
    /// Filters add up. The list comes whole, without pages. <c>GET /phones/list</c> of the API; a read, tried again
    /// where it fails on the way.
    /// </remarks>
    /// <param name="acsCredentialId">Only phones that hold this credential. A UUID.</param>
    /// <param name="ownerUserIdentityId">Only phones of this person. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<Phone> List(
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
}
