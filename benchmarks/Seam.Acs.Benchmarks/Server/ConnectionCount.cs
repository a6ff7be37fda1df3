namespace Seam.Acs.Benchmarks;

/// <summary>How many connections clients have opened to the server.</summary>
internal sealed class ConnectionCount
{
    private long _opened;

    public long Opened => Interlocked.Read(ref _opened);

    public void Add() => Interlocked.Increment(ref _opened);
}
