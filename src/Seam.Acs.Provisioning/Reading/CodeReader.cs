using System.Runtime.CompilerServices;

namespace Seam.Acs;

/// <summary>Finds the codes of a batch of people, and the doors that they open, in as few calls as the API allows.</summary>
internal sealed class CodeReader(RunContext run)
{
    public async Task ReadAsync(IReadOnlyList<PersonState> people, CancellationToken cancellationToken)
    {
        var byUser = people
            .Where(person => person is { AcsUserId: not null, Refusal: null })
            .ToDictionary(person => person.AcsUserId!, StringComparer.OrdinalIgnoreCase);
        if (byUser.Count == 0)
            return;
        if (!await ReadPagesAsync(byUser, cancellationToken).ConfigureAwait(false))
            await ReadByUserAsync(byUser.Values, cancellationToken).ConfigureAwait(false);
        // A list that changes while it is read may show something twice.
        foreach (var person in byUser.Values)
            person.Codes.RemoveAll(code => !person.Claim(code.Credential.AcsCredentialId));

        var codes = byUser.Values.SelectMany(person => person.Codes).ToList();
        await ReadDoorsAsync(byUser.Values, codes, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads the codes of one person, whose user has come to light late, with the doors that they open.</summary>
    public async Task ReadAsync(PersonState person, CancellationToken cancellationToken)
    {
        foreach (var credential in await ReadOfUserAsync(person.AcsUserId!, cancellationToken).ConfigureAwait(false))
        {
            if (person.Claim(credential.AcsCredentialId))
                person.Codes.Add(await ReadDoorsAsync(credential, cancellationToken).ConfigureAwait(false));
        }
    }

    /// <summary>Reads the codes of the system that count, a page at a time, until one who looks at them has seen enough.</summary>
    /// <returns>Whether they were read to the end.</returns>
    public Task<bool> ReadPagesAsync(
        Func<IEnumerable<AcsCredential>, bool> look,
        CancellationToken cancellationToken
    ) => run.Calls.ReadPagesAsync(ReadPageAsync, page => look(page.Where(FoundCode.Counts)), cancellationToken);

    /// <summary>Reads the codes of the system that count, each when it is asked for.</summary>
    public async IAsyncEnumerable<AcsCredential> ReadAllAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var pages = run.Calls.ReadPagesAsync(ReadPageAsync, cancellationToken);
        await foreach (var page in pages.ConfigureAwait(false))
        {
            foreach (var credential in page.Where(FoundCode.Counts))
                yield return credential;
        }
    }

    /// <summary>The codes that a user has now, those of this system that count.</summary>
    public async Task<List<AcsCredential>> ReadOfUserAsync(string acsUserId, CancellationToken cancellationToken)
    {
        var codes = new List<AcsCredential>();
        await run
            .Calls.ReadPagesAsync(
                (cursor, options, token) =>
                    run.Seam.CredentialsAcs.ListAsync(
                        new AcsCredentialListRequest { AcsUserId = acsUserId, PageCursor = cursor },
                        options,
                        token
                    ),
                page =>
                {
                    codes.AddRange(page.Where(FoundCode.Counts));
                    return true;
                },
                cancellationToken
            )
            .ConfigureAwait(false);
        return codes;
    }

    /// <summary>Reads the doors of one code, which its credential doesn't hold.</summary>
    public async Task<FoundCode> ReadDoorsAsync(AcsCredential credential, CancellationToken cancellationToken)
    {
        var found = new FoundCode(credential);
        var doors = await run
            .Calls.RepeatAsync(
                (options, token) =>
                    run.Seam.CredentialsAcs.ListAccessibleEntrancesAsync(credential.AcsCredentialId, options, token),
                cancellationToken
            )
            .ConfigureAwait(false);
        found.Doors.UnionWith(doors.Select(door => door.AcsEntranceId));
        return found;
    }

    private Task<SeamPage<AcsCredential>> ReadPageAsync(
        string? cursor,
        SeamRequestOptions options,
        CancellationToken cancellationToken
    ) =>
        run.Seam.CredentialsAcs.ListAsync(
            new AcsCredentialListRequest { AcsSystemId = run.AcsSystemId, PageCursor = cursor },
            options,
            cancellationToken
        );

    private Task<bool> ReadPagesAsync(Dictionary<string, PersonState> byUser, CancellationToken cancellationToken)
    {
        var pages = 0;
        return ReadPagesAsync(
            page =>
            {
                foreach (var credential in page)
                {
                    if (credential.AcsUserId is { } id && byUser.TryGetValue(id, out var person))
                        person.Codes.Add(new FoundCode(credential));
                }

                return ++pages < byUser.Count;
            },
            cancellationToken
        );
    }

    private Task ReadByUserAsync(IEnumerable<PersonState> people, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            people,
            run.Parallel(cancellationToken),
            async (person, token) =>
            {
                person.Codes.Clear();
                try
                {
                    var codes = await ReadOfUserAsync(person.AcsUserId!, token).ConfigureAwait(false);
                    person.Codes.AddRange(codes.Select(code => new FoundCode(code)));
                }
                catch (SeamException failure)
                {
                    person.Refusal = failure;
                }
            }
        );

    /// <summary>A call tells either all credentials of a door, or all doors of a credential: whichever takes fewer.</summary>
    private async Task ReadDoorsAsync(
        IReadOnlyCollection<PersonState> people,
        List<FoundCode> codes,
        CancellationToken cancellationToken
    )
    {
        var others = run.Doors;
        if (run.CodesOpenOneDoor)
        {
            // Most codes open a wanted door, and then no other.
            var wanted = people
                .SelectMany(person => person.Person.Codes)
                .SelectMany(code => code.AcsEntranceIds)
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (wanted.Count < codes.Count)
            {
                await ReadByDoorAsync(wanted, codes, cancellationToken).ConfigureAwait(false);
                codes = codes.FindAll(code => code.Doors.Count == 0);
                others = run.Doors.Except(wanted).ToHashSet(StringComparer.OrdinalIgnoreCase);
            }
        }

        if (others.Count < codes.Count)
        {
            await ReadByDoorAsync(others, codes, cancellationToken).ConfigureAwait(false);
            // A door's list may lag behind the list of codes, and each code opens some door.
            codes = codes.FindAll(code => code.Doors.Count == 0);
        }

        var rest = codes.ToHashSet();
        await Parallel
            .ForEachAsync(
                people.SelectMany(person =>
                    person.Codes.Where(rest.Contains).Select(code => (Person: person, Code: code))
                ),
                run.Parallel(cancellationToken),
                async (found, token) =>
                {
                    try
                    {
                        var read = await ReadDoorsAsync(found.Code.Credential, token).ConfigureAwait(false);
                        found.Code.Doors.UnionWith(read.Doors);
                    }
                    catch (SeamException failure)
                    {
                        // A code whose doors aren't known would look as if nobody wanted it.
                        found.Person.Refusal = failure;
                    }
                }
            )
            .ConfigureAwait(false);
    }

    private async Task ReadByDoorAsync(
        IEnumerable<string> doors,
        List<FoundCode> codes,
        CancellationToken cancellationToken
    )
    {
        var byId = codes.ToDictionary(code => code.Credential.AcsCredentialId, StringComparer.OrdinalIgnoreCase);
        await Parallel
            .ForEachAsync(
                doors,
                run.Parallel(cancellationToken),
                async (door, token) =>
                {
                    var credentials = await run
                        .Calls.RepeatAsync(
                            (options, inner) =>
                                run.Seam.EntrancesAcs.ListCredentialsWithAccessAsync(door, null, options, inner),
                            token
                        )
                        .ConfigureAwait(false);
                    foreach (var credential in credentials)
                    {
                        if (!byId.TryGetValue(credential.AcsCredentialId, out var code))
                            continue;
                        lock (code)
                            code.Doors.Add(door);
                    }
                }
            )
            .ConfigureAwait(false);
    }
}
