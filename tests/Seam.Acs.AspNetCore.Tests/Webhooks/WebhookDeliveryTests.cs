using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Seam.Acs.AspNetCore.Tests.Examples;

namespace Seam.Acs.AspNetCore.Tests;

/// <summary>What an endpoint answers to the simulator's deliveries, over real connections.</summary>
public sealed class WebhookDeliveryTests(RedisServer server) : IClassFixture<RedisServer>
{
    private readonly ConcurrentQueue<SeamEvent> _handled = new();

    private IEnumerable<string> HandledIds => _handled.Select(happened => happened.EventId);

    [Fact]
    public async Task Event_is_handled_before_the_response()
    {
        await using var app = await StartAsync();
        app.MoveIn();

        var attempts = await app.DeliverAsync();

        Assert.All(attempts, attempt => Assert.Equal(HttpStatusCode.OK, attempt.StatusCode));
        Assert.NotEmpty(attempts);
        Assert.Equal(app.EventIds, HandledIds);
    }

    [Fact]
    public async Task Duplicates_out_of_order_are_handled_once_each()
    {
        await using var app = await StartAsync();
        app.MoveIn();

        var attempts = await app.DeliverAsync(new SimulatedDeliveryOptions { Copies = 3, ShuffleSeed = 7 });

        Assert.All(attempts, attempt => Assert.Equal(HttpStatusCode.OK, attempt.StatusCode));
        Assert.Equal(3 * app.EventIds.Count, attempts.Count);
        Assert.Equal(app.EventIds.Order(), HandledIds.Order());
    }

    [Fact(Skip = "redis-server is missing.", SkipUnless = nameof(RedisServer.IsHere), SkipType = typeof(RedisServer))]
    public async Task Two_apps_with_one_Redis_handle_an_event_once()
    {
        await using var first = await StartAsync(UseRedis);
        await using var second = await StartAsync(UseRedis);
        first.AddUser();
        second.Configure("SEAM_WEBHOOK_SECRETS", first.Webhook.Secret);

        await first.DeliverAsync();
        first.Simulator.Webhooks.Redeliver(first.EventIds[0]);
        var attempts = await second.DeliverFromAsync(first.Simulator);

        Assert.True(Assert.Single(attempts).IsSuccess);
        Assert.Single(_handled);
        Assert.Equal(["102 EventDuplicate"], second.Logs.Events);

        void UseRedis(SeamWebhooksBuilder webhooks) =>
            webhooks.Services.AddSingleton<ISeamEventStore>(new RedisEventStore(server.Database));
    }

