using System.Net.Http.Headers;

namespace Seam.Acs;

/// <summary>The headers that tell the API who calls.</summary>
internal sealed class SeamCredential
{
    private const string Authorization = "Authorization";

    private readonly (string Name, string Value)[] _headers;

    // Kept to switch workspaces; null where the token belongs to one.
    private readonly string? _roamingToken;

    private SeamCredential(string? roamingToken, params (string Name, string Value)[] headers)
    {
        _roamingToken = roamingToken;
        _headers = headers;
    }

    // Only the workspaces themselves can be reached then.
    private bool NeedsWorkspace => _roamingToken is not null && _headers.Length == 1;

    public static SeamCredential ApiKey(string key) => new(null, (Authorization, $"Bearer {key}"));

    /// <summary>A token that reaches several workspaces: one's own, or a console session's.</summary>
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

    /// <exception cref="SeamConfigurationException">The operation needs a workspace, and there is none.</exception>
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

    /// <summary>Whether the API would see no difference.</summary>
    public bool IsSame(SeamCredential other) => _headers.SequenceEqual(other._headers);

    public void AddTo(HttpRequestHeaders headers)
    {
        foreach (var (name, value) in _headers)
            headers.TryAddWithoutValidation(name, value);
    }
}
