using System.Collections.Concurrent;

namespace Seam.Acs;

/// <summary>
/// Carries out the steps about one person's codes: first all that opens doors, and only then what shuts any. A code whose
/// doors are to be opened by another one isn't deleted before that one is there.
/// </summary>
internal sealed class CodeSteps(
    RunContext run,
    PersonState person,
    Func<ProvisioningOutcome, CancellationToken, Task> tell
)
{
    private readonly CodeMaker _maker = new(run);
    private readonly CodeChanger _changer = new(run);
    private readonly ConcurrentQueue<ProvisioningStep> _missing = new();
    private readonly ConcurrentDictionary<string, ProvisioningOutcome> _replaced = new();

    /// <param name="userFailure">Why the person's user isn't settled; <c>null</c> where it is.</param>
    /// <param name="cancellationToken">Ends the steps. What has happened by then is told.</param>
    public async Task RunAsync(Exception? userFailure, CancellationToken cancellationToken)
    {
        var steps = person.Steps.Where(step => !PersonWorker.IsAboutUser(step)).ToList();
        try
        {
            await EachAsync(
                    steps.Where(step => step.Action != ProvisioningAction.Delete),
                    (step, token) => OpenAsync(step, userFailure, token),
                    cancellationToken
                )
                .ConfigureAwait(false);
            await EachAsync(
                    steps.Where(step => step.Action == ProvisioningAction.Delete || IsReplaced(step)),
                    ShutAsync,
                    cancellationToken
                )
                .ConfigureAwait(false);
        }
        catch (Exception ending)
        {
            foreach (var made in _replaced.Values)
                await TellAsync(Ended(made, ending), cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    private static ProvisioningOutcome Ended(ProvisioningOutcome outcome, Exception ending) =>
        outcome with
        {
            Result = ProvisioningResult.Failed,
            Exception = ending,
        };

    private static bool IsUnsettled(ProvisioningOutcome outcome) =>
        outcome.Result == ProvisioningResult.Unknown
        && outcome.Step.Action is (ProvisioningAction.Create or ProvisioningAction.Replace);

    private static ProvisioningOutcome Outcome(
        ProvisioningStep step,
        ProvisioningResult result,
        AcsCredential? credential = null,
        Exception? failure = null
    ) =>
        new()
        {
            Step = step,
            Result = result,
            Credential = credential,
            Exception = failure,
        };

    private Task EachAsync(
        IEnumerable<ProvisioningStep> steps,
        Func<ProvisioningStep, CancellationToken, Task> carryOut,
        CancellationToken cancellationToken
    ) =>
        Parallel.ForEachAsync(
            steps,
            run.Parallel(cancellationToken),
            async (step, token) => await carryOut(step, token).ConfigureAwait(false)
        );

    private Task TellAsync(ProvisioningOutcome outcome, CancellationToken cancellationToken) =>
        tell(outcome with { AcsUserId = person.AcsUserId }, cancellationToken);

    // A PIN can't be in use twice, so its old code has to make room for the new one.
    private bool DeletesFirst(ProvisioningStep step) =>
        run.Rules.DeletesBeforeReplacing || (step.Wanted!.Code is not null && step.Wanted.Code == step.Existing!.Code);

    private bool IsReplaced(ProvisioningStep step) =>
        step.Action == ProvisioningAction.Replace && _replaced.ContainsKey(step.Existing!.AcsCredentialId);

    private async Task OpenAsync(ProvisioningStep step, Exception? userFailure, CancellationToken cancellationToken)
    {
        var outcome = await OpenedAsync(step, userFailure, cancellationToken).ConfigureAwait(false);
        if (outcome.Exception is not null)
            _missing.Enqueue(step);
        if (step.Action == ProvisioningAction.Replace && !DeletesFirst(step) && outcome.Exception is null)
            _replaced[step.Existing!.AcsCredentialId] = outcome;
        else if (IsUnsettled(outcome))
            person.Unsettled.Enqueue(outcome with { AcsUserId = person.AcsUserId });
        else
            await TellAsync(outcome, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ProvisioningOutcome> OpenedAsync(
        ProvisioningStep step,
        Exception? userFailure,
        CancellationToken cancellationToken
    )
    {
        switch (step.Action)
        {
            case ProvisioningAction.Keep:
                return Outcome(step, ProvisioningResult.Existed, step.Existing);
            case ProvisioningAction.Skip:
                return Outcome(step, ProvisioningResult.Skipped);
            case ProvisioningAction.Refuse:
                return Outcome(step, ProvisioningResult.Failed, failure: person.Refusal);
            case ProvisioningAction.ChangeEnd or ProvisioningAction.ChangeCode:
                var (changed, result, failure) = await _changer
                    .ChangeAsync(step.Existing!, step.Wanted!, cancellationToken)
                    .ConfigureAwait(false);
                return Outcome(step, result, changed, failure);
        }

        // Whose user isn't settled gets no codes: they could be somebody else's.
        if (userFailure is not null || person.AcsUserId is null)
            return Outcome(step, ProvisioningResult.Failed, failure: userFailure);
        return step.Action == ProvisioningAction.Replace && DeletesFirst(step)
            ? await DeleteAndMakeAsync(step, cancellationToken).ConfigureAwait(false)
            : await MakeAsync(step, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ProvisioningOutcome> MakeAsync(ProvisioningStep step, CancellationToken cancellationToken)
    {
        var (made, result, failure) = await _maker
            .MakeAsync(person, step.Wanted!, cancellationToken)
            .ConfigureAwait(false);
        return Outcome(step, result, made, failure);
    }

    private async Task<ProvisioningOutcome> DeleteAndMakeAsync(
        ProvisioningStep step,
        CancellationToken cancellationToken
    )
    {
        var (result, failure) = await _changer.DeleteAsync(step.Existing!, cancellationToken).ConfigureAwait(false);
        if (result != ProvisioningResult.Removed)
            return Outcome(step, result, failure: failure);
        try
        {
            return await MakeAsync(step, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception ending)
        {
            // The old code is gone, which nobody would know otherwise.
            await TellAsync(Outcome(step, ProvisioningResult.Failed, failure: ending), cancellationToken)
                .ConfigureAwait(false);
            throw;
        }
    }

    private async Task ShutAsync(ProvisioningStep step, CancellationToken cancellationToken)
    {
        var (result, failure) = IsNeeded(step)
            ? (ProvisioningResult.Failed, HeldBack())
            : await _changer.DeleteAsync(step.Existing!, cancellationToken).ConfigureAwait(false);
        if (!_replaced.TryRemove(step.Existing!.AcsCredentialId, out var made))
            await TellAsync(Outcome(step, result, failure: failure), cancellationToken).ConfigureAwait(false);
        else if (result == ProvisioningResult.Removed)
            await TellAsync(made, cancellationToken).ConfigureAwait(false);
        else
            await TellAsync(Outcome(step, result, made.Credential, failure), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether a code is still needed for a door, because what is to open it isn't there.</summary>
    private bool IsNeeded(ProvisioningStep step)
    {
        var doors = person.Codes.Find(code => ReferenceEquals(code.Credential, step.Existing))?.Doors;
        return doors is not null && _missing.Any(missing => doors.Overlaps(missing.AcsEntranceIds));
    }

    private static SeamProvisioningException HeldBack() =>
        new("The code stays, since one that is to open a door in its place isn't there. Run again.")
        {
            Problem = ProvisioningProblem.HeldBack,
        };
}
