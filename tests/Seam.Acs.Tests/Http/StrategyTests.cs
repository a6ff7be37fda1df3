using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Polly.Simmy;
using Polly.Simmy.Fault;

namespace Seam.Acs.Tests;

/// <summary>Strategies that a user adds to the pipeline.</summary>
public sealed class StrategyTests
{
    [Fact]
    public async Task The_state_of_a_strategy_is_shared_by_all_calls()
    {
        var time = new TestTime();
        var script = new Script(Script.Answer(500));
        using var client = Client.Make(
            script,
            time,
            options =>
                options.ConfigurePipeline = builder =>
                    builder.AddCircuitBreaker(
                        new CircuitBreakerStrategyOptions<HttpResponseMessage>
                        {
                            MinimumThroughput = 2,
                            ShouldHandle = args => new ValueTask<bool>(
                                args.Outcome.Result?.StatusCode == HttpStatusCode.InternalServerError
                            ),
                        }
                    )
        );
        await Assert.ThrowsAsync<SeamApiException>(() => client.Call(false, Things.Create));
        await Assert.ThrowsAsync<SeamApiException>(() => client.Call(true, Things.Push));

        // A strategy that refuses knows why, so not even a read is tried again.
        SeamOperation<Thing>[] operations = [Things.Create, Things.Get];
        foreach (var (synchronously, operation) in operations.SelectMany(of => new[] { (true, of), (false, of) }))
        {
            var refused = await Assert.ThrowsAsync<SeamTransportException>(() => client.Call(synchronously, operation));
            Assert.IsType<BrokenCircuitException>(refused.InnerException);
            Assert.Equal(0, refused.Attempts);
            Assert.False(refused.OutcomeUnknown);
        }

        Assert.Equal(2, script.Requests.Count);
        Assert.Empty(time.Waits);
    }

