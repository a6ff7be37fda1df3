using System.ComponentModel.DataAnnotations;
using System.Runtime.ExceptionServices;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Seam.Acs;

/// <summary>The retries of a client, with the user's own strategies below them. All calls share the strategies' state.</summary>
internal sealed class SeamPipeline
{
    private readonly Lazy<ResiliencePipeline<HttpResponseMessage>> _polly;
    private readonly bool _hasUserStrategies;

    /// <exception cref="SeamConfigurationException">The user's callback failed, or its strategies cannot be built.</exception>
    public SeamPipeline(SeamSettings settings)
    {
        _hasUserStrategies = settings.ConfigurePipeline is not null;
        // A program whose calls succeed needs no retries, and building them takes a good part of its start.
        _polly = _hasUserStrategies
            ? new Lazy<ResiliencePipeline<HttpResponseMessage>>(Build(settings))
            : new Lazy<ResiliencePipeline<HttpResponseMessage>>(() => Build(settings));
    }

    /// <summary>Gets or sets the function that returns a random number from 0 up to 1 for a delay.</summary>
    public Func<double> Chance { get; set; } = Random.Shared.NextDouble;

    /// <summary>Runs the attempts of a call.</summary>
    /// <returns>The response that the call ends with, of any status, with its body read.</returns>
    /// <exception cref="SeamException">No response was received.</exception>
    /// <exception cref="SeamCanceledException">The caller canceled.</exception>
    public async ValueTask<HttpResponseMessage> RunAsync(Exchange exchange, bool synchronously)
    {
        AttemptResult? result = null;
        // Polly costs more than the rest of a small call, and has nothing to do if the first attempt succeeds.
        if (!_hasUserStrategies && !exchange.Total.IsOver)
            result = await exchange.AttemptAsync(synchronously, exchange.Total.Token).ConfigureAwait(false);
        if (result is not { IsSuccess: true })
            result = await RetryAsync(new Attempts(exchange, synchronously, result)).ConfigureAwait(false);
        return result.Response ?? throw ForCaller(exchange.Call, exchange.Total, result.Exception!);
    }

    /// <summary>Returns the exception that the caller gets for one that ended the call.</summary>
    public static Exception ForCaller(SeamCall call, TimeLimit total, Exception failure)
    {
        if (failure is OperationCanceledException canceled && total.HasRunOut)
        {
            call.Ledger.TotalTimedOut = true;
            failure = new TimeoutRejectedException("The call did not end in time.", call.TotalTimeout, canceled);
        }

        return Failure.FromException(call, failure);
    }

