using Microsoft.Extensions.DependencyInjection;
using Polly;
using Seam.Acs;

/// <summary>Uses what is of the dependencies in the library's public face.</summary>
public static class Doors
{
    public static IHttpClientBuilder AddDoors(this IServiceCollection services) =>
        services.AddSeamClient(options =>
            options.ConfigurePipeline = pipeline => pipeline.AddTimeout(TimeSpan.FromSeconds(9))
        );

    public static Task<SeamPage<AcsEntrance>> ListAsync(SeamClient seam) => seam.EntrancesAcs.ListAsync();
}
