using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Seam.Acs;

/// <summary>The check of a registered client when the host starts. It has no options of its own.</summary>
internal sealed class StartupCheck
{
    private const string Variable = "SEAM_VALIDATE_ON_START";

    // They start an app to read its API or its data model, where it has no credential.
    private static readonly string[] DesignTimeTools =
    [
        "GetDocument.Insider",
        "NSwag.AspNetCore.Launcher",
        "dotnet-swagger",
        "ef",
    ];

    /// <summary>Adds the check to the validations of the host's start.</summary>
    /// <param name="services">The services of the app, which it may still change.</param>
    /// <param name="registration">The registration of the client.</param>
    /// <param name="client">The library's own service for the client.</param>
    public static void Add(IServiceCollection services, SeamClientRegistration registration, ServiceDescriptor client)
    {
        services.AddSingleton<IValidateOptions<StartupCheck>>(provider => new Validator(
            registration,
            () => IsNeeded(services, client),
            provider
        ));
        services.AddOptions<StartupCheck>(registration.Name).ValidateOnStart();
    }

    private static bool IsNeeded(IServiceCollection services, ServiceDescriptor client) =>
        // An app or its test may have replaced the client.
        ReferenceEquals(services.LastOrDefault(service => IsClient(service, client.ServiceKey)), client)
        && !DesignTimeTools.Contains(Assembly.GetEntryAssembly()?.GetName().Name)
        && IsSwitchedOn(Environment.GetEnvironmentVariable(Variable));

    private static bool IsClient(ServiceDescriptor service, object? key) =>
        service.ServiceType == typeof(SeamClient) && Equals(service.ServiceKey, key);

    private static bool IsSwitchedOn(string? value) =>
        string.IsNullOrWhiteSpace(value)
        || (
            bool.TryParse(value, out var isOn)
                ? isOn
                : throw new SeamConfigurationException($"{Variable}: it must be true or false.")
                {
                    EnvironmentVariable = Variable,
                }
        );

    private sealed class Validator(SeamClientRegistration registration, Func<bool> isNeeded, IServiceProvider services)
        : IValidateOptions<StartupCheck>
    {
        public ValidateOptionsResult Validate(string? name, StartupCheck options)
        {
            // Validates the options of the client, and throws if one is invalid.
            if (registration.Owns(name) && isNeeded())
                services.GetRequiredService<IOptionsMonitor<SeamClientOptions>>().Get(name);
            return ValidateOptionsResult.Success;
        }
    }
}
