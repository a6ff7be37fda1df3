namespace Seam.Acs;

/// <summary>Calls that start an action, and wait for its end if the options say so.</summary>
internal static class ActionCalls
{
    public static Task<ActionAttempt<T>> SendAndWaitAsync<T>(
        this SeamTransport transport,
        SeamOperation<ActionAttempt<T>> operation,
        ISeamRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    )
        where T : ISeamJson<T>
    {
        ArgumentNullException.ThrowIfNull(request);
        return RunAsync(transport, operation, request, options, synchronously: false, cancellationToken).AsTask();
    }

    /// <inheritdoc cref="SendAndWaitAsync"/>
    public static ActionAttempt<T> SendAndWait<T>(
        this SeamTransport transport,
        SeamOperation<ActionAttempt<T>> operation,
        ISeamRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    )
        where T : ISeamJson<T>
    {
        ArgumentNullException.ThrowIfNull(request);
        return Synchronous.Result(
            RunAsync(transport, operation, request, options, synchronously: true, cancellationToken)
        );
    }

    private static async ValueTask<ActionAttempt<T>> RunAsync<T>(
        SeamTransport transport,
        SeamOperation<ActionAttempt<T>> operation,
        ISeamRequest request,
        SeamRequestOptions? options,
        bool synchronously,
        CancellationToken cancellationToken
    )
        where T : ISeamJson<T>
    {
        transport.ThrowIfDisposed();
        var call = transport.Prepare(operation, request, options, cancellationToken);
        var attempt = await transport.RunAsync(call, operation.Decoder, synchronously).ConfigureAwait(false);
        return call.WaitForActionAttempts.Enabled
            ? await new ActionAttemptWaiter<T>(transport, call, call.WaitForActionAttempts)
                .WaitAsync(attempt, synchronously)
                .ConfigureAwait(false)
            : attempt;
    }
}
