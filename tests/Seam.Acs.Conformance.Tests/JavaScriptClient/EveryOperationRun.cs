namespace Seam.Acs.Conformance.Tests;

/// <summary>Every operation called through Seam's JavaScript client, once for all tests that ask what came of it.</summary>
internal static class EveryOperationRun
{
    private static readonly Lazy<Task<IReadOnlyCollection<RecordedAnswer>>> Run = new(RunAsync);

    /// <summary>What the simulator answered.</summary>
    public static Task<IReadOnlyCollection<RecordedAnswer>> AnswersAsync() => Run.Value;

    private static async Task<IReadOnlyCollection<RecordedAnswer>> RunAsync()
    {
        await using var api = new JavaScriptApi();
        await Scenarios.Run(api);
        return api.Answers.Answers;
    }
}
