using System.ComponentModel.DataAnnotations;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Seam.Acs;

/// <summary>
/// Builds the one pipeline of a client. What differs from call to call (class, times, retries) is read from the call, so
/// that the state of the user's own strategies, a rate limiter's for instance, is shared by all calls.
/// </summary>
internal static class SeamPipeline
{
    public static readonly ResiliencePropertyKey<SeamCall> CallKey = new("Seam.Acs.Call");

    /// <summary>
    /// Whether there is nothing in the pipeline but time limits and retries. They have nothing to do where a first attempt
    /// succeeds in time, so such an attempt can be made before the pipeline begins.
    /// </summary>
    public static bool HasOwnStrategiesOnly(SeamSettings settings) => settings.ConfigurePipeline is null;

    /// <exception cref="SeamConfigurationException">The user's callback failed, or made something that can't be built.</exception>
    public static ResiliencePipeline<HttpResponseMessage> Build(SeamSettings settings)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = settings.TimeProvider };
        builder.AddTimeout(
            new TimeoutStrategyOptions
            {
                TimeoutGenerator = static args => new ValueTask<TimeSpan>(CallOf(args.Context).TimeLeft),
                OnTimeout = static args =>
                {
                    CallOf(args.Context).TotalTimedOut = true;
                    return default;
                },
            }
        );
        builder.AddRetry(
            new RetryStrategyOptions<HttpResponseMessage>
            {
                // The call says how many there are; Polly's own count can't be 0.
                MaxRetryAttempts = int.MaxValue,
                ShouldHandle = static args => new ValueTask<bool>(
                    RetryRule.ShouldRetry(CallOf(args.Context), args.Outcome, args.AttemptNumber)
                ),
                DelayGenerator = static args => new ValueTask<TimeSpan?>(CallOf(args.Context).NextDelay),
                OnRetry = static args =>
                {
                    CallOf(args.Context).Watch?.Retry(args.Outcome, args.RetryDelay);
                    return default;
                },
            }
        );
        if (settings.ConfigurePipeline is { } configure)
            builder.AddPipeline(BuildUsers(configure, settings.TimeProvider));
        return builder
            .AddTimeout(
                new TimeoutStrategyOptions
                {
                    TimeoutGenerator = static args => new ValueTask<TimeSpan>(CallOf(args.Context).AttemptTimeout),
                }
            )
            .Build();
    }

    private static SeamCall CallOf(ResilienceContext context) => context.Properties.GetValue(CallKey, null!);

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
}
