namespace Seam.Acs.Testing;

public sealed partial class SeamSimulator
{
    /// <summary>
    /// Has somebody log in to Latch in a connect webview, of any workspace: an account is connected, with one building.
    /// </summary>
    /// <param name="connectWebviewId">The ID of the webview.</param>
    /// <param name="name">The building's name, which becomes the account's too.</param>
    /// <param name="entrances">The names of its entrances.</param>
    /// <returns>The building, with its entrances in the order given.</returns>
    /// <exception cref="ArgumentException">There is no such webview, somebody has logged in there, or it does not offer Latch.</exception>
    public SimulatedSystem CompleteConnectWebview(string connectWebviewId, string name, params string[] entrances) =>
        CompleteConnectWebview(
            connectWebviewId,
            SimulatedSystemKind.LatchBuilding,
            name,
            new SimulatedSystemOptions(),
            entrances
        );

    /// <summary>Has somebody log in in a connect webview, of any workspace: an account is connected, with one system.</summary>
    /// <param name="connectWebviewId">The ID of the webview.</param>
    /// <param name="kind">The provider at which they log in, and whose rules the system follows.</param>
    /// <param name="name">The system's name, which becomes the account's too.</param>
    /// <param name="options">How the system behaves.</param>
    /// <param name="entrances">The names of its entrances.</param>
    /// <returns>The system, with its entrances in the order given.</returns>
    /// <exception cref="ArgumentException">
    /// There is no such webview, somebody has logged in there, it does not offer the provider, or the options contradict
    /// each other.
    /// </exception>
    public SimulatedSystem CompleteConnectWebview(
        string connectWebviewId,
        SimulatedSystemKind kind,
        string name,
        SimulatedSystemOptions options,
        params string[] entrances
    )
    {
        ArgumentNullException.ThrowIfNull(connectWebviewId);
        CheckSystem(kind, name, options, entrances);
        var (copy, names) = (options.Copy(), entrances.ToList());
        return Change(world => WebviewLogin.Complete(world, connectWebviewId, kind, name, copy, names));
    }

    /// <summary>Has a login in a connect webview fail. Somebody may try again there.</summary>
    /// <param name="connectWebviewId">The ID of the webview.</param>
    /// <exception cref="ArgumentException">There is no such webview, or somebody has logged in there.</exception>
    public void FailConnectWebview(string connectWebviewId)
    {
        ArgumentNullException.ThrowIfNull(connectWebviewId);
        Change(world => WebviewLogin.Fail(world, connectWebviewId));
    }

    /// <summary>
    /// Connects an account anew that <c>connected_accounts/simulate/disconnect</c> cut off: what waited for its doors
    /// reaches them.
    /// </summary>
    /// <param name="connectedAccountId">The ID of the account.</param>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    public void ReconnectAccount(string connectedAccountId)
    {
        ArgumentNullException.ThrowIfNull(connectedAccountId);
        Change(world =>
        {
            foreach (var host in world.Hosts)
            {
                if (!host.Workspace.ConnectedAccounts.TryGet(connectedAccountId, out var account))
                    continue;
                host.Accounts.Reconnect(account);
                return;
            }
            throw new ArgumentException(
                $"There is no connected account '{connectedAccountId}'.",
                nameof(connectedAccountId)
            );
        });
    }

    private static void CheckSystem(
        SimulatedSystemKind kind,
        string name,
        SimulatedSystemOptions options,
        string[] entrances
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(entrances);
        foreach (var entrance in entrances)
            ArgumentException.ThrowIfNullOrWhiteSpace(entrance, nameof(entrances));
        // Before anything is made, so that a refusal leaves nothing behind.
        BuildingSite.Check(kind, options, entrances);
    }
}
