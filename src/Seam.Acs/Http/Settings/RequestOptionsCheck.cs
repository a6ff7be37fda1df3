namespace Seam.Acs;

/// <summary>Checks the options of one call before anything is sent.</summary>
internal static class RequestOptionsCheck
{
    // What the client itself says, what the framework settles from the body and the connection, and what it takes for a
    // header of the body, which it would leave out without a word.
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

    /// <exception cref="ArgumentException">An option can't be used; the message names it.</exception>
    public static void Validate(SeamRequestOptions options, SeamSettings settings)
    {
        if (Fault(options, settings) is { } fault)
            throw new ArgumentException(fault, nameof(options));
    }

    private static string? Fault(SeamRequestOptions options, SeamSettings settings)
    {
        if (options.AttemptTimeout is { } attempt && !SettingsResolver.IsTimeout(attempt))
            return Invalid(
                nameof(options.AttemptTimeout),
                "it must be more than zero, and at most 24 days; or infinite"
            );
        if (options.TotalTimeout is { } total && !SettingsResolver.IsTimeout(total))
            return Invalid(nameof(options.TotalTimeout), "it must be more than zero, and at most 24 days; or infinite");
        if (options.MaxRetries is { } retries && !SettingsResolver.IsRetries(retries))
            return Invalid(nameof(options.MaxRetries), "it must be from 0 to 100");
        if (options.MaxRetryDelay is { } longest && !SettingsResolver.IsDelay(longest))
            return Invalid(nameof(options.MaxRetryDelay), "it must not be negative, and at most 24 days");
        if (options.RetryDelay is { } delay)
        {
            if (!SettingsResolver.IsDelay(delay))
                return Invalid(nameof(options.RetryDelay), "it must not be negative, and at most 24 days");
            if (delay > (options.MaxRetryDelay ?? settings.MaxRetryDelay))
                return Invalid(
                    nameof(options.RetryDelay),
                    $"it must not be longer than {nameof(options.MaxRetryDelay)}"
                );
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
