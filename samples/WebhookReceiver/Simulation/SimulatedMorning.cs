using Seam.Acs;
using Seam.Acs.Testing;

namespace WebhookReceiver.Simulation;

/// <summary>In the place of Seam: a building that sends what happens there, signed, to the receiver's own address.</summary>
internal sealed class SimulatedMorning(
    SeamSimulator simulator,
    SimulatedWebhook webhook,
    IHostApplicationLifetime lifetime,
    ILogger<SimulatedMorning> logger
) : BackgroundService
{
    private const string SecretsKey = "SEAM_WEBHOOK_SECRETS";

    /// <summary>Returns whether no webhook of Seam's is configured.</summary>
    public static bool IsWanted(IConfiguration configuration) => string.IsNullOrEmpty(configuration[SecretsKey]);

    public static void AddTo(WebApplicationBuilder builder)
    {
        var address = new Uri(builder.Configuration[WebHostDefaults.ServerUrlsKey]!.Split(';')[0]);
        var simulator = new SeamSimulator();
        var webhook = simulator.Webhooks.Add(new Uri(address, "seam"));
        builder.Configuration.AddInMemoryCollection([new(SecretsKey, webhook.Secret)]);
        builder.Services.AddSingleton(simulator);
        builder.Services.AddSingleton(webhook);
        builder.Services.AddHostedService<SimulatedMorning>();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await StartedAsync(stoppingToken))
            return;
        logger.SimulationStarted(webhook.Url);
        await LiveAsync(stoppingToken);
        using var sender = new HttpClient();
        await simulator.Webhooks.DeliverAsync(sender, cancellationToken: stoppingToken);
        // As a network may have it: one comes once more, and is not to be handled once more.
        simulator.Webhooks.Redeliver(simulator.Webhooks.Deliveries[0].EventId);
        await using var delivering = simulator.Webhooks.StartDelivering(sender);
        await Task.Delay(Timeout.Infinite, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task LiveAsync(CancellationToken stoppingToken)
    {
        using var seam = simulator.CreateClient();
        var building = simulator.AddLatchBuilding("Maple House", "Front Door");
        var resident = await seam.UsersAcs.CreateAsync(
            acsSystemId: building.AcsSystemId,
            fullName: "Jane Doe",
            emailAddress: "jane@example.com",
            cancellationToken: stoppingToken
        );
        var pin = await seam.CredentialsAcs.CreateAsync(
            accessMethod: AcsCredentialAccessMethod.Code,
            acsUserId: resident.AcsUserId,
            allowedAcsEntranceIds: [building.Entrance("Front Door").AcsEntranceId],
            startsAt: DateTimeOffset.UtcNow,
            endsAt: DateTimeOffset.UtcNow.AddDays(7),
            cancellationToken: stoppingToken
        );
        await seam.CredentialsAcs.DeleteAsync(acsCredentialId: pin.AcsCredentialId, cancellationToken: stoppingToken);
        await seam.UsersAcs.DeleteAsync(acsUserId: resident.AcsUserId, cancellationToken: stoppingToken);
    }

    private async Task<bool> StartedAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var onStart = lifetime.ApplicationStarted.Register(() => started.TrySetResult(true));
        using var onStop = stoppingToken.Register(() => started.TrySetResult(false));
        return await started.Task;
    }
}
