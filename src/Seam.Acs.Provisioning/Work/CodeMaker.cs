namespace Seam.Acs;

/// <summary>
/// Makes a code exactly once. The API can't be told that two creates are the same one, so where an answer is lost this looks,
/// waits, looks again, and only then sends the create again.
/// </summary>
internal sealed class CodeMaker(RunContext run)
{
    private readonly CodeReader _codes = new(run);

    /// <summary>The code; or why there is none, and whether that is certain.</summary>
    public async Task<(AcsCredential? Made, ProvisioningResult Result, Exception? Failure)> MakeAsync(
        PersonState person,
        DesiredCode wanted,
        CancellationToken cancellationToken
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            Exception? failure = null;
            try
            {
                var made = await CreateAsync(person, wanted, cancellationToken).ConfigureAwait(false);
                if (person.Claim(made.AcsCredentialId))
                    return (made, ProvisioningResult.Created, null);
                // Another wish just like this one took it while it looked for its own, which may be there for this one.
            }
            catch (Exception caught) when (Ending.ConcernsStep(caught, cancellationToken))
            {
                failure = caught;
            }

            if (failure is not null && !Ending.IsUnknown(failure))
                return (null, ProvisioningResult.Failed, failure);
            try
            {
                var found = failure is null
                    ? await LookAsync(person, wanted, cancellationToken).ConfigureAwait(false)
                    : await LookTwiceAsync(person, wanted, cancellationToken).ConfigureAwait(false);
                if (found is not null)
                    return (found, ProvisioningResult.Created, null);
            }
            catch (Exception look) when (!cancellationToken.IsCancellationRequested)
            {
                // Without a look nothing may be sent again; what is told is why the create isn't known to have failed.
                return (null, ProvisioningResult.Unknown, failure ?? look);
            }

            if (failure is not null && attempt >= run.Options.MaxAttempts)
                return (null, ProvisioningResult.Unknown, failure);
            person.MayHaveTwins = true;
        }
    }

    /// <summary>Finds what creates whose outcome wasn't known have made after all, of which nobody knows yet.</summary>
    public async Task<List<FoundCode>> FindLateAsync(PersonState person, CancellationToken cancellationToken)
    {
        var late = new List<FoundCode>();
        var wishes = Planner.Split(run.Rules, person.Person.Codes).ToList();
        foreach (
            var credential in await _codes.ReadOfUserAsync(person.AcsUserId!, cancellationToken).ConfigureAwait(false)
        )
        {
            if (person.IsKnown(credential.AcsCredentialId))
                continue;
            var found = await _codes.ReadDoorsAsync(credential, cancellationToken).ConfigureAwait(false);
            if (wishes.Exists(wish => found.Is(wish, run.Now)) && person.Claim(credential.AcsCredentialId))
                late.Add(found);
        }

        return late;
    }

    private Task<AcsCredential> CreateAsync(
        PersonState person,
        DesiredCode wanted,
        CancellationToken cancellationToken
    ) =>
        run.Calls.CreateAsync(
            (options, token) =>
                run.Seam.CredentialsAcs.CreateAsync(
                    AcsCredentialAccessMethod.Code,
                    acsUserId: person.AcsUserId,
                    allowedAcsEntranceIds: wanted.AcsEntranceIds,
                    code: wanted.Code,
                    startsAt: wanted.StartsAt ?? run.Now,
                    endsAt: wanted.EndsAt,
                    options: options,
                    cancellationToken: token
                ),
            cancellationToken
        );

    private async Task<AcsCredential?> LookTwiceAsync(
        PersonState person,
        DesiredCode wanted,
        CancellationToken cancellationToken
    )
    {
        if (await LookAsync(person, wanted, cancellationToken).ConfigureAwait(false) is { } found)
            return found;
        await run.Settle(cancellationToken).ConfigureAwait(false);
        return await LookAsync(person, wanted, cancellationToken).ConfigureAwait(false);
    }

    private async Task<AcsCredential?> LookAsync(
        PersonState person,
        DesiredCode wanted,
        CancellationToken cancellationToken
    )
    {
        var codes = await _codes.ReadOfUserAsync(person.AcsUserId!, cancellationToken).ConfigureAwait(false);
        foreach (var credential in codes)
        {
            // The times tell most others apart without a call.
            if (
                person.IsKnown(credential.AcsCredentialId)
                || !Windows.Same(credential.EndsAt, wanted.EndsAt)
                || !Windows.SameStart(credential.StartsAt, wanted.StartsAt, run.Now)
            )
                continue;
            var found = await _codes.ReadDoorsAsync(credential, cancellationToken).ConfigureAwait(false);
            if (found.Is(wanted, run.Now) && person.Claim(credential.AcsCredentialId))
                return credential;
        }

        return null;
    }
}
