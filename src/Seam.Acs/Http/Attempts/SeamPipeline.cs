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
        // A program whose only call succeeds needs no retries, and building them is a good part of its start.
        _polly = _hasUserStrategies
            ? new Lazy<ResiliencePipeline<HttpResponseMessage>>(Build(settings))
            : new Lazy<ResiliencePipeline<HttpResponseMessage>>(() => Build(settings));
    }

    /// <summary>Gets or sets what returns a number from 0 up to 1 for the random part of a wait.</summary>
    public Func<double> Chance { get; set; } = Random.Shared.NextDouble;

    /// <summary>Makes the attempts of a call.</summary>
    /// <returns>The response that the call ends with, of whatever status, with its body read.</returns>
    /// <exception cref="SeamException">No response was received.</exception>
    /// <exception cref="SeamCanceledException">The caller canceled.</exception>
    public async ValueTask<HttpResponseMessage> RunAsync(Exchange exchange, bool synchronously)
    {
        AttemptResult? result = null;
        // Retries have nothing to do if the first attempt succeeds, and cost more than the rest of a small call.
        if (!_hasUserStrategies && !exchange.Total.IsOver)
            result = await exchange.AttemptAsync(synchronously, exchange.Total.Token).ConfigureAwait(false);
        // Polly would drop the response of a call that is over.
        if (result is null || (!result.IsSuccess && !exchange.Total.IsOver))
            result = await RetryAsync(new Attempts(exchange, synchronously, result)).ConfigureAwait(false);
        return result.Response ?? throw ForCaller(exchange, result.Failure!);
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
                return new AttemptResult(failure);
            var response = outcome.Result!;
            // A strategy of the user's made the response.
            if (response.Content is not ResponseBody)
            {
                await ResponseBody
                    .BufferAsync(response, BodyReading.KeepHeaders, attempts.Synchronously, call.CancellationToken)
                    .ConfigureAwait(false);
            }

            return new AttemptResult(response);
        }
        catch (Exception failure)
        {
            return new AttemptResult(failure);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static HttpResponseMessage Next(ResilienceContext context, Attempts attempts)
    {
        var result = Synchronous.Result(attempts.NextAsync(context.CancellationToken));
        if (result.Failure is { } failure)
            ExceptionDispatchInfo.Throw(failure);
        return result.Response!;
    }

    private static async ValueTask<Outcome<HttpResponseMessage>> NextAsync(ResilienceContext context, Attempts attempts)
    {
        var result = await attempts.NextAsync(context.CancellationToken).ConfigureAwait(false);
        return result.Failure is { } failure
            ? Outcome.FromException<HttpResponseMessage>(failure)
            : Outcome.FromResult(result.Response!);
    }

    private static Exception ForCaller(Exchange exchange, Exception failure)
    {
        if (failure is OperationCanceledException canceled && exchange.Total.HasRunOut)
        {
            exchange.Call.Ledger.TotalTimedOut = true;
            failure = new TimeoutRejectedException(
                "The call did not end in time.",
                exchange.Call.TotalTimeout,
                canceled
            );
        }

        return Failure.FromException(exchange.Call, failure);
    }

    private ResiliencePipeline<HttpResponseMessage> Build(SeamSettings settings)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = settings.TimeProvider };
        builder.AddRetry(
            new RetryStrategyOptions<HttpResponseMessage>
            {
                // The rule counts, as Polly's own count cannot be zero.
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

    /// <summary>Apart, so that a first call that succeeds does not load Polly.</summary>
    private static class Keys
    {
        public static readonly ResiliencePropertyKey<Exchange> Exchange = new("Seam.Acs.Exchange");
        public static readonly ResiliencePropertyKey<TimeSpan> Wait = new("Seam.Acs.Wait");
    }

    /// <summary>The attempts that Polly sees, of which the first one may have been made already.</summary>
    private sealed class Attempts(Exchange exchange, bool synchronously, AttemptResult? first)
    {
        private AttemptResult? _first = first;

        public Exchange Exchange => exchange;

        public bool Synchronously => synchronously;

        public ValueTask<AttemptResult> NextAsync(CancellationToken cancellationToken)
        {
            if (_first is not { } first)
                return exchange.AttemptAsync(synchronously, cancellationToken);
            _first = null;
            return new ValueTask<AttemptResult>(first);
        }
    }
}
