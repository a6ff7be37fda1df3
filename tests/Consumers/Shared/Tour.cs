using System.Reflection;
using System.Runtime.Versioning;
using Seam.Acs;
using Seam.Acs.Testing;

/// <summary>A call of each resource of the client, and of each way in which answers are read.</summary>
internal sealed class Tour
{
    private static readonly DateTimeOffset Begin = DateTimeOffset.Parse("2026-07-01T15:00:00Z");

    private readonly SeamSimulator _simulator;
    private readonly SeamClient _seam;
    private readonly SimulatedSystem _building;
    private readonly SimulatedSystem _office;
    private readonly SimulatedSystem _hotel;
    private readonly UserIdentity _identity;
    private readonly AcsUser _user;

    public Tour(SeamSimulator simulator, SeamClient seam)
    {
        _simulator = simulator;
        _seam = seam;
        _building = simulator.AddLatchBuilding("Maple House", "Front Door", "Room 101");
        _office = simulator.AddSystem(SimulatedSystemKind.BrivoAccount, "Office", "Lobby");
        _hotel = simulator.AddSystem(SimulatedSystemKind.VisionlineSystem, "Hotel", "Room 1");
        _identity = seam.UserIdentities.Create(fullName: "Jane Doe", emailAddress: "jane@example.com");
        _user = seam.UsersAcs.Create(_building.AcsSystemId, "Jane Doe", userIdentityId: _identity.UserIdentityId);
    }

    /// <summary>The build of the library that the program runs on.</summary>
    public static string Framework =>
        typeof(SeamClient).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkDisplayName!;

    /// <summary>Fails where a call does not do what it should, or a resource of the client has no stop.</summary>
    /// <returns>What was done, in a line.</returns>
    public async Task<string> RunAsync()
    {
        var stops = Stops();
        var resources = typeof(SeamClient)
            .GetProperties()
            .Where(property => property.GetMethod!.IsVirtual)
            .Select(property => property.Name);
        Check(resources.Order().SequenceEqual(stops.Keys.Order()), "A resource of the client is left out.");
        foreach (var (resource, stop) in stops)
        {
            var before = _simulator.Requests.Count;
            await stop();
            Check(_simulator.Requests.Count > before, $"{resource} sent nothing.");
        }
        await ProvisionAsync();
        return $"{stops.Count} resources and {_simulator.Requests.Count} requests, on the library for {Framework}.";
    }

