namespace Seam.Acs.Conformance.Tests;

/// <content>Users, systems and entrances.</content>
internal static partial class FakeScenarios
{
    private static async Task Users(FakeSeam fake)
    {
        using var seam = fake.Connect();

        var user = await seam.UsersAcs.CreateAsync(
            acsSystemId: fake.SystemId,
            fullName: "Jane Doe",
            emailAddress: "jane@example.com"
        );
        Assert.Equal(
            (fake.SystemId, "Jane Doe", "jane@example.com"),
            (user.AcsSystemId, user.FullName, user.EmailAddress)
        );
        Assert.InRange(user.CreatedAt, DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddHours(1));
        Assert.Equal(user, await seam.UsersAcs.GetAsync(acsUserId: user.AcsUserId));
        Assert.Contains(user, await seam.UsersAcs.ListAsync(acsSystemId: fake.SystemId));
        Assert.Contains(user, await seam.UsersAcs.ListAllAsync(acsSystemId: fake.SystemId).ToListAsync());

        await seam.UsersAcs.UpdateAsync(acsUserId: user.AcsUserId, fullName: "Jane B. Doe");
        await seam.UsersAcs.SuspendAsync(acsUserId: user.AcsUserId);
        var suspended = await seam.UsersAcs.GetAsync(acsUserId: user.AcsUserId);
        Assert.Equal(("Jane B. Doe", true), (suspended.FullName, suspended.IsSuspended));
        await seam.UsersAcs.UnsuspendAsync(acsUserId: user.AcsUserId);
        Assert.False((await seam.UsersAcs.GetAsync(acsUserId: user.AcsUserId)).IsSuspended);

        await seam.UsersAcs.DeleteAsync(acsUserId: user.AcsUserId);
        await Assert.ThrowsAsync<SeamNotFoundException>(() => seam.UsersAcs.GetAsync(acsUserId: user.AcsUserId));
    }

    private static Task UsersSynchronously(FakeSeam fake)
    {
        using var seam = fake.Connect(options =>
        {
            options.PersonalAccessToken = fake.PersonalAccessToken;
            options.WorkspaceId = fake.WorkspaceId;
        });

        var user = seam.UsersAcs.Create(acsSystemId: fake.SystemId, fullName: "John Doe");
        Assert.Equal(user, seam.UsersAcs.Get(acsUserId: user.AcsUserId));
        Assert.Contains(user, seam.UsersAcs.List());
        seam.UsersAcs.Delete(acsUserId: user.AcsUserId);
        Assert.DoesNotContain(user, seam.UsersAcs.List());
        return Task.CompletedTask;
    }

    private static async Task Groups(FakeSeam fake)
    {
        using var seam = fake.Connect();

        var user = await seam.UsersAcs.CreateAsync(acsSystemId: fake.SystemId, fullName: "Jane Doe");
        await seam.UsersAcs.AddToAccessGroupAsync(acsAccessGroupId: fake.AccessGroupId, acsUserId: user.AcsUserId);
    }

    private static async Task Entrances(FakeSeam fake)
    {
        using var seam = fake.Connect();

        var system = Assert.Single(await seam.SystemsAcs.ListAsync(), system => system.AcsSystemId == fake.SystemId);
        Assert.Equal(("visionline_system", fake.WorkspaceId), (system.ExternalType?.Value, system.WorkspaceId));
        Assert.Equal(system, await seam.SystemsAcs.GetAsync(acsSystemId: fake.SystemId));
        var entrance = Assert.Single(await seam.EntrancesAcs.ListAsync(acsSystemId: fake.SystemId));
        Assert.Equal((fake.EntranceId, "Front Door"), (entrance.AcsEntranceId, entrance.DisplayName));
        Assert.Equal(entrance, await seam.EntrancesAcs.GetAsync(acsEntranceId: fake.EntranceId));

        var user = await seam.UsersAcs.CreateAsync(acsSystemId: fake.SystemId, fullName: "Jane Doe");
        await seam.EntrancesAcs.GrantAccessAsync(acsEntranceId: fake.EntranceId, acsUserId: user.AcsUserId);
    }
}
