using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Seam.Acs.Testing;
using WebhookReceiver;
using WebhookReceiver.Handling;

namespace Seam.Acs.Samples.Tests;

/// <summary>The sample that receives webhooks, on a loopback address, with a simulator that delivers.</summary>
public sealed class WebhookReceiverTests
{
    private static readonly SimulatedDeliveryOptions Disorder = new() { Copies = 3, ShuffleSeed = 7 };

    [Fact]
    public async Task It_takes_each_event_and_handles_it_once()
    {
        await using var receiver = await RunningReceiver.StartAsync();
        MoveIn(receiver.Simulator);

        var attempts = await receiver.DeliverAsync();

        Assert.All(attempts, attempt => Assert.Equal(HttpStatusCode.Accepted, attempt.StatusCode));
        await receiver.StopAsync();
        Assert.Equal(EventIds(receiver), receiver.Handler.HandledIds);
    }

    [Fact]
    public async Task Duplicates_out_of_order_are_handled_once_each()
    {
        await using var receiver = await RunningReceiver.StartAsync();
        MoveIn(receiver.Simulator);

        var attempts = await receiver.DeliverAsync(options: Disorder);
        receiver.Simulator.Webhooks.Redeliver(EventIds(receiver)[0]);
        await receiver.DeliverAsync();

        Assert.All(attempts, attempt => Assert.True(attempt.IsSuccess));
        Assert.Equal(3 * EventIds(receiver).Count, attempts.Count);
        await receiver.StopAsync();
        Assert.NotEqual(EventIds(receiver), receiver.Handler.HandledIds);
        Assert.Equal(EventIds(receiver).Order(), receiver.Handler.HandledIds.Order());
    }

    [Fact]
    public async Task An_event_whose_taking_was_answered_with_500_on_the_way_is_handled_once()
    {
        await using var receiver = await RunningReceiver.StartAsync();
        MoveIn(receiver.Simulator);

        var first = await receiver.DeliverAsync(
            async (_, send) =>
            {
                using var answer = await send();
                return new HttpResponseMessage(HttpStatusCode.InternalServerError);
            }
        );
        receiver.Time.Advance(TimeSpan.FromSeconds(5));
        var second = await receiver.DeliverAsync();

        Assert.All(first, attempt => Assert.False(attempt.IsSuccess));
        Assert.Equal(first.Count, second.Count);
        Assert.All(
            receiver.Simulator.Webhooks.Deliveries,
            delivery => Assert.Equal(SimulatedDeliveryStatus.Delivered, delivery.Status)
        );
        await receiver.StopAsync();
        Assert.Equal(EventIds(receiver), receiver.Handler.HandledIds);
    }

    [Fact]
    public async Task What_a_full_queue_turned_away_is_handled_when_it_comes_again()
    {
        await using var receiver = await RunningReceiver.StartAsync("--QueueCapacity", "1");
        var slow = new TaskCompletionSource();
        receiver.Handler.WorkBy(_ => slow.Task);
        var system = receiver.Simulator.AddLatchBuilding("Maple House", "Front Door").AcsSystemId;
        receiver.Simulator.Webhooks.ClearDeliveries();

        receiver.Simulator.AddUser(system, "In hand");
        await receiver.DeliverAsync();
        await receiver.Handler.NextAsync();
        receiver.Simulator.AddUser(system, "In the queue");
        receiver.Simulator.AddUser(system, "Turned away");
        var attempts = await receiver.DeliverAsync();

        Assert.Equal(
            [HttpStatusCode.Accepted, HttpStatusCode.ServiceUnavailable],
            attempts.Select(attempt => attempt.StatusCode)
        );
        slow.SetResult();
        await receiver.Handler.NextAsync();
        receiver.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.True(Assert.Single(await receiver.DeliverAsync()).IsSuccess);
        await receiver.StopAsync();
        Assert.Equal(EventIds(receiver), receiver.Handler.HandledIds);
    }

