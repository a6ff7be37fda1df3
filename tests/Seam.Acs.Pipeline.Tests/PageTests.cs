namespace Seam.Acs.Pipeline.Tests;

/// <summary>The page shows the code that these tests run.</summary>
public sealed class PageTests
{
    [Fact]
    public void The_limiter_of_the_page_is_the_one_that_is_tested()
    {
        var page = SourceRepository.Read("docs/pipeline.md");
        var example = SourceRepository.Read("tests/Seam.Acs.Pipeline.Tests/Examples/RedisRateLimiter.cs");

        var code = example[(example.IndexOf("Examples;", StringComparison.Ordinal) + "Examples;".Length)..].Trim();

        Assert.Contains(code, page, StringComparison.Ordinal);
    }
}
