namespace Seam.Acs.Testing;

/// <summary>What happens when somebody logs in, in a connect webview.</summary>
internal static class WebviewLogin
{
    /// <summary>Connects an account and its first system.</summary>
    /// <exception cref="ArgumentException">There is no such webview, it is over, or it does not offer the provider.</exception>
    public static SimulatedSystem Complete(
        SimulatedWorld world,
        string connectWebviewId,
        SimulatedSystemKind kind,
        string name,
        SimulatedSystemOptions options,
        IReadOnlyList<string> entrances
    )
    {
        var (host, webview) = FindPending(world, connectWebviewId);
        var workspace = host.Workspace;
        var brand = SystemBrands.Of(kind);
        if (!webview.AcceptedProviders.Contains(brand.Account.Type))
            throw new ArgumentException($"The webview does not offer '{brand.Account.Type}'.", nameof(kind));
        var account = host.Building.AddAccount(brand.Account, name, webview.CustomerKey, webview);
        account.CustomMetadata = Metadata.Join([], webview.CustomMetadata);
        account.Capabilities = [.. webview.Capabilities];
        account.ManagesNewDevices = webview.ManagesNewDevices;
        webview.AuthorizedAt = workspace.Now;
        webview.SelectedProvider = brand.Account.Type;
        webview.ConnectedAccountId = account.Id;
        foreach (var session in workspace.ClientSessions.All.Where(s => s.ConnectWebviewIds.Contains(webview.Id)))
            session.ConnectedAccountIds.Add(account.Id);
        workspace.Events.NoteLogin(webview, account);
        foreach (var what in (string[])["created", "successful_login", "connected"])
            workspace.Events.Note(account, what);
        var system = host.Building.AddSystem(kind, name, options, entrances, account);
        workspace.Events.Note(account, "completed_first_sync");
        return SimulatedViews.Of(workspace, system);
    }

    /// <summary>Has the login fail.</summary>
    /// <exception cref="ArgumentException">There is no such webview, or it is over.</exception>
    public static void Fail(SimulatedWorld world, string connectWebviewId)
    {
        var (host, webview) = FindPending(world, connectWebviewId);
        webview.HasFailed = true;
        host.Workspace.Events.NoteLogin(webview, null);
    }

    private static (WorkspaceHost Host, ConnectWebviewEntity Webview) FindPending(SimulatedWorld world, string id)
    {
        foreach (var host in world.Hosts)
        {
            if (!host.Workspace.ConnectWebviews.TryGet(id, out var webview))
                continue;
            return webview.Status == "authorized"
                ? throw new ArgumentException("Somebody has logged in there already.", nameof(id))
                : (host, webview);
        }
        throw new ArgumentException($"There is no connect webview '{id}'.", nameof(id));
    }
}
