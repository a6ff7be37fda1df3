namespace Seam.Acs;

/// <summary>Where the calls of a client get a credential that isn't fixed.</summary>
internal abstract class CredentialSource
{
    /// <summary>Returns the credential for a call.</summary>
    public abstract ValueTask<SeamCredential> GetAsync(SeamCall call, bool synchronously);

    /// <summary>Returns the replacement of a credential that the API refused; null if there is none.</summary>
    public abstract ValueTask<SeamCredential?> RenewAsync(SeamCall call, SeamCredential refused, bool synchronously);
}
