namespace Seam.Acs.Conformance.Tests;

/// <summary>What the list of differences says is so, on both sides.</summary>
public sealed class DifferenceTests
{
    public static TheoryData<string> About => [.. KnownDifferences.All.Select(difference => difference.About)];

    [Theory]
    [MemberData(nameof(About))]
    public async Task The_difference_is_seen_on_both_sides(string about)
    {
        var difference = KnownDifferences.All.Single(known => known.About == about);
        using var fake = ComparedServer.Of(await FakeSeam.SharedAsync());
        using var simulator = ComparedServer.OfSimulator();

        Assert.Equal(
            (difference.Fake, difference.Ours),
            (await difference.Look(fake), await difference.Look(simulator))
        );
        Assert.NotEqual(difference.Fake, difference.Ours);
    }
}