    [Fact]
    public void Strategies_keep_to_the_client_s_clock()
    {
        var time = new TestTime();
        (TimeProvider? Time, string? Name) given = default;

        using var client = Client.Make(
            time: time,
            configure: options => options.ConfigurePipeline = builder => given = (builder.TimeProvider, builder.Name)
        );

        Assert.Same(time, given.Time);
        Assert.Equal("Seam.Acs.User", given.Name);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_fails_before_anything_was_sent_is_tried_again_whatever_it_is(bool synchronously)
    {
        var (script, faults) = (new Script(Script.Ok()), 0);
        using var client = Client.Make(
            script,
            new TestTime(),
            options =>
                options.ConfigurePipeline = builder =>
                    builder.AddChaosFault(
                        new()
                        {
                            InjectionRate = 1,
                            FaultGenerator = _ =>
                                ValueTask.FromResult<Exception?>(faults++ == 0 ? new HttpRequestException() : null),
                        }
                    )
        );

        Assert.Equal(Things.Lamp, await client.Call(synchronously, Things.Create));

        Assert.Equal(2, faults);
        Assert.Single(script.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_create_that_was_answered_is_not_tried_again_whatever_a_strategy_makes_of_it(bool synchronously)
    {
        var script = new Script(Script.Answer(409));
        using var client = Client.Make(
            script,
            new TestTime(),
            options =>
                options.ConfigurePipeline = builder =>
                    builder.AddFallback(
                        new()
                        {
                            ShouldHandle = static _ => PredicateResult.True(),
                            FallbackAction = static _ =>
                                Outcome.FromExceptionAsValueTask<HttpResponseMessage>(new HttpRequestException()),
                        }
                    )
        );

        await Assert.ThrowsAsync<SeamTransportException>(() => client.Call(synchronously, Things.Create));

        Assert.Single(script.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_strategy_sees_the_headers_of_the_body(bool synchronously)
    {
        var types = new List<string?>();
        using var client = Client.Make(
            new Script(Script.Ok()),
            configure: options =>
                options.ConfigurePipeline = builder =>
                    builder.AddRetry(
                        new()
                        {
                            ShouldHandle = args =>
                            {
                                types.Add(args.Outcome.Result?.Content.Headers.ContentType?.MediaType);
                                return PredicateResult.False();
                            },
                        }
                    )
        );

        await client.Call(synchronously, Things.Get);

        Assert.Equal(["application/json"], types);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_strategy_may_make_the_answer_itself(bool synchronously)
    {
        using var made = Script.Ok()(CancellationToken.None);
        var script = new Script(Script.Answer(418));
        using var client = Client.Make(
            script,
            configure: options =>
                options.ConfigurePipeline = builder =>
                    builder.AddFallback(
                        new()
                        {
                            ShouldHandle = args => new ValueTask<bool>((int)args.Outcome.Result!.StatusCode == 418),
                            FallbackAction = _ => Outcome.FromResultAsValueTask(made),
                        }
                    )
        );

        Assert.Equal(Things.Lamp, await client.Call(synchronously, Things.Get));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_that_a_strategy_made_and_that_breaks_off_is_an_error(bool synchronously)
    {
        var broken = new IOException("The stream broke.");
        using var client = Client.Make(
            new Script(Script.Answer(418)),
            configure: options =>
                options.ConfigurePipeline = builder =>
                    builder.AddFallback(
                        new()
                        {
                            ShouldHandle = args => new ValueTask<bool>((int)args.Outcome.Result!.StatusCode == 418),
                            FallbackAction = _ =>
                                Outcome.FromResultAsValueTask(
                                    new HttpResponseMessage { Content = new StreamContent(new BrokenStream(broken)) }
                                ),
                        }
                    )
        );

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => client.Call(synchronously, Things.Create));

        Assert.Same(broken, failure.InnerException);
        Assert.Equal("things/create", failure.Operation);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_time_limit_that_a_strategy_keeps_is_not_said_to_be_the_clients(bool synchronously)
    {
        var time = new TestTime();
        using var client = Client.Make(
            new Script(Script.Stall(time, TimeSpan.FromSeconds(2))),
            time,
            options => options.ConfigurePipeline = builder => builder.AddTimeout(TimeSpan.FromSeconds(2))
        );

        var failure = await Assert.ThrowsAsync<SeamTimeoutException>(() => client.Call(synchronously, Things.Create));

        Assert.Equal(TimeSpan.FromSeconds(2), failure.Timeout);
        Assert.Contains("within 2 s (a strategy of ConfigurePipeline)", failure.Message, StringComparison.Ordinal);
        Assert.True(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Failure_of_another_call_in_a_strategy_is_not_reported_as_the_call_s_own(bool synchronously)
    {
        using var other = Client.Make(new Script(Script.Answer(400)));
        using var client = Client.Make(
            new Script(Script.Ok()),
            configure: options =>
                options.ConfigurePipeline = builder =>
                    builder.AddFallback(
                        new()
                        {
                            ShouldHandle = static _ => PredicateResult.True(),
                            FallbackAction = async _ =>
                            {
                                await other.Call(false, Things.Get);
                                return Outcome.FromResult(new HttpResponseMessage());
                            },
                        }
                    )
        );

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => client.Call(synchronously, Things.Create));

        Assert.Equal(("things/create", 1), (failure.Operation, failure.Attempts));
        Assert.True(failure.OutcomeUnknown);
        Assert.Equal("things/get", Assert.IsType<SeamApiException>(failure.InnerException).Operation);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Failure_of_another_call_in_a_handler_is_not_reported_as_the_call_s_own(bool synchronously)
    {
        using var other = Client.Make(new Script(Script.Answer(400)));
        using var client = Client.Make(
            new Script(cancellationToken =>
            {
                other.Send(Things.Get, cancellationToken: cancellationToken);
                throw new InvalidOperationException("The other call succeeded.");
            })
        );

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => client.Call(synchronously, Things.Create));

        Assert.Equal(("things/create", 1), (failure.Operation, failure.Attempts));
        Assert.True(failure.OutcomeUnknown);
        Assert.Equal("things/get", Assert.IsType<SeamApiException>(failure.InnerException).Operation);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Response_that_a_strategy_makes_is_read_within_the_total_time(bool synchronously)
    {
        var time = new TestTime();
        using var client = Client.Make(
            new Script(Script.Answer(418)),
            time,
            options =>
                options.ConfigurePipeline = builder =>
                    builder.AddFallback(
                        new()
                        {
                            ShouldHandle = args => new ValueTask<bool>((int)args.Outcome.Result!.StatusCode == 418),
                            FallbackAction = _ =>
                                Outcome.FromResultAsValueTask(
                                    new HttpResponseMessage
                                    {
                                        Content = new StreamContent(new EndlessStream(time, options.TotalTimeout)),
                                    }
                                ),
                        }
                    )
        );

        var failure = await Assert.ThrowsAsync<SeamTimeoutException>(() =>
            client
                .Call(synchronously, Things.Get)
                .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)
        );

        Assert.True(failure.IsTotal);
    }

    /// <summary>A stream that lets time pass, and then ends only when the reader gives up.</summary>
    private sealed class EndlessStream(TestTime time, TimeSpan runs) : MemoryStream
    {
        private readonly CancellationTokenSource _closed = new();

        public override int Read(byte[] buffer, int offset, int count)
        {
            time.Advance(runs);
            _closed.Token.WaitHandle.WaitOne(TimeSpan.FromSeconds(30));
            throw new ObjectDisposedException(nameof(EndlessStream));
        }

        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            time.Advance(runs);
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }

        protected override void Dispose(bool disposing)
        {
            _closed.Cancel();
            base.Dispose(disposing);
        }
    }

    private sealed class BrokenStream(IOException failure) : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw failure;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw failure;
    }
}
