namespace Seam.Acs.Conformance.Tests;

/// <summary>Something that the simulator does otherwise than Seam's fake server, on purpose.</summary>
/// <param name="About">What is looked at.</param>
/// <param name="Fake">What is seen on the fake server.</param>
/// <param name="Ours">What is seen on the simulator.</param>
/// <param name="Source">Where our choice comes from.</param>
/// <param name="Look">Looks at it on a server.</param>
internal sealed record Difference(
    string About,
    string Fake,
    string Ours,
    string Source,
    Func<ComparedServer, Task<string>> Look
);
