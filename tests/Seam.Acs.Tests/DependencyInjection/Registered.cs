using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Seam.Acs.Tests;

/// <summary>Containers for tests of registration, with the checks that a host makes while it is developed.</summary>
internal static class Registered
{
    public const string Key = "seam_test_registered";

    public static ServiceProvider Build(Action<IServiceCollection> register, ILoggerProvider? logs = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging =>
        {
            logging.SetMinimumLevel(LogLevel.Trace);
            if (logs is not null)
                logging.AddProvider(logs);
        });
        register(services);
        return services.BuildServiceProvider(
            new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }
        );
    }

    public static SeamClient Client(this IServiceProvider services, string? name = null) =>
        name is null ? services.GetRequiredService<SeamClient>() : services.GetRequiredKeyedService<SeamClient>(name);
}
