namespace Seam.Acs.Tests;

/// <content>The calls about people, their phones and their sessions.</content>
internal static partial class EveryCall
{
    private static async Task People(SeamClient seam)
    {
        await seam.ClientSessions.CreateAsync();
        await seam.ClientSessions.DeleteAsync(clientSessionId: Id);
        await seam.ClientSessions.GetAsync();
        await seam.ClientSessions.GetOrCreateAsync();
        await seam.ClientSessions.GrantAccessAsync();
        await seam.ClientSessions.ListAsync();
        await seam.ClientSessions.RevokeAsync(clientSessionId: Id);

        await seam.Customers.CreatePortalAsync();
        await seam.Customers.DeleteDataAsync();
        await seam.Customers.PushDataAsync(customerKey: "customer");

        await seam.InstantKeys.DeleteAsync(instantKeyId: Id);
        await seam.InstantKeys.GetAsync(instantKeyId: Id);
        await seam.InstantKeys.ListAsync();

        await seam.Phones.DeactivateAsync(deviceId: Id);
        await seam.Phones.GetAsync(deviceId: Id);
        await seam.Phones.ListAsync();

        await seam.SimulatePhones.CreateSandboxPhoneAsync(userIdentityId: Id);

        await seam.UnmanagedUserIdentities.GetAsync(userIdentityId: Id);
        await seam.UnmanagedUserIdentities.ListAsync();
        await seam.UnmanagedUserIdentities.UpdateAsync(isManaged: true, userIdentityId: Id);

        await seam.UserIdentities.AddAcsUserAsync(acsUserId: Id, userIdentityId: Id);
        await seam.UserIdentities.CreateAsync();
        await seam.UserIdentities.DeleteAsync(userIdentityId: Id);
        await seam.UserIdentities.GenerateInstantKeyAsync(userIdentityId: Id);
        await seam.UserIdentities.GetAsync(userIdentityId: Id);
        await seam.UserIdentities.GrantAccessToDeviceAsync(deviceId: Id, userIdentityId: Id);
        await seam.UserIdentities.ListAsync();
        await seam.UserIdentities.ListAccessibleDevicesAsync(userIdentityId: Id);
        await seam.UserIdentities.ListAccessibleEntrancesAsync(userIdentityId: Id);
        await seam.UserIdentities.ListAcsSystemsAsync(userIdentityId: Id);
        await seam.UserIdentities.ListAcsUsersAsync(userIdentityId: Id);
        await seam.UserIdentities.RemoveAcsUserAsync(acsUserId: Id, userIdentityId: Id);
        await seam.UserIdentities.RevokeAccessToDeviceAsync(deviceId: Id, userIdentityId: Id);
        await seam.UserIdentities.UpdateAsync(userIdentityId: Id);
    }
}
