namespace Seam.Acs;

/// <summary>Carries out the steps of one person.</summary>
internal sealed class PersonWorker(RunContext run, Func<ProvisioningOutcome, CancellationToken, Task> tell)
{
    private readonly UserMaker _users = new(run);
    private readonly CodeMaker _maker = new(run);
    private readonly CodeChanger _changer = new(run);

    public async Task RunAsync(PersonState person, CancellationToken cancellationToken)
    {
        Exception? userFailure = null;
        foreach (var step in person.Steps.Where(IsAboutUser))
        {
            var outcome = userFailure is null
                ? await _users.RunAsync(person, step, cancellationToken).ConfigureAwait(false)
                : Outcome(step, ProvisioningResult.Failed, failure: userFailure);
            userFailure ??= outcome.Exception;
            await tell(outcome, cancellationToken).ConfigureAwait(false);
        }

        await Parallel
            .ForEachAsync(
                person.Steps.Where(step => !IsAboutUser(step)),
                run.Parallel(cancellationToken),
                async (step, token) =>
                {
                    var outcome = await RunAsync(person, step, userFailure, token).ConfigureAwait(false);
                    await tell(outcome with { AcsUserId = person.AcsUserId }, token).ConfigureAwait(false);
                }
            )
            .ConfigureAwait(false);
    }

    /// <summary>
    /// Deletes what a create that was sent again has made twice after all, once the lists had time to show it. This is to
    /// be called when all of the person's steps are done.
    /// </summary>
    public async Task RemoveTwinsAsync(PersonState person, CancellationToken cancellationToken)
    {
        List<FoundCode> twins;
        try
        {
            twins = await _maker.FindTwinsAsync(person, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (Ending.ConcernsStep(failure, cancellationToken))
        {
            var look = TwinStep(person, null);
            await tell(Outcome(look, ProvisioningResult.Unknown, failure: failure), cancellationToken)
                .ConfigureAwait(false);
            return;
        }

        foreach (var twin in twins)
        {
            var outcome = await DeleteAsync(TwinStep(person, twin), cancellationToken).ConfigureAwait(false);
            await tell(outcome, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Carries out a step that deletes a code.</summary>
    public async Task<ProvisioningOutcome> DeleteAsync(ProvisioningStep step, CancellationToken cancellationToken)
    {
        var (result, failure) = await _changer.DeleteAsync(step.Existing!, cancellationToken).ConfigureAwait(false);
        return Outcome(step, result, failure: failure) with { AcsUserId = step.AcsUserId };
    }

    private static bool IsAboutUser(ProvisioningStep step) =>
        step.Action is ProvisioningAction.CreateUser or ProvisioningAction.LinkUser or ProvisioningAction.AdoptIdentity;

    private async Task<ProvisioningOutcome> RunAsync(
        PersonState person,
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
            case ProvisioningAction.Delete:
                return await DeleteAsync(step, cancellationToken).ConfigureAwait(false);
            case ProvisioningAction.ChangeEnd or ProvisioningAction.ChangeCode:
                return await ChangeAsync(step, cancellationToken).ConfigureAwait(false);
        }

        // Whose user isn't settled gets no codes: they could be somebody else's.
        if (userFailure is not null || person.AcsUserId is null)
            return Outcome(step, ProvisioningResult.Failed, failure: userFailure);
        return step.Action == ProvisioningAction.Replace
            ? await ReplaceAsync(person, step, cancellationToken).ConfigureAwait(false)
            : await CreateAsync(person, step, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ProvisioningOutcome> ChangeAsync(ProvisioningStep step, CancellationToken cancellationToken)
    {
        var (changed, result, failure) = await _changer
            .ChangeAsync(step.Existing!, step.Wanted!, cancellationToken)
            .ConfigureAwait(false);
        return Outcome(step, result, changed, failure);
    }

    private async Task<ProvisioningOutcome> CreateAsync(
        PersonState person,
        ProvisioningStep step,
        CancellationToken cancellationToken
    )
    {
        var (made, failure) = await _maker.MakeAsync(person, step.Wanted!, cancellationToken).ConfigureAwait(false);
        return made is not null
            ? Outcome(step, ProvisioningResult.Created, made)
            : Outcome(step, Ending.Of(failure!), failure: failure);
    }

    private async Task<ProvisioningOutcome> ReplaceAsync(
        PersonState person,
        ProvisioningStep step,
        CancellationToken cancellationToken
    )
    {
        if (run.Rules.DeletesBeforeReplacing)
        {
            var deleted = await DeleteAsync(step, cancellationToken).ConfigureAwait(false);
            return deleted.Result == ProvisioningResult.Removed
                ? await CreateAsync(person, step, cancellationToken).ConfigureAwait(false)
                : deleted;
        }

        var made = await CreateAsync(person, step, cancellationToken).ConfigureAwait(false);
        if (made.Result != ProvisioningResult.Created)
            return made;
        var removed = await DeleteAsync(step, cancellationToken).ConfigureAwait(false);
        return removed.Result == ProvisioningResult.Removed ? made : removed with { Credential = made.Credential };
    }

    private static ProvisioningStep TwinStep(PersonState person, FoundCode? twin) =>
        new()
        {
            Action = ProvisioningAction.Delete,
            Person = person.Person,
            Existing = twin?.Credential,
            AcsEntranceIds = twin?.Doors.ToArray() ?? [],
            AcsUserId = person.AcsUserId,
            Reason = "a create whose answer was lost was sent again, and both had their effect",
        };

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
}
