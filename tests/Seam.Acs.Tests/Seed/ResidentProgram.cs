namespace Seam.Acs.Tests;

/// <summary>
/// A program as the API's C# page for Latch PINs has it: the same calls, with the same names and forms of arguments. Only
/// properties are written with a capital letter.
/// </summary>
internal static class ResidentProgram
{
    public static void Run(
        SeamClient seam,
        string buildingId,
        UserIdentity janeUser,
        IEnumerable<AcsEntrance> entrances
    )
    {
        AcsUser buildingAResident = seam.UsersAcs.Create(
            acsSystemId: buildingId,
            userIdentityId: janeUser.UserIdentityId,
            fullName: "Jane Doe",
            emailAddress: "jane@example.com"
        );

        foreach (AcsEntrance entrance in entrances)
        {
            AcsCredential credential = seam.CredentialsAcs.Create(
                acsUserId: buildingAResident.AcsUserId,
                accessMethod: "code",
                allowedAcsEntranceIds: new List<string> { entrance.AcsEntranceId },
                startsAt: "2026-07-13T16:50:42Z",
                endsAt: "2026-07-18T16:50:42Z"
            );

            Console.WriteLine(credential);

            seam.CredentialsAcs.ListAccessibleEntrances(acsCredentialId: credential.AcsCredentialId);
        }
    }
}
