using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Seam.Acs.Testing;
using WebhookReceiver;
using WebhookReceiver.Handling;

namespace Seam.Acs.Samples.Tests;

/// <summary>The sample's receiver on a loopback address, and a simulator that delivers to it.</summary>
internal sealed class RunningReceiver : IAsyncDisposable
{
    public const string SecretsKey = "SEAM_WEBHOOK_SECRETS";

    private readonly HttpClient _sender = new();
    private readonly WebApplication _app;

    private RunningReceiver(
        FakeTimeProvider time,
        SeamSimulator simulator,
        SimulatedWebhook webhook,
        WebApplication app
    )
    {
        Time = time;
        Simulator = simulator;
        Webhook = webhook;
        _app = app;
    }

    public FakeTimeProvider Time { get; }

    public SeamSimulator Simulator { get; }

    public SimulatedWebhook Webhook { get; }

    public RecordingHandler Handler => (RecordingHandler)_app.Services.GetRequiredService<IEventHandler>();

    public RecordingLogs Logs => _app.Services.GetRequiredService<RecordingLogs>();

    public Uri Address => new(_app.Urls.Single() + "/seam");

    public static async Task<RunningReceiver> StartAsync(params string[] arguments)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2031, 5, 1, 10, 0, 0, TimeSpan.Zero));
        var simulator = new SeamSimulator(new SeamSimulatorOptions { TimeProvider = time });
        // The receiver gets its port when it starts, so the simulator sends to a name that stands for it.
        var webhook = simulator.Webhooks.Add(new Uri("http://receiver.test/seam"));
        var app = ReceiverApp.Build(
            ["--urls", "http://127.0.0.1:0", .. arguments],
            builder =>
            {
                builder.Configuration[SecretsKey] = webhook.Secret;
                Replace(builder, time);
            }
        );
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new RunningReceiver(time, simulator, webhook, app);
    }

    /// <summary>Gives the receiver its clock and what takes down what it does.</summary>
    public static void Replace(WebApplicationBuilder builder, TimeProvider time)
    {
        var logs = new RecordingLogs();
        builder.Logging.ClearProviders().AddProvider(logs).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton(logs);
        builder.Services.AddSingleton(time);
        builder.Services.AddSingleton<IEventHandler, RecordingHandler>();
    }

    /// <summary>Changes the secrets while the receiver runs, as a changed file does.</summary>
    public void Configure(params string[] secrets)
    {
        _app.Configuration[SecretsKey] = string.Join(' ', secrets);
        ((IConfigurationRoot)_app.Configuration).Reload();
    }

    /// <summary>Has the simulator send what is due.</summary>
    /// <param name="network">What happens on the way; null: nothing.</param>
    /// <param name="options">Copies and disorder.</param>
    public Task<IReadOnlyList<SimulatedWebhookAttempt>> DeliverAsync(
        Func<HttpRequestMessage, Func<Task<HttpResponseMessage>>, Task<HttpResponseMessage>>? network = null,
        SimulatedDeliveryOptions? options = null
    ) => DeliverFromAsync(Simulator, network, options);

    public async Task<IReadOnlyList<SimulatedWebhookAttempt>> DeliverFromAsync(
        SeamSimulator simulator,
        Func<HttpRequestMessage, Func<Task<HttpResponseMessage>>, Task<HttpResponseMessage>>? network = null,
        SimulatedDeliveryOptions? options = null
    )
    {
        using var way = new Way(this, network ?? ((_, send) => send()));
        return await simulator.Webhooks.DeliverAsync(way, options, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        request.RequestUri = Address;
        return _sender.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Has the worker stop, as the end of the app does once the server takes nothing any more.</summary>
    public Task StopWorkerAsync() =>
        _app
            .Services.GetServices<IHostedService>()
            .OfType<EventWorker>()
            .Single()
            .StopAsync(TestContext.Current.CancellationToken);

    /// <summary>Stops the receiver, which handles what it took before it ends.</summary>
    /// <returns>What it handled.</returns>
    public async Task<IReadOnlyList<SeamEvent>> StopAsync()
    {
        await _app.StopAsync(TestContext.Current.CancellationToken);
        return Handler.Handled;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _sender.Dispose();
    }

    private sealed class Way(
        RunningReceiver receiver,
        Func<HttpRequestMessage, Func<Task<HttpResponseMessage>>, Task<HttpResponseMessage>> network
    ) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => network(request, () => receiver.SendAsync(request));
    }
}
