using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Seam.Acs.AspNetCore.Tests;

/// <summary>How an endpoint claims, completes and releases events in its store.</summary>
public sealed class WebhookClaimTests
{
    private readonly ConcurrentQueue<string> _calls = new();

    [Fact]
    public async Task Event_is_handled_once_at_each_endpoint()
    {
        await using var app = await WebhookApp.StartAsync(app =>
        {
            app.MapSeamWebhook("/seam", (_, _) => Note("first"));
            app.MapGroup("/other").MapSeamWebhook("/seam", (_, _) => Note("second"));
        });
        foreach (var path in (string[])["/seam", "/other/seam", "/seam", "/other/seam"])
        {
            using var request = app.Sign("""{"event_type":"lock.unlocked","event_id":"e1"}""");
            using var response = await app.SendAsync(request, path);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Equal(["first", "second"], _calls);
    }

    [Theory]
    [InlineData("BeginAsync", 1)]
    [InlineData("CompleteAsync", 2)]
    public async Task Event_is_handled_again_at_once_if_the_store_failed(string method, int handled)
    {
        using var store = new FailingOnceStore(method);
        await using var app = await WebhookApp.StartAsync(
            app => app.MapSeamWebhook("/seam", (_, _) => Note("handled")),
            webhooks => webhooks.Services.AddSingleton<ISeamEventStore>(store)
        );
        app.AddUser();

        Assert.Equal(HttpStatusCode.InternalServerError, Assert.Single(await app.DeliverAsync()).StatusCode);
        app.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(HttpStatusCode.OK, Assert.Single(await app.DeliverAsync()).StatusCode);

        Assert.Equal(handled, _calls.Count);
        Assert.Equal(["106 StoreFailed", "101 EventHandled"], app.Logs.Events);
    }

    [Fact]
    public async Task Scoped_store_is_that_of_the_request()
    {
        var stores = new ConcurrentQueue<FailingOnceStore>();
        await using var app = await WebhookApp.StartAsync(
            app => app.MapSeamWebhook("/seam"),
            webhooks =>
                webhooks
                    .AddHandler<SeamEvent>(
                        (_, services, _) =>
                        {
                            var store = (FailingOnceStore)services.GetRequiredService<ISeamEventStore>();
                            Assert.False(store.IsDisposed);
                            stores.Enqueue(store);
                            return Task.CompletedTask;
                        }
                    )
                    .Services.AddScoped<ISeamEventStore>(_ => new FailingOnceStore(""))
        );
        app.AddUser("Jane");
        app.AddUser("Joe");

        Assert.All(await app.DeliverAsync(), attempt => Assert.True(attempt.IsSuccess));

        Assert.Equal(2, stores.Distinct().Count());
    }

    [Fact]
    public async Task Handlers_after_one_that_refuses_do_not_run()
    {
        await using var app = await WebhookApp.StartAsync(
            app =>
                app.MapSeamWebhook(
                    "/seam",
                    (_, context, _) =>
                    {
                        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                        return Note("refusing");
                    }
                ),
            webhooks => webhooks.AddHandler<SeamEvent>((_, _) => Note("second"))
        );
        app.AddUser();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, Assert.Single(await app.DeliverAsync()).StatusCode);

        Assert.Equal(["refusing"], _calls);
    }

    [Theory]
    [InlineData(true, HttpStatusCode.InternalServerError, "105 EventFailed")]
    [InlineData(false, HttpStatusCode.OK, "101 EventHandled")]
    public async Task Handlers_of_the_event_after_the_timeout_do_not_run(
        bool isOfTheEvent,
        HttpStatusCode status,
        string log
    )
    {
        WebhookApp? started = null;
        await using var app = started = await WebhookApp.StartAsync(
            app =>
                app.MapSeamWebhook(
                    "/seam",
                    (_, _) =>
                    {
                        started!.Time.Advance(TimeSpan.FromMinutes(1));
                        return Note("slow");
                    }
                ),
            webhooks =>
            {
                if (isOfTheEvent)
                    webhooks.AddHandler<SeamEvent>((_, _) => Note("second"));
                else
                    webhooks.AddHandler<AcsUserDeletedEvent>((_, _) => Note("second"));
            }
        );
        app.AddUser();

        // A slow handler is not a failure by itself.
        using var request = app.Sign("""{"event_type":"lock.unlocked","event_id":"e1"}""");
        using var response = await app.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(["slow"], _calls);
        Assert.Equal([log], app.Logs.Events);
    }

    [Fact]
    public async Task Event_without_an_id_is_known_by_its_delivery_if_another_header_is_empty()
    {
        await using var app = await WebhookApp.StartAsync(app =>
            app.MapSeamWebhook("/seam", (_, _) => Note("handled"))
        );

        foreach (var deliveryId in (string[])["msg_1", "msg_2"])
        {
            using var request = app.Sign("""{"event_type":"lock.unlocked"}""", deliveryId);
            request.Headers.Add("svix-id", "");
            using var response = await app.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Equal(2, _calls.Count);
    }

    [Fact]
    public async Task Body_that_middleware_buffered_is_too_long_beyond_the_limit()
    {
        await using var app = await WebhookApp.StartAsync(
            app =>
            {
                app.Use(
                    async (context, next) =>
                    {
                        context.Request.EnableBuffering();
                        await context.Request.Body.CopyToAsync(Stream.Null);
                        await next(context);
                    }
                );
                app.UseRouting();
                app.MapSeamWebhook("/seam", (_, _) => Note("handled"));
            },
            webhooks => webhooks.Services.AddSeamWebhooks(options => options.MaxBodyLength = 1000)
        );
        using var request = app.Sign("""{"event_type":"lock.unlocked","event_id":"e1"}""".PadRight(1001));
        request.Headers.TransferEncodingChunked = true;

        using var response = await app.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Empty(_calls);
        Assert.Equal(["109 DeliveryRejected"], app.Logs.Events);
    }

    private Task Note(string call)
    {
        _calls.Enqueue(call);
        return Task.CompletedTask;
    }
}
