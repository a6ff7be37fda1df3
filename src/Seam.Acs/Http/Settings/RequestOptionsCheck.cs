namespace Seam.Acs;

/// <summary>Checks the options of one call before anything is sent.</summary>
internal static class RequestOptionsCheck
{
    // The headers that the client sets, that .NET sets for the body and the connection, and that .NET takes for headers of the
    // body and would leave out.
    private static readonly HashSet<string> Owned = new(StringComparer.OrdinalIgnoreCase)
    {
        "accept",
        "accept-encoding",
        "allow",
        "authorization",
        "client-session-token",
        "connection",
        "expect",
        "expires",
        "host",
        "last-modified",
        "proxy-authorization",
        "seam-publishable-key",
        "seam-sdk-name",
        "seam-sdk-version",
        "seam-workspace",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "user-agent",
    };

    /// <exception cref="ArgumentException">An option is invalid.</exception>
    public static void Validate(SeamRequestOptions options, SeamSettings settings)
    {
        if (Fault(options, settings) is { } fault)
            throw new ArgumentException(fault, nameof(options));
    }

    private static string? Fault(SeamRequestOptions options, SeamSettings settings)
    {
        if (options.AttemptTimeout is { } attempt && !SettingsResolver.IsTimeout(attempt))
            return Invalid(nameof(options.AttemptTimeout), SettingsResolver.TimeoutRange);
        if (options.TotalTimeout is { } total && !SettingsResolver.IsTimeout(total))
            return Invalid(nameof(options.TotalTimeout), SettingsResolver.TimeoutRange);
        if (options.MaxRetries is { } retries && !SettingsResolver.IsRetries(retries))
            return Invalid(nameof(options.MaxRetries), SettingsResolver.RetriesRange);
        if (options.MaxRetryDelay is { } longest && !SettingsResolver.IsDelay(longest))
            return Invalid(nameof(options.MaxRetryDelay), SettingsResolver.DelayRange);
        if (options.RetryDelay is { } delay)
        {
            if (!SettingsResolver.IsDelay(delay))
                return Invalid(nameof(options.RetryDelay), SettingsResolver.DelayRange);
            if (delay > (options.MaxRetryDelay ?? settings.MaxRetryDelay))
                return Invalid(nameof(options.RetryDelay), SettingsResolver.DelayOrder);
        }

        return options
            .Headers?.Select(header => HeaderFault(header.Key, header.Value))
            .FirstOrDefault(fault => fault is not null);
    }

    private static string? HeaderFault(string name, string value)
    {
        if (Owned.Contains(name) || name.StartsWith("content-", StringComparison.OrdinalIgnoreCase))
            return Invalid(nameof(SeamRequestOptions.Headers), $"the header \"{name}\" is the client's own");
        if (name.Length == 0 || !name.All(static c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c)))
            return Invalid(
                nameof(SeamRequestOptions.Headers),
                "a name holds a character that no header's name can hold"
            );
        if (value is null || value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return Invalid(
                nameof(SeamRequestOptions.Headers),
                $"the value of \"{name}\" is null, or holds a character other than visible ASCII and spaces"
            );
        }

        return null;
    }

    private static string Invalid(string name, string reason) => $"{name}: {reason}.";
}
