using System.Text.Json.Nodes;

namespace Seam.Acs.Conformance.Tests;

/// <summary>All that the simulator answers is as Seam's OpenAPI document says, to the last member.</summary>
public sealed class SchemaTests
{
    [Fact]
    public async Task Every_operation_answers_as_the_document_says()
    {
        var answers = await EveryOperationRun.AnswersAsync();
        Assert.Equal(NewerFacts.KnownOperations, answers.Select(answer => answer.Path).Distinct().Order());

        Assert.Empty(await (await SchemaPeer.SharedAsync()).ProblemsOfAsync(answers));
    }

    [Fact]
    public async Task Things_in_other_states_are_as_the_document_says()
    {
        var answers = await OtherStates.MakeAsync();
        Assert.Contains(answers, answer => answer.IsSuccess && answer.Path == "/events/list");

        Assert.Empty(await (await SchemaPeer.SharedAsync()).ProblemsOfAsync(answers));
    }

    [Fact]
    public async Task Every_refusal_has_the_form_of_an_error()
    {
        var answers = await Refusals.MakeAsync();
        var refusals = answers.Where(answer => !answer.IsSuccess).ToList();
        foreach (var status in (int[])[400, 401, 404, 405])
            Assert.Contains(refusals, answer => answer.Status == status);
        Assert.Equal(ResponseCheck.Operations.Keys.Order(), refusals.Select(answer => answer.Path).Distinct().Order());

        Assert.Empty(await (await SchemaPeer.SharedAsync()).ProblemsOfAsync(answers));
    }

    [Fact]
    public async Task Document_is_the_pinned_one_and_no_newer_than_the_facts()
    {
        static async Task<JsonNode> ReadAsync(string path) =>
            JsonNode.Parse(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken))!;
        var facts = await ReadAsync(SourceRepository.PathOf("api/facts.json"));
        var pinned = await ReadAsync(Path.Combine(PeerPackages.Source, "package.json"));

        var version = (await SchemaPeer.SharedAsync()).Version;

        Assert.Equal(pinned["dependencies"]!.Text("@seamapi/types"), version);
        Assert.True(
            Version.Parse(version) <= Version.Parse(facts["source"]!.Text("version")),
            $"The document has version {version}."
        );
    }

    [Theory]
    [InlineData("""{"acs_systems":[],"ok":"yes"}""", "/ok must be boolean")]
    [InlineData("""{"acs_systems":[]}""", " must have required property 'ok'")]
    [InlineData("""{"acs_systems":[],"ok":true,"colour":1}""", " must NOT have additional properties: colour")]
    public async Task What_is_not_as_the_document_says_is_found(string body, string problem)
    {
        var document = await SchemaPeer.SharedAsync();

        Assert.Equal(
            [problem],
            await document.ProblemsOfAsync(new RecordedAnswer("GET", "/acs/systems/list", 200, null, body))
        );
    }

    [Fact]
    public async Task An_event_with_a_foreign_member_or_of_an_unknown_type_is_found()
    {
        var known = await EveryOperationRun.AnswersAsync();
        var item = known.Last(answer => answer.Path == "/events/list").Json["events"]![0]!;
        var foreign = item.DeepClone();
        foreign["colour"] = "red";
        var unknown = item.DeepClone();
        unknown["event_type"] = "acs_user.sang";

        var document = await SchemaPeer.SharedAsync();

        Assert.Empty(await document.ProblemsOfEventAsync(item));
        Assert.Contains(
            await document.ProblemsOfEventAsync(foreign),
            problem => problem.EndsWith(": colour", StringComparison.Ordinal)
        );
        Assert.Contains(
            await document.ProblemsOfEventAsync(unknown),
            problem => problem.StartsWith("/event_type", StringComparison.Ordinal)
        );
    }
}
