using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Seam.Acs;

/// <summary>Reads the workspace of a client, which shows that the API is reachable and the credential valid.</summary>
internal sealed class SeamHealthCheck(IServiceProvider services, string? clientName) : IHealthCheck
{
    // The next check is the retry.
    private static readonly SeamRequestOptions OneAttempt = new() { MaxRetries = 0 };

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        var data = new Dictionary<string, object>();
        try
        {
            var seam = clientName is null
                ? services.GetRequiredService<SeamClient>()
                : services.GetRequiredKeyedService<SeamClient>(clientName);
            var start = seam.TimeProvider.GetTimestamp();
            try
            {
                await seam.Workspaces.GetAsync(OneAttempt, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                data["latencyMilliseconds"] = seam.TimeProvider.GetElapsedTime(start).TotalMilliseconds;
            }

            return HealthCheckResult.Healthy("The API is reachable, and the credential is valid.", data);
        }
        catch (SeamRateLimitException limited)
        {
            // The API is reachable, and this app's other calls may still succeed.
            return HealthCheckResult.Degraded(limited.Message, limited, data);
        }
        catch (SeamException failure)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, failure.Message, failure, data);
        }
    }
}
