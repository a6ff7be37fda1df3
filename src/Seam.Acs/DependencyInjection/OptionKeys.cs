using Microsoft.Extensions.Configuration;

namespace Seam.Acs;

/// <summary>The keys that the configuration can hold for a client.</summary>
internal static class OptionKeys
{
    private static readonly ConfigurationKeys<WaitDraft> Wait = new ConfigurationKeys<WaitDraft>()
        .Truth(nameof(ActionAttemptWait.Enabled), (draft, value) => draft.Wait = draft.Wait with { Enabled = value })
        .Time(nameof(ActionAttemptWait.Timeout), (draft, value) => draft.Wait = draft.Wait with { Timeout = value })
        .Time(nameof(ActionAttemptWait.Interval), (draft, value) => draft.Wait = draft.Wait with { Interval = value });

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

    private static void ReadWait(IConfigurationSection section, SeamClientOptions options, ICollection<string> faults)
    {
        var draft = new WaitDraft { Wait = options.WaitForActionAttempts };
        Wait.Read(section, draft, faults);
        options.WaitForActionAttempts = draft.Wait;
    }

    private sealed class WaitDraft
    {
        public required ActionAttemptWait Wait { get; set; }
    }
}
