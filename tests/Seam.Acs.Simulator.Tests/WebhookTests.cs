using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace Seam.Acs.Simulator.Tests;

/// <summary>Events on their way to the webhooks of programs.</summary>
public sealed class WebhookTests
{
    [Fact]
    public async Task Events_are_sent_signed_again_after_a_failure_and_not_once_more_after_a_restart()
    {
        using var folder = new TemporaryFolder();
        await using var receiver = await WebhookReceiver.StartAsync();
        var time = new FakeTimeProvider(DateTimeOffset.Parse("2031-05-04T12:00:00Z"));
        SeamWebhook verifier;
        string failed;
        await using (var host = await TestHost.StartAsync(folder.File("state"), time: time))
        {
            using var seam = host.CreateClient();
            var house = (await seam.SystemsAcs.ListAsync())[0].AcsSystemId;
            var webhook = await seam.Webhooks.CreateAsync(receiver.Address, ["acs_user.created"]);
            verifier = new SeamWebhook(webhook.Secret!, time);

            var first = await seam.UsersAcs.CreateAsync(house, "First");
            var happened = Assert.IsType<AcsUserCreatedEvent>(await receiver.NextAsync(verifier));
            Assert.Equal(first.AcsUserId, happened.AcsUserId);
            await UntilAsync(host, deliveries => (string?)deliveries[0]!["status"] == "delivered");

            receiver.Status = 500;
            await seam.UsersAcs.CreateAsync(house, "Second");
            failed = (await receiver.NextAsync(verifier)).EventId;
            await UntilAsync(
                host,
                deliveries => (int?)deliveries[1]!["attempts"]!.AsArray().FirstOrDefault()?["status"] == 500
            );
        }

        receiver.Status = 204;
        await using var again = await TestHost.StartAsync(folder.File("state"), time: time);
        await again.PostAsync("clock/advance", """{"seconds":5}""");

        Assert.Equal(failed, (await receiver.NextAsync(verifier)).EventId);
        await UntilAsync(again, deliveries => (string?)deliveries[1]!["status"] == "delivered");
        var attempts = (await DeliveriesAsync(again)).Select(delivery => delivery!["attempts"]!.AsArray().Count);
        Assert.Equal([1, 2], attempts);
    }

    private static async Task UntilAsync(TestHost host, Func<JsonArray, bool> isSo)
    {
        for (var version = host.World.Signal.Version; !isSo(await DeliveriesAsync(host)); )
            version = await host.World.Signal.WaitAsync(version, TestContext.Current.CancellationToken);
    }

    private static async Task<JsonArray> DeliveriesAsync(TestHost host) =>
        JsonNode.Parse(await host.Http.GetStringAsync("/_simulator/deliveries"))!["deliveries"]!.AsArray();
}
