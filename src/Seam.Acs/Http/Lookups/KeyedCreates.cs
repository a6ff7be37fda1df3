using System.Text.Json;

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
            var found = await FindAsync(transport, operation, request, call, start, synchronously)
                .ConfigureAwait(false);
            if (found is null)
                throw;
            return found;
        }
    }

    /// <summary>
    /// Looks the resource up. Returns null if it cannot be read, is older than the call, or has other values than the request.
    /// </summary>
    private static async ValueTask<T?> FindAsync<TRequest, T>(
        SeamTransport transport,
        KeyedCreateOperation<TRequest, T> operation,
        TRequest request,
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
                serverTime = HttpDate.Parse(response.Headers.GetValueOrDefault("Date"));
                onResponse?.Invoke(response);
            },
        };
        try
        {
            var lookup = transport.Prepare(
                operation.Lookup,
                operation.LookupOf(operation.Key(request)!),
                options,
                call.CancellationToken
            );
            var found = await transport.RunAsync(lookup, operation.Lookup.Decoder, synchronously).ConfigureAwait(false);
            // Only the server's clock can tell how old the resource is.
            var startOfCall = serverTime - time.GetElapsedTime(start) - ClockDifference;
            return operation.CreatedAt(found) >= startOfCall && HasValuesOf(request, found) ? found : null;
        }
        catch (Exception)
        {
            // The exception of the create says more than any of its lookup: its outcome is still unknown.
            return null;
        }
    }

    // Another resource with the same key may have been created just before the call.
    private static bool HasValuesOf<T>(ISeamRequest request, T found)
        where T : class, ISeamJson<T>
    {
        var values = SeamJson.ToElement(found.WriteJson);
        return SeamJson
            .ToElement(request.WriteJson)
            .EnumerateObject()
            .All(sent =>
                sent.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null
                || !values.TryGetProperty(sent.Name, out var value)
                || JsonEquality.Json(sent.Value, value)
                || (IsTime(sent.Value, out var first) && IsTime(value, out var second) && first == second)
            );
    }

    private static bool IsTime(JsonElement value, out DateTimeOffset time)
    {
        time = default;
        return value.ValueKind == JsonValueKind.String && SeamTime.TryParse(value.GetString()!, out time);
    }
}
