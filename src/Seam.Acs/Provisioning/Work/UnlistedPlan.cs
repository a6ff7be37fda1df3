using System.Runtime.CompilerServices;

namespace Seam.Acs;

/// <summary>Plans what becomes of the codes of people who aren't listed. Of each listed person it keeps 16 bytes.</summary>
internal sealed class UnlistedPlan(RunContext run)
{
    private readonly HashSet<UInt128> _listed = [];
    private bool _isUnclear;

    /// <summary>Notes the users of a batch that was planned. Who is new has no user yet, and no codes either.</summary>
    public void Note(IReadOnlyList<PersonState> people)
    {
        foreach (var person in people)
        {
            if (person.AcsUserId is { } id)
                _listed.Add(UnlistedPeople.Hash(id));
            else
                _isUnclear |= person.Steps.Any(step => step.Action == ProvisioningAction.Refuse);
        }
    }

    /// <summary>The steps that come after those of all listed people.</summary>
    public async IAsyncEnumerable<ProvisioningStep> PlanAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (_isUnclear)
        {
            yield return UnlistedPeople.Refusal().Step;
            yield break;
        }

        var pages = SeamPaging.ReadPagesAsync(
            (cursor, token) => run.Calls.RepeatAsync((options, inner) => ReadAsync(cursor, options, inner), token),
            firstCursor: null,
            cancellationToken
        );
        await foreach (var page in pages.ConfigureAwait(false))
        {
            foreach (var credential in page.Where(IsMeant))
                yield return UnlistedPeople.Step(credential);
        }
    }

    private bool IsMeant(AcsCredential credential) =>
        FoundCode.Counts(credential)
        && credential.AcsUserId is { } user
        && !_listed.Contains(UnlistedPeople.Hash(user));

    private Task<SeamPage<AcsCredential>> ReadAsync(
        string? cursor,
        SeamRequestOptions options,
        CancellationToken cancellationToken
    ) =>
        run.Seam.CredentialsAcs.ListAsync(
            new AcsCredentialListRequest { AcsSystemId = run.AcsSystemId, PageCursor = cursor },
            options,
            cancellationToken
        );
}
