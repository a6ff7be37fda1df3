namespace Seam.Acs.Testing;

/// <summary>Lets in who has one of the workspace's keys.</summary>
internal sealed class Authenticator
{
    private readonly List<string> _apiKeys = [];
    private readonly string _workspaceId;

    public Authenticator(string workspaceId, string personalAccessToken)
    {
        _workspaceId = workspaceId;
        PersonalAccessToken = personalAccessToken;
    }

    public string PersonalAccessToken { get; }

    public void AddApiKey(string key) => _apiKeys.Add(key);

    /// <exception cref="ApiError">The request carries no key of this workspace: 401.</exception>
    public void Check(ReceivedRequest request)
    {
        if (request.Authorization is not { } token)
            throw ApiError.Unauthorized("The request carries no bearer token.");
        if (_apiKeys.Contains(token))
            return;
        if (token != PersonalAccessToken)
            throw ApiError.Unauthorized("The bearer token is not one of this workspace.");
        if (!_workspaceId.Equals(request.Workspace, StringComparison.OrdinalIgnoreCase))
            throw ApiError.Unauthorized(
                "A personal access token needs the ID of its workspace in the header seam-workspace."
            );
    }
}
