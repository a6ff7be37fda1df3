using System.Text.Json.Nodes;

namespace Seam.Acs.Conformance.Tests;

/// <content>What belongs to a workspace as a whole.</content>
internal static partial class FakeScenarios
{
    private static async Task Events(FakeSeam fake)
    {
        using var seam = fake.Connect();

        // The only events that it makes are of devices, which are out of scope: they keep their JSON.
        var events = await seam.Events.ListAsync(since: LongAgo);
        var connected = Assert.IsType<UnknownSeamEvent>(
            Assert.Single(events, item => item.EventType == "device.connected")
        );
        Assert.Equal(fake.WorkspaceId, connected.WorkspaceId);
        Assert.Equal(fake.DeviceId, connected.AdditionalProperties["device_id"].GetString());
        Assert.Equal(connected, await seam.Events.GetAsync(eventId: connected.EventId));
        Assert.Empty(await seam.Events.ListAsync(between: [LongAgo, LongAgo.AddDays(1)]));
        Assert.Equal(events, seam.Events.List(since: LongAgo));
    }

    private static async Task Webhooks(FakeSeam fake)
    {
        using var seam = fake.Connect();

        var webhook = await seam.Webhooks.CreateAsync(
            url: "https://example.com/hook",
            eventTypes: ["device.connected"]
        );
        Assert.Equal("https://example.com/hook", webhook.Url);
        Assert.Equal(["device.connected"], webhook.EventTypes!);
        Assert.Equal(webhook, await seam.Webhooks.GetAsync(webhookId: webhook.WebhookId));
        Assert.Contains(webhook, await seam.Webhooks.ListAsync());
        await seam.Webhooks.DeleteAsync(webhookId: webhook.WebhookId);
        Assert.DoesNotContain(webhook, seam.Webhooks.List());
    }

    private static async Task Workspaces(FakeSeam fake)
    {
        using var seam = fake.Connect();
        var workspace = await seam.Workspaces.GetAsync();
        Assert.Equal((fake.WorkspaceId, true), (workspace.WorkspaceId, workspace.IsSandbox));

        // Lists them without naming one.
        using var person = fake.Connect(options => options.PersonalAccessToken = fake.PersonalAccessToken);
        Assert.Contains(await person.Workspaces.ListAsync(), listed => listed.WorkspaceId == fake.WorkspaceId);
        var created = await person.Workspaces.CreateAsync(
            new WorkspaceCreateRequest
            {
                Name = "Second",
#pragma warning disable CS0618 // The fake server knows the older form only.
                ConnectPartnerName = "Acme",
#pragma warning restore CS0618
                IsSandbox = true,
            }
        );
        Assert.Equal(("Second", true), (created.Name, created.IsSandbox));
        using var inWorkspace = person.ForWorkspace(fake.WorkspaceId);
        Assert.Equal(fake.WorkspaceId, (await inWorkspace.Workspaces.GetAsync()).WorkspaceId);
    }

    private static async Task Webviews(FakeSeam fake)
    {
        using var seam = fake.Connect();

        var webview = await seam.ConnectWebviews.CreateAsync(acceptedProviders: ["brivo"]);
        Assert.Equal("pending", webview.Status);
        Assert.NotEmpty(webview.Url);
        Assert.Equal(webview, await seam.ConnectWebviews.GetAsync(connectWebviewId: webview.ConnectWebviewId));
        Assert.Contains(
            await seam.ConnectWebviews.ListAsync(),
            listed => listed.ConnectWebviewId == webview.ConnectWebviewId
        );
    }

    private static async Task Accounts(FakeSeam fake)
    {
        using var seam = fake.Connect();

        Assert.Contains(
            await seam.ConnectedAccounts.ListAsync(),
            listed => listed.ConnectedAccountId == fake.AccountId
        );
        var account = await seam.ConnectedAccounts.GetAsync(connectedAccountId: fake.AccountId);
        Assert.Equal(fake.AccountId, account.ConnectedAccountId);
    }

