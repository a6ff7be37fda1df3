using System.Net;

namespace Seam.Acs;

/// <summary>Where the calls of a client have their credential from, where it isn't fixed.</summary>
internal abstract class CredentialSource
{
    /// <summary>Gives a call its credential.</summary>
    public abstract ValueTask EnterAsync(SeamCall call);

    /// <inheritdoc cref="EnterAsync"/>
    public abstract void Enter(SeamCall call);

    /// <summary>Whether the answer says that the credential has ended, and the call has another one to go again with.</summary>
    /// <remarks>A refused credential changes nothing, so any call can be sent again.</remarks>
    public async ValueTask<bool> RenewAsync(SeamCall call, HttpResponseMessage response) =>
        IsOutworn(call, response) && Renewed(call, await NextAsync(call).ConfigureAwait(false));

    /// <inheritdoc cref="RenewAsync"/>
    public bool Renew(SeamCall call, HttpResponseMessage response) =>
        IsOutworn(call, response) && Renewed(call, Next(call));

    /// <summary>The credential in the place of the one that was refused; <c>null</c> where there is no other.</summary>
    protected abstract ValueTask<SeamCredential?> NextAsync(SeamCall call);

    /// <inheritdoc cref="NextAsync"/>
    protected abstract SeamCredential? Next(SeamCall call);

    private static bool IsOutworn(SeamCall call, HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.Unauthorized && !call.HasNewCredential;

    private static bool Renewed(SeamCall call, SeamCredential? credential)
    {
        if (credential is null)
            return false;
        call.Credential = credential;
        return call.HasNewCredential = true;
    }
}
