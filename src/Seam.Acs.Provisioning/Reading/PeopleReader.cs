namespace Seam.Acs;

/// <summary>
/// Finds the identities and users of a batch of people. Pages of the API's lists tell of 500 people a call, but also of people
/// who aren't meant: once they have cost as many calls as there are people still to be found, those are looked up one by one.
/// </summary>
internal sealed class PeopleReader(RunContext run)
{
    public async Task ReadAsync(IReadOnlyList<PersonState> people, CancellationToken cancellationToken)
    {
        if (!await ReadIdentityPagesAsync(people, cancellationToken).ConfigureAwait(false))
            await EachAsync(people, NeedsIdentity, LookIdentityUpAsync, cancellationToken).ConfigureAwait(false);
        foreach (var person in people)
            person.Refusal ??= IdentityProblem(person);
        if (!await ReadUserPagesAsync(people, cancellationToken).ConfigureAwait(false))
            await EachAsync(people, NeedsUser, LookUserUpAsync, cancellationToken).ConfigureAwait(false);
        foreach (var person in people)
        {
            person.AcsUserId = person.User?.AcsUserId;
            person.Refusal ??= UserProblem(person.User);
        }
    }

    /// <summary>The identity that one person has now.</summary>
    public async Task LookIdentityUpAsync(PersonState person, CancellationToken cancellationToken)
    {
        if (person.Person.UserIdentityKey is { } key)
        {
            person.ByKey = await FindAsync(
                    (options, token) =>
                        run.Seam.UserIdentities.GetAsync(
                            userIdentityKey: key,
                            options: options,
                            cancellationToken: token
                        ),
                    cancellationToken
                )
                .ConfigureAwait(false);
            if (person.ByKey is not null)
                return;
        }

        if (person.Person.EmailAddress is not { } email)
            return;
        person.ByEmail = null;
        await run
            .Calls.ReadPagesAsync(
                (cursor, options, token) =>
                    run.Seam.UserIdentities.ListAsync(
                        new UserIdentityListRequest { Search = email, PageCursor = cursor },
                        options,
                        token
                    ),
                // The search also finds parts of addresses.
                page =>
                {
                    person.ByEmail = page.FirstOrDefault(identity => IsSame(identity.EmailAddress, email));
                    return person.ByEmail is null;
                },
                cancellationToken
            )
            .ConfigureAwait(false);
    }

    /// <summary>
    /// The user whom an identity has in the system now; <c>null</c> where it has none, or one who is being deleted.
    /// </summary>
    public async Task<AcsUser?> FindUserAsync(string userIdentityId, CancellationToken cancellationToken)
    {
        var user = await FindAsync(
                (options, token) =>
                    run.Seam.UsersAcs.GetAsync(
                        acsSystemId: run.AcsSystemId,
                        userIdentityId: userIdentityId,
                        options: options,
                        cancellationToken: token
                    ),
                cancellationToken
            )
            .ConfigureAwait(false);
        return user is not null && Counts(user) ? user : null;
    }

    /// <summary>Why a user can have no codes from here; <c>null</c> where nothing stands against it.</summary>
    public static SeamProvisioningException? UserProblem(AcsUser? user) =>
        user is not null
        && (
            user.Errors.Any(error => error.ErrorCode == AcsUserErrorCode.LatchConflictWithResidentUser)
            || user.Warnings.Any(warning => warning.WarningCode == AcsUserWarningCode.LatchResidentUser)
        )
            ? new SeamProvisioningException(
                "The person has a user whom the access system manages itself: codes are made there."
            )
            {
                Problem = ProvisioningProblem.ManagedByTheSystem,
            }
            : null;

    private static bool NeedsIdentity(PersonState person) =>
        person.Person.UserIdentityKey is null ? person.ByEmail is null : person.ByKey is null;

    private static bool NeedsUser(PersonState person) =>
        person is { Refusal: null, Linked: null }
        && (person.Identity ?? (object?)person.Person.EmailAddress) is not null;

    private async Task<bool> ReadIdentityPagesAsync(
        IReadOnlyList<PersonState> people,
        CancellationToken cancellationToken
    )
    {
        var byKey = people
            .Where(person => person.Person.UserIdentityKey is not null)
            .ToDictionary(person => person.Person.UserIdentityKey!, StringComparer.Ordinal);
        var byEmail = ByEmail(people);
        var pages = 0;
        return await run
            .Calls.ReadPagesAsync(
                (cursor, options, token) =>
                    run.Seam.UserIdentities.ListAsync(
                        new UserIdentityListRequest { PageCursor = cursor },
                        options,
                        token
                    ),
                page =>
                {
                    foreach (var identity in page)
                    {
                        if (identity.UserIdentityKey is { } key && byKey.TryGetValue(key, out var person))
                            person.ByKey = identity;
                        if (identity.EmailAddress is { } email && byEmail.TryGetValue(email, out person))
                            person.ByEmail = identity;
                    }

                    return ++pages < people.Count(NeedsIdentity);
                },
                cancellationToken
            )
            .ConfigureAwait(false);
    }

