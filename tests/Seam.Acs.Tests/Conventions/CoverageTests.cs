namespace Seam.Acs.Tests;

/// <summary>The table of what is covered says what is so.</summary>
public sealed class CoverageTests
{
    /// <summary>The environment variable that has the table written instead of compared.</summary>
    internal const string Switch = "SEAM_ACS_WRITE_COVERAGE";

    [Fact]
    public void Every_operation_is_covered() =>
        Assert.EndsWith("\n133 of 133 operations are covered.\n", CoverageTable.Write(), StringComparison.Ordinal);

    [Fact]
    public Task The_table_is_up_to_date() => WrittenPage.AssertAsync("coverage.md", CoverageTable.Write(), Switch);
}
