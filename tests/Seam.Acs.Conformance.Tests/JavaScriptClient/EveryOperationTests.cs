namespace Seam.Acs.Conformance.Tests;

/// <summary>Seam's JavaScript client can call everything that the simulator has.</summary>
public sealed class EveryOperationTests
{
    [Fact]
    public async Task Every_operation_succeeds_by_the_clients_own_method_and_verb()
    {
        var answers = await EveryOperationRun.AnswersAsync();

        Assert.Equal(
            ResponseCheck
                .Operations.Values.Select(operation => $"{operation["verbs"]![0]} {operation["path"]}")
                .Order(),
            answers
                .Where(answer => answer.IsSuccess)
                .Select(answer => $"{answer.Verb} {answer.Path}")
                .Distinct()
                .Order()
        );
    }
}
