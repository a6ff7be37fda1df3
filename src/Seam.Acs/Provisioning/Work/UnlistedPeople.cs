namespace Seam.Acs;

/// <summary>
/// Takes the codes of people who aren't listed. Of each listed person it keeps 16 bytes.
/// </summary>
internal sealed class UnlistedPeople(
    RunContext run,
    PersonWorker worker,
    Func<ProvisioningOutcome, CancellationToken, Task> tell
)
{
    // Held at a time, so that a system that is to be emptied needs no more memory than another.
    private const int Portion = 2_000;

    private readonly CodeReader _codes = new(run);
    private readonly HashSet<UInt128> _listed = [];
    private bool _isUnclear;

    /// <summary>Notes the users of a batch whose steps are done.</summary>
    public void Note(IReadOnlyList<PersonState> people)
    {
        foreach (var person in people)
        {
            if (person.AcsUserId is { } id)
                _listed.Add(Hash(id));
            else if (
                person.Steps.Any(step => step.Action is ProvisioningAction.Refuse or ProvisioningAction.CreateUser)
            )
                _isUnclear = true;
        }
    }

    public async Task RemoveAsync(CancellationToken cancellationToken)
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
                        await tell(await worker.DeleteAsync(Step(credential), token).ConfigureAwait(false), token)
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
                    portion.AddRange(page.Where(credential => IsMeant(credential, seen)));
                    return portion.Count < Portion;
                },
                cancellationToken
            )
            .ConfigureAwait(false);
        return (portion, isAll);
    }

    private bool IsMeant(AcsCredential credential, HashSet<UInt128> seen) =>
        credential.AcsUserId is { } user && !_listed.Contains(Hash(user)) && seen.Add(Hash(credential.AcsCredentialId));

    internal static UInt128 Hash(string id) => ShortHash.Of("id:", id.ToUpperInvariant());

    internal static ProvisioningStep Step(AcsCredential credential) =>
        new()
        {
            Action = ProvisioningAction.Delete,
            Existing = credential,
            AcsUserId = credential.AcsUserId,
            Reason = "its user isn't listed",
        };

    internal static ProvisioningOutcome Refusal() =>
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
