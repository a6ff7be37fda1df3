using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>Makes a neighbourhood to look at, with something of everything.</summary>
internal static class DemoBuilding
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    public static SimulatedNeighbourhood Build(SimulatedWorld world)
    {
        var latch = Add(
            world,
            SimulatedSystemKind.LatchBuilding,
            "Maple House",
            ["Front Door", "Garage", "Gym", "Apartment 101", "Apartment 102", "Apartment 201", "Apartment 202"]
        );
        var brivo = Add(
            world,
            SimulatedSystemKind.BrivoAccount,
            "Elm Street Offices",
            ["Lobby", "Meeting Room", "Server Room"]
        );
        var hotel = Add(
            world,
            SimulatedSystemKind.VisionlineSystem,
            "Harbour Hotel",
            ["Main Entrance", "Room 1", "Room 2"]
        );
        var keys = Add(world, SimulatedSystemKind.AssaAbloyCredentialService, "Mobile keys", []);
        var site = world.Main.Building;
        var groups = new Dictionary<string, string>
        {
            ["Staff"] = site.AddAccessGroup(brivo.AcsSystemId, "Staff", Ids(brivo, "Lobby", "Meeting Room")),
            ["Engineers"] = site.AddAccessGroup(brivo.AcsSystemId, "Engineers", Ids(brivo, "Lobby", "Server Room")),
        };
        var encoder = site.AddEncoder(hotel.AcsSystemId, "Front desk");
        var residents = AddResidents(world, latch);
        AddStaff(world, brivo, groups, residents[0], residents[1]);
        AddGuest(world, hotel, encoder, residents[1]);
        return new SimulatedNeighbourhood(latch, brivo, hotel, keys)
        {
            Residents = residents,
            AcsAccessGroupIds = groups,
            AcsEncoderId = encoder,
        };
    }

    private static SimulatedSystem Add(
        SimulatedWorld world,
        SimulatedSystemKind kind,
        string name,
        IReadOnlyList<string> entrances
    ) =>
        SimulatedViews.Of(
            world.Main.Workspace,
            world.Main.Building.AddSystem(kind, name, new SimulatedSystemOptions(), entrances)
        );

    private static IReadOnlyList<string> Ids(SimulatedSystem system, params string[] entrances) =>
        [.. entrances.Select(name => system.Entrance(name).AcsEntranceId)];

    // One who lives here, one with a flatmate's rights, one who is suspended, one to come and one who has left.
    private static List<SimulatedUserIdentity> AddResidents(SimulatedWorld world, SimulatedSystem latch)
    {
        var now = world.Clock.Now;
        var (jane, janeUser) = AddResident(world, latch, "Jane Doe", "jane@example.com");
        AddPins(world, latch, janeUser, (now - Week, now + 52 * Week), "Front Door", "Garage", "Apartment 101");
        People.AddCredential(
            world,
            janeUser,
            AccessMethods.MobileKey,
            Ids(latch, "Front Door", "Gym", "Apartment 101"),
            (now - Week, now + 52 * Week)
        );
        var (john, johnUser) = AddResident(world, latch, "John Roe", "john@example.com");
        AddPins(world, latch, johnUser, (now - Week, now + 26 * Week), "Front Door", "Apartment 102");
        var (sam, samUser) = AddResident(world, latch, "Sam Poe", "sam@example.com");
        AddPins(world, latch, samUser, (now - Week, now + 26 * Week), "Front Door", "Apartment 201");
        world.Call("/acs/users/suspend", ("acs_user_id", samUser));
        var (mia, miaUser) = AddResident(world, latch, "Mia Loe", "mia@example.com");
        AddPins(world, latch, miaUser, (now + Week, now + 52 * Week), "Front Door", "Apartment 202");
        var (max, maxUser) = AddResident(world, latch, "Max Noe", "max@example.com");
        AddPins(world, latch, maxUser, (now - 52 * Week, now - Week), "Front Door");
        return [jane, john, sam, mia, max];
    }

    private static (SimulatedUserIdentity Identity, string UserId) AddResident(
        SimulatedWorld world,
        SimulatedSystem latch,
        string name,
        string emailAddress
    )
    {
        var identity = People.AddIdentity(world, name, emailAddress);
        var user = People.AddUser(world, latch.AcsSystemId, name, emailAddress, identity.UserIdentityId);
        return (identity with { AcsUserIds = [user.AcsUserId] }, user.AcsUserId);
    }

    private static void AddPins(
        SimulatedWorld world,
        SimulatedSystem latch,
        string userId,
        (DateTimeOffset StartsAt, DateTimeOffset EndsAt) times,
        params string[] entrances
    )
    {
        foreach (var entrance in Ids(latch, entrances))
            People.AddCredential(world, userId, AccessMethods.Code, [entrance], times);
    }

    private static void AddStaff(
        SimulatedWorld world,
        SimulatedSystem brivo,
        Dictionary<string, string> groups,
        params SimulatedUserIdentity[] staff
    )
    {
        var now = world.Clock.Now;
        foreach (var (person, group) in staff.Zip(groups.Values))
        {
            var user = People.AddUser(
                world,
                brivo.AcsSystemId,
                person.FullName!,
                person.EmailAddress,
                person.UserIdentityId,
                [group]
            );
            foreach (var method in (string[])[AccessMethods.Code, AccessMethods.CloudKey])
                People.AddCredential(world, user.AcsUserId, method, [], (now - Week, now + 52 * Week));
        }
    }

    private static void AddGuest(
        SimulatedWorld world,
        SimulatedSystem hotel,
        string encoderId,
        SimulatedUserIdentity guest
    )
    {
        var now = world.Clock.Now;
        var user = People.AddUser(world, hotel.AcsSystemId, guest.FullName!, guest.EmailAddress, guest.UserIdentityId);
        var rooms = Ids(hotel, "Main Entrance", "Room 1");
        var card = People.AddCredential(world, user.AcsUserId, AccessMethods.Card, rooms, (now, now + Week));
        world.Call(
            "/acs/encoders/encode_credential",
            ("acs_encoder_id", encoderId),
            ("acs_credential_id", card.AcsCredentialId)
        );
        People.AddCredential(world, user.AcsUserId, AccessMethods.MobileKey, rooms, (now, now + Week));
        world.Call(
            "/phones/simulate/create_sandbox_phone",
            ("user_identity_id", guest.UserIdentityId),
            ("assa_abloy_metadata", new JsonObject())
        );
    }
}
