using System.Net;
using Polly;
using Polly.Hedging;
using Polly.Retry;

namespace Seam.Acs.Tests;

/// <summary>A strategy of the user's that sends again has no say over what must not be done twice.</summary>
public sealed class RepeatRefusalTests
{
    private static readonly string[] Harmful = ["create", "action"];

    public static TheoryData<bool, string> Calls =>
        [.. from synchronously in new[] { true, false } from name in Harmful select (synchronously, name)];

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_lost_answer_stays_what_it_is(bool synchronously, string name)
    {
        var script = new Script(Script.Fail(HttpRequestError.ResponseEnded), Script.Ok());
        using var client = Make(script);

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() =>
            client.Call(synchronously, Things.ByName(name))
        );

        Assert.Single(script.Requests);
        Assert.Equal(1, failure.Attempts);
        Assert.True(failure.OutcomeUnknown);
        Assert.Contains("ResponseEnded", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task So_does_an_answer_that_came_too_late(bool synchronously, string name)
    {
        var time = new TestTime();
        var script = new Script(Script.Stall(time, TimeSpan.FromSeconds(31)), Script.Ok());
        using var client = Make(script, time);

        var failure = await Assert.ThrowsAsync<SeamTimeoutException>(() =>
            client.Call(synchronously, Things.ByName(name))
        );

        Assert.Single(script.Requests);
        Assert.True(failure.OutcomeUnknown);
        Assert.Equal((TimeSpan.FromSeconds(30), false), (failure.Timeout, failure.IsTotal));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Refused_retry_after_a_strategy_s_timeout_does_not_name_the_client_s_own(
        bool synchronously,
        string name
    )
    {
        var time = new TestTime();
        var script = new Script(Script.Stall(time, TimeSpan.FromSeconds(2)), Script.Ok());
        using var client = Client.Make(
            script,
            time,
            options =>
                options.ConfigurePipeline = static pipeline =>
                    pipeline
                        .AddRetry(new RetryStrategyOptions<HttpResponseMessage> { Delay = TimeSpan.Zero })
                        .AddTimeout(TimeSpan.FromSeconds(2))
        );

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() =>
            client.Call(synchronously, Things.ByName(name))
        );

        Assert.Single(script.Requests);
        Assert.True(failure.OutcomeUnknown);
        Assert.Contains("would have sent the request again", failure.Message, StringComparison.Ordinal);
        Assert.IsAssignableFrom<OperationCanceledException>(failure.InnerException!.InnerException);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task An_answer_that_leaves_it_open_ends_the_call(bool synchronously, string name)
    {
        foreach (var status in new[] { 503, 408, 200 })
        {
            var script = new Script(Script.Answer(status), Script.Ok());
            using var client = Make(script);

            var failure = await Assert.ThrowsAsync<SeamTransportException>(() =>
                client.Call(synchronously, Things.ByName(name))
            );

            Assert.Single(script.Requests);
            Assert.True(failure.OutcomeUnknown);
            Assert.Contains("would have sent the request again", failure.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task What_certainly_had_no_effect_may_go_again(bool synchronously, string name)
    {
        var script = new Script(Script.Answer(429), Script.Answer(409), Script.Ok());
        using var client = Make(script, handles: outcome => outcome.Result is { IsSuccessStatusCode: false });

        Assert.Equal(Things.Lamp, await client.Call(synchronously, Things.ByName(name)));
        Assert.Equal(3, script.Requests.Count);
    }

    [Theory]
    [InlineData(true, "read")]
    [InlineData(true, "idempotent")]
    [InlineData(false, "read")]
    [InlineData(false, "idempotent")]
    public async Task So_may_what_is_the_same_when_it_is_done_twice(bool synchronously, string name)
    {
        var script = new Script(
            Script.Fail(HttpRequestError.ResponseEnded),
            Script.Answer(503),
            Script.Answer(200),
            Script.Ok()
        );
        var handled = 0;
        using var client = Make(script, handles: _ => handled++ < 3);

        Assert.Equal(Things.Lamp, await client.Call(synchronously, Things.ByName(name)));
        Assert.Equal(4, script.Requests.Count);
    }

    [Theory]
    [InlineData("create")]
    [InlineData("action")]
    public async Task A_second_one_beside_the_first_is_not_sent(string name)
    {
        var hedged = new TaskCompletionSource();
        var script = new Script(_ =>
        {
            hedged.Task.Wait(TestContext.Current.CancellationToken);
            return Script.Ok()(CancellationToken.None);
        });
        using var client = Client.Make(
            script,
            configure: options =>
                options.ConfigurePipeline = pipeline =>
                    pipeline.AddHedging(
                        new HedgingStrategyOptions<HttpResponseMessage>
                        {
                            Delay = TimeSpan.Zero,
                            MaxHedgedAttempts = 2,
                            OnHedging = args =>
                            {
                                if (args.AttemptNumber == 1)
                                    hedged.SetResult();
                                return default;
                            },
                        }
                    )
        );

        Assert.Equal(Things.Lamp, await client.Call(false, Things.ByName(name)));
        Assert.Single(script.Requests);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("create")]
    [InlineData("action")]
    public async Task Attempt_beside_an_abandoned_one_is_refused_and_leaves_the_outcome_unknown(string name)
    {
        using var reader = new SlowReader(_ => new TaskCompletionSource<HttpResponseMessage>().Task);
        using var client = Client.Make(
            reader,
            configure: options =>
                options.ConfigurePipeline = static pipeline =>
                    pipeline.AddStrategy(static _ => new AbandoningStrategy(), new AbandoningStrategy.Options())
        );

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => client.Call(false, Things.ByName(name)));

        Assert.Equal((1, 1), (reader.Requests, failure.Attempts));
        Assert.True(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_strategy_breaks_after_the_answer_may_have_happened(bool synchronously)
    {
        using var client = Client.Make(
            new Script(Script.Ok()),
            configure: options =>
                options.ConfigurePipeline = pipeline =>
                    pipeline.AddFallback(
                        new()
                        {
                            ShouldHandle = static _ => PredicateResult.True(),
                            FallbackAction = static _ =>
                                Outcome.FromExceptionAsValueTask<HttpResponseMessage>(new FormatException()),
                        }
                    )
        );

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => client.Call(synchronously, Things.Create));

        Assert.True(failure.OutcomeUnknown);
    }

    private static SeamClient Make(
        Script script,
        TestTime? time = null,
        Func<Outcome<HttpResponseMessage>, bool>? handles = null
    ) =>
        Client.Make(
            script,
            time ?? new TestTime(),
            options =>
                options.ConfigurePipeline = pipeline =>
                    pipeline.AddRetry(
                        new RetryStrategyOptions<HttpResponseMessage>
                        {
                            ShouldHandle = args => new ValueTask<bool>(handles?.Invoke(args.Outcome) ?? true),
                            MaxRetryAttempts = 3,
                            Delay = TimeSpan.Zero,
                        }
                    )
        );
}
