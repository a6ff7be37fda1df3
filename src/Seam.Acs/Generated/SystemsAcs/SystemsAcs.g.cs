// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>
/// Access systems that connected accounts brought in: sites, buildings or organizations with their own users, entrances
/// and credentials.
/// </summary>
/// <remarks><c>/acs/systems</c> of the API. Safe for any number of threads.</remarks>
public partial class SystemsAcs : SeamResource
{
    private static RecordOperation<AcsSystem> GetOperation => field ??= new(
        "GET /acs/systems/get",
        RetryClass.Read,
        "acs_system"
    );
    private static ListOperation<AcsSystem> ListOperation => field ??= new(
        "GET /acs/systems/list",
        RetryClass.Read,
        "acs_systems"
    );
    private static ListOperation<AcsSystem> ListCompatibleCredentialManagerAcsSystemsOperation => field ??= new(
        "GET /acs/systems/list_compatible_credential_manager_acs_systems",
        RetryClass.Read,
        "acs_systems"
    );
    private static SeamOperation ReportDevicesOperation => field ??= new(
        "POST /acs/systems/report_devices",
        RetryClass.Action
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected SystemsAcs() { }

    internal SystemsAcs(SeamTransport transport)
        : base(transport) { }

    /// <summary>Reads one access system.</summary>
    /// <remarks><c>GET /acs/systems/get</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="acsSystemId">Identifies the access system. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The access system system.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<AcsSystem> GetAsync(
        string acsSystemId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new AcsSystemGetRequest { AcsSystemId = acsSystemId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public AcsSystem Get(
        string acsSystemId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new AcsSystemGetRequest { AcsSystemId = acsSystemId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<AcsSystem> GetAsync(
        AcsSystemGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual AcsSystem Get(
        AcsSystemGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Lists the access systems that connected accounts brought in.</summary>
    /// <remarks>
    /// Without a filter all systems of the workspace are listed. The list comes whole, without pages.
    /// <c>GET /acs/systems/list</c> of the API. Retried after a transient failure.
    /// </remarks>
    /// <param name="connectedAccountId">Only systems that came in through this connected account. A UUID.</param>
    /// <param name="customerKey">Only systems of the customer with this key.</param>
    /// <param name="search">Only systems with this text in their name or ID. Part of it is enough.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>All items. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<IReadOnlyList<AcsSystem>> ListAsync(
        string? connectedAccountId = null,
        string? customerKey = null,
        string? search = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            new AcsSystemListRequest
            {
                ConnectedAccountId = connectedAccountId,
                CustomerKey = customerKey,
                Search = search,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public IReadOnlyList<AcsSystem> List(
        string? connectedAccountId = null,
        string? customerKey = null,
        string? search = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(
            new AcsSystemListRequest
            {
                ConnectedAccountId = connectedAccountId,
                CustomerKey = customerKey,
                Search = search,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<IReadOnlyList<AcsSystem>> ListAsync(
        AcsSystemListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual IReadOnlyList<AcsSystem> List(
        AcsSystemListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Lists the credential managers that can deliver mobile keys for an access system.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /acs/systems/list_compatible_credential_manager_acs_systems</c> of
    /// the API. Retried after a transient failure.
    /// </remarks>
    /// <param name="acsSystemId">The access system that needs a credential manager. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>All items. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<IReadOnlyList<AcsSystem>> ListCompatibleCredentialManagerAcsSystemsAsync(
        string acsSystemId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListCompatibleCredentialManagerAcsSystemsAsync(
            new AcsSystemListCompatibleCredentialManagerAcsSystemsRequest { AcsSystemId = acsSystemId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListCompatibleCredentialManagerAcsSystemsAsync(string, SeamRequestOptions?,
    /// CancellationToken)"/>
    public IReadOnlyList<AcsSystem> ListCompatibleCredentialManagerAcsSystems(
        string acsSystemId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListCompatibleCredentialManagerAcsSystems(
            new AcsSystemListCompatibleCredentialManagerAcsSystemsRequest { AcsSystemId = acsSystemId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListCompatibleCredentialManagerAcsSystemsAsync(string, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual Task<IReadOnlyList<AcsSystem>> ListCompatibleCredentialManagerAcsSystemsAsync(
        AcsSystemListCompatibleCredentialManagerAcsSystemsRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListCompatibleCredentialManagerAcsSystemsOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListCompatibleCredentialManagerAcsSystemsAsync(string, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual IReadOnlyList<AcsSystem> ListCompatibleCredentialManagerAcsSystems(
        AcsSystemListCompatibleCredentialManagerAcsSystemsRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListCompatibleCredentialManagerAcsSystemsOperation, request, options, cancellationToken);

    /// <summary>Tells Seam which encoders and entrances an access system has.</summary>
    /// <remarks>
    /// For systems that can't list their own hardware, such as Hotek. <c>POST /acs/systems/report_devices</c> of the
    /// API. Not retried if it may have taken effect.
    /// </remarks>
    /// <param name="acsSystemId">The access system that the hardware belongs to. A UUID.</param>
    /// <param name="acsEncoders">Card encoders to add or remove. A list.</param>
    /// <param name="acsEntrances">Doors to add or remove. A list.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task ReportDevicesAsync(
        string acsSystemId,
        IEnumerable<AcsSystemReportDevicesAcsEncoder>? acsEncoders = null,
        IEnumerable<AcsSystemReportDevicesAcsEntrance>? acsEntrances = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ReportDevicesAsync(
            new AcsSystemReportDevicesRequest
            {
                AcsSystemId = acsSystemId,
                AcsEncoders = acsEncoders?.ToArray(),
                AcsEntrances = acsEntrances?.ToArray(),
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ReportDevicesAsync(string, IEnumerable{AcsSystemReportDevicesAcsEncoder}?,
    /// IEnumerable{AcsSystemReportDevicesAcsEntrance}?, SeamRequestOptions?, CancellationToken)"/>
    public void ReportDevices(
        string acsSystemId,
        IEnumerable<AcsSystemReportDevicesAcsEncoder>? acsEncoders = null,
        IEnumerable<AcsSystemReportDevicesAcsEntrance>? acsEntrances = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ReportDevices(
            new AcsSystemReportDevicesRequest
            {
                AcsSystemId = acsSystemId,
                AcsEncoders = acsEncoders?.ToArray(),
                AcsEntrances = acsEntrances?.ToArray(),
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ReportDevicesAsync(string, IEnumerable{AcsSystemReportDevicesAcsEncoder}?,
    /// IEnumerable{AcsSystemReportDevicesAcsEntrance}?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task ReportDevicesAsync(
        AcsSystemReportDevicesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ReportDevicesOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ReportDevicesAsync(string, IEnumerable{AcsSystemReportDevicesAcsEncoder}?,
    /// IEnumerable{AcsSystemReportDevicesAcsEntrance}?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void ReportDevices(
        AcsSystemReportDevicesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ReportDevicesOperation, request, options, cancellationToken);
}
