using System.Reflection;

namespace Seam.Acs.Tests;

/// <summary>The table of what is covered says what is so.</summary>
public sealed class CoverageTests
{
    /// <summary>The environment variable that has the table written instead of compared.</summary>
    internal const string Switch = "SEAM_ACS_WRITE_COVERAGE";

    private static readonly string File = Path.Combine(
        typeof(CoverageTests)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "RepositoryRoot")
            .Value!,
        "docs",
        "coverage.md"
    );

    [Fact]
    public void Every_operation_is_covered() =>
        Assert.EndsWith("\n133 of 133 operations are covered.\n", CoverageTable.Write(), StringComparison.Ordinal);

    [Fact]
    public async Task The_table_is_up_to_date()
    {
        var expected = CoverageTable.Write();
        if (Environment.GetEnvironmentVariable(Switch) == "1")
            await System.IO.File.WriteAllTextAsync(File, expected, TestContext.Current.CancellationToken);
        var actual = await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken);
        Assert.Equal(expected, actual.ReplaceLineEndings("\n"));
    }
}
