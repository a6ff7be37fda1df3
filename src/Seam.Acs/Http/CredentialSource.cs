namespace Seam.Acs;

/// <summary>The source of a client's credential that can change.</summary>
internal abstract class CredentialSource
{
    /// <summary>Returns the credential for a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="total">The total time limit of the call.</param>
    /// <param name="synchronously">Whether the credential is there before the method returns.</param>
    public abstract ValueTask<SeamCredential> GetAsync(SeamCall call, TimeLimit total, bool synchronously);

    /// <summary>Returns the replacement of a credential that the API refused. Null if there is none.</summary>
    /// <inheritdoc cref="GetAsync"/>
    public abstract ValueTask<SeamCredential?> RenewAsync(
        SeamCall call,
        SeamCredential refused,
        TimeLimit total,
        bool synchronously
    );
}
