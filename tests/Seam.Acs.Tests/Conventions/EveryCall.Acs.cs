namespace Seam.Acs.Tests;

/// <content>The calls about access systems.</content>
internal static partial class EveryCall
{
    private static async Task Acs(SeamClient seam)
    {
        await seam.AccessGroupsAcs.AddUserAsync(acsAccessGroupId: Id, acsUserId: Id);
        await seam.AccessGroupsAcs.DeleteAsync(acsAccessGroupId: Id);
        await seam.AccessGroupsAcs.GetAsync(acsAccessGroupId: Id);
        await seam.AccessGroupsAcs.ListAsync();
        await seam.AccessGroupsAcs.ListAccessibleEntrancesAsync(acsAccessGroupId: Id);
        await seam.AccessGroupsAcs.ListUsersAsync(acsAccessGroupId: Id);
        await seam.AccessGroupsAcs.RemoveUserAsync(acsAccessGroupId: Id, acsUserId: Id);

        await seam.CredentialsAcs.AssignAsync(acsCredentialId: Id, acsUserId: Id);
        await seam.CredentialsAcs.CreateAsync(accessMethod: "code", acsUserId: Id);
        await seam.CredentialsAcs.DeleteAsync(acsCredentialId: Id);
        await seam.CredentialsAcs.GetAsync(acsCredentialId: Id);
        await seam.CredentialsAcs.ListAsync();
        await seam.CredentialsAcs.ListAccessibleEntrancesAsync(acsCredentialId: Id);
        await seam.CredentialsAcs.UnassignAsync(acsCredentialId: Id, acsUserId: Id);
        await seam.CredentialsAcs.UpdateAsync(acsCredentialId: Id);

        await seam.EncodersAcs.EncodeCredentialAsync(acsEncoderId: Id, acsCredentialId: Id);
        await seam.EncodersAcs.GetAsync(acsEncoderId: Id);
        await seam.EncodersAcs.ListAsync(acsEncoderIds: [Id]);
        await seam.EncodersAcs.ScanCredentialAsync(acsEncoderId: Id);
        await seam.EncodersAcs.ScanToAssignCredentialAsync(acsEncoderId: Id, acsUserId: Id);

        await seam.EntrancesAcs.GetAsync(acsEntranceId: Id);
        await seam.EntrancesAcs.GrantAccessAsync(acsEntranceId: Id, acsUserId: Id);
        await seam.EntrancesAcs.ListAsync();
        await seam.EntrancesAcs.ListCredentialsWithAccessAsync(acsEntranceId: Id);
        await seam.EntrancesAcs.UnlockAsync(acsCredentialId: Id, acsEntranceId: Id);

        await seam.SimulateEncodersAcs.NextCredentialEncodeWillFailAsync(acsEncoderId: Id);
        await seam.SimulateEncodersAcs.NextCredentialEncodeWillSucceedAsync(acsEncoderId: Id);
        await seam.SimulateEncodersAcs.NextCredentialScanWillFailAsync(acsEncoderId: Id);
        await seam.SimulateEncodersAcs.NextCredentialScanWillSucceedAsync(acsEncoderId: Id);

        await seam.SystemsAcs.GetAsync(acsSystemId: Id);
        await seam.SystemsAcs.ListAsync();
        await seam.SystemsAcs.ListCompatibleCredentialManagerAcsSystemsAsync(acsSystemId: Id);
        await seam.SystemsAcs.ReportDevicesAsync(acsSystemId: Id);

        await seam.UsersAcs.AddToAccessGroupAsync(acsAccessGroupId: Id, acsUserId: Id);
        await seam.UsersAcs.CreateAsync(acsSystemId: Id, fullName: "Jane Doe");
        await seam.UsersAcs.DeleteAsync(acsUserId: Id);
        await seam.UsersAcs.GetAsync(acsUserId: Id);
        await seam.UsersAcs.ListAsync();
        await seam.UsersAcs.ListAccessibleEntrancesAsync(acsUserId: Id);
        await seam.UsersAcs.RemoveFromAccessGroupAsync(acsAccessGroupId: Id, acsUserId: Id);
        await seam.UsersAcs.RevokeAccessToAllEntrancesAsync(acsUserId: Id);
        await seam.UsersAcs.SuspendAsync(acsUserId: Id);
        await seam.UsersAcs.UnsuspendAsync(acsUserId: Id);
        await seam.UsersAcs.UpdateAsync(acsUserId: Id);
    }
}