    private async Task<bool> ReadUserPagesAsync(IReadOnlyList<PersonState> people, CancellationToken cancellationToken)
    {
        if (!people.Any(NeedsUser))
            return true;
        var byIdentity = people
            .Where(person => person.Identity is not null && person.Refusal is null)
            .GroupBy(person => person.Identity!.UserIdentityId, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        var byEmail = ByEmail(people);
        var pages = 0;
        return await run
            .Calls.ReadPagesAsync(
                (cursor, options, token) =>
                    run.Seam.UsersAcs.ListAsync(
                        new AcsUserListRequest { AcsSystemId = run.AcsSystemId, PageCursor = cursor },
                        options,
                        token
                    ),
                page =>
                {
                    foreach (var user in page.Where(Counts))
                    {
                        if (user.UserIdentityId is { } id && byIdentity.TryGetValue(id, out var person))
                            person.Linked ??= user;
                        else if (IsUnlinked(user) && byEmail.TryGetValue(user.EmailAddress!, out person))
                            person.Unlinked ??= user;
                    }

                    return ++pages < people.Count(NeedsUser);
                },
                cancellationToken
            )
            .ConfigureAwait(false);
    }

    private async Task LookUserUpAsync(PersonState person, CancellationToken cancellationToken)
    {
        if (person.Identity is { } identity)
            person.Linked = await FindUserAsync(identity.UserIdentityId, cancellationToken).ConfigureAwait(false);

        if (person.Linked is not null || person.Person.EmailAddress is not { } email)
            return;
        await run
            .Calls.ReadPagesAsync(
                (cursor, options, token) =>
                    run.Seam.UsersAcs.ListAsync(
                        new AcsUserListRequest
                        {
                            AcsSystemId = run.AcsSystemId,
                            Search = email,
                            PageCursor = cursor,
                        },
                        options,
                        token
                    ),
                page =>
                {
                    person.Unlinked = page.FirstOrDefault(user =>
                        Counts(user) && IsUnlinked(user) && IsSame(user.EmailAddress, email)
                    );
                    return person.Unlinked is null;
                },
                cancellationToken
            )
            .ConfigureAwait(false);
    }

    private Task EachAsync(
        IEnumerable<PersonState> people,
        Func<PersonState, bool> isMeant,
        Func<PersonState, CancellationToken, Task> look,
        CancellationToken cancellationToken
    ) =>
        Parallel.ForEachAsync(
            people.Where(isMeant).ToList(),
            run.Parallel(cancellationToken),
            async (person, token) =>
            {
                try
                {
                    await look(person, token).ConfigureAwait(false);
                }
                catch (SeamException failure)
                {
                    // It concerns this person only.
                    person.Refusal = failure;
                }
            }
        );

    private async Task<T?> FindAsync<T>(
        Func<SeamRequestOptions, CancellationToken, Task<T>> get,
        CancellationToken cancellationToken
    )
        where T : class
    {
        try
        {
            return await run.Calls.RepeatAsync(get, cancellationToken).ConfigureAwait(false);
        }
        // A 404 without a type is a gateway's, which knows nothing of the person.
        catch (SeamNotFoundException missing) when (missing.ErrorType is not null)
        {
            return null;
        }
    }

    private static Dictionary<string, PersonState> ByEmail(IEnumerable<PersonState> people) =>
        people
            .Where(person => person.Person.EmailAddress is not null)
            .ToDictionary(person => person.Person.EmailAddress!, StringComparer.OrdinalIgnoreCase);

    private static bool IsUnlinked(AcsUser user) => user is { UserIdentityId: null, EmailAddress: not null };

    private static bool Counts(AcsUser user) =>
        user.Warnings.All(warning => warning.WarningCode != AcsUserWarningCode.BeingDeleted);

    private static bool IsSame(string? one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static SeamProvisioningException? IdentityProblem(PersonState person) =>
        person is { Person.UserIdentityKey: not null, ByKey: null, ByEmail.UserIdentityKey: not null }
            ? new SeamProvisioningException(
                "The person's e-mail address is that of a user identity with another key: settle which of the two it is."
            )
            {
                Problem = ProvisioningProblem.EmailAddressTaken,
            }
            : null;
}
