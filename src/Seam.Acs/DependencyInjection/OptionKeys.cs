using Microsoft.Extensions.Configuration;

namespace Seam.Acs;

/// <summary>The keys that the configuration can hold for a client.</summary>
internal static class OptionKeys
{
    private static readonly ConfigurationKeys<ActionAttemptWait> Wait = new ConfigurationKeys<ActionAttemptWait>()
        .Truth(nameof(ActionAttemptWait.Enabled), (wait, value) => wait.Enabled = value)
        .Time(nameof(ActionAttemptWait.Timeout), (wait, value) => wait.Timeout = value)
        .Time(nameof(ActionAttemptWait.Interval), (wait, value) => wait.Interval = value);

    public static ConfigurationKeys<SeamClientOptions> Client { get; } =
        new ConfigurationKeys<SeamClientOptions>()
            .Text(nameof(SeamClientOptions.ApiKey), (options, value) => options.ApiKey = value)
            .Text(
                nameof(SeamClientOptions.PersonalAccessToken),
                (options, value) => options.PersonalAccessToken = value
            )
            .Text(nameof(SeamClientOptions.WorkspaceId), (options, value) => options.WorkspaceId = value)
            .Text(nameof(SeamClientOptions.ClientSessionToken), (options, value) => options.ClientSessionToken = value)
            .Text(
                nameof(SeamClientOptions.ConsoleSessionToken),
                (options, value) => options.ConsoleSessionToken = value
            )
            .Text(nameof(SeamClientOptions.PublishableKey), (options, value) => options.PublishableKey = value)
            .Text(nameof(SeamClientOptions.UserIdentifierKey), (options, value) => options.UserIdentifierKey = value)
            .Address(nameof(SeamClientOptions.Endpoint), (options, value) => options.Endpoint = value)
            .Truth(
                nameof(SeamClientOptions.AllowUnencryptedEndpoint),
                (options, value) => options.AllowUnencryptedEndpoint = value
            )
            .Time(nameof(SeamClientOptions.AttemptTimeout), (options, value) => options.AttemptTimeout = value)
            .Time(nameof(SeamClientOptions.TotalTimeout), (options, value) => options.TotalTimeout = value)
            .Number(nameof(SeamClientOptions.MaxRetries), (options, value) => options.MaxRetries = value)
            .Time(nameof(SeamClientOptions.RetryDelay), (options, value) => options.RetryDelay = value)
            .Time(nameof(SeamClientOptions.MaxRetryDelay), (options, value) => options.MaxRetryDelay = value)
            .Section(nameof(SeamClientOptions.WaitForActionAttempts), ReadWait)
            .Truth(
                nameof(SeamClientOptions.ResolveUnknownCreates),
                (options, value) => options.ResolveUnknownCreates = value
            )
            .Truth(nameof(SeamClientOptions.SendReadsAsPost), (options, value) => options.SendReadsAsPost = value)
            .Version(nameof(SeamClientOptions.HttpVersion), (options, value) => options.HttpVersion = value)
            .Truth(
                nameof(SeamClientOptions.KeepAppWideResilienceHandlers),
                (options, value) => options.KeepAppWideResilienceHandlers = value
            )
            .OnlyInCode(
                nameof(SeamClientOptions.TokenProvider),
                nameof(SeamClientOptions.HttpMessageHandler),
                nameof(SeamClientOptions.TimeProvider),
                nameof(SeamClientOptions.LoggerFactory),
                nameof(SeamClientOptions.ConfigurePipeline)
            );

    // Code may have given several clients the same value.
    private static void ReadWait(IConfigurationSection section, SeamClientOptions options, ICollection<string> faults)
    {
        options.WaitForActionAttempts = options.WaitForActionAttempts is { } wait ? wait with { } : new();
        Wait.Read(section, options.WaitForActionAttempts, faults);
    }
}
