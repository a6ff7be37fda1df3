namespace Seam.Acs.Tests;

/// <summary>All that goes wrong between a client and its server, and what must become of each call then.</summary>
internal static class FaultTable
{
    public static readonly IReadOnlyList<FaultGroup> Groups =
    [
        new(
            "The server refuses, or fails",
            [.. StatusFaults.Waits, .. StatusFaults.Failures, .. StatusFaults.Refusals]
        ),
        new("There is no connection", ConnectionFaults.NotMade),
        new("The connection breaks", [.. ConnectionFaults.Broken, .. ConnectionFaults.BrokenAnswers]),
        new("The answer is not what it should be", ContentFaults.NotTheValue),
        new("The value is not what it should be", ContentFaults.WrongValues),
        new("The answer is packed", PackedFaults.All),
        new("The answer takes its time", TimeFaults.All),
        new("The caller cancels", CancellationFaults.All),
        new("An action was begun", ActionFaults.All),
        new("A create with a key, with `ResolveUnknownCreates`", KeyedCreateFaults.All),
    ];
}
