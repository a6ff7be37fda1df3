namespace Seam.Acs.Testing;

/// <summary>People whom a building's own provider manages, and who therefore stand in the way of users of the same e-mail.</summary>
internal static class Residents
{
    public static ResidentEntity? ConflictOf(Workspace workspace, SystemEntity system, string? emailAddress) =>
        workspace.Residents.All.FirstOrDefault(resident =>
            resident.System == system && resident.EmailAddress.Equals(emailAddress, StringComparison.OrdinalIgnoreCase)
        );
}
