namespace Seam.Acs.Benchmarks;

/// <summary>What one published program takes from its start to its end, with one call in between.</summary>
/// <param name="Kind">How it was published.</param>
/// <param name="PeerName">Which peer is in it.</param>
/// <param name="Seconds">The median of its runs.</param>
/// <param name="Bytes">All that is published, debug symbols left out.</param>
internal sealed record ColdStart(string Kind, string PeerName, double Seconds, long Bytes);
