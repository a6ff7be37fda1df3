namespace Seam.Acs.Samples.Tests;

/// <summary>The samples of one page each, as processes: without an account, and on a workspace that stands for the real one.</summary>
public sealed class SmallSampleTests
{
    private static readonly Dictionary<string, string> NoEnvironment = [];

    [Fact]
    public async Task A_card_is_written_at_the_second_try_and_read_again()
    {
        var run = await SampleProcess.RunAsync("CardEncoding", NoEnvironment);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "Lay a card on Front desk.",
                "Not written (no_credential_on_encoder), 2 tries left.",
                "The card is written.",
                "Read again: it is this guest's.",
                "It opens Room 1, Pool.",
            ],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
    }

    [Fact]
    public async Task A_worker_tells_whose_access_ends_soon()
    {
        var run = await SampleProcess.RunAsync("AccessWorker", NoEnvironment);

        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.Output.Split('\n'), line => line.Contains("(code, Maple House) ends at"));
        Assert.Contains("1 accesses end within 1.00:00:00", run.Output);
    }

    [Fact]
    public async Task The_records_are_members_of_a_programs_own_JSON()
    {
        var run = await SampleProcess.RunAsync("NativeAot", NoEnvironment);

        Assert.Equal(0, run.ExitCode);
        var building = System.Text.Json.Nodes.JsonNode.Parse(run.Output)!;
        Assert.Equal("Maple House", (string?)building["Systems"]![0]!["name"]);
        Assert.Equal("Garage", (string?)building["Doors"]![1]!["display_name"]);
    }
}
