using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>Makes one class of call suffer one fault, by both kinds of call and by each way of making a client.</summary>
internal static class FaultCase
{
    private static readonly SemaphoreSlim Heavy = new(1);

    // All of it is run again for each mutation of the code, of which there are thousands.
#if MUTATION
    private static bool IsShort => true;
#else
    private static bool IsShort => false;
#endif

    private static IEnumerable<ClientSource> Sources => IsShort ? ClientSource.All.Take(1) : ClientSource.All;

    public static TheoryData<string> NamesOf(RetryClass kind) =>
        new(
            FaultTable
                .Groups.SelectMany(group => group.Faults)
                .Where(fault => fault.ByClass.ContainsKey(kind) && !IsSpared(fault, kind))
                .Select(fault => fault.Name)
        );

    public static Task RunAsync(string name, RetryClass kind)
    {
        var fault = FaultTable.Groups.SelectMany(group => group.Faults).Single(fault => fault.Name == name);
        var call = fault.Calls.Single(call => call.Class == kind);
        return Task.WhenAll(
            from source in Sources
            from synchronously in new[] { true, false }
            where !IsSpared(fault, source, synchronously)
            select Task.Run(() => RunAsync(fault, call, source, synchronously))
        );
    }

    // What makes a fault heavy is a body, which is the same to all classes of calls: usually two of them have to do.
    private static bool IsSpared(Fault fault, RetryClass kind) =>
        (fault.IsHeavy || fault.IsBig)
        && (IsShort || (!Repetitions.AreLong && kind is not (RetryClass.Read or RetryClass.Create)));

    // Usually such a fault meets each source and each kind of call once, rather than each pair of them.
    private static bool IsSpared(Fault fault, ClientSource source, bool synchronously) =>
        (fault.IsHeavy || fault.IsBig) && !Repetitions.AreLong && (source == ClientSource.All[0]) != synchronously;

    private static async Task RunAsync(Fault fault, FaultCall call, ClientSource source, bool synchronously)
    {
        var isHeavy = fault.IsHeavy || fault.IsBig;
        if (isHeavy)
            await Heavy.WaitAsync();
        try
        {
            await SufferAsync(fault, call, source, synchronously);
        }
        finally
        {
            if (isHeavy)
                Heavy.Release();
        }
    }

    private static async Task SufferAsync(Fault fault, FaultCall call, ClientSource source, bool synchronously)
    {
        await using var scene = new FaultScene(fault, call, source);
        var got = await scene.RunAsync(synchronously);
        var elapsed = scene.Time.Elapsed;
        var expected = fault.ByClass[call.Class];
        var actual = expected with
        {
            Told = FaultAnswer.Describe(got, call, expected),
            Requests = scene.Deliveries.Count,
            Attempts = FaultAnswer.AttemptsOf(got) ?? expected.Attempts,
            Looks = scene.Looks,
            Seconds = elapsed.TotalSeconds,
            OutcomeUnknown = FaultAnswer.OutcomeUnknownOf(got),
        };
        if (actual != expected)
            Assert.Fail($"{source}, {(synchronously ? "synchronous" : "asynchronous")}\n{expected}\n{actual}\n{got}");
        if (got is Exception failure)
            AssertTold(scene, failure);
        else if (expected.IsSuccess)
            AssertSame(expected.Value?.Invoke(call) ?? call.Value, got);
        AssertHonest(scene, got);
        Assert.Equal(0, scene.Elsewhere.Connections);
    }

    /// <summary>What every exception tells, and what none does.</summary>
    private static void AssertTold(FaultScene scene, Exception failure)
    {
        Assert.DoesNotContain(FaultCall.Secret, failure.ToString(), StringComparison.Ordinal);
        var operation = scene.Call.Path[1..];
        if (failure is SeamCanceledException cancelled)
        {
            Assert.Equal(operation, cancelled.Operation);
            Assert.Equal(scene.Token, cancelled.CancellationToken);
            Assert.Contains(cancelled.ActionAttemptId ?? "", cancelled.Message, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(operation, Assert.IsAssignableFrom<SeamException>(failure).Operation);
        }

        Assert.StartsWith($"{operation}", failure.Message, StringComparison.Ordinal);
        if (scene.Call.Class != RetryClass.Read && failure is not SeamActionAttemptFailedException)
        {
            var consequence = FaultAnswer.OutcomeUnknownOf(failure) ? " may " : "It had no effect.";
            Assert.Contains(consequence, failure.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>
    /// What must hold whatever the fault, and is not read from the table: nothing that must happen once is sent again where
    /// the server may have acted on it, and nothing that the server may have acted on is said to have had no effect.
    /// </summary>
    private static void AssertHonest(FaultScene scene, object? got)
    {
        if (scene.Call.Class == RetryClass.Read)
            return;
        var actedOn = scene.Deliveries.Count(delivery => !delivery.IsRefused);
        if (scene.Call.Class != RetryClass.Idempotent)
            Assert.InRange(actedOn, 0, 1);
        if (got is not Exception)
            Assert.NotEqual(0, actedOn);
        else if (actedOn > 0)
            Assert.True(FaultAnswer.OutcomeUnknownOf(got) || got is SeamActionAttemptFailedException);
    }

    private static void AssertSame(string expected, object? value)
    {
        var actual = JsonSerializer.Serialize(value, value!.GetType());
        if (actual != expected)
            Assert.True(
                JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)),
                $"Expected {expected[..Math.Min(expected.Length, 1000)]}\nbut got {actual[..Math.Min(actual.Length, 1000)]}"
            );
    }
}
