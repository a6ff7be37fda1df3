using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Seam.Acs.AspNetCore.Tests;

/// <summary>An app on Kestrel at a loopback address that receives webhooks, and a simulator that delivers to it.</summary>
internal sealed class WebhookApp : IAsyncDisposable
{
    private readonly HttpClient _sender = new();
    private readonly WebApplication _app;

    private WebhookApp(FakeTimeProvider time, SeamSimulator simulator, SimulatedWebhook webhook, WebApplication app)
    {
        Time = time;
        Simulator = simulator;
        Webhook = webhook;
        _app = app;
    }

    public FakeTimeProvider Time { get; }

    public SeamSimulator Simulator { get; }

    public SimulatedWebhook Webhook { get; }

    public RecordingLogs Logs => Services.GetRequiredService<RecordingLogs>();

    public IServiceProvider Services => _app.Services;

    public Uri Address => new(_app.Urls.Single() + "/seam");

    /// <summary>The IDs of the events, in their order.</summary>
    public IReadOnlyList<string> EventIds => [.. Simulator.Webhooks.Deliveries.Select(delivery => delivery.EventId)];

    /// <summary>Starts an app whose secrets are in the configuration's key <c>SEAM_WEBHOOK_SECRETS</c>.</summary>
    /// <param name="map">Maps the endpoint <c>/seam</c>.</param>
    /// <param name="register">Registers further services, after those of webhooks.</param>
    public static async Task<WebhookApp> StartAsync(
        Action<WebApplication> map,
        Action<SeamWebhooksBuilder>? register = null
    )
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2031, 5, 1, 10, 0, 0, TimeSpan.Zero));
        var simulator = new SeamSimulator(new SeamSimulatorOptions { TimeProvider = time });
        // The app gets its port when it starts, so the simulator sends to a name that stands for it.
        var webhook = simulator.Webhooks.Add(new Uri("http://receiver.test/seam"));
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration["SEAM_WEBHOOK_SECRETS"] = webhook.Secret;
        var logs = new RecordingLogs();
        builder.Logging.ClearProviders().AddProvider(logs).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton(logs);
        builder.Services.AddSingleton<TimeProvider>(time);
        var webhooks = builder.Services.AddSeamWebhooks();
        register?.Invoke(webhooks);
        var app = builder.Build();
        map(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new WebhookApp(time, simulator, webhook, app);
    }

    /// <summary>Creates a user, which is an event.</summary>
    public void AddUser(string name = "Jane Doe") => Simulator.AddUser(SystemId(), name, "jane@example.com");

    /// <summary>Gives a new user a PIN, which is several events.</summary>
    public void MoveIn()
    {
        var building = Simulator.AddLatchBuilding("Maple House", "Front Door");
        var resident = Simulator.AddUser(building.AcsSystemId, "Jane Doe", "jane@example.com");
        Simulator.AddPin(resident.AcsUserId, building.Entrance("Front Door").AcsEntranceId);
    }

    /// <summary>Sends the deliveries that are due to the app.</summary>
    public Task<IReadOnlyList<SimulatedWebhookAttempt>> DeliverAsync(SimulatedDeliveryOptions? options = null) =>
        DeliverFromAsync(Simulator, options);

    public async Task<IReadOnlyList<SimulatedWebhookAttempt>> DeliverFromAsync(
        SeamSimulator simulator,
        SimulatedDeliveryOptions? options = null
    )
    {
        using var route = new Route(this);
        return await simulator.Webhooks.DeliverAsync(route, options, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken = default
    ) => SendAsync(request, "/seam", cancellationToken);

    public Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        string path,
        CancellationToken cancellationToken = default
    )
    {
        request.RequestUri = new Uri(Address, path);
        return _sender.SendAsync(request, cancellationToken);
    }

    /// <summary>A delivery that is signed with the secret of the webhook.</summary>
    public HttpRequestMessage Sign(string body, string deliveryId = "msg_1")
    {
        var seconds = Time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = HMACSHA256.HashData(
            Convert.FromBase64String(Webhook.Secret["whsec_".Length..]),
            Encoding.UTF8.GetBytes($"{deliveryId}.{seconds}.{body}")
        );
        var request = new HttpRequestMessage { Method = HttpMethod.Post, Content = new StringContent(body) };
        request.Headers.Add("webhook-id", deliveryId);
        request.Headers.Add("webhook-timestamp", seconds);
        request.Headers.Add("webhook-signature", "v1," + Convert.ToBase64String(signature));
        return request;
    }

    /// <summary>Changes a key of the configuration while the app runs, as a changed file does.</summary>
    public void Configure(string key, string value)
    {
        _app.Configuration[key] = value;
        ((IConfigurationRoot)_app.Configuration).Reload();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _sender.Dispose();
    }

    private string SystemId()
    {
        if (Simulator.Systems.Count > 0)
            return Simulator.Systems[0].AcsSystemId;
        var building = Simulator.AddLatchBuilding("Maple House", "Front Door");
        Simulator.Webhooks.ClearDeliveries();
        return building.AcsSystemId;
    }

    private sealed class Route(WebhookApp app) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => app.SendAsync(request, cancellationToken);
    }
}
