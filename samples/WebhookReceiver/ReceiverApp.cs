using WebhookReceiver.Deliveries;
using WebhookReceiver.Handling;
using WebhookReceiver.Simulation;

namespace WebhookReceiver;

/// <summary>Puts the receiver together.</summary>
internal static class ReceiverApp
{
    private const string UsualAddress = "http://127.0.0.1:5080";

    /// <param name="args">The command line, such as <c>--urls http://127.0.0.1:8080</c>.</param>
    /// <param name="configure">What a test has different: its clock, its handler, its secrets.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
            builder.WebHost.UseUrls(UsualAddress);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<WebhookSecrets>();
        builder.Services.AddSingleton<EventQueue>();
        builder.Services.AddSingleton<IEventHandler, EventNotice>();
        builder.Services.AddHostedService<EventWorker>();
        configure?.Invoke(builder);
        if (WebhookSecrets.AreMissing(builder.Configuration))
            SimulatedMorning.AddTo(builder);

        var app = builder.Build();
        // Read now, so that a secret that can't be one is told at the start.
        _ = app.Services.GetRequiredService<WebhookSecrets>().Webhook;
        app.MapPost("/seam", DeliveryEndpoint.ReceiveAsync);
        return app;
    }
}
