using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Seam.Acs.AspNetCore.Tests;

/// <summary>Which handlers an event goes to.</summary>
public sealed class WebhookHandlerTests
{
    private readonly ConcurrentQueue<string> _calls = new();

    [Fact]
    public async Task Event_goes_to_all_handlers_of_its_type_in_order()
    {
        await using var app = await WebhookApp.StartAsync(
            app => app.MapSeamWebhook("/seam", (happened, _) => Note($"endpoint {happened.EventType}")),
            webhooks =>
                webhooks
                    .AddHandler<AcsUserCreatedEvent>((created, _) => Note($"created {created.AcsUserId}"))
                    .AddHandler<AcsUserDeletedEvent>((deleted, _) => Note($"deleted {deleted.AcsUserId}"))
                    .AddHandler<SeamEvent>(
                        (happened, services, _) =>
                            Note(
                                $"any {happened.EventType} {services.GetRequiredService<IHttpContextAccessor>().HttpContext!.Request.Path}"
                            )
                    )
                    .Services.AddHttpContextAccessor()
        );
        app.AddUser();

        Assert.True(Assert.Single(await app.DeliverAsync()).IsSuccess);

        var user = app.Simulator.Users[0].AcsUserId;
        Assert.Equal(["endpoint acs_user.created", $"created {user}", "any acs_user.created /seam"], _calls);
    }

    [Fact]
    public async Task Class_gets_scoped_services_that_end_with_the_request()
    {
        await using var app = await WebhookApp.StartAsync(
            app => app.MapSeamWebhook("/seam"),
            webhooks =>
            {
                webhooks.Services.AddSingleton(_calls).AddScoped<UnitOfWork>();
                webhooks
                    .AddHandler<AcsUserCreatedEvent, Welcome>()
                    .AddHandler<AcsUserDeletedEvent, Welcome>()
                    .AddHandler<SeamEvent, Audit>();
            }
        );
        app.AddUser("Jane");
        app.AddUser("Joe");

        Assert.All(await app.DeliverAsync(), attempt => Assert.True(attempt.IsSuccess));

        Assert.Equal(["welcome 1", "audit 2", "dispose 2", "welcome 1", "audit 2", "dispose 2"], _calls);
    }

    [Fact]
    public async Task All_handlers_run_again_if_one_fails()
    {
        var isBroken = true;
        await using var app = await WebhookApp.StartAsync(
            app => app.MapSeamWebhook("/seam"),
            webhooks =>
                webhooks
                    .AddHandler<SeamEvent>((_, _) => Note("first"))
                    .AddHandler<SeamEvent>((_, _) => isBroken ? throw new IOException() : Note("second"))
                    .AddHandler<SeamEvent>((_, _) => Note("third"))
        );
        app.AddUser();

        await app.DeliverAsync();
        isBroken = false;
        app.Time.Advance(TimeSpan.FromSeconds(5));
        await app.DeliverAsync();

        Assert.Equal(["first", "first", "second", "third"], _calls);
    }

    [Fact]
    public async Task Event_without_a_handler_is_accepted()
    {
        await using var app = await WebhookApp.StartAsync(
            app => app.MapSeamWebhook("/seam"),
            webhooks => webhooks.AddHandler<AcsUserDeletedEvent>((_, _) => Note("deleted"))
        );
        app.AddUser();

        Assert.Equal(HttpStatusCode.OK, Assert.Single(await app.DeliverAsync()).StatusCode);
        Assert.Empty(_calls);
    }

    [Fact]
    public async Task Registered_lifetime_of_a_class_is_kept()
    {
        var audit = new Audit(new UnitOfWork(_calls));
        await using var app = await WebhookApp.StartAsync(
            app => app.MapSeamWebhook("/seam"),
            webhooks =>
            {
                webhooks.Services.AddSingleton(audit);
                webhooks.AddHandler<SeamEvent, Audit>();
            }
        );
        app.AddUser("Jane");
        app.AddUser("Joe");

        await app.DeliverAsync();

        Assert.Equal(["audit 1", "audit 2"], _calls);
    }

    private Task Note(string call)
    {
        _calls.Enqueue(call);
        return Task.CompletedTask;
    }

    private sealed class UnitOfWork(ConcurrentQueue<string> calls) : IDisposable
    {
        private int _count;

        public void Add(string what) => calls.Enqueue($"{what} {++_count}");

        public void Dispose() => calls.Enqueue($"dispose {_count}");
    }

    private sealed class Welcome(UnitOfWork work)
        : ISeamEventHandler<AcsUserCreatedEvent>,
            ISeamEventHandler<AcsUserDeletedEvent>
    {
        public Task HandleAsync(AcsUserCreatedEvent happened, CancellationToken cancellationToken)
        {
            work.Add("welcome");
            return Task.CompletedTask;
        }

        public Task HandleAsync(AcsUserDeletedEvent happened, CancellationToken cancellationToken)
        {
            work.Add("goodbye");
            return Task.CompletedTask;
        }
    }

    private sealed class Audit(UnitOfWork work) : ISeamEventHandler<SeamEvent>
    {
        public Task HandleAsync(SeamEvent happened, CancellationToken cancellationToken)
        {
            work.Add("audit");
            return Task.CompletedTask;
        }
    }
}
