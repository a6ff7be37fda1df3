namespace Seam.Acs.Conformance.Tests;

/// <summary>The table of what agrees says what is so.</summary>
public sealed class ConformanceTests
{
    [Fact]
    public async Task The_page_is_up_to_date()
    {
        var answers = await EveryOperationRun.AnswersAsync();
        Assert.Empty(await (await SchemaPeer.SharedAsync()).ProblemsOfAsync(answers));

        var succeeded = answers.Where(answer => answer.IsSuccess).Select(answer => answer.Path).ToHashSet();
        var expected = ConformanceTable.Write(succeeded, await FakeRun.SucceededAsync(), succeeded);

        CheckedInFile.AssertIsCurrent("docs/conformance.md", expected);
    }
}
