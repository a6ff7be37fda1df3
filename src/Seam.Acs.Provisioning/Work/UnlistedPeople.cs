using System.Runtime.CompilerServices;

namespace Seam.Acs;

/// <summary>What becomes of the codes of people who aren't listed. Of each listed person it keeps 16 bytes.</summary>
internal sealed class UnlistedPeople(RunContext run)
{
    // Held at a time, so that a system that is to be emptied needs no more memory than another.
    private const int Portion = 2_000;

    private readonly CodeReader _codes = new(run);
    private readonly HashSet<UInt128> _listed = [];
    private bool _isUnclear;

    /// <summary>Notes the users of a batch that was planned, or whose steps are done.</summary>
    public void Note(IReadOnlyList<PersonState> people, bool isDone)
    {
        foreach (var person in people)
        {
            if (person.AcsUserId is { } id)
                _listed.Add(Hash(id));
            else if (person.Steps.Any(step => LeavesUnclear(step.Action, isDone)))
                _isUnclear = true;
        }
    }

    /// <summary>The steps that come after those of all listed people.</summary>
    public async IAsyncEnumerable<ProvisioningStep> PlanAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (_isUnclear)
        {
            yield return Refusal().Step;
            yield break;
        }

        await foreach (var credential in _codes.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (IsUnlisted(credential))
                yield return Removal(credential);
        }
    }

    /// <summary>Takes the steps, once those of all listed people are done.</summary>
    public async Task RemoveAsync(
        PersonWorker worker,
        Func<ProvisioningOutcome, CancellationToken, Task> tell,
        CancellationToken cancellationToken
    )
    {
        if (_isUnclear)
        {
            await tell(Refusal(), cancellationToken).ConfigureAwait(false);
            return;
        }

        var seen = new HashSet<UInt128>();
        while (true)
        {
            var (portion, isAll) = await FindAsync(seen, cancellationToken).ConfigureAwait(false);
            await Parallel
                .ForEachAsync(
                    portion,
                    run.Parallel(cancellationToken),
                    async (credential, token) =>
                        await tell(await worker.DeleteAsync(Removal(credential), token).ConfigureAwait(false), token)
                            .ConfigureAwait(false)
                )
                .ConfigureAwait(false);
            // What was deleted moves the pages, so the list is read from its beginning again.
            if (isAll || portion.Count == 0)
                return;
        }
    }

    private async Task<(List<AcsCredential> Portion, bool IsAll)> FindAsync(
        HashSet<UInt128> seen,
        CancellationToken cancellationToken
    )
    {
        var portion = new List<AcsCredential>();
        var isAll = await _codes
            .ReadPagesAsync(
                page =>
                {
                    portion.AddRange(page.Where(code => IsUnlisted(code) && seen.Add(Hash(code.AcsCredentialId))));
                    return portion.Count < Portion;
                },
                cancellationToken
            )
            .ConfigureAwait(false);
        return (portion, isAll);
    }

    private bool IsUnlisted(AcsCredential credential) =>
        credential.AcsUserId is { } user && !_listed.Contains(Hash(user));

    // Who is new has no user before the steps are done, and no codes either.
    private static bool LeavesUnclear(ProvisioningAction action, bool isDone) =>
        action == ProvisioningAction.Refuse || (isDone && action == ProvisioningAction.CreateUser);

    private static UInt128 Hash(string id) => ShortHash.Of("id:", id.ToUpperInvariant());

    private static ProvisioningStep Removal(AcsCredential credential) =>
        new()
        {
            Action = ProvisioningAction.Delete,
            Existing = credential,
            AcsUserId = credential.AcsUserId,
            Reason = "its user isn't listed",
        };

    private static ProvisioningOutcome Refusal() =>
        new()
        {
            Step = new ProvisioningStep
            {
                Action = ProvisioningAction.Refuse,
                Reason = "it isn't known for all listed people which users are theirs",
            },
            Result = ProvisioningResult.Failed,
            Exception = new SeamProvisioningException(
                "Unlisted people keep their codes: some listed people's users aren't known, since their steps failed."
            )
            {
                Problem = ProvisioningProblem.ListedPeopleUnclear,
            },
        };
}
