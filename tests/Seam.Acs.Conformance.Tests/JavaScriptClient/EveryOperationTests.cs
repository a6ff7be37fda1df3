namespace Seam.Acs.Conformance.Tests;

/// <summary>Seam's JavaScript client can call everything that the client and the simulator have.</summary>
public sealed class EveryOperationTests
{
    [Fact]
    public async Task Every_operation_succeeds_by_the_clients_own_method_and_verb()
    {
        var answers = await EveryOperationRun.AnswersAsync();

        Assert.Equal(
            NewerFacts.KnownOperations.Select(path => $"{ResponseCheck.Operations[path]["verbs"]![0]} {path}").Order(),
            answers
                .Where(answer => answer.IsSuccess)
                .Select(answer => $"{answer.Verb} {answer.Path}")
                .Distinct()
                .Order()
        );
    }
}
