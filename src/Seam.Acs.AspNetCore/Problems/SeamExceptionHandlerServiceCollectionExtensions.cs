using Seam.Acs;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers a handler of the exceptions of Seam's client.</summary>
public static class SeamExceptionHandlerServiceCollectionExtensions
{
    /// <summary>
    /// Registers a handler that responds to exceptions of Seam's client with problem details (RFC 9457). The app must also call
    /// <c>app.UseExceptionHandler()</c>.
    /// </summary>
    /// <remarks>
    /// The problem has the members <c>operation</c>, <c>requestId</c> and <c>outcomeUnknown</c>. It does not hold the message
    /// of the exception or texts of the server. The default status is 404 for a missing item, 504 for a timeout, 503 for a rate
    /// limit with <c>Retry-After</c>, 502 for other failures of the API, and 500 for invalid input and configuration.
    /// </remarks>
    /// <param name="services">The services of the app.</param>
    /// <param name="configure">Sets the options; null for the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddSeamExceptionHandler(
        this IServiceCollection services,
        Action<SeamExceptionHandlerOptions>? configure = null
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null)
            services.Configure(configure);
        return services.AddProblemDetails().AddExceptionHandler<SeamExceptionHandler>();
    }
}
