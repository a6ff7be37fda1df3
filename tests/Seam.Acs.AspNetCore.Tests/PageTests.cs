namespace Seam.Acs.AspNetCore.Tests;

/// <summary>The page shows the code that these tests run.</summary>
public sealed class PageTests
{
    [Fact]
    public void Store_of_the_page_is_the_tested_one()
    {
        var page = SourceRepository.Read("docs/asp-net-core.md");
        var example = SourceRepository.Read("tests/Seam.Acs.AspNetCore.Tests/Examples/RedisEventStore.cs");

        var code = example[(example.IndexOf("Examples;", StringComparison.Ordinal) + "Examples;".Length)..].Trim();

        Assert.Contains(code, page, StringComparison.Ordinal);
    }
}
