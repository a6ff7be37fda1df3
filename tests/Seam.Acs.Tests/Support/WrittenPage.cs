using System.Reflection;

namespace Seam.Acs.Tests;

/// <summary>A page of the documentation that is written out of tests.</summary>
internal static class WrittenPage
{
    /// <summary>Compares a page with what it must be, or writes it where an environment variable is 1.</summary>
    public static async Task AssertAsync(string name, string expected, string writes)
    {
        var root = typeof(WrittenPage)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "RepositoryRoot")
            .Value!;
        var file = Path.Combine(root, "docs", name);
        if (Environment.GetEnvironmentVariable(writes) == "1")
            await File.WriteAllTextAsync(file, expected, TestContext.Current.CancellationToken);
        var actual = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal(expected, actual.ReplaceLineEndings("\n"));
    }
}
