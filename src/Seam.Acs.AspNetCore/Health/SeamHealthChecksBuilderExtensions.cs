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
    /// <param name="name">
    /// The name of the health check; null for <c>seam-acs</c>, or <c>seam-acs-{clientName}</c> for a client with a name.
    /// </param>
    /// <param name="failureStatus">
    /// The status if the check fails; null for <see cref="HealthStatus.Unhealthy"/>.
    /// </param>
    /// <param name="tags">Tags to filter health checks by.</param>
    /// <param name="timeout">The timeout of the check; null for the client's.</param>
    /// <param name="clientName">
    /// The name that the client was registered with; null for the client without a name.
    /// </param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IHealthChecksBuilder AddSeamAcs(
        this IHealthChecksBuilder builder,
        string? name = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null,
        string? clientName = null
    )
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(
            new HealthCheckRegistration(
                name ?? (clientName is null ? "seam-acs" : $"seam-acs-{clientName}"),
                services => new SeamHealthCheck(services, clientName),
                failureStatus,
                tags,
                timeout
            )
        );
    }
}
