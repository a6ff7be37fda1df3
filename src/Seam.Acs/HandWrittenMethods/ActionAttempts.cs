namespace Seam.Acs;

// Waiting for an action attempt that one already holds.
public partial class ActionAttempts
{
    /// <summary>Waits for the end of an action whose attempt one already holds.</summary>
    /// <remarks>
    /// It asks <c>/action_attempts/get</c>, a read, until the attempt is over. One that is over already is not asked for.
    /// </remarks>
    /// <typeparam name="TResult">What a success brings.</typeparam>
    /// <param name="attempt">
    /// The attempt. Where only its ID was kept, one that is made with nothing but <c>ActionAttemptId</c>.
    /// </param>
    /// <param name="wait">
    /// How long and how often; <c>null</c> for what the options or else the client say. It waits even where
    /// <see cref="ActionAttemptWait.Enabled"/> is <c>false</c>, since it was asked to.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Ends the wait. The action goes on.</param>
    /// <returns>The attempt at its end, which was a success.</returns>
    /// <exception cref="ArgumentException">The attempt has no ID to ask for, or an option can't be used.</exception>
    /// <exception cref="SeamActionAttemptFailedException">The action failed.</exception>
    /// <exception cref="SeamActionAttemptTimeoutException">The action wasn't over in time. It goes on.</exception>
    /// <exception cref="SeamException">The attempt could not be read.</exception>
    /// <exception cref="SeamCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<ActionAttempt<TResult>> WaitAsync<TResult>(
        ActionAttempt<TResult> attempt,
        ActionAttemptWait? wait = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
        where TResult : ISeamJson<TResult> =>
        Waiter(attempt, wait, options, cancellationToken).WaitAsync(attempt, synchronously: false).AsTask();

    /// <inheritdoc cref="WaitAsync"/>
    public virtual ActionAttempt<TResult> Wait<TResult>(
        ActionAttempt<TResult> attempt,
        ActionAttemptWait? wait = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
        where TResult : ISeamJson<TResult> =>
        Synchronous.Result(Waiter(attempt, wait, options, cancellationToken).WaitAsync(attempt, synchronously: true));

    private ActionAttemptWaiter<TResult> Waiter<TResult>(
        ActionAttempt<TResult> attempt,
        ActionAttemptWait? wait,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    )
        where TResult : ISeamJson<TResult>
    {
        ArgumentNullException.ThrowIfNull(attempt);
        if (attempt.ActionAttemptId.Length == 0)
            throw new ArgumentException("The action attempt has no ID to ask for.", nameof(attempt));
        Transport.ThrowIfDisposed();
        var operation = ActionAttemptWaiter<TResult>.GetOperation;
        var call = Transport.Prepare(
            operation,
            new ActionAttemptPoll(attempt.ActionAttemptId),
            options,
            cancellationToken,
            new PolledAction(operation.Name, attempt.ActionAttemptId, Request: null)
        );
        // The caller may change its value while the call runs.
        return new ActionAttemptWaiter<TResult>(
            Transport,
            call,
            wait is null ? call.WaitForActionAttempts : wait with { }
        );
    }
}
