namespace Seam.Acs.Tests;

/// <summary>The table of what is covered says what is so.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void Every_operation_is_covered()
    {
        var count = ApiFacts.Instance.Operations.Count;
        Assert.EndsWith(
            $"\n{count} of {count} operations are covered.\n",
            CoverageTable.Write(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_table_is_up_to_date() => CheckedInFile.AssertIsCurrent("docs/coverage.md", CoverageTable.Write());
}
