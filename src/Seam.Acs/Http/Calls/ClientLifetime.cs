namespace Seam.Acs;

/// <summary>Whether a client can still be used. Clients for other workspaces also end with the client they came from.</summary>
internal sealed class ClientLifetime
{
    private readonly ClientLifetime? _owner;
    private readonly CancellationTokenSource? _source;
    private volatile bool _hasEnded;

    /// <param name="owner">The lifetime of the client that this client came from. Null if there is none.</param>
    public ClientLifetime(ClientLifetime? owner = null)
    {
        _owner = owner;
        _source = owner is null ? new CancellationTokenSource() : null;
        Token = owner?.Token ?? _source!.Token;
    }

    /// <summary>Gets the token that ends the calls which run when the client is disposed.</summary>
    public CancellationToken Token { get; }

    public bool HasEnded => _hasEnded || _owner?.HasEnded == true;

    /// <summary>Ends the client and its calls. False if that was done before.</summary>
    public bool End()
    {
        if (_hasEnded)
            return false;
        _hasEnded = true;
        _source?.Cancel();
        _source?.Dispose();
        return true;
    }
}
