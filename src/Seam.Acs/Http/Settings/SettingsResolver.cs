using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Seam.Acs;

/// <summary>Checks the options of a client.</summary>
internal static class SettingsResolver
{
    private const string EndpointVariable = "SEAM_ENDPOINT";

    private static readonly Uri DefaultEndpoint = new("https://connect.getseam.com");

    public const string TimeoutRange = "it must be more than zero, and at most 24 days; or infinite";
    public const string RetriesRange = "it must be from 0 to 100";
    public const string DelayRange = "it must not be negative, and at most 24 days";
    public const string DelayOrder = $"it must not be longer than {nameof(SeamClientOptions.MaxRetryDelay)}";

    public static SeamSettings Resolve(SeamClientOptions options, Func<string, string?> environment)
    {
        if (!IsRetries(options.MaxRetries))
            throw Invalid(nameof(options.MaxRetries), RetriesRange);
        if (
            options.HttpVersion is null
            || (options.HttpVersion != HttpVersion.Version11 && options.HttpVersion != HttpVersion.Version20)
        )
        {
            throw Invalid(nameof(options.HttpVersion), "it must be 1.1 or 2.0");
        }

        RedirectCheck.Refuse(options.HttpMessageHandler);
        var credential = CredentialResolver.Resolve(options, environment);
        var settings = new SeamSettings
        {
            Credential = options.PublishableKey is null ? credential : null,
            ChangingCredential = options.TokenProvider is { } provide
                ? new ProvidedToken(provide, options.WorkspaceId)
                : null,
            PublishableKey = options.PublishableKey is null ? null : credential,
            UserIdentifierKey = options.UserIdentifierKey,
            ServerSecret =
                options.ApiKey is not null ? nameof(options.ApiKey)
                : options.PersonalAccessToken is not null ? nameof(options.PersonalAccessToken)
                : null,
            Endpoint = Endpoint(options, environment),
            AttemptTimeout = Timeout(options.AttemptTimeout, nameof(options.AttemptTimeout)),
            TotalTimeout = Timeout(options.TotalTimeout, nameof(options.TotalTimeout)),
            MaxRetries = options.MaxRetries,
            RetryDelay = Delay(options.RetryDelay, nameof(options.RetryDelay)),
            MaxRetryDelay = Delay(options.MaxRetryDelay, nameof(options.MaxRetryDelay)),
            WaitForActionAttempts = options.WaitForActionAttempts is { } wait
                ? wait with
                { }
                : throw Invalid(nameof(options.WaitForActionAttempts), "it must not be null"),
            ResolveUnknownCreates = options.ResolveUnknownCreates,
            SendReadsAsPost = options.SendReadsAsPost,
            HttpMessageHandler = options.HttpMessageHandler,
            HttpVersion = options.HttpVersion,
            TimeProvider = options.TimeProvider ?? throw Invalid(nameof(options.TimeProvider), "it must not be null"),
            Logger = options.LoggerFactory?.CreateLogger(SeamDiagnostics.LoggerCategory) ?? NullLogger.Instance,
            ConfigurePipeline = options.ConfigurePipeline,
        };
        if (settings.RetryDelay > settings.MaxRetryDelay)
            throw Invalid(nameof(options.RetryDelay), DelayOrder);
        return settings;
    }

    public static bool IsTimeout(TimeSpan time) =>
        time == System.Threading.Timeout.InfiniteTimeSpan
        || (time > TimeSpan.Zero && time <= ActionAttemptWait.LongestTime);

    public static bool IsRetries(int count) => count is >= 0 and <= 100;

    private static TimeSpan Timeout(TimeSpan time, string name) =>
        IsTimeout(time) ? time : throw Invalid(name, TimeoutRange);

    public static bool IsDelay(TimeSpan time) => time >= TimeSpan.Zero && time <= ActionAttemptWait.LongestTime;

    private static TimeSpan Delay(TimeSpan time, string name) => IsDelay(time) ? time : throw Invalid(name, DelayRange);

    /// <summary>Returns the endpoint of the options, of the environment, or of the API.</summary>
    /// <exception cref="SeamConfigurationException">The endpoint is invalid.</exception>
    public static Uri Endpoint(SeamClientOptions options, Func<string, string?> environment)
    {
        string? source = null;
        var endpoint = options.Endpoint;
        if (endpoint is null)
        {
            if (environment(EndpointVariable) is not { } variable || string.IsNullOrWhiteSpace(variable))
                return DefaultEndpoint;
            source = EndpointVariable;
            if (!Uri.TryCreate(variable.Trim(), UriKind.Absolute, out endpoint))
                throw Refuse("it is not an absolute URL");
        }

        if (!endpoint.IsAbsoluteUri || (endpoint.Scheme != Uri.UriSchemeHttps && endpoint.Scheme != Uri.UriSchemeHttp))
            throw Refuse("it must be an absolute URL that begins with https:// (or http://)");
        if (endpoint.UserInfo.Length > 0 || endpoint.Query.Length > 0 || endpoint.Fragment.Length > 0)
            throw Refuse("it must not hold a user, a query or a fragment");
        if (endpoint.Scheme == Uri.UriSchemeHttp && !Loopback.Is(endpoint) && !options.AllowUnencryptedEndpoint)
        {
            throw Refuse(
                "plain http would send the credential and PINs readable by anyone on the way; use https, or set "
                    + $"{nameof(options.AllowUnencryptedEndpoint)}"
            );
        }

        return endpoint;

        SeamConfigurationException Refuse(string reason) => Invalid(nameof(options.Endpoint), reason, source);
    }

    /// <summary>
    /// Returns the exception for an invalid option, and for the environment variable of its value if there is one.
    /// </summary>
    public static SeamConfigurationException Invalid(string option, string reason, string? variable = null) =>
        new(variable is null ? $"{option}: {reason}." : $"{option} (from {variable}): {reason}.")
        {
            OptionName = option,
            EnvironmentVariable = variable,
        };
}
