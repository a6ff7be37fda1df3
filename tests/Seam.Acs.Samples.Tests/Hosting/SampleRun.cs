using System.Text.Json.Nodes;

namespace Seam.Acs.Samples.Tests;

/// <summary>How a run of the sample ended.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Errors)
{
    public IReadOnlyList<string> ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The rows of a run with <c>--json</c>. It fails where standard output holds anything else.</summary>
    public IReadOnlyList<JsonObject> Rows => [.. JsonNode.Parse(Output)!.AsArray().Select(row => row!.AsObject())];

    public IReadOnlyList<string> Column(string member) => [.. Rows.Select(row => row[member]!.GetValue<string>())];

    /// <summary>Checks that the run failed with a code, told why in one line, and kept its inner life to itself.</summary>
    public string AssertFailed(int exitCode)
    {
        Assert.Equal(exitCode, ExitCode);
        var line = Assert.Single(ErrorLines);
        Assert.DoesNotContain("   at ", Errors);
        Assert.DoesNotContain("Exception", Errors);
        return line;
    }
}