    [Fact]
    public async Task What_was_taken_is_handled_before_the_app_ends()
    {
        await using var receiver = await RunningReceiver.StartAsync();
        var slow = new TaskCompletionSource();
        receiver.Handler.WorkBy(_ => slow.Task);
        MoveIn(receiver.Simulator);
        await receiver.DeliverAsync();
        await receiver.Handler.NextAsync();

        var stopping = receiver.StopWorkerAsync();
        slow.SetResult();
        await stopping;

        Assert.Equal(EventIds(receiver), receiver.Handler.HandledIds);
    }

    [Fact]
    public async Task An_event_that_cannot_be_handled_does_not_stop_the_others()
    {
        await using var receiver = await RunningReceiver.StartAsync();
        receiver.Handler.WorkBy(happened =>
            happened is AcsUserCreatedEvent ? throw new InvalidOperationException("Out of paper.") : Task.CompletedTask
        );
        MoveIn(receiver.Simulator);

        await receiver.DeliverAsync();

        await receiver.StopAsync();
        Assert.Equal(EventIds(receiver), receiver.Handler.HandledIds);
        Assert.Contains("could not be handled System.InvalidOperationException: Out of paper.", receiver.Logs.Text);
    }

    [Fact]
    public async Task What_another_signed_or_somebody_changed_is_refused_with_401()
    {
        await using var receiver = await RunningReceiver.StartAsync();
        var stranger = new SeamSimulator(new SeamSimulatorOptions { Seed = 1, TimeProvider = receiver.Time });
        stranger.Webhooks.Add(new Uri("http://receiver.test/seam"));
        MoveIn(stranger);
        MoveIn(receiver.Simulator);

        var forged = await receiver.DeliverFromAsync(stranger);
        var changed = await receiver.DeliverAsync(
            async (request, send) =>
            {
                var body = await request.Content!.ReadAsStringAsync(TestContext.Current.CancellationToken);
                request.Content = new StringContent(body.Replace("acs_", "ACS_", StringComparison.Ordinal));
                return await send();
            }
        );

        Assert.NotEmpty(forged);
        Assert.NotEmpty(changed);
        Assert.All(forged.Concat(changed), attempt => Assert.Equal(HttpStatusCode.Unauthorized, attempt.StatusCode));
        Assert.Empty(await receiver.StopAsync());
    }

    [Fact]
    public async Task What_is_signed_and_cannot_be_read_is_refused_with_400_and_told_of()
    {
        await using var receiver = await RunningReceiver.StartAsync();
        using var request = Sign(receiver, "msg_1", """{"event_id":17}""");

        using var answer = await receiver.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Error: Delivery msg_1 comes from Seam, but its event cannot be read", receiver.Logs.Text);
        Assert.Empty(await receiver.StopAsync());
    }

    [Fact]
    public async Task A_secret_is_replaced_while_it_runs_and_no_event_is_lost()
    {
        await using var receiver = await RunningReceiver.StartAsync();
        var old = receiver.Webhook.Secret;
        var renewed = receiver.Simulator.Webhooks.RotateSecret(receiver.Webhook.WebhookId).Secret;

        MoveIn(receiver.Simulator);
        Assert.All(await receiver.DeliverAsync(), attempt => Assert.True(attempt.IsSuccess));

        // From now on only the new one signs, which the receiver doesn't know yet.
        receiver.Time.Advance(TimeSpan.FromHours(25));
        MoveIn(receiver.Simulator);
        var refused = await receiver.DeliverAsync();
        Assert.All(refused, attempt => Assert.Equal(HttpStatusCode.Unauthorized, attempt.StatusCode));

        receiver.Configure(renewed, old);
        receiver.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.All(await receiver.DeliverAsync(), attempt => Assert.True(attempt.IsSuccess));
        await receiver.StopAsync();
        Assert.Equal(EventIds(receiver), receiver.Handler.HandledIds);
    }

