using Seam.Acs;

namespace BuildingRollout;

/// <summary>Finds everybody who is to lose PINs, before anybody does.</summary>
internal static class LeaverSearch
{
    /// <param name="names">Keys and e-mail addresses; empty: everybody who is listed.</param>
    /// <param name="listed">Who stands in <c>residents.csv</c>.</param>
    /// <param name="people">Whom the building knows besides: who moved out may be gone from the file already.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <exception cref="RolloutException">Somebody is in neither of them; it names all such.</exception>
    public static async Task<IReadOnlyList<Leaver>> FindAsync(
        IReadOnlyList<string> names,
        ListedPeople listed,
        BuildingPeople people,
        CancellationToken cancellationToken
    )
    {
        if (names.Count == 0)
            return [.. listed.People.Select(Leaver.Of)];
        var leavers = listed.People.Where(person => names.Any(person.IsCalled)).ToList();
        var (others, users, unknown) = (new List<Leaver>(), new HashSet<string>(), new List<string>());
        foreach (var name in names.Distinct().Where(name => !leavers.Exists(person => person.IsCalled(name))))
        {
            if (await people.FindAsync(name, cancellationToken) is not (var person, var user))
                unknown.Add(name);
            // The file may know the same person by another name.
            else if (Find(listed, person) is { } same)
                leavers.Add(same);
            else if (users.Add(user))
                others.Add(new Leaver(person, IsListed: false));
        }

        return unknown.Count == 0
            ? [.. leavers.Distinct().Select(Leaver.Of), .. others]
            : throw new RolloutException(
                ExitCode.NobodyOfThatName,
                $"{string.Join(", ", unknown)}: neither in {ResidentFile.FileName} nor in the building. Nothing was changed for anybody."
            );
    }

    private static ListedPerson? Find(ListedPeople listed, DesiredAccess person) =>
        listed.People.FirstOrDefault(one => one.Is(person.UserIdentityKey, person.EmailAddress));
}
