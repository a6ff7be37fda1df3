namespace Seam.Acs;

/// <summary>
/// The calls of one run. Calls are retried here rather than in the client, so that each attempt passes the gate.
/// </summary>
/// <remarks>
/// Errors are retried as in the client. A 429 is not: all workers wait for <c>Retry-After</c> or, if that is longer, for
/// <see cref="SeamRetrySettings.MaxRetryDelay"/>, up to 25 times for each call, whatever its
/// <see cref="SeamRetrySettings.MaxRetries"/>.
/// </remarks>
internal sealed class PoliteCalls(SeamClient seam, CallGate gate)
{
    // Policy: all workers wait together, so a call needs this many only if the API refuses everything.
    private const int MaxRefusals = 25;

    private readonly SeamRetrySettings _retries = seam.RetrySettings;

    private static readonly SeamRequestOptions Once = new() { MaxRetries = 0 };

    private long _count;

    /// <summary>Gets the number of calls of the client so far, including retries.</summary>
    public long Count => Interlocked.Read(ref _count);

    /// <summary>Calls an operation that has the same effect if it is carried out twice.</summary>
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

    /// <summary>Calls a create, which is retried only if it certainly had no effect.</summary>
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

    /// <summary>Reads a list page by page while <paramref name="look"/> returns true.</summary>
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
                // Without a delay, the response would be the same.
                gate.Pause(
                    limited.RetryAfter > TimeSpan.Zero ? Capped(limited.RetryAfter.Value) : _retries.GetDelay(refusals)
                );
                refusals++;
            }
            catch (SeamException failure)
            {
                // The next calls must wait too, even if this call is not retried.
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
            // A strategy that rejects a request throws an exception of its own, and is not retried.
            SeamTransportException { InnerException: HttpRequestException } or SeamTimeoutException => isHarmless
                || !failure.OutcomeUnknown,
            _ => false,
        };

    private TimeSpan Capped(TimeSpan wait) => wait > _retries.MaxRetryDelay ? _retries.MaxRetryDelay : wait;
}
