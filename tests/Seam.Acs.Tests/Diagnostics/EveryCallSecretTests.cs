using System.Text.Json.Nodes;
using Polly;
using Polly.CircuitBreaker;

namespace Seam.Acs.Tests;

/// <summary>
/// Whatever is sent and whatever comes back, in good days and in bad ones: no trace, no metric, no message and no exception
/// repeats it.
/// </summary>
public sealed class EveryCallSecretTests
{
    public static TheoryData<string> Paths => new(ApiFacts.Instance.Operations.Select(operation => operation.Path));

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Nothing_that_is_seen_of_a_call_repeats_what_went_over_the_wire(string path)
    {
        var operation = ApiFacts.Operation(path);
        var sample = ParameterVariants.Parameters(operation, "all");
        var parameters = (JsonObject)Marked.Of(sample)!;
        using var observer = new Observer();
        foreach (var form in FormsOf(path))
        {
            var time = new TestTime();
            foreach (var misfortune in Misfortune.All(operation, parameters, time))
                await Suffer(observer, operation, form, parameters, misfortune, time);
        }
    }

    [Fact]
    public void A_mark_is_found()
    {
        Assert.True(Marked.IsIn("a ZQ7MARK"));
        Assert.True(Marked.IsIn("PIN 481510."));
        Assert.False(Marked.IsIn("nothing"));
        var marked = ApiFacts
            .Instance.Operations.Select(operation => Marked.Of(ParameterVariants.Parameters(operation, "all")))
            .Count(parameters => Marked.TextsIn(parameters).Any());
        Assert.True(marked > 40, $"{marked} operations have a marked parameter.");
    }

    // Usually every second operation in one form, and the others in the other form.
    private static CallForm[] FormsOf(string path)
    {
        CallForm[] forms = [CallForm.Request, CallForm.Async];
        var place = ApiFacts.Instance.Operations.TakeWhile(operation => operation.Path != path).Count();
        return Repetitions.AreLong ? forms : [forms[place % 2]];
    }

    private static async Task Suffer(
        Observer observer,
        ApiOperation operation,
        CallForm form,
        JsonObject parameters,
        Misfortune misfortune,
        TestTime time
    )
    {
        observer.Clear();
        var script = new Script(misfortune.Steps);
        using var cancelled = new CancellationTokenSource();
        if (misfortune.IsCancelled)
            script = new Script(Script.Cancel(cancelled));
        var answers = new List<SeamResponse>();
        var options = new SeamRequestOptions
        {
            Headers = new Dictionary<string, string> { ["x-mark"] = Marked.Header },
            OnResponse = answers.Add,
        };
        var clientOptions = new SeamClientOptions();
        using var client = observer.CreateClient(
            script,
            time,
            made =>
            {
                clientOptions = made;
                made.ApiKey = Marked.ApiKey;
                made.MaxRetries = 1;
                // Chance would choose the digits of a wait.
                made.RetryDelay = TimeSpan.Zero;
                if (misfortune.IsRefusedByStrategy)
                    made.ConfigurePipeline = static pipeline =>
                        pipeline.AddStrategy(static _ => new Refusing(), new RefusingOptions());
            }
        );

        Exception? failure = null;
        try
        {
            await OperationCall.Invoke(client, operation, form, parameters, options, cancelled.Token);
        }
        catch (Exception thrown) when (thrown is SeamException or SeamCanceledException)
        {
            failure = thrown;
        }

        Assert.True(failure is not null || !misfortune.AlwaysFails, $"{misfortune.Name}: the call did not fail.");
        AssertWasSent(script, parameters, misfortune);
        Assert.Contains(observer.Spans, span => span.OperationName == operation.Path[1..]);
        Assert.NotEmpty(observer.Measurements);
        Assert.NotEmpty(observer.Logs.Messages);
        var seen = Told.By(observer)
            .Concat(failure is null ? [] : Told.By(failure))
            .Concat(answers.Select(answer => $"answer: {answer}"))
            .Append($"options: {clientOptions}")
            .Append($"options of the call: {options}");
        foreach (var line in seen)
            Assert.False(Marked.IsIn(line), $"{operation.Path} ({form}), {misfortune.Name}: {line}");
    }

    private static void AssertWasSent(Script script, JsonObject parameters, Misfortune misfortune)
    {
        if (misfortune.IsRefusedByStrategy)
        {
            Assert.Empty(script.Requests);
            return;
        }

        var sent = script.Requests.First();
        Assert.Equal(Marked.Header, sent.Headers["x-mark"]);
        Assert.Equal($"Bearer {Marked.ApiKey}", sent.Headers["authorization"]);
        if (Marked.TextsIn(parameters).Any() && !misfortune.HasNoConnection)
            Assert.True(Marked.IsIn(sent.Url + sent.Body), sent.Url);
    }

    private sealed class RefusingOptions : ResilienceStrategyOptions;

    private sealed class Refusing : ResilienceStrategy<HttpResponseMessage>
    {
        protected override ValueTask<Outcome<HttpResponseMessage>> ExecuteCore<TState>(
            Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback,
            ResilienceContext context,
            TState state
        ) => new(Outcome.FromException<HttpResponseMessage>(new BrokenCircuitException()));
    }
}
