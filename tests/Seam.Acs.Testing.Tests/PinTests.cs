using Microsoft.Extensions.Time.Testing;

namespace Seam.Acs.Testing.Tests;

public sealed class PinTests
{
    private readonly Workspace _workspace = new(
        name => new RandomSource(1, name),
        new SimulatorClock(new FakeTimeProvider(SimulatorApi.Start)),
        new WorkspaceProfile { Name = "Test", CompanyName = "Test" }
    );
    private readonly SystemEntity _system;

    public PinTests() => _system = AddSystem();

    [Fact]
    public void A_new_PIN_is_none_that_a_credential_has()
    {
        foreach (var digit in "01234678")
            AddCredential(_system, digit.ToString());
        // The same digits in another system don't count.
        AddCredential(AddSystem(), "5");

        var made = new HashSet<string>();
        for (var i = 0; i < 50; i++)
            made.Add(_workspace.NewPin(_system, digits: 1));

        Assert.Equal(["5", "9"], made.Order());
    }

    [Fact]
    public void A_new_PIN_is_none_that_a_door_still_knows_or_will_know()
    {
        var window = new AccessWindow(SimulatorApi.Start, null);
        foreach (var digit in "01234")
            _system.Doors.Enqueue(
                "gone" + digit,
                new DoorGrant("gone" + digit, digit.ToString(), [], window),
                SimulatorApi.Start
            );
        _workspace.Settle();
        foreach (var digit in "5678")
            _system.Doors.Enqueue(
                "waiting" + digit,
                new DoorGrant("waiting" + digit, digit.ToString(), [], window),
                SimulatorApi.Start
            );

        Assert.Equal("9", _workspace.NewPin(_system, digits: 1));
    }

    [Fact]
    public void A_full_system_says_so()
    {
        foreach (var digit in "0123456789")
            AddCredential(_system, digit.ToString());

        Assert.Throws<InvalidOperationException>(() => _workspace.NewPin(_system, digits: 1));
    }

    private SystemEntity AddSystem() =>
        _workspace.Systems.Add(
            new SystemEntity(_workspace)
            {
                Name = "Maple House",
                Brand = SystemBrands.Of(SimulatedSystemKind.LatchBuilding),
                ConnectedAccountId = _workspace.NewId(),
                Doors = new DoorNetwork(hasHub: true, TimeSpan.Zero),
            }
        );

    private void AddCredential(SystemEntity system, string code) =>
        _workspace.Credentials.Add(
            new CredentialEntity(_workspace)
            {
                System = system,
                AccessMethod = AccessMethods.Code,
                StartsAt = _workspace.Now,
                EntranceIds = [],
                IsMultiPhoneSync = false,
                Code = code,
            }
        );
}
