using Microsoft.Extensions.Diagnostics.HealthChecks;
using Seam.Acs;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds health checks of Seam's API.</summary>
public static class SeamHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a health check that a registered client reaches the API with a valid credential. It calls <c>workspaces/get</c>
    /// once, without retries.
    /// </summary>
    /// <remarks>
    /// The status is <see cref="HealthStatus.Degraded"/> if the API reports too many requests. The data holds
    /// <c>latencyMilliseconds</c>. The description is the message of the exception, which holds no credential. A client with a
    /// personal access token needs a workspace.
    /// </remarks>
    /// <param name="builder">The health checks of the app.</param>
    /// <param name="name">The name of the health check.</param>
    /// <param name="failureStatus">
    /// The status if the check fails; null for <see cref="HealthStatus.Unhealthy"/>.
    /// </param>
    /// <param name="tags">Tags to filter health checks by.</param>
    /// <param name="timeout">The timeout of the check; null for the client's.</param>
    /// <param name="clientName">
    /// The name that the client was registered with; null for the client without a name.
    /// </param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="name"/> is null.</exception>
    public static IHealthChecksBuilder AddSeamAcs(
        this IHealthChecksBuilder builder,
        string name = "seam-acs",
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null,
        string? clientName = null
    )
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(
            new HealthCheckRegistration(
                name,
                services => new SeamHealthCheck(services, clientName),
                failureStatus,
                tags,
                timeout
            )
        );
    }
}
