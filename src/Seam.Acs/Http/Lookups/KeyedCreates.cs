using System.Globalization;

namespace Seam.Acs;

/// <summary>Calls that create a resource with a key. If the outcome is unknown, the resource is looked up by its key.</summary>
internal static class KeyedCreates
{
    // The machines of the API may have slightly different times.
    private static readonly TimeSpan ClockDifference = TimeSpan.FromSeconds(1);

    public static Task<T> SendOrFindAsync<TRequest, T>(
        this SeamTransport transport,
        KeyedCreateOperation<TRequest, T> operation,
        TRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    )
        where TRequest : class, ISeamRequest
        where T : class, ISeamJson<T>
    {
        ArgumentNullException.ThrowIfNull(request);
        return RunAsync(transport, operation, request, options, synchronously: false, cancellationToken).AsTask();
    }

    /// <inheritdoc cref="SendOrFindAsync"/>
    public static T SendOrFind<TRequest, T>(
        this SeamTransport transport,
        KeyedCreateOperation<TRequest, T> operation,
        TRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    )
        where TRequest : class, ISeamRequest
        where T : class, ISeamJson<T>
    {
        ArgumentNullException.ThrowIfNull(request);
        return Synchronous.Result(
            RunAsync(transport, operation, request, options, synchronously: true, cancellationToken)
        );
    }

    private static async ValueTask<T> RunAsync<TRequest, T>(
        SeamTransport transport,
        KeyedCreateOperation<TRequest, T> operation,
        TRequest request,
        SeamRequestOptions? options,
        bool synchronously,
        CancellationToken cancellationToken
    )
        where TRequest : class, ISeamRequest
        where T : class, ISeamJson<T>
    {
        transport.ThrowIfDisposed();
        var call = transport.Prepare(operation, request, options, cancellationToken);
        var start = transport.Settings.TimeProvider.GetTimestamp();
        try
        {
            return await transport.RunAsync(call, operation.Decoder, synchronously).ConfigureAwait(false);
        }
        catch (SeamException failure)
            when (failure.OutcomeUnknown
                && transport.Settings.ResolveUnknownCreates
                && operation.Key(request) is not null
            )
        {
            var found = await FindAsync(transport, operation, operation.Key(request)!, call, start, synchronously)
                .ConfigureAwait(false);
            if (found is null)
                throw;
            return found;
        }
    }

    /// <summary>Looks the resource up. Returns null if it cannot be read, or is older than the call.</summary>
    private static async ValueTask<T?> FindAsync<TRequest, T>(
        SeamTransport transport,
        KeyedCreateOperation<TRequest, T> operation,
        string key,
        SeamCall call,
        long start,
        bool synchronously
    )
        where TRequest : class, ISeamRequest
        where T : class, ISeamJson<T>
    {
        var time = transport.Settings.TimeProvider;
        DateTimeOffset? serverTime = null;
        var options = call.Options ?? new SeamRequestOptions();
        var onResponse = options.OnResponse;
        options = options with
        {
            OnResponse = response =>
            {
                serverTime = DateOf(response);
                onResponse?.Invoke(response);
            },
        };
        try
        {
            var lookup = transport.Prepare(operation.Lookup, operation.LookupOf(key), options, call.CancellationToken);
            var found = await transport.RunAsync(lookup, operation.Lookup.Decoder, synchronously).ConfigureAwait(false);
            var startOfCall = (serverTime ?? time.GetUtcNow()) - time.GetElapsedTime(start) - ClockDifference;
            return operation.CreatedAt(found) >= startOfCall ? found : null;
        }
        catch (Exception failure) when (failure is SeamException or OperationCanceledException)
        {
            // The exception of the create says more: its outcome is still unknown.
            return null;
        }
    }

    private static DateTimeOffset? DateOf(SeamResponse response) =>
        response.Headers.TryGetValue("Date", out var text)
        && DateTimeOffset.TryParseExact(
            text,
            "r",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var date
        )
            ? date
            : null;
}
