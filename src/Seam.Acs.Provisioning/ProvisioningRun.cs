using System.Threading.Channels;

namespace Seam.Acs;

/// <summary>One run of a provisioner: workers fill a bounded channel, and whoever enumerates the outcomes empties it.</summary>
internal sealed class ProvisioningRun : IDisposable
{
    private const int OutcomesHeld = 256;

    private readonly CallGate _gate;
    private readonly Tally _tally = new();
    private readonly Channel<ProvisioningOutcome> _outcomes = Channel.CreateBounded<ProvisioningOutcome>(
        new BoundedChannelOptions(OutcomesHeld) { SingleReader = true }
    );
    private volatile CodeWaiter? _waiter;

    public ProvisioningRun(SeamClient seam, string acsSystemId, CodeProvisionerOptions options)
    {
        _gate = new CallGate(seam.TimeProvider, options.MaxConcurrency, options.CallsPerSecond);
        Context = new RunContext(seam, acsSystemId, options, new PoliteCalls(seam, _gate));
    }

    public RunContext Context { get; private set; }

    public ChannelReader<ProvisioningOutcome> Outcomes => _outcomes.Reader;

    public ProvisioningProgress Progress => _tally.Look(Context.Calls.Count, _waiter?.Count ?? 0);

    public void Count(ProvisioningOutcome outcome) => _tally.Note(outcome);

    public void Notice(string acsCredentialId) => _waiter?.Notice(acsCredentialId);

    public async Task<Batches> PrepareAsync(CancellationToken cancellationToken)
    {
        Context = await Context.PrepareAsync(cancellationToken).ConfigureAwait(false);
        return new Batches(Context);
    }

    /// <summary>Carries everything out.</summary>
    /// <returns>What ended the run early; <c>null</c> where it came to its end.</returns>
    public async Task<Exception?> ApplyAsync(
        IAsyncEnumerable<DesiredAccess> people,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var batches = await PrepareAsync(cancellationToken).ConfigureAwait(false);
            using var waiter = _waiter = new CodeWaiter(Context, TellAsync);
            // Where either ends early, the other has to.
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var waiting = EndingAsync(waiter.RunAsync(ending.Token), ending);
            var working = EndingAsync(WorkAsync(batches, people, waiter, ending.Token), ending);
            var failure = await working.ConfigureAwait(false);
            waiter.Complete();
            var waitFailure = await waiting.ConfigureAwait(false);
            await waiter.FlushAsync().ConfigureAwait(false);
            return failure is null or OperationCanceledException ? waitFailure ?? failure : failure;
        }
        catch (Exception failure)
        {
            return failure;
        }
        finally
        {
            _outcomes.Writer.Complete();
        }
    }

    public void Dispose() => _gate.Dispose();

    private static async Task<Exception?> EndingAsync(Task work, CancellationTokenSource ending)
    {
        try
        {
            await work.ConfigureAwait(false);
            return null;
        }
        catch (Exception failure)
        {
            await ending.CancelAsync().ConfigureAwait(false);
            return failure;
        }
    }

    private async Task WorkAsync(
        Batches batches,
        IAsyncEnumerable<DesiredAccess> people,
        CodeWaiter waiter,
        CancellationToken cancellationToken
    )
    {
        var worker = new PersonWorker(Context, TellAsync, _tally.NotePlanned);
        var unlisted = new UnlistedPeople(Context);
        await foreach (var batch in batches.PlanAsync(people, cancellationToken).ConfigureAwait(false))
        {
            _tally.Note(batch);
            try
            {
                await EachAsync(batch, worker.RunAsync, cancellationToken).ConfigureAwait(false);
                await SettleAsync(batch, worker, cancellationToken).ConfigureAwait(false);
            }
            catch
            {
                foreach (var person in batch)
                    await worker.TellUnsettledAsync(person, cancellationToken).ConfigureAwait(false);
                throw;
            }

            if (Context.Options.RemoveUnlistedPeople)
                unlisted.Note(batch, isDone: true);
        }

        if (Context.Options.RemoveUnlistedPeople)
            await unlisted.RemoveAsync(worker, TellAsync, cancellationToken).ConfigureAwait(false);
        return;

        async Task TellAsync(ProvisioningOutcome outcome, CancellationToken token)
        {
            // Whoever is told needs the PIN, if there will be one.
            var isLate = outcome is { Credential.Code: null, Exception: null };
            if (isLate && Context.Options.CodeDeadline > TimeSpan.Zero)
                await waiter.AddAsync(outcome, token).ConfigureAwait(false);
            else
                await this.TellAsync(outcome with { IsCodePending = outcome.Credential is { Code: null } })
                    .ConfigureAwait(false);
        }
    }

    private async Task SettleAsync(
        IReadOnlyList<PersonState> batch,
        PersonWorker worker,
        CancellationToken cancellationToken
    )
    {
        var people = batch.Where(person => person.MayHaveTwins || !person.Unsettled.IsEmpty).ToList();
        if (people.Count == 0)
            return;
        await Context.Settle(cancellationToken).ConfigureAwait(false);
        await EachAsync(people, worker.SettleAsync, cancellationToken).ConfigureAwait(false);
    }

    private Task EachAsync(
        IEnumerable<PersonState> people,
        Func<PersonState, CancellationToken, Task> run,
        CancellationToken cancellationToken
    ) =>
        Parallel.ForEachAsync(
            people,
            Context.Parallel(cancellationToken),
            async (person, token) => await run(person, token).ConfigureAwait(false)
        );

    // What has happened is told also where the run is being cancelled; the channel is emptied until it is complete.
    private Task TellAsync(ProvisioningOutcome outcome) =>
        _outcomes.Writer.WriteAsync(outcome, CancellationToken.None).AsTask();
}
