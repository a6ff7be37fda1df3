// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>Card encoders: write credentials onto cards and read what cards hold.</summary>
/// <remarks><c>/acs/encoders</c> of the API. Safe for any number of threads.</remarks>
public partial class EncodersAcs : SeamResource
{
    private static ActionOperation<AcsCredential> EncodeCredentialOperation => field ??= new(
        "POST /acs/encoders/encode_credential",
        RetryClass.Action
    );
    private static RecordOperation<AcsEncoder> GetOperation => field ??= new(
        "GET /acs/encoders/get",
        RetryClass.Read,
        "acs_encoder"
    );
    private static PageOperation<AcsEncoder> ListOperation => field ??= new(
        "GET /acs/encoders/list",
        RetryClass.Read,
        "acs_encoders"
    );
    private static ActionOperation<ScanCredentialResult> ScanCredentialOperation => field ??= new(
        "POST /acs/encoders/scan_credential",
        RetryClass.Action
    );
    private static ActionOperation<AcsCredential> ScanToAssignCredentialOperation => field ??= new(
        "POST /acs/encoders/scan_to_assign_credential",
        RetryClass.Action
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected EncodersAcs() { }

    internal EncodersAcs(SeamTransport transport)
        : base(transport) { }

    /// <summary>Writes a credential onto the card that lies on an encoder.</summary>
    /// <remarks>
    /// Name the credential itself, or the access method that it belongs to. <c>POST /acs/encoders/encode_credential</c>
    /// of the API. Not retried if it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder on which the card lies. A UUID.</param>
    /// <param name="acsCredentialId">
    /// The credential to write; leave <paramref name="accessMethodId"/> out. A UUID.
    /// </param>
    /// <param name="accessMethodId">
    /// The card access method to write; leave <paramref name="acsCredentialId"/> out. A UUID.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>An action attempt that results in the credential as written.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<ActionAttempt<AcsCredential>> EncodeCredentialAsync(
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

    /// <inheritdoc cref="EncodeCredentialAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public ActionAttempt<AcsCredential> EncodeCredential(
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

    /// <inheritdoc cref="EncodeCredentialAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<ActionAttempt<AcsCredential>> EncodeCredentialAsync(
        AcsEncoderEncodeCredentialRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWaitAsync(EncodeCredentialOperation, request, options, cancellationToken);

    /// <inheritdoc cref="EncodeCredentialAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual ActionAttempt<AcsCredential> EncodeCredential(
        AcsEncoderEncodeCredentialRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWait(EncodeCredentialOperation, request, options, cancellationToken);

    /// <summary>Reads one card encoder.</summary>
    /// <remarks><c>GET /acs/encoders/get</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="acsEncoderId">Identifies the card encoder. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The access system encoder.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<AcsEncoder> GetAsync(
        string acsEncoderId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new AcsEncoderGetRequest { AcsEncoderId = acsEncoderId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public AcsEncoder Get(
        string acsEncoderId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new AcsEncoderGetRequest { AcsEncoderId = acsEncoderId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<AcsEncoder> GetAsync(
        AcsEncoderGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual AcsEncoder Get(
        AcsEncoderGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Lists card encoders.</summary>
    /// <remarks>
    /// Ask by one access system, by several, or by the encoders' own IDs: exactly one of the three.
    /// <c>GET /acs/encoders/list</c> of the API. Retried after a transient failure.
    /// </remarks>
    /// <param name="acsEncoderIds">Only the encoders with these IDs. A list of UUIDs.</param>
    /// <param name="acsSystemId">Only encoders of this access system. A UUID.</param>
    /// <param name="acsSystemIds">Only encoders of these access systems. A list of UUIDs.</param>
    /// <param name="limit">Most items to put on one page. Default: <c>500</c>.</param>
    /// <param name="pageCursor">
    /// Where the page starts: the cursor that the page before gave. <c>null</c> for the first page. Keep the other
    /// parameters as they were.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>A page of the list. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<SeamPage<AcsEncoder>> ListAsync(
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

    /// <inheritdoc cref="ListAsync(IEnumerable{string}?, string?, IEnumerable{string}?, long?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public SeamPage<AcsEncoder> List(
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

    /// <inheritdoc cref="ListAsync(IEnumerable{string}?, string?, IEnumerable{string}?, long?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<SeamPage<AcsEncoder>> ListAsync(
        AcsEncoderListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(IEnumerable{string}?, string?, IEnumerable{string}?, long?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual SeamPage<AcsEncoder> List(
        AcsEncoderListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Lists card encoders. Requests each further page when the enumeration reaches it.</summary>
    /// <remarks>
    /// <c>GET /acs/encoders/list</c> of the API, one call for each page. Retried after a transient failure. A request's
    /// <see cref="AcsEncoderListRequest.PageCursor"/> is the page to begin with.
    /// </remarks>
    /// <param name="acsEncoderIds">Only the encoders with these IDs. A list of UUIDs.</param>
    /// <param name="acsSystemId">Only encoders of this access system. A UUID.</param>
    /// <param name="acsSystemIds">Only encoders of these access systems. A list of UUIDs.</param>
    /// <param name="limit">Most items to put on one page. Default: <c>500</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration requests the pages again.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public IAsyncEnumerable<AcsEncoder> ListAllAsync(
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

    /// <inheritdoc cref="ListAllAsync(IEnumerable{string}?, string?, IEnumerable{string}?, long?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public IEnumerable<AcsEncoder> ListAll(
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

    /// <inheritdoc cref="ListAllAsync(IEnumerable{string}?, string?, IEnumerable{string}?, long?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public IAsyncEnumerable<AcsEncoder> ListAllAsync(
        AcsEncoderListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        options = options?.Copy();
        return SeamPaging.ReadAllAsync(
            (cursor, token) => ListAsync(request with { PageCursor = cursor }, options, token),
            request.PageCursor,
            cancellationToken
        );
    }

    /// <inheritdoc cref="ListAllAsync(IEnumerable{string}?, string?, IEnumerable{string}?, long?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public IEnumerable<AcsEncoder> ListAll(
        AcsEncoderListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        options = options?.Copy();
        return SeamPaging.ReadAll(
            cursor => List(request with { PageCursor = cursor }, options, cancellationToken),
            request.PageCursor
        );
    }

    /// <summary>Reads the card that lies on an encoder.</summary>
    /// <remarks>
    /// <c>POST /acs/encoders/scan_credential</c> of the API. Not retried if it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder on which the card lies. A UUID.</param>
    /// <param name="saltoKsMetadata">Choices for reading; only for Salto KS.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>An action attempt that results in what the card holds, beside what Seam has.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<ActionAttempt<ScanCredentialResult>> ScanCredentialAsync(
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

    /// <inheritdoc cref="ScanCredentialAsync(string, AcsEncoderScanCredentialSaltoKsMetadata?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public ActionAttempt<ScanCredentialResult> ScanCredential(
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

    /// <inheritdoc cref="ScanCredentialAsync(string, AcsEncoderScanCredentialSaltoKsMetadata?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual Task<ActionAttempt<ScanCredentialResult>> ScanCredentialAsync(
        AcsEncoderScanCredentialRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWaitAsync(ScanCredentialOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ScanCredentialAsync(string, AcsEncoderScanCredentialSaltoKsMetadata?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual ActionAttempt<ScanCredentialResult> ScanCredential(
        AcsEncoderScanCredentialRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWait(ScanCredentialOperation, request, options, cancellationToken);

    /// <summary>Reads the card that lies on an encoder and gives it to a user.</summary>
    /// <remarks>
    /// Name the person by <paramref name="acsUserId"/> or by <paramref name="userIdentityId"/>, not by both.
    /// <c>POST /acs/encoders/scan_to_assign_credential</c> of the API. Not retried if it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder on which the card lies. A UUID.</param>
    /// <param name="acsUserId">The user who gets the card; leave <paramref name="userIdentityId"/> out. A UUID.</param>
    /// <param name="userIdentityId">
    /// The identity that gets the card. Its user in the system is taken; where it has none, one is created. A UUID.
    /// </param>
    /// <param name="saltoKsMetadata">Choices for reading; only for Salto KS.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>An action attempt that results in the credential that was given.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<ActionAttempt<AcsCredential>> ScanToAssignCredentialAsync(
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

    /// <inheritdoc cref="ScanToAssignCredentialAsync(string, string?, string?,
    /// AcsEncoderScanCredentialSaltoKsMetadata?, SeamRequestOptions?, CancellationToken)"/>
    public ActionAttempt<AcsCredential> ScanToAssignCredential(
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

    /// <inheritdoc cref="ScanToAssignCredentialAsync(string, string?, string?,
    /// AcsEncoderScanCredentialSaltoKsMetadata?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<ActionAttempt<AcsCredential>> ScanToAssignCredentialAsync(
        AcsEncoderScanToAssignCredentialRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWaitAsync(ScanToAssignCredentialOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ScanToAssignCredentialAsync(string, string?, string?,
    /// AcsEncoderScanCredentialSaltoKsMetadata?, SeamRequestOptions?, CancellationToken)"/>
    public virtual ActionAttempt<AcsCredential> ScanToAssignCredential(
        AcsEncoderScanToAssignCredentialRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWait(ScanToAssignCredentialOperation, request, options, cancellationToken);
}
