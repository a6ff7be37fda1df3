namespace Seam.Acs;

/// <summary>Carries out the steps of one person.</summary>
internal sealed class PersonWorker(
    RunContext run,
    Func<ProvisioningOutcome, CancellationToken, Task> tell,
    Action<int> notePlanned
)
{
    private readonly UserMaker _users = new(run);
    private readonly CodeReader _codes = new(run);
    private readonly CodeMaker _maker = new(run);
    private readonly CodeChanger _changer = new(run);
    private readonly Planner _planner = new(run.Rules, run.Options.Surplus);

    public static bool IsAboutUser(ProvisioningStep step) =>
        step.Action is ProvisioningAction.CreateUser or ProvisioningAction.LinkUser or ProvisioningAction.AdoptIdentity;

    public async Task RunAsync(PersonState person, CancellationToken cancellationToken)
    {
        Exception? userFailure = null;
        foreach (var step in person.Steps.Where(IsAboutUser))
        {
            var outcome = userFailure is null
                ? await _users.RunAsync(person, step, cancellationToken).ConfigureAwait(false)
                : Failed(step, userFailure);
            userFailure ??= outcome.Exception;
            await tell(outcome, cancellationToken).ConfigureAwait(false);
        }

        if (userFailure is null && person.HasFoundUser)
            userFailure = await PlanAnewAsync(person, cancellationToken).ConfigureAwait(false);
        await new CodeSteps(run, person, tell).RunAsync(userFailure, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Finds out what creates whose outcome wasn't known have made after all, once the lists had time to show it, and deletes
    /// what came twice. This is to be called when all of the person's steps are done.
    /// </summary>
    public async Task SettleAsync(PersonState person, CancellationToken cancellationToken)
    {
        List<FoundCode> late;
        try
        {
            late = await _maker.FindLateAsync(person, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (Ending.ConcernsStep(failure, cancellationToken))
        {
            // Those of which nobody knows whether they are there say so themselves.
            if (person.Unsettled.IsEmpty)
                await TellTwinAsync(person, null, ProvisioningResult.Unknown, failure, cancellationToken)
                    .ConfigureAwait(false);
            await TellUnsettledAsync(person, cancellationToken).ConfigureAwait(false);
            return;
        }

        var unsettled = new List<ProvisioningOutcome>();
        while (person.Unsettled.TryDequeue(out var outcome))
        {
            var own = late.Find(code => code.Is(outcome.Step.Wanted!, run.Now));
            if (own is not null)
                late.Remove(own);
            unsettled.Add(own is null ? outcome : Settled(outcome, own.Credential));
        }

        foreach (var outcome in unsettled)
            await tell(outcome, cancellationToken).ConfigureAwait(false);
        foreach (var twin in late)
        {
            var (result, failure) = await _changer
                .DeleteAsync(twin.Credential, cancellationToken)
                .ConfigureAwait(false);
            await TellTwinAsync(person, twin, result, failure, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Tells what isn't known, as it is.</summary>
    public async Task TellUnsettledAsync(PersonState person, CancellationToken cancellationToken)
    {
        while (person.Unsettled.TryDequeue(out var outcome))
            await tell(outcome, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Carries out a step that deletes the code of somebody who isn't listed.</summary>
    public async Task<ProvisioningOutcome> DeleteAsync(ProvisioningStep step, CancellationToken cancellationToken)
    {
        notePlanned(1);
        var (result, failure) = await _changer.DeleteAsync(step.Existing!, cancellationToken).ConfigureAwait(false);
        return new ProvisioningOutcome
        {
            Step = step,
            Result = result,
            AcsUserId = step.AcsUserId,
            Exception = failure,
        };
    }

    private static ProvisioningOutcome Failed(ProvisioningStep step, Exception failure) =>
        new()
        {
            Step = step,
            Result = ProvisioningResult.Failed,
            Exception = failure,
        };

    // A code that was to be replaced is still there, and the next run takes it away.
    private static ProvisioningOutcome Settled(ProvisioningOutcome outcome, AcsCredential made) =>
        outcome.Step.Action == ProvisioningAction.Create
            ? outcome with
            {
                Result = ProvisioningResult.Created,
                Credential = made,
                Exception = null,
            }
            : outcome with
            {
                Credential = made,
            };

    /// <summary>Plans for a user who was to be made, and was there.</summary>
    /// <returns>Why that can't be done; <c>null</c> where it could.</returns>
    private async Task<Exception?> PlanAnewAsync(PersonState person, CancellationToken cancellationToken)
    {
        try
        {
            await _codes.ReadAsync(person, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (Ending.ConcernsStep(failure, cancellationToken))
        {
            return failure;
        }

        var planned = person.Steps.Count;
        person.Steps =
        [
            .. person.Steps.Where(IsAboutUser),
            .. _planner.Plan(person.Person, person.AcsUserId, person.Codes, run.Now),
        ];
        notePlanned(person.Steps.Count - planned);
        return null;
    }

    private async Task TellTwinAsync(
        PersonState person,
        FoundCode? twin,
        ProvisioningResult result,
        Exception? failure,
        CancellationToken cancellationToken
    )
    {
        notePlanned(1);
        var step = new ProvisioningStep
        {
            Action = ProvisioningAction.Delete,
            Person = person.Person,
            Existing = twin?.Credential,
            AcsEntranceIds = twin?.Doors.ToArray() ?? [],
            AcsUserId = person.AcsUserId,
            Reason = "a create whose answer was lost was sent again, and both had their effect",
        };
        var outcome = new ProvisioningOutcome
        {
            Step = step,
            Result = result,
            AcsUserId = person.AcsUserId,
            Exception = failure,
        };
        await tell(outcome, cancellationToken).ConfigureAwait(false);
    }
}
