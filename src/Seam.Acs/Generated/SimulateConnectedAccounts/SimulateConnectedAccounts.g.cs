// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>In a sandbox, makes connected accounts fail.</summary>
/// <remarks><c>/connected_accounts/simulate</c> of the API. Safe for any number of threads.</remarks>
public partial class SimulateConnectedAccounts : SeamResource
{
    private static readonly SeamOperation DisconnectOperation = SeamOperation.ReturnsNothing(
        "/connected_accounts/simulate/disconnect",
        HttpMethod.Post,
        RetryClass.Action
    );

    /// <summary>Makes a resource for a substitute that overrides its methods.</summary>
    protected SimulateConnectedAccounts() { }

    internal SimulateConnectedAccounts(SeamTransport transport)
        : base(transport) { }

    /// <summary>Makes a connected account lose its link.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /connected_accounts/simulate/disconnect</c> of the API; never sent
    /// again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task DisconnectAsync(
        SimulateConnectedAccountDisconnectRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DisconnectOperation, request, options, cancellationToken);

    /// <summary>Makes a connected account lose its link.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /connected_accounts/simulate/disconnect</c> of the API; never sent
    /// again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Disconnect(
        SimulateConnectedAccountDisconnectRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DisconnectOperation, request, options, cancellationToken);

    /// <summary>Makes a connected account lose its link.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /connected_accounts/simulate/disconnect</c> of the API; never sent
    /// again where it may have taken effect.
    /// </remarks>
    /// <param name="connectedAccountId">Identifies the connected account (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task DisconnectAsync(
        string connectedAccountId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DisconnectAsync(
            new SimulateConnectedAccountDisconnectRequest { ConnectedAccountId = connectedAccountId },
            options,
            cancellationToken
        );

    /// <summary>Makes a connected account lose its link.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /connected_accounts/simulate/disconnect</c> of the API; never sent
    /// again where it may have taken effect.
    /// </remarks>
    /// <param name="connectedAccountId">Identifies the connected account (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Disconnect(
        string connectedAccountId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Disconnect(
            new SimulateConnectedAccountDisconnectRequest { ConnectedAccountId = connectedAccountId },
            options,
            cancellationToken
        );
}
