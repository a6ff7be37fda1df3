namespace Seam.Acs;

/// <summary>The kinds of token of the API, inferred from their prefixes.</summary>
internal enum TokenKind
{
    Unknown,
    ApiKey,
    PersonalAccessToken,
    ClientSession,
    PublishableKey,
    ConsoleSession,
}

/// <summary>Infers the kind of a token. No message holds the token itself.</summary>
internal static class TokenKinds
{
    public static TokenKind Of(string token) =>
        token switch
        {
            _ when Begins(token, "seam_cst") => TokenKind.ClientSession,
            _ when Begins(token, "seam_at") => TokenKind.PersonalAccessToken,
            _ when Begins(token, "seam_pk") => TokenKind.PublishableKey,
            _ when Begins(token, "seam_") => TokenKind.ApiKey,
            _ when Begins(token, "ey") => TokenKind.ConsoleSession,
            _ => TokenKind.Unknown,
        };

    /// <summary>Returns why a token of this kind is invalid if another kind is expected, and what to do.</summary>
    public static string WhyNot(TokenKind kind) =>
        kind switch
        {
            TokenKind.ApiKey => $"this looks like an API key; set {nameof(SeamClientOptions.ApiKey)}",
            TokenKind.PersonalAccessToken =>
                $"this looks like a personal access token; set {nameof(SeamClientOptions.PersonalAccessToken)}",
            TokenKind.ClientSession =>
                $"this looks like a client session token; set {nameof(SeamClientOptions.ClientSessionToken)}",
            TokenKind.ConsoleSession =>
                $"this looks like the token of a console session; set {nameof(SeamClientOptions.ConsoleSessionToken)}",
            TokenKind.PublishableKey =>
                $"this looks like a publishable key; set {nameof(SeamClientOptions.PublishableKey)} with "
                    + nameof(SeamClientOptions.UserIdentifierKey),
            _ => "this is no token of Seam's; an API key, for instance, begins with \"seam_\"",
        };

    private static bool Begins(string token, string prefix) => token.StartsWith(prefix, StringComparison.Ordinal);
}
