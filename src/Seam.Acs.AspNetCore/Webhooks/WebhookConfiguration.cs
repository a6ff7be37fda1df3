using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Seam.Acs;

/// <summary>Reads the options of webhooks from the configuration, without reflection. Faults name the key, never the value.</summary>
internal static class WebhookConfiguration
{
    private static readonly string[] SecretKeys = ["SEAM_WEBHOOK_SECRETS", "SEAM_WEBHOOK_SECRET"];
    private static readonly char[] Separators = [' ', ',', '\t', '\r', '\n'];

    /// <summary>Reads the secrets of the environment, if the options have none.</summary>
    public static void ReadEnvironment(SeamWebhooksOptions options, IConfiguration configuration)
    {
        if (options.Secrets.Count == 0)
            options.Secrets = [.. SecretKeys.SelectMany(key => ReadSecrets(configuration.GetSection(key)))];
    }

    /// <summary>Reads a section whose keys are the names of the options.</summary>
    public static void ReadSection(SeamWebhooksOptions options, IConfiguration section)
    {
        foreach (var key in section.GetChildren().Where(key => key.GetChildren().Any() || key.Value is { Length: > 0 }))
        {
            if (Read(options, key) is { } expected)
                options.Faults.Add($"{key.Path}: {expected}.");
        }
    }

    /// <returns>What the key should be; null if it was read.</returns>
    private static string? Read(SeamWebhooksOptions options, IConfigurationSection key)
    {
        switch (key.Key.ToUpperInvariant())
        {
            case "SECRETS":
                options.Secrets = ReadSecrets(key);
                return null;
            case "TOLERANCE" when TryReadTime(key.Value, out var tolerance):
                options.Tolerance = tolerance;
                return null;
            case "HANDLERTIMEOUT" when TryReadTime(key.Value, out var timeout):
                options.HandlerTimeout = timeout;
                return null;
            case "MAXBODYLENGTH"
                when int.TryParse(key.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var length):
                options.MaxBodyLength = length;
                return null;
            case "TOLERANCE" or "HANDLERTIMEOUT":
                return "It must be a time such as 00:00:30";
            case "MAXBODYLENGTH":
                return "It must be a whole number";
            default:
                return $"{nameof(SeamWebhooksOptions)} has no such option";
        }
    }

    // .NET reads a bare number as days.
    private static bool TryReadTime(string? text, out TimeSpan time)
    {
        time = default;
        return text?.Contains(':', StringComparison.Ordinal) == true
            && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out time);
    }

    // A value comes from a source that overrides the list of another one, such as the environment.
    private static string[] ReadSecrets(IConfigurationSection key) =>
        Split(key.Value) is { Length: > 0 } secrets
            ? secrets
            : [.. key.GetChildren().SelectMany(secret => Split(secret.Value))];

    private static string[] Split(string? secrets) =>
        secrets?.Split(Separators, StringSplitOptions.RemoveEmptyEntries) ?? [];
}
