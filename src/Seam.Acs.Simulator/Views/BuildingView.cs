using Seam.Acs.Testing;

namespace Seam.Acs.Simulator;

/// <summary>The whole building at one moment, as the page shows it.</summary>
internal sealed record BuildingView(
    long Version,
    DateTimeOffset Now,
    int Seed,
    string Address,
    string ApiKey,
    string WorkspaceId,
    int Faults,
    IReadOnlyList<SystemView> Systems,
    IReadOnlyList<ActivityView> Activity
)
{
    public static BuildingView Of(World world, DateTimeOffset now)
    {
        var simulator = world.Simulator;
        return simulator.Inspect(simulated => new BuildingView(
            world.Signal.Version,
            now,
            world.Seed,
            world.Address,
            simulator.ApiKey,
            simulator.WorkspaceId,
            simulator.Faults.Remaining,
            [
                .. simulated.Main.Workspace.Systems.All.Select(system =>
                    SystemView.Of(simulated.Main.Workspace, simulated.Main.Access, system, now)
                ),
            ],
            ActivityView.Latest(simulated.Main.Workspace, world.Trials.All)
        ));
    }
}

/// <summary>An access system with all that belongs to it.</summary>
/// <param name="Id">Its ID.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type at the provider.</param>
/// <param name="TypeName">The type in words.</param>
/// <param name="HasHub">Whether a hub brings changes to the doors.</param>
/// <param name="Waiting">How many changes have not reached the doors.</param>
/// <param name="Doors">Its entrances.</param>
/// <param name="Groups">Its access groups.</param>
/// <param name="Encoders">Its encoders.</param>
/// <param name="Users">Its users.</param>
/// <param name="Unassigned">Credentials that nobody holds.</param>
internal sealed record SystemView(
    string Id,
    string Name,
    string Type,
    string TypeName,
    bool HasHub,
    int Waiting,
    IReadOnlyList<NamedView> Doors,
    IReadOnlyList<GroupView> Groups,
    IReadOnlyList<NamedView> Encoders,
    IReadOnlyList<UserView> Users,
    IReadOnlyList<CredentialView> Unassigned
)
{
    public static SystemView Of(SimulatedWorkspace workspace, Access access, SystemEntity system, DateTimeOffset now) =>
        new(
            system.Id,
            system.Name,
            system.Brand.SystemType,
            system.Brand.SystemTypeName,
            system.Doors.HasHub,
            system.Doors.Waiting.Count,
            [.. workspace.EntrancesOf(system).Select(door => new NamedView(door.Id, door.Name))],
            [
                .. workspace
                    .AccessGroups.All.Where(group => group.System == system)
                    .Select(group => new GroupView(group.Id, group.Name, group.EntranceIds)),
            ],
            [.. workspace.EncodersOf(system).Select(encoder => new NamedView(encoder.Id, encoder.Name))],
            [.. workspace.UsersOf(system).Select(user => UserView.Of(workspace, access, user, now))],
            [
                .. workspace
                    .CredentialsOf(system)
                    .Where(credential => credential.User is null)
                    .Select(credential => CredentialView.Of(access, credential, now)),
            ]
        );
}

/// <summary>A thing of which the page shows no more than its name.</summary>
internal sealed record NamedView(string Id, string Name);

/// <summary>An access group, and the doors that it opens to its members.</summary>
internal sealed record GroupView(string Id, string Name, IReadOnlyList<string> DoorIds);

/// <summary>A user of an access system.</summary>
/// <param name="Id">Its ID.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Email">The e-mail address; null: none.</param>
/// <param name="IsSuspended">Whether its access is suspended.</param>
/// <param name="GroupIds">The groups that it belongs to.</param>
/// <param name="DoorIds">The doors that it may open, by whatever right.</param>
/// <param name="Credentials">What it holds.</param>
internal sealed record UserView(
    string Id,
    string Name,
    string? Email,
    bool IsSuspended,
    IReadOnlyList<string> GroupIds,
    IReadOnlyList<string> DoorIds,
    IReadOnlyList<CredentialView> Credentials
)
{
    public static UserView Of(SimulatedWorkspace workspace, Access access, UserEntity user, DateTimeOffset now) =>
        new(
            user.Id,
            user.FullName,
            user.EmailAddress,
            user.IsSuspended,
            [.. user.GroupIds],
            [.. access.EntrancesOf(user).Select(door => door.Id)],
            [.. workspace.CredentialsOf(user).Select(credential => CredentialView.Of(access, credential, now))]
        );
}
