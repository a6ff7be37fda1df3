using Seam.Acs.Testing;

namespace Seam.Acs.Simulator;

/// <summary>
/// The installation that a simulator begins with: a Latch building with its residents, one without a hub, an office that
/// goes by groups, and a hotel with cards and mobile keys. Its history is laid out before the moment it begins at.
/// </summary>
internal sealed class SeededBuilding
{
    // A server may run for weeks.
    private const int MostRequests = 10_000;

    private readonly SeamSimulator _simulator;
    private readonly SeamClient _seam;
    private readonly HeldClock _clock;
    private readonly DateTimeOffset _now;

    private SeededBuilding(SeamSimulator simulator, SeamClient seam, HeldClock clock)
    {
        _simulator = simulator;
        _seam = seam;
        _clock = clock;
        _now = clock.Moment;
    }

    /// <summary>Makes it, at the clock's moment.</summary>
    public static SeamSimulator Make(int seed, HeldClock clock, Uri address)
    {
        var simulator = new SeamSimulator(
            new SeamSimulatorOptions
            {
                Seed = seed,
                TimeProvider = clock,
                Endpoint = address,
                MaxRecordedRequests = MostRequests,
            }
        );
        using var seam = simulator.CreateClient();
        new SeededBuilding(simulator, seam, clock).Make();
        simulator.ClearRequests();
        return simulator;
    }

    private void Make()
    {
        At(-90);
        var house = _simulator.AddLatchBuilding(
            "Maple House",
            "Front Door",
            "Garage",
            "Gym",
            "Room 101",
            "Room 102",
            "Room 201",
            "Room 202"
        );
        var annex = _simulator.AddLatchBuilding(
            "Maple Annex",
            new SimulatedSystemOptions { HasHub = false },
            "Workshop",
            "Bicycle Room"
        );
        var office = _simulator.AddSystem(
            SimulatedSystemKind.BrivoAccount,
            "Harbour Office",
            "Lobby",
            "Server Room",
            "Roof"
        );
        var hotel = _simulator.AddSystem(
            SimulatedSystemKind.VisionlineSystem,
            "Hotel Meridian",
            "Room 11",
            "Room 12",
            "Pool"
        );
        var keys = _simulator.AddSystem(SimulatedSystemKind.AssaAbloyCredentialService, "Meridian Mobile Keys");
        FillHouse(house);
        FillAnnex(annex);
        FillOffice(office);
        FillHotel(hotel, keys);
        _clock.Moment = _now;
    }

    private void FillHouse(SimulatedSystem house)
    {
        At(-60);
        var ada = AddUser(house, "Ada Okafor", "ada@example.com");
        AddPins(ada, house, -60, 300, "Front Door", "Gym", "Room 101");
        AddKey(ada, house, null, "Front Door", "Garage", "Gym", "Room 101");
        // Moved out: the PIN is over.
        var dmitri = AddUser(house, "Dmitri Novak", "dmitri@example.com");
        AddPins(dmitri, house, -60, -7, "Front Door");
        At(-30);
        var ben = AddUser(house, "Ben Larsen", "ben@example.com");
        AddPins(ben, house, -30, 330, "Front Door", "Garage", "Room 102");
        var chiara = AddUser(house, "Chiara Russo", "chiara@example.com");
        AddPins(chiara, house, -30, 330, "Front Door", "Room 201");
        At(-2);
        // Moves in next week: the PIN has not begun.
        var emi = AddUser(house, "Emi Tanaka", "emi@example.com");
        AddPins(emi, house, 7, 372, "Front Door", "Room 202");
        At(-1);
        _seam.UsersAcs.Suspend(acsUserId: chiara.AcsUserId);
    }

    private void FillAnnex(SimulatedSystem annex)
    {
        At(-3);
        var ada = AddUser(annex, "Ada Okafor", "ada@example.com");
        AddPins(ada, annex, -3, 300, "Workshop");
        _simulator.CarryChangesToDoors(annex.AcsSystemId);
        At(-1);
        // Nobody has walked there since: the door does not know this one.
        AddPins(ada, annex, -1, 300, "Bicycle Room");
    }

