// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>Card encoders: write credentials onto cards and read what cards hold.</summary>
/// <remarks><c>/acs/encoders</c> of the API. Safe for any number of threads.</remarks>
public partial class EncodersAcs : SeamResource
{
    private static readonly SeamOperation<ActionAttempt<AcsCredential>> EncodeCredentialOperation =
        SeamOperation.ReturnsActionAttempt<AcsCredential>(
            "/acs/encoders/encode_credential",
            HttpMethod.Post,
            RetryClass.Action,
            "action_attempt"
        );

    private static readonly SeamOperation<AcsEncoder> GetOperation = SeamOperation.Returns<AcsEncoder>(
        "/acs/encoders/get",
        HttpMethod.Get,
        RetryClass.Read,
        "acs_encoder"
    );

    private static readonly SeamOperation<SeamPage<AcsEncoder>> ListOperation = SeamOperation.ReturnsPage<AcsEncoder>(
        "/acs/encoders/list",
        HttpMethod.Get,
        RetryClass.Read,
        "acs_encoders"
    );

    private static readonly SeamOperation<ActionAttempt<ScanCredentialResult>> ScanCredentialOperation =
        SeamOperation.ReturnsActionAttempt<ScanCredentialResult>(
            "/acs/encoders/scan_credential",
            HttpMethod.Post,
            RetryClass.Action,
            "action_attempt"
        );

    private static readonly SeamOperation<ActionAttempt<AcsCredential>> ScanToAssignCredentialOperation =
        SeamOperation.ReturnsActionAttempt<AcsCredential>(
            "/acs/encoders/scan_to_assign_credential",
            HttpMethod.Post,
            RetryClass.Action,
            "action_attempt"
        );

    /// <summary>Makes a resource for a substitute that overrides its methods.</summary>
    protected EncodersAcs() { }

    internal EncodersAcs(SeamTransport transport)
        : base(transport) { }

    /// <summary>Writes a credential onto the card that lies on an encoder.</summary>
    /// <remarks>
    /// Name the credential itself, or the access method that it belongs to. <c>POST /acs/encoders/encode_credential</c>
    /// of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in the credential as written.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<ActionAttempt<AcsCredential>> EncodeCredentialAsync(
        AcsEncoderEncodeCredentialRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWaitAsync(EncodeCredentialOperation, request, options, cancellationToken);

    /// <summary>Writes a credential onto the card that lies on an encoder.</summary>
    /// <remarks>
    /// Name the credential itself, or the access method that it belongs to. <c>POST /acs/encoders/encode_credential</c>
    /// of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in the credential as written.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual ActionAttempt<AcsCredential> EncodeCredential(
        AcsEncoderEncodeCredentialRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWait(EncodeCredentialOperation, request, options, cancellationToken);

    /// <summary>Writes a credential onto the card that lies on an encoder.</summary>
    /// <remarks>
    /// Name the credential itself, or the access method that it belongs to. <c>POST /acs/encoders/encode_credential</c>
    /// of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder on which the card lies. A UUID.</param>
    /// <param name="acsCredentialId">The credential to write; leave <c>AccessMethodId</c> out. A UUID.</param>
    /// <param name="accessMethodId">The card access method to write; leave <c>AcsCredentialId</c> out. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in the credential as written.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<ActionAttempt<AcsCredential>> EncodeCredentialAsync(
        string acsEncoderId,
        string? acsCredentialId = null,
        string? accessMethodId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        EncodeCredentialAsync(
            new AcsEncoderEncodeCredentialRequest
            {
                AcsEncoderId = acsEncoderId,
                AcsCredentialId = acsCredentialId,
                AccessMethodId = accessMethodId,
            },
            options,
            cancellationToken
        );

    /// <summary>Writes a credential onto the card that lies on an encoder.</summary>
    /// <remarks>
    /// Name the credential itself, or the access method that it belongs to. <c>POST /acs/encoders/encode_credential</c>
    /// of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder on which the card lies. A UUID.</param>
    /// <param name="acsCredentialId">The credential to write; leave <c>AccessMethodId</c> out. A UUID.</param>
    /// <param name="accessMethodId">The card access method to write; leave <c>AcsCredentialId</c> out. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in the credential as written.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual ActionAttempt<AcsCredential> EncodeCredential(
        string acsEncoderId,
        string? acsCredentialId = null,
        string? accessMethodId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        EncodeCredential(
            new AcsEncoderEncodeCredentialRequest
            {
                AcsEncoderId = acsEncoderId,
                AcsCredentialId = acsCredentialId,
                AccessMethodId = accessMethodId,
            },
            options,
            cancellationToken
        );

