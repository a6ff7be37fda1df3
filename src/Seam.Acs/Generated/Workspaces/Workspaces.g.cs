// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>The workspace that the credentials belong to, and the others within their reach.</summary>
/// <remarks><c>/workspaces</c> of the API. Safe for any number of threads.</remarks>
public partial class Workspaces : SeamResource
{
    private static RecordOperation<Workspace> CreateOperation => field ??= new(
        "POST /workspaces/create",
        RetryClass.Create,
        "workspace"
    );
    private static RecordOperation<Workspace> GetOperation => field ??= new(
        "GET /workspaces/get",
        RetryClass.Read,
        "workspace"
    );
    private static ListOperation<Workspace> ListOperation => field ??= new(
        "GET /workspaces/list",
        RetryClass.Read,
        "workspaces"
    );
    private static ActionOperation<ResetSandboxWorkspaceResult> ResetSandboxOperation => field ??= new(
        "POST /workspaces/reset_sandbox",
        RetryClass.Action
    );
    private static SeamOperation UpdateOperation => field ??= new("PATCH /workspaces/update", RetryClass.Idempotent);

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected Workspaces() { }

    internal Workspaces(SeamTransport transport)
        : base(transport) { }

    /// <summary>Creates a workspace.</summary>
    /// <remarks>
    /// Needs a personal access token. A create is not idempotent: after a failure with an unknown outcome, look before
    /// repeating it. <c>POST /workspaces/create</c> of the API. Not retried if it may have taken effect.
    /// </remarks>
    /// <param name="name">What to call the workspace.</param>
    /// <param name="connectPartnerName">Company to name to your users in connect webviews.</param>
    /// <param name="connectWebviewCustomization">Look of connect webviews in the new workspace.</param>
    /// <param name="isSandbox">
    /// True for a workspace with made-up accounts and devices, for testing. Default: <c>false</c>.
    /// </param>
    /// <param name="organizationId">Organization that the workspace is to belong to. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The new workspace.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<Workspace> CreateAsync(
        string name,
        string? connectPartnerName = null,
        WorkspaceCreateConnectWebviewCustomization? connectWebviewCustomization = null,
        bool? isSandbox = null,
        string? organizationId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        CreateAsync(
            new WorkspaceCreateRequest
            {
                Name = name,
                ConnectPartnerName = connectPartnerName,
                ConnectWebviewCustomization = connectWebviewCustomization,
                IsSandbox = isSandbox,
                OrganizationId = organizationId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreateAsync(string, string?, WorkspaceCreateConnectWebviewCustomization?, bool?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public Workspace Create(
        string name,
        string? connectPartnerName = null,
        WorkspaceCreateConnectWebviewCustomization? connectWebviewCustomization = null,
        bool? isSandbox = null,
        string? organizationId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Create(
            new WorkspaceCreateRequest
            {
                Name = name,
                ConnectPartnerName = connectPartnerName,
                ConnectWebviewCustomization = connectWebviewCustomization,
                IsSandbox = isSandbox,
                OrganizationId = organizationId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreateAsync(string, string?, WorkspaceCreateConnectWebviewCustomization?, bool?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<Workspace> CreateAsync(
        WorkspaceCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(CreateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="CreateAsync(string, string?, WorkspaceCreateConnectWebviewCustomization?, bool?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual Workspace Create(
        WorkspaceCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(CreateOperation, request, options, cancellationToken);

    /// <summary>Reads the workspace that the credentials belong to.</summary>
    /// <remarks><c>GET /workspaces/get</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The workspace.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<Workspace> GetAsync(
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new WorkspaceGetRequest(), options, cancellationToken);

    /// <inheritdoc cref="GetAsync(SeamRequestOptions?, CancellationToken)"/>
    public Workspace Get(SeamRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Get(new WorkspaceGetRequest(), options, cancellationToken);

    /// <inheritdoc cref="GetAsync(SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<Workspace> GetAsync(
        WorkspaceGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(SeamRequestOptions?, CancellationToken)"/>
    public virtual Workspace Get(
        WorkspaceGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Lists the workspaces within reach of the credentials.</summary>
    /// <remarks>
    /// With a personal access token no workspace need be named. The list comes whole, without pages.
    /// <c>GET /workspaces/list</c> of the API. Retried after a transient failure.
    /// </remarks>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>All items. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<IReadOnlyList<Workspace>> ListAsync(
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(new WorkspaceListRequest(), options, cancellationToken);

    /// <inheritdoc cref="ListAsync(SeamRequestOptions?, CancellationToken)"/>
    public IReadOnlyList<Workspace> List(
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(new WorkspaceListRequest(), options, cancellationToken);

    /// <inheritdoc cref="ListAsync(SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<IReadOnlyList<Workspace>> ListAsync(
        WorkspaceListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(SeamRequestOptions?, CancellationToken)"/>
    public virtual IReadOnlyList<Workspace> List(
        WorkspaceListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Sets the sandbox workspace back to its start: what was made in it goes.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. The client waits for the attempt's end by default.
    /// <c>POST /workspaces/reset_sandbox</c> of the API. Not retried if it may have taken effect.
    /// </remarks>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>An action attempt that ends once the sandbox is as new.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<ActionAttempt<ResetSandboxWorkspaceResult>> ResetSandboxAsync(
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ResetSandboxAsync(new WorkspaceResetSandboxRequest(), options, cancellationToken);

    /// <inheritdoc cref="ResetSandboxAsync(SeamRequestOptions?, CancellationToken)"/>
    public ActionAttempt<ResetSandboxWorkspaceResult> ResetSandbox(
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ResetSandbox(new WorkspaceResetSandboxRequest(), options, cancellationToken);

    /// <inheritdoc cref="ResetSandboxAsync(SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<ActionAttempt<ResetSandboxWorkspaceResult>> ResetSandboxAsync(
        WorkspaceResetSandboxRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWaitAsync(ResetSandboxOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ResetSandboxAsync(SeamRequestOptions?, CancellationToken)"/>
    public virtual ActionAttempt<ResetSandboxWorkspaceResult> ResetSandbox(
        WorkspaceResetSandboxRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWait(ResetSandboxOperation, request, options, cancellationToken);

    /// <summary>Changes the workspace that the credentials belong to.</summary>
    /// <remarks>
    /// What is left out stays as it is. <c>PATCH /workspaces/update</c> of the API. Sets a state, so it is retried
    /// after a transient failure.
    /// </remarks>
    /// <param name="connectPartnerName">Company whose name connect webviews show.</param>
    /// <param name="connectWebviewCustomization">New look of connect webviews.</param>
    /// <param name="isPublishableKeyAuthEnabled">
    /// True to let pages and apps open sessions with the workspace's publishable key.
    /// </param>
    /// <param name="isSuspended">True to put the workspace to sleep, false to wake it.</param>
    /// <param name="name">New name of the workspace.</param>
    /// <param name="organizationId">
    /// Organization to move the workspace to. You have to own the workspace and be an admin of the organization. A
    /// UUID.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task UpdateAsync(
        string? connectPartnerName = null,
        WorkspaceUpdateConnectWebviewCustomization? connectWebviewCustomization = null,
        bool? isPublishableKeyAuthEnabled = null,
        bool? isSuspended = null,
        string? name = null,
        string? organizationId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        UpdateAsync(
            new WorkspaceUpdateRequest
            {
                ConnectPartnerName = connectPartnerName,
                ConnectWebviewCustomization = connectWebviewCustomization,
                IsPublishableKeyAuthEnabled = isPublishableKeyAuthEnabled,
                IsSuspended = isSuspended,
                Name = name,
                OrganizationId = organizationId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UpdateAsync(string?, WorkspaceUpdateConnectWebviewCustomization?, bool?, bool?, string?,
    /// string?, SeamRequestOptions?, CancellationToken)"/>
    public void Update(
        string? connectPartnerName = null,
        WorkspaceUpdateConnectWebviewCustomization? connectWebviewCustomization = null,
        bool? isPublishableKeyAuthEnabled = null,
        bool? isSuspended = null,
        string? name = null,
        string? organizationId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Update(
            new WorkspaceUpdateRequest
            {
                ConnectPartnerName = connectPartnerName,
                ConnectWebviewCustomization = connectWebviewCustomization,
                IsPublishableKeyAuthEnabled = isPublishableKeyAuthEnabled,
                IsSuspended = isSuspended,
                Name = name,
                OrganizationId = organizationId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UpdateAsync(string?, WorkspaceUpdateConnectWebviewCustomization?, bool?, bool?, string?,
    /// string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task UpdateAsync(
        WorkspaceUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(UpdateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="UpdateAsync(string?, WorkspaceUpdateConnectWebviewCustomization?, bool?, bool?, string?,
    /// string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Update(
        WorkspaceUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(UpdateOperation, request, options, cancellationToken);
}
