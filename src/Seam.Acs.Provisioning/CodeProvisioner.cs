using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Seam.Acs;

/// <summary>
/// Brings the codes of people in one access system to what is wanted: finds out what is there, plans the difference, shows
/// it, and carries it out. Running it again is always safe, also after a crash, and does nothing where nothing differs.
/// </summary>
/// <remarks>
/// The codes of the people who are listed are the provisioner's: those that aren't wanted are deleted, whoever made them,
/// unless <see cref="CodeProvisionerOptions.Surplus"/> says otherwise. Credentials other than codes are never touched. It is
/// safe for any number of threads; two runs for the same people at a time may make a code twice, until the next run.
/// </remarks>
public sealed class CodeProvisioner
{
    private readonly SeamClient _seam;
    private readonly string _acsSystemId;
    private readonly CodeProvisionerOptions _options;
    private readonly ConcurrentDictionary<ProvisioningRun, bool> _runs = new();

    /// <summary>Makes a provisioner. It sends nothing yet.</summary>
    /// <param name="seam">
    /// The client, whose clock, credential and patience it uses; a substitute has none of them. It isn't disposed.
    /// </param>
    /// <param name="acsSystemId">The ID of the access system. A UUID.</param>
    /// <param name="options">How to work; <c>null</c> for the defaults.</param>
    /// <exception cref="ArgumentException">The ID can't be one, or an option can't be used; the message names it.</exception>
    public CodeProvisioner(SeamClient seam, string acsSystemId, CodeProvisionerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(seam);
        ArgumentException.ThrowIfNullOrWhiteSpace(acsSystemId);
        _seam = seam;
        _acsSystemId = acsSystemId;
        _options = options?.Copy() ?? new CodeProvisionerOptions();
        CodeProvisionerOptions.Validate(_options);
    }

