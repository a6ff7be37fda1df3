namespace Seam.Acs;

/// <summary>A credential that can change while the client runs. Each call reads it once, and again if it was refused.</summary>
/// <param name="changing">The credential. Its exceptions become the call's.</param>
/// <param name="workspaceId">The workspace that replaces the credential's own; null to keep that.</param>
internal sealed class CurrentCredential(IChangingCredential changing, string? workspaceId) : CredentialSource
{
    public override ValueTask<SeamCredential> GetAsync(SeamCall call, TimeLimit total, bool synchronously) =>
        new(Read(call));

    public override ValueTask<SeamCredential?> RenewAsync(
        SeamCall call,
        SeamCredential refused,
        TimeLimit total,
        bool synchronously
    ) => new(Read(call) is var current && current.IsSame(refused) ? null : current);

    private SeamCredential Read(SeamCall call)
    {
        try
        {
            var credential = changing.Look();
            if (workspaceId is not null)
                credential = credential.ForWorkspace(workspaceId);
            credential.CheckReaches(call.Operation);
            return credential;
        }
        catch (SeamConfigurationException failure)
        {
            throw Failure.FromConfiguration(call, failure);
        }
    }
}
