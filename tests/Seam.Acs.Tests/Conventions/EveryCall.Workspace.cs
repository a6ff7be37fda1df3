namespace Seam.Acs.Tests;

/// <content>The calls about workspaces, the accounts joined to them, and webhooks.</content>
internal static partial class EveryCall
{
    private static async Task Workspace(SeamClient seam)
    {
        await seam.ConnectWebviews.CreateAsync();
        await seam.ConnectWebviews.DeleteAsync(connectWebviewId: Id);
        await seam.ConnectWebviews.GetAsync(connectWebviewId: Id);
        await seam.ConnectWebviews.ListAsync();

        await seam.ConnectedAccounts.DeleteAsync(connectedAccountId: Id);
        await seam.ConnectedAccounts.GetAsync(connectedAccountId: Id);
        await seam.ConnectedAccounts.ListAsync();
        await seam.ConnectedAccounts.SyncAsync(connectedAccountId: Id);
        await seam.ConnectedAccounts.UpdateAsync(connectedAccountId: Id);

        await seam.SimulateConnectedAccounts.DisconnectAsync(connectedAccountId: Id);

        await seam.Webhooks.CreateAsync(url: "https://example.com");
        await seam.Webhooks.DeleteAsync(webhookId: Id);
        await seam.Webhooks.GetAsync(webhookId: Id);
        await seam.Webhooks.ListAsync();
        await seam.Webhooks.UpdateAsync(eventTypes: ["event-types"], webhookId: Id);

        await seam.Workspaces.CreateAsync(name: "Maple House");
        await seam.Workspaces.GetAsync();
        await seam.Workspaces.ListAsync();
        await seam.Workspaces.ResetSandboxAsync();
        await seam.Workspaces.UpdateAsync();
    }
}
