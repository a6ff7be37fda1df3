namespace Seam.Acs;

/// <summary>
/// Refuses what can't be right before anything is sent for it. Of each person who has passed it keeps a hash of 16 bytes for
/// each of key, address, identity and user, to notice one who comes twice.
/// </summary>
internal sealed class DesiredCheck(CodeRules rules, IReadOnlySet<string> doors)
{
    private readonly HashSet<UInt128> _seen = [];

    /// <exception cref="DesiredAccessException">It can't be right; the message tells why.</exception>
    public void Check(DesiredAccess? person, long position)
    {
        if (Fault(person) is { } fault)
        {
            throw new DesiredAccessException($"The person at position {position} (the first is 0): {fault}.")
            {
                Person = person,
                Position = position,
            };
        }
    }

    /// <summary>Refuses a person who turns out to be somebody listed before, by another key or address.</summary>
    public void CheckFound(PersonState person)
    {
        // Both are noted, whatever comes of the first: a list that changes while it is read may tell only one of them.
        var isNew =
            IsNew("identity:", person.Identity?.UserIdentityId.ToUpperInvariant())
            & IsNew("user:", person.AcsUserId?.ToUpperInvariant());
        if (isNew || person.Refusal is not null)
            return;
        person.Refusal = new SeamProvisioningException(
            "The person has come before in the list, by another key or e-mail address of the same user identity."
        )
        {
            Problem = ProvisioningProblem.ListedTwice,
        };
    }

    private string? Fault(DesiredAccess? person)
    {
        if (person is null)
            return "it is null";
        if (person is { UserIdentityKey: null, EmailAddress: null })
            return "there is neither a key nor an e-mail address to know the person by";
        if (IsBlank(person.UserIdentityKey) || IsBlank(person.EmailAddress) || IsBlank(person.PhoneNumber))
            return "a key, address or number is empty; null means that there is none";
        if (string.IsNullOrWhiteSpace(person.FullName))
            return "the name is empty";
        if (person.Codes is null)
            return "the list of codes is null";
        if (person.Codes.Select(CodeFault).FirstOrDefault(fault => fault is not null) is { } codeFault)
            return codeFault;
        if (HasTwins(person))
            return "two of the codes are for the same door and the same window";
        if (!IsNew("key:", person.UserIdentityKey) || !IsNew("email:", person.EmailAddress?.ToUpperInvariant()))
            return "the same key or e-mail address has come before";
        return null;
    }

    private string? CodeFault(DesiredCode? code)
    {
        if (code?.AcsEntranceIds is not { Count: > 0 } entrances)
            return "a code is null, or has no doors";
        if (entrances.Any(door => door is null || !doors.Contains(door)))
            return "a code names a door that the access system doesn't have";
        if (entrances.Distinct(StringComparer.OrdinalIgnoreCase).Count() != entrances.Count)
            return "a code names a door twice";
        if (code.EndsAt is null && rules.NeedsEnd)
            return "a code has no end, which this access system needs";
        if (code.EndsAt <= code.StartsAt)
            return "a code's window ends before it starts";
        if (code.Code is null)
            return null;
        if (!rules.CodeCanBeChosen)
            return "a code has a PIN, but this access system makes them all itself";
        if (code.Code.Length == 0 || code.Code.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return "a code's PIN isn't all digits";
        return rules.OneEntranceForEachCode && entrances.Count > 1
            ? "a code has a PIN and several doors, but in this access system each door needs a PIN of its own"
            : null;
    }

    private bool HasTwins(DesiredAccess person) =>
        Planner
            .Split(rules, person.Codes)
            .GroupBy(DoorKey, StringComparer.OrdinalIgnoreCase)
            .Any(group => HasTwins([.. group]));

    private static bool HasTwins(DesiredCode[] codes)
    {
        for (var i = 0; i < codes.Length; i++)
        {
            for (var j = i + 1; j < codes.Length; j++)
            {
                if (
                    Windows.Same(codes[i].StartsAt, codes[j].StartsAt) && Windows.Same(codes[i].EndsAt, codes[j].EndsAt)
                )
                    return true;
            }
        }

        return false;
    }

    private static string DoorKey(DesiredCode code) =>
        code.AcsEntranceIds is [var only]
            ? only
            : string.Join(' ', code.AcsEntranceIds.Order(StringComparer.OrdinalIgnoreCase));

    private static bool IsBlank(string? text) => text is not null && string.IsNullOrWhiteSpace(text);

    private bool IsNew(string kind, string? value) => value is null || _seen.Add(ShortHash.Of(kind, value));
}
