namespace Seam.Acs.Testing;

/// <summary>Tells who calls, by the credentials that a request carries.</summary>
internal sealed class Authenticator
{
    private const string SessionPrefix = "seam_cst";
    private const string TokenPrefix = "seam_at";
    private readonly SimulatedWorld _world;

    public Authenticator(SimulatedWorld world) => _world = world;

    /// <exception cref="ApiError">The request carries nothing that opens a workspace: 401.</exception>
    public Caller Identify(ReceivedRequest request)
    {
        if (request.PublishableKey is { } publishable && request.Authorization is null)
            return ByPublishableKey(publishable);
        if (request.ClientSessionToken is { } session)
            return BySession(session);
        return request.Authorization switch
        {
            null => throw ApiError.Unauthorized("The request carries no bearer token."),
            var token when token.StartsWith(SessionPrefix, StringComparison.Ordinal) => BySession(token),
            var token when token.StartsWith(TokenPrefix, StringComparison.Ordinal) => ByPersonalToken(
                token,
                request.Workspace
            ),
            var token => ByApiKey(token, request.Workspace),
        };
    }

    private Caller ByApiKey(string key, string? workspaceId)
    {
        var host = _world.Hosts.FirstOrDefault(candidate => candidate.HasApiKey(key)) ?? throw Unknown();
        return Selection.Matches(workspaceId, host.Workspace.Id)
            ? new Caller(CallerKind.ApiKey, host)
            : throw ApiError.Unauthorized("The API key is of another workspace than the header seam-workspace names.");
    }

    private Caller ByPersonalToken(string token, string? workspaceId)
    {
        if (token != _world.PersonalAccessToken)
            throw Unknown();
        if (workspaceId is null)
            return new Caller(CallerKind.PersonalAccessTokenAlone, _world.Main);
        var host = _world.Hosts.FirstOrDefault(candidate => Selection.Matches(workspaceId, candidate.Workspace.Id));
        return host is not null
            ? new Caller(CallerKind.PersonalAccessToken, host)
            : throw ApiError.Unauthorized("The header seam-workspace names no workspace of the token's owner.");
    }

    private Caller BySession(string token)
    {
        foreach (var host in _world.Hosts)
        {
            if (host.Workspace.ClientSessions.All.FirstOrDefault(session => session.Token == token) is not { } session)
                continue;
            return session.ExpiresAt > host.Workspace.Now
                ? new Caller(CallerKind.ClientSession, host, new SessionScope(host, session))
                : throw ApiError.Unauthorized("The client session is over.");
        }
        throw ApiError.Unauthorized("The client session token is not one of a client session.");
    }

    private Caller ByPublishableKey(string key)
    {
        var host =
            _world.Hosts.FirstOrDefault(candidate => candidate.Workspace.Profile.PublishableKey == key)
            ?? throw ApiError.Unauthorized("The publishable key is not one of a workspace.");
        return host.Workspace.Profile.IsPublishableKeyAuthEnabled
            ? new Caller(CallerKind.PublishableKey, host)
            : throw ApiError.Unauthorized("Publishable keys are switched off in this workspace.");
    }

    private static ApiError Unknown() =>
        ApiError.Unauthorized("The bearer token is not one of a workspace or of its owner.");
}
