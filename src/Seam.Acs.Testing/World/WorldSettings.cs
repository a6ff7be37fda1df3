namespace Seam.Acs.Testing;

/// <summary>What a world is made with, and a copy of it again.</summary>
internal sealed record WorldSettings(int Seed, Uri Endpoint, TimeSpan ActionAttemptDuration);
