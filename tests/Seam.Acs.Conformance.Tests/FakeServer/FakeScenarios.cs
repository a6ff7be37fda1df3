namespace Seam.Acs.Conformance.Tests;

/// <summary>What our client does on Seam's fake server, by what it is about.</summary>
internal static partial class FakeScenarios
{
    private static readonly DateTimeOffset LongAgo = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What may run any number of times, on a server that others use.</summary>
    public static IReadOnlyDictionary<string, Func<FakeSeam, Task>> All { get; } =
        new Dictionary<string, Func<FakeSeam, Task>>
        {
            ["users"] = Users,
            ["users, synchronously"] = UsersSynchronously,
            ["systems and entrances"] = Entrances,
            ["access groups"] = Groups,
            ["events"] = Events,
            ["webhooks"] = Webhooks,
            ["workspaces"] = Workspaces,
            ["connect webviews"] = Webviews,
            ["connected accounts"] = Accounts,
            ["client sessions"] = Sessions,
            ["a publishable key"] = PublishableKey,
            ["action attempts"] = Attempts,
        };

    /// <summary>Does all on a server of its own, in the end what takes away the keys that the others need.</summary>
    public static async Task RunAllAsync(FakeSeam fake)
    {
        foreach (var scenario in All.Values)
            await scenario(fake);
        await EndOfTheSandbox(fake);
    }
}
