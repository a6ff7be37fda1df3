using System.Net.Http.Headers;

namespace Seam.Acs;

/// <summary>The headers that authenticate the caller.</summary>
internal sealed class SeamCredential
{
    private const string Authorization = "Authorization";

    private readonly (string Name, string Value)[] _headers;

    // Kept to switch workspaces. Null if the token belongs to one workspace.
    private readonly string? _roamingToken;

    private SeamCredential(string? roamingToken, params (string Name, string Value)[] headers)
    {
        _roamingToken = roamingToken;
        _headers = headers;
    }

    // Without a workspace, only the operations of workspaces are allowed.
    private bool NeedsWorkspace => _roamingToken is not null && _headers.Length == 1;

    public static SeamCredential ApiKey(string key) => new(null, (Authorization, $"Bearer {key}"));

    /// <summary>Returns the credential of a token for several workspaces: a personal access token or a console session.</summary>
    public static SeamCredential Roaming(string token, string? workspaceId) =>
        workspaceId is null
            ? new(token, (Authorization, $"Bearer {token}"))
            : new(token, (Authorization, $"Bearer {token}"), ("seam-workspace", workspaceId));

    public static SeamCredential ClientSession(string token) =>
        new(null, (Authorization, $"Bearer {token}"), ("client-session-token", token));

    public static SeamCredential PublishableKey(string key) => new(null, ("seam-publishable-key", key));

    /// <exception cref="SeamConfigurationException">The credential belongs to one workspace.</exception>
    public SeamCredential ForWorkspace(string workspaceId) =>
        _roamingToken is { } token
            ? Roaming(token, workspaceId)
            : throw new SeamConfigurationException(
                $"{nameof(SeamClientOptions.WorkspaceId)}: the client's credential belongs to one workspace. Only a "
                    + "personal access token and a console session reach others."
            )
            {
                OptionName = nameof(SeamClientOptions.WorkspaceId),
            };

    /// <exception cref="SeamConfigurationException">The operation needs a workspace, and the credential has none.</exception>
    public void CheckReaches(SeamOperation operation)
    {
        if (!NeedsWorkspace || operation.NeedsNoWorkspace)
            return;
        throw new SeamConfigurationException(
            $"{nameof(SeamClientOptions.WorkspaceId)}: {operation.Name} was not sent. A personal access token alone can "
                + $"only list and create workspaces: set {nameof(SeamClientOptions.WorkspaceId)}, or call "
                + $"SeamClient.ForWorkspace first."
        )
        {
            Operation = operation.Name,
            OptionName = nameof(SeamClientOptions.WorkspaceId),
        };
    }

    /// <summary>Returns whether the headers are the same.</summary>
    public bool IsSame(SeamCredential other) => _headers.SequenceEqual(other._headers);

    public void AddTo(HttpRequestHeaders headers)
    {
        foreach (var (name, value) in _headers)
            headers.TryAddWithoutValidation(name, value);
    }
}
