namespace Seam.Acs;

/// <summary>Resolves the credential of a client from its options or, without one, from the environment.</summary>
internal static class CredentialResolver
{
    private const string ApiKeyVariable = "SEAM_API_KEY";
    private const string PersonalAccessTokenVariable = "SEAM_PERSONAL_ACCESS_TOKEN";
    private const string WorkspaceIdVariable = "SEAM_WORKSPACE_ID";

    /// <returns>The credential. Null if each call gets it from the token provider.</returns>
    public static SeamCredential? Resolve(SeamClientOptions options, Func<string, string?> environment)
    {
        (string Option, string? Token)[] tokens =
        [
            (nameof(options.ApiKey), options.ApiKey),
            (nameof(options.PersonalAccessToken), options.PersonalAccessToken),
            (nameof(options.ClientSessionToken), options.ClientSessionToken),
            (nameof(options.ConsoleSessionToken), options.ConsoleSessionToken),
            (nameof(options.PublishableKey), options.PublishableKey),
        ];
        if (options.WorkspaceId is { } workspaceId)
            CheckHeaderText(workspaceId, nameof(options.WorkspaceId));
        CheckUser(options);
        var given = Array.FindAll(tokens, static token => token.Token is not null);
        foreach (var (option, token) in given)
            CheckHeaderText(token!, option);
        if (given.Length > 1)
            throw Invalid(given[1].Option, $"only one credential can be set, but {given[0].Option} is set too");
        if (options.TokenProvider is not null)
        {
            return given is [var (other, _)]
                ? throw Invalid(
                    other,
                    $"only one credential can be set, but {nameof(options.TokenProvider)} is set too"
                )
                : null;
        }

        return given is [var (only, value)]
            ? Make(only, value!, options.WorkspaceId)
            : FromEnvironment(options.WorkspaceId, environment);
    }

    /// <summary>Creates the credential of a token, whose kind is inferred from its prefix.</summary>
    public static SeamCredential OfAnyKind(string option, string token, string? workspaceId)
    {
        CheckHeaderText(token, option);
        var kind = TokenKinds.Of(token);
        return kind switch
        {
            // SeamClient.ForWorkspace can set the workspace later.
            TokenKind.PersonalAccessToken or TokenKind.ConsoleSession => SeamCredential.Roaming(token, workspaceId),
            TokenKind.ApiKey or TokenKind.ClientSession when workspaceId is not null => throw WorkspaceIsSettled(
                option
            ),
            TokenKind.ApiKey => SeamCredential.ApiKey(token),
            TokenKind.ClientSession => SeamCredential.ClientSession(token),
            _ => throw Invalid(option, TokenKinds.WhyNot(kind)),
        };
    }

    private static void CheckUser(SeamClientOptions options)
    {
        const string Option = nameof(options.UserIdentifierKey);
        if (options.PublishableKey is null && options.UserIdentifierKey is not null)
            throw Invalid(Option, $"it goes with {nameof(options.PublishableKey)} alone, which is not set");
        if (options.PublishableKey is not null && options.UserIdentifierKey is null)
            throw Invalid(Option, "a publishable key needs the key of the user that it is to stand for");
        if (options.UserIdentifierKey is { } key && string.IsNullOrWhiteSpace(key))
            throw Invalid(Option, "it is blank");
    }

    private static SeamCredential FromEnvironment(string? workspaceId, Func<string, string?> environment)
    {
        var apiKey = Variable(ApiKeyVariable, nameof(SeamClientOptions.ApiKey), environment);
        var personalAccessToken = Variable(
            PersonalAccessTokenVariable,
            nameof(SeamClientOptions.PersonalAccessToken),
            environment
        );
        if (apiKey is not null && personalAccessToken is not null)
        {
            throw Invalid(
                nameof(SeamClientOptions.ApiKey),
                $"{PersonalAccessTokenVariable} is set too, so it is not clear which one to use: unset one of them, or "
                    + "pass a credential to the client",
                ApiKeyVariable
            );
        }

        if (apiKey is not null)
            return Make(nameof(SeamClientOptions.ApiKey), apiKey, workspaceId, ApiKeyVariable);
        if (personalAccessToken is not null)
        {
            return Make(
                nameof(SeamClientOptions.PersonalAccessToken),
                personalAccessToken,
                workspaceId ?? Variable(WorkspaceIdVariable, nameof(SeamClientOptions.WorkspaceId), environment),
                PersonalAccessTokenVariable
            );
        }

        throw Invalid(
            nameof(SeamClientOptions.ApiKey),
            $"no credential is set: pass an API key to the client, or set the environment variable {ApiKeyVariable}"
        );
    }

    /// <summary>Creates the credential of a token from an option or from an environment variable.</summary>
    private static SeamCredential Make(string option, string token, string? workspaceId, string? variable = null)
    {
        var expected = option switch
        {
            nameof(SeamClientOptions.PersonalAccessToken) => TokenKind.PersonalAccessToken,
            nameof(SeamClientOptions.ClientSessionToken) => TokenKind.ClientSession,
            nameof(SeamClientOptions.ConsoleSessionToken) => TokenKind.ConsoleSession,
            nameof(SeamClientOptions.PublishableKey) => TokenKind.PublishableKey,
            _ => TokenKind.ApiKey,
        };
        var kind = TokenKinds.Of(token);
        if (kind != expected)
            throw Invalid(option, TokenKinds.WhyNot(kind), variable);

        if (expected == TokenKind.ConsoleSession && workspaceId is null)
            throw Invalid(nameof(SeamClientOptions.WorkspaceId), "a console session needs the ID of its workspace");
        if (expected is TokenKind.PersonalAccessToken or TokenKind.ConsoleSession)
            return SeamCredential.Roaming(token, workspaceId);
        if (workspaceId is not null)
            throw WorkspaceIsSettled(variable ?? option);

        return expected switch
        {
            TokenKind.ClientSession => SeamCredential.ClientSession(token),
            TokenKind.PublishableKey => SeamCredential.PublishableKey(token),
            _ => SeamCredential.ApiKey(token),
        };
    }

    private static string? Variable(string name, string option, Func<string, string?> environment)
    {
        if (environment(name) is not { } value || string.IsNullOrWhiteSpace(value))
            return null;
        CheckHeaderText(value, option, name);
        return value;
    }

    private static void CheckHeaderText(string value, string option, string? variable = null)
    {
        if (string.IsNullOrWhiteSpace(value))
            throw Invalid(option, "it is blank", variable);
        if (value.AsSpan().ContainsAnyExceptInRange('!', '~'))
            throw Invalid(option, "it holds white space or another character that cannot be part of it", variable);
    }

    private static SeamConfigurationException WorkspaceIsSettled(string source) =>
        Invalid(nameof(SeamClientOptions.WorkspaceId), $"the workspace is settled by {source}; leave it out");

    private static SeamConfigurationException Invalid(string option, string reason, string? variable = null) =>
        SettingsResolver.Invalid(option, reason, variable);
}
