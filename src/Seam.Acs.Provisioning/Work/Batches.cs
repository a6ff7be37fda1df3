using System.Runtime.CompilerServices;

namespace Seam.Acs;

/// <summary>Takes people from a list as it comes, finds out what they have, and plans their steps, a batch at a time.</summary>
internal sealed class Batches(RunContext run)
{
    public async IAsyncEnumerable<IReadOnlyList<PersonState>> PlanAsync(
        IAsyncEnumerable<DesiredAccess> people,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var check = new DesiredCheck(run.Rules, run.Doors);
        var position = 0L;
        var batch = new List<PersonState>();
        await foreach (var person in people.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            check.Check(person, position++);
            batch.Add(new PersonState(person));
            if (batch.Count < run.Options.BatchSize)
                continue;
            await PlanAsync(batch, check, cancellationToken).ConfigureAwait(false);
            yield return batch;
            batch = [];
        }

        if (batch.Count == 0)
            yield break;
        await PlanAsync(batch, check, cancellationToken).ConfigureAwait(false);
        yield return batch;
    }

    private async Task PlanAsync(List<PersonState> batch, DesiredCheck check, CancellationToken cancellationToken)
    {
        await new PeopleReader(run).ReadAsync(batch, cancellationToken).ConfigureAwait(false);
        foreach (var person in batch)
            check.CheckFound(person);
        await new CodeReader(run).ReadAsync(batch, cancellationToken).ConfigureAwait(false);
        var planner = new Planner(run.Rules, run.Options.Surplus);
        foreach (var person in batch)
            person.Steps = Plan(person, planner);
    }

    private List<ProvisioningStep> Plan(PersonState person, Planner planner)
    {
        if (person.Refusal is { } refusal)
            return [Step(person, ProvisioningAction.Refuse, refusal.Message)];
        var codes = planner.Plan(person.Person, person.AcsUserId, person.Codes, run.Now);
        if (codes.TrueForAll(step => step.Wanted is null || step.Action == ProvisioningAction.Skip))
            return codes;
        var steps = new List<ProvisioningStep>();
        if (person.LacksKey)
            steps.Add(Step(person, ProvisioningAction.AdoptIdentity, "the user identity with this address has no key"));
        if (person is { Identity: not null, Linked: null, Unlinked: not null })
            steps.Add(Step(person, ProvisioningAction.LinkUser, "the user with this address has no user identity"));
        else if (person.Linked is null)
            steps.Add(Step(person, ProvisioningAction.CreateUser, CreateReason(person)));
        steps.AddRange(codes);
        return steps;
    }

    private static string CreateReason(PersonState person) =>
        person switch
        {
            { Identity: not null } => "the user identity has no user in this system",
            { Unlinked: not null } => "there is no user identity yet for the user with this address",
            _ => "the person is new",
        };

    private static ProvisioningStep Step(PersonState person, ProvisioningAction action, string reason) =>
        new()
        {
            Action = action,
            Person = person.Person,
            AcsUserId = person.AcsUserId,
            Reason = reason,
        };
}