    /// <summary>Reads one card encoder.</summary>
    /// <remarks><c>GET /acs/encoders/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access system encoder.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<AcsEncoder> GetAsync(
        AcsEncoderGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one card encoder.</summary>
    /// <remarks><c>GET /acs/encoders/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access system encoder.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual AcsEncoder Get(
        AcsEncoderGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one card encoder.</summary>
    /// <remarks><c>GET /acs/encoders/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="acsEncoderId">Identifies the card encoder (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access system encoder.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<AcsEncoder> GetAsync(
        string acsEncoderId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new AcsEncoderGetRequest { AcsEncoderId = acsEncoderId }, options, cancellationToken);

    /// <summary>Reads one card encoder.</summary>
    /// <remarks><c>GET /acs/encoders/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="acsEncoderId">Identifies the card encoder (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access system encoder.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual AcsEncoder Get(
        string acsEncoderId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new AcsEncoderGetRequest { AcsEncoderId = acsEncoderId }, options, cancellationToken);

    /// <summary>Lists card encoders.</summary>
    /// <remarks>
    /// Ask by one access system, by several, or by the encoders' own IDs: exactly one of the three.
    /// <c>GET /acs/encoders/list</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>One page. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<SeamPage<AcsEncoder>> ListAsync(
        AcsEncoderListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <summary>Lists card encoders.</summary>
    /// <remarks>
    /// Ask by one access system, by several, or by the encoders' own IDs: exactly one of the three.
    /// <c>GET /acs/encoders/list</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>One page. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual SeamPage<AcsEncoder> List(
        AcsEncoderListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Lists card encoders.</summary>
    /// <remarks>
    /// Ask by one access system, by several, or by the encoders' own IDs: exactly one of the three.
    /// <c>GET /acs/encoders/list</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsEncoderIds">Only the encoders with these IDs. A list of UUIDs.</param>
    /// <param name="acsSystemId">Only encoders of this access system. A UUID.</param>
    /// <param name="acsSystemIds">Only encoders of these access systems. A list of UUIDs.</param>
    /// <param name="limit">Most items to put on one page; 500 if left out.</param>
    /// <param name="pageCursor">
    /// Where the page starts: the <c>NextPageCursor</c> of the page before. <c>null</c> or left out for the first page.
    /// Keep the other parameters as they were.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>One page. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<SeamPage<AcsEncoder>> ListAsync(
        IEnumerable<string>? acsEncoderIds = null,
        string? acsSystemId = null,
        IEnumerable<string>? acsSystemIds = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            new AcsEncoderListRequest
            {
                AcsEncoderIds = acsEncoderIds?.ToArray(),
                AcsSystemId = acsSystemId,
                AcsSystemIds = acsSystemIds?.ToArray(),
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <summary>Lists card encoders.</summary>
    /// <remarks>
    /// Ask by one access system, by several, or by the encoders' own IDs: exactly one of the three.
    /// <c>GET /acs/encoders/list</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsEncoderIds">Only the encoders with these IDs. A list of UUIDs.</param>
    /// <param name="acsSystemId">Only encoders of this access system. A UUID.</param>
    /// <param name="acsSystemIds">Only encoders of these access systems. A list of UUIDs.</param>
    /// <param name="limit">Most items to put on one page; 500 if left out.</param>
    /// <param name="pageCursor">
    /// Where the page starts: the <c>NextPageCursor</c> of the page before. <c>null</c> or left out for the first page.
    /// Keep the other parameters as they were.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>One page. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual SeamPage<AcsEncoder> List(
        IEnumerable<string>? acsEncoderIds = null,
        string? acsSystemId = null,
        IEnumerable<string>? acsSystemIds = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(
            new AcsEncoderListRequest
            {
                AcsEncoderIds = acsEncoderIds?.ToArray(),
                AcsSystemId = acsSystemId,
                AcsSystemIds = acsSystemIds?.ToArray(),
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <summary>Lists card encoders. Reads on from page to page by itself, as the items are taken.</summary>
    /// <remarks>
    /// <c>GET /acs/encoders/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters; reading begins at its page cursor, where it has one.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IAsyncEnumerable<AcsEncoder> ListAllAsync(
        AcsEncoderListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        return SeamPaging.ReadAllAsync(
            (cursor, token) => ListAsync(request with { PageCursor = cursor }, options, token),
            request.PageCursor,
            cancellationToken
        );
    }

    /// <summary>Lists card encoders. Reads on from page to page by itself, as the items are taken.</summary>
    /// <remarks>
    /// <c>GET /acs/encoders/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters; reading begins at its page cursor, where it has one.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IEnumerable<AcsEncoder> ListAll(
        AcsEncoderListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        return SeamPaging.ReadAll(
            cursor => List(request with { PageCursor = cursor }, options, cancellationToken),
            request.PageCursor
        );
    }

    /// <summary>Lists card encoders. Reads on from page to page by itself, as the items are taken.</summary>
    /// <remarks>
    /// <c>GET /acs/encoders/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsEncoderIds">Only the encoders with these IDs. A list of UUIDs.</param>
    /// <param name="acsSystemId">Only encoders of this access system. A UUID.</param>
    /// <param name="acsSystemIds">Only encoders of these access systems. A list of UUIDs.</param>
    /// <param name="limit">Most items to put on one page; 500 if left out.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IAsyncEnumerable<AcsEncoder> ListAllAsync(
        IEnumerable<string>? acsEncoderIds = null,
        string? acsSystemId = null,
        IEnumerable<string>? acsSystemIds = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAllAsync(
            new AcsEncoderListRequest
            {
                AcsEncoderIds = acsEncoderIds?.ToArray(),
                AcsSystemId = acsSystemId,
                AcsSystemIds = acsSystemIds?.ToArray(),
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <summary>Lists card encoders. Reads on from page to page by itself, as the items are taken.</summary>
    /// <remarks>
    /// <c>GET /acs/encoders/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsEncoderIds">Only the encoders with these IDs. A list of UUIDs.</param>
    /// <param name="acsSystemId">Only encoders of this access system. A UUID.</param>
    /// <param name="acsSystemIds">Only encoders of these access systems. A list of UUIDs.</param>
    /// <param name="limit">Most items to put on one page; 500 if left out.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IEnumerable<AcsEncoder> ListAll(
        IEnumerable<string>? acsEncoderIds = null,
        string? acsSystemId = null,
        IEnumerable<string>? acsSystemIds = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAll(
            new AcsEncoderListRequest
            {
                AcsEncoderIds = acsEncoderIds?.ToArray(),
                AcsSystemId = acsSystemId,
                AcsSystemIds = acsSystemIds?.ToArray(),
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <summary>Reads the card that lies on an encoder.</summary>
    /// <remarks>
    /// <c>POST /acs/encoders/scan_credential</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in what the card holds, beside what Seam has.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<ActionAttempt<ScanCredentialResult>> ScanCredentialAsync(
        AcsEncoderScanCredentialRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWaitAsync(ScanCredentialOperation, request, options, cancellationToken);

    /// <summary>Reads the card that lies on an encoder.</summary>
    /// <remarks>
    /// <c>POST /acs/encoders/scan_credential</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in what the card holds, beside what Seam has.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual ActionAttempt<ScanCredentialResult> ScanCredential(
        AcsEncoderScanCredentialRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWait(ScanCredentialOperation, request, options, cancellationToken);

    /// <summary>Reads the card that lies on an encoder.</summary>
    /// <remarks>
    /// <c>POST /acs/encoders/scan_credential</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder on which the card lies. A UUID.</param>
    /// <param name="saltoKsMetadata">Choices for reading; only for Salto KS.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in what the card holds, beside what Seam has.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<ActionAttempt<ScanCredentialResult>> ScanCredentialAsync(
        string acsEncoderId,
        AcsEncoderScanCredentialSaltoKsMetadata? saltoKsMetadata = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ScanCredentialAsync(
            new AcsEncoderScanCredentialRequest
            {
                AcsEncoderId = acsEncoderId,
                SaltoKsMetadata = saltoKsMetadata,
            },
            options,
            cancellationToken
        );

    /// <summary>Reads the card that lies on an encoder.</summary>
    /// <remarks>
    /// <c>POST /acs/encoders/scan_credential</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder on which the card lies. A UUID.</param>
    /// <param name="saltoKsMetadata">Choices for reading; only for Salto KS.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in what the card holds, beside what Seam has.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual ActionAttempt<ScanCredentialResult> ScanCredential(
        string acsEncoderId,
        AcsEncoderScanCredentialSaltoKsMetadata? saltoKsMetadata = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ScanCredential(
            new AcsEncoderScanCredentialRequest
            {
                AcsEncoderId = acsEncoderId,
                SaltoKsMetadata = saltoKsMetadata,
            },
            options,
            cancellationToken
        );

    /// <summary>Reads the card that lies on an encoder and gives it to a user.</summary>
    /// <remarks>
    /// Name the person by <c>AcsUserId</c> or by <c>UserIdentityId</c>, not by both.
    /// <c>POST /acs/encoders/scan_to_assign_credential</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in the credential that was given.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<ActionAttempt<AcsCredential>> ScanToAssignCredentialAsync(
        AcsEncoderScanToAssignCredentialRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWaitAsync(ScanToAssignCredentialOperation, request, options, cancellationToken);

    /// <summary>Reads the card that lies on an encoder and gives it to a user.</summary>
    /// <remarks>
    /// Name the person by <c>AcsUserId</c> or by <c>UserIdentityId</c>, not by both.
    /// <c>POST /acs/encoders/scan_to_assign_credential</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in the credential that was given.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual ActionAttempt<AcsCredential> ScanToAssignCredential(
        AcsEncoderScanToAssignCredentialRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWait(ScanToAssignCredentialOperation, request, options, cancellationToken);

    /// <summary>Reads the card that lies on an encoder and gives it to a user.</summary>
    /// <remarks>
    /// Name the person by <c>AcsUserId</c> or by <c>UserIdentityId</c>, not by both.
    /// <c>POST /acs/encoders/scan_to_assign_credential</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder on which the card lies. A UUID.</param>
    /// <param name="acsUserId">The user who gets the card; leave <c>UserIdentityId</c> out. A UUID.</param>
    /// <param name="userIdentityId">
    /// The identity that gets the card. Its user in the system is taken; where it has none, one is created. A UUID.
    /// </param>
    /// <param name="saltoKsMetadata">Choices for reading; only for Salto KS.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in the credential that was given.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<ActionAttempt<AcsCredential>> ScanToAssignCredentialAsync(
        string acsEncoderId,
        string? acsUserId = null,
        string? userIdentityId = null,
        AcsEncoderScanCredentialSaltoKsMetadata? saltoKsMetadata = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ScanToAssignCredentialAsync(
            new AcsEncoderScanToAssignCredentialRequest
            {
                AcsEncoderId = acsEncoderId,
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                SaltoKsMetadata = saltoKsMetadata,
            },
            options,
            cancellationToken
        );

    /// <summary>Reads the card that lies on an encoder and gives it to a user.</summary>
    /// <remarks>
    /// Name the person by <c>AcsUserId</c> or by <c>UserIdentityId</c>, not by both.
    /// <c>POST /acs/encoders/scan_to_assign_credential</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder on which the card lies. A UUID.</param>
    /// <param name="acsUserId">The user who gets the card; leave <c>UserIdentityId</c> out. A UUID.</param>
    /// <param name="userIdentityId">
    /// The identity that gets the card. Its user in the system is taken; where it has none, one is created. A UUID.
    /// </param>
    /// <param name="saltoKsMetadata">Choices for reading; only for Salto KS.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in the credential that was given.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual ActionAttempt<AcsCredential> ScanToAssignCredential(
        string acsEncoderId,
        string? acsUserId = null,
        string? userIdentityId = null,
        AcsEncoderScanCredentialSaltoKsMetadata? saltoKsMetadata = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ScanToAssignCredential(
            new AcsEncoderScanToAssignCredentialRequest
            {
                AcsEncoderId = acsEncoderId,
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                SaltoKsMetadata = saltoKsMetadata,
            },
            options,
            cancellationToken
        );
}
