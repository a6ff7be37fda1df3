using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Seam.Acs;

namespace AccessWorker;

/// <summary>Tells whose access ends soon, so that nobody stands before a shut door by surprise.</summary>
internal sealed partial class EndingAccessWatch(
    SeamClient seam,
    IOptions<WatchOptions> options,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    ILogger<EndingAccessWatch> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Interval, time);
        do
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            // A look that fails is made good by the next one, so the worker lives on; all but the last retry is in the log.
            catch (SeamException failure) when (!options.Value.Once)
            {
                LogFailed(failure.Message);
            }
        } while (!options.Value.Once && await timer.WaitForNextTickAsync(stoppingToken));

        lifetime.StopApplication();
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var found = 0;
        foreach (var system in await seam.SystemsAcs.ListAsync(cancellationToken: cancellationToken))
        {
            var credentials = seam.CredentialsAcs.ListAllAsync(
                acsSystemId: system.AcsSystemId,
                cancellationToken: cancellationToken
            );
            await foreach (var credential in credentials)
            {
                if (credential.EndsAt is not { } end || end <= now || end > now + options.Value.Ahead)
                    continue;
                LogEnding(credential.AcsCredentialId, credential.AccessMethod, system.Name, end);
                found++;
            }
        }

        LogLooked(found, options.Value.Ahead);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Credential} ({Method}, {System}) ends at {End:u}")]
    private partial void LogEnding(
        string credential,
        AcsCredentialAccessMethod method,
        string system,
        DateTimeOffset end
    );

    [LoggerMessage(Level = LogLevel.Information, Message = "{Found} accesses end within {Ahead}")]
    private partial void LogLooked(int found, TimeSpan ahead);

    [LoggerMessage(Level = LogLevel.Error, Message = "This look failed, the next one may not: {Reason}")]
    private partial void LogFailed(string reason);
}
