namespace Seam.Acs;

/// <summary>
/// The calls of one run. Each attempt passes the gate, so it is repeated here rather than in the client, whose own waits
/// nobody else would know of. What is repeated, and when, is as in the client.
/// </summary>
internal sealed class PoliteCalls(SeamClient seam, CallGate gate)
{
    // All wait together, so that this is far more than one call can need unless the API refuses everything.
    private const int MaxRefusals = 25;

    private readonly SeamRetrySettings _retries = seam.RetrySettings;

    private static readonly SeamRequestOptions Once = new() { MaxRetries = 0 };

    private long _count;

    /// <summary>Requests handed to the network so far.</summary>
    public long Count => Interlocked.Read(ref _count);

    /// <summary>A read, or a change that is the same when it is made twice.</summary>
    public Task<T> RepeatAsync<T>(
        Func<SeamRequestOptions, CancellationToken, Task<T>> call,
        CancellationToken cancellationToken
    ) => RunAsync(call, isHarmless: true, cancellationToken);

    /// <inheritdoc cref="RepeatAsync{T}"/>
    public Task RepeatAsync(
        Func<SeamRequestOptions, CancellationToken, Task> call,
        CancellationToken cancellationToken
    ) =>
        RepeatAsync(
            async (options, token) =>
            {
                await call(options, token).ConfigureAwait(false);
                return true;
            },
            cancellationToken
        );

    /// <summary>A call that makes something: it is repeated only where it certainly had no effect.</summary>
    public Task<T> CreateAsync<T>(
        Func<SeamRequestOptions, CancellationToken, Task<T>> call,
        CancellationToken cancellationToken
    ) => RunAsync(call, isHarmless: false, cancellationToken);

    /// <summary>Reads a list page by page.</summary>
    public IAsyncEnumerable<SeamPage<T>> ReadPagesAsync<T>(
        Func<string?, SeamRequestOptions, CancellationToken, Task<SeamPage<T>>> read,
        CancellationToken cancellationToken
    ) =>
        SeamPaging.ReadPagesAsync(
            (cursor, token) => RepeatAsync((options, inner) => read(cursor, options, inner), token),
            firstCursor: null,
            cancellationToken
        );

    /// <summary>Reads a list page by page, until one who looks at a page has seen enough.</summary>
    /// <returns>Whether the list was read to its end.</returns>
    public async Task<bool> ReadPagesAsync<T>(
        Func<string?, SeamRequestOptions, CancellationToken, Task<SeamPage<T>>> read,
        Func<SeamPage<T>, bool> look,
        CancellationToken cancellationToken
    )
    {
        await foreach (var page in ReadPagesAsync(read, cancellationToken).ConfigureAwait(false))
        {
            if (!look(page) && page.HasNextPage)
                return false;
        }

        return true;
    }

    private async Task<T> RunAsync<T>(
        Func<SeamRequestOptions, CancellationToken, Task<T>> call,
        bool isHarmless,
        CancellationToken cancellationToken
    )
    {
        var (failures, refusals) = (0, 0);
        while (true)
        {
            var delay = TimeSpan.Zero;
            await gate.EnterAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                Interlocked.Increment(ref _count);
                return await call(Once, cancellationToken).ConfigureAwait(false);
            }
            catch (SeamRateLimitException limited) when (refusals < MaxRefusals)
            {
                // A wait of no time at all would have the same answer again.
                gate.Pause(
                    limited.RetryAfter > TimeSpan.Zero ? Capped(limited.RetryAfter.Value) : _retries.GetDelay(refusals)
                );
                refusals++;
            }
            catch (SeamException failure)
            {
                // Whoever calls next is asked to wait as well, be this call repeated or not.
                if (failure is SeamApiException { RetryAfter: { } asked })
                    gate.Pause(Capped(asked));
                if (failures >= _retries.MaxRetries || !MayRepeat(failure, isHarmless))
                    throw;
                delay = _retries.GetDelay(failures++);
            }
            finally
            {
                gate.Leave();
            }

            if (delay > TimeSpan.Zero)
                await Task.Delay(delay, seam.TimeProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool MayRepeat(SeamException failure, bool isHarmless) =>
        failure switch
        {
            SeamApiException answer => isHarmless && answer.StatusCode is (408 or >= 500),
            // A strategy that refuses knows why, and has an exception of its own.
            SeamTransportException { InnerException: HttpRequestException } or SeamTimeoutException => isHarmless
                || !failure.OutcomeUnknown,
            _ => false,
        };

    private TimeSpan Capped(TimeSpan wait) => wait > _retries.MaxRetryDelay ? _retries.MaxRetryDelay : wait;
}
