namespace Seam.Acs.Testing.Tests;

public sealed class ClientTests
{
    [Fact]
    public async Task A_client_of_the_simulator_works_on_its_workspace()
    {
        var simulator = new SeamSimulator();
        var building = simulator.AddLatchBuilding("Maple House", "Front Door");
        using var seam = simulator.CreateClient();

        var user = await seam.UsersAcs.CreateAsync(
            building.AcsSystemId,
            "Jane Doe",
            emailAddress: "jane@example.com",
            cancellationToken: TestContext.Current.CancellationToken
        );
        var credential = seam.CredentialsAcs.Create(
            accessMethod: "code",
            acsUserId: user.AcsUserId,
            allowedAcsEntranceIds: [building.Entrances[0].AcsEntranceId],
            startsAt: DateTimeOffset.Parse("2024-07-13T16:50:42Z"),
            endsAt: DateTimeOffset.MaxValue,
            cancellationToken: TestContext.Current.CancellationToken
        );

        Assert.Equal(Assert.Single(simulator.Users).AcsUserId, user.AcsUserId);
        Assert.Equal(
            ["Front Door"],
            simulator.FindEntrancesOpenedBy(credential.Code!).Select(entrance => entrance.Name)
        );
    }

    [Fact]
    public async Task The_clients_options_can_be_changed()
    {
        var simulator = new SeamSimulator();
        using var seam = simulator.CreateClient(options =>
        {
            options.ApiKey = null;
            options.PersonalAccessToken = simulator.PersonalAccessToken;
            options.WorkspaceId = simulator.WorkspaceId;
        });

        Assert.Empty(await seam.SystemsAcs.ListAsync(cancellationToken: TestContext.Current.CancellationToken));
    }
}
