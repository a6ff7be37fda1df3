namespace Seam.Acs.Tests;

/// <content>The calls about grants of access, spaces, and what happens.</content>
internal static partial class EveryCall
{
    private static async Task Access(SeamClient seam)
    {
        await seam.AccessGrants.CreateAsync(
            requestedAccessMethods: [new() { Mode = "code" }],
            userIdentity: new() { EmailAddress = "jane@example.com" }
        );
        await seam.AccessGrants.DeleteAsync(accessGrantId: Id);
        await seam.AccessGrants.GetAsync(accessGrantId: Id);
        await seam.AccessGrants.GetRelatedAsync(accessGrantIds: [Id]);
        await seam.AccessGrants.ListAsync();
        await seam.AccessGrants.RequestAccessMethodsAsync(
            accessGrantId: Id,
            requestedAccessMethods: [new() { Mode = "code" }]
        );
        await seam.AccessGrants.UpdateAsync(accessGrantId: Id);

        await seam.AccessMethods.AssignCardAsync(accessMethodId: Id, cardNumber: "card-number");
        await seam.AccessMethods.DeleteAsync(accessGrantId: Id);
        await seam.AccessMethods.EncodeAsync(accessMethodId: Id, acsEncoderId: Id);
        await seam.AccessMethods.GetAsync(accessMethodId: Id);
        await seam.AccessMethods.GetRelatedAsync(accessMethodIds: [Id]);
        await seam.AccessMethods.ListAsync();
        await seam.AccessMethods.UnlockDoorAsync(accessMethodId: Id, acsEntranceId: Id);

        await seam.ActionAttempts.GetAsync(actionAttemptId: Id);
        await seam.ActionAttempts.ListAsync();

        await seam.Events.GetAsync(eventId: Id);
        await seam.Events.ListAsync(since: Start);

        await seam.Spaces.AddAcsEntrancesAsync(acsEntranceIds: [Id], spaceId: Id);
        await seam.Spaces.AddConnectedAccountAsync(connectedAccountId: Id, spaceId: Id);
        await seam.Spaces.AddDevicesAsync(deviceIds: [Id], spaceId: Id);
        await seam.Spaces.CreateAsync(name: "Maple House");
        await seam.Spaces.DeleteAsync(spaceId: Id);
        await seam.Spaces.GetAsync(spaceId: Id);
        await seam.Spaces.GetRelatedAsync(spaceIds: [Id]);
        await seam.Spaces.ListAsync();
        await seam.Spaces.RemoveAcsEntrancesAsync(acsEntranceIds: [Id], spaceId: Id);
        await seam.Spaces.RemoveConnectedAccountAsync(connectedAccountId: Id, spaceId: Id);
        await seam.Spaces.RemoveDevicesAsync(deviceIds: [Id], spaceId: Id);
        await seam.Spaces.UpdateAsync(spaceId: Id);

        await seam.UnmanagedAccessGrants.GetAsync(accessGrantId: Id);
        await seam.UnmanagedAccessGrants.ListAsync();
        await seam.UnmanagedAccessGrants.UpdateAsync(accessGrantId: Id, isManaged: true);

        await seam.UnmanagedAccessMethods.GetAsync(accessMethodId: Id);
        await seam.UnmanagedAccessMethods.ListAsync(accessGrantId: Id);
    }
}