    /// <summary>Reads what is there, and tells what <see cref="ApplyAsync(IAsyncEnumerable{DesiredAccess}, IProgress{ProvisioningProgress}?, CancellationToken)"/> would do. It changes nothing.</summary>
    /// <remarks>
    /// What is as wanted is a step too, so a plan of nothing but <see cref="ProvisioningAction.Keep"/> and
    /// <see cref="ProvisioningAction.Skip"/> is a check.
    /// </remarks>
    /// <param name="people">What is wanted; it is read as it is needed, each person once.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>
    /// The steps, person by person, in the order of the list, and after them those of people who aren't listed, where these
    /// lose their codes. Each enumeration reads everything anew.
    /// </returns>
    /// <exception cref="DesiredAccessException">What is wanted of a person can't be right. It comes from the enumeration, as all below.</exception>
    /// <exception cref="SeamProvisioningException">The access system's codes don't open doors of one's choice.</exception>
    /// <exception cref="SeamException">The API can't be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IAsyncEnumerable<ProvisioningStep> PlanAsync(
        IAsyncEnumerable<DesiredAccess> people,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(people);
        return PlanEachAsync(people, cancellationToken);
    }

    /// <inheritdoc cref="PlanAsync(IAsyncEnumerable{DesiredAccess}, CancellationToken)"/>
    public IAsyncEnumerable<ProvisioningStep> PlanAsync(
        IEnumerable<DesiredAccess> people,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(people);
        return PlanEachAsync(Stream(people), cancellationToken);
    }

    /// <summary>Brings about what is wanted, and tells what became of each step.</summary>
    /// <remarks>
    /// A step that fails concerns its person only, and the others go on. Where the enumeration is left early, or cancelled,
    /// calls that are under way are broken off; the next run finds what they did. Outcomes are told as they come, in no
    /// order; work stops while nobody takes them.
    /// </remarks>
    /// <param name="people">What is wanted; it is read as it is needed, each person once.</param>
    /// <param name="progress">Told how far the run is before each outcome, and at the end; <c>null</c> for nobody.</param>
    /// <param name="cancellationToken">Cancels the run, once the outcomes that there are by then have been told.</param>
    /// <returns>The outcomes. Each enumeration is a run of its own.</returns>
    /// <exception cref="DesiredAccessException">
    /// What is wanted of a person can't be right; nothing was sent for the person's batch. It comes from the enumeration, as
    /// all below.
    /// </exception>
    /// <exception cref="SeamProvisioningException">The access system's codes don't open doors of one's choice.</exception>
    /// <exception cref="SeamException">What is there can't be read. Steps that fail are outcomes instead.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IAsyncEnumerable<ProvisioningOutcome> ApplyAsync(
        IAsyncEnumerable<DesiredAccess> people,
        IProgress<ProvisioningProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(people);
        return ApplyEachAsync(people, progress, cancellationToken);
    }

    /// <inheritdoc cref="ApplyAsync(IAsyncEnumerable{DesiredAccess}, IProgress{ProvisioningProgress}?, CancellationToken)"/>
    public IAsyncEnumerable<ProvisioningOutcome> ApplyAsync(
        IEnumerable<DesiredAccess> people,
        IProgress<ProvisioningProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(people);
        return ApplyEachAsync(Stream(people), progress, cancellationToken);
    }

    /// <summary>
    /// Takes an event, such as one from a webhook, so that a run which waits for a PIN knows of it at once. Events of other
    /// kinds, and of other credentials, are passed over.
    /// </summary>
    /// <param name="happened">The event.</param>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is <c>null</c>.</exception>
    public void Notice(SeamEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (IssuedEvents.CredentialOf(happened) is not { } acsCredentialId)
            return;
        foreach (var run in _runs.Keys)
            run.Notice(acsCredentialId);
    }

    private async IAsyncEnumerable<ProvisioningStep> PlanEachAsync(
        IAsyncEnumerable<DesiredAccess> people,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var run = new ProvisioningRun(_seam, _acsSystemId, _options);
        var batches = await run.PrepareAsync(cancellationToken).ConfigureAwait(false);
        var unlisted = _options.RemoveUnlistedPeople ? new UnlistedPeople(run.Context) : null;
        await foreach (var batch in batches.PlanAsync(people, cancellationToken).ConfigureAwait(false))
        {
            unlisted?.Note(batch, isDone: false);
            foreach (var step in batch.SelectMany(person => person.Steps))
                yield return step;
        }

        if (unlisted is null)
            yield break;
        await foreach (var step in unlisted.PlanAsync(cancellationToken).ConfigureAwait(false))
            yield return step;
    }

    private async IAsyncEnumerable<ProvisioningOutcome> ApplyEachAsync(
        IAsyncEnumerable<DesiredAccess> people,
        IProgress<ProvisioningProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var run = new ProvisioningRun(_seam, _acsSystemId, _options);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _runs.TryAdd(run, true);
        // The list may be slow to read, and the caller's thread isn't to be held up by it.
        var work = Task.Run(() => run.ApplyAsync(people, ending.Token), CancellationToken.None);
        try
        {
            await foreach (var outcome in run.Outcomes.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                run.Count(outcome);
                progress?.Report(run.Progress);
                yield return outcome;
            }

            progress?.Report(run.Progress);
            if (await work.ConfigureAwait(false) is { } failure)
            {
                cancellationToken.ThrowIfCancellationRequested();
                ExceptionDispatchInfo.Throw(failure);
            }
        }
        finally
        {
            _runs.TryRemove(run, out _);
            await ending.CancelAsync().ConfigureAwait(false);
            // Those who have something to tell wait for room in the channel.
            await foreach (var _ in run.Outcomes.ReadAllAsync(CancellationToken.None).ConfigureAwait(false)) { }
            await work.ConfigureAwait(false);
        }
    }

    private static async IAsyncEnumerable<DesiredAccess> Stream(IEnumerable<DesiredAccess> people)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var person in people)
            yield return person;
    }
}
