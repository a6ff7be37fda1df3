using Seam.Acs;

namespace BuildingRollout;

/// <summary>Somebody who loses all PINs.</summary>
/// <param name="Access">Who it is, with no PINs wanted.</param>
/// <param name="IsListed">Whether <c>residents.csv</c> still has the person, so that the next apply gives new PINs.</param>
internal sealed record Leaver(DesiredAccess Access, bool IsListed)
{
    /// <summary>What the person is known by.</summary>
    public string Identity => Access.UserIdentityKey ?? Access.EmailAddress ?? "";

    public static Leaver Of(ListedPerson person) =>
        new(
            new DesiredAccess
            {
                UserIdentityKey = person.Key,
                EmailAddress = person.Email,
                FullName = person.Name,
            },
            IsListed: true
        );
}
