namespace Seam.Acs;

/// <summary>Gets the token from the user's callback, and keeps the credential of the last token.</summary>
internal sealed class ProvidedToken(Func<string> provide, string? workspaceId) : IChangingCredential
{
    private const string Option = nameof(SeamClientOptions.TokenProvider);

    private volatile Made? _last;

    public bool IsAtHand => false;

    /// <inheritdoc/>
    public SeamCredential Look()
    {
        var token = Ask();
        if (_last is { } last && last.Token == token)
            return last.Credential;
        var credential = CredentialResolver.OfAnyKind(Option, token, workspaceId);
        _last = new Made(token, credential);
        return credential;
    }

    private string Ask()
    {
        try
        {
            return provide() ?? throw SettingsResolver.Invalid(Option, "it gave no token");
        }
        catch (Exception failure) when (failure is not SeamConfigurationException)
        {
            throw new SeamConfigurationException($"{Option}: it failed ({failure.GetType().Name}).", failure)
            {
                OptionName = Option,
            };
        }
    }

    private sealed record Made(string Token, SeamCredential Credential);
}
