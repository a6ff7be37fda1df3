using System.Reflection;

namespace Seam.Acs.Pipeline.Tests;

/// <summary>The page shows the code that these tests run.</summary>
public sealed class PageTests
{
    [Fact]
    public void The_limiter_of_the_page_is_the_one_that_is_tested()
    {
        var page = Read("docs/pipeline.md");
        var example = Read("tests/Seam.Acs.Pipeline.Tests/Examples/RedisRateLimiter.cs");

        var code = example[(example.IndexOf("Examples;", StringComparison.Ordinal) + "Examples;".Length)..].Trim();

        Assert.Contains(code, page, StringComparison.Ordinal);
    }

    private static string Read(string path)
    {
        var root = typeof(PageTests)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepositoryRoot")
            .Value!;
        return File.ReadAllText(Path.Combine(root, path)).ReplaceLineEndings("\n");
    }
}