    [Fact]
    public async Task A_secret_that_cannot_be_one_leaves_those_of_before()
    {
        await using var receiver = await RunningReceiver.StartAsync();

        receiver.Configure("whsec_?");

        MoveIn(receiver.Simulator);
        Assert.All(await receiver.DeliverAsync(), attempt => Assert.True(attempt.IsSuccess));
        Assert.Contains("Error: The options of the webhook stay as they were", receiver.Logs.Text);
        Assert.DoesNotContain("whsec_?", receiver.Logs.Text);
    }

    [Fact]
    public async Task Its_log_has_the_event_ids_and_no_secret_no_person_and_no_pin()
    {
        await using var receiver = await RunningReceiver.StartAsync();
        MoveIn(receiver.Simulator);
        await receiver.DeliverAsync(options: Disorder);
        using var request = Sign(receiver, "msg_1", """{"event_id":17,"code":"4711471"}""");
        using var unreadable = await receiver.SendAsync(request);
        await receiver.StopAsync();

        var pin = Assert.Single(receiver.Simulator.Credentials).Code!;
        Assert.All(EventIds(receiver), id => Assert.Contains(id, receiver.Logs.Text));
        foreach (var secret in new[] { pin, "4711471", "Jane", "jane", "whsec_", receiver.Webhook.Secret[6..] })
            Assert.DoesNotContain(secret, receiver.Logs.Text);
    }

    [Fact]
    public async Task Without_secrets_a_simulated_building_delivers_to_it()
    {
        await using var app = ReceiverApp.Build(
            ["--urls", $"http://127.0.0.1:{LoopbackPort.FindFree()}"],
            builder =>
            {
                builder.Configuration[RunningReceiver.SecretsKey] = "";
                RunningReceiver.Replace(builder, TimeProvider.System);
            }
        );
        var handler = (RecordingHandler)app.Services.GetRequiredService<IEventHandler>();

        await app.StartAsync(TestContext.Current.CancellationToken);
        SeamEvent happened;
        do
        {
            happened = await handler.NextAsync();
        } while (happened is not AcsUserDeletedEvent);
        await app.StopAsync(TestContext.Current.CancellationToken);

        Assert.Single(handler.Handled.OfType<AcsUserCreatedEvent>());
        Assert.Equal(handler.HandledIds.Distinct(), handler.HandledIds);
    }

    [Fact]
    public async Task Program_handles_the_simulated_deliveries_and_ends_on_Ctrl_C()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sends Ctrl-C to consoles, not to processes.");
        using var program = SampleProcess.Start(
            "WebhookReceiver",
            new Dictionary<string, string>(),
            "--urls",
            $"http://127.0.0.1:{LoopbackPort.FindFree()}",
            "--Logging:Console:LogToStandardErrorThreshold",
            "Trace"
        );

        await program.ReadErrorLineAsync(line => line.Contains("acs_user.deleted", StringComparison.Ordinal));
        program.Interrupt();

        Assert.Equal(0, (await program.WaitAsync()).ExitCode);
    }

    private static void MoveIn(SeamSimulator simulator)
    {
        var building = simulator.AddLatchBuilding("Maple House", "Front Door");
        var resident = simulator.AddUser(building.AcsSystemId, "Jane Doe", "jane@example.com");
        simulator.AddPin(resident.AcsUserId, building.Entrance("Front Door").AcsEntranceId);
    }

    private static List<string> EventIds(RunningReceiver receiver) =>
        [.. receiver.Simulator.Webhooks.Deliveries.Select(delivery => delivery.EventId)];

    private static HttpRequestMessage Sign(RunningReceiver receiver, string id, string body)
    {
        var seconds = receiver.Time.GetUtcNow().ToUnixTimeSeconds();
        var signature = HMACSHA256.HashData(
            Convert.FromBase64String(receiver.Webhook.Secret["whsec_".Length..]),
            Encoding.UTF8.GetBytes($"{id}.{seconds}.{body}")
        );
        var request = new HttpRequestMessage { Method = HttpMethod.Post, Content = new StringContent(body) };
        request.Headers.Add("svix-id", id);
        request.Headers.Add("svix-timestamp", $"{seconds}");
        request.Headers.Add("svix-signature", "v1," + Convert.ToBase64String(signature));
        return request;
    }
}
