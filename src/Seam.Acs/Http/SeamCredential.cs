using System.Net.Http.Headers;

namespace Seam.Acs;

/// <summary>The headers that tell the API who calls.</summary>
internal sealed class SeamCredential
{
    private readonly string _authorization;
    private readonly string? _workspaceId;
    private readonly string? _clientSessionToken;

    public SeamCredential(string token, string? workspaceId = null, bool isClientSession = false)
    {
        _authorization = $"Bearer {token}";
        _workspaceId = workspaceId;
        _clientSessionToken = isClientSession ? token : null;
    }

    public void AddTo(HttpRequestHeaders headers)
    {
        headers.TryAddWithoutValidation("Authorization", _authorization);
        if (_workspaceId is not null)
            headers.TryAddWithoutValidation("seam-workspace", _workspaceId);
        if (_clientSessionToken is not null)
            headers.TryAddWithoutValidation("client-session-token", _clientSessionToken);
    }
}
