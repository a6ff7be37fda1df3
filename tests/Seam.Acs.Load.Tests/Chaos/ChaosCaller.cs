using Seam.Acs.Testing;

namespace Seam.Acs.Load.Tests;

/// <summary>One of many callers on one client. It keeps a ledger of what it was told, and of what that lets it expect.</summary>
internal sealed class ChaosCaller(ChaosWorld world, int number, int calls)
{
    private const int MostUsers = 12;

    private static readonly DateTimeOffset From = new(2026, 7, 1, 15, 0, 0, TimeSpan.Zero);

    private readonly Dice _dice = Dice.Of(world.Seed, -1 - number);
    private readonly List<Resident> _residents = [];
    private readonly HashSet<string> _maybeCreated = [];
    private int _made;

    /// <summary>What all of the caller's users are called, and nobody else's.</summary>
    private string Mark => $"[caller {number}]";

    public void Run()
    {
        while (_made < calls)
        {
            var alive = _residents.Where(resident => !resident.IsGone).ToList();
            if (alive.Count == 0)
                CreateUser();
            else
                Act(_dice.Of(alive), alive.Count);
        }
    }

    /// <summary>Holds the ledger against what the simulator has in the end.</summary>
    public void Settle(ILookup<string, SimulatedUser> usersByName, ILookup<string?, SimulatedCredential> pinsByUser)
    {
        foreach (var name in _maybeCreated.Where(name => usersByName[name].Count() > 1))
            world.Object($"{name} was created more than once");
        foreach (var resident in _residents)
        {
            var found = resident.Names.SelectMany(name => usersByName[name]).ToList();
            if (found.Count > 1)
                world.Object($"{resident.Names.First()} is there {found.Count} times");
            var verdict = found is [var user, ..]
                ? resident.See(user.FullName, user.IsSuspended)
                : resident.SeeNothing();
            if (verdict is not null)
                world.Object($"in the end {verdict}");
            SettlePins(resident, pinsByUser[resident.Id].ToDictionary(pin => pin.AcsCredentialId, pin => pin.Code));
        }
    }

    /// <summary>How many users of the caller there may be.</summary>
    public int MostResidents => _residents.Count(resident => !resident.IsGone) + _maybeCreated.Count;

    private void SettlePins(Resident resident, Dictionary<string, string?> pins)
    {
        foreach (var (id, code) in resident.Pins)
        {
            if (!pins.TryGetValue(id, out var kept) && !resident.IsGone)
                world.Object("a PIN is lost");
            else if (kept is not null && kept != code)
                world.Object("a caller was told another PIN than opens its door");
        }

        if (pins.Keys.Except(resident.Pins.Keys).Count() > resident.PossiblePins)
            world.Object("a PIN was created that nobody was told of");
    }

    private void Act(Resident resident, int alive)
    {
        var choice = _dice.Below(100);
        if (choice < (alive < MostUsers ? 22 : 0))
            CreateUser();
        else if (choice < 36)
            CreatePin(resident);
        else if (choice < 48)
            Rename(resident);
        else if (choice < 58)
            Suspend(resident);
        else if (choice < 70)
            Delete(resident);
        else if (choice < 82)
            Get(resident);
        else if (choice < 90)
            ListAll();
        else
            Unlock();
    }

    private void CreateUser()
    {
        var name = $"{Mark} user {_made}";
        var request = new AcsUserCreateRequest { AcsSystemId = world.BuildingId, FullName = name };
        var told = Call(
            "/acs/users/create",
            mayBeRepeated: false,
            token => world.Client.UsersAcs.Create(request, cancellationToken: token),
            token => world.Client.UsersAcs.CreateAsync(request, cancellationToken: token)
        );
        if (told.Value is { } user)
            _residents.Add(new Resident(user.AcsUserId, name));
        else if (told.OutcomeUnknown)
            _maybeCreated.Add(name);
    }

    private void CreatePin(Resident resident)
    {
        var request = new AcsCredentialCreateRequest
        {
            AccessMethod = AcsCredentialAccessMethod.Code,
            AcsUserId = resident.Id,
            AllowedAcsEntranceIds = [world.DoorId],
            StartsAt = From,
            EndsAt = From.AddDays(7),
        };
        var told = Call(
            "/acs/credentials/create",
            mayBeRepeated: false,
            token => world.Client.CredentialsAcs.Create(request, cancellationToken: token),
            token => world.Client.CredentialsAcs.CreateAsync(request, cancellationToken: token)
        );
        if (told.Value is { } pin)
        {
            resident.MayBeGone = false;
            resident.Pins.Add(pin.AcsCredentialId, pin.Code);
        }
        else if (told.NotFound)
        {
            world.Object(told.Call, resident.SeeNothing());
        }
        else if (told.OutcomeUnknown)
        {
            resident.PossiblePins++;
        }
    }

    private void Rename(Resident resident)
    {
        var name = $"{Mark} user {_made}, renamed";
        var request = new AcsUserUpdateRequest { AcsUserId = resident.Id, FullName = name };
        var told = Call(
            "/acs/users/update",
            mayBeRepeated: true,
            token => Nothing(() => world.Client.UsersAcs.Update(request, cancellationToken: token)),
            token => Nothing(world.Client.UsersAcs.UpdateAsync(request, cancellationToken: token))
        );
        Resident.Change(resident.Names, name, told);
        SeeOnChange(resident, told);
    }