    private void FillOffice(SimulatedSystem office)
    {
        At(-45);
        var staff = _simulator.AddAccessGroup(office.AcsSystemId, "Staff", Doors(office, "Lobby", "Roof"));
        var engineers = _simulator.AddAccessGroup(
            office.AcsSystemId,
            "Engineers",
            Doors(office, "Lobby", "Server Room")
        );
        var femi = AddUser(office, "Femi Adeyemi", "femi@example.com", staff);
        _seam.CredentialsAcs.Create(AcsCredentialAccessMethod.Code, acsUserId: femi.AcsUserId, code: "482913");
        var grace = AddUser(office, "Grace Kim", "grace@example.com", staff, engineers);
        _seam.CredentialsAcs.Create(AcsCredentialAccessMethod.Code, acsUserId: grace.AcsUserId, code: "730164");
        _seam.CredentialsAcs.Create(AcsCredentialAccessMethod.CloudKey, acsUserId: grace.AcsUserId);
    }

    private void FillHotel(SimulatedSystem hotel, SimulatedSystem keys)
    {
        At(-2);
        var encoder = _simulator.AddEncoder(hotel.AcsSystemId, "Front Desk");
        var hugo = AddUser(hotel, "Hugo Blanc", "hugo@example.com");
        var card = AddCard(hugo, hotel, "Room 11", "Pool");
        // The writing of a card ends by the next call; nothing is waited for.
        _seam.EncodersAcs.EncodeCredential(
            encoder,
            card.AcsCredentialId,
            options: new SeamRequestOptions { WaitForActionAttempt = ActionAttemptWait.None }
        );
        _simulator.Settle();
        var ines = AddUser(hotel, "Inês Costa", "ines@example.com");
        AddCard(ines, hotel, "Room 12", "Pool");
        AddKey(ines, hotel, keys, "Room 12", "Pool");
    }

    private AcsUser AddUser(SimulatedSystem system, string name, string email, params string[] groups) =>
        _seam.UsersAcs.Create(
            acsSystemId: system.AcsSystemId,
            fullName: name,
            emailAddress: email,
            acsAccessGroupIds: groups.Length == 0 ? null : groups
        );

    private void AddPins(AcsUser user, SimulatedSystem system, int firstDay, int lastDay, params string[] doors)
    {
        foreach (var door in Doors(system, doors))
            _seam.CredentialsAcs.Create(
                AcsCredentialAccessMethod.Code,
                acsUserId: user.AcsUserId,
                allowedAcsEntranceIds: [door],
                startsAt: _now.AddDays(firstDay),
                endsAt: _now.AddDays(lastDay)
            );
    }

    private void AddKey(AcsUser user, SimulatedSystem system, SimulatedSystem? manager, params string[] doors) =>
        _seam.CredentialsAcs.Create(
            AcsCredentialAccessMethod.MobileKey,
            acsUserId: user.AcsUserId,
            allowedAcsEntranceIds: Doors(system, doors),
            credentialManagerAcsSystemId: manager?.AcsSystemId,
            isMultiPhoneSyncCredential: manager is null,
            startsAt: _clock.Moment,
            endsAt: _now.AddDays(300)
        );

    private AcsCredential AddCard(AcsUser user, SimulatedSystem system, params string[] doors) =>
        _seam.CredentialsAcs.Create(
            AcsCredentialAccessMethod.Card,
            acsUserId: user.AcsUserId,
            allowedAcsEntranceIds: Doors(system, doors),
            startsAt: _clock.Moment,
            endsAt: _now.AddDays(5)
        );

    private static string[] Doors(SimulatedSystem system, params string[] names) =>
        [.. names.Select(name => system.Entrance(name).AcsEntranceId)];

    private void At(int day) => _clock.Moment = _now.AddDays(day);
}
