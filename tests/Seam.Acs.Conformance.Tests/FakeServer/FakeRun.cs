namespace Seam.Acs.Conformance.Tests;

/// <summary>All that our client does on Seam's fake server, done once for the tests that ask what came of it.</summary>
internal static class FakeRun
{
    private static readonly Lazy<Task<IReadOnlySet<string>>> Run = new(RunAsync);

    /// <summary>The paths of the operations that succeeded.</summary>
    public static Task<IReadOnlySet<string>> SucceededAsync() => Run.Value;

    private static async Task<IReadOnlySet<string>> RunAsync()
    {
        using var fake = await FakeSeam.StartAsync();
        await FakeScenarios.RunAllAsync(fake);
        return fake.Answers.Succeeded.ToHashSet();
    }
}