    private void Suspend(Resident resident)
    {
        var suspends = _dice.OneIn(2);
        var (users, id) = (world.Client.UsersAcs, resident.Id);
        var told = suspends
            ? Call(
                "/acs/users/suspend",
                mayBeRepeated: true,
                token => Nothing(() => users.Suspend(acsUserId: id, cancellationToken: token)),
                token => Nothing(users.SuspendAsync(acsUserId: id, cancellationToken: token))
            )
            : Call(
                "/acs/users/unsuspend",
                mayBeRepeated: true,
                token => Nothing(() => users.Unsuspend(acsUserId: id, cancellationToken: token)),
                token => Nothing(users.UnsuspendAsync(acsUserId: id, cancellationToken: token))
            );
        Resident.Change(resident.Suspended, suspends, told);
        SeeOnChange(resident, told);
    }

    private void Delete(Resident resident)
    {
        var told = Call(
            "/acs/users/delete",
            mayBeRepeated: true,
            token => Nothing(() => world.Client.UsersAcs.Delete(acsUserId: resident.Id, cancellationToken: token)),
            token => Nothing(world.Client.UsersAcs.DeleteAsync(acsUserId: resident.Id, cancellationToken: token))
        );
        if (told.Succeeded)
            resident.IsGone = true;
        else if (told.OutcomeUnknown)
            resident.MayBeGone = true;
        // An attempt whose answer was lost may have deleted it, and the next one then finds nothing.
        if (told.NotFound)
            world.Object(told.Call, resident.SeeNothing());
    }

    private void Get(Resident resident)
    {
        var told = Call(
            "/acs/users/get",
            mayBeRepeated: true,
            token => world.Client.UsersAcs.Get(acsUserId: resident.Id, cancellationToken: token),
            token => world.Client.UsersAcs.GetAsync(acsUserId: resident.Id, cancellationToken: token),
            changesSomething: false
        );
        if (told.Value is { } user)
            world.Object(told.Call, resident.See(user));
        else if (told.NotFound)
            world.Object(told.Call, resident.SeeNothing());
    }

    private void ListAll()
    {
        var users = world.Client.UsersAcs;
        var request = new AcsUserListRequest { Search = Mark, Limit = 1 + _dice.Below(5) };
        var told = Call(
            "/acs/users/list",
            mayBeRepeated: true,
            token => users.ListAll(request, cancellationToken: token).ToList(),
            token => Gather(users.ListAllAsync(request, cancellationToken: token)),
            changesSomething: false
        );
        if (told.Value is not { } found)
            return;
        if (found.Select(user => user.AcsUserId).Distinct().Count() != found.Count)
            world.Object(told.Call, "a list holds a user twice");
        foreach (var user in found.Where(user => _maybeCreated.Remove(user.FullName ?? "")))
            _residents.Add(new Resident(user.AcsUserId, user.FullName ?? ""));
        // What was not made by now never will be.
        _maybeCreated.Clear();
        foreach (var resident in _residents)
        {
            var seen = found.SingleOrDefault(user => user.AcsUserId == resident.Id);
            world.Object(told.Call, seen is null ? resident.SeeNothing() : resident.See(seen));
        }

        if (found.ExceptBy(_residents.Select(resident => resident.Id), user => user.AcsUserId).Any())
            world.Object(told.Call, "a list holds a user that nobody made");
    }

    private void Unlock()
    {
        var request = new AcsEntranceUnlockRequest
        {
            AcsCredentialId = world.CloudKeyId,
            AcsEntranceId = world.RemoteDoorId,
        };
        var told = Call(
            "/acs/entrances/unlock",
            mayBeRepeated: false,
            token => world.Client.EntrancesAcs.Unlock(request, cancellationToken: token),
            token => world.Client.EntrancesAcs.UnlockAsync(request, cancellationToken: token)
        );
        if (told.Value is { } unlocked && unlocked.Status != ActionAttemptStatus.Success)
            world.Object(told.Call, "an action was waited for, and is not at its end");
        world.CountUnlocks(told.Call.Effects);
    }

    /// <summary>A change shows whether there is anything to change.</summary>
    private void SeeOnChange<T>(Resident resident, Told<T> told)
    {
        if (told.Succeeded)
            resident.MayBeGone = false;
        else if (told.NotFound)
            world.Object(told.Call, resident.SeeNothing());
    }

    private Told<T> Call<T>(
        string path,
        bool mayBeRepeated,
        Func<CancellationToken, T> now,
        Func<CancellationToken, Task<T>> later,
        bool changesSomething = true
    )
    {
        var isNow = _dice.OneIn(3);
        using var call = new ChaosCall(world.Seed, (number * 1_000_000) + _made++, path);
        var cancelling = call.CancelsAnywhere ? Task.Run(call.Cancel) : Task.CompletedTask;
        Told<T> told;
        try
        {
            told = new Told<T>(
                call,
                isNow ? now(call.CancellationToken) : later(call.CancellationToken).GetAwaiter().GetResult(),
                null
            );
        }
        catch (Exception failure)
        {
            told = new Told<T>(call, default, failure);
        }

        cancelling.GetAwaiter().GetResult();
        world.Count(told.Failure);
        world.Object(call, Judge.Verdict(told, changesSomething, mayBeRepeated), told.Failure);
        return told;
    }

    private static bool Nothing(Action call)
    {
        call();
        return true;
    }

    private static async Task<bool> Nothing(Task call)
    {
        await call;
        return true;
    }

    private static async Task<List<AcsUser>> Gather(IAsyncEnumerable<AcsUser> users)
    {
        var found = new List<AcsUser>();
        await foreach (var user in users)
            found.Add(user);
        return found;
    }
}
