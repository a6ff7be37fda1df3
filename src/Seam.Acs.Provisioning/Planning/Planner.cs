namespace Seam.Acs;

/// <summary>Settles what becomes of one person's codes. It looks at nothing but what it is given.</summary>
internal sealed class Planner(CodeRules rules, SurplusCodes surplus)
{
    /// <summary>What is wanted, a code for each door where the system's codes open one each.</summary>
    public static IEnumerable<DesiredCode> Split(CodeRules rules, IEnumerable<DesiredCode> codes) =>
        rules.OneEntranceForEachCode
            ? codes.SelectMany(code => code.AcsEntranceIds.Select(door => code with { AcsEntranceIds = [door] }))
            : codes;

    /// <param name="person">What is wanted.</param>
    /// <param name="acsUserId">The person's user; <c>null</c> where there is none.</param>
    /// <param name="found">The codes that the user has.</param>
    /// <param name="now">The time.</param>
    public List<ProvisioningStep> Plan(
        DesiredAccess person,
        string? acsUserId,
        IEnumerable<FoundCode> found,
        DateTimeOffset now
    )
    {
        var steps = new List<ProvisioningStep>();
        var wishes = Split(rules, person.Codes).OrderBy(code => code.StartsAt).ThenBy(code => code.EndsAt).ToList();
        foreach (var over in wishes.Where(code => Windows.IsOver(code.EndsAt, now)))
            Add(ProvisioningAction.Skip, over, null, "the window is over");
        wishes.RemoveAll(code => Windows.IsOver(code.EndsAt, now));

        // Of two that are as good as each other, the one that the person knows already stays.
        var left = found
            .Where(code => FoundCode.Counts(code.Credential))
            .OrderBy(code => code.Credential.Code is null)
            .ThenBy(code => code.Credential.CreatedAt)
            .ThenBy(code => code.Credential.AcsCredentialId, StringComparer.Ordinal)
            .ToList();
        // A PIN is in use once at a time: whoever asks for one chooses first, and whatever else has it makes room.
        Pair((wish, code) => HasChosenCode(wish, code) && code.Is(wish, now), ProvisioningAction.Keep, KeepReason);
        if (rules.EndCanBeChanged)
            Pair(
                (wish, code) => HasChosenCode(wish, code) && CanEndAs(wish, code),
                ProvisioningAction.ChangeEnd,
                EndReason
            );
        if (surplus == SurplusCodes.Remove)
            Pair(HasChosenCode, ProvisioningAction.Replace, _ => "another code has the PIN that is wanted");

        Pair((wish, code) => code.Is(wish, now), ProvisioningAction.Keep, KeepReason);
        Pair(
            (wish, code) =>
                code.HasDoorsOf(wish)
                && Windows.SameStart(code.Credential.StartsAt, wish.StartsAt, now)
                && Windows.Same(code.Credential.EndsAt, wish.EndsAt),
            ProvisioningAction.ChangeCode,
            _ => "another PIN is wanted"
        );
        if (rules.EndCanBeChanged)
            Pair(CanEndAs, ProvisioningAction.ChangeEnd, EndReason);
        if (surplus == SurplusCodes.Remove)
        {
            Pair((wish, code) => code.HasDoorsOf(wish), ProvisioningAction.Replace, _ => ReplaceReason("window"));
            Pair(
                (wish, code) => code.Doors.Overlaps(wish.AcsEntranceIds),
                ProvisioningAction.Replace,
                _ => ReplaceReason("set of doors")
            );
        }

        foreach (var wish in wishes)
            Add(ProvisioningAction.Create, wish, null, "there is none");
        if (surplus == SurplusCodes.Remove)
        {
            foreach (var code in left)
                Add(ProvisioningAction.Delete, null, code, "it isn't wanted, or there is another one like it");
        }

        return steps;

        // The API can move an end, but not take it away.
        bool CanEndAs(DesiredCode wish, FoundCode code) =>
            wish.EndsAt is not null
            && code.HasDoorsOf(wish)
            && Windows.SameStart(code.Credential.StartsAt, wish.StartsAt, now);

        void Pair(Func<DesiredCode, FoundCode, bool> fits, ProvisioningAction action, Func<FoundCode, string> reason)
        {
            for (var i = 0; i < wishes.Count; )
            {
                var wish = wishes[i];
                var best = left.Where(code => fits(wish, code))
                    .MinBy(code => Windows.Distance(code.Credential.EndsAt, wish.EndsAt));
                if (best is null)
                {
                    i++;
                    continue;
                }

                Add(action, wish, best, reason(best));
                left.Remove(best);
                wishes.RemoveAt(i);
            }
        }

        void Add(ProvisioningAction action, DesiredCode? wanted, FoundCode? existing, string reason) =>
            steps.Add(
                new ProvisioningStep
                {
                    Action = action,
                    Person = person,
                    Wanted = wanted,
                    Existing = existing?.Credential,
                    AcsEntranceIds =
                        wanted?.AcsEntranceIds ?? existing?.Doors.Order(StringComparer.Ordinal).ToArray() ?? [],
                    AcsUserId = acsUserId,
                    Reason = reason,
                }
            );
    }

    /// <summary>A code that is in trouble stays, and the plan says so: another PIN each time would help nobody.</summary>
    private static string KeepReason(FoundCode code)
    {
        var notes = code
            .Credential.Errors.Select(error => error.ErrorCode.ToString())
            .Concat(code.Credential.Warnings.Select(warning => warning.WarningCode.ToString()))
            .ToList();
        return notes.Count == 0 ? "it is as wanted" : $"it is as wanted; the API says {string.Join(", ", notes)}";
    }

    private static string EndReason(FoundCode code) => "it ends at another time; the start is the same";

    private static bool HasChosenCode(DesiredCode wish, FoundCode code) =>
        wish.Code is not null && wish.Code == code.Credential.Code;

    private string ReplaceReason(string what) =>
        $"the API can't change its {what}; "
        + (rules.DeletesBeforeReplacing ? "this system needs the old one deleted first" : "the old one goes last");
}