    private Dictionary<string, Func<Task>> Stops() =>
        new()
        {
            [nameof(SeamClient.UsersAcs)] = UsersAsync,
            [nameof(SeamClient.EntrancesAcs)] = EntrancesAsync,
            [nameof(SeamClient.CredentialsAcs)] = CredentialsAsync,
            [nameof(SeamClient.SystemsAcs)] = async () =>
                Check((await _seam.SystemsAcs.ListAsync()).Count == 3, "Three systems were made."),
            [nameof(SeamClient.UserIdentities)] = async () =>
                Check(
                    await _seam.UserIdentities.GetAsync(_identity.UserIdentityId)
                        == _seam.UserIdentities.Get(_identity.UserIdentityId),
                    "Two answers of the same differ."
                ),
            [nameof(SeamClient.AccessGroupsAcs)] = AccessGroupsAsync,
            [nameof(SeamClient.EncodersAcs)] = EncodersAsync,
            [nameof(SeamClient.SimulateEncodersAcs)] = SimulatedEncodersAsync,
            [nameof(SeamClient.AccessGrants)] = AccessGrantsAsync,
            [nameof(SeamClient.AccessMethods)] = AccessMethodsAsync,
            [nameof(SeamClient.UnmanagedAccessGrants)] = async () =>
                Check((await _seam.UnmanagedAccessGrants.ListAsync()).Count == 0, "No grant is unmanaged."),
            [nameof(SeamClient.UnmanagedAccessMethods)] = UnmanagedAccessMethodsAsync,
            [nameof(SeamClient.UnmanagedUserIdentities)] = async () =>
                Check((await _seam.UnmanagedUserIdentities.ListAsync()).Count == 0, "No identity is unmanaged."),
            [nameof(SeamClient.ActionAttempts)] = async () =>
                Check((await _seam.ActionAttempts.ListAsync()).Count > 0, "An encoder was at work."),
            [nameof(SeamClient.Events)] = EventsAsync,
            [nameof(SeamClient.SimulatePhones)] = async () =>
                await _seam.SimulatePhones.CreateSandboxPhoneAsync(_identity.UserIdentityId),
            [nameof(SeamClient.Phones)] = async () =>
                Check((await _seam.Phones.ListAsync()).Count == 1, "One phone was made."),
            [nameof(SeamClient.InstantKeys)] = async () =>
                Check((await _seam.InstantKeys.ListAsync()).Count == 0, "No instant key was made."),
            [nameof(SeamClient.ClientSessions)] = ClientSessionsAsync,
            [nameof(SeamClient.ConnectWebviews)] = async () =>
                Check((await _seam.ConnectWebviews.ListAsync()).Count == 0, "No webview was made."),
            [nameof(SeamClient.ConnectedAccounts)] = async () =>
                Check((await _seam.ConnectedAccounts.ListAsync()).Count == 3, "Each system has an account."),
            [nameof(SeamClient.SimulateConnectedAccounts)] = DisconnectAsync,
            [nameof(SeamClient.Customers)] = async () => await _seam.Customers.PushDataAsync("acme"),
            [nameof(SeamClient.Spaces)] = async () =>
                Check((await _seam.Spaces.CreateAsync("East wing")).Name == "East wing", "The space has another name."),
            [nameof(SeamClient.Webhooks)] = async () =>
                Check(
                    (await _seam.Webhooks.CreateAsync("https://example.com/hook")).Secret is { },
                    "It has no secret."
                ),
            [nameof(SeamClient.Workspaces)] = async () =>
                Check((await _seam.Workspaces.GetAsync()).IsSandbox, "The simulator is no sandbox."),
        };

    /// <summary>Gives a new resident a PIN. A second run has nothing to do.</summary>
    private async Task ProvisionAsync()
    {
        var now = DateTimeOffset.UtcNow;
        DesiredCode pin = new()
        {
            AcsEntranceIds = [_building.Entrances[0].AcsEntranceId],
            StartsAt = now,
            EndsAt = now.AddDays(7),
        };
        DesiredAccess[] people =
        [
            new()
            {
                EmailAddress = "ann@example.com",
                FullName = "Ann Poe",
                Codes = [pin],
            },
        ];
        var provisioner = new CodeProvisioner(_seam, _building.AcsSystemId);
        var created = 0;
        await foreach (var outcome in provisioner.ApplyAsync(people))
            created += outcome.Credential?.Code is { Length: > 0 } ? 1 : 0;
        Check(created == 1, "No PIN was created.");
        await foreach (var step in provisioner.PlanAsync(people))
            Check(step.Action == ProvisioningAction.Keep, $"The second run would {step.Action}.");
    }

    private async Task UsersAsync()
    {
        await _seam.UsersAcs.UpdateAsync(_user.AcsUserId, fullName: "Jane B. Doe");
        var user = await _seam.UsersAcs.GetAsync(_user.AcsUserId);
        Check(user.FullName == "Jane B. Doe" && user.ToString().Contains("\"full_name\""), "It was not renamed.");
    }

    private async Task EntrancesAsync()
    {
        var names = new List<string>();
        await foreach (var entrance in _seam.EntrancesAcs.ListAllAsync(acsSystemId: _building.AcsSystemId, limit: 1))
            names.Add(entrance.DisplayName);
        Check(names is ["Front Door", "Room 101"], "The doors are others.");
    }

    private async Task CredentialsAsync()
    {
        var door = _building.Entrances[0].AcsEntranceId;
        var pin = await _seam.CredentialsAcs.CreateAsync(
            accessMethod: AcsCredentialAccessMethod.Code,
            acsUserId: _user.AcsUserId,
            allowedAcsEntranceIds: [door],
            startsAt: Begin,
            endsAt: Begin.AddDays(7)
        );
        var opened = _seam.CredentialsAcs.ListAccessibleEntrances(acsCredentialId: pin.AcsCredentialId);
        Check(pin.Code is { Length: > 0 } && opened is [{ } only] && only.AcsEntranceId == door, "It opens no door.");
        try
        {
            _seam.CredentialsAcs.Get(Guid.Empty.ToString());
        }
        catch (SeamNotFoundException notFound) when (!notFound.OutcomeUnknown)
        {
            return;
        }
        throw new InvalidOperationException("A credential that does not exist was found.");
    }

