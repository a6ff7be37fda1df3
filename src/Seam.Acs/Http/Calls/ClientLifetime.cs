using System.Diagnostics.CodeAnalysis;

namespace Seam.Acs;

/// <summary>Whether a client can still be used. A client for another workspace also ends with the client that owns it.</summary>
[SuppressMessage("Design", "CA1001", Justification = "End disposes the source.")]
internal sealed class ClientLifetime
{
    private readonly CancellationTokenSource _source = new();
    private int _hasEnded;

    /// <param name="owner">The lifetime of the client that owns the connections. Null if this client owns them.</param>
    public ClientLifetime(ClientLifetime? owner = null)
    {
        Token = _source.Token;
        OwnerToken = owner?.Token ?? CancellationToken.None;
    }

    /// <summary>Gets the token that is canceled when the client is disposed.</summary>
    public CancellationToken Token { get; }

    /// <summary>Gets the token that is canceled when the owner is disposed.</summary>
    /// <remarks>It is not linked with <see cref="Token"/>: the owner would keep each client that is never disposed.</remarks>
    public CancellationToken OwnerToken { get; }

    public bool HasEnded => Token.IsCancellationRequested || OwnerToken.IsCancellationRequested;

    /// <summary>Ends the client and its calls.</summary>
    /// <returns>False if the client has ended before.</returns>
    public bool End()
    {
        if (Interlocked.Exchange(ref _hasEnded, 1) == 1)
            return false;
        _source.Cancel();
        _source.Dispose();
        return true;
    }
}
