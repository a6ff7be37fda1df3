using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class WebhookDeliveryTests : IDisposable
{
    private static readonly Uri Hook = new("https://example.com/hook?a=b");
    private readonly SimulatorApi _api = new();
    private readonly ReceivingHandler _receiver = new();

    private SimulatedWebhooks Webhooks => _api.Simulator.Webhooks;

    public void Dispose() => _receiver.Dispose();

    [Fact]
    public async Task An_event_is_posted_signed_and_reads_as_what_happened()
    {
        var webhook = Webhooks.Add(Hook, "acs_user.created");
        var building = _api.Simulator.AddLatchBuilding("Maple House", "Front Door");
        var user = await _api.CreateUser(building.AcsSystemId);

        var attempt = Assert.Single(await Deliver());

        Assert.Equal((true, HttpStatusCode.NoContent), (attempt.IsSuccess, attempt.StatusCode));
        var received = Assert.Single(_receiver.All);
        Assert.Equal(("POST", Hook.AbsoluteUri), (received.Method, received.Url));
        var created = Assert.IsType<AcsUserCreatedEvent>(Verify(webhook.Secret, received));
        Assert.Equal(user, created.AcsUserId);
        var listed = await _api.Call("events/get", ("event_type", "acs_user.created"));
        Assert.True(JsonNode.DeepEquals(listed, JsonNode.Parse(received.Body)));
        Assert.Empty(await Deliver());
    }

    [Fact]
    public async Task A_changed_body_or_another_secret_is_found_out()
    {
        var webhook = Webhooks.Add(Hook);
        _api.Simulator.AddLatchBuilding("Maple House");
        await Deliver();
        var received = _receiver.All[0];
        var forged = received with { Body = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(received.Body) + " ") };

        Assert.NotNull(Verify(webhook.Secret, received));
        Assert.Throws<SeamWebhookSignatureException>(() => Verify(webhook.Secret, forged));
        Assert.Throws<SeamWebhookSignatureException>(() => Verify(Webhooks.Add(Hook).Secret, received));
        _api.Time.Advance(TimeSpan.FromSeconds(301));
        Assert.Throws<SeamWebhookSignatureException>(() => Verify(webhook.Secret, received));
    }

    [Fact]
    public async Task Each_webhook_gets_the_types_that_it_wants_from_when_it_is_there_until_it_is_gone()
    {
        _api.Simulator.AddLatchBuilding("Before");
        var all = (await _api.Call("webhooks/create", ("url", "https://example.com/all"))).Id("webhook");
        var some = await _api.Call(
            "webhooks/create",
            ("url", "https://example.com/some"),
            ("event_types", new[] { "acs_entrance.added", "acs_user.created" })
        );
        var gone = Webhooks.Add(new Uri("https://example.com/gone"));
        _api.Simulator.AddLatchBuilding("After", "Front Door");
        await _api.Call("webhooks/delete", ("webhook_id", gone.WebhookId));

        var made = await Deliver();

        Assert.Equal(
            [
                ("https://example.com/all", "acs_system.added"),
                ("https://example.com/all", "acs_system.connected"),
                ("https://example.com/all", "acs_entrance.added"),
                ("https://example.com/some", "acs_entrance.added"),
            ],
            _receiver.All.Zip(made, (received, attempt) => (received.Url, attempt.EventType))
        );
        Assert.Equal([all, all, all, some.Id("webhook")], Webhooks.Deliveries.Select(delivery => delivery.WebhookId));
    }

    [Fact]
    public async Task What_fails_is_sent_again_on_a_schedule_and_then_given_up()
    {
        Webhooks.Add(Hook, "acs_system.added");
        _api.Simulator.AddLatchBuilding("Maple House");
        _receiver.AnswerNext(HttpStatusCode.InternalServerError, times: 8);
        TimeSpan[] waits =
        [
            TimeSpan.FromSeconds(5),
            TimeSpan.FromMinutes(5),
            TimeSpan.FromMinutes(30),
            TimeSpan.FromHours(2),
            TimeSpan.FromHours(5),
            TimeSpan.FromHours(10),
            TimeSpan.FromHours(10),
        ];

        Assert.Single(await Deliver());
        foreach (var wait in waits)
        {
            Assert.Equal(_api.Time.GetUtcNow() + wait, Webhooks.Deliveries[0].NextAttemptAt);
            _api.Time.Advance(wait - TimeSpan.FromMilliseconds(1));
            Assert.Empty(await Deliver());
            _api.Time.Advance(TimeSpan.FromMilliseconds(1));
            Assert.Single(await Deliver());
        }

        var delivery = Assert.Single(Webhooks.Deliveries);
        Assert.Equal((SimulatedDeliveryStatus.Failed, 8), (delivery.Status, delivery.Attempts.Count));
        Assert.Null(delivery.NextAttemptAt);
        Assert.Single(_receiver.All.Select(received => received.DeliveryId).Distinct());
        _api.Time.Advance(TimeSpan.FromDays(30));
        Assert.Empty(await Deliver());
    }

    [Fact]
    public async Task A_retry_is_signed_anew_and_ends_the_delivery()
    {
        var webhook = Webhooks.Add(Hook, "acs_system.added");
        _api.Simulator.AddLatchBuilding("Maple House");
        _receiver.RefuseNext();
        _receiver.ThrowNext();

        Assert.Equal("no answer: ConnectionError", Assert.Single(await Deliver()).Problem);
        _api.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal("no answer: InvalidOperationException", Assert.Single(await Deliver()).Problem);
        _api.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.True(Assert.Single(await Deliver()).IsSuccess);

        Assert.NotEqual(_receiver.All[0].Headers["svix-timestamp"], _receiver.All[2].Headers["svix-timestamp"]);
        Assert.NotNull(Verify(webhook.Secret, _receiver.All[2]));
        Assert.Equal(SimulatedDeliveryStatus.Delivered, Webhooks.Deliveries[0].Status);
    }

    [Fact]
    public async Task A_receiver_that_does_not_answer_in_time_counts_as_failed()
    {
        Webhooks.Add(Hook, "acs_system.added");
        _api.Simulator.AddLatchBuilding("Maple House");
        _receiver.HangNext();
        var came = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _receiver.Came = _ => came.TrySetResult();

        var delivering = Deliver();
        await came.Task;
        _api.Time.Advance(TimeSpan.FromSeconds(15));

        Assert.Equal("timeout", Assert.Single(await delivering).Problem);
        Assert.Equal(SimulatedDeliveryStatus.Waiting, Webhooks.Deliveries[0].Status);
    }

    [Fact]
    public async Task A_cancelled_attempt_counts_for_nothing()
    {
        Webhooks.Add(Hook, "acs_system.added");
        _api.Simulator.AddLatchBuilding("Maple House");
        _receiver.HangNext();
        using var cancelling = new CancellationTokenSource();
        _receiver.Came = _ => cancelling.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Webhooks.DeliverAsync(_receiver, cancellationToken: cancelling.Token)
        );

        Assert.Empty(Webhooks.Deliveries[0].Attempts);
        Assert.Single(await Deliver());
    }

    [Fact]
    public async Task Deliveries_are_doubled_and_shuffled_on_demand()
    {
        Webhooks.Add(Hook);
        for (var i = 0; i < 5; i++)
            _api.Simulator.AddLatchBuilding("House " + i);
        var ids = Webhooks.Deliveries.Select(delivery => delivery.DeliveryId).ToList();
        Assert.Equal(10, ids.Distinct().Count());

        await Deliver(new SimulatedDeliveryOptions { Copies = 2, ShuffleSeed = 3 });

        var sent = _receiver.All.Select(received => received.DeliveryId).ToList();
        Assert.Equal(20, sent.Count);
        Assert.Equal(ids.Order(), sent.Distinct().Order());
        Assert.NotEqual(ids, sent.Distinct());
        Assert.All(Webhooks.Deliveries, delivery => Assert.Equal(2, delivery.Attempts.Count));
        Assert.Empty(await Deliver());
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() =>
            Deliver(new SimulatedDeliveryOptions { Copies = 0 })
        );
    }

    [Fact]
    public async Task A_shuffle_is_the_same_for_the_same_seed()
    {
        async Task<List<string>> Order()
        {
            var api = new SimulatorApi();
            using var receiver = new ReceivingHandler();
            api.Simulator.Webhooks.Add(Hook);
            api.Simulator.AddDemoBuilding();
            await api.Simulator.Webhooks.DeliverAsync(
                receiver,
                new SimulatedDeliveryOptions { ShuffleSeed = 9 },
                TestContext.Current.CancellationToken
            );
            return [.. receiver.All.Select(received => received.DeliveryId)];
        }

        Assert.Equal(await Order(), await Order());
    }

    [Fact]
    public async Task A_copy_that_fails_undoes_no_delivery()
    {
        Webhooks.Add(Hook, "acs_system.added");
        _api.Simulator.AddLatchBuilding("Maple House");
        _receiver.AnswerNext(HttpStatusCode.OK);
        _receiver.AnswerNext(HttpStatusCode.InternalServerError);

        await Deliver(new SimulatedDeliveryOptions { Copies = 2 });

        Assert.Equal(SimulatedDeliveryStatus.Delivered, Webhooks.Deliveries[0].Status);
    }

    [Fact]
    public async Task An_event_is_delivered_once_more_on_demand()
    {
        Webhooks.Add(Hook, "acs_system.added");
        _api.Simulator.AddLatchBuilding("Maple House");
        await Deliver();

        Webhooks.Redeliver(Webhooks.Deliveries[0].EventId);
        Assert.Single(await Deliver());

        Assert.Equal(2, _receiver.All.Count);
        Assert.Equal(_receiver.All[0].DeliveryId, _receiver.All[1].DeliveryId);
        Assert.Throws<ArgumentException>(() => Webhooks.Redeliver("none"));
        Webhooks.ClearDeliveries();
        Assert.Empty(Webhooks.Deliveries);
    }

    [Fact]
    public async Task Only_the_newest_deliveries_that_are_over_are_kept_where_there_is_a_limit()
    {
        var simulator = new SeamSimulator(new SeamSimulatorOptions { MaxRecordedRequests = 1 });
        simulator.Webhooks.Add(Hook, "acs_system.added");
        for (var i = 0; i < 4; i++)
            simulator.AddLatchBuilding("House " + i);
        var newest = simulator.Webhooks.Deliveries.TakeLast(2).Select(delivery => delivery.DeliveryId).ToList();
        _receiver.AnswerNext(HttpStatusCode.OK, times: 3);
        _receiver.AnswerNext(HttpStatusCode.InternalServerError);

        await simulator.Webhooks.DeliverAsync(_receiver, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(newest, simulator.Webhooks.Deliveries.Select(delivery => delivery.DeliveryId));
    }

    [Fact]
    public async Task While_a_secret_is_replaced_both_verify()
    {
        var old = Webhooks.Add(Hook, "acs_system.added");
        var rotated = Webhooks.RotateSecret(old.WebhookId);
        Assert.NotEqual(old.Secret, rotated.Secret);
        _api.Simulator.AddLatchBuilding("Maple House");
        await Deliver();

        Assert.NotNull(Verify(old.Secret, _receiver.All[0]));
        Assert.NotNull(Verify(rotated.Secret, _receiver.All[0]));

        _api.Time.Advance(TimeSpan.FromDays(1));
        _api.Simulator.AddLatchBuilding("Oak House");
        await Deliver();
        Assert.Throws<SeamWebhookSignatureException>(() => Verify(old.Secret, _receiver.All[1]));
        Assert.NotNull(Verify(rotated.Secret, _receiver.All[1]));
        var both = new SeamWebhook([old.Secret, rotated.Secret], _api.Time);
        Assert.All(_receiver.All.Skip(1), received => Assert.NotNull(both.Verify(received.Body, received.Headers)));
        Assert.Throws<ArgumentException>(() => Webhooks.RotateSecret("none"));
    }

    [Fact]
    public async Task What_time_brings_is_delivered_too()
    {
        Webhooks.Add(Hook, "acs_credential.issued");
        var building = _api.Simulator.AddLatchBuilding(
            "Maple House",
            new SimulatedSystemOptions { DeferPins = true },
            "Front Door"
        );
        var user = _api.Simulator.AddUser(building.AcsSystemId, "Jane");
        _api.Simulator.AddPin(user.AcsUserId, building.Entrances[0].AcsEntranceId);
        Assert.Empty(await Deliver());

        _api.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("acs_credential.issued", Assert.Single(await Deliver()).EventType);
    }

    [Fact]
    public async Task Once_started_deliveries_go_out_by_themselves_until_it_is_ended()
    {
        Webhooks.Add(Hook, "acs_system.added");
        using var http = new HttpClient(_receiver);
        var came = new SemaphoreSlim(0);
        _receiver.Came = _ => came.Release();
        _api.Simulator.AddLatchBuilding("Before");

        await using (Webhooks.StartDelivering(http))
        {
            await came.WaitAsync(TestContext.Current.CancellationToken);
            _api.Simulator.AddLatchBuilding("Meanwhile");
            await came.WaitAsync(TestContext.Current.CancellationToken);
        }
        _api.Simulator.AddLatchBuilding("After");

        Assert.Equal(2, _receiver.All.Count);
        Assert.Single(Webhooks.Deliveries, delivery => delivery.Status == SimulatedDeliveryStatus.Waiting);
    }

    [Fact]
    public async Task An_address_that_nothing_can_be_sent_to_is_refused()
    {
        (await _api.Refused("webhooks/create", ("url", "mailto:jane@example.com"))).AssertInvalid("url");
        Assert.Throws<ArgumentException>(() => Webhooks.Add(new Uri("relative", UriKind.Relative)));
        Assert.Throws<ArgumentException>(() => Webhooks.Add(new Uri("ftp://example.com")));
        Assert.DoesNotContain("whsec_", Webhooks.Add(Hook).ToString(), StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<SimulatedWebhookAttempt>> Deliver(SimulatedDeliveryOptions? options = null) =>
        Webhooks.DeliverAsync(_receiver, options, TestContext.Current.CancellationToken);

    private SeamEvent Verify(string secret, ReceivingHandler.Received received) =>
        new SeamWebhook(secret, _api.Time).Verify(received.Body, received.Headers);
}