    private static async Task EndOfTheSandbox(FakeSeam fake)
    {
        using var seam = fake.Connect();

        var attempt = await seam.Workspaces.ResetSandboxAsync(
            new SeamRequestOptions { WaitForActionAttempt = ActionAttemptWait.None }
        );
        Assert.Equal(
            (ActionAttemptType.ResetSandboxWorkspace, ActionAttemptStatus.Pending),
            (attempt.ActionType, attempt.Status)
        );
        // It takes the workspace's keys along.
        await Assert.ThrowsAsync<SeamUnauthorizedException>(() => seam.SystemsAcs.ListAsync());
    }

    private static async Task Sessions(FakeSeam fake)
    {
        using var seam = fake.Connect();

        var session = await seam.ClientSessions.CreateAsync(userIdentifierKey: $"jane-{Guid.NewGuid()}");
        Assert.StartsWith("seam_cst", session.Token, StringComparison.Ordinal);
        using var browser = fake.Connect(options => options.ClientSessionToken = session.Token);
        var own = await browser.ClientSessions.GetAsync();
        Assert.Equal(session.ClientSessionId, own.ClientSessionId);
        Assert.NotEmpty(browser.SystemsAcs.List());

        using var seeded = fake.Connect(options => options.ClientSessionToken = fake.ClientSessionToken);
        Assert.NotEmpty(await seeded.SystemsAcs.ListAsync());
    }

    private static async Task PublishableKey(FakeSeam fake)
    {
        using var seam = fake.Connect(options =>
        {
            options.PublishableKey = fake.PublishableKey;
            options.UserIdentifierKey = $"john-{Guid.NewGuid()}";
        });

        Assert.NotEmpty(await seam.SystemsAcs.ListAsync());
    }

    private static async Task Attempts(FakeSeam fake)
    {
        using var seam = fake.Connect();
        var wait = ActionAttemptWait.For(TimeSpan.FromMinutes(1), TimeSpan.FromMilliseconds(20));

        // Out of scope, and the only way to an attempt on this server.
        var unlocking = await seam.CallAsync(
            "/locks/unlock_door",
            RetryClass.Action,
            new JsonObject { ["device_id"] = fake.DeviceId },
            "action_attempt"
        );
        var id = unlocking.GetProperty("action_attempt_id").GetString()!;
        Assert.Equal("UNLOCK_DOOR", unlocking.GetProperty("action_type").GetString());
        var ended = await seam.ActionAttempts.WaitAsync(await seam.ActionAttempts.GetAsync(actionAttemptId: id), wait);
        Assert.Equal(ActionAttemptStatus.Success, ended.Status);

        await TellAttempt(fake, new JsonObject { ["action_attempt_id"] = id, ["status"] = "pending" });
        var pending = await seam.ActionAttempts.GetAsync(actionAttemptId: id);
        Assert.Equal(ActionAttemptStatus.Pending, pending.Status);
        var late = await Assert.ThrowsAsync<SeamActionAttemptTimeoutException>(() =>
            seam.ActionAttempts.WaitAsync(
                pending,
                ActionAttemptWait.For(TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(1))
            )
        );
        Assert.Equal(id, late.ActionAttemptId);

        await TellAttempt(
            fake,
            new JsonObject
            {
                ["action_attempt_id"] = id,
                ["status"] = "error",
                ["error"] = new JsonObject { ["type"] = "jammed", ["message"] = "The bolt is stuck." },
            }
        );
        var failed = Assert.Throws<SeamActionAttemptFailedException>(() => seam.ActionAttempts.Wait(pending, wait));
        Assert.Equal((id, "jammed"), (failed.ActionAttemptId, failed.ErrorType));
        Assert.Contains(
            await seam.ActionAttempts.ListAsync(actionAttemptIds: [id]),
            listed => listed.ActionAttemptId == id
        );
    }

    private static Task TellAttempt(FakeSeam fake, JsonObject state) => fake.TellAsync("update_action_attempt", state);
}