    private async Task AccessGroupsAsync()
    {
        var group = _simulator.AddAccessGroup(_office.AcsSystemId, "Staff", _office.Entrances[0].AcsEntranceId);
        var clerk = await _seam.UsersAcs.CreateAsync(_office.AcsSystemId, "Joe Roe");
        await _seam.AccessGroupsAcs.AddUserAsync(group, acsUserId: clerk.AcsUserId);
        Check((await _seam.AccessGroupsAcs.ListUsersAsync(group)).Count == 1, "The group has no user.");
    }

    private async Task EncodersAsync()
    {
        var encoder = _simulator.AddEncoder(_hotel.AcsSystemId, "Desk");
        var guest = await _seam.UsersAcs.CreateAsync(_hotel.AcsSystemId, "Ann Poe");
        var card = await _seam.CredentialsAcs.CreateAsync(
            accessMethod: AcsCredentialAccessMethod.Card,
            acsUserId: guest.AcsUserId,
            allowedAcsEntranceIds: [_hotel.Entrances[0].AcsEntranceId]
        );
        var attempt = await _seam.EncodersAcs.EncodeCredentialAsync(encoder, acsCredentialId: card.AcsCredentialId);
        Check(attempt.Status == ActionAttemptStatus.Success, "The card was not written.");
    }

    private async Task SimulatedEncodersAsync()
    {
        var encoder = (await _seam.EncodersAcs.ListAsync(acsSystemId: _hotel.AcsSystemId))[0].AcsEncoderId;
        await _seam.SimulateEncodersAcs.NextCredentialScanWillFailAsync(encoder);
        try
        {
            await _seam.EncodersAcs.ScanCredentialAsync(encoder);
        }
        catch (SeamActionAttemptFailedException)
        {
            return;
        }
        throw new InvalidOperationException("The scan did not fail.");
    }

    private async Task AccessGrantsAsync()
    {
        var grant = await _seam.AccessGrants.CreateAsync(
            requestedAccessMethods: [new() { Mode = "code" }],
            userIdentityId: _identity.UserIdentityId,
            acsEntranceIds: [_building.Entrances[1].AcsEntranceId],
            startsAt: Begin,
            endsAt: Begin.AddDays(7)
        );
        Check(
            await _seam.AccessGrants.GetAsync(grant.AccessGrantId) is { AccessMethodIds.Count: 1 },
            "It has no method."
        );
    }

    private async Task AccessMethodsAsync()
    {
        var grant = (await _seam.AccessGrants.ListAsync())[0];
        Check(
            (await _seam.AccessMethods.ListAsync(accessGrantId: grant.AccessGrantId)).Count == 1,
            "It has no method."
        );
    }

    private async Task UnmanagedAccessMethodsAsync()
    {
        var door = _office.Entrances[0].AcsEntranceId;
        var grant = _simulator.AddUnmanagedAccessGrant(_identity.UserIdentityId, "code", Begin, null, door);
        Check((await _seam.UnmanagedAccessMethods.ListAsync(grant)).Count == 1, "It has no method.");
    }

    private async Task EventsAsync()
    {
        var events = await _seam.Events.ListAsync(since: DateTimeOffset.UnixEpoch);
        Check(events.OfType<AcsUserCreatedEvent>().Any(), "Nobody was told of a new user.");
    }

    private async Task ClientSessionsAsync()
    {
        var session = await _seam.ClientSessions.CreateAsync(userIdentityId: _identity.UserIdentityId);
        Check(!session.ToString().Contains(session.Token), "A token is printed.");
    }

    private async Task DisconnectAsync()
    {
        var account = (await _seam.ConnectedAccounts.ListAsync())[0].ConnectedAccountId;
        await _seam.SimulateConnectedAccounts.DisconnectAsync(account);
    }

    private static void Check(bool holds, string otherwise)
    {
        if (!holds)
            throw new InvalidOperationException(otherwise);
    }
}
