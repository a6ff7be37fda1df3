using Seam.Acs.Testing.Tests;

namespace Seam.Acs.Conformance.Tests;

/// <summary>The table of what agrees says what is so.</summary>
public sealed class ConformanceTests
{
    /// <summary>The environment variable that has the page written instead of compared.</summary>
    internal const string Switch = "SEAM_ACS_WRITE_CONFORMANCE";

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "conformance.md");

    [Fact]
    public async Task The_page_is_up_to_date()
    {
        var answers = await EveryOperationRun.AnswersAsync();
        Assert.Empty(await (await SchemaPeer.SharedAsync()).ProblemsOfAsync(answers));

        var succeeded = answers.Where(answer => answer.IsSuccess).Select(answer => answer.Path).ToHashSet();
        var expected = ConformanceTable.Write(succeeded, await FakeRun.SucceededAsync(), succeeded);

        if (Environment.GetEnvironmentVariable(Switch) == "1")
            await File.WriteAllTextAsync(Page, expected, TestContext.Current.CancellationToken);
        var actual = await File.ReadAllTextAsync(Page, TestContext.Current.CancellationToken);
        Assert.Equal(expected, actual.ReplaceLineEndings("\n"));
    }
}
