// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>In a sandbox, makes connected accounts fail.</summary>
/// <remarks><c>/connected_accounts/simulate</c> of the API. Safe for any number of threads.</remarks>
public partial class SimulateConnectedAccounts : SeamResource
{
    private static SeamOperation DisconnectOperation => field ??= new(
        "POST /connected_accounts/simulate/disconnect",
        RetryClass.Action
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected SimulateConnectedAccounts() { }

    internal SimulateConnectedAccounts(SeamTransport transport)
        : base(transport) { }

    /// <summary>Makes a connected account lose its link.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /connected_accounts/simulate/disconnect</c> of the API. Not retried if
    /// it may have taken effect.
    /// </remarks>
    /// <param name="connectedAccountId">Identifies the connected account. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task DisconnectAsync(
        string connectedAccountId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DisconnectAsync(
            new SimulateConnectedAccountDisconnectRequest { ConnectedAccountId = connectedAccountId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="DisconnectAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public void Disconnect(
        string connectedAccountId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Disconnect(
            new SimulateConnectedAccountDisconnectRequest { ConnectedAccountId = connectedAccountId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="DisconnectAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task DisconnectAsync(
        SimulateConnectedAccountDisconnectRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DisconnectOperation, request, options, cancellationToken);

    /// <inheritdoc cref="DisconnectAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Disconnect(
        SimulateConnectedAccountDisconnectRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DisconnectOperation, request, options, cancellationToken);
}