    [Fact]
    public async Task Event_of_a_failed_handler_is_handled_when_it_is_delivered_again()
    {
        var failures = 1;
        await using var app = await StartAsync(handle: _ =>
            failures-- > 0 ? throw new InvalidOperationException("Out of paper.") : Task.CompletedTask
        );
        app.AddUser();

        var first = Assert.Single(await app.DeliverAsync());
        app.Time.Advance(TimeSpan.FromSeconds(5));
        var second = Assert.Single(await app.DeliverAsync());

        Assert.Equal(HttpStatusCode.InternalServerError, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal([app.EventIds[0], app.EventIds[0]], HandledIds);
        Assert.Equal(["105 EventFailed", "101 EventHandled"], app.Logs.Events);
        Assert.Contains("Out of paper.", app.Logs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Event_that_a_handler_refuses_by_a_status_is_handled_when_it_is_delivered_again()
    {
        var status = StatusCodes.Status503ServiceUnavailable;
        await using var app = await WebhookApp.StartAsync(app =>
            app.MapSeamWebhook(
                "/seam",
                (happened, context, _) =>
                {
                    _handled.Enqueue(happened);
                    context.Response.StatusCode = status;
                    return Task.CompletedTask;
                }
            )
        );
        app.AddUser();

        var first = Assert.Single(await app.DeliverAsync());
        status = StatusCodes.Status202Accepted;
        app.Time.Advance(TimeSpan.FromSeconds(5));
        var second = Assert.Single(await app.DeliverAsync());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, first.StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, second.StatusCode);
        Assert.Equal(2, _handled.Count);
        Assert.Equal(["104 EventRefused", "101 EventHandled"], app.Logs.Events);
    }

    [Fact]
    public async Task Delivery_is_refused_while_the_event_is_being_handled_and_a_duplicate_then()
    {
        var (begun, end) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var app = await StartAsync(handle: _ =>
        {
            begun.SetResult();
            return end.Task;
        });
        app.AddUser();
        var first = app.DeliverAsync();
        await begun.Task;

        var second = Assert.Single(await app.DeliverAsync());
        end.SetResult();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.StatusCode);
        Assert.True(Assert.Single(await first).IsSuccess);
        app.Simulator.Webhooks.Redeliver(app.EventIds[0]);
        Assert.True(Assert.Single(await app.DeliverAsync()).IsSuccess);
        Assert.Single(_handled);
        Assert.Equal(["103 EventInProgress", "101 EventHandled", "102 EventDuplicate"], app.Logs.Events);
    }

    [Fact]
    public async Task Slow_handler_completes_the_event_although_its_sender_gave_up()
    {
        var (begun, end) = (new TaskCompletionSource(), new TaskCompletionSource());
        var token = CancellationToken.None;
        await using var app = await WebhookApp.StartAsync(app =>
            app.MapSeamWebhook(
                "/seam",
                async (happened, context, cancellationToken) =>
                {
                    _handled.Enqueue(happened);
                    token = cancellationToken;
                    using var lost = context.RequestAborted.Register(() => end.SetResult());
                    begun.SetResult();
                    await end.Task;
                }
            )
        );
        app.AddUser();
        var first = app.DeliverAsync();
        await begun.Task;

        app.Time.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal("timeout", Assert.Single(await first).Problem);
        await end.Task;
        IReadOnlyList<SimulatedWebhookAttempt> again;
        do
        {
            // The first delivery may be about to end.
            app.Simulator.Webhooks.Redeliver(app.EventIds[0]);
            again = await app.DeliverAsync();
        } while (again[0].StatusCode == HttpStatusCode.ServiceUnavailable);

        Assert.Equal(HttpStatusCode.OK, again[0].StatusCode);
        Assert.False(token.IsCancellationRequested);
        Assert.Single(_handled);
    }

    [Fact]
    public async Task Handler_is_cancelled_after_its_timeout_and_the_event_delivered_again()
    {
        var begun = new TaskCompletionSource();
        await using var app = await WebhookApp.StartAsync(
            app =>
                app.MapSeamWebhook(
                    "/seam",
                    (happened, cancellationToken) =>
                    {
                        _handled.Enqueue(happened);
                        if (_handled.Count > 1)
                            return Task.CompletedTask;
                        begun.SetResult();
                        return Task.Delay(Timeout.Infinite, cancellationToken);
                    }
                ),
            webhooks => webhooks.Services.AddSeamWebhooks(options => options.HandlerTimeout = TimeSpan.FromSeconds(10))
        );
        app.AddUser();
        var first = app.DeliverAsync();
        await begun.Task;

        app.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(HttpStatusCode.InternalServerError, Assert.Single(await first).StatusCode);
        app.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.True(Assert.Single(await app.DeliverAsync()).IsSuccess);

        Assert.Equal(2, _handled.Count);
    }

    [Fact]
    public async Task Delivery_that_was_signed_with_another_secret_or_changed_is_unauthorized()
    {
        await using var app = await StartAsync();
        var stranger = new SeamSimulator(new SeamSimulatorOptions { Seed = 1, TimeProvider = app.Time });
        stranger.Webhooks.Add(new Uri("http://receiver.test/seam"));
        stranger.AddLatchBuilding("Maple House", "Front Door");
        using var changed = app.Sign("""{"event_type":"acs_user.created"}""");
        changed.Content = new StringContent("""{"event_type":"acs_user.deleted"}""");

        var attempts = await app.DeliverFromAsync(stranger);
        using var response = await app.SendAsync(changed);

        Assert.NotEmpty(attempts);
        Assert.All(attempts, attempt => Assert.Equal(HttpStatusCode.Unauthorized, attempt.StatusCode));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(_handled);
        Assert.All(app.Logs.Events, name => Assert.Equal("107 DeliveryNotVerified", name));
    }

    [Fact]
    public async Task Signed_delivery_without_a_readable_event_is_a_bad_request()
    {
        await using var app = await StartAsync();
        using var request = app.Sign("""{"event_id":17}""");

        using var response = await app.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(["108 DeliveryUnreadable"], app.Logs.Events);
        Assert.Contains("Delivery msg_1 comes from Seam", app.Logs.Text, StringComparison.Ordinal);
    }

    // Kestrel counts the frames of chunks too.
    [Theory]
    [InlineData(false, 1000)]
    [InlineData(true, 900)]
    public async Task Body_beyond_the_limit_is_too_long(bool isChunked, int length)
    {
        await using var app = await StartAsync(webhooks =>
            webhooks.Services.AddSeamWebhooks(options => options.MaxBodyLength = 1000)
        );
        var longest = """{"event_type":"lock.unlocked","event_id":"e1","x":""}""";
        longest = longest.Insert(longest.Length - 2, new string('x', length - longest.Length));
        using var fits = app.Sign(longest);
        using var tooLong = app.Sign(longest.PadRight(1001));
        fits.Headers.TransferEncodingChunked = tooLong.Headers.TransferEncodingChunked = isChunked;

        using var accepted = await app.SendAsync(fits);
        using var refused = await app.SendAsync(tooLong);

        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Equal(["101 EventHandled", "109 DeliveryRejected"], app.Logs.Events);
    }

    [Fact]
    public async Task Malformed_request_is_a_bad_request()
    {
        await using var app = await StartAsync();
        using var connection = new TcpClient();
        await connection.ConnectAsync(app.Address.Host, app.Address.Port, TestContext.Current.CancellationToken);
        var stream = connection.GetStream();

        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                "POST /seam HTTP/1.1\r\nHost: receiver.test\r\nTransfer-Encoding: chunked\r\nsvix-id: msg_1\r\n"
                    + $"svix-timestamp: {app.Time.GetUtcNow().ToUnixTimeSeconds()}\r\nsvix-signature: v1,AA==\r\n\r\nno chunk\r\n"
            ),
            TestContext.Current.CancellationToken
        );
        using var reader = new StreamReader(stream);
        var status = await reader.ReadLineAsync(TestContext.Current.CancellationToken);

