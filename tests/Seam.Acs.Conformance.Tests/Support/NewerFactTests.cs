using System.Text.Json.Nodes;

namespace Seam.Acs.Conformance.Tests;

/// <summary>The list of what the peers can't know holds nothing that they do know.</summary>
public sealed class NewerFactTests
{
    public static TheoryData<string> Operations => [.. NewerFacts.Operations.Keys];

    public static TheoryData<string> About => [.. NewerFacts.InResponses.Select(fact => fact.About)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Newer_operation_is_unknown_to_the_client_and_the_document(string operation)
    {
        await using var api = new JavaScriptApi();

        var reply = await api.Ask(operation);
        var problems = await (await SchemaPeer.SharedAsync()).ProblemsOfAsync(
            new RecordedAnswer("POST", operation, 200, null, """{"ok":true}""")
        );

        Assert.Equal("TypeError", reply["failure"]?.Text("name"));
        Assert.Equal([$"The document has no operation {operation}"], problems);
    }

    [Theory]
    [MemberData(nameof(About))]
    public async Task Newer_fact_is_in_a_response_and_unknown_to_the_document(string about)
    {
        var fact = NewerFacts.InResponses.Single(known => known.About == about);
        var answers = (await EveryOperationRun.AnswersAsync()).Concat(await OtherStates.MakeAsync());
        var holder = answers.FirstOrDefault(answer => fact.RemoveFrom(answer.Json));
        Assert.True(holder is not null, $"No response has {about}.");

        var document = await SchemaPeer.SharedAsync();

        Assert.NotEmpty(await document.ProblemsOfAsync(holder, fact));
        Assert.Empty(await document.ProblemsOfAsync(holder));
    }
}
