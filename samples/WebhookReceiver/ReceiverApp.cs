using WebhookReceiver.Handling;
using WebhookReceiver.Simulation;

namespace WebhookReceiver;

/// <summary>Builds the app.</summary>
internal static class ReceiverApp
{
    private const string UsualAddress = "http://127.0.0.1:5080";

    /// <param name="args">The command line, such as <c>--urls http://127.0.0.1:8080</c>.</param>
    /// <param name="configure">What a test replaces: the clock, the handler, the secrets.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
            builder.WebHost.UseUrls(UsualAddress);
        builder.Services.AddSeamWebhooks();
        builder.Services.AddSingleton<EventQueue>();
        builder.Services.AddSingleton<IEventHandler, EventNotice>();
        builder.Services.AddHostedService<EventWorker>();
        configure?.Invoke(builder);
        if (SimulatedMorning.IsWanted(builder.Configuration))
            SimulatedMorning.AddTo(builder);

        var app = builder.Build();
        var queue = app.Services.GetRequiredService<EventQueue>();
        app.MapSeamWebhook(
            "/seam",
            (happened, context, _) =>
            {
                // If the queue is full, Seam delivers the event again.
                context.Response.StatusCode = queue.TryAdd(happened)
                    ? StatusCodes.Status202Accepted
                    : StatusCodes.Status503ServiceUnavailable;
                return Task.CompletedTask;
            }
        );
        return app;
    }
}
