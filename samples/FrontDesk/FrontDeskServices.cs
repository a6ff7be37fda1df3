using Microsoft.Extensions.DependencyInjection;
using Seam.Acs;

namespace FrontDesk;

/// <summary>Registers the front desk.</summary>
public static class FrontDeskServices
{
    /// <summary>Registers <see cref="GuestKeys"/> and its client, which reads <c>SEAM_API_KEY</c>.</summary>
    /// <returns>The builder of the client's HTTP client, for tests to give it other connections.</returns>
    public static IHttpClientBuilder AddFrontDesk(this IServiceCollection services, Hotel hotel)
    {
        services.AddSingleton(hotel);
        services.AddSingleton<GuestKeys>();
        return services.AddSeamClient();
    }
}
