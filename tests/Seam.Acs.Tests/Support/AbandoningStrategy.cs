using Polly;

namespace Seam.Acs.Tests;

/// <summary>A user's strategy that starts an attempt, does not wait for its end, and makes another one.</summary>
internal sealed class AbandoningStrategy : ResilienceStrategy<HttpResponseMessage>
{
    protected override ValueTask<Outcome<HttpResponseMessage>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback,
        ResilienceContext context,
        TState state
    )
    {
        _ = callback(context, state).AsTask();
        return callback(context, state);
    }

    public sealed class Options : ResilienceStrategyOptions;
}
