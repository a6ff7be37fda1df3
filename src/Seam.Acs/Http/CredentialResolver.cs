namespace Seam.Acs;

/// <summary>Settles which credential a client uses, from its options or else from the environment.</summary>
internal static class CredentialResolver
{
    private const string ApiKeyVariable = "SEAM_API_KEY";
    private const string PersonalAccessTokenVariable = "SEAM_PERSONAL_ACCESS_TOKEN";
    private const string WorkspaceIdVariable = "SEAM_WORKSPACE_ID";

    private static readonly string[] TokenOptions =
    [
        nameof(SeamClientOptions.ApiKey),
        nameof(SeamClientOptions.PersonalAccessToken),
        nameof(SeamClientOptions.ClientSessionToken),
        nameof(SeamClientOptions.ConsoleSessionToken),
    ];

    public static SeamCredential Resolve(SeamClientOptions options, Func<string, string?> environment)
    {
        string?[] tokens =
        [
            options.ApiKey,
            options.PersonalAccessToken,
            options.ClientSessionToken,
            options.ConsoleSessionToken,
        ];
        if (options.WorkspaceId is { } workspaceId)
            CheckHeaderText(workspaceId, nameof(SeamClientOptions.WorkspaceId));
        for (var index = 0; index < tokens.Length; index++)
        {
            if (tokens[index] is { } token)
                CheckHeaderText(token, TokenOptions[index]);
        }

        var given = Enumerable.Range(0, tokens.Length).Where(index => tokens[index] is not null).ToArray();
        if (given.Length > 1)
        {
            throw Invalid(
                TokenOptions[given[1]],
                $"only one credential can be set, but {TokenOptions[given[0]]} is set too"
            );
        }

        return given is [var only]
            ? Make(TokenOptions[only], TokenOptions[only], tokens[only]!, options.WorkspaceId)
            : FromEnvironment(options.WorkspaceId, environment);
    }

    private static SeamCredential FromEnvironment(string? workspaceId, Func<string, string?> environment)
    {
        var apiKey = Variable(ApiKeyVariable, environment);
        var personalAccessToken = Variable(PersonalAccessTokenVariable, environment);
        if (apiKey is not null && personalAccessToken is not null)
        {
            throw Invalid(
                ApiKeyVariable,
                $"{PersonalAccessTokenVariable} is set too, so it is not clear which one to use: unset one of them, or "
                    + "pass a credential to the client"
            );
        }

        if (apiKey is not null)
        {
            CheckHeaderText(apiKey, ApiKeyVariable);
            return Make(nameof(SeamClientOptions.ApiKey), ApiKeyVariable, apiKey, workspaceId);
        }

        if (personalAccessToken is not null)
        {
            CheckHeaderText(personalAccessToken, PersonalAccessTokenVariable);
            if (workspaceId is null && Variable(WorkspaceIdVariable, environment) is { } variable)
            {
                CheckHeaderText(variable, WorkspaceIdVariable);
                workspaceId = variable;
            }

            return Make(
                nameof(SeamClientOptions.PersonalAccessToken),
                PersonalAccessTokenVariable,
                personalAccessToken,
                workspaceId
            );
        }

        throw Invalid(
            nameof(SeamClientOptions.ApiKey),
            $"no credential is set: pass an API key to the client, or set the environment variable {ApiKeyVariable}"
        );
    }

    /// <summary>Makes the credential of a token for an option, which came from that option or from a variable (the source).</summary>
    private static SeamCredential Make(string option, string source, string token, string? workspaceId)
    {
        var expected = option switch
        {
            nameof(SeamClientOptions.PersonalAccessToken) => TokenKind.PersonalAccessToken,
            nameof(SeamClientOptions.ClientSessionToken) => TokenKind.ClientSession,
            nameof(SeamClientOptions.ConsoleSessionToken) => TokenKind.ConsoleSession,
            _ => TokenKind.ApiKey,
        };
        var kind = TokenKinds.Of(token);
        if (kind != expected)
            throw Invalid(source, TokenKinds.WhyNot(kind));

        if (expected == TokenKind.ConsoleSession && workspaceId is null)
            throw Invalid(nameof(SeamClientOptions.WorkspaceId), "a console session needs the ID of its workspace");
        if (expected is TokenKind.ApiKey or TokenKind.ClientSession && workspaceId is not null)
        {
            throw Invalid(
                nameof(SeamClientOptions.WorkspaceId),
                $"the workspace is settled by the token of {source}; leave it out"
            );
        }

        return new SeamCredential(token, workspaceId, expected == TokenKind.ClientSession);
    }

    private static string? Variable(string name, Func<string, string?> environment) =>
        environment(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;

    private static void CheckHeaderText(string value, string name)
    {
        if (string.IsNullOrWhiteSpace(value))
            throw Invalid(name, "it is blank");
        if (value.AsSpan().ContainsAnyExceptInRange('!', '~'))
            throw Invalid(name, "it holds white space or another character that cannot be part of it");
    }

    private static SeamConfigurationException Invalid(string name, string reason) =>
        new($"{name}: {reason}.") { OptionName = name };
}
