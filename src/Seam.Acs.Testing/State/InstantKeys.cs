namespace Seam.Acs.Testing;

/// <summary>Makes and deletes instant keys, each with the client session that it opens.</summary>
internal sealed class InstantKeys
{
    private readonly Workspace _workspace;
    private readonly RandomSource _tokens;
    private readonly Uri _endpoint;

    public InstantKeys(Workspace workspace, RandomSource tokens, Uri endpoint)
    {
        _workspace = workspace;
        _tokens = tokens;
        _endpoint = endpoint;
    }

    public InstantKeyEntity Make(IdentityEntity identity, long maxUseCount, CustomizationProfileEntity? profile)
    {
        var session = _workspace.ClientSessions.Add(
            new ClientSessionEntity(_workspace)
            {
                Token = NewToken(),
                ExpiresAt = _workspace.Now + Policies.InstantKeyLifetime,
                Identity = identity,
            }
        );
        return _workspace.InstantKeys.Add(
            new InstantKeyEntity(_workspace)
            {
                Identity = identity,
                ClientSessionId = session.Id,
                ExpiresAt = session.ExpiresAt,
                Url = new Uri(_endpoint, "instant_key/" + _tokens.NextHex(8)),
                MaxUseCount = maxUseCount,
                Profile = profile,
            }
        );
    }

    public string NewToken() => "seam_cst1_" + _tokens.NextHex(16);

    public void Delete(InstantKeyEntity key)
    {
        _workspace.InstantKeys.Remove(key);
        if (_workspace.ClientSessions.TryGet(key.ClientSessionId, out var session))
            Delete(session);
    }

    public void Delete(ClientSessionEntity session)
    {
        _workspace.ClientSessions.Remove(session);
        _workspace.Events.NoteDeleted(session);
    }
}