        Assert.Equal("HTTP/1.1 400 Bad Request", status);
        Assert.Equal(["109 DeliveryRejected"], app.Logs.Events);
    }

    [Theory]
    [InlineData(true, HttpStatusCode.OK, "101 EventHandled")]
    [InlineData(false, HttpStatusCode.Unauthorized, "107 DeliveryNotVerified")]
    public async Task Body_that_middleware_read_is_verified_if_it_was_buffered(
        bool isBuffered,
        HttpStatusCode status,
        string log
    )
    {
        await using var app = await WebhookApp.StartAsync(app =>
        {
            app.Use(
                async (context, next) =>
                {
                    if (isBuffered)
                        context.Request.EnableBuffering();
                    await context.Request.Body.CopyToAsync(Stream.Null);
                    await next(context);
                }
            );
            app.UseRouting();
            app.MapSeamWebhook("/seam");
        });
        app.AddUser();

        Assert.Equal(status, Assert.Single(await app.DeliverAsync()).StatusCode);

        Assert.Equal([log], app.Logs.Events);
        Assert.Equal(!isBuffered, app.Logs.Text.Contains("The body was read before", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Event_without_an_id_is_known_by_its_delivery()
    {
        await using var app = await StartAsync();

        foreach (var deliveryId in (string[])["msg_1", "msg_1", "msg_2"])
        {
            using var request = app.Sign("""{"event_type":"lock.unlocked"}""", deliveryId);
            using var response = await app.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Equal(2, _handled.Count);
    }

    [Fact]
    public async Task Store_that_fails_to_begin_has_the_event_delivered_again()
    {
        var store = new BrokenStore { FailsToBegin = true };
        await using var app = await StartAsync(webhooks => webhooks.Services.AddSingleton<ISeamEventStore>(store));
        app.AddUser();

        Assert.Equal(HttpStatusCode.InternalServerError, Assert.Single(await app.DeliverAsync()).StatusCode);

        Assert.Empty(_handled);
        // The claim cannot be released either.
        Assert.Equal(["106 StoreFailed", "106 StoreFailed"], app.Logs.Events);
    }

    [Fact]
    public async Task Endpoint_accepts_POST_alone_and_needs_no_signed_in_user()
    {
        await using var app = await WebhookApp.StartAsync(
            app =>
            {
                app.UseAuthorization();
                app.MapSeamWebhook("/seam");
            },
            webhooks =>
                webhooks
                    .Services.AddAuthorizationBuilder()
                    .SetFallbackPolicy(
                        new Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder()
                            .RequireAuthenticatedUser()
                            .Build()
                    )
        );
        app.AddUser();
        using var get = new HttpRequestMessage();

        Assert.True(Assert.Single(await app.DeliverAsync()).IsSuccess);
        using var response = await app.SendAsync(get);

        Assert.NotEqual(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Logs_have_event_ids_and_no_secret_no_person_and_no_PIN()
    {
        await using var app = await StartAsync();
        app.MoveIn();
        await app.DeliverAsync(new SimulatedDeliveryOptions { Copies = 2 });
        using var unreadable = app.Sign("""{"event_id":17,"code":"4711471"}""");
        using var response = await app.SendAsync(unreadable);

        var pin = Assert.Single(app.Simulator.Credentials).Code!;
        Assert.All(app.EventIds, id => Assert.Contains(id, app.Logs.Text, StringComparison.Ordinal));
        foreach (var secret in (string[])[pin, "4711471", "Jane", "jane", "whsec_", app.Webhook.Secret[6..]])
            Assert.DoesNotContain(secret, app.Logs.Text, StringComparison.Ordinal);
    }

    private Task<WebhookApp> StartAsync(
        Action<SeamWebhooksBuilder>? register = null,
        Func<SeamEvent, Task>? handle = null
    ) =>
        WebhookApp.StartAsync(
            app =>
                app.MapSeamWebhook(
                    "/seam",
                    (happened, _) =>
                    {
                        _handled.Enqueue(happened);
                        return handle?.Invoke(happened) ?? Task.CompletedTask;
                    }
                ),
            register
        );
}
