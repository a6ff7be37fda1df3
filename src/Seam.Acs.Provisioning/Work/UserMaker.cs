using System.Runtime.ExceptionServices;

namespace Seam.Acs;

/// <summary>
/// Makes a person's identity and user. A key and an address are unique, and an identity has one user in a system, so that
/// the API refuses to make either twice; where an answer is lost, or it refuses, this looks for what is there.
/// </summary>
internal sealed class UserMaker(RunContext run)
{
    private readonly PeopleReader _people = new(run);

    /// <summary>Carries out a step about the person's user, and notes the user's ID.</summary>
    public async Task<ProvisioningOutcome> RunAsync(
        PersonState person,
        ProvisioningStep step,
        CancellationToken cancellationToken
    )
    {
        try
        {
            switch (step.Action)
            {
                case ProvisioningAction.AdoptIdentity:
                    await AdoptAsync(person, cancellationToken).ConfigureAwait(false);
                    break;
                case ProvisioningAction.LinkUser:
                    await LinkAsync(person.Unlinked!.AcsUserId, person.Identity!, cancellationToken)
                        .ConfigureAwait(false);
                    break;
                default:
                    person.AcsUserId = await MakeAsync(person, cancellationToken).ConfigureAwait(false);
                    break;
            }

            var result =
                step.Action == ProvisioningAction.CreateUser ? ProvisioningResult.Created : ProvisioningResult.Changed;
            return Outcome(result, null);
        }
        catch (Exception failure) when (Ending.ConcernsStep(failure, cancellationToken))
        {
            return Outcome(Ending.Of(failure), failure);
        }

        ProvisioningOutcome Outcome(ProvisioningResult result, Exception? failure) =>
            new()
            {
                Step = step,
                Result = result,
                AcsUserId = person.AcsUserId,
                Exception = failure,
            };
    }

    private Task AdoptAsync(PersonState person, CancellationToken cancellationToken) =>
        run.Calls.RepeatAsync(
            (options, token) =>
                run.Seam.UserIdentities.UpdateAsync(
                    person.Identity!.UserIdentityId,
                    userIdentityKey: person.Person.UserIdentityKey,
                    options: options,
                    cancellationToken: token
                ),
            cancellationToken
        );

    private Task LinkAsync(string acsUserId, UserIdentity identity, CancellationToken cancellationToken) =>
        run.Calls.RepeatAsync(
            (options, token) =>
                run.Seam.UserIdentities.AddAcsUserAsync(
                    acsUserId,
                    userIdentityId: identity.UserIdentityId,
                    options: options,
                    cancellationToken: token
                ),
            cancellationToken
        );

    private async Task<string> MakeAsync(PersonState person, CancellationToken cancellationToken)
    {
        if (person.Identity is { } present)
            return await EnsureUserAsync(person, present, cancellationToken).ConfigureAwait(false);
        var (identity, isFound) = await MakeOrFindAsync(
                token => CreateIdentityAsync(person, token),
                async token =>
                {
                    await _people.LookIdentityUpAsync(person, token).ConfigureAwait(false);
                    return person.LacksKey || person.Person.UserIdentityKey is null ? person.ByEmail : person.ByKey;
                },
                cancellationToken
            )
            .ConfigureAwait(false);
        if (person.LacksKey)
            await AdoptAsync(person, cancellationToken).ConfigureAwait(false);
        if (person.Unlinked is { } waiting)
        {
            // The API links a user with the identity's address by itself.
            if (!identity.AcsUserIds.Contains(waiting.AcsUserId, StringComparer.OrdinalIgnoreCase))
                await LinkAsync(waiting.AcsUserId, identity, cancellationToken).ConfigureAwait(false);
            return waiting.AcsUserId;
        }

        // A new identity has a user in this system only; one that was there may have users in others.
        return identity.AcsUserIds is [var only] && !isFound
            ? only
            : await EnsureUserAsync(person, identity, cancellationToken).ConfigureAwait(false);
    }

    private Task<UserIdentity> CreateIdentityAsync(PersonState person, CancellationToken cancellationToken) =>
        run.Calls.CreateAsync(
            (options, token) =>
                run.Seam.UserIdentities.CreateAsync(
                    acsSystemIds: [run.AcsSystemId],
                    emailAddress: person.Person.EmailAddress,
                    fullName: person.Person.FullName,
                    phoneNumber: person.Person.PhoneNumber,
                    userIdentityKey: person.Person.UserIdentityKey,
                    options: options,
                    cancellationToken: token
                ),
            cancellationToken
        );

    private async Task<string> EnsureUserAsync(
        PersonState person,
        UserIdentity identity,
        CancellationToken cancellationToken
    )
    {
        if (
            await _people.FindUserAsync(identity.UserIdentityId, cancellationToken).ConfigureAwait(false) is { } present
        )
            return Found(person, present);
        var (user, isFound) = await MakeOrFindAsync(
                token =>
                    run.Calls.CreateAsync(
                        (options, inner) =>
                            run.Seam.UsersAcs.CreateAsync(
                                run.AcsSystemId,
                                person.Person.FullName,
                                emailAddress: person.Person.EmailAddress,
                                phoneNumber: person.Person.PhoneNumber,
                                userIdentityId: identity.UserIdentityId,
                                options: options,
                                cancellationToken: inner
                            ),
                        token
                    ),
                token => _people.FindUserAsync(identity.UserIdentityId, token),
                cancellationToken
            )
            .ConfigureAwait(false);
        return isFound ? Found(person, user) : user.AcsUserId;
    }

    private static string Found(PersonState person, AcsUser user)
    {
        if (PeopleReader.UserProblem(user) is { } problem)
            throw problem;
        // The plan was made for somebody without codes.
        person.HasFoundUser = true;
        return user.AcsUserId;
    }

    private async Task<(T Value, bool IsFound)> MakeOrFindAsync<T>(
        Func<CancellationToken, Task<T>> make,
        Func<CancellationToken, Task<T?>> find,
        CancellationToken cancellationToken
    )
        where T : class
    {
        for (var attempt = 1; ; attempt++)
        {
            Exception failure;
            try
            {
                return (await make(cancellationToken).ConfigureAwait(false), false);
            }
            catch (Exception caught) when (Ending.ConcernsStep(caught, cancellationToken) && IsWorthLooking(caught))
            {
                failure = caught;
            }

            if (await FindTwiceAsync(find, failure, cancellationToken).ConfigureAwait(false) is { } found)
                return (found, true);
            if (attempt >= run.Options.MaxAttempts || !Ending.IsUnknown(failure))
                ExceptionDispatchInfo.Throw(failure);
        }
    }

    private async Task<T?> FindTwiceAsync<T>(
        Func<CancellationToken, Task<T?>> find,
        Exception failure,
        CancellationToken cancellationToken
    )
        where T : class
    {
        try
        {
            if (await find(cancellationToken).ConfigureAwait(false) is { } found)
                return found;
            // A refusal may be about what was made just now and isn't on the lists yet.
            await run.Settle(cancellationToken).ConfigureAwait(false);
            return await find(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception look) when (Ending.ConcernsStep(look, cancellationToken))
        {
            // What isn't known is whether the create took effect; a look that fails says nothing of that.
            ExceptionDispatchInfo.Throw(failure);
            throw;
        }
    }

    private static bool IsWorthLooking(Exception failure) =>
        Ending.IsUnknown(failure) || failure is SeamApiException { StatusCode: 400 or 409 };
}