    private async ValueTask<AttemptResult> RetryAsync(Attempts attempts)
    {
        var call = attempts.Exchange.Call;
        var context = ResilienceContextPool.Shared.Get(
            call.OperationName,
            continueOnCapturedContext: false,
            attempts.Exchange.Total.Token
        );
        context.Properties.Set(Keys.Exchange, attempts.Exchange);
        try
        {
            var outcome = attempts.Synchronously
                ? Outcome.FromResult(_polly.Value.Execute(Next, context, attempts))
                : await _polly.Value.ExecuteOutcomeAsync(NextAsync, context, attempts).ConfigureAwait(false);
            if (outcome.Exception is { } failure)
                return attempts.Untaken ?? new AttemptResult(failure);
            var response = outcome.Result!;
            // A strategy of the user's made the response.
            if (response.Content is not ResponseBody)
            {
                await ResponseBody
                    .BufferAsync(
                        response,
                        BodyReading.KeepHeaders,
                        attempts.Synchronously,
                        attempts.Exchange.Total.Token
                    )
                    .ConfigureAwait(false);
            }

            return new AttemptResult(response);
        }
        catch (Exception failure)
        {
            return attempts.Untaken ?? new AttemptResult(failure);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static HttpResponseMessage Next(ResilienceContext context, Attempts attempts)
    {
        var result = Synchronous.Result(attempts.NextAsync(context.CancellationToken));
        if (result.Exception is { } failure)
            ExceptionDispatchInfo.Throw(failure);
        return result.Response!;
    }

    private static async ValueTask<Outcome<HttpResponseMessage>> NextAsync(ResilienceContext context, Attempts attempts)
    {
        var result = await attempts.NextAsync(context.CancellationToken).ConfigureAwait(false);
        return result.Exception is { } failure
            ? Outcome.FromException<HttpResponseMessage>(failure)
            : Outcome.FromResult(result.Response!);
    }

    private ResiliencePipeline<HttpResponseMessage> Build(SeamSettings settings)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = settings.TimeProvider };
        builder.AddRetry(
            new RetryStrategyOptions<HttpResponseMessage>
            {
                // RetryRule counts the retries, because Polly's own count cannot be zero.
                MaxRetryAttempts = int.MaxValue,
                ShouldHandle = args => new ValueTask<bool>(ShouldRetry(args)),
                DelayGenerator = static args => new ValueTask<TimeSpan?>(
                    args.Context.Properties.GetValue(Keys.Wait, TimeSpan.Zero)
                ),
                OnRetry = static args =>
                {
                    ExchangeOf(args.Context).Watch?.Retry(args.Outcome.Result, args.Outcome.Exception, args.RetryDelay);
                    return default;
                },
            }
        );
        if (settings.ConfigurePipeline is { } configure)
            builder.AddPipeline(BuildUsers(configure, settings.TimeProvider));
        return builder.Build();
    }

    private bool ShouldRetry(RetryPredicateArguments<HttpResponseMessage> args)
    {
        var (response, failure) = (args.Outcome.Result, args.Outcome.Exception);
        var wait = RetryRule.Wait(ExchangeOf(args.Context), response, failure, args.AttemptNumber, Chance());
        if (wait is { } settled)
            args.Context.Properties.Set(Keys.Wait, settled);
        return wait is not null;
    }

    private static Exchange ExchangeOf(ResilienceContext context) => context.Properties.GetValue(Keys.Exchange, null!);

    private static ResiliencePipeline<HttpResponseMessage> BuildUsers(
        Action<ResiliencePipelineBuilder<HttpResponseMessage>> configure,
        TimeProvider time
    )
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage>
        {
            Name = "Seam.Acs.User",
            TimeProvider = time,
        };
        try
        {
            configure(builder);
            return builder.Build();
        }
        catch (Exception failure)
            when (failure is ValidationException or ArgumentException or InvalidOperationException)
        {
            throw new SeamConfigurationException(
                $"{nameof(SeamClientOptions.ConfigurePipeline)}: the pipeline cannot be built.",
                failure
            )
            {
                OptionName = nameof(SeamClientOptions.ConfigurePipeline),
            };
        }
    }

    /// <summary>
    /// The keys of Polly's context, in a class of their own so that a first call that succeeds does not load Polly.
    /// </summary>
    private static class Keys
    {
        public static readonly ResiliencePropertyKey<Exchange> Exchange = new("Seam.Acs.Exchange");
        public static readonly ResiliencePropertyKey<TimeSpan> Wait = new("Seam.Acs.Wait");
    }

    /// <summary>The attempts that Polly sees. The first may have ended before Polly starts.</summary>
    private sealed class Attempts(Exchange exchange, bool synchronously, AttemptResult? first)
    {
        /// <summary>
        /// Gets the result of the first attempt. Null once Polly has it. Polly takes nothing of a call that is over.
        /// </summary>
        public AttemptResult? Untaken { get; private set; } = first;

        public Exchange Exchange => exchange;

        public bool Synchronously => synchronously;

        public ValueTask<AttemptResult> NextAsync(CancellationToken cancellationToken)
        {
            if (Untaken is not { } first)
                return exchange.AttemptAsync(synchronously, cancellationToken);
            Untaken = null;
            return new ValueTask<AttemptResult>(first);
        }
    }
}
